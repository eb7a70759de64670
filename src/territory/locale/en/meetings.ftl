# Preparing a meeting: its agenda, what the rules propose, what calls its members, its pack.
page-meetings = Which meetings to prepare?
menu-meetings = Meetings
meetings-next-none = No meeting is planned
meetings-next =
    Next to prepare: { $body }, { $on }, { $items ->
        [0] nothing on its agenda
        [one] { $items } item on its agenda
       *[other] { $items } items on its agenda
    }, { $count ->
        [0] nothing else to propose
        [one] { $count } more proposed by the rules
       *[other] { $count } more proposed by the rules
    }
meetings-no-body = No body is known. A body is brought like other tables: name, programme, what it gives, method, quorum.
meetings-body =
    Gives { $gives } · method: { $method } · { $known ->
        [some] quorum: { $quorum }
        [none] no quorum
       *[unknown] quorum unknown
    }
meetings-none-coming = No meeting to come.
meetings-past =
    { $count ->
        [one] { $count } meeting past or cancelled
       *[other] { $count } meetings past or cancelled
    }
meetings-name = { $on } – { $title }
meetings-untitled = untitled
meetings-state-unknown = state not told
meetings-items =
    { $count ->
        [0] nothing on its agenda
        [one] { $count } item
       *[other] { $count } items
    }{ $closed ->
        [0] { "" }
        [one] , { $closed } of them closed
       *[other] , { $closed } of them closed
    }
meetings-minutes = minutes: { $state }
meetings-minutes-none = no minutes
meetings-plan = Plan a meeting
meetings-add = Plan the meeting
meetings-edit = Change the day, the hours, the place
meetings-move = Save
meetings-cancel = The meeting is cancelled
meetings-back = All meetings
meetings-one =
    { $gives ->
        [decision] { $body } decides on { $on }
       *[advice] { $body } gives its advice on { $on }
    }: { $count ->
        [0] nothing on its agenda
        [one] { $count } item on its agenda
       *[other] { $count } items on its agenda
    }
meetings-hours = From { $starts } to { $ends }
meetings-starts = At { $starts }, end unknown
meetings-hours-unknown = Hours unknown
meetings-closing = Closing it sits on: { $closing }
meetings-quorum =
    { $count ->
        [0] No seat votes
        [one] { $count } seat votes
       *[other] { $count } seats vote
    }, { $known ->
        [some] quorum: { $needed }
        [none] no quorum
       *[unknown] quorum unknown
    }
meetings-sitting = Open the sitting

agenda-title = Agenda
agenda-none = Nothing is on the agenda.
agenda-length =
    { $known ->
        [0] No length is planned
       *[other] { $planned } minutes planned, for { $known } of { $count } items
    }; the length of the meeting is unknown
agenda-length-of =
    { $known ->
        [0] No length is planned
       *[other] { $planned } minutes planned, for { $known } of { $count } items
    }, of the { $available } minutes of the meeting
agenda-over =
    { $count ->
        [one] The agenda is { $count } minute longer than the meeting.
       *[other] The agenda is { $count } minutes longer than the meeting.
    }
agenda-rank = No.
agenda-minutes-title = Minutes
agenda-minutes-field = Planned length, in minutes
agenda-minutes =
    { $count ->
        [one] Planned length: { $count } minute
       *[other] Planned length: { $count } minutes
    }
agenda-minutes-short = { $count } min
agenda-unlong = Length to be set
agenda-bring = To bring: { $what }
agenda-bring-from = To bring: { $what } ({ $whom })
agenda-up = Move item { $rank } up
agenda-down = Move item { $rank } down
agenda-unsaved = The order or the lengths changed on this page and are not saved.
agenda-save = Save the order and the lengths
agenda-edit = Change or remove this item
agenda-edit-save = Save this item
agenda-drop = Take off the agenda
agenda-grid = Grid to score with
agenda-grid-none = No scoring
agenda-from-none = Nobody is named
agenda-project-none = No project: something else
agenda-other = Add another item
agenda-other-add = Add this item
agenda-add = Add “{ $name }”
agenda-actions-title = Follow-up of actions
agenda-proposals =
    { $count ->
        [0] The rules propose nothing else
        [one] { $count } item proposed by the rules
       *[other] { $count } items proposed by the rules
    }
agenda-proposals-more =
    { $count ->
        [one] { $count } more proposal: it comes when there is room.
       *[other] { $count } more proposals: they come when there is room.
    }
