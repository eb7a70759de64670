# The collection: what is expected, what is missing, whom it is asked of, when the bodies meet.
# The same sentences serve the page, the terminal, the workbooks and the messages.

collect-answer =
    { $count ->
        [one] One answer is expected: { $late } late, { $due } still within time.
       *[other] { $count } answers are expected, from { $holders } holders: { $late } late, { $due } still within time.
    }
collect-answer-none = Nothing is expected at { $on }: all that should have come has come.
collect-answer-unfollowed = Nothing is followed: nobody has said which values to expect, nor when.
collect-answer-published = These data stand as they were published: no lateness is computed on them.

kpi-collect-received = Values received
kpi-collect-received-help = Values whose period is over and for which an answer is recorded: a value, or the reason why there is none.
kpi-collect-late = Late
kpi-collect-late-help = The time given after the end of the period is over, and nothing has come since.
kpi-collect-due = Within time
kpi-collect-due-help = The period is over, the time given to answer is not.
kpi-collect-unexplained = Never explained
kpi-collect-unexplained-help = Later values have come, but this one is missing and nobody has said why.

noun-values-expected =
    { $count ->
        [one] value expected
       *[other] values expected
    }
noun-holders =
    { $count ->
        [one] holder
       *[other] holders
    }

collect-state-late = Late
collect-state-due = Within time
collect-state-unexplained = Never explained

collect-period-day = at { $day }
collect-period-days = from { $first } to { $last }
collect-period-month = { $month }
collect-period-quarter = Q{ $number } { $year }
collect-period-half = H{ $number } { $year }
collect-period-year = year { $year }

collect-line-late =
    { $days ->
        [one] { $indicator }, { $period }: { $days } day late (expected on { $by }).
       *[other] { $indicator }, { $period }: { $days } days late (expected on { $by }).
    }
collect-line-due = { $indicator }, { $period }: expected by { $by }.
collect-line-unexplained = { $indicator }, { $period }: never came nor was explained (expected on { $by }).

collect-by-holder-sentence =
    { $late ->
        [0] No holder is late, out of { $count }.
        [one] { $late } holder is late, out of { $count }.
       *[other] { $late } holders are late, out of { $count }.
    }
collect-by-project-sentence =
    { $late ->
        [0] No project is late, out of { $count }.
        [one] { $late } project is late, out of { $count }.
       *[other] { $late } projects are late, out of { $count }.
    }
collect-by-collector-sentence =
    { $late ->
        [0] Who collects the values: no role is late, out of { $count }.
        [one] Who collects the values: { $late } role is late, out of { $count }.
       *[other] Who collects the values: { $late } roles are late, out of { $count }.
    }
collect-lines-sentence =
    { $count ->
        [0] No value is missing.
        [one] The value that is missing
       *[other] The { $count } values that are missing, one by one
    }
collect-coming-sentence =
    { $count ->
        [0] No period is to come any more.
        [one] The next period ends on { $day }: { $count } value will be expected.
       *[other] The next period ends on { $day }: { $count } values will be expected.
    }
collect-details = { $coverage } at { $on }: the detail
collect-details-none = The detail
empty-collect-lines = Nothing is missing in this scope.
empty-collect-coming = No follow-up plans another period.
empty-collect-by-holder = Nothing is followed for these projects.
empty-collect-by-holder-todo = A follow-up says which indicator a project collects, how often and from when. It is written in "Enter", or brought by a file.

collect-undated = { $project }: { $indicator } is followed, but its first due day is not known. So nothing is counted as late.
collect-closed =
    { $count ->
        [one] { $count } value of closed projects never came: a closed project is not chased.
       *[other] { $count } values of closed projects never came: a closed project is not chased.
    }
collect-not-applicable =
    { $count ->
        [one] { $count } follow-up does not apply, for a stated reason: it is not counted.
       *[other] { $count } follow-ups do not apply, for a stated reason: they are not counted.
    }

