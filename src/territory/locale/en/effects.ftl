# "What does it change?" before an indicator is chosen, and what explains one.

# The answer. "Observed", not "obtained": no number says a cause.
effects-answer = Observed during our projects: { $parts }.
effects-answer-part =
    { $count ->
        [one] { $value } ({ $name }, one project only)
       *[other] { $value } ({ $name }, { $count } projects)
    }
effects-answer-part-warned = { $value } ({ $name }, { $count } projects, { $caveat })
effects-answer-waiting =
    { $count ->
        [one] One indicator is followed, and no value is known yet.
       *[other] { $count } indicators are followed, and no value is known yet.
    }
effects-start-todo = To begin: say under “Enter” which indicators each project follows, or drop a file of readings.
effects-choose = All indicators: overview
effects-choice = { $dimension } · { $name } ({ $coverage })
effects-back = Back to all indicators
effects-each = Each project over time

# What the projects make together, in few words.
effects-none-yet = no value yet
effects-spread = from { $low } to { $high }
effects-said-provisional =
    { $said }, { $count ->
        [one] one value still provisional
       *[other] { $count } values still provisional
    }
effects-said-provisional-one = { $said }, provisional value
effects-said-warned = { $said } ({ $caveat })
effects-said-one =
    { $time ->
        [sum] { $value } in total, in a single project
        [mean] { $value } on average, in a single project
       *[last] { $value } on { $until }, in a single project
    }
effects-said-apart = from { $low } to { $high } across { $count } projects ({ $median } in the middle), not added up
effects-said-steps = from { $low } to { $high }, { $median } for the middle project of { $count }
effects-said-sum =
    { $time ->
        [sum] { $value } since the start, in { $count } projects
       *[last] { $value }, last values of { $count } projects
    }
effects-said-weighted-mean =
    { $count ->
        [one] { $value }, in the only project whose base is known
       *[other] { $value }, weighted mean of { $count } projects
    }
effects-said-median = { $value } for the middle project of { $count }

# The parts of the page.
effects-tab-brief = In brief
effects-tab-chain = From means to impacts
effects-tab-terms = SDGs and policies
effects-tab-evaluations = Evaluations and voices
effects-family =
    { $dimension ->
        [economic] Economy
        [social] Social
        [environmental] Environment
       *[territorial_innovation] Territorial innovation
    }
effects-key-rule = For each dimension, first the outcome indicators that most projects measure; those that call for a caveat come after. All are in the table.
effects-indicators =
    { $count ->
        [0] No indicator is followed
        [one] The only indicator followed
       *[other] The { $count } indicators, of which { $known } have a value
    }
empty-effects-indicators = No indicator is followed or measured in this scope.

# The results chain.
effects-chain =
    { $results ->
        [0] No indicator says yet what changes; those with a value say what is put in, done and made ({ $efforts })
        [one] One indicator says what changes; { $efforts } what is put in, done and made
       *[other] { $results } indicators say what changes; { $efforts } what is put in, done and made
    }
empty-effects-chain = No indicator is followed: the chain is empty.
effects-chain-rule = Two levels are never added: a workshop held (output) is not a change (outcome).
effects-level =
    { $level ->
        [input] 1. Inputs: what is put in
        [activity] 2. Activities: what is done
        [output] 3. Outputs: what is made
        [outcome] 4. Outcomes: what changes for people and places
        [impact] 5. Impacts: what lasts and spreads
       *[context] Beside: the context, which does not depend on the projects
    }
effects-level-count =
    { $expected ->
        [0] No indicator is followed at this level: nothing is known of it.
        [one] { $known } indicator of { $expected } has a value.
       *[other] { $known } indicators of { $expected } have a value.
    }
effects-level-more =
    { $count ->
        [one] and another, in the table
       *[other] and { $count } others, in the table
    }

# Sustainable development goals, public policies.
effects-sdg =
    { $count ->
        [one] { $projects ->
            [one] One project says it contributes
           *[other] { $projects } projects say they contribute
        } to one sustainable development goal: { $first }
       *[other] { $projects ->
            [one] One project says it contributes to { $count } of the 17 sustainable development goals, among them { $first }
           *[other] { $projects } projects say they contribute to { $count } of the 17 sustainable development goals; { $most ->
                [one] one project at most for each, among them { $first }
               *[other] most often: { $first } ({ $most } projects)
            }
        }
    }
