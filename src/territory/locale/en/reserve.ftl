# The pre-election reserve: what public pages do not show between two dates.

reserve-shown = Pre-election reserve, from { $first } to { $last }: promises, stories, words of testimonies, documents and photographs are not shown (code électoral, art. L. 52-1).
reserve-why = Before general elections, no advertising campaign promoting the achievements or the management of a French authority may be organised on its territory, from the first day of the sixth month before that of the vote (code électoral, art. L. 52-1). As a precaution, public pages then show facts alone: figures, dates, decisions, lessons.
reserve-voices =
    { $count ->
        [one] One testimony gathered; its words are not shown during the pre-election reserve.
       *[other] { $count } testimonies gathered; their words are not shown during the pre-election reserve.
    }
