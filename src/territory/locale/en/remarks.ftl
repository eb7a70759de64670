# The verdict as said to a person: causes, places, personal data, duplicates, merged communes.

severity-blocks = blocks
severity-note = worth knowing

# Where: “rows 14, 15 and 22 to 40, column C”
place-file = file { $file }
place-sheet = sheet “{ $sheet }”
place-run = { $first } to { $last }
place-lines =
    { $count ->
        [one] row { $lines }
       *[other] rows { $lines }
    }
place-lines-more =
    { $count ->
        [one] rows { $lines } and { $count } other
       *[other] rows { $lines } and { $count } others
    }
place-columns =
    { $count ->
        [one] column { $columns }
       *[other] columns { $columns }
    }

# One cause
cause-said = { $severity } ({ $place }): { $what }
cause-example = “{ $value }”
cause-examples = Likewise: { $values }.
cause-repair =
    { $count ->
        [one] A correction is proposed for { $count } cell.
       *[other] A correction is proposed for { $count } cells.
    }

# Duplicates and twins
finding-twins = This row is like row { $other } in everything but the amount, the date or the reference. Both are kept: check that they are two facts indeed, for example two payments.
