# The portfolio: names of the rules of alerts, thresholds one may change, weather, path, cohorts.

alert-storm-name = Storm declared
alert-milestone-late-name = Late milestone
alert-funding-gap-name = Funding to be found
alert-target-missed-name = Target missed
alert-target-at-risk-name = Target at risk
alert-observation-due-name = Value awaited
alert-agreement-missing-name = Agreement to check
alert-no-news-name = No news
alert-decision-open-name = Decision without follow-up

alert-decision-open = Rule: an action asked for is not done and its date is past; or the date of a decision's conditions is past with no action carried through; or a decision asks for something (conditions, "consolidate", "adapt") without any action recorded nor change of stage for more than { $value } days. Only the last decision of each body on the project counts.
alert-decision-open-why =
    { $others ->
        [0] { $first }
        [one] { $first }, and { $others } more
       *[other] { $first }, and { $others } more
    }
alert-decision-open-action = Action "{ $what }", given to: { $owner }, due on { $due } and not done
alert-decision-open-action-nobody = Action "{ $what }", given to nobody, due on { $due } and not done
alert-decision-open-conditions = Conditions set on { $on } ({ $body }, { $gives } "{ $verdict }"): their date, { $due }, is past with no action carried through
alert-decision-open-none = { $body } asked for something on { $on } ({ $gives } "{ $verdict }"), with no action recorded for { $days } days
alert-target-at-risk = Rule: the due date is not past and, on the day of the last value known at the chosen date, more than { $value }% of the way is missing compared with a straight line from the start (the baseline, else the first value; zero for a total) to the target; or a ceiling is exceeded, a band left. The straight line is a convention that makes lateness visible, not a forecast: few projects move so evenly.
alert-target-at-risk-why =
    { $others ->
        [0] { $first }
        [one] { $first }, and { $others } more
       *[other] { $first }, and { $others } more
    }
alert-target-at-risk-one = { $indicator }: { $value } on { $until }, where a straight line to { $target } (due: { $due }) would be at { $way }
alert-target-at-risk-over = { $indicator }: { $value } on { $until }, beyond what is aimed at, { $target } (due: { $due })

# The settings of alerts
thresholds = Settings of the alerts
thresholds-help = Each alert follows a rule; here are the thresholds you may change. Your choice is in the page's address: the link, and the copied sentence, say so. It changes nothing for others.
thresholds-reset = Back to the usual thresholds
threshold-days = { $label } (usually { $usual } days)
threshold-percent = { $label } (usually { $usual }%)
threshold-weather = Declared weather old after
threshold-gap = Part of the plan to be found, more than
threshold-late = Milestone late by more than
threshold-decision = Decision without an action for more than
threshold-target = Missed target recalled for
threshold-risk = Part of the way that is missing, more than
threshold-value = Value awaited for more than
threshold-agreement = Money granted without an agreement for more than
threshold-news = No news for more than
threshold-weather-changed = weather old after { $value } days instead of { $usual }
threshold-gap-changed = more than { $value }% of the plan to be found instead of { $usual }%
threshold-late-changed = milestone late by more than { $value } days instead of { $usual }
threshold-decision-changed = decision without an action for more than { $value } days instead of { $usual }
threshold-target-changed = missed target recalled for { $value } days instead of { $usual }
threshold-risk-changed = more than { $value }% of the way missing instead of { $usual }%
threshold-value-changed = value awaited for more than { $value } days instead of { $usual }
threshold-agreement-changed = money without an agreement for more than { $value } days instead of { $usual }
threshold-news-changed = no news for more than { $value } days instead of { $usual }
overview-attention-changed = { $attention } (chosen thresholds: { $changed })

# The list of alerts
alerts-pressing = The most pressing first: the worst of each rule, in the order of the rules, then the next.
alerts-line = { $rule } · who can act: { $who }
alerts-by-rule =
    { $count ->
        [one] All alerts, rule by rule ({ $count })
       *[other] All alerts, rule by rule ({ $count })
    }
alerts-of-rule =
    { $count ->
        [one] { $rule }: { $count } project
       *[other] { $rule }: { $count } projects
    }
alerts-told = { $why } (who can act: { $who })
alerts-of-project = { $project }: { $why }
alerts-news = No news since…: all projects

# The path, from needs to jobs
path-sentence = From needs to jobs: { $parts }
path-part-needs =
    { $count ->
        [one] { $count } need or idea
       *[other] { $count } needs and ideas
    }
path-part-ideas =
    { $count ->
        [one] { $count } project
       *[other] { $count } projects
    }
path-part-labelled =
    { $count ->
        [one] { $count } labelled
       *[other] { $count } labelled
    }
path-part-activities =
    { $count ->
        [one] { $count } activity born
       *[other] { $count } activities born
    }
path-part-jobs = { $reached }
path-remark = Each step counts things of its own: a project may answer several needs and give several activities. No step is added to another.
path-needs-known =
    { $answered ->
        [0] No project answers any of them yet
        [one] { $answered } has a project that answers it
       *[other] { $answered } have a project that answers them
    }