effects-sdg-none = No project has said which sustainable development goals (SDGs) it contributes to
empty-effects-sdg = Nothing is recorded: projects are tied to SDGs under “Enter” or by the file of projects.
effects-public-policy =
    { $count ->
        [one] { $projects ->
            [one] One project says it contributes
           *[other] { $projects } projects say they contribute
        } to one public policy: { $first }
       *[other] { $projects ->
            [one] One project says it contributes to { $count } public policies, among them { $first }
           *[other] { $projects } projects say they contribute to { $count } public policies; { $most ->
                [one] one project at most for each, among them { $first }
               *[other] most often: { $first } ({ $most } projects)
            }
        }
    }
effects-public-policy-none = No project has said which public policies it contributes to
empty-effects-public-policy = Nothing is recorded: projects are tied to public policies under “Enter” or by the file of projects.
effects-terms-rule = A project may contribute to several: these numbers do not add up. They count what was declared, and measure neither effort nor effect.

# Evaluations and voices.
effects-evaluations-none = No evaluation is recorded in this scope.
effects-evaluations-todo = An evaluation is added under “Enter”: its question, what was found, the indicators used.
effects-evaluation-scope = What was looked at: { $scope }
effects-evaluation-numbers = The numbers
effects-evaluation-no-number = No indicator of this scope was used.
effects-evaluation-voices = The voices
effects-evaluation-no-voice = No testimony was gathered.

# Comparing.
effects-compare = { $name }: { $best } at “{ $first }”, { $least } at “{ $last }”, { $middle } in the middle
effects-compare-rate = { $name } per month of reading: { $best } at “{ $first }”, { $least } at “{ $last }”, { $middle } in the middle
effects-warnings-title = Before comparing
effects-warn-frequency = Readings do not have the same rhythm: { $values }.
effects-warn-collector = It is not the same role that reads: { $values }.
effects-warn-method = { $count } different ways of measuring: { $values }.
effects-warn-silent =
    { $count ->
        [one] One project of { $projects } has not written how it measures: it cannot be said to compare.
       *[other] { $count } projects of { $projects } have not written how they measure: they cannot be said to compare.
    }
effects-warn-quality = Values are not obtained in the same way: { $values } depending on the project.
effects-way-measured = measured
effects-way-estimated = estimated
effects-way-declared = declared
effects-warn-break =
    { $count ->
        [one] The way of measuring changed along the way in { $projects }.
       *[other] The way of measuring changed along the way in { $count } projects: { $projects }.
    }
effects-warn-time = The last values are not of the same time: from { $first } to { $last }.
effects-drawn = The drawing shows the first { $shown } of { $count } lines; the table has them all.
effects-mark-middle = middle: { $value }
effects-mark-baseline = before the project

# Breakdowns.
effects-axis-sexe = sex
effects-axis-age = age
effects-axis-college = college
effects-part-sexe-femme = Women
effects-part-sexe-homme = Men
effects-part-age-moins-de-30 = Under 30
effects-part-age-30-a-59 = From 30 to 59
effects-part-age-60-et-plus = 60 and over
effects-part-college-associations = Associations
effects-part-college-citoyens = Citizens
effects-part-college-collectivites = Local authorities
effects-part-college-entreprises = Companies
effects-part-rest = Not broken down
effects-part-over = Counted too often in the parts
effects-part-whole = Whole
effects-part-least = { $part } (at least)
effects-part-share = { $part } { $share }
effects-breakdown = By { $axis }: { $parts }. { $check }
effects-breakdown-apart = By { $axis }, project by project. { $check }
effects-check-sum = The parts do make the whole
effects-check-none = These values are not amounts: the parts do not add up
effects-check-gap =
    { $count ->
        [one] In one reading the parts do not make the whole: the difference is the line “Not broken down” or “Counted too often”
       *[other] In { $count } readings the parts do not make the whole: the difference is the line “Not broken down” or “Counted too often”
    }
