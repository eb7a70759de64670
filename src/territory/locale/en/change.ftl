# The change before it is made, taking back, publishing, what is left to do.

change-nothing = Nothing would change in the data: all that the file says is already there.
change-answer =
    { $rows ->
        [one] One row would change, { $cells ->
            [one] in one cell.
           *[other] in { $cells } cells.
        }
       *[other] { $rows } rows would change, in { $cells } cells altogether.
    }
change-of-table = { $table }: { $parts }.
change-added =
    { $count ->
        [one] { $count } row added
       *[other] { $count } rows added
    }
change-changed = { $count } changed
change-removed = { $count } removed
change-unchanged = { $count } unchanged
change-absent = { $count } absent from the file
change-broken = { $table }, "{ $column }" still names { $value }, which would no longer be in "{ $target }". The change cannot be saved like this: keep these rows, or correct those that name them.
change-cells =
    { $count ->
        [one] The cell, before and after
       *[other] The { $count } cells, before and after
    }
change-cells-cut = { $shown } cells shown of { $count }: those of the first rows of each table. All are counted, all will be saved.
change-new = new row
change-gone = row removed
change-row-name = { $table }: { $name }
change-named = { $name } ({ $code })
column-change-row = Row
column-change-field = Field
column-change-before = Before
column-change-after = After
column-change-line = Line in the file
column-change-result = Result
column-change-shown = When you saw it
column-change-theirs = Now
column-change-mine = What you ask

# What it does to the results
effect-nothing = No result changes (situation on { $on }): neither projects, nor money, nor indicators, nor points needing attention.
effect-answer = Situation on { $on }: { $parts }.
effect-part-projects = the number of projects goes from { $before } to { $after }
effect-part-mobilised = the money mobilised goes from { $before } to { $after }
effect-part-outside-unallocated = the money not yet tied to any project goes from { $before } to { $after }
effect-part-mobilised-first = the money mobilised, unknown so far, becomes { $after }
effect-part-mobilised-lost = the money mobilised, { $before } so far, is no longer known
effect-part-outside-unallocated-first = the money not yet tied to any project, unknown so far, becomes { $after }
effect-part-outside-unallocated-lost = the money not yet tied to any project, { $before } so far, is no longer known
effect-part-outside-unallocated-begins = { $after } wait to be tied to a project
effect-part-outside-unallocated-ends = no money waits to be tied to a project any more ({ $before } so far)
effect-part-money =
    { $count ->
        [one] the amounts of one project change
       *[other] the amounts of { $count } projects change
    }
effect-part-stages =
    { $count ->
        [one] one project changes stage
       *[other] { $count } projects change stage
    }
effect-part-indicators =
    { $count ->
        [one] one indicator is better or less well covered
       *[other] { $count } indicators are better or less well covered
    }
effect-part-targets =
    { $count ->
        [one] the progress of one target changes
       *[other] the progress of { $count } targets changes
    }
effect-part-appeared =
    { $count ->
        [one] one point needing attention appears
       *[other] { $count } points needing attention appear
    }
effect-part-gone =
    { $count ->
        [one] one point needing attention goes
       *[other] { $count } points needing attention go
    }
effect-part-others =
    { $count ->
        [one] one result changes
       *[other] { $count } results change
    }
effect-covered = { $value } ({ $coverage })
effect-absent = not in the data
effect-present = followed
effect-progress = { $status } ({ $value })
effect-progress-alone = { $status }
effect-projects = Projects followed
effect-phase-upstream = Projects upstream
effect-phase-active = Active projects
effect-phase-follow-on = Projects in their follow-on
effect-phase-closed = Closed projects
effect-phase-unknown = Projects whose stage is not known
effect-requested = Money requested
effect-granted = Money granted
effect-contracted = Money contracted
effect-paid = Money paid
effect-mobilised = Money mobilised
effect-repayable = Money to be repaid, beside
effect-to-find = Still to be found
effect-plan = Planned cost
effect-fundings = Fundings
effect-outside-programme = Money of the programme, for no project in particular
effect-outside-accompaniment = Money for accompaniment
effect-outside-unallocated = Money tied to no project
effect-project = Project
effect-stage = Stage
effect-coverage = { $indicator }: coverage
effect-target = Target: { $indicator }
effect-table-totals =
    { $count ->
        [one] The overall result that changes
       *[other] The { $count } overall results that change
    }
effect-table-projects =
    { $count ->
        [one] By project: one result changes
       *[other] By project: { $count } results change
    }
effect-table-indicators =
    { $count ->
        [one] The coverage of one indicator
       *[other] The coverage of { $count } indicators
    }
effect-table-targets =
    { $count ->
        [one] The progress of one target
       *[other] The progress of { $count } targets
    }