column-holder-name = Holder
column-values-expected = Expected
column-values-received = Received
column-late = Late
column-unexplained = Never explained
column-due = Within time
column-collector = Collected by
column-asked-period = Period
column-answer-by = To be given by
column-due-state = State
column-frequency = Pace
column-period-ends = End of the period
column-expected-values = Values expected
column-calendar-day = Date
column-calendar-entry = What is planned

# Calendar
collect-calendar-title = Due days and meetings
collect-calendar-sentence =
    { $count ->
        [0] No meeting is announced.
        [one] { $count } meeting is announced.
       *[other] { $count } meetings are announced.
    }
collect-before-meeting =
    { $count ->
        [0] { $body }, on { $day }: no answer is expected before that day.
        [one] { $body }, on { $day }: { $count } answer is expected before that day.
       *[other] { $body }, on { $day }: { $count } answers are expected before that day.
    }
collect-before-meeting-late = { $body }, on { $day }: { $count } answers are expected before that day, { $late } of them late.
collect-before-meeting-all-late =
    { $count ->
        [one] { $body }, on { $day }: { $count } answer is expected before that day, late already.
       *[other] { $body }, on { $day }: { $count } answers are expected before that day, all late already.
    }
collect-no-meeting = { $body }: no next meeting is known.
collect-entry-meeting = Meeting: { $body }
collect-entry-meeting-detail = Meeting: { $body } – { $detail }
collect-entry-due =
    { $count ->
        [one] { $count } answer due at the latest ({ $programme })
       *[other] { $count } answers due at the latest ({ $programme })
    }
collect-reply-before = A week before the meeting of { $day } ({ $body }), so that answers are read there.
collect-reply-usual = { $days } days after { $on }: no meeting asks for more haste.

# Workbooks
collect-sheet-answers = Answers
collect-column-mark = Mark
collect-column-project = Project
collect-column-indicator = Indicator
collect-column-definition = What to count
collect-column-why = Why you are asked
collect-column-unit = Unit
collect-column-period = Period
collect-column-answer-by = Due day
collect-column-known = Last known value
collect-known = { $value } (at { $on })
collect-example-mark = Example:
collect-example-project = Example: a fictional project
collect-example-indicator = Jobs created or kept
collect-example-definition = How many jobs does the project count today?
collect-example-why = To follow employment over time.
collect-example-unit = full-time equivalents
collect-example-period = Q3 2026
collect-example-answer-by = 14 Nov 2026
collect-example-known = 11 full-time equivalents (at 30 Jun 2026)
collect-example-collector = accountant
collect-example-note = A half-time job since September. This line is an example: it will not be read.
collect-first-title = Collection at { $on }: { $holder }
collect-first-1 =
    { $count ->
        [one] We ask you for one value, for { $projects }. Please reply by { $reply }.
       *[other] We ask you for { $count } values, for { $projects }. Please reply by { $reply }.
    }
collect-first-2 = 1. Open the sheet "Answers": one line per value. Only the yellow cells are to be filled.
collect-first-3 = 2. Write the number under "Value", in the unit shown. Zero is a value: write 0 when you counted and found none.
collect-first-4 = 3. No value? Choose why under "Presence" (missing, not applicable, withheld) and say it in a few words under "Reason for absence". That is an answer, and we will not remind you.
collect-first-5 = 4. "Quality" says how the value was obtained: measured, estimated, declared, provisional. For a share or a rate, "Numerator" and "Denominator" say what it is computed on.
collect-first-6 = 5. "Comment" is free. No person's name, address or telephone: a role is enough.
collect-first-7 = 6. Send the file back in reply to the message. You may rename it or leave lines empty: what you do not fill changes nothing.
collect-first-8 = The first line of the sheet is an example. Thank you for your help.

# Messages
collect-merge-address = address
collect-merge-holder = holder
collect-merge-subject = subject
collect-merge-body = message
collect-merge-file = attachment
collect-no-address = (no address known)
collect-message-to = To: { $to }
collect-message-subject = Subject: { $subject }
collect-message-project = { $project }
collect-message-line = – { $indicator }, { $period }
collect-ask-subject =
    { $count ->
        [one] { $projects }: one value to give us by { $reply }
       *[other] { $projects }: { $count } values to give us by { $reply }
    }
