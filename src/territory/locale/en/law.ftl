# The rules of law, given as advice with their article. Never a verdict.

law-title = Rules of law, as advice
law-disclaimer = A reading aid, computed on what is known here: it is not legal advice. What is flagged is to be checked with the legal department.
law-sentence = Rules of law looked at: { $parts }
law-none = No rule of law applies to what is known here
law-count-exceeded =
    { $count ->
        [one] { $count } threshold exceeded as far as is known
       *[other] { $count } thresholds exceeded as far as is known
    }
law-count-to-check = { $count } to be checked
law-count-not-computable = { $count } that cannot be computed
law-count-respected = { $count } respected as far as is known
law-count-not-applicable = { $count } not applicable
law-state-exceeded = exceeded as far as is known, to be checked with the legal department
law-state-to-check = to be checked with the legal department
law-state-not-computable = cannot be computed
law-state-respected = respected as far as is known
law-state-not-applicable = not applicable
law-pressing-none = Nothing to point out, as far as is known.
law-rest =
    { $count ->
        [one] See the other point
       *[other] See the { $count } other points
    }
law-all = All the rules looked at, with what does not apply and what cannot be computed
law-counted = Counted
law-not-known = To know
law-line = { $title }: { $text }
law-text = Text
law-at = as of { $on }
noun-advices =
    { $count ->
        [one] rule looked at
       *[other] rules looked at
    }
empty-law = No known funding calls for a rule of law.
column-law-rule = Rule
column-law-state = State
column-law-subject = Project or organisation
column-law-said = What can be said
column-law-counted = Counted
column-law-unknown = To know
column-law-article = Text

law-unknown-amounts =
    { $count ->
        [one] { $count } funding of unknown amount, not counted
       *[other] { $count } fundings of unknown amount, not counted
    }
law-unknown-nature =
    { $count ->
        [one] { $count } funding not known to be for investment, not counted
       *[other] { $count } fundings not known to be for investment, not counted
    }

## The minimum share of 20 %

law-own-share = Minimum own share of the public owner (20 %)
law-own-share-help = A local authority or a grouping of them that owns an investment brings at least 20 % of the public money of the operation: its share ÷ (its share + other public funding). Private money and family allowances funds are not in that total.
law-own-share-article = CGCT (code of local authorities), art. L. 1111-10, III
law-own-share-above = { $carrier } brings { $own } of { $public } of public money for the investment, that is { $share }: at least the 20 % expected.
law-own-share-below = { $carrier } brings { $own } of { $public } of public money for the investment, that is { $share }: less than the 20 % expected.
law-own-share-own-unknown = What { $carrier } brings is not recorded, or its amount is unknown: the share cannot be computed.
law-own-share-nothing = No funding received by { $carrier } is known for this project.
law-own-share-carrier-unknown = Who carries the project is not known.
law-own-share-form-unknown = The legal form of { $carrier } is not known.
law-own-share-operation = The funding received by { $carrier } is for operation: the rule is about investment only.
law-own-share-nature-unknown = Whether the funding received by { $carrier } is for investment is not known.
law-own-share-out-sector = { $carrier } is neither a local authority nor a grouping of them ({ $sector }): the rule does not concern it.
law-own-share-out-open-syndicate = { $carrier } is an open joint syndicate: the rule does not concern those that bring together other public bodies than local authorities.
law-own-share-out-welfare-centre = { $carrier } is a social welfare centre, a body distinct from its municipality: the rule does not concern it.
law-own-share-out-overseas = { $carrier } is overseas, where the rule does not apply.
law-own-share-counted-own =
    { $count ->
        [one] brought by the owner: { $amount } ({ $count } funding)
       *[other] brought by the owner: { $amount } ({ $count } fundings)
    }
law-own-share-counted-others =
    { $count ->
        [0] no other public funding
        [one] other public money: { $amount } ({ $count } funding)
       *[other] other public money: { $amount } ({ $count } fundings)
    }
law-own-share-left-out =
    { $unknown ->
        [0] left out (private money, family allowances funds, loans): { $amount }
       *[other] left out (private money, family allowances funds, loans): at least { $amount }
    }
law-own-share-pending = public requests are pending for { $amount }: if granted, they would bring the share to { $share }
law-own-share-loans =
    { $unknown ->
        [0] { $amount } borrowed, left out: what the owner borrows may be part of its own share
       *[other] at least { $amount } borrowed, left out: what the owner borrows may be part of its own share
    }
law-own-share-planned =
    { $count ->
        [one] { $count } own contribution of the owner envisaged or asked for, not granted yet: not counted
       *[other] { $count } own contributions of the owner envisaged or asked for, not granted yet: not counted
    }
