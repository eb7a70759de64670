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

# The template to fill in
template-first-title = How to fill in this workbook
template-first-1 = One sheet per table, one row per fact. Do not change the first row: it says what each column holds.
template-first-2 = The row in italics is a made-up example. It is not read: leave it or delete it.
template-first-3 = “(obligatoire)” in a title: the cell must be filled in. Others may stay empty; empty means unknown, never zero.
template-first-4 = An arrow at the edge of a cell opens the list of what may be put there.
template-first-5 = A date may be written 30/06/2026. When only the month or the year is known and the column takes it, write 2026-06 or 2026.
template-first-6 = No personal data: a role rather than a name, the address of a service rather than that of a person.
template-required = required
template-optional = optional
template-example = Example: { $value }
template-code = Code
template-choose = To choose from the list.
template-name-or-code = Write the name or the code ({ $table }).
template-must = Required.
template-may = Optional.
template-list-title = Unforeseen value
template-list-error = Choose a value of the list, or leave the cell empty.
error-template-not-admitted = The table “{ $table }” is kept by the tool itself: it is not filled in by a workbook.
error-file-unwritable = The file { $file } cannot be written.
cli-template-help = Writes a workbook to fill in for one or several tables: titles, lists, an example, explanations. Also for the lists that fill several tables at once: subsidies, project_list, indicator_values, funding_plan.
cli-template-output = File to write. Without this option, a file named after the tables, in the current folder.
cli-template-done = Template written: { $file }
