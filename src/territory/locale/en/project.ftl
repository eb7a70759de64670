# A project's sheet. What is not known is said, never shown as a zero.

project-unasked = No project is chosen.
project-unknown = Project "{ $id }" is not in these data.
project-unknown-todo = It may have been entered after the chosen closing, or the link be incomplete. Search for its name in the menu, or choose from the list.

project-answer = { $name }: { $stage }. { $money }
project-stage = stage "{ $stage }" since { $since }
project-stage-outcome = stage "{ $stage }" since { $since } ({ $outcome })
project-stage-unknown = stage unknown

# Where it stands
project-state-title = Where it stands
project-fact-stage = Stage "{ $stage }" ({ $phase })
project-fact-stage-reason = Stage "{ $stage }" ({ $phase }); reason given: { $reason }
project-fact-stage-outcome = Stage "{ $stage }" ({ $phase }), outcome: { $outcome }
project-fact-stage-outcome-reason = Stage "{ $stage }" ({ $phase }), outcome: { $outcome }; reason given: { $reason }
project-fact-stage-unknown = The stage is not known
project-fact-label = Labelled{ $is_decided ->
        [0] { "" }
       *[other] { " " }({ $reference })
    }{ $has_to ->
        [0] { "" }
       *[other] , until { $to }
    }{ $renewals ->
        [0] { "" }
        [one] , renewed once
       *[other] , renewed { $renewals } times
    }
project-fact-label-over = Labelled{ $is_decided ->
        [0] { "" }
       *[other] { " " }({ $reference })
    }; { $has_to ->
        [0] the label has run its term
       *[other] the label ran its term: { $to }
    }{ $renewals ->
        [0] { "" }
        [one] , after one renewal
       *[other] , after { $renewals } renewals
    }
project-fact-label-state = Label: { $state }
project-fact-label-unknown = Nobody knows whether the project has the label
project-fact-label-none = No label recorded
project-fact-applied = Application
project-fact-started = Start
project-fact-ended = End
project-fact-planned-end = Planned end: { $day }
project-fact-weather = Declared weather: { $overall }, by { $role }
project-fact-weather-aspects = Declared weather: { $overall }, by { $role } ({ $aspects })
project-weather-schedule = schedule: { $feeling }
project-weather-budget = budget: { $feeling }
project-weather-partnership = partnership: { $feeling }
project-weather-usage = usage: { $feeling }
project-weather-team = team: { $feeling }

project-planned-title = What is planned
project-milestone = "{ $name }", planned for { $due }
project-milestone-revised = "{ $name }", planned for { $due } (first for { $planned })
project-milestone-past = "{ $name }", planned for { $due }: nobody has said yet that it was reached
project-milestone-past-revised = "{ $name }", planned for { $due } (first for { $planned }): nobody has said yet that it was reached
project-milestone-undated = "{ $name }", without a planned date

project-money-title = What it costs and who pays

# Indicators
project-indicators-title = What is observed
project-indicators-sentence =
    { $count ->
        [0] No indicator is followed
        [one] { $count } indicator, { $known } with at least one value
       *[other] { $count } indicators, { $known } of them with at least one value
    }
empty-indicators = No indicator is followed for this project: nobody can say what changes.
project-values-sentence =
    { $count ->
        [one] The one value received
       *[other] The { $count } values received, the latest first
    }
empty-values = No value had been received by that date.
project-target-due = by { $due }
project-target-undated = no due date
project-target-increase = rise to { $value }, { $due }
project-target-decrease = fall to { $value }, { $due }
project-target-at-least = at least { $value }, { $due }
project-target-at-most = at most { $value }, { $due }
project-target-band = between { $value } and { $upper }, { $due }
project-target-observe = observe, no target
project-target-revised = Target revised for "{ $indicator }": { $after }, instead of { $before }
project-not-applicable = "{ $indicator }": not applicable to this project
noun-values-due =
    { $count ->
        [one] value due
       *[other] values due
    }

