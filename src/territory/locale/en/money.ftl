# Money, wherever it is spoken of: sentences, key figures, columns, words of tables.

money-mobilised =
    { $unknown ->
        [0] { $amount } mobilised
       *[other] At least { $amount } mobilised
    }
money-mobilised-unknown = The money mobilised is not known.
money-mobilised-unknown-short = Money mobilised unknown
money-sentence = { $mobilised }.
money-sentence-leverage = { $mobilised }: { $others } from other sources for each €1 { $ours }.
money-of-home = from { $home }
money-of-homes = from the organisations behind the programmes
money-amount =
    { $unknown ->
        [0] { $amount }
       *[other] at least { $amount }
    }
money-amount-unknown = an unknown amount
money-unknown-amounts =
    { $count ->
        [one] { $count } funding of unknown amount, not counted
       *[other] { $count } fundings of unknown amount, not counted
    }
money-seeking =
    { $count ->
        [one] { $count } project is looking for some
       *[other] { $count } projects are looking for some
    }
money-ours = for each €1 of ours, { $ours } in all
money-basis-ht = before tax
money-basis-ttc = tax included
money-basis-unstated = before tax or tax included, not stated
money-basis-mixed = lines before tax and tax included, not added up

# What one must know to read a total.
money-remark-shared =
    { $count ->
        [one] { $count } funding is shared between projects in a way that is not known: it counts in the whole, not project by project.
       *[other] { $count } fundings are shared between projects in a way that is not known: they count in the whole, not project by project.
    }
money-remark-shared-apart =
    { $count ->
        [one] { $count } funding is shared with other projects in a way that is not known: its part here is not counted.
       *[other] { $count } fundings are shared with other projects in a way that is not known: their part here is not counted.
    }
money-remark-passed-on =
    { $count ->
        [one] { $count } funding is money passed on, already counted at its source: it is not counted twice.
       *[other] { $count } fundings are money passed on, already counted at its source: they are not counted twice.
    }
money-remark-undated =
    { $count ->
        [one] { $count } funding has a step without a date: it counts at any date.
       *[other] { $count } fundings have a step without a date: it counts at any date.
    }
money-remark-mixed =
    { $count ->
        [one] { $count } plan mixes lines before tax and tax included: it has no total.
       *[other] { $count } plans mix lines before tax and tax included: they have no total.
    }
money-remark-bases = Funding plans: { $ht } before tax, { $ttc } tax included. The two are not added up; what each project still has to find is measured on its own basis.

# A project's sheet.
money-not-sought = not applicable
money-project-none = No funding of this project is known.
money-project-no-plan = { $mobilised }. The planned cost is not known, hence neither is what is still to be found.
money-project-plan = { $mobilised } for a plan of { $plan } ({ $basis }).
money-project-gap = { $mobilised } for a plan of { $plan } ({ $basis }): { $gap } still to be found.
money-plan-sentence =
    { $lines ->
        [0] The expenditure plan is not known
       *[other] Planned expenditure in cash: { $total }
    }
empty-plan = No expenditure plan has been entered for this project.

# An organisation's sheet.
money-organisation-both = Has brought { $given } and received { $received }, in money that need not be repaid.
money-organisation-given = Has brought { $given }, in money that need not be repaid.
money-organisation-received = Has received { $received }, in money that need not be repaid.
money-organisation-none = No funding given or received is known.
money-given-sentence =
    { $count ->
        [0] No funding given is known
        [one] { $count } funding given
       *[other] { $count } fundings given
    }
money-received-sentence =
    { $count ->
        [0] No funding received is known
        [one] { $count } funding received
       *[other] { $count } fundings received
    }

# Key figures.
kpi-mobilised = Money mobilised
kpi-mobilised-help = Money granted or further along (contracted, paid) that need not be repaid, and equity. Loans and advances are shown beside; guarantees, bridging loans and in-kind contributions are never inside. An unknown amount does not count as zero.
kpi-to-find = Still to be found
kpi-to-find-help = For each project that is not closed and has a known plan: planned cash expenditure, less the money granted or further along, loans and advances included. No guarantees, bridging loans or in-kind contributions. Unknown when the plan or an amount is missing.
kpi-leverage = Leverage
kpi-leverage-help = Money mobilised from others for each €1 mobilised from the organisation behind the programme. It tells who else pays, not that one brings the other.
kpi-repayable = To be repaid, beside
kpi-repayable-help = Loans, repayable advances and participating securities granted or further along. They pay the plan but must be given back: never added to the money mobilised.
kpi-plan = Planned cost
kpi-plan-help = Cash expenditure in the last version of the plan at the chosen date. In-kind contributions are apart; amounts before tax and tax included are not added up.

noun-projects-planned =
    { $count ->
        [one] project has a known plan
       *[other] projects have a known plan
    }
noun-projects-open =
    { $count ->
        [one] project not closed
       *[other] projects not closed
    }