path-needs-narrowed = Only the needs that a project of these choices answers are counted: { $answered } out of { $needs }
path-needs-none = No need is recorded: nobody knows how many there were
path-ideas-known =
    { $born ->
        [0] Of none we know which need it answers
        [one] Of { $born } out of { $projects } we know which need it answers
       *[other] Of { $born } out of { $projects } we know which need they answer
    }
path-labelled-known =
    { $unknown ->
        [0] Labelled at some time, whatever became of the label
        [one] Labelled at some time; of one more, nobody knows
       *[other] Labelled at some time; of { $unknown } more, nobody knows
    }
path-labelled-none = No label is recorded: nobody knows how many were
path-activities-known =
    { $projects ->
        [one] Born of { $projects } project; { $running } running
       *[other] Born of { $projects } projects; { $running } running
    }
path-activities-none = No activity is recorded: nobody knows whether there is any
path-jobs-known = { $coverage }{ $told ->
        [0] {""}
       *[other] . { $beside }
    }
path-jobs-apart = From { $low } to { $high } depending on the project, without a total: the indicator's rule allows none. { $coverage }{ $told ->
        [0] {""}
       *[other] . { $beside }
    }
path-jobs-none = No known value of the jobs indicator{ $told ->
        [0] {""}
       *[other] . { $beside }
    }
path-jobs-beside = Apart, { $activities ->
        [one] the sheet of { $activities } activity declares
       *[other] the sheets of { $activities } activities declare
    } { $jobs }, which do not add to it
noun-steps =
    { $count ->
        [one] step documented
       *[other] steps documented
    }
column-path-step = Step of the path
column-reached = How many
column-known-said = What is known of it
value-path-step-needs = Needs and ideas
value-path-step-ideas = Projects
value-path-step-labelled = Labelled
value-path-step-activities = Activities born
value-path-step-jobs = Jobs

# By phase and year of label
cohorts-sentence =
    { $years ->
        [0] { $labelled ->
            [0] No project, out of { $projects }, has a known label
           *[other] { $labelled } projects out of { $projects } were labelled, on an unknown date
        }
        [one] { $labelled } projects out of { $projects } were labelled, in { $first }
       *[other] { $labelled } projects out of { $projects } were labelled, from { $first } to { $last }
    }
empty-cohorts = No project at this date.
column-label-cohort = Year of the first label
column-upstream = Upstream
column-active = Active
column-follow-on = Follow-on
column-closed = Closed
column-stage-unknown = Stage unknown
value-label-cohort-undated = Undated
value-label-cohort-none = No known label
value-label-cohort-unknown = Label unknown

# Outcomes and rebounds
column-taught = With a written lesson
column-taken-up = Taken up by another project
column-next-name = Taken up by
column-rebound-on = Since
rebounds-sentence =
    { $count ->
        [one] { $count } finished project rebounded: another took it up
       *[other] { $count } finished projects rebounded: others took them up
    }
noun-projects-ended =
    { $count ->
        [one] project has an outcome
       *[other] projects have an outcome
    }

# The declared weather
weather-sentence =
    { $current ->
        [0] No recent weather for the { $projects } projects not closed: { $parts }
       *[other] Declared weather of the { $projects } projects not closed: { $parts }
    }
weather-part-sun = { $count } in the sun
weather-part-bright = { $count } with sunny spells
weather-part-clouds = { $count } under clouds
weather-part-storm = { $count } in a storm
weather-part-old =
    { $count ->
        [one] { $count } whose weather is more than { $days } days old
       *[other] { $count } whose weather is more than { $days } days old
    }
weather-part-none = { $count } without weather
weather-said = "{ $sentence }" ({ $role }, { $on }, { $overall })
column-weather = Weather
column-weather-said = Last declared weather, by whom and when
value-weather-sun = Sun
value-weather-bright = Sunny spells
value-weather-clouds = Clouds
value-weather-storm = Storm
value-weather-old = Old weather
value-weather-none = No weather
weather-disagree =
    { $count ->
        [one] For { $count } project, the declared weather and the figures do not say the same
       *[other] For { $count } projects, the declared weather and the figures do not say the same
    }
weather-disagree-rule-sun = Rule: "sun" declared while a computed alert speaks (late milestone, target missed or at risk, funding to be found). Weather is a feeling: it is not wrong, it calls for a conversation.
weather-disagree-rule-storm = Rule: "storm" declared while nothing that is computed (plan, milestones, targets) is in alert. Teams often know what figures do not show yet.
weather-disagree-declared = Declared: { $declared }
weather-disagree-figures = Computed: { $figures }
weather-disagree-rest =
    { $count ->
        [one] And for { $count } more project
       *[other] And for { $count } more projects
    }
weather-nothing-late = none of these alerts, where there is something to compute
