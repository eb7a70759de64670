# The workbook handed back with its remarks, and the templates to fill in.

# Sheets of our own workbooks: their title tells the reader that they are no rows.
marked-sheet = To correct
template-sheet-first = Read first
template-sheet-lists = Lists
