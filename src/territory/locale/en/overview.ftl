# The page "Where do our projects stand?"

overview-answer =
    { $projects ->
        [one] { $projects } project followed: { $parts }. { $money }
       *[other] { $projects } projects followed: { $parts }. { $money }
    }
overview-answer-attention = { $answer } { $attention }.
overview-answer-none = No project fits these choices.
overview-answer-empty = No project has been recorded yet.
overview-part-active = { $count } under way
overview-part-follow-on =
    { $count ->
        [one] { $count } deployed or carried on
       *[other] { $count } deployed or carried on
    }
overview-part-upstream = { $count } under study
overview-part-closed-succeeded =
    { $count ->
        [one] { $count } succeeded
       *[other] { $count } succeeded
    }
overview-part-closed-redirected =
    { $count ->
        [one] { $count } redirected
       *[other] { $count } redirected
    }
overview-part-closed-learned =
    { $count ->
        [one] { $count } inconclusive but learned from
       *[other] { $count } inconclusive but learned from
    }
overview-part-closed-stopped =
    { $count ->
        [one] { $count } stopped
       *[other] { $count } stopped
    }
overview-part-closed =
    { $count ->
        [one] { $count } closed
       *[other] { $count } closed
    }
overview-part-unknown = { $count } whose stage is not known

overview-stages-sentence =
    { $unknown ->
        [0] { $active ->
            [one] { $active } project out of { $projects } is under way
           *[other] { $active } projects out of { $projects } are under way
        }
       *[other] { $active ->
            [one] { $active } project out of { $projects } is under way
           *[other] { $active } projects out of { $projects } are under way
        }, the stage of { $unknown } is not known
    }
empty-stages = No project at this date.
overview-outcomes-sentence =
    { $told ->
        [0] No outcome is known yet
        [one] { $told } project has an outcome: { $parts }
       *[other] { $told } projects have an outcome: { $parts }
    }{ $taken ->
        [0] {""}
        [one] . { $taken } rebounded in another project
       *[other] . { $taken } rebounded in another project
    }
empty-outcomes = No project has an outcome yet at this date.
overview-attention =
    { $count ->
        [0] Nothing needs attention, by the rules that the application can check
        [one] { $count } project needs attention
       *[other] { $count } projects need attention
    }
overview-attention-empty = No project: nothing can need attention
overview-attention-published = No alerts: of real organisations, only published facts are shown
overview-unknowns-sentence = What we do not know: { $subject } for { $count ->
        [one] { $count } project
       *[other] { $count } projects
    } out of { $projects }
overview-unknowns-none = Nothing essential is missing about the projects followed
overview-subject-stage = the stage
overview-subject-plan = the planned cost
overview-subject-funding = the funding
overview-subject-site = the place
overview-subject-partner = the partners
overview-subject-follow-up = the indicators to follow
overview-subject-news = the news

kpi-projects-active = Projects under way
kpi-projects-active-help = Projects whose stage, at the chosen date, belongs to the phase "under way". Those whose stage is not known are not counted.
kpi-jobs = Jobs created or kept
kpi-jobs-help = Last known values of the indicator ECO01, in full-time equivalents, put together as its rule allows, among the projects that must follow it. A project without a value is not counted as zero.

column-phase = Phase
column-outcome = Outcome
column-projects = Projects
column-subject = What is recorded
column-project-name = Project

value-outcome-succeeded = Succeeded
value-outcome-redirected = Redirected
value-outcome-learned = Inconclusive, learned from
value-outcome-stopped = Stopped
value-subject-stage = Stage
value-subject-plan = Planned cost
value-subject-funding = Funding
value-subject-site = Place
value-subject-partner = Partners
value-subject-follow-up = Indicators to follow
value-subject-news = News

# Alerts: the rule in words, then why it speaks here.
alert-storm = Rule: the team declared "storm" in the last { $value } days. It is a declared feeling, not a computation.
alert-storm-why = Weather declared stormy on { $on } ({ $role }): "{ $sentence }"
alert-milestone-late = Rule: a project under study or under way, a milestone not reached whose date, as revised, is past by more than { $value } days at the chosen date, while no later one is reached (that would be a date not entered).
alert-milestone-late-why =
    { $others ->
        [0] Milestone "{ $name }" expected by { $due }, { $days } days late
       *[other] Milestone "{ $name }" expected by { $due }, { $days } days late, and { $others } more
    }
alert-funding-gap = Rule: plan and amounts known, project not closed, and more than { $value }% of the plan still to be found.
alert-funding-gap-why = { $gap } to be found out of a plan of { $plan }
alert-target-missed = Rule: the date of a target in force passed at most { $value } days ago and the value held, as precisely as it is shown, does not reach it. The target may have been ill set.
alert-target-missed-why =
    { $others ->
        [0] { $first }
        [one] { $first }, and { $others } more
       *[other] { $first }, and { $others } more
    }
alert-target-missed-one = { $indicator }: { $value } for a target of { $target } (due: { $due })
alert-target-missed-band = { $indicator }: { $value }, out of the band aimed at, from { $target } to { $upper } (due: { $due })
alert-observation-due = Rule: the last planned value of a key indicator has not come { $value } days after the end of the agreed delay.
alert-observation-due-why =
    { $count ->
        [one] Value expected on { $due }: { $indicator }
       *[other] { $count } values expected, the oldest on { $due }: { $indicator }
    }
alert-agreement-missing = Rule: more than €23,000 of public money granted to a private-law body over { $value } days ago and not fully paid, without a recorded agreement (French law 2000-321, art. 10; decree 2001-495). To be checked: it may exist without being entered here.
alert-agreement-missing-why = { $amount } granted by { $funder } on { $on }, without a recorded agreement
alert-no-news = Rule: no note, weather, value or change of stage for more than { $value } days, for a project under study or under way.
alert-no-news-why = Last news on { $on }, { $days } days ago

who-carrier = the project's carrier
who-carrier-and-coordination = the carrier with the coordination
who-carrier-and-committee = the carrier with the committee
who-coordination = the coordination
who-committee = the steering committee