collect-ask-body =
    Hello,

    To follow { $projects }, we need your reply by { $reply }. This is what is expected:

    { $lines }

    The workbook attached ({ $file }) holds nothing else. Fill the yellow cells of the sheet "Answers"; its first sheet explains how. If there is no value, say so and say why: that is an answer.

    Send the file back in reply to this message. You may rename it, it will be recognised.

    Thank you,
    the coordination
collect-remind-subject =
    { $count ->
        [one] Reminder. { $projects }: one value is still missing
       *[other] Reminder. { $projects }: { $count } values are still missing
    }
collect-remind-body =
    Hello,

    Thank you for your reply. For the collection at { $on }, these are still missing:

    { $lines }

    The workbook attached ({ $file }) holds these lines alone. If there is no value, say so and say why: that is an answer.

    Thank you,
    the coordination
collect-remind-all-subject =
    { $count ->
        [one] Reminder. { $projects }: one value was expected by { $reply }
       *[other] Reminder. { $projects }: { $count } values were expected by { $reply }
    }
collect-remind-all-body =
    Hello,

    We have not yet received your reply for the collection at { $on }. This is what is missing:

    { $lines }

    The workbook is attached again ({ $file }). If there is no value, say so and say why: that is an answer.

    Thank you,
    the coordination

# Files that came back
finding-returned-line-unknown = This line is not of this request: it is left aside. Bring the workbook it belongs to.
finding-returned-line-twice = This line answers the same request a second time: keep only one.
finding-returned-number = “{ $value }” is not a number. Write the number alone, for example 12.5; if there is none, choose why under “Presence” and say it under “Reason for absence”.
finding-returned-foreign = This workbook answers a request that is not known here: it comes from another installation, or the collection was abandoned. Prepare a new collection, or enter its answers.

# The terminal
cli-collect-help = Prepares a collection: a workbook and a message per holder, with only what is due. What is asked is kept, so that files that come back are recognised.
cli-collect-programme = Programme concerned. Without it, all of them.
cli-collect-on = Effective date (year-month-day). Without it, the last known fact's.
cli-collect-by = Last day to reply (year-month-day). Without it, a week before the next meeting, or three weeks.
cli-collect-unexplained = Ask for older values that nobody explained as well.
cli-collect-output = Folder where workbooks, messages and their list are written.
cli-collect-progress = Preparing the collection…
cli-collect-done =
    { $count ->
        [one] One workbook and one message written in { $folder } ({ $values } values), to be returned by { $by }.
       *[other] { $count } workbooks and as many messages written in { $folder } ({ $values } values), to be returned by { $by }.
    }
cli-collect-unaddressed =
    { $count ->
        [0] An address is known for each holder.
        [one] { $count } holder has no known address: complete the message by hand.
       *[other] { $count } holders have no known address: complete their messages by hand.
    }
cli-collect-nothing = Nothing is due: no workbook was written.
cli-missing-help = Lists what is due and what is late, holder by holder. Writes nothing.
cli-missing-progress = Reading follow-ups…
cli-missing-remark = Note: { $remark }
collect-round-name = Collection at { $on }
error-programme-unknown = There is no programme "{ $programme }" in these data.
error-request-unknown = Request { $request } is not known here: it comes from another installation, or its round was thrown away.
error-round-sent = This round can no longer be thrown away: one of its messages has left, or come back.

