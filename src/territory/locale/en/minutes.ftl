# The minutes of a meeting, and the register of what was decided.

document-kind-minutes = Minutes
document-reference-minutes = To check and cite these minutes
minutes-title = { $name }, minutes of { $day }
minutes-version-none = Meeting not closed, no minutes yet
minutes-version-draft = Draft, version { $version }
minutes-version-validated = Validated, version { $version }
minutes-version-approved = Approved, version { $version }
minutes-answer =
    { $closed ->
        [one] { $closed } item closed of { $count }: { $given }, { $actions ->
            [0] no action asked for
            [one] { $actions } action asked for
           *[other] { $actions } actions asked for
        }.
       *[other] { $closed } items closed of { $count }: { $given }, { $actions ->
            [0] no action asked for
            [one] { $actions } action asked for
           *[other] { $actions } actions asked for
        }.
    }
minutes-answer-none =
    { $closed ->
        [0] No item closed of { $count }, neither decision nor advice.
        [one] { $closed } item closed of { $count }, with neither decision nor advice.
       *[other] { $closed } items closed of { $count }, with neither decision nor advice.
    }
minutes-given-decision =
    { $count ->
        [one] { $count } decision
       *[other] { $count } decisions
    }
minutes-given-advice =
    { $count ->
        [one] { $count } advice
       *[other] { $count } pieces of advice
    }
minutes-body = Body
minutes-gives-decision = { $name }, which gives a decision
minutes-gives-advice = { $name }, which gives advice
minutes-about = Subject
minutes-when = Date
minutes-hours = from { $first } to { $last }
minutes-place = Place
minutes-figures = Figures
minutes-sat-closing = the body sat on the data closed at { $day }
minutes-sat-live = the body sat on live data, without a closing
minutes-state = State
minutes-versions = Versions of these minutes
minutes-by = { $said } ({ $role })
minutes-approved-on = { $said }, at the meeting of { $day }
minutes-attendance = Attendance
minutes-attendance-none = No roll call is recorded: who was there is not known.
minutes-quorum-reached =
    The quorum is reached: { $there ->
        [0] no seat present
        [one] { $there } seat present
       *[other] { $there } seats present
    } of { $seats } with a vote, { $needed } needed; { $proxies ->
        [0] no proxy
        [one] { $proxies } proxy
       *[other] { $proxies } proxies
    }.
minutes-quorum-missed =
    The quorum is not reached: { $there ->
        [0] no seat present
        [one] { $there } seat present
       *[other] { $there } seats present
    } of { $seats } with a vote, { $needed } needed; { $proxies ->
        [0] no proxy
        [one] { $proxies } proxy
       *[other] { $proxies } proxies
    }.
minutes-quorum-none =
    Seats present: { $there } of { $seats } with a vote, { $proxies ->
        [0] no proxy
        [one] { $proxies } proxy
       *[other] { $proxies } proxies
    }; no quorum is set.
minutes-proxy = { $said }, proxy to { $seat }
minutes-chair = { $seat } (chair)
minutes-replaces = { $seat } (stands in for { $replaced })
minutes-names-note = This document names persons: it is for the members and is not to be published.
minutes-followed = Follow-up of the actions asked for
minutes-followed-none = No earlier action was to be followed up.
minutes-followed-sentence =
    { $count ->
        [one] One action to follow up, { $over ->
            [0] still to do
           *[other] done or dropped
        }.
       *[other] { $count } actions to follow up, { $over ->
            [0] none done or dropped
            [one] one of them done or dropped
           *[other] { $over } of them done or dropped
        }.
    }
minutes-done-on = { $said } on { $day }
minutes-item = { $number }. { $title }
minutes-item-planned = This item was not dealt with.
minutes-item-postponed = This item is postponed.
minutes-question = Question asked of a figure:
minutes-facts = What was on the screen
minutes-scores = Scores
minutes-scale = Grid { $grid }, version { $version }, from { $first } to { $last }; { $method }.
minutes-scores-read = The spread goes from the lowest to the highest score of the pillar's criteria; the middle is their median. “No opinion” is not a 0, and nothing is added over pillars.
minutes-no-opinion = { $said }, { $count } without opinion
minutes-spread = { $first } to { $last }
minutes-apart-none = none
minutes-apart-on =
    { $points ->
        [one] { $points } point ({ $criterion })
       *[other] { $points } points ({ $criterion })
    }
