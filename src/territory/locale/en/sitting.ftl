# The sitting: opening, roll call, the screen of each item.
page-sitting = The sitting
menu-sitting = The sitting
sitting-name = { $body }, { $on }
sitting-under-way =
    { $count ->
        [one] { $count } open sitting
       *[other] { $count } open sittings
    }
sitting-to-open =
    { $count ->
        [one] { $count } meeting to open
       *[other] { $count } meetings to open
    }
sitting-no-meeting = There is no meeting to open.
sitting-no-meeting-todo = A meeting held or cancelled opens no more. Prepare the next one, then come back here.
sitting-items =
    { $count ->
        [0] no item
        [one] { $count } item
       *[other] { $count } items
    }
sitting-gives-advice = gives advice
sitting-gives-decision = decides
sitting-over = This meeting was held or cancelled: it opens no more.
sitting-no-item = The agenda is empty. The sitting may open; it will have the roll call and the follow-up of actions alone.
sitting-closing = Closing to sit on
sitting-closing-help = The figures of all items are read there until the end. This choice stays once the sitting is open.
sitting-live = Today's data, without a closing
sitting-live-said = Without a closing, figures may change during the sitting, and the minutes will have no closing to quote.
sitting-draft-said = This closing is not published: the public cannot read yet the figures that the body sits on.
sitting-open = Open the sitting
sitting-on-closing = sits on { $name }
sitting-on-live = sits on today's data
sitting-ended = The sitting has ended: { $at }.

# At the head of each screen
sitting-beginning = Roll call and follow-up
sitting-step = { $number }. { $title }
sitting-step-here = { $label } · current
sitting-previous = Previous
sitting-next = Next
sitting-hide = Closed session
sitting-hide-help = Masks the whole screen, here and on the other devices of the sitting, until it is shown again.
sitting-hidden = Closed session
sitting-hidden-said = The screen is masked.
sitting-show = Show again
sitting-score = Grid
sitting-decide = Decide
sitting-end = End the sitting
sitting-elapsed = { $count } min
sitting-elapsed-of = { $count } min of { $planned } planned
sitting-elapsed-over = { $count } min for { $planned } planned: { $over } more

# Roll call
sitting-roll = Roll call
sitting-quorum-unasked = The roll is to be called: { $seats } seats vote{ $needed ->
        [0] { "" }
       *[other] , { $needed } needed for the quorum
    }.
sitting-quorum-none =
    { $count ->
        [0] No seat is present
        [one] { $count } seat present
       *[other] { $count } seats present
    } of { $seats } that vote. This body has no quorum.
sitting-quorum-reached =
    { $count ->
        [one] { $count } seat present
       *[other] { $count } seats present
    } of { $seats } that vote, { $needed } needed: the quorum is reached.
sitting-quorum-short =
    { $count ->
        [0] No seat is present
        [one] { $count } seat present
       *[other] { $count } seats present
    } of { $seats } that vote, { $needed } needed: the quorum is not reached, { $missing ->
        [one] { $missing } seat is missing
       *[other] { $missing } seats are missing
    }. The body may discuss; what it concludes is to be confirmed at a sitting that reaches it.
sitting-proxies =
    { $count ->
        [one] { $count } proxy counts
       *[other] { $count } proxies count
    } in votes, not in the quorum: { $votes } votes in all.
sitting-no-seat = No seat of this body is known on that date. Enter them among the references.
sitting-all-present =
    { $count ->
        [one] Mark the seat left as present
       *[other] Mark the { $count } seats left as present
    }
sitting-chair = chair
sitting-no-vote = without a vote
sitting-stands-in = stands in for { $seat }
sitting-proxy = Who represents { $seat }?
sitting-proxy-who = Choose a seat that is present
sitting-proxy-lost = This proxy does not count while the seat that holds it is not present.

# Follow-up of actions
sitting-follow = Follow-up of actions asked for
sitting-follow-none = No action asked for by this body waits for a follow-up.
sitting-follow-said =
    { $count ->
        [0] No action to do
        [one] { $count } action to do
       *[other] { $count } actions to do
    }{ $late ->
        [0] { "" }
        [one] , of which { $late } late on the day of the meeting
       *[other] , of which { $late } late on the day of the meeting
    }; { $ended ->
        [0] none has ended
        [one] { $ended } has ended
       *[other] { $ended } have ended
    }.