law-own-share-lead = 30 % in matters led by one authority (CGCT, art. L. 1111-9), unless a territorial convention (CTEC) says otherwise
law-own-share-derogations = exceptions: urban renewal (ANRU), protected monuments and public disasters by decision of the prefect

## Balance and public aid

law-balance = Resources and expenses of the plan
law-balance-help = Resources granted or further should not exceed the expenses of the plan. A general alert: a plan may be old. Contributions in kind are outside both totals.
law-balance-article = Balance of the funding plan (a general alert, without an article)
law-balance-over = Known resources ({ $found }) exceed the expenses of the plan ({ $plan }) by { $over }.
law-balance-within = Known resources ({ $found }) do not exceed the expenses of the plan ({ $plan }).
law-balance-partly = At least { $found } of resources for { $plan } of expenses: amounts are missing to conclude.
law-balance-no-plan = The plan of expenses is not known.
law-balance-mixed = The plan mixes lines before tax and tax included: it has no total.
law-balance-nothing = No resource is known for this project.
law-balance-counted =
    { $count ->
        [one] { $count } resource in cash, loans included: { $amount }
       *[other] { $count } resources in cash, loans included: { $amount }
    }
law-balance-revenue = { $amount } of it own revenue, which often goes on after the plan
law-balance-plan = expenses of the plan in force: { $amount } ({ $basis })
law-balance-caveat = the plan in force may be older than the latest fundings

law-public-aid = Public aid and the expenditure it pays
law-public-aid-help = When the State aids an investment, public aid in total may not exceed the eligible expenditure. The former ceiling of 80 % was abolished for State grants: 85 % or 100 % of public aid exceeds nothing.
law-public-aid-article = Decree 2018-514 of 25 June 2018, art. 10
law-public-aid-out = No investment grant of the State granted since 1 October 2018 is known for this project: the decree does not concern it.
law-public-aid-over = { $aid } of public aid for { $base } of expenses: more than the expenditure itself.
law-public-aid-within = { $aid } of public aid for { $base } of expenses, that is { $share }: no more than the expenditure.
law-public-aid-partly = At least { $aid } of public aid for { $base } of expenses: amounts are missing to conclude.
law-public-aid-base = the eligible expenditure is not recorded: the plan is its maximum
law-public-aid-counted =
    { $count ->
        [one] { $count } public aid not to be repaid: { $amount }
       *[other] { $count } public aids not to be repaid: { $amount }
    }
law-public-aid-nature =
    { $count ->
        [one] { $count } aid counted that may not be for investment
       *[other] { $count } aids counted that may not be for investment
    }
law-public-aid-investment = investment expenses of the plan: { $amount }
law-public-aid-plan = expenses of the plan: { $amount }
law-public-aid-cap = the ceiling of 80 % no longer exists for State grants; each fund keeps its own rate
law-public-aid-endowments = the decree does not concern endowments of local authorities under the CGCT

## De minimis

law-de-minimis = De minimis aid
law-de-minimis-help = Aid whose act says “de minimis” does not exceed €300,000 per single undertaking over three rolling years, counted at the date of granting and all funders together. The regime is never deduced from an amount.
law-de-minimis-article = Regulation (EU) 2023/2831, art. 3
law-de-minimis-none = No aid flagged “de minimis” is known for { $name }.
law-de-minimis-not-economic =
    { $count ->
        [one] The known projects of { $name } have no economic activity: the rule does not concern it. { $count } aid is flagged “de minimis” all the same.
       *[other] The known projects of { $name } have no economic activity: the rule does not concern it. { $count } aids are flagged “de minimis” all the same.
    }
law-de-minimis-not-in-force = No de minimis regulation that we know of is in force on { $on }.
law-de-minimis-under = At least { $total } of de minimis aid known here for { $name }, granted from { $first } to { $last }: the ceiling is { $ceiling }.
law-de-minimis-nothing-recent = No de minimis aid granted to { $name } from { $first } to { $last } is known here: the ceiling is { $ceiling }.
law-de-minimis-over = At least { $total } of de minimis aid known here for { $name }, granted from { $first } to { $last }: more than the ceiling of { $ceiling }.
law-de-minimis-counted =
    { $count ->
        [0] nothing dated was granted from { $first } to { $last }
        [one] { $count } grant from { $first } to { $last }
       *[other] { $count } grants from { $first } to { $last }
    }
law-de-minimis-undated =
    { $count ->
        [one] { $count } aid without a date or an amount of granting
       *[other] { $count } aids without a date or an amount of granting
    }
law-de-minimis-vague =
    { $count ->
        [one] { $count } aid dated to the year or the month, counted before { $first } and perhaps granted after
       *[other] { $count } aids dated to the year or the month, counted before { $first } and perhaps granted after
    }