# Columns.
column-origin = Origin
column-level = Scale
column-amount = Amount
column-fundings = Fundings
column-known = Known
column-missing = Unknown
column-expected = Out of
column-unknown = Unknown amounts
column-step = Step
column-block = Kind
column-purpose = For
column-plan = Planned cost
column-basis = Basis
column-found = Found
column-gap = Still to be found
column-mobilised = Mobilised
column-repayable = To be repaid
column-in-kind = In kind
column-funder-name = Funder
column-beneficiary-name = Beneficiary
column-family-name = Family
column-instrument-name = Form
column-object = Object
column-status = Where it stands
column-statuses = Where they stand
column-requested = Requested
column-granted = Granted
column-contracted = Contracted
column-paid = Paid
column-heading = Heading
column-fiscal-year = Fiscal year
column-nature = Expenditure
column-tax-basis = Basis
column-in-kind-line = In kind

# Words of tables and charts.
value-origin-public = Public
value-origin-private = Private
value-origin-citizen = Citizen
value-origin-own-revenue = Own revenue
value-origin-in-kind = In kind (apart)
value-level-local = Local
value-level-regional = Regional
value-level-national = National
value-level-european = European
value-level-unstated = Not stated
value-step-requested = Requested
value-step-granted = Granted
value-step-contracted = Contracted
value-step-paid = Paid
value-block-repayable = To be repaid: loans and advances
value-block-bridging = Bridging loans: they advance a grant already counted
value-block-guarantee = Guarantees: a commitment, no money received
value-block-in-kind = In kind: volunteering, premises, equipment at their value
value-block-other = Other money, outside the total
value-purpose-programme = The programme itself
value-purpose-accompaniment = Support to projects
value-purpose-unallocated = Not allocated yet
value-purpose-elsewhere = Outside our projects
value-basis-ht = before tax
value-basis-ttc = tax included
value-basis-unstated = not stated
value-basis-mixed = both, mixed
value-tax-basis-ht = before tax
value-tax-basis-unstated = not stated
value-tax-basis-ttc = tax included
value-nature-investment = Investment
value-nature-operation = Operation
value-status-unknown = unknown
value-status-envisaged = envisaged
value-status-requested = requested, no answer yet
value-status-granted = granted
value-status-contracted = contracted
value-status-part-paid = partly paid
value-status-paid = paid
value-status-refused = refused
value-status-withdrawn = withdrawn
value-status-cancelled = cancelled
value-status-clawed-back = given back, all or part

# The page "Who pays for what?": key figure, coverage, columns and words of its tables.
kpi-to-pay = Still to be paid
kpi-to-pay-help = Of money that need not be repaid: contracted, else granted, less paid, funding by funding, never negative. What the carrier earns or puts in itself adds nothing to it.
noun-fundings-dated =
    { $count ->
        [one] funding with dated steps
       *[other] fundings with dated steps
    }
noun-fundings-exercice =
    { $count ->
        [one] funding has a stated budget year
       *[other] fundings have a stated budget year
    }
noun-fundings-nature =
    { $count ->
        [one] funding says whether it is investment or operation
       *[other] fundings say whether they are investment or operation
    }
noun-projects-form =
    { $count ->
        [one] project whose carrier's legal form is known
       *[other] projects whose carrier's legal form is known
    }
noun-projects-basis =
    { $count ->
        [one] project has a plan on this basis
       *[other] projects not closed have a plan on this basis
    }
money-beside = { $amount } to be repaid, beside
money-beside-and = { $beside }; { $note }
noun-ratios =
    { $count ->
        [one] ratio
       *[other] ratios
    }
column-on = Date
column-exercice = Year
column-side = Side
column-item = Item
column-to-pay = Still to be paid
column-pending = Requested, no answer
column-ratio = Ratio
column-form = Legal form
column-dependence = Dependence
column-concentration = Concentration
column-hybridity = Hybridity
column-own-revenue = Own revenue
column-share-public = Public
column-share-private = Private
column-share-citizen = Citizens
column-share-own-revenue = Own revenue
value-origin-total = Total in cash
value-level-total = Total
value-block-mobilised = Need not be repaid
value-nature-unstated = Not stated
value-nature-in-kind = In kind (apart)
value-side-expense = Expenditure
value-side-resource = Resources
value-side-gap = Difference
value-item-investment = Investment
value-item-operation = Operation
value-item-unstated = Not stated
value-item-total = Total
value-item-mobilised = Secured, need not be repaid
value-item-repayable = Secured, to be repaid
value-item-pending = Requested, no answer
value-item-gap = Still to be found
value-item-surplus = Beyond the plan
value-side-expense-investment = Investment expenditure
value-side-expense-operation = Operating expenditure
value-side-expense-unstated = Expenditure, nature not stated
value-side-expense-total = Total planned expenditure
value-side-resource-mobilised = Secured, need not be repaid
value-side-resource-repayable = Secured, to be repaid
value-side-resource-pending = Requested, no answer
value-side-resource-total = Total resources
value-side-gap-gap = Still to be found
value-side-gap-surplus = Resources beyond the plan
