# The pre-election reserve: what public pages do not show between two dates.

reserve-shown = Pre-election reserve, from { $first } to { $last }: as a precaution, public pages show no project's promise, no story, no words of a testimony, no document and no photograph. Before general elections, no advertising campaign promoting the achievements or the management of a French authority may be organised on its territory (code électoral, art. L. 52-1). Figures, dates and decisions stay.
reserve-voices =
    { $count ->
        [one] One testimony gathered; its words are not shown during the pre-election reserve.
       *[other] { $count } testimonies gathered; their words are not shown during the pre-election reserve.
    }
