# The workbook handed back with its remarks, and the templates to fill in.

# Sheets of our own workbooks: their title tells the reader that they are no rows.
marked-sheet = To correct
template-sheet-first = Read first
template-sheet-lists = Lists

# The workbook handed back
marked-title = What needs correcting
marked-count =
    { $blocking ->
        [0] Nothing blocks; { $notes } worth knowing.
        [one] { $blocking } remark blocks a row; { $notes } worth knowing.
       *[other] { $blocking } remarks block rows; { $notes } worth knowing.
    }
marked-how = Correct the cells in their sheet, save, then bring this workbook again: it goes on where it stood. This sheet itself is not read.
marked-legend = Plain colour: the row stays out until the cell is corrected. Hatching: worth knowing, the row goes in. Each cell's comment says why.
marked-more =
    { $count ->
        [one] The first { $shown } remarks are below; { $count } other cell is coloured in its sheet, without a comment.
       *[other] The first { $shown } remarks are below; { $count } other cells are coloured in their sheet, without a comment.
    }
marked-nothing = Nothing to correct in this file.
marked-lost-drawings = This copy has neither the charts, nor the pictures, nor the macros of the original workbook: keep that one.
marked-lost-layout = The layout of the original file is not kept in this copy: the values and where they stand are.
marked-lost-lines = This copy stops at row { $count }: a worksheet holds no more.
marked-lost-text = Texts longer than { $count } characters are cut in this copy: correct them in the original file.
marked-column-severity = Severity
marked-column-sheet = Sheet
marked-column-line = Row
marked-column-letter = Column
marked-column-cell = Go there
marked-column-column = What is expected there
marked-column-value = What is written
marked-column-what = What is wrong, and what to do
marked-column-proposed = Proposed correction
marked-comment-blocks = Blocks: { $sentence }
marked-comment-note = Worth knowing: { $sentence }