agenda-rules = The rules
agenda-rule-actions = Follow-up of actions: the body asked for actions that are neither done nor dropped.
agenda-rule-condition = Condition to lift: the conditions that the body set are due by the meeting, and nothing says they are met.
agenda-rule-late = Late: a milestone of a project under way, or an action asked for, will be past its date on the day of the meeting.
agenda-rule-candidate = Candidate for the label: a project upstream has applied, and the body decides.
agenda-rule-due = Review due: the body has not seen a project under way for a year, or never did; the five oldest are proposed.
agenda-rule-question = Open question: a question asked of a figure of the programme waits for an answer.
agenda-rules-published = These data are published by others: questions alone are proposed, no delay is computed.
agenda-actions =
    { $count ->
        [one] { $count } open action
       *[other] { $count } open actions
    }{ $late ->
        [0] { "" }
        [one] , { $late } of them past its date
       *[other] , { $late } of them past their date
    }
agenda-condition =
    { $told ->
        [0] conditions by { $due }, without words
       *[other] by { $due }, “{ $conditions }”
    } ({ $verdict }, { $on })
agenda-milestone =
    milestone “{ $name }”, planned for { $due }, { $days ->
        [one] { $days } day late
       *[other] { $days } days late
    } on the day of the meeting{ $others ->
        [0] { "" }
        [one] , and { $others } other milestone
       *[other] , and { $others } other milestones
    }
agenda-action =
    action “{ $name }”, due on { $due }, { $days ->
        [one] { $days } day late
       *[other] { $days } days late
    } on the day of the meeting{ $others ->
        [0] { "" }
        [one] , and { $others } other action
       *[other] , and { $others } other actions
    }
agenda-candidate = application made: { $on }, stage “{ $stage }”
agenda-due =
    seen by the body on { $on }, { $days ->
        [one] { $days } day before the meeting
       *[other] { $days } days before the meeting
    }
agenda-due-never = never seen by the body
agenda-question = asked on { $on }
agenda-done-planned = Meeting planned.
agenda-done-moved = Meeting saved.
agenda-done-cancelled = Meeting cancelled.
agenda-done-ordered = Order and lengths saved.
agenda-done-edited = Item saved.
agenda-done-dropped = Item taken off the agenda.
agenda-done-added = Item added to the agenda.
agenda-message-planned = Meeting { $meeting } planned
agenda-message-moved = Meeting { $meeting } changed
agenda-message-cancelled = Meeting { $meeting } cancelled
agenda-message-ordered = Agenda of { $meeting }
agenda-message-edited = Item changed on the agenda of { $meeting }
agenda-message-dropped = Item taken off the agenda of { $meeting }
agenda-message-added = Item added to the agenda of { $meeting }
error-agenda-untitled = Write the title of the item, or choose a project.
error-meeting-undated = Choose the day of the meeting.
error-meeting-hours = The meeting ends before it begins: look at its hours again.

seats-title = Seats
empty-seats = No seat of this body is known on the day of the meeting.
empty-seats-todo = Seats are brought like other tables: title, college, term, substitute; never a person's name.
seats-chairs = chairs and votes
seats-votes = votes
seats-heard = without a vote
seats-substitute = stands in for “{ $title }”
seats-term =
    { $ends ->
        [0] since { $first }
       *[other] from { $first } to { $last }
    }
column-seat-title = Seat
column-seat-role = Vote
column-seat-term = Term

convocation = Invitation
convocation-help = To copy into a message. It holds no name and no address: who receives it is chosen in the mail program.
convocation-ics = Meeting for a calendar (.ics)
convocation-title = { $body }, { $on }
convocation-subject = Invitation: { $body }, { $on }
convocation-hello = Good morning,
convocation-called = { $body } meets on { $on }. { $when }.
convocation-place-unknown = to be told
convocation-agenda = Agenda:
convocation-bring = To bring:
convocation-bring-line = - item { $rank }: { $what }
convocation-bring-line-from = - item { $rank }: { $what } ({ $whom })
convocation-absent = If you cannot come, tell the secretariat: substitute or proxy.

pack-title = Pack of the meeting
pack-help = For each item: why it is there, what to bring, the essentials of the project; at the end, what is missing. A PDF that a screen reader can read.
pack-download = PDF pack
pack-download-docx = DOCX pack, editable
pack-project-unknown = Project { $project } is not in these data.
pack-missing = Annex: what is missing
pack-nothing-missing = Nothing is missing of what the pack asks for.
pack-no-minutes = Items without a planned length: { $items }
pack-no-hours = The hours at which the meeting begins and ends
pack-no-place = The place of the meeting
pack-no-seats = The seats of the body
document-kind-meeting = Pack of the meeting
document-reference-meeting = To check and to cite this pack

today-meetings =
    { $count ->
        [one] { $count } meeting to prepare
       *[other] { $count } meetings to prepare
    }
today-meetings-none = No meeting is to be prepared.
