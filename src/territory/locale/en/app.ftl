# The frame of every page: menu, search, scope bar, state of the data, sources.

app-name = Territory
app-tagline = Following labelled projects
loading = Reading data…
read-in-this-language = Read in English

# Menu and titles: a page is a question.
section-explore = Explore
section-steward = Keep up to date
section-open = Understand

page-overview = Where do our projects stand?
menu-overview = Where do our projects stand?
page-map = The map
menu-map = The map
page-projects = The projects
menu-projects = The projects
page-project = The project
menu-project = The project
page-organisation = The organisation
menu-organisation = The organisation
page-funding = Who pays for what?
menu-funding = Who pays for what?
page-impact = What does it change?
menu-impact = What does it change?
page-today = What is left to do?
menu-today = Today
page-deposit = What does this file hold?
menu-deposit = Bring a file
page-entry = What is to be written or corrected?
menu-entry = Type in
page-collect = Who is still to answer?
menu-collect = The collection
page-publish = What has changed since the last closing?
menu-publish = Publish
page-reference = Which lists do we rely on?
menu-reference = Reference lists
page-history = What happened to the data?
menu-history = History of the data
page-method = How to read these figures?
menu-method = Method and dictionary
page-accessibility = Accessibility: partly checked
menu-accessibility = Accessibility

error-page-unknown = There is no page "{ $page }".
error-closing-unknown = There is no closing "{ $name }".
error-snapshot-unknown = There is no state no. { $snapshot } of the data.
error-nothing-published = No closing is published yet: there is nothing to show the public. The coordination publishes one on the page Publish.

# Search
search = Search
search-placeholder = project, organisation, commune…
search-nothing = Nothing looks like "{ $query }". Try a word of the name, or a commune.

# State of the data
nature-demo = Demonstration data, fictional
nature-published = Public data, as published
state-closing =
    { $state ->
        [draft] Draft closing at { $day }
        [superseded] Data closed at { $day }, corrected since
       *[other] Data closed at { $day }
    }
state-live =
    { $count ->
        [0] Live data, unchanged since the closing of { $day }
        [one] Live data, { $count } change since the closing of { $day }
       *[other] Live data, { $count } changes since the closing of { $day }
    }
state-live-alone = Live data, no closing yet
state-snapshot = Data as known at state no. { $snapshot }

# Scope bar
scope-change = change
scope-reset = Show everything
scope-all-programmes = All programmes
scope-all-territories = All territories
scope-all-terms = All themes
scope-all-phases = All phases
scope-all-periods = All periods
scope-programme = Programme
scope-territory = Territory
scope-territory-help = The chosen territory counts with all below it; a project that covers a whole territory counts in each of its communes.
scope-terms = Theme
scope-phases = Phase
scope-period = Period
scope-period-help = Projects whose life touches this period.
scope-day = Situation on
scope-day-help = Facts dated after this day are left out.
scope-on = situation on { $day }
scope-known = Known data
scope-known-help = A closing freezes the data: the same figures will be read in a year.
scope-known-default = By default
scope-closing =
    { $state ->
        [draft] { $name } (draft)
        [superseded] { $name } (corrected since)
       *[other] { $name }
    }
scope-snapshot = State no. { $snapshot }
scope-count = { $count } projects of { $total }
scope-empty =
    { $total ->
        [one] The only known project does not pass these filters.
       *[other] None of the { $total } projects passes these filters.
    }
scope-lift =
    { $count ->
        [one] Lift the filter "{ $filter }": { $count } project
       *[other] Lift the filter "{ $filter }": { $count } projects
    }
scope-dropped =
    { $count ->
        [one] The link asked for { $codes }, which this data does not know: left out.
       *[other] The link asked for { $codes }, which this data does not know: left out.
    }
period-year = financial year { $first }
period-school = school year { $first }-{ $last }
period-mandate = municipal mandate { $first }-{ $last }

# Quoting
copy-sentence = Copy the sentence
copy-sentence-help = The sentence, what it covers, the state of the data, and a link that will show the same figures later.
quote-coverage = Coverage: { $coverage }.

# Figures
see-table = See the table
alternative-table = The same figures are in the table that follows.
table-alternative =
    { $count ->
        [one] Table of one row
       *[other] Table of { $count } rows
    }
table-cut = { $shown } rows shown of { $count }; the file has them all.
cell-missing-means = "—": missing information, which is not a zero.
sources =
    { $count ->
        [one] Source: { $sources }
       *[other] Sources: { $sources }
    }

# Alerts
alert-who = Who can act: { $who }

# Empty pages
empty-lake = There is no project in this data yet.
empty-lake-todo = To see some: `territory load data/demo` (demonstration), or `territory import` for your own files.
empty-figure = Nothing to show here: this data was not entered.
