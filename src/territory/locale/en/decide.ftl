# Deciding: the item that is closed, the decision that keeps its figures, the register
error-item-unfinished =
    { $count ->
        [one] The item cannot be closed yet: { $first }
       *[other] The item cannot be closed yet, { $count } things are missing. The first: { $first }
    }
error-item-closed = The item “{ $title }” is closed already, and a past decision is not rewritten. Correct it in the minutes, or by a new decision.
error-decision-unknown = No decision has the identifier { $id } at this date. Choose it in the register.
error-advice-only = Only an advice that proposes a stage is applied by a later act.
error-advice-applied = This advice is already applied by “{ $reference }”.
error-advice-reference = Write the reference of the act, in { $most } characters at most, without a national number or a bank account.
error-advice-before = The act cannot come before the advice, given on { $on }.

# The form
decide-recusals = Recusals
decide-recusals-ask = Seats that withdraw from this item
decide-recusals-none = No recusal
decide-recusals-help = A seat with a tie to the project leaves the item: it does not vote, does not score and does not see the scores.
decide-recusal-reason = Tie that leads to withdrawing: { $seat }
decide-summary = What was said
decide-summary-ask = Summary of the exchange
decide-text-help = Without anybody's name. Saved as soon as one leaves the box.
decide-verdict-advice = The advice
decide-verdict-decision = The decision
decide-verdict-ask = Verdict
decide-choose = Choose
decide-reason-ask = Reasons
decide-conditions-ask = Conditions (optional)
decide-conditions-day = Conditions to be met before
decide-stage-now = Present stage of the project: { $stage }.
decide-stage-advice = Stage proposed (optional): an advice proposes it, a later act applies it
decide-stage-decision = Stage decided (optional): it applies when the item is closed
decide-reference-advice = Reference of the act that applies the advice, if there is one already
decide-reference-decision = Reference (optional)
decide-lesson = The lesson
decide-lesson-ask = What the project has taught, useful to others
decide-lesson-more = What the project has taught besides (a lesson is already written)
decide-votes = Votes
decide-votes-none = No seat of this body has a college: there is no vote by college.
decide-votes-help = Leave empty if nobody voted. As soon as one number is typed for a college, an empty box there counts as no vote.
decide-votes-college =
    { $count ->
        [0] { $college }: no vote possible
        [one] { $college }: { $count } vote possible
       *[other] { $college }: { $count } votes possible
    }
decide-votes-in-favour = For ({ $college })
decide-votes-against = Against ({ $college })
decide-votes-abstained = Abstentions ({ $college })
decide-actions = Actions
decide-actions-none = No action asked for yet.
decide-action-add = Add an action
decide-action-remove = Remove action { $number }
decide-action-what = Action { $number }: what is to be done
decide-action-organisation = Action { $number }: organisation in charge
decide-action-nobody = None
decide-action-role = Action { $number }: role in charge
decide-action-role-help = A role, never a name: “parks department”.
decide-action-day = Action { $number }: to be done before
decide-quorum-lacks =
    { $there ->
        [0] Quorum not reached: no seat present of the { $needed } needed. The item may be closed; the minutes will say so.
        [one] Quorum not reached: { $there } seat present of the { $needed } needed. The item may be closed; the minutes will say so.
       *[other] Quorum not reached: { $there } seats present of the { $needed } needed. The item may be closed; the minutes will say so.
    }
decide-ended = The sitting has ended: this item was not closed, it goes back on an agenda.

# What lacks
decide-close-title = Close the item
decide-lacks =
    { $count ->
        [one] Before closing, there remains:
       *[other] Before closing, there remain { $count } things:
    }
decide-lacks-verdict = to choose a verdict.
decide-lacks-verdict-known = to choose a verdict of this programme: “{ $verdict }” is none.
decide-lacks-reason = to write the reasons.
decide-lacks-conditions-day = to date the conditions.
decide-lacks-conditions = to write the conditions that have a date, or to remove that date.
decide-lacks-conditions-after = to give the conditions a date that is not before the meeting of { $on }.
decide-lacks-stage-known = to choose a stage of this programme: “{ $stage }” is none.
decide-lacks-votes = to look again at the votes of “{ $college }” (counted: { $cast }; possible: { $may }, present and proxies less recusals).
decide-lacks-reveal =
    { $count ->
        [one] to reveal the scores: those of { $count } seat were read by nobody.
       *[other] to reveal the scores: those of { $count } seats were read by nobody.
    }
decide-lacks-scores =
    { $count ->
        [one] to settle the score of { $count } criterion, or say “no opinion”.
       *[other] to settle the scores of { $count } criteria, or say “no opinion”.
    }
decide-lacks-values =
    { $count ->
        [one] to give { $count } settled score its value.
       *[other] to give { $count } settled scores their value.
    }
decide-lacks-lesson = to write the lesson: a project that stops leaves one.
decide-lacks-action-what = to say what action { $number } is, or to remove it.
decide-lacks-action-owner = to give action { $number } to an organisation or a role.
decide-lacks-action-day = to date action { $number }.
decide-lacks-action-after = to give action { $number } a date that is not before the meeting of { $on }.
decide-lacks-short = to shorten to { $most } characters the text that begins with “{ $start }”.
decide-lacks-forbidden = to remove the national number or the bank account from one of the texts.
decide-persons = These texts seem to name somebody or to give contact details: { $found }. A decision is read by all.
decide-persons-agree = I read them again: this is not personal data

