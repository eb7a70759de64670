# The page "Who pays for what?"

funding-answer = { $money } Where this money comes from: { $parts }.
funding-answer-empty = No funding of these projects is known. Unknown does not mean zero.
funding-answer-unknown = Some fundings are known, but not their amounts.
funding-answer-nothing = Nothing has been granted yet: the known fundings are requested, refused or to be repaid.
funding-answer-few =
    { $known ->
        [one] { $money } Only one amount out of { $expected } is known: nobody can say who pays which share.
       *[other] { $money } Only { $known } amounts out of { $expected } are known: nobody can say who pays which share.
    }
funding-part-public = { $share } public
funding-part-private = { $share } private
funding-part-citizen = { $share } from citizens
funding-part-own-revenue = { $share } own revenue

funding-matrix-sentence = { $local } come from the local scale, out of { $total } mobilised
funding-matrix-unknown = Where money comes from, and from how far
empty-matrix = No funding is known: nobody can say where money comes from.
funding-staircase-sentence = { $parts }
funding-staircase-partial = { $parts }; the rest is not known
funding-step-requested = { $amount } requested
funding-step-granted = { $amount } granted
funding-step-contracted = { $amount } contracted
funding-step-paid = { $amount } paid
funding-staircase-unknown = From request to payment
empty-staircase = No request is known: money cannot be followed from request to payment.
funding-staircase-note = The same fundings at each step: those whose request is known. Revenue and own funds, asked of nobody, are not there.
funding-gaps-sentence =
    { $count ->
        [one] { $total } still to be found, for { $count } project
       *[other] { $total } still to be found, for { $count } projects
    }
funding-gaps-none = Nothing is left to be found, where the plan is known
funding-gaps-unknown = What is still to be found is not known
empty-gaps = Listed here are the projects that are not closed, whose plan and fundings are known, and which lack money: there are none.
funding-beside-sentence = Beside the total, never added to it
empty-beside = No loan, guarantee or in-kind contribution is known.
funding-outside-sentence = { $total } for the programmes, for no project in particular
funding-funders-sentence =
    { $count ->
        [0] No funder is named
        [one] { $count } named funder, and what it brings
       *[other] { $count } named funders, and what they bring
    }
empty-funders = No funding is known.
funding-fundings-sentence =
    { $count ->
        [0] No funding is known
        [one] { $count } funding, and how far it is
       *[other] { $count } fundings, and how far they are
    }
empty-fundings = No funding is known. Unknown does not mean zero.
funding-status-count =
    { $count ->
        [1] { $status }
       *[other] { $status } ({ $count })
    }
funding-projects-sentence = Project by project: { $count } out of { $projects } have a known funding
empty-projects-money = No project.
