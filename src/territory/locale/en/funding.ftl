# The page "Who pays for what?"

funding-answer = { $money } Where this money comes from: { $parts }.
funding-answer-empty = No funding of these projects is known. Unknown does not mean zero.
funding-answer-unknown = Some fundings are known, but not their amounts.
funding-answer-nothing = Nothing granted that need not be repaid is known: the known fundings are requested, refused, cancelled, to be repaid or in kind.
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
funding-outside-sentence = { $total } for no project in particular, beside the total
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
empty-projects-money = No project.

# Whose money, and which part of the page is open.
funding-subject = Whose money?
funding-kind-portfolio = All the projects chosen
funding-kind-programme = A programme
funding-kind-territory = A territory
funding-kind-project = A project
funding-kind-received = An organisation: what it receives
funding-kind-given = An organisation: what it brings
funding-which-programme = Which programme?
funding-which-territory = Which territory?
funding-which-project = Which project?
funding-which-received = Which organisation?
funding-which-given = Which funder?
funding-subject-unknown = "{ $id }" is not in these data, at this date or in this closing.
funding-subject-unknown-todo = Choose another subject, another date, or go back to all projects:
funding-part = What would you like to know?
funding-part-origin = Where it comes from
funding-part-steps = How far it has got
funding-part-balance = Does the plan hold
funding-part-ratios = What it depends on
funding-part-law = Rules of law

funding-answer-of = { $name }: { $answer }
funding-answer-given = { $name } brings { $amount } { $projects }.
funding-answer-given-none = { $name }: no funding brought is known at this date. Unknown does not mean zero.
funding-answer-given-unknown = { $name } brings fundings of which no amount is known.
funding-answer-given-nothing = { $name }: nothing that need not be repaid has been granted.
funding-answer-received = { $name } receives { $amount } { $funders }.
funding-answer-received-none = { $name }: no funding received is known at this date. Unknown does not mean zero.
funding-answer-received-unknown = { $name } receives fundings of which no amount is known.
funding-answer-received-nothing = { $name }: nothing that need not be repaid has been granted.
funding-answer-to-pay =
    { $unknown ->
        [0] { $answer } { $amount } still to be paid.
       *[other] { $answer } At least { $amount } still to be paid.
    }
funding-to-projects =
    { $count ->
        [0] for no named project
        [one] to { $count } project
       *[other] to { $count } projects
    }
funding-from-funders =
    { $count ->
        [0] from nobody named
        [one] from one named funder
       *[other] from { $count } named funders
    }
funding-bounds-whole = The fundings of this organisation are counted whole, whatever projects they concern.
funding-bounds-territory =
    { $count ->
        [one] { $count } of these projects is elsewhere too: its money is not shared between territories, and the totals of two territories do not add up.
       *[other] { $count } of these projects are elsewhere too: their money is not shared between territories, and the totals of two territories do not add up.
    }

# Where it comes from.
funding-flow-sentence =
    { $funders ->
        [one] From { $funders } source to projects: the way of { $total }, repayable included
       *[other] From { $funders } sources to projects: the way of { $total }, repayable included
    }
funding-flow-unknown = From who pays to what is paid
empty-flow = No granted amount is known: there is no way to show.
funding-flow-hidden-both = The drawing names the largest; { $funders } other sources and { $projects } other destinations are one band each, and are in the table.
funding-flow-hidden-funders = The drawing names the largest sources; the { $funders } others are one band, and are in the table.
funding-flow-hidden-projects = The drawing names the largest projects; the { $projects } others are one band, and are in the table.
funding-to-shared = Several projects, shares unknown
funding-to-programme = The programme itself
funding-to-accompaniment = Accompaniment
funding-to-unallocated = Not allocated yet
funding-to-elsewhere = Outside our projects
funding-to-project = Project outside these data
flow-other-funders = { $count } other sources
flow-other-projects = { $count } others
flow-repayable = to repay
funding-families-sentence = { $family }: { $share } of what is mobilised, the first family of sources
funding-families-unknown = What each family of sources brings
empty-families = No mobilised funding is known.