law-de-minimis-loans =
    { $count ->
        [one] { $count } loan, advance or guarantee whose grant equivalent is not known
       *[other] { $count } loans, advances or guarantees whose grant equivalent is not known
    }
law-de-minimis-activity-unknown = whether the organisation has an economic activity is not known
law-de-minimis-single = the ceiling is that of all linked undertakings together, which are not known here
law-de-minimis-others = other funders may have given: the beneficiary declares all aid of the last three years
law-de-minimis-register = since 1 January 2026, aid is to be read in a central register
law-sieg = De minimis aid to services of general economic interest
law-sieg-help = Aid whose act says “de minimis SGEI” does not exceed €750,000 per single undertaking over three rolling years, counted at the date of granting and all funders together.
law-sieg-article = Regulation (EU) 2023/2832, art. 3
law-sieg-none = No aid flagged “de minimis SGEI” is known for { $name }.
law-sieg-not-economic =
    { $count ->
        [one] The known projects of { $name } have no economic activity: the rule does not concern it. { $count } aid is flagged “de minimis SGEI” all the same.
       *[other] The known projects of { $name } have no economic activity: the rule does not concern it. { $count } aids are flagged “de minimis SGEI” all the same.
    }
law-sieg-not-in-force = No de minimis SGEI regulation that we know of is in force on { $on }.
law-sieg-under = At least { $total } of de minimis SGEI aid known here for { $name }, granted from { $first } to { $last }: the ceiling is { $ceiling }.
law-sieg-nothing-recent = No de minimis SGEI aid granted to { $name } from { $first } to { $last } is known here: the ceiling is { $ceiling }.
law-sieg-over = At least { $total } of de minimis SGEI aid known here for { $name }, granted from { $first } to { $last }: more than the ceiling of { $ceiling }.
law-regulation-2013-1407 = Regulation (EU) 1407/2013, art. 3 (three fiscal years, until 31 Dec 2023)
law-regulation-2023-2831 = Regulation (EU) 2023/2831, art. 3 (1 Jan 2024 to 31 Dec 2030)
law-regulation-2012-360 = Regulation (EU) 360/2012, art. 2 (three fiscal years, until 31 Dec 2023)
law-regulation-2023-2832 = Regulation (EU) 2023/2832, art. 3 (1 Jan 2024 to 31 Dec 2030)

## Agreement and publication

law-agreement = Agreement above €23,000 a year
law-agreement-help = A written agreement is due when the yearly grant of one public funder to one body of private law exceeds €23,000. Grants of one year add up; exactly €23,000 does not exceed. Public bodies are not concerned.
law-agreement-article = Law 2000-321 of 12 April 2000, art. 10; decree 2001-495, art. 1
law-agreement-signed = { $funder } granted { $amount } to { $name } in { $year }: an agreement is recorded.
law-agreement-missing = { $funder } granted { $amount } to { $name } in { $year }: no agreement is recorded for all or part of it.
law-agreement-paid-without = { $funder } granted { $amount } to { $name } in { $year } and has begun to pay: no agreement is recorded for all or part of it.
law-agreement-untold = { $funder } granted { $amount } to { $name } in { $year }: an agreement is recorded without a date or a reference.
law-agreement-below = What is known here of what { $funder } granted to { $name } in { $year } ({ $amount }) does not exceed €23,000.
law-agreement-europe = { $funder } pays { $name } directly for the European Union: the law is about French administrative authorities alone.
law-agreement-public = { $name } is not a body of private law ({ $sector }): no agreement is compulsory.
law-agreement-informal = { $name } is a collective without legal personality: to whom { $funder } pays its grant is not known.
law-agreement-form-unknown = The legal form of { $name }, aided by { $funder }, is not known.
law-agreement-amount-unknown = What { $funder } granted to { $name } in { $year } is not wholly known.
law-agreement-year-unknown = the year of granting is not known
law-agreement-counted =
    { $count ->
        [one] { $count } grant in cash: { $amount }
       *[other] { $count } grants in cash: { $amount }
    }
law-agreement-in-kind = aid in kind by the same funder, which counts too, is not in this total

law-publication = Publication of agreements
law-publication-help = An authority of 3,500 inhabitants or more publishes the essential data of its grant agreements within three months of their signature, for those signed since 1 August 2017.
law-publication-article = Law 2016-1321 of 7 October 2016, art. 18; decree 2017-779
law-publication-due =
    { $count ->
        [one] { $funder }: { $count } agreement above €23,000 signed since 1 August 2017 ({ $amount }), whose essential data had to be published by { $due }.
       *[other] { $funder }: { $count } agreements above €23,000 signed since 1 August 2017 ({ $amount }), whose essential data had to be published, the last by { $due }.
    }
