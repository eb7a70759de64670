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

alert-decision-open = Rule: an action asked for is not done and its date is past; or the date of a decision's conditions is past with no action carried through; or a decision asks for something (conditions, "consolidate", "adapt") without any action recorded for more than { $value } days. Only the last decision of each body on the project counts.
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
