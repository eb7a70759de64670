# What is wrong in a file, and how to repair it. One key per code, `finding-<code>`.

# Types
finding-integer = “{ $value }” is not a whole number. Write digits only, for example 12.
finding-number = “{ $value }” is not a number readable here. Write it without spaces, with a point for decimals: 1234.5.
finding-money = “{ $value }” has more than two decimals, or is beyond what an amount can be. Round it to the cent: 1234.50.
finding-boolean = “{ $value }” is neither yes nor no. Write true or false.
finding-date = “{ $value }” is not a date of the calendar. Write year-month-day: 2026-06-30.
finding-datetime = “{ $value }” is not a date with a time. Write 2026-06-30T14:30:00Z, in universal time.
finding-partial-date = “{ $value }” is not a date of the calendar. Write the year (2018), the month (2018-06) or the day (2018-06-30), whichever is known.
finding-year = “{ $value }” is not a year. Write it with four digits: 2026.
finding-object = What “{ $column }” holds is not a JSON object.
finding-uri = “{ $value }” is not a usable address. It must begin with https:// or http:// and hold no space.

# Constraints
finding-required = “{ $column }” is mandatory and the cell is empty.
finding-pattern = “{ $value }” does not have the form expected for “{ $column }”. The data dictionary gives the form.
finding-enum = “{ $value }” is not one of the values of “{ $column }”. Possible values: { $allowed }.
finding-minimum = “{ $value }” is too small: the minimum is { $limit }. Correct the value, or empty the cell if it is not known.
finding-maximum = “{ $value }” is too large: the maximum is { $limit }. Correct the value, or empty the cell if it is not known.
finding-max-length = The text is too long: { $limit } characters at most.
finding-siret = “{ $value }” is not a valid SIRET: a digit is wrong (its check digit does not agree).
finding-siren = “{ $value }” is not a valid SIREN: a digit is wrong (its check digit does not agree).

# Rows together
finding-key-repeated = This row has the same key as row { $other } ({ $value }). Keep only one of them.
finding-key-missing = The row has no key: fill in “{ $column }”.
finding-order = “{ $value }” comes before “{ $first }”. Check both dates.
finding-requires-one-of = Something is missing: fill in at least one column among { $columns }.
finding-requires-exactly-one-of = Fill in one and only one column among { $columns }.
finding-requires-none-of = “{ $column }” must stay empty, given the rest of the row.

# References
finding-reference-unknown = “{ $value }” does not exist in table { $other }. Check the code, or bring the missing row too.
finding-reference-rejected = “{ $value }” is among what was brought (table { $other }), but its row is refused. Repair that row first.
finding-vocabulary = “{ $value }” exists, but is not of the vocabulary expected for “{ $column }”.

# Columns and files
finding-column-missing = Column “{ $column }” is missing. Add it to the file.
finding-column-unknown = Column “{ $value }” is not known to this table: it is left aside.
finding-column-repeated = Column “{ $column }” is there twice. Keep only one.
finding-extra-cell = The row has more cells than the header (“{ $value }” is too many). A comma not protected by quotes?
finding-control-character = The cell holds an invisible character that cannot be kept. Type it again.
finding-excel-error = The cell shows the error “{ $value }”. Repair the formula in the spreadsheet.
finding-formula-without-value = The cell holds a formula that was never computed. Open the file in a spreadsheet, save it, and try again.
finding-encoding = The file is not saved as UTF-8 (see line { $line }). Save it as “CSV UTF-8” and try again.
finding-quotes = A quotation mark is not closed, or is misplaced. Repair it, or save the file again from a spreadsheet.
finding-file-empty = The file is empty: it has no header.
finding-file-too-large = The file is too large once unpacked.
finding-file-unreadable = The file is not a readable workbook. Open it in a spreadsheet and save it as .xlsx.
finding-resource-missing = The package announces this file but does not hold it.
finding-table-not-recognised = The name does not say which table this is. Rename it after the table (for example funding.csv), or say it with --table.
finding-sheet-ignored = This sheet is not named after a table: it is left aside.
finding-sheet-not-recognised = The sheet “{ $value }” is not named after any table: its rows do not go in. Rename it after the table (for example Projet or project), or take it out of the workbook if it holds no data.
finding-sheet-empty = The sheet is empty: there is nothing to read in it.
finding-amount-unreadable = “{ $value }” is not an amount, or can be read in two ways: it is not counted in the total. Write it without spaces, with a point for the decimals: 1234.50.
finding-table-not-admitted = This table is kept by the tool itself: it cannot be brought.

finding-package-refused = The data package cannot be read: its datapackage.json does not describe what it holds ({ $value }). Export it again, or bring its CSV files one by one.
