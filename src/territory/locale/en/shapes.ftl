# What reading a file assumed of its shape and its writing; what is particular to a cell.

# Shape of a sheet
assumption-shape = The sheet "{ $sheet }" is read as { $chosen }.
choice-shape-list = a table, one fact per row
choice-shape-crosstab = a crosstab
choice-shape-form = a form, one question per line
choice-shape-plan = a funding plan, expenses and resources
choice-shape-cerfa = a budget of Cerfa 12156, by account
assumption-header = { $levels ->
    [none] This table has no header line.
    [one] The titles of the columns are on line { $line }.
   *[other] The titles of the columns take { $lines } lines, down to line { $line }.
}
choice-header-0 = no header line
assumption-rows = { $many ->
    [none] Lines of totals are kept like the others.
    [one] Line { $lines } is a total: it is left out.
   *[other] Lines { $lines } are totals: they are left out.
}
choice-rows-drop-totals = leave totals out
choice-rows-keep-totals = keep these lines
assumption-unpivot = { $dimension ->
    [none] Columns { $columns } stay columns.
   *[other] Columns { $columns } become rows: their titles ({ $labels }) go to "{ $dimension }".
}
choice-unpivot-none = leave them as columns

# Writing of a column
assumption-decimal = { $state ->
    [sure] Column { $letter }: numbers read { $chosen }, as in "{ $value }".
   *[other] Column { $letter }: "{ $value }" reads in two ways. It is read { $read }, { $chosen }: please check.
}
choice-decimal-comma = with a comma for decimals
choice-decimal-dot = with a dot for decimals
assumption-dates = { $state ->
    [sure] Column { $letter }: dates read { $chosen }, as in "{ $value }".
    [short] Column { $letter }: some years have two figures only. They are read between 1969 and 2068, and dates { $chosen }: please check.
   *[other] Column { $letter }: "{ $value }" reads in two ways. The date is read { $chosen }: please check.
}
choice-dates-dmy = day, month, year
choice-dates-mdy = month, day, year
choice-dates-ymd = year, month, day

# Cells that cannot be read
finding-number-unreadable = "{ $value }" does not read as a number. Write the number only, such as 1 234,50, or "NC" if it is not disclosed.
finding-number-ambiguous = "{ $value }" reads in two ways: above a thousand, or decimals. Write it without thousands separator, with a comma for decimals.
finding-number-several = "{ $value }" holds several numbers. Keep one, or add a row for each amount.
finding-date-unreadable = "{ $value }" does not read as a date. Write it day/month/year, such as 30/06/2026.
finding-date-several = "{ $value }" holds several dates. Keep the one that counts here, or add a row for each.
finding-date-not-a-day = "{ $value }" does not say the day, which is asked here. Write the whole date, such as 30/06/2026.
finding-date-unlikely = The year of “{ $value }” is not plausible. Correct the date, or empty the cell if it is not known.

# Cells that were read, worth knowing
finding-formula-text = "{ $value }" looks like a formula: it is only text, calculated neither here nor in the files given back. Rewrite it if that was not meant.
finding-number-percent = "{ $value }" is a percentage: the number is taken as it is written, not divided by a hundred.
finding-number-scaled = "{ $value }" is written in thousands or millions: it is converted to euros.
finding-number-unit = "{ $value }": only the number is taken, not what follows it.
finding-number-approximate = "{ $value }" is approximate: the number is taken without "about".
finding-number-tax = "{ $value }": the amount is taken, without its mention of tax.
finding-date-short-year = "{ $value }" has a year of two figures: it is read between 1969 and 2068.
finding-date-serial = "{ $value }" is the number by which a spreadsheet writes a date: it is read as a day.
finding-date-school-year = "{ $value }" is a school year: the first of its two years is taken.
finding-date-rough = "{ $value }" is an approximate date: only what is certain is taken.
finding-date-beside = "{ $value }": the date is taken, not the text around it.
