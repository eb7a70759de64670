# The page “What has happened since…?”

page-since = What has happened since…?
menu-since = Since…
since-which = Since
since-which-help = A closing: what was known then is compared with what is known now. A day: both dates are read in the same state of the data.
since-which-day = Or since a day
since-option-closing = { $name } (as of { $day })
since-option-day = { $day }
since-none = There is no closing older than what you are looking at: there is nothing to compare yet.
since-none-todo = Choose a day below to read what has happened since, or come back when a second closing is published.
since-unknown = The link asked to start from { $code }, which is not known or is not earlier: the latest earlier closing is taken instead.

since-answer = { $happened } { $learned }
since-from-closing = Since the closing of { $day } (and until { $on })
since-from-day = From { $day } to { $on }
since-answer-happened =
    { $count ->
        [one] { $since }, one thing happened, in { $moved } project of { $projects }: { $parts }.
       *[other] { $since }, { $count } things happened, in { $moved ->
            [one] { $moved } project
           *[other] { $moved } projects
        } of { $projects }: { $parts }.
    }
since-answer-nothing = { $since }, nothing dated is known.
since-answer-learned = { $learned ->
        [0] We learned nothing else
        [one] We also learned one thing that is older, to come or undated
       *[other] We also learned { $learned } things that are older, to come or undated
    }, and corrected { $corrected ->
        [0] nothing
        [one] one row
       *[other] { $corrected } rows
    }.
since-answer-learned-nothing = Nothing else was learned or corrected meanwhile.
since-answer-same = Both dates are read in the same state of the data.
since-count-decision =
    { $count ->
        [one] { $count } opinion or decision
       *[other] { $count } opinions or decisions
    }
since-count-label =
    { $count ->
        [one] { $count } label event
       *[other] { $count } label events
    }
since-count-stage =
    { $count ->
        [one] { $count } change of stage
       *[other] { $count } changes of stage
    }
since-count-granted =
    { $count ->
        [one] { $count } funding granted
       *[other] { $count } fundings granted
    }
since-count-refused =
    { $count ->
        [one] { $count } funding refused, withdrawn or given back
       *[other] { $count } fundings refused, withdrawn or given back
    }
since-count-target-missed =
    { $count ->
        [one] { $count } target missed
       *[other] { $count } targets missed
    }
since-count-target-reached =
    { $count ->
        [one] { $count } target reached
       *[other] { $count } targets reached
    }
since-count-experiment =
    { $count ->
        [one] { $count } experiment concluded
       *[other] { $count } experiments concluded
    }
since-count-value =
    { $count ->
        [one] { $count } indicator measured
       *[other] { $count } indicators measured
    }
since-count-partner =
    { $count ->
        [one] { $count } partner coming or leaving
       *[other] { $count } partners coming or leaving
    }
since-count-other =
    { $count ->
        [one] { $count } other fact
       *[other] { $count } other facts
    }

since-figures-sentence =
    { $count ->
        [0] Between { $since } and { $on }, none of the headline figures changes
        [one] Between { $since } and { $on }, one of the headline figures changes
       *[other] Between { $since } and { $on }, { $count } of the headline figures change
    }
noun-figures-known =
    { $count ->
        [one] figure known at both dates
       *[other] figures known at both dates
    }
since-figure-projects = Projects followed
since-figure-phase-upstream = Projects upstream
since-figure-phase-active = Active projects
since-figure-phase-follow-on = Projects in follow-on
since-figure-phase-closed = Closed projects
since-figure-phase-unknown = Projects whose phase is unknown
since-figure-mobilised = Money mobilised
since-figure-leverage = Others' money for €1 of ours
since-change-up = +{ "\u00A0" }{ $size }
since-change-down = −{ "\u00A0" }{ $size }
since-change-none = unchanged
column-since-figure = Figure
column-since-before = Before
column-since-after = Now
column-since-change = Difference
column-since-said = What is said
column-since-detail = In detail
column-day-known = Date

since-happened-title = It happened
since-happened-sentence =
    { $count ->
        [0] Nothing dated is known between these two dates
        [one] { $count } fact, by importance
       *[other] { $count } facts, by importance
    }
since-happened-none = Nothing dated is known between these two dates for these projects. Unknown does not mean that nothing happened.
empty-since-happened = Nothing dated is known between these two dates.
since-learned-title = We learned or corrected
since-learned-sentence =
    { $count ->
        [0] Nothing was learned or corrected about what already stood
        [one] { $count } row learned or corrected
       *[other] { $count } rows learned or corrected
    }
since-learned-none = Nothing was learned or corrected about what already stood.
empty-since-learned = Nothing was learned or corrected about what already stood.
since-common = Common to several projects
since-more-projects =
    { $count ->
        [one] See { $count } other project
       *[other] See { $count } other projects
    }
since-more-facts =
    { $count ->
        [one] and { $count } more, in the table
       *[other] and { $count } more, in the table
    }
since-imports =
    { $count ->
        [one] Import:
       *[other] Imports:
    }
since-order = The most important first: opinions, decisions and labels, stages, money, targets and results, then partners and stories.
since-remark-days = What happened is counted at the day it bears; a date known to the year or the month counts at its first day.
since-remark-day = Start from a closing to see what we have learned or corrected since as well.
since-remark-covered = Only the programmes covered at both dates are compared: { $programmes }.

since-decision-advice = Opinion ({ $body }): { $verdict }
since-decision-decision = Decision ({ $body }): { $verdict }
since-value =
    { $count ->
        [one] { $indicator }: { $value }
       *[other] { $indicator }: { $value } (the last of { $count } values)
    }
since-partner = A partner came: { $name } ({ $role })
since-partner-left = A partner left: { $name } ({ $role })
since-experiment-started = Experiment started: { $name }
since-site = New place: { $name }
since-site-unnamed = New place
since-testimony = Testimony gathered ({ $side })
since-document = Document: { $name }
since-replication = Taken up elsewhere: { $place } ({ $state })
since-participation = Users took part: { $title }
since-event = Meeting ({ $kind }): { $title }
since-target-reached = Target reached: { $indicator }, { $value } for { $is_band ->
        [0] { $target }
       *[other] a range of { $target } to { $upper }
    }
since-target-missed = Target missed: { $indicator }, { $value } for { $is_band ->
        [0] { $target }
       *[other] a range of { $target } to { $upper }
    }
since-target-unknown = A target fell due without a recent enough value: { $indicator }, { $is_band ->
        [0] { $target }
       *[other] { $target } to { $upper }
    } expected
since-learned-added = { $table }, learned: { $name }
since-learned-changed = { $table }, corrected: { $name } – { $cells }
since-learned-removed = { $table }, removed: { $name }
since-learned-received = Value received: { $name }: { $value }
since-learned-project =
    { $count ->
        [one] Project newly followed here, with { $count } row
       *[other] Project newly followed here, with { $count } rows
    }
since-learned-many-received = { $table }: { $count } values received
since-learned-many-added = { $table }: { $count } rows learned
since-learned-many-removed = { $table }: { $count } rows removed
since-learned-many-changed = { $table }: { $count } rows corrected
since-name = { $first }, { $next }
since-cell = { $field }: { $before } → { $after }
since-cell-new = { $field }: { $after } (was not known)
since-cell-gone = { $field }: { $before } → no longer known