minutes-verdict = What was given
minutes-withdrew =
    { $count ->
        [one] This seat withdrew, neither scored nor voted: { $seats }.
       *[other] These seats withdrew, neither scored nor voted: { $seats }.
    }
minutes-verdict-decision = Decision: { $verdict }
minutes-verdict-advice = Advice: { $verdict }
minutes-reason-none = No reason is written.
minutes-conditions = Conditions
minutes-conditions-due = Conditions, before { $day }
minutes-stage = Stage
minutes-stage-applied = { $stage }, reached
minutes-stage-proposed = { $stage }, proposed
minutes-reference = Reference
minutes-actions =
    { $count ->
        [one] One action is asked for.
       *[other] { $count } actions are asked for.
    }
minutes-no-due = no due date
minutes-apart = Given outside the agenda
minutes-column-college = College
minutes-column-seat = Seat
minutes-column-name = Name
minutes-column-organisation = Organisation
minutes-column-presence = Attendance
minutes-column-what = Action
minutes-column-project = Project
minutes-column-owner = Who
minutes-column-due = Due
minutes-column-standing = Where it stands
minutes-column-in-favour = For
minutes-column-against = Against
minutes-column-abstained = Abstained
minutes-column-pillar = Pillar
minutes-column-level = Level
minutes-column-scored = Criteria scored
minutes-column-spread = Spread
minutes-column-middle = Middle
minutes-column-apart = Widest gap between seats
noun-criteria-scored =
    { $count ->
        [one] criterion
       *[other] criteria
    }

# On the screen
minutes-heading = The minutes
minutes-none = There are no minutes yet: they are made when the meeting is closed.
minutes-download-pdf = Minutes as PDF
minutes-download-docx = Minutes as DOCX
minutes-download-help = Made this instant, with what the meeting wrote. The DOCX is corrected in a word processor; what is changed there does not come in here.
minutes-names = Write the members' names
minutes-names-title = Members' names (drawer of persons)
minutes-names-explain = These names stay in the drawer: neither the data, nor a closing, nor a public page holds them. Emptying a box erases the person.
minutes-names-save = Keep these names
minutes-names-saved = These names are kept in the drawer.
minutes-names-help = Names come from the drawer of persons. A document made so is for the members and is not to be published.
minutes-next = Make the next version
minutes-act = What to do?
minutes-act-correct = Correct
minutes-act-validate = Validate
minutes-act-approve = Approve
minutes-by-role = Validated by (a role, not a name)
minutes-by-role-help = “Chair”, “secretariat”: no name of a person goes into the register.
minutes-approved-at = Approved at the meeting
minutes-approve-later = Minutes are approved at a later meeting of the same body; none is recorded. Record it from the body's page.
minutes-approve-erases = Once approved they change no more, and the scores left at the meeting are erased.
minutes-correction = What this version corrects
minutes-correction-help = A sentence for whoever read the version before. No version is erased.
minutes-save = Save version { $version }
minutes-saved = Version { $version } of the minutes is saved.
minutes-moved = Somebody wrote a version meanwhile: read it above, then try again.
minutes-persons = This text seems to name somebody ({ $found }). Rewrite it, or confirm that nobody is named.
minutes-persons-agree = These words name nobody
minutes-final = These minutes are approved and change no more. A mistake is corrected at a later meeting.

minutes-end = Close the meeting
minutes-end-open =
    { $count ->
        [0] All items are closed.
        [one] One item is not closed:
       *[other] { $count } items are not closed:
    }
