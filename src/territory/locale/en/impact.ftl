# The page "What does it change?"

impact-indicator = Indicator
impact-choice = { $name } ({ $coverage })
impact-explained = Understand this indicator
impact-line = { $title }: { $text }

# The answer, by the rule between projects. "Observed", not "achieved": no figure tells the cause.
impact-answer-none = No indicator is followed or measured in this scope.
impact-answer-empty = { $name }: no value is known yet.
impact-answer-one =
    { $time ->
        [sum] { $name }: { $value } in all in a single project, { $project }, until { $until }.
        [mean] { $name }: { $value } on average in a single project, { $project }, until { $until }.
       *[last] { $name }: { $value } in a single project, { $project }, on { $until }.
    }
impact-answer-sum =
    { $time ->
        [sum] { $name }: { $value } since the beginning, in { $count } projects.
       *[last] { $name }: { $value } in { $count } projects, from their last known value.
    }
impact-answer-weighted-mean =
    { $count ->
        [one] { $name }: { $value } in the only project whose base is known ({ $weight }).
       *[other] { $name }: { $value } on average in { $count } projects, each weighing as much as its base ({ $weight }).
    }
impact-answer-median = { $name }: { $value } for the middle project, out of { $count }.
impact-answer-apart = { $name }: from { $low } to { $high } depending on the project, { $median } for the middle one.
impact-weight-unknown = base not stated

# What one must know to read it.
impact-refusal-persons = These may be the same persons from one project to another: we do not add them up.
impact-refusal-none = These values cannot be compared well enough from one project to another: we do not add them up.
impact-refusal-distribution = These values are steps, not amounts: we count the projects at each step, we do not add them up.
impact-caveat = Beware: { $caveat }.
impact-unweighted =
    { $count ->
        [one] One project is left out of the mean: its base ({ $weight }) is not known.
       *[other] { $count } projects are left out of the mean: their base ({ $weight }) is not known.
    }
impact-missing-flows =
    { $count ->
        [one] One expected value is missing: the total does not count it, and it is not a zero.
       *[other] { $count } expected values are missing: the total does not count them, and they are not zeros.
    }
impact-provisional =
    { $count ->
        [one] One project has a value that is still provisional.
       *[other] { $count } projects have a value that is still provisional.
    }
impact-break-sum =
    { $count ->
        [one] In one project, the way of measuring changed on the way: its total joins both.
       *[other] In { $count } projects, the way of measuring changed on the way: their total joins both.
    }
impact-break-mean =
    { $count ->
        [one] In one project, the way of measuring changed: its mean starts anew from there.
       *[other] In { $count } projects, the way of measuring changed: their mean starts anew from there.
    }
impact-no-follow-up = Nobody said which projects had to follow this indicator: we do not know what is missing.
impact-programme-target = Target of the programme: { $aim }. To date: { $progress }.

# Targets in words.
impact-aim-at-least = at least { $value }
impact-aim-at-most = at most { $value }
impact-aim-increase = rise to { $value }
impact-aim-decrease = go down to { $value }
impact-aim-band = between { $value } and { $upper }
impact-aim-observe = observe, without a value to reach
impact-aim-due = { $aim } (due: { $due })
impact-baseline = before the project: { $value } ({ $on })
impact-baseline-undated = before the project: { $value }

value-progress-reached = reached
value-progress-on-track = on track
value-progress-at-risk = at risk
value-progress-missed = missed
value-progress-observe = to observe
value-progress-no-data = not enough data
value-progress-too-early = too early to say
value-progress-no-target = no target
value-progress-present = no data
value-progress-missing = no data (reason given)
value-progress-withheld = no data (withheld)
value-progress-not-applicable = not applicable
value-progress-not-due = not yet due
value-progress-late = no data, late
value-progress-unexplained = no data
impact-status-title = How far along is a target?
impact-status-held = What is held against it is the last known value, or the total since the beginning of what adds up.
impact-status-reached = **Reached** or **missed**: its day is past, or the value that should rise or go down is already there.
impact-status-on-track = **On track**: the value is at least as far as a straight way from the start to the target, or stays within its bounds.
impact-status-at-risk = **At risk**: the value is short of that way, or out of bounds.
impact-status-too-early = **Too early to say**: the start or the due date is not known.
impact-status-no-data = **Not enough data**: nothing in the year before the due date, or a total that lacks periods and, without them, says nothing.
impact-status-modest = A target that was missed may have been badly set; this does not judge the project.

