# What every page says: unknown, coverage, lists, counted nouns.

unknown = unknown
cell-missing = —
yes = yes
no = no
list-and = { $first } and { $last }
list-then = { $first }; { $last }
pair = { $name }: { $said }
unreadable = unreadable

# Coverage: "11 of the 14 expected projects".
coverage =
    { $expected ->
        [0] none expected
        [one] { $known } of { $expected } { $noun }
       *[other] { $known } of { $expected } { $noun }
    }
coverage-on = { $coverage }, on { $day }

# Counted nouns, agreeing with what is expected ($count).
noun-projects =
    { $count ->
        [one] expected project
       *[other] expected projects
    }
noun-projects-all =
    { $count ->
        [one] project
       *[other] projects
    }
noun-observations =
    { $count ->
        [one] expected observation
       *[other] expected observations
    }
noun-plans =
    { $count ->
        [one] funding plan
       *[other] funding plans
    }
noun-amounts =
    { $count ->
        [one] expected amount
       *[other] expected amounts
    }
noun-fundings =
    { $count ->
        [one] funding
       *[other] fundings
    }
noun-places =
    { $count ->
        [one] territory
       *[other] territories
    }
noun-organisations =
    { $count ->
        [one] organisation
       *[other] organisations
    }
noun-indicators =
    { $count ->
        [one] followed indicator
       *[other] followed indicators
    }
noun-targets =
    { $count ->
        [one] target
       *[other] targets
    }
noun-sites =
    { $count ->
        [one] site
       *[other] sites
    }
noun-stages =
    { $count ->
        [one] known stage
       *[other] known stages
    }

n-projects =
    { $count ->
        [0] no project
        [one] { $count } project
       *[other] { $count } projects
    }

# Phases common to all programmes (the words of the descriptor of `stage`).
value-phase-upstream = Upstream
value-phase-active = Active
value-phase-follow-on = Follow-on
value-phase-closed = Closed
value-phase-unknown = Unknown phase