law-publication-coming =
    { $count ->
        [one] { $funder }: { $count } agreement above €23,000 signed since 1 August 2017 ({ $amount }), whose essential data are to be published by { $due }.
       *[other] { $funder }: { $count } agreements above €23,000 signed since 1 August 2017 ({ $amount }), whose essential data are to be published, the last by { $due }.
    }
law-publication-unknown = publication itself is not followed here: see the authority's site or data.gouv.fr
law-publication-agents = according to Etalab, only authorities of more than 50 staff are concerned; how many there are is not known here
law-publication-undated =
    { $count ->
        [one] { $count } grant above €23,000 without a dated agreement
       *[other] { $count } grants above €23,000 without a dated agreement
    }
law-publication-counted = last signatures: { $names }
law-publication-signed = { $name } ({ $signed })
law-publication-none = No agreement of { $funder } with a body of private law for more than €23,000 a year, signed since 1 August 2017, is known.
law-publication-not-authority = { $funder } is not a local authority: the rule followed here is theirs.
law-publication-form-unknown = Whether { $funder } is a local authority is not known.
law-publication-small = { $funder } has fewer than 3,500 inhabitants.
law-publication-unsigned = Grants of { $funder } exceed €23,000, but no dated agreement is known.
law-publication-population-unknown = The number of inhabitants of { $funder } is not known.

## Rates of schemes

law-scheme-rate = Maximum rate of the scheme
law-scheme-rate-help = Each scheme says the part of the expense that it may pay. As the eligible expenditure is not recorded, the plan is taken, which is its maximum.
law-scheme-rate-article = Rules of the scheme “{ $scheme }”
law-scheme-rate-over = “{ $scheme }” pays { $given } of { $base } of expenses, that is at least { $rate }: more than its maximum of { $maximum }.
law-scheme-rate-within = “{ $scheme }” pays { $given } of { $base } of expenses, that is { $rate }: its maximum is { $maximum }.
law-scheme-rate-partly = “{ $scheme }” pays at least { $given } of { $base } of expenses: amounts are missing to conclude.
law-scheme-rate-no-rate = The maximum rate of “{ $scheme }” is not recorded.
law-scheme-rate-no-plan = “{ $scheme }” pays { $given }, but the plan of expenses is not known.
law-scheme-rate-no-mixed = “{ $scheme }” pays { $given }, but the plan mixes before tax and tax included.
law-scheme-rate-counted = { $given } of { $base } of expenses of the plan
law-scheme-own-share = Share left to the carrier
law-scheme-own-share-help = Some schemes ask the carrier for a minimum part of the expense: own funds, revenue, and what is borrowed.
law-scheme-own-share-article = Rules of the scheme “{ $scheme }”
law-scheme-own-share-enough = The carrier bears { $own }, that is { $share } of the plan: “{ $scheme }” asks for { $minimum } at least.
law-scheme-own-share-short = The carrier bears { $own }, that is { $share } of the plan: less than the { $minimum } that “{ $scheme }” asks for.
law-scheme-own-share-to-come = The carrier bears { $own } so far, that is { $share } of the plan; “{ $scheme }” asks for { $minimum }, and { $gap } is still to be found.
law-scheme-own-share-no-plan = “{ $scheme }” asks the carrier for { $minimum } at least, but the plan of expenses is not known.
law-scheme-own-share-counted =
    { $count ->
        [0] no resource of the carrier is known
        [one] { $count } resource of the carrier: { $amount }
       *[other] { $count } resources of the carrier: { $amount }
    }

## Auditor

law-auditor = Auditor (information)
law-auditor-help = An association that receives more than €153,000 of public grants in cash in a year appoints an auditor and publishes its accounts.
law-auditor-article = Commercial code, art. L. 612-4 and D. 612-5
law-auditor-over = In { $year }, { $name } was granted at least { $amount } of public grants known here: more than €153,000, an auditor and published accounts are expected.
law-auditor-below = No known year exceeds €153,000 of public grants for { $name }, as far as is known here.
law-auditor-partly = Amounts or dates are missing to say whether { $name } exceeds €153,000 of public grants in a year.
law-auditor-out = { $name } is not an association ({ $sector }): the threshold of €153,000 does not concern it.
law-auditor-form-unknown = The legal form of { $name } is not known.
law-auditor-undated =
    { $count ->
        [one] { $count } grant whose year is not known
       *[other] { $count } grants whose year is not known
    }
law-auditor-counted =
    { $count ->
        [one] { $count } public grant of { $year }: { $amount }
       *[other] { $count } public grants of { $year }: { $amount }
    }