# Voices
project-voices-title = What people say of it
project-voices-none = No testimony gathered.
project-voices-silent =
    { $heard ->
        [0] { $count ->
            [one] One testimony gathered; its words are not shown, for want of consent.
           *[other] { $count } testimonies gathered; their words are not shown, for want of consent.
        }
       *[other] { $count ->
            [one] Another testimony was gathered; its words are not shown, for want of consent.
           *[other] { $count } other testimonies were gathered; their words are not shown, for want of consent.
        }
    }
project-voice-about = about: { $indicator }
project-voice-internal = consent given for internal use only

# Experiments and lessons
project-experiments-title = What was tried
project-experiments-none = No experiment is described: neither hypothesis nor protocol.
project-experiment-conclusion = Hypothesis { $conclusion }
project-experiment-hypothesis = Hypothesis:
project-experiment-criterion = Criterion:
project-experiment-protocol = What was done:
project-experiment-adjustment = What was changed on the way:
project-experiment-observation = What was observed:
project-lessons-title = What was learned
project-lessons-none = No lesson is written down yet.
project-lesson = { $kind }
project-lesson-obstacle = { $kind } ({ $obstacle })
project-evaluation = Evaluation: { $question }{ $is_signed ->
        [0] { "" }
       *[other] { " " }({ $by })
    }
project-evaluation-unknown = Evaluation: { $question }{ $is_signed ->
        [0] { "" }
       *[other] { " " }({ $by })
    }; what it found is not known

# What we do not know
project-unknowns-title = What we do not know
project-unknowns-none = Nothing essential is missing from this sheet.
project-unknown-promise = What the project promises. Who can tell: { $who }.
project-unknown-stage = Where it stands. Who can tell: { $who }.
project-unknown-dates = When it began. Who can tell: { $who }.
project-unknown-carrier = Who carries it. Who can tell: { $who }.
project-unknown-college = To which college its partners belong. Who can tell: { $who }.
project-unknown-site = Where it is. Who can tell: { $who }.
project-unknown-plan = What it costs. Who can tell: { $who }.
project-unknown-funding = Who funds it. Who can tell: { $who }.
project-unknown-amounts = The amount of some fundings. Who can tell: { $who }.
project-unknown-follow-up = What should be measured. Who can tell: { $who }.
project-unknown-values =
    { $count ->
        [one] The value of one indicator followed. Who can tell: { $who }.
       *[other] The value of { $count } indicators followed. Who can tell: { $who }.
    }
project-unknown-voices = What those who use it say of it. Who can tell: { $who }.
project-unknown-lessons = What was learned from it. Who can tell: { $who }.
project-unknown-experiments = What it meant to verify, and how. Who can tell: { $who }.
project-who-coordination = the programme's coordination
project-who-funders = the funders
project-who-users = the users
project-who-carriers = { $carriers }, who carries it

# Around it
project-partners-title = With whom
project-partners-sentence =
    { $count ->
        [0] No partner is known at that date
        [one] { $count } organisation takes part in the project
       *[other] { $count } organisations take part in the project
    }
empty-partners = No partner is known: neither carrier nor associated organisation.
project-sites-title = Where
project-sites-sentence = { $places }
project-sites-whole = The whole territory: { $places }
project-sites-unnamed = The place is not named
empty-sites = The place is not known.
project-links-title = Where it comes from, where it leads
project-link-rebound = Rebound of
project-link-rebound-back = Rebounded as
project-link-continuation = Continuation of
project-link-continuation-back = Continued by
project-link-spread = Spread from
project-link-spread-back = Spread to
project-link-born-from = Born from
project-link-born-from-back = Gave birth to
project-link-depends-on = Depends on
project-link-depends-on-back = Depended on by
project-documents-title = Documents and links
project-document-download = Download "{ $title }"
project-document-link = link
project-document-link-licence = link, { $licence }
project-document-file = file
project-document-file-licence = file, { $licence }
project-document-common = digital common
project-document-common-licence = digital common, { $licence }