# Figures
impact-portfolio-sum =
    { $time ->
        [sum] Period by period: { $name }, in all projects together
       *[last] Over time: { $name }, last known values of all projects together
    }
impact-portfolio-weighted-mean = Over time: { $name }, as a weighted mean of the projects
impact-portfolio-median = Over time: { $name }, for the middle project
impact-distribution = Half of the projects are at { $median } or more: { $name }
impact-series =
    { $time ->
        [sum] { $project }: { $value } in all until { $until }
        [mean] { $project }: { $value } on average until { $until }
       *[last] { $project }: { $value } on { $until }
    }
impact-series-observe =
    { $time ->
        [sum] { $project }: { $value } in all until { $until }, to observe without a figure to reach
        [mean] { $project }: { $value } on average until { $until }, to observe without a figure to reach
       *[last] { $project }: { $value } on { $until }, to observe without a figure to reach
    }
impact-series-target =
    { $time ->
        [sum] { $project }: { $value } so far, on { $until }. Target: { $aim }, { $progress }
        [mean] { $project }: { $value } on average until { $until }. Target: { $aim }, { $progress }
       *[last] { $project }: { $value } on { $until }. Target: { $aim }, { $progress }
    }
impact-mark-gap = no value
impact-mark-break = the measure changes
impact-mark-target = target: { $aim }
impact-mark-revised = former target: { $aim }
impact-projects-none = No project follows or measures this indicator
impact-projects =
    { $known ->
        [0] Project by project: no value yet
        [one] Project by project: a single one has a value
       *[other] Project by project: { $known } have a value, out of { $count } that follow or measure this indicator
    }
empty-impact-projects = No project follows or measures this indicator in this scope.
impact-gaps =
    { $count ->
        [0] No expected value is missing
        [one] One expected value is not there: { $parts }
       *[other] { $count } expected values are not there: { $parts }
    }
impact-gaps-late = { $count } late
impact-gaps-explained = { $count } with a reason
impact-gaps-unexplained = { $count } unexplained
empty-impact-gaps = All values expected by this date have come.

column-since = From
column-until = To
column-value = Value
column-presence = State
column-quality = Quality
column-reason = Details
column-coverage = Coverage
column-step-value = Step
column-baseline = Before the project
column-held = Held against it
column-target = Target
column-progress = How far along
column-due-on = Expected by
column-source-url = Source

value-presence-present = present
value-presence-missing = missing, reason given
value-presence-withheld = withheld
value-presence-not-applicable = not applicable
value-presence-not-due = not yet due
value-presence-late = late
value-presence-unexplained = missing, unexplained
value-presence-complete = complete
value-presence-partial = partial
value-presence-provisional = provisional
value-presence-unfinished = period under way
value-presence-no-value = no value
value-quality-measured = measured
value-quality-estimated = estimated
value-quality-declared = declared
value-quality-provisional = provisional
value-quality-revised = revised

# Key figures
kpi-impact-sum = All projects together
kpi-impact-sum-help = Sum of the projects that have a value: of their periods where the indicator counts a flow, else of their last known value. A project without a value is not counted as zero.
kpi-impact-weighted-mean = Weighted mean
kpi-impact-weighted-mean-help = Each project weighs as much as its base counts (respondents, euros…). It is never a mean of means.
kpi-impact-median = Middle project
kpi-impact-median-help = Half of the projects are above, half below: a single large project does not change this figure.
kpi-impact-middle = Middle project
kpi-impact-middle-help = Half of the projects are above, half below: a single large project does not change this figure.
kpi-impact-without-largest = Without the largest
kpi-impact-without-largest-help = One project makes more than half of the total: here is the total without it.
kpi-impact-received = Values received
kpi-impact-received-help = Values that came, out of those that follow-ups expect by the chosen date, agreed lag included.
kpi-impact-targets = Targets reached
kpi-impact-targets-help = Projects whose target in force is reached. The rule is said in "Understand this indicator".
impact-spread-note = from { $low } to { $high }
impact-largest-note = without { $project }
impact-targets-note = { $parts }
impact-targets-on-track = { $count } on track
impact-targets-at-risk = { $count } at risk
impact-targets-missed = { $count } missed
impact-dates-note = values from { $first } to { $last }

# Evaluations and voices
impact-evaluations-title = What evaluations say
impact-evaluations-none = No evaluation has used this indicator yet.
impact-evaluation = { $question }
impact-voices-title = What people say
impact-voices-none = No testimony about this indicator, nor about the projects that follow it.
