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
finding-duplicate = This row is identical to row { $other }, in every cell. It waits: say whether to remove it or to keep it.
repair-duplicate =
    { $count ->
        [one] { $count } row is identical to another in every cell: remove it?
       *[other] { $count } rows are identical to others in every cell: remove them?
    }

# Personal data, shown masked
finding-personal-nir = A national insurance number ({ $value }) stands here. It is never stored: take it out of the file, or confirm that it is blanked.
finding-personal-iban = A bank account number ({ $value }) stands here. It is never stored: take it out of the file, or confirm that it is blanked.
finding-personal-email = A personal e-mail address ({ $value }) stands here. The row waits: say whether to blank it or to keep it.
finding-personal-phone = A telephone number ({ $value }) stands here. The row waits: say whether to blank it or to keep it.
finding-personal-person = A person ({ $value }) is named here. The row waits: say whether to blank the name or to keep it.
finding-personal-email-generic = The address { $value } is that of a service: it is kept.
finding-personal-aside = Personal data ({ $value }) stands in a column left aside: it does not enter the data. Take it out of the file if it is of no use there.

question-personal-nir = National insurance numbers stand in “{ $label }”. They cannot be stored.
question-personal-iban = Bank account numbers stand in “{ $label }”. They cannot be stored.
question-personal-email = Personal e-mail addresses stand in “{ $label }”. What becomes of them?
question-personal-phone = Telephone numbers stand in “{ $label }”. What becomes of them?
question-personal-person = Persons are named in “{ $label }”. What becomes of their names?
choice-personal-nir-blank = Blank it, and take the rest of the row
choice-personal-iban-blank = Blank it, and take the rest of the row
choice-personal-email-blank = Blank it
choice-personal-email-keep = Keep it: this address may be stored
choice-personal-phone-blank = Blank it
choice-personal-phone-keep = Keep it: this number may be stored
choice-personal-person-blank = Blank it
choice-personal-person-keep = Keep it: this name may be stored
assumption-personal-nir = National insurance numbers in “{ $label }”: { $chosen }.
assumption-personal-iban = Bank account numbers in “{ $label }”: { $chosen }.
assumption-personal-email = E-mail addresses in “{ $label }”: { $chosen }.
assumption-personal-phone = Telephone numbers in “{ $label }”: { $chosen }.
assumption-personal-person = Persons named in “{ $label }”: { $chosen }.
