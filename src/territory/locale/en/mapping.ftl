# Mapping of columns: what is understood of a file, what is asked, what is proposed.

# Why a column goes there
match-name = This is the technical name of that information.
match-title = This is its title in our templates.
match-alias = This is a known heading for that information.
match-likeness = The heading looks like it: to be checked.
match-content = From what the cells hold, whatever the heading says: to be checked.
match-remembered = Already chosen for a file of the same origin.
match-chosen = Chosen by hand.
match-none = No known information corresponds: the column is left aside.

# What is taken for granted
assumption-target = This table is read as follows: { $understood } columns understood of { $columns }.
assumption-create =
    { $count ->
        [one] "{ $slot }": one unknown organisation will be created ({ $names }).
       *[other] "{ $slot }": { $count } unknown organisations will be created ({ $names }).
    }
choice-create-create = create them
choice-create-wait = let these rows wait
assumption-constant = "{ $slot }" is not in the file: the same value is put on every row.
assumption-stage-date = The file does not say since when the projects have been at their stage. The date kept is that of the column "{ $label }".
assumption-split = Several values in one cell of "{ $label }": they are separated as follows.
choice-split-comma = by commas
choice-split-semicolon = by semicolons
choice-split-slash = by slashes
choice-split-dash = by dashes
choice-split-line = by line breaks
choice-split-none = do not separate them

# What is asked
question-reference = "{ $value }" means several things: { $candidates }. Which one?
question-constant = Every row needs "{ $slot }", and no column says it. Which value for all rows?
question-version = The project "{ $project }" already has a financing plan. Does this file replace it?
choice-version-new = no, this is a new version: the old one stays readable
choice-version-same = yes, this is the same version corrected

# What is proposed
repair-name = This name is not known, "{ $name }" looks like it. Is it the same?
repair-label = This value is not expected, "{ $name }" looks like it. Is it the same?

# What is found
finding-column-aside = The column "{ $value }" corresponds to nothing known: it is left aside. If it matters, choose above what it holds.
finding-block-not-recognised = Nothing says what this table is about ("{ $value }"). Choose where its rows go, or leave it aside.
finding-block-left-aside = The table "{ $value }" is left aside, as asked.
finding-reference-ambiguous = "{ $value }" means several things. Answer the question asked, or write the code in place of the name.
finding-reference-near = "{ $value }" is not known, but looks like "{ $name }". Accept or refuse the correction proposed.
finding-territory-merged = "{ $value }" no longer exists: the commune has merged. The rows go to { $name }.
finding-twin-row = This row says the same as another on all that usually tells them apart. Both are kept, numbered: remove one if it is a duplicate.
finding-observation-empty = The value is empty and nothing says why: nothing is recorded. Write 0 if it is zero, NC if it is not known, "sans objet" if it does not apply.
finding-value-missing-in-words = "{ $value }" is understood as a missing value: it is not zero.
finding-term-unknown = "{ $value }" is not in the list of { $list }: this classification is not recorded. Add the term to the reference data, or write a term of the list.
finding-stage-unknown = "{ $value }" is not a stage of the programme: the stage is not recorded. Add it to the reference data, or write a stage of the list.
finding-stage-undated = The stage "{ $value }" has no date: it is not recorded. Add a date column, or give one date for all rows.
finding-place-unknown = "{ $value }" is not a known place: the place is not recorded. Write the official name of the commune or its INSEE code.
finding-coordinates-outside = The coordinates "{ $value }" are not on Earth, or latitude and longitude are swapped: they are not recorded.
finding-project-unnamed = The row has no project name: it stays out.
finding-carrier-number-wrong = "{ $value }" is no SIRET: the carrier is recognised by name alone.
finding-budget-detailed = This project already has a detailed financing plan: the overall amount ({ $value }) is not added, it would be counted twice.
finding-address-unusable = "{ $value }" is no usable address: it is not recorded. It must begin with https:// and hold no space.

# Financing plans and indicator values
assumption-standing = The plan does not say whether these resources are secured or requested. A resource only envisaged is in no total.
choice-standing-envisaged = envisaged
choice-standing-requested = requested
choice-standing-granted = granted
finding-plan-project-unknown = The project "{ $value }" is not known. Choose the project, or create it first.
finding-plan-amount-missing = "{ $value }" has no amount: the row is not recorded. Write 0 if it is zero.
finding-plan-standing-unknown = "{ $value }" does not say whether the resource is secured. Write: envisagé, sollicité, acquis, versé or refusé.
finding-period-unreadable = "{ $value }" is no readable period. Write the year (2025), the quarter (T1 2025), the month (06/2025) or both dates (du 01/03/2025 au 30/06/2025).
finding-name-unknown = "{ $value }" is not known (table { $table }). Check the spelling, write the code, or create first what is missing.