# The page
collect-which-round = Round shown
collect-round-option = { $name } (made on { $moment })
collect-round-unknown = The link asked for a round that is not known here: the last one is shown.
collect-round-title = { $name }: { $answered } answers received of { $asked } asked for, to be returned by { $by }.
collect-count-sent = { $count } sent
collect-count-received = { $count } received
collect-count-clean = { $count } complete
collect-count-chase = { $count } to chase
collect-standing-prepared = Ready, not sent yet
collect-standing-sent = Sent on { $sent }, reply awaited
collect-standing-received = Received on { $received }, incomplete
collect-standing-clean = Complete
collect-standing-clean-received = Complete, received on { $received }
collect-standing-chase = To chase: sent on { $sent }, no reply
collect-standing-chase-received = To chase: received on { $received }, incomplete
collect-standing-chased = { $state } (chased on { $chased })
collect-cell-holder = Holder
collect-cell-standing = Where it stands
collect-cell-answered = Answers
collect-cell-count = { $answered } of { $asked }
collect-new = Prepare a collection
collect-new-again = Prepare another collection
collect-new-explain = One workbook per holder with only what is due ({ $late } values late, { $due } within time), and the message that goes with it.
collect-reply-by = Reply asked for by
collect-ask-unexplained = Ask for the { $count } older values that nobody explained as well
collect-make = Prepare workbooks and messages
collect-abandon = Throw this round away
collect-note-sent =
    { $count ->
        [one] The message has left: note it
       *[other] The { $count } messages have left: note it
    }
collect-chase =
    { $count ->
        [one] Remind one holder: only of what is missing
       *[other] Remind { $count } holders: only of what is missing
    }
collect-note-chased =
    { $count ->
        [one] The reminder has left: note it
       *[other] The { $count } reminders have left: note it
    }
collect-file-reminders = reminders
collect-download-zip =
    { $count ->
        [one] Download the workbook and its message (zip)
       *[other] Download the { $count } workbooks and their messages (zip)
    }
collect-download-merge = Messages for a mail merge (CSV)
collect-download-one = Download its workbook
collect-read-message = Read a message
collect-choose-holder = Choose a holder
collect-message-none = Nothing is missing from this holder.
collect-message-address = address
collect-returned-title = Workbooks that came back
collect-returned-drop = Drop one or several workbooks that came back
collect-returned-help = A workbook is recognised by what it carries inside, even renamed. Nothing is recorded before you agree.
collect-returned-unknown = "{ $file }" is not a collection workbook. Other files are dropped in "Drop a file".
collect-returned-foreign = "{ $file }" answers a request that is not known here: it comes from another installation, or its round was thrown away.
collect-returned-personal = "{ $file }" was not kept: personal data are written in it. Erase them in the file, then drop it again.
collect-returned-personal-at = Sheet "{ $sheet }", line { $row }, column { $letter }: { $what } ({ $value })
collect-personal-nir = national insurance number
collect-personal-iban = bank account number
collect-personal-email = e-mail address of a person
collect-personal-phone = telephone number
collect-personal-person = name of a person
collect-returned-file = { $file }, { $round }
collect-returned-from = Workbook of the collection filled in by { $holder }.
deposit-returned =
    { $count ->
        [one] One workbook of a collection is kept: its answer is saved in the collection.
       *[other] { $count } workbooks of a collection are kept: their answers are saved in the collection.
    }
deposit-apart = To be brought separately, without a workbook of a collection: { $files }.
collect-returned-edits =
    { $rows ->
        [0] Nothing was filled in this workbook: recording it would change nothing.
        [one] { $count } cells filled, for { $rows } value.
       *[other] { $count } cells filled, for { $rows } values.
    }
collect-returned-cells = Filled
collect-returned-cell = { $title }: { $after }
collect-returned-cell-changed = { $title }: { $after } (before: { $before })
collect-returned-take =
    { $count ->
        [one] Record this answer
       *[other] Record these { $count } answers
    }
collect-returned-aside = Set this file aside
collect-returned-message = Collection: reply of { $holder }
collect-returned-place = Line { $row }, column { $letter }:
collect-meeting = Add or move a meeting
collect-meeting-which = Meeting
collect-meeting-new = New meeting
collect-meeting-one = { $body }, on { $day }
collect-meeting-add = Add the meeting
collect-meeting-move = Save
collect-meeting-cancel = The meeting is cancelled: take it off
collect-meeting-message = Meeting { $code }
collect-meeting-removed = Meeting { $code } cancelled
collect-meeting-moved = Somebody has just changed these rows: nothing was recorded. Reload the page, look, then do it again.