# What happened
project-story-title = What happened
project-story-none = Nothing dated is known at that date.
story-stage = Reached stage "{ $name }"
story-stage-reason = Reached stage "{ $name }"; reason given: { $reason }
story-stage-outcome = Reached stage "{ $name }", outcome: { $outcome }
story-stage-outcome-reason = Reached stage "{ $name }", outcome: { $outcome }; reason given: { $reason }
story-label-candidate = Applied for the label
story-label-candidate-decided = Applied for the label ({ $reference })
story-label-labelled = Label given
story-label-labelled-decided = Label given ({ $reference })
story-label-renewed = Label renewed
story-label-renewed-decided = Label renewed ({ $reference })
story-label-refused = Label refused
story-label-refused-decided = Label refused ({ $reference })
story-label-ended = Label run its term
story-label-ended-decided = Label run its term ({ $reference })
story-label-unknown = Label: decision unknown
story-label-unknown-decided = Label: decision unknown ({ $reference })
story-label-end = Label run its term
story-funding = Funding { $kind }: { $amount }, { $funder }{ $is_shared ->
        [0] { "" }
       *[other] { " " }(shared with other projects)
    }
story-funding-unnamed = Funding { $kind }: { $amount }, funder unknown{ $is_shared ->
        [0] { "" }
       *[other] { " " }(shared with other projects)
    }
story-funding-unknown = Funding { $kind }, amount unknown, { $funder }{ $is_shared ->
        [0] { "" }
       *[other] { " " }(shared with other projects)
    }
story-funding-unknown-unnamed = Funding { $kind }, amount and funder unknown{ $is_shared ->
        [0] { "" }
       *[other] { " " }(shared with other projects)
    }
story-milestone = Milestone reached: { $name }
story-milestone-planned = Milestone reached: { $name } (planned for { $due })
story-note = { $name }
story-weather = Declared weather: { $overall }, by { $role }
story-lesson = Learned ({ $kind })
story-experiment = Experiment concluded: "{ $name }", hypothesis { $conclusion }
story-evaluation = Evaluation: { $name }
story-partner-left = A partner left: { $name } ({ $role })
story-link-rebound = Rebound of "{ $name }"
story-link-rebound-back = Rebounds as "{ $name }"
story-link-continuation = Continuation of "{ $name }"
story-link-continuation-back = Goes on as "{ $name }"
story-link-spread = Spread from "{ $name }"
story-link-spread-back = Spreads to "{ $name }"
story-link-born-from = Born from "{ $name }"
story-link-born-from-back = Gives birth to "{ $name }"
story-link-depends-on = Depends on "{ $name }"
story-link-depends-on-back = "{ $name }" depends on it
story-applied = Application
story-started = Start
story-ended = End

# Sheets: pieces in common
sheet-source = Source:
sheet-when = { $first } – { $last }
sheet-since = since { $first }
sheet-until = until { $last }
sheet-older =
    { $count ->
        [one] { $count } older fact
       *[other] { $count } older facts
    }

# Where does this figure come from?
provenance-title = Where does this figure come from?
provenance-text = Choose a row: for each cell, the last import that changed it, its file, its line, its author.
provenance-row = Row
provenance-ask = Find the origin
project-row-project = The project: { $name }
project-row-label = Label, { $on }
project-row-funding = Funding: { $funder }, { $object } ({ $amount })
project-row-observation = Last value: { $indicator }, { $on }
project-row-partner = Partner: { $name }
project-row-site = Place: { $name }

column-value-on = On
column-received = Received
column-period = When
column-breakdown = Detail
column-indicator-name = Indicator
column-organisation-name = Organisation
column-partner-role = Role
column-college = College
column-site-name = Place
column-territory-name = Commune or territory
column-precision = Precision
column-share = Share
column-cell = Cells
column-line = Line
column-import-message = Import
column-import-author = By
column-imported-at = On
