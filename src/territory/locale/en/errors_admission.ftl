# Refusals of the command line and of the admission of files.

error-usage = The command is not understood: { $detail }
error-usage-missing = { $name } is missing.
error-usage-option = There is no option { $name }.
error-usage-value = { $name }: value refused. { $detail }
error-command-failed = The command failed in a way that nothing foresaw. If it happens again, give the reference { $reference } and the file { $log }, which says what happened.
error-command-failed-unlogged = The command failed in a way that nothing foresaw ({ $kind }), and no log could be written. Check that the data folder accepts writing, then try again.

error-file-missing = The file { $file } does not exist.
error-file-unknown = { $file } is neither a CSV, nor an XLSX workbook, nor a data package.
error-package-missing = { $folder } is not a data package and holds none: datapackage.json is missing.
error-package-unreadable = The package { $package } cannot be read: its datapackage.json is missing or is not correct, or the archive is damaged or protected by a password. Make the archive again without a password, then try again.
error-package-path = The package { $package } points to a file outside its folder ({ $path }): it is refused.
error-package-closing = The package { $package } announces an incomplete closing: it needs id, name, effective_on (year-month-day) and state (draft or published).
error-package-too-large = The package { $package } is too large once unpacked.
error-package-empty = The package “{ $package }” brings no row: it would empty its series. Check that its files are complete; to take a load back, use `territory undo`.
error-package-moved =
    { $count ->
        [one] One row was changed here since “{ $package }” was last loaded: { $rows }. Nothing was loaded. Make the same change in the package, or take it back with `territory undo`, then load again.
       *[other] { $count } rows were changed here since “{ $package }” was last loaded, among them: { $rows }. Nothing was loaded. Make the same changes in the package, or take them back with `territory undo`, then load again.
    }
error-folder-not-empty = The folder { $folder } holds something else than a data package. Choose another one, or empty it.
error-folder-unwritable = The folder { $folder } cannot be written.

error-closing-name = A closing's name cannot be empty, nor a mere number, nor longer than { $longest } characters. Choose another, such as “Data closed on 30/06/2026”.
error-closing-exists = Another closing is already called “{ $name }”. Choose another name.
error-closing-not-draft = The closing “{ $name }” is no longer a draft ({ $state }).
error-import-unknown = There is no import { $id }. See `territory history`.
error-import-undone = Import { $id } was already taken back by { $by }.
error-import-not-undoable = Import { $id } cannot be taken back ({ $kind }).
error-row-missing = This row does not exist in table “{ $table }”.
error-desk-missing = The desk (drafts and words) does not exist yet. Run `territory init`.
error-desk-unreachable = The desk (drafts and words) cannot be reached. Run `territory doctor` to know why.
error-table-not-drawer = Table “{ $table }” is not a table of the drawer.
error-reference-broken = Nothing was written: { $table }.{ $column } refers in “{ $target }” to rows that would not be there ({ $value }).

error-choice-unreadable = "{ $choice }" cannot be read as an answer. Write it TOPIC=ANSWER, for example encoding=cp1252.