effects-check-hole =
    { $count ->
        [one] In one reading a part is missing or withheld: it is in “Not broken down”
       *[other] In { $count } readings a part is missing or withheld: it is in “Not broken down”
    }

# Targets, the old ones too.
effects-targets =
    { $revised ->
        [0] Targets set: { $count }, none has been revised
        [one] Targets set: { $count }, of which one has been revised since
       *[other] Targets set: { $count }, of which { $revised } have been revised since
    }
effects-target-in-force = in force
effects-target-milestone = milestone
effects-target-revised = replaced
effects-target-held = set
impact-mark-milestone = milestone: { $aim }

# The indicator explained.
effects-known-at = Last known value: period that ended on { $day }.
effects-unknown-yet = No value is known yet.
effects-revised =
    { $count ->
        [one] One value has been revised since it was first published; it is marked “revised” (star).
       *[other] { $count } values have been revised since they were first published; they are marked “revised” (star).
    }
effects-processing-title = What we do with these values
effects-processing-time =
    { $rule ->
        [sum] Within a project, periods are added.
        [mean] Within a project, periods are averaged, since the last change of method.
       *[last] Within a project, the last known value is kept.
    }
effects-processing-project =
    { $rule ->
        [sum] Between projects, values are added; a project without a value is not counted as zero.
        [weighted_mean] Between projects, a mean in which each weighs by its base ({ $weight }), never the mean of means.
        [median] Between projects, the middle one is kept.
        [distribution] Between projects, those at each step are counted.
       *[none] Between projects, nothing is added: the range and the middle are shown.
    }
effects-processing-missing = What is missing is never a zero: it lowers the coverage, and nothing else.
effects-nested =
    { $count ->
        [one] One value is also in that of a longer period (a quarter and its year): it counts once.
       *[other] { $count } values are also in that of a longer period (a quarter and its year): they count once.
    }
effects-refusal-methods = These are estimates made in { $count } different ways: they are not added.
effects-versions-title = Versions of the definition
effects-version = Version { $number }: { $name }
effects-version-since = since { $first }
effects-version-until = until { $last }
effects-version-between = from { $first } to { $last }
effects-version-here = (the one on this page)
effects-marks-title = How to read the points
effects-marks-counted = counted in totals
effects-marks-uncounted = never counted, and lacking in the coverage
effects-marks-unasked = never counted, for it was not expected
effects-mark-line = { $mark }: { $shape }; { $counted }

# Each case of presence and quality: legend, table, file (analysis/presence.py).
mark-measured = measured value
mark-declared = declared value
mark-estimated = estimated value
mark-provisional = provisional value
mark-revised = revised value
mark-unsaid = value of unsaid quality
mark-missing = missing, with a reason
mark-unexplained = missing, unexplained
mark-late = late
mark-withheld = withheld
mark-not-due = not yet due
mark-not-applicable = not applicable
mark-complete = all projects expected
mark-together-provisional = provisional for at least one project
mark-unfinished = period under way
mark-partial = some of the projects expected
mark-no-value = no value
shape-measured = filled circle, solid line
shape-declared = square, long dashes
shape-estimated = diamond, dashes
shape-provisional = open circle, dots
shape-revised = star, solid line
shape-unsaid = upright cross, dashes and dots
shape-missing = cross at the foot, shaded span
shape-unexplained = open cross at the foot, shaded span
shape-late = hourglass at the foot, shaded span
shape-withheld = hash at the foot, shaded span
shape-not-due = upright stroke at the foot
shape-not-applicable = dash at the foot

column-is-counted = Counted
column-is-break = Measure changes
column-effect-part = Part
column-effect-share = In %
column-effect-together = All together
column-effect-question = The question
column-effect-dimension = Dimension
column-effect-level = Level
column-effect-term = Contributes to
column-effect-known = Indicators with a value
column-effect-followed = Indicators followed
column-effect-months = Months read
column-effect-compared = Per month of reading
column-effect-aim = Target
column-effect-aimed-by = Set by
column-effect-set-on = Set on
column-effect-due-on = Due by
column-effect-target-state = Where it stands
