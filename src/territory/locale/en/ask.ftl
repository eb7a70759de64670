# Take a figure away
take-open = Download
take-open-table = Download the table
take-table = Download the table
take-rows =
    { $count ->
        [one] One row, in the form you like.
       *[other] All { $count } rows, in the form you like.
    }
take-csv = CSV for French Excel
take-xlsx = XLSX workbook
take-plain = Plain CSV
take-read = Read me
take-unit = { $title } (unit)
take-note-page = Page
take-note-nature = Nature of the data
take-note-sentence = What the table says
take-note-coverage = Coverage
take-note-on = As at
take-note-state = State of the data
take-note-sources = Sources
take-note-rows = Rows
take-note-missing = Empty cell
take-note-missing-text = Missing information, which is not a zero.
take-note-link = Link to these figures

# Ask about a figure
ask-open = Ask a question
ask-title = Ask about this figure
ask-which = Which figure
ask-kpi = { $label }: { $value }
ask-kind = What you want to say
ask-kind-question = I have a question
ask-kind-contested = I have another value
ask-text-question = Your question, in one or two sentences
ask-text-contested = Why this value rather than the one shown
ask-value = The value you put forward
ask-source = Where it comes from
ask-source-help = A document, a deliberation, a measure, a record: what will make it possible to check.
ask-as = In what capacity
ask-as-none = I would rather not say
ask-nobody = Name nobody, not even yourself: who asks is not recorded. The programme's coordinators read each question before anything of it is shown; the answer will appear beside the figure.
ask-send = Send the question
ask-sent = Question sent to the coordinators. The answer will appear under this figure. You may close this window.
ask-persons = This text seems to name somebody or to give contact details: { $found }. Say the same without naming anybody.

# What was answered
ask-count-question =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
ask-count-contested =
    { $count ->
        [one] { $count } contested value
       *[other] { $count } contested values
    }
ask-page =
    { $count ->
        [one] { $count } question about this page
       *[other] { $count } questions about this page
    }
ask-elsewhere =
    { $count ->
        [one] { $count } question about this figure in another scope
       *[other] { $count } questions about this figure in other scopes
    }
ask-contested-value = Another value put forward: { $value }
ask-contested-source = Source put forward: { $source }. This value enters no total.
ask-contested-motive = Motive: { $text }
ask-answer = The coordinators' answer: { $text }
ask-still-open = Open question: no answer yet.
ask-closed = Closed without follow-up.
ask-shown = Shown then: { $sentence }
ask-asked-on = Asked on { $day } ({ $who })
ask-somebody = capacity not said
error-question-empty = Write your question, and the value you put forward if there is one.
error-question-long = This text is too long: { $most } characters at most.
error-question-form = This question cannot be read. Reload the page and ask it again.
error-question-often = Many questions were asked lately. Try again in an hour, or write to the coordinators.
error-question-unknown = This question no longer waits: it was settled, or is not of your programmes.
error-question-unanswered = Something to publish is missing: fill in the question and the answer, or the value and its source.
error-question-forbidden = A social security number or a bank account is never published: take it out.

# How one reads
type-large = Large type (projector)
type-usual = Usual type
printed-at = These figures can be read again at { $link } ({ $state }). Neither tables folded on screen nor maps are printed.
