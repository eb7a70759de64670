# The command line: help of each command, answers, what is said on stderr.

cli-help = Follow, fund and evaluate the labelled projects of a territory.
cli-error = Error: { $message } [{ $code }]
cli-see-help = Help: { $command } --help
cli-progress = { $label } { $step } ({ $seconds } s)
cli-reading = Reading…
cli-option-json = Answer in JSON alone on the standard output.
cli-option-table = The table of the file, when its name does not say it.

cli-init-help = Creates the data store, or brings it up to date. Harmless twice.
cli-init-progress = Creating the data store…
cli-init-done = The data store is ready in { $folder }.
cli-init-already = The data store was already there in { $folder }.

cli-load-help = Loads a data package, or all those of a folder in order of name. Each is the full state of its series: what is no longer in it is removed.
cli-load-progress = Loading…
cli-load-done =
    { $rows ->
        [one] { $name }: { $rows } row written ({ $snapshot }).
       *[other] { $name }: { $rows } rows written ({ $snapshot }).
    }
cli-load-already = { $name }: already there, nothing has changed.
cli-load-blocked = { $name }: nothing was loaded. A package goes in whole or not at all.

cli-check-help = Says everything that is wrong with files, and changes nothing.
cli-check-progress = Checking…
cli-check-alone = No data is installed: the files are checked by themselves, without what they refer to elsewhere.
cli-check-no-table = unknown table
cli-check-entry = { $file } ({ $table }): rows read { $rows }, accepted { $accepted }, refused { $rejected }.
cli-check-total = total { $kind }: { $amount }
cli-check-row = row { $row }
cli-check-file = file
cli-check-blocks =   ✗ { $where }, { $column }: { $message }
cli-check-note =   ℹ { $where }, { $column }: { $message }
cli-check-more =
    { $count ->
        [one]   … and { $count } more remark (see --json).
       *[other]   … and { $count } more remarks (see --json).
    }

cli-import-help = Writes the rows that nothing stops; the others stay out. The same file again changes nothing.
cli-import-message = Why this import: a sentence kept in the history.
cli-import-default = Import of { $files }
cli-import-progress = Importing…
cli-import-table = { $table }: rows added { $added }, changed { $changed }, unchanged { $unchanged }, removed { $removed }.
cli-import-done = Import { $id } written ({ $snapshot }). To take it back: territory undo { $id }
cli-import-nothing = Nothing has changed: no new snapshot is made.
cli-import-drawer =
    { $count ->
        [one] { $table }: { $count } row put in the drawer, outside the history.
       *[other] { $table }: { $count } rows put in the drawer, outside the history.
    }

cli-history-help = Lists the imports, oldest first.
cli-history-line = { $snapshot }  { $at }  { $id }  { $author }: { $message }
cli-history-undone =   ↩ undone by { $by }
cli-history-none = No import yet.

cli-diff-help = Shows, cell by cell, what changed between two states: snapshot numbers or names of closings.
cli-diff-added = + { $table } { $row }: { $field } { $after }
cli-diff-removed = − { $table } { $row }: { $field } { $before }
cli-diff-changed = ~ { $table } { $row }: { $field }, { $before } → { $after }
cli-diff-none = No difference.

cli-undo-help = Takes an import back. Rows changed since then stay, and are named.
cli-undo-progress = Taking back { $id }…
cli-undo-reversed =
    { $count ->
        [one] { $table }: { $count } row back as it was.
       *[other] { $table }: { $count } rows back as they were.
    }
cli-undo-kept-changed = { $table } { $row }: kept, since { $by } changed it.
cli-undo-kept-needed = { $table } { $row }: kept, since other rows refer to it.
cli-undo-kept-part = { $table } { $row }: kept, since it is part of what stays.
cli-undo-nothing = Nothing could be taken back.
cli-undo-drawer = The drawer (words, contacts) has no history: nothing in it is put back as it was.
cli-drawer-erased =
    { $count ->
        [one] Words of { $count } testimony erased from the drawer: it is no longer there, or its consent was withdrawn.
       *[other] Words of { $count } testimonies erased from the drawer: they are no longer there, or their consent was withdrawn.
    }

cli-close-help = Makes a closing (arrêté): a named picture of what is known, at an effective date. It stays a draft until it is published.
cli-close-on = Effective date (year-month-day): how things stood on that day.
cli-close-programme = Programme concerned; may be repeated. All of them without it.
cli-close-note = A sentence that goes with the closing.
cli-close-corrects = The closing that this one corrects.
cli-close-progress = Closing…
cli-close-done = Closing made: { $name } ({ $id }), as of { $on }, { $snapshot }. To publish it: territory publish { $id }

cli-publish-help = Publishes a closing: it is what the public reads from now on.
cli-publish-done = Closing published: { $name } ({ $id }), as of { $on }, { $snapshot }.

cli-export-help = Writes files from the data.
cli-export-package-help = Writes a data package: datapackage.json and one CSV per table. “territory load” reads it back the same.
cli-export-out = Folder to write; empty, absent, or an older package.
cli-export-closing = The closing to export. The live state without it.
cli-export-progress = Exporting…
cli-export-done = { $rows } rows of { $tables } tables written in { $folder }.

cli-boundaries-help = Shapes of places.

cli-serve-help = Starts the app, for this computer only unless “--host” says more.
cli-serve-host = Address to listen on. If other computers can reach it, people sign in through the identity provider of the settings; without a provider, everybody reads what is public, nothing more.
cli-serve-port = Port to listen on; 0 takes a free one.
cli-serve-ready = Open { $address }

cli-doctor-help = Looks at what the program stands on: versions, extensions, data, settings.
cli-doctor-progress = Looking…
cli-doctor-ok = ✓ { $name }: { $detail }
cli-doctor-wrong = ✗ { $name }: { $detail }
cli-doctor-versions = Versions
cli-doctor-settings = Settings
cli-doctor-extensions = Engine extensions
cli-doctor-lake = Data store
cli-doctor-snapshots = Snapshots kept
cli-doctor-orphans = Files nobody owns (harmless)
cli-doctor-desk = Desk

cli-option-choice = Answer to a topic that the check names, written TOPIC=ANSWER; may be repeated.
cli-option-accept-repairs = Accept every proposed correction.
cli-check-cause =   - { $said }
cli-check-question =   ? { $said } (--choice { $topic }=…; answers: { $options })
cli-check-repair =   + { $said } (--choice { $topic }=accept)
