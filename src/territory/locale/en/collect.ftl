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
column-expected = Expected
column-received = Received
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
        [one] { $body }, on { $day }: { $count } answer is expected before that day, { $late } of them late.
       *[other] { $body }, on { $day }: { $count } answers are expected before that day, { $late } of them late.
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
