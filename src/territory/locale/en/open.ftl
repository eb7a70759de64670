# Method, dictionary, accessibility, history.

method-1-title = Missing is not zero
method-1 =
    A figure that is missing never counts as a zero. Each total says what it covers: "11 of the 14 expected projects, on 30 Jun 2026". In a table, "—" means: missing information.

    What is *expected* comes from each project's follow-up plan: which indicators, how often, from which date to which.
method-2-title = Two dates and a closing
method-2 =
    __Situation on__: how things stood that day. Facts dated later are left out.

    __Closing__: a state of the data, named and frozen. The link of a quoted page shows the same figures a year later. A correction after publication makes a new closing that says what it corrects; the old one stays readable.

    Lateness is measured at the date of the situation, never on the day one looks.
method-3-title = Money: requested, granted, contracted, paid
method-3 =
    These four amounts come from dated events (request, notification, agreement, amendment, payment, claw-back). They do not add up with one another.

    __Mobilised__: granted or further, in money that need not be repaid, plus equity. What is repayable is shown beside. Guarantees, bridging loans and contributions in kind are never inside.

    __Leverage__: the others' money for one euro of the organisation that runs the programme.
method-4-title = Adding up, or refusing to
method-4 =
    Each indicator carries its rule: over time, between projects, between territories. Where adding up would mean nothing, the page says so instead of giving a total.
method-5-title = An honest failure is knowledge
method-5 =
    "Inconclusive, learned" is an outcome, with its lesson; it is neither an alert nor a red cell. We write "contributes to" or "observed during", because this data shows what was observed and not what caused it.
method-6-title = Small counts are withheld
method-6 =
    A count of 1 to 4 persons may point to somebody one knows: it is not published (1 to 10 about health). A threshold set otherwise is said beside the value withheld. The same holds for a share whose count, base or remainder is that small, and for whatever would let it be found again by subtraction. A zero stays: it points to nobody.

    The point and the name of a home are never shown, nor photos of it; only its commune is.
method-7-title = The words
method-7 =
    - **Programme**: a frame that labels projects, with its stages, its criteria and its bodies.
    - **Project**: what is tried or undertaken, with its partners and its places.
    - **Phase**: upstream, active, follow-on or closed; common to all programmes, to compare them.
    - **Indicator, target, observation**: what is followed, what is aimed at, what was recorded.
    - **Funding**: a funder's commitment to a beneficiary, and its events.
    - **Closing**: a state of the data, named, dated and frozen.

dictionary-title = The dictionary of the data
dictionary-text = { $count } tables. The same descriptions check the files that are brought and publish the open data (Table Schema standard).
dictionary-table = Table
dictionary-column = Column
dictionary-meaning = What it says
dictionary-kind = Form
dictionary-required = required
dictionary-group-project = projects
dictionary-group-money = money
dictionary-group-impact = impact
dictionary-group-judgement = judgement
dictionary-group-reference = reference
dictionary-group-system = traceability
sensitivity-restricted = seen by the coordination only
sensitivity-personal = personal data, never shown
kind-string = text
kind-integer = whole number
kind-number = number
kind-boolean = yes or no
kind-date = date
kind-datetime = date and time
kind-year = year
kind-object = object
kind-money = euros
kind-partial-date = year, month or day

accessibility-1-title = Where it stands
accessibility-1 =
    This application aims at level AA of WCAG 2.1 and of the French RGAA 4.1. **It has not been audited yet**: its conformity in the sense of the law is therefore not established.

    What is checked at each version by an automatic tool (axe-core), in both themes and at three screen widths: contrast, names of elements, headings, tables. Such a tool finds only part of the faults.
accessibility-2-title = What is done
accessibility-2 =
    - Each figure has a sentence, a text alternative and a table that carries the same figures.
    - Colour is never alone in carrying a meaning; a status is a word.
    - All can be done from the keyboard; a link leads straight to the content.
    - Texts follow the size asked for; no page scrolls sideways at 320 pixels.
accessibility-3-title = What is not right yet
accessibility-3 =
    - When the page is read in French, a few words of the underlying tool (Streamlit) stay in English: the skip link, some buttons of tables and of file upload (WCAG 3.1.2).
    - The map is hard to walk through from the keyboard: the list beside it carries the same content.
    - Month names of the calendar follow the browser's language.
    - Nobody who uses a screen reader has tried it yet.
accessibility-4-title = Saying that something is not accessible
accessibility-4 =
    Write to the organisation that puts this application on line: it must answer and offer the content in another form. Without an answer, one may turn to the [Défenseur des droits](https://www.defenseurdesdroits.fr/).

history-closings =
    { $count ->
        [0] No closing
        [one] { $count } closing
       *[other] { $count } closings
    }
history-imports =
    { $count ->
        [0] No import
        [one] { $count } import
       *[other] { $count } imports
    }
history-open-closing = See the overview again at one of these closings
empty-closings = No closing has been made yet.
empty-closings-todo = The first is made on the page “Publish”.
empty-imports = No file has been imported yet.
empty-imports-todo = To begin: the page “Bring a file”, the page “Type in”, or `territory load data/demo` for the demonstration.
column-closing-name = Closing
column-effective-on = Situation on
column-state = State
column-published-at = Published
column-note = Note
column-at = When
column-message = Why
column-author = Who
column-import-kind = Kind
column-is-undone = Undone
