# Take a figure away
take-open = Download or copy
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