effect-appeared =
    { $count ->
        [one] One point needing attention appears
       *[other] { $count } points needing attention appear
    }
effect-gone =
    { $count ->
        [one] One point needing attention goes
       *[other] { $count } points needing attention go
    }

# Rows absent from the file
absent-rows =
    { $count ->
        [one] { $table }: one row that came from this source is no longer in the file.
       *[other] { $table }: { $count } rows that came from this source are no longer in the file.
    }
absent-which = Which ones
absent-others =
    { $count ->
        [one] and { $count } other
       *[other] and { $count } others
    }
absent-waiting = { $count ->
    [one] One row of this file still waits: it
   *[other] { $count } rows of this file still wait: one of them
  } may be among those that seem absent. If in doubt, keep.
absent-question = What should become of them?
absent-keep = Keep them as they are
absent-close = Close them: they happened, they are over
absent-delete = Remove them: they should not have been there
absent-day = Closed on
absent-day-help = The last day on which these rows hold. Those that already have an end keep it.

# Two people at once
conflict-title =
    { $count ->
        [one] Somebody changed a row since it was shown to you. Nothing is saved: say which one to keep.
       *[other] Somebody changed { $count } rows since they were shown to you. Nothing is saved: say, row by row, which one to keep.
    }
conflict-all = These { $count } rows are too many to be read one by one. Which one to keep, for all of them?
conflict-who = Changed by { $author } on { $at }: { $message }
conflict-gone = This row has been removed since.
conflict-question = What should be kept?
conflict-theirs = What is there now
conflict-mine = What I ask

error-absent-not-closable = "{ $table }" has no end date: these rows can be kept or removed, not closed.
error-absent-no-day = Give the day on which these rows came to an end (table "{ $table }").
error-absent-unknown = "{ $decision }" is no answer: keep, close or delete.

# Differences between two states
difference-part = { $table } ({ $count })
difference-happened-added =
    { $count ->
        [one] One thing happened: { $parts }.
       *[other] { $count } things happened: { $parts }.
    }
difference-happened-changed =
    { $count ->
        [one] One thing came to an end or was done: { $parts }.
       *[other] { $count } things came to an end or were done: { $parts }.
    }
difference-happened-removed = Removed: { $parts }.
difference-learned-added =
    { $count ->
        [one] We learnt one thing that already stood, or that nothing dates: { $parts }.
       *[other] We learnt { $count } things that already stood, or that nothing dates: { $parts }.
    }
difference-learned-changed =
    { $count ->
        [one] We corrected or completed one row: { $parts }.
       *[other] We corrected or completed { $count } rows: { $parts }.
    }
difference-learned-removed =
    { $count ->
        [one] We removed one row: { $parts }.
       *[other] We removed { $count } rows: { $parts }.
    }
difference-common = common to all
difference-by = { $author }, { $at }
difference-row = the whole row
difference-happened = it happened
difference-learned = learnt or corrected
column-difference-about = Project or funding
column-difference-nature = Kind
column-difference-who = Who and when

# Publishing
publish-live = This page always compares the live data, whatever closing the address asks for.
publish-never =
    { $count ->
        [one] Nothing has been published yet for { $programmes }.
       *[other] Nothing has been published yet for these programmes: { $programmes }.
    }
publish-since = Since "{ $name }": { $programmes }
publish-same = Nothing has changed in the data since this closing.
publish-reading = Comparing the two states…
publish-measuring = Measuring the results…
publish-effect = What this changes in the results
publish-rows =
    { $count ->
        [one] The row that differs
       *[other] The { $count } rows that differ, by project and funding
    }
publish-next = The next closing
publish-nothing = There is no dated fact in this data yet: nothing to close.
publish-name = Name of the closing
publish-name-default = Data closed on { $day }
publish-name-help = The name that elected officials and the public will read. It must not be in use already.
publish-on = Situation on
publish-on-help = Facts dated after this day will not be shown.
publish-programmes = Programmes
publish-programmes-all = All programmes
publish-programmes-help = With none chosen, the closing holds for all.
publish-supersedes = Corrects a closing already published
publish-supersedes-none = No, it is a new closing
publish-supersedes-help = The old one stays readable; it is marked as corrected.
publish-note = Note
publish-note-help = What the closing holds or corrects, in a sentence. It is published.
publish-as-draft = Keep as a draft
publish-now = Publish…
publish-drafts =
    { $count ->
        [one] One draft closing
       *[other] { $count } draft closings
    }