sitting-follow-said-since =
    { $count ->
        [0] No action to do
        [one] { $count } action to do
       *[other] { $count } actions to do
    }{ $late ->
        [0] { "" }
        [one] , of which { $late } late on the day of the meeting
       *[other] , of which { $late } late on the day of the meeting
    }; since the meeting of { $since }, { $ended ->
        [0] none has ended
        [one] { $ended } has ended
       *[other] { $ended } have ended
    }.
sitting-follow-to-do =
    { $count ->
        [one] To do: { $count }
       *[other] To do: { $count }
    }
sitting-follow-ended =
    { $count ->
        [one] Done or dropped since: { $count }
       *[other] Done or dropped since: { $count }
    }
sitting-action-nobody = nobody is named
sitting-action-undated = { $what } ({ $owner }), without a date
sitting-action-due = { $what } ({ $owner }), by { $due }
sitting-action-late =
    { $count ->
        [one] { $what } ({ $owner }), by { $due }: { $count } day late
       *[other] { $what } ({ $owner }), by { $due }: { $count } days late
    }
sitting-action-ended = { $what } ({ $owner }): { $state } on { $on }
sitting-action-ended-undated = { $what } ({ $owner }): { $state }, without a date
sitting-acts-source = Advice, decisions and actions are read in today's data, on the day of the meeting.
noun-actions-due =
    { $count ->
        [one] action has a date
       *[other] actions have a date
    }

# The screen of an item
sitting-bring = to bring: { $what }
sitting-bring-from = to bring: { $what } ({ $whom })
sitting-part-changes = What changed
sitting-part-promise = Promise
sitting-part-state = Where it stands
sitting-part-money = Money
sitting-part-indicators = Indicators
sitting-part-experiments = Hypotheses
sitting-part-voices = Voices
sitting-part-earlier = Earlier decisions
sitting-part-question = Question
sitting-part-actions = Follow-up of actions
sitting-part-item = Item
sitting-experiments-title = Hypotheses, observations, conclusions
sitting-voices-title = Voices
sitting-voices-none = No testimony was collected.
sitting-voices-count =
    { $count ->
        [0] No testimony was collected
        [one] { $count } testimony collected
       *[other] { $count } testimonies collected
    }
noun-voices-agreed =
    { $count ->
        [one] testimony that its author agrees to publish
       *[other] testimonies that their authors agree to publish
    }
sitting-never-seen = This body has not seen this project yet.
sitting-seen = This body saw this project on { $on }; what follows is dated after.
sitting-seen-closing = This body saw this project on { $on }, on a closing at { $since }; what follows was not there.
sitting-seen-later = This body saw this project on { $on }, after the date of the closing it sits on ({ $situation }): what changed since is not there.
sitting-changes-none = Nothing dated or corrected is known since. Unknown does not mean that nothing happened.
sitting-more-changes =
    { $count ->
        [one] And { $count } other change
       *[other] And { $count } other changes
    }
sitting-project-unknown = This project is not in the data that the body sits on: it may have been entered later.
sitting-promise-none = No promise is written.
sitting-weather-none = No weather declared
sitting-more-indicators =
    { $count ->
        [one] And { $count } other, on the project's sheet.
       *[other] And { $count } others, on the project's sheet.
    }
sitting-value-on = { $value } ({ $on })
sitting-value-baseline = at the start { $value }
sitting-value-target = aimed at { $value }
sitting-earlier-none = No advice or decision of a body is known before this meeting.
sitting-decision = { $gives } ({ $body }): { $verdict }
sitting-conditions = Conditions: { $conditions }
sitting-conditions-due = Conditions, by { $due }: { $conditions }
sitting-conditions-late =
    { $count ->
        [one] Conditions, by { $due } ({ $count } day past; nothing recorded says that they are met): { $conditions }
       *[other] Conditions, by { $due } ({ $count } days past; nothing recorded says that they are met): { $conditions }
    }
sitting-decision-actions =
    { $count ->
        [one] { $count } action asked for
       *[other] { $count } actions asked for
    }, { $undone ->
        [0] nothing left to do
        [one] { $undone } left to do
       *[other] { $undone } left to do
    }
sitting-decision-moved = Next stage: “{ $stage }”, { $on }
sitting-actions =
    { $count ->
        [one] { $count } action asked for on this project
       *[other] { $count } actions asked for on this project
    }
sitting-question-now = In the data of the sitting: { $said }
sitting-question-gone = that figure is not there