# How far it has got.
funding-curve-sentence = On { $day }, { $paid } paid out of { $granted } granted, of what was requested
funding-curve-all = On { $day }, { $paid } paid out of { $granted } granted
funding-curve-unknown = Requested, granted, contracted, paid, cumulated at each date
empty-curve = No dated step is known: money cannot be followed over time.
funding-years-sentence = { $year }: the year when most was paid, { $amount }
funding-years-unknown = Year by year
funding-year-undated = without date
empty-years = No dated step is known: nothing can be said year by year.
funding-years-note = Money from others that need not be repaid: revenue and the carrier's own funds are not there. An amendment, a cancellation or a repayment counts in the year it happened: a year may be negative.
funding-years-unsaid =
    { $count ->
        [one] { $count } funding whose amount is not known is not counted.
       *[other] { $count } fundings whose amounts are not known are not counted.
    }
funding-years-open = { $year } is not over: it stops on { $day }.
funding-exercices-sentence =
    { $count ->
        [0] No act states a budget year
        [one] { $count } budget year stated by acts or accounts
       *[other] { $count } budget years stated by acts or accounts
    }
funding-exercice-unstated = not stated
empty-exercices = The budget year is not recorded. The year of payments is above.
funding-to-pay-sentence =
    { $count ->
        [one] { $total } still to be paid, by { $count } funder
       *[other] { $total } still to be paid, by { $count } funders
    }
funding-to-pay-none = All that is granted is paid
funding-to-pay-unknown = What is still to be paid is not known
empty-to-pay = Nothing known is still to be paid: contracted, else granted, less paid. Revenue, own funds and loans are not there.

# Does the plan hold.
funding-balance-even = The plan balances: { $plan } of expenditure ({ $basis }), as much of secured resources
funding-balance-gap = { $gap } missing to pay { $plan } of expenditure ({ $basis })
funding-balance-covered = Secured resources cover { $plan } of expenditure ({ $basis })
funding-balance-closed = { $gap } out of { $plan } of planned expenditure ({ $basis }) have no known resource
funding-balance-surplus = Secured resources exceed by { $gap } the { $plan } of planned expenditure ({ $basis })
funding-balance-unknown = { $plan } of expenditure ({ $basis }): an unknown amount keeps from saying whether the plan balances
funding-balance-several =
    { $count ->
        [one] { $plan } of expenditure in { $count } plan not closed ({ $basis }): { $states }
       *[other] { $plan } of expenditure in { $count } plans not closed ({ $basis }): { $states }
    }
funding-balance-seeking-count =
    { $count ->
        [one] { $count } looks for money
       *[other] { $count } look for money
    }
funding-balance-covered-count =
    { $count ->
        [one] { $count } is covered
       *[other] { $count } are covered
    }
funding-balance-unknown-count =
    { $count ->
        [one] { $count } of which nothing can be said
       *[other] { $count } of which nothing can be said
    }
funding-balance-note = A financing plan balances when its secured resources (granted or further, loans included) equal its expenditure in cash, within one euro. What is requested without an answer is not secured. What one project has beyond its plan does not pay what another lacks.
funding-balance-whole = These are the whole plans of the projects concerned, with all their funders.
funding-balance-unplanned =
    { $count ->
        [one] { $count } project has no known plan: it is not here.
       *[other] { $count } projects have no known plan: they are not here.
    }
funding-natures-sentence = Investment { $investment }, operation { $operation } of planned expenditure ({ $basis })
funding-natures-one = Investment, operation and contributions in kind ({ $basis })
funding-plans-sentence =
    { $projects ->
        [one] The plan and what pays it
       *[other] Project by project: { $count } out of { $projects } have a known plan
    }
funding-state-even = balanced
funding-state-gap = { $amount } missing
funding-state-closed = { $amount } without known resource
funding-state-surplus = resources beyond the plan: { $amount }
funding-state-unknown =
    { $count ->
        [one] cannot be computed: { $count } unknown amount
       *[other] cannot be computed: { $count } unknown amounts
    }
funding-state-mixed = cannot be computed: before and after tax mixed
funding-state-no-plan = cannot be computed: unknown plan
funding-state-no-funding = cannot be computed: no known funding