publish-draft = Situation on { $on }, data known on { $made }. What was written since is not in it.
publish-look = See the results as this draft shows them
publish-this = Publish this draft…
publish-confirm-title = Publish this closing?
publish-confirm = "{ $name }", situation on { $on }. Elected officials and the public will see this data. A published closing is not erased: another one corrects it.
publish-confirm-yes = Yes, publish
publish-confirm-no = Give up
publish-done = "{ $name }" is published: elected officials and the public see the situation on { $on }.
publish-done-draft = "{ $name }" is kept as a draft (situation on { $on }). Nobody but the coordinators sees it.

# Today: what is left to do
today-answer =
    { $count ->
        [one] One kind of work is waiting (situation on { $on }).
       *[other] { $count } kinds of work are waiting (situation on { $on }).
    }
today-nothing = Nothing is waiting (situation on { $on }).
today-more =
    { $count ->
        [one] and { $count } other
       *[other] and { $count } others
    }
today-unnamed = unnamed file
today-untitled = untitled
today-submissions =
    { $count ->
        [one] One file brought is waiting for your decision
       *[other] { $count } files brought are waiting for your decision
    }
today-submissions-none = No file brought is waiting.
today-touched = Last touched on { $at }
today-waiting =
    { $count ->
        [one] One row is waiting to be corrected
       *[other] { $count } rows are waiting to be corrected
    }
today-waiting-none = No row of a file is waiting for a correction.
today-waiting-file =
    { $count ->
        [one] { $file }: one row
       *[other] { $file }: { $count } rows
    }
today-waiting-row = Row { $row } ({ $table })
today-waiting-row-sheet = Sheet "{ $sheet }", row { $row } ({ $table })
today-waiting-column = column { $letter }. { $said }
today-waiting-why = it waits for an answer on the file's page.
today-waiting-others =
    { $count ->
        [one] One other remark.
       *[other] { $count } other remarks.
    }
today-drafts =
    { $count ->
        [one] One entry that was begun is not saved
       *[other] { $count } entries that were begun are not saved
    }
today-drafts-none = No entry that was begun is waiting.
today-unattached =
    { $count ->
        [one] One funding is tied to no project
       *[other] { $count } fundings are tied to no project
    }
today-unattached-none = All fundings are tied to something.
today-funding = { $object } ({ $funder }): { $amount }
today-attach = Tie these fundings
today-late =
    { $count ->
        [one] One expected value is late on { $on }
       *[other] { $count } expected values are late on { $on }, in { $projects ->
            [one] one project
           *[other] { $projects } projects
        }
    }
today-late-none = No expected value is late on { $on }.
today-late-project =
    { $count ->
        [one] { $project } ({ $holder }): { $indicator }, expected before { $until }
       *[other] { $project } ({ $holder }): { $count } values; the oldest, { $indicator }, was expected before { $until }
    }
today-collect = Go to the collection
today-changes =
    { $count ->
        [one] One change is not published yet, since "{ $name }"
       *[other] { $count } changes are not published yet, since "{ $name }"
    }
today-changes-none = All is published: nothing has changed since "{ $name }".
today-never-published = Nothing has been published yet
today-publish = See what differs and publish

# One import, and the way back
history-one = Look at one import
history-which = Which one
history-option = { $at }: { $message }
history-undone-by = This import was taken back (by { $by }).
history-no-cell = This import changed no cell of the tables that are followed.
history-table = Table
history-all-tables = All tables
history-table-count = { $table } ({ $count })
history-page = Page { $page } of { $pages }
column-change-table = Table
column-change-file = File
column-change-rows = Rows read
column-change-n-added = Added
column-change-n-changed = Changed
column-change-n-removed = Removed
undo-look = See what taking it back would do
undo-title = Take this import back
undo-measuring = Measuring what taking it back would do…
undo-reversed-would =
    { $count ->
        [one] One row would go back to what it was before: { $parts }.
       *[other] { $count } rows would go back to what they were before: { $parts }.
    }
undo-reversed-done =
    { $count ->
        [one] Done: one row is back to what it was before: { $parts }.
       *[other] Done: { $count } rows are back to what they were before: { $parts }.
    }
undo-nothing = Nothing can be taken back: every row of this import has changed since, or is still needed.
undo-kept-would =
    { $count ->
        [one] One row would stay as it is:
       *[other] { $count } rows would stay as they are:
    }
undo-kept-done =
    { $count ->
        [one] One row stayed as it was:
       *[other] { $count } rows stayed as they were:
    }
undo-changed-since = { $row }: { $author } changed it since, on { $at } ({ $message })
undo-gone-since = { $row }: it was removed or replaced since
undo-needed = { $row }: other rows, which stay, name it
undo-part = { $row }: it is part of what stays
entry-undo-part = it is part of what stays
undo-do = Take this import back
undo-give-up = Give up