# Closing
decide-close = Close the item
decide-close-what = Once closed, the item is not reopened and the decision is not rewritten. This will be saved, at once:
decide-close-yes = Close and save
decide-writes-item = the closed item, with its summary;
decide-writes-decision =
    { $lines ->
        [0] the decision “{ $verdict }”, with no sentence kept from the screen;
        [one] the decision “{ $verdict }”, with { $lines } sentence of the screen kept as it is;
       *[other] the decision “{ $verdict }”, with { $lines } sentences of the screen kept as they are;
    }
decide-writes-advice =
    { $lines ->
        [0] the advice “{ $verdict }”, with no sentence kept from the screen;
        [one] the advice “{ $verdict }”, with { $lines } sentence of the screen kept as it is;
       *[other] the advice “{ $verdict }”, with { $lines } sentences of the screen kept as they are;
    }
decide-writes-votes =
    { $count ->
        [one] the vote of { $count } college;
       *[other] the votes of { $count } colleges;
    }
decide-writes-recusals =
    { $count ->
        [one] { $count } recusal;
       *[other] { $count } recusals;
    }
decide-writes-actions =
    { $count ->
        [one] { $count } action;
       *[other] { $count } actions;
    }
decide-writes-scores =
    { $count ->
        [one] { $count } settled score;
       *[other] { $count } settled scores;
    }
decide-writes-members =
    { $count ->
        [one] { $count } score of a seat, restricted;
       *[other] { $count } scores of the seats, restricted;
    }
decide-writes-stage-none = the stage of the project does not change.
decide-writes-stage-applied = the move of the project to the stage “{ $stage }”.
decide-writes-stage-proposed = the stage “{ $stage }” as proposed: a later act will apply it.
decide-message = Item closed: { $title } ({ $body }, { $on })
decide-moved = The data changed while you were deciding: read again, then start over. Nothing was saved, nothing is lost.
decide-done = Item closed and saved: { $title }.
decide-closed = This item is closed.

# An advice applied later
decide-apply = Apply the advice
decide-apply-help = The act that follows this advice moves the project to the stage “{ $stage }”. It is cited once; nothing else of the advice changes.
decide-apply-reference = Reference of the act
decide-apply-day = Date of the act
decide-apply-save = Apply the stage
decide-apply-message = Advice applied by { $reference }: { $project }
decide-apply-done = Stage applied: the act is cited with the advice.

# A decision, to be read
project-decisions-title = What the bodies said
decision-line = { $on } · { $body }: { $gives } “{ $verdict }”
decision-conditions = Conditions: { $conditions }
decision-conditions-by = Conditions, before { $on }: { $conditions }
decision-stage-applied = Stage “{ $stage }”, reached: { $on }.
decision-stage-proposed = Stage “{ $stage }” proposed, not applied yet.
decision-reference = Reference: { $reference }
decision-votes = Votes: { $votes }.
decision-votes-college = { $college }: { $favour } for, { $against } against, abstentions: { $abstained }
decision-recusals =
    { $count ->
        [one] { $count } seat withdrew from the item.
       *[other] { $count } seats withdrew from the item.
    }
decision-actions-asked = Actions asked for
decision-action = { $what } ({ $owner }, before { $due })
decision-seen = What one saw that day
decision-seen-none = The sentences of the screen were not kept with this decision.
decision-seen-closing = Sentences kept word for word, on the closing “{ $closing }”; today's figures are on the project's sheet.
decision-seen-live = Sentences kept word for word, on that day's live data; today's figures are on the project's sheet.
decision-rule = Conditions followed: all actions asked for with them are done. To be met: their date is not past, or not set. Overdue: their date is past and an action is still to do. Unknown: their date is past and no action tells.
decision-followed-followed = Conditions followed
decision-followed-due = Conditions to be met
decision-followed-overdue = Conditions overdue
decision-followed-unknown = What became of the conditions is unknown

# The register
decision-answer-none = No decision is known in this scope.
decision-answer =
    { $count ->
        [one] { $count } decision or advice; with conditions: { $conditions }, of which followed { $followed } and overdue { $overdue }
       *[other] { $count } decisions and advices (projects: { $projects }); with conditions: { $conditions }, of which followed { $followed } and overdue { $overdue }
    }
decision-sentence =
    { $count ->
        [one] One decision or advice
       *[other] { $count } decisions and advices, the latest first
    }
decision-actions =
    { $count ->
        [one] One action asked for (done: { $done }; late: { $late })
       *[other] { $count } actions asked for (done: { $done }; late: { $late })
    }
decision-actions-none = No action was asked for.
noun-projects-decided =
    { $count ->
        [one] project has a decision or an advice
       *[other] projects have a decision or an advice
    }
noun-actions-dated =
    { $count ->
        [one] action has a day
       *[other] actions have a day
    }
column-decision-on = Date
column-decision-body = Body
column-decision-gives = Standing
column-decision-verdict = Verdict
column-decision-conditions = Conditions
column-decision-due = To be met before
column-decision-followed = Conditions since
column-action-what = What is to be done
column-action-owner = In charge
column-action-due = To be done before
column-action-state = State
column-action-outcome = Result
value-decision-followed-followed = Followed
value-decision-followed-due = To be met
value-decision-followed-overdue = Overdue
value-decision-followed-unknown = Unknown
value-action-state-open = To do
value-action-state-late = Late
value-action-state-done = Done
value-action-state-dropped = Dropped