minutes-end-drafted = { $title }: what is written here will not be kept unless it is closed.
minutes-end-roll-none = The roll was not called: the minutes will not say who was there.
minutes-end-postpone = Postpone these items to another meeting
minutes-end-postpone-help = Otherwise they stay planned, as they are.
minutes-end-sure = The meeting is over: nothing of it will change any more
minutes-end-explain = Closing the meeting writes the attendance, the time and the draft of the minutes, all at once.
minutes-ended = The meeting is closed; the draft of the minutes is ready.
minutes-end-moved = An item changed meanwhile: read again what is left open, then try again.

minutes-message-end = Meeting closed: { $name }, { $day }
minutes-message-draft = Minutes corrected: { $name }, { $day }
minutes-message-validated = Minutes validated: { $name }, { $day }
minutes-message-approved = Minutes approved: { $name }, { $day }

error-minutes-none = Meeting { $id } has no minutes yet: close the meeting first.
error-minutes-order = These minutes are at the state “{ $state }”: they go from draft to validated, then to approved, and never back. A mistake in approved minutes is corrected at a later meeting.
error-minutes-role = Say by which role the minutes are validated: chair, secretariat…
error-minutes-approval = Minutes are approved at a later meeting of the same body: choose which one.
error-minutes-correction = Write what this version corrects: it keeps the state of the one before.
error-minutes-long = This text is longer than { $most } characters: shorten it.
error-minutes-forbidden = This text holds a national number or a bank account: take it out, it goes into no register.

# The register: page “decisions”.
page-decisions = What was decided, and what followed?
menu-decisions = What was decided?
decisions-answer =
    { $count ->
        [one] One decision or piece of advice
       *[other] { $count } decisions and pieces of advice on { $projects ->
            [one] one project
           *[other] { $projects } projects
        }
    }; { $actions ->
        [0] no action asked for
        [one] one action asked for, { $done ->
            [0] not done yet
           *[other] done
        }{ $late ->
            [0] {""}
           *[other] {" "}and late
        }
       *[other] { $actions } actions asked for, { $done ->
            [0] none done
            [one] one done
           *[other] { $done } done
        }, { $late ->
            [0] none late
            [one] one late
           *[other] { $late } late
        }
    }.
decisions-answer-published =
    { $count ->
        [one] One decision or piece of advice
       *[other] { $count } decisions and pieces of advice on { $projects ->
            [one] one project
           *[other] { $projects } projects
        }
    }; { $actions ->
        [0] no action asked for
        [one] one action asked for
       *[other] { $actions } actions asked for
    }. These facts are as published: nothing is said to be late.
decisions-answer-none = No decision or advice is known for this choice.
decisions-sentence =
    { $count ->
        [one] One decision or piece of advice
       *[other] { $count } decisions and pieces of advice, the latest first
    }
decisions-actions =
    { $count ->
        [one] One action asked for: { $done ->
            [0] not done yet
           *[other] done
        }
       *[other] { $count } actions asked for: { $done ->
            [0] none done
            [one] one done
           *[other] { $done } done
        }, { $late ->
            [0] none late
            [one] one late
           *[other] { $late } late
        }
    }
decisions-actions-published =
    { $count ->
        [one] One action asked for
       *[other] { $count } actions asked for
    }
noun-projects-chosen =
    { $count ->
        [one] project is concerned by this choice
       *[other] projects are concerned by this choice
    }
decisions-actions-none = No action was asked for
decisions-gives-decision = Decision
decisions-gives-advice = Advice
decisions-stage-applied = { $stage }, reached: { $on }
decisions-stage-proposed = { $stage }, proposed
decisions-body = Body
decisions-body-all = All bodies
decisions-verdict = Verdict
decisions-verdict-all = All verdicts
decisions-late = Only what is late
decisions-read = Read a decision
decisions-choose = Which one?
decisions-choose-hint = Choose a decision or an advice
decisions-minutes = Minutes of a meeting
decisions-minutes-hint = Choose a meeting
decisions-meeting = { $name }, { $day }
column-decision-reason = Reasons
column-decision-stage = Proposed stage
column-decision-actions = Actions asked for
column-decision-reference = Reference

cli-minutes-help = Writes the minutes of a meeting as PDF, or as DOCX if the file's name ends so; no person is named there.
cli-minutes-out = File to write (else minutes-<id>.pdf).
