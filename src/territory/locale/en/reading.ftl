# Reading a file as it is: what is taken for granted, and why it cannot be read.

# What is taken for granted
assumption-encoding = { $mark ->
    [lies] Characters of the file: { $chosen }, although it claims to be UTF-8.
   *[none] Characters of the file: { $chosen }.
}
choice-encoding-utf-8 = UTF-8
choice-encoding-windows-1252 = Windows (Western Europe)
choice-encoding-iso-8859-15 = ISO 8859-15 (latin-9)
choice-encoding-macintosh = old Macintosh
choice-encoding-cp850 = DOS
choice-encoding-utf-16-le = UTF-16 (Unicode text of Windows)
choice-encoding-utf-16-be = UTF-16, bytes swapped
choice-encoding-mixed = UTF-8 and Windows mixed
assumption-separator = Separator of columns: { $chosen }.
choice-separator-semicolon = semicolon
choice-separator-comma = comma
choice-separator-tab = tab
choice-separator-pipe = vertical bar
assumption-quotes = { $line ->
    [none] Quotation marks of the file: { $chosen }.
   *[other] Some quotation marks are not closed (the first on row { $line }, { $count } in all): { $chosen }.
}
choice-quotes-literal = taken as any character, its row stops at its end
choice-quotes-trusted = followed to the letter, even over several lines
assumption-nul = Null characters ({ $count }) were taken out of the file: { $chosen }.
choice-nul-removed = taken out
assumption-mojibake = Accents were damaged by a double encoding ({ $count } cells, for example “{ $example }” for “{ $mended }”): { $chosen }.
choice-mojibake-mend = mend them
choice-mojibake-keep = leave them so
assumption-sheet = { $state ->
    [hidden] Sheet “{ $sheet }” is hidden in the workbook: { $chosen }.
   *[shown] Sheet “{ $sheet }”: { $chosen }.
}
choice-sheet-read = read
choice-sheet-skip = left aside
assumption-kind = The name ends in .{ $suffix }, but the content says otherwise. The file is read by its content: { $chosen }.
choice-kind-csv = text with separated columns (CSV)
choice-kind-xlsx = Excel workbook (.xlsx)
choice-kind-xls = old Excel workbook (.xls)
choice-kind-xlsb = binary Excel workbook (.xlsb)
choice-kind-ods = LibreOffice workbook (.ods)
choice-kind-geojson = GeoJSON
choice-kind-json = JSON
choice-kind-html = web page
choice-kind-xml = XML workbook
choice-kind-document = document
choice-kind-package = data package
assumption-point = Some places of the file ({ $count }) are outlines, not points: { $chosen }.
choice-point-centre = put in the middle of their outline

# Why a file cannot be read
finding-file-blank = The file holds nothing. Check that it is the right one, save it again from the spreadsheet, then bring it back.
finding-file-too-heavy = The file weighs more than { $limit } MB. Split it into several files, or take out pictures and sheets of no use.
finding-unpacks-too-large = Once unpacked, the file is over { $limit } MB: it is not opened. Keep only the useful sheets, or save it as CSV.
finding-file-protected = The file is protected by a password. Open it, take the password off, save it, then bring it back.
finding-file-corrupt = The file is damaged: it does not open. Open it in a spreadsheet and save it as .xlsx, or ask for it again.
finding-file-not-a-table = This file is neither a table nor a readable document. Bring a CSV, XLSX, XLS, ODS or GeoJSON file.
finding-file-is-picture = This file is a picture. Bring the table itself (CSV, XLSX, XLS, ODS), or type its figures.
finding-file-archive-unknown = This archive is no .zip. Open it on the computer, and bring the files it holds.
finding-page-without-table = The file is a web page, without a readable table. Open the original, and save it as .xlsx or .csv.
finding-json-not-rows = This JSON holds no list of objects and no geographic features. Bring a GeoJSON, or a table.
finding-too-many-rows = The sheet has more than { $limit } rows. Split it into several files, for example one a year.
finding-too-many-columns = The sheet has { $count } columns, more than the { $limit } that are read. Keep the useful columns, and put what repeats in rows.
finding-too-many-cells = The file has more than { $limit } cells. Split it into several files, or take out columns of no use.
finding-too-many-sheets = The workbook has { $count } sheets, more than the { $limit } that are read. Split it into several workbooks.
finding-cell-too-long = A cell of row { $line } has more than { $limit } characters. Shorten it, or check that no quotation mark was left open in it.
finding-archive-several = The .zip file holds { $count } files. Bring the useful ones, one by one.
finding-archive-empty = The .zip file holds no file. Check that it is the right one.
finding-archive-too-many = The .zip file holds more than { $limit } files. Split it into several.
finding-archive-nested = This file is a .zip inside another. Open it on the computer, and bring the files it holds.
finding-archive-path = The .zip file holds “{ $value }”, a name that leads out of its folder: nothing of it is taken. Make the .zip again with the useful files alone.
finding-archive-no-package = The .zip file holds no data package (datapackage.json). Bring the files it holds instead.