# What it depends on.
funding-ratio-value = { $ratio }: { $value }
funding-not-computable = cannot be computed
funding-ratio-dependence = Dependence on the largest funder
funding-ratio-concentration = Concentration of sources
funding-ratio-hybridity = Hybridity of resources
funding-ratio-own-revenue = Share of own revenue
funding-ratio-leverage = Leverage
funding-ratio-weight = Weight in the projects funded
funding-formula-dependence = Formula: money mobilised from the largest funder ÷ all known mobilised money. Revenue, the carrier's own funds and citizens, who are many, are not one funder; they stay in the denominator.
funding-formula-concentration = Formula: sum of the squared shares of each family of sources (Herfindahl-Hirschman index). 1: one family alone; 1/n: n equal families.
funding-formula-hybridity = Formula: (1 − sum of the squared shares of the four origins) ÷ (1 − 1/4). 0: one origin alone; 1: public, private, citizens and revenue in equal parts.
funding-formula-own-revenue = Formula: revenue from activity ÷ all known mobilised money, since the beginning. Contributions in kind and loans are not there.
funding-formula-leverage = Formula: money mobilised from others ÷ money mobilised from the organisation in question (the one that runs the programme, or the funder chosen). It tells who pays beside, not that one leads to the other.
funding-formula-weight = Formula: money mobilised from this funder ÷ all known mobilised money of the projects it funds.
funding-source-dependence = Source: definition of this page, after the grid "hybrid business model" (diversity of resources).
funding-source-hybridity = Source: Gini-Simpson index (Nature, vol. 163, 1949), brought between 0 and 1; the four origins of the grid "hybrid business model".
funding-source-weight = Source: definition of this page.
funding-source-catalogue = Source: catalogue of indicators, { $code }
funding-detail-dependence = { $name } brings { $amount }.
funding-detail-concentration =
    { $count ->
        [one] One family of sources alone: { $family }.
       *[other] { $count } families of sources; the first is { $family }.
    }
funding-detail-hybridity =
    { $count ->
        [one] One origin out of four: { $origins }.
       *[other] { $count } origins out of four: { $origins }.
    }
funding-detail-own-revenue = { $amount } of revenue from activity.
funding-detail-leverage = { $others } from others, for { $ours } of its own.
funding-detail-weight =
    { $count ->
        [one] { $theirs } out of { $total }, in { $count } project.
       *[other] { $theirs } out of { $total }, in { $count } projects.
    }
funding-reason-none = No mobilised funding is known.
funding-reason-nothing = Nothing is granted: there is no total to share.
funding-reason-unknown =
    { $known ->
        [0] No known amount out of { $expected }: three quarters are needed.
        [one] Only one known amount out of { $expected }: three quarters are needed.
       *[other] Only { $known } known amounts out of { $expected }: three quarters are needed.
    }
funding-reason-no-funder = No funder is named.
funding-reason-no-home = The organisation that runs the programme is not known.
funding-reason-no-ours = The organisation that runs the programme has put in nothing known: one does not divide by zero.
funding-reason-no-others = What others bring is not known for any funding.
funding-ratios-sentence =
    { $count ->
        [one] { $count } ratio out of { $all } can be computed, with its formula
       *[other] { $count } ratios out of { $all } can be computed, with their formula
    }
funding-ratios-projects =
    { $count ->
        [one] Project by project: { $count } whose ratios can be computed
       *[other] Project by project: { $count } whose ratios can be computed
    }
funding-ratios-whole = Legal forms and projects: all the money of the projects concerned, and not this organisation's part.
funding-forms-sentence =
    { $count ->
        [one] What each legal form lives on: { $count } form
       *[other] What each legal form lives on: { $count } forms compared
    }
funding-forms-unknown = What each legal form lives on
funding-form-projects =
    { $count ->
        [one] { $form } ({ $count } project)
       *[other] { $form } ({ $count } projects)
    }
funding-form-mixed = Carried by several forms
funding-form-unknown = Unknown form
funding-forms-undated =
    { $count ->
        [one] { $count } carrier has no dated form: today's counts.
       *[other] { $count } carriers have no dated form: today's counts.
    }
funding-forms-few = A form of fewer than { $few } projects says something of these projects, not of the form.
empty-forms = No project: there is no form to compare.
empty-ratios-by-project = No project.
