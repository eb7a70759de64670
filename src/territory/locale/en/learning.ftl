# The page "What have we learned?"

page-learning = What have we learned?
menu-learning = What have we learned?

# The answer
learning-answer-empty = No project is recorded yet.
learning-answer-none =
    { $count ->
        [one] Nothing is written yet of what this project has learned.
       *[other] Nothing is written yet of what these { $count } projects have learned.
    }
learning-answer = { $parts }.
learning-answer-so-far = So far, { $parts }.
learning-answer-1 = { $part1 }
learning-answer-2 = { $part1 }; { $part2 }
learning-answer-3 = { $part1 }; { $part2 }; { $part3 }
learning-answer-4 = { $part1 }; { $part2 }; { $part3 }; { $part4 }
learning-answer-concluded =
    { $count ->
        [one] One experiment has concluded ({ $parts })
       *[other] { $count } experiments have concluded ({ $parts })
    }
learning-answer-confirmed =
    { $count ->
        [one] one confirms its hypothesis
       *[other] { $count } confirm their hypothesis
    }
learning-answer-qualified =
    { $count ->
        [one] one qualifies it
       *[other] { $count } qualify it
    }
learning-answer-refuted =
    { $count ->
        [one] one refutes it
       *[other] { $count } refute it
    }
learning-answer-running =
    { $count ->
        [one] One experiment is running and has not concluded yet
       *[other] { $count } experiments are running, none has concluded yet
    }
learning-answer-lessons =
    { $count ->
        [one] one lesson is written
       *[other] { $count } lessons are written, from { $projects ->
            [one] one project
           *[other] { $projects } projects
        }
    }
learning-answer-endings =
    { $count ->
        [one] { $told ->
            [0] the only stopped, redirected or inconclusive project has not left a lesson yet
           *[other] the only stopped, redirected or inconclusive project has left a lesson
        }
       *[other] { $told ->
            [0] none of the { $count } stopped, redirected or inconclusive projects has left a lesson yet
            [one] one of the { $count } stopped, redirected or inconclusive projects has left a lesson
           *[other] { $told } of the { $count } stopped, redirected or inconclusive projects have left a lesson
        }
    }
learning-answer-endings-all = all { $count } stopped, redirected or inconclusive projects have left a lesson
learning-answer-replications =
    { $count ->
        [one] one replication elsewhere is known
       *[other] { $count } replications elsewhere are known
    }

# Key figures
kpi-learning-concluded = Experiments concluded
kpi-learning-concluded-help = Experiments begun by the chosen date whose conclusion is written: hypothesis confirmed, qualified or refuted. A refuted hypothesis is something learned, not a failure.
kpi-learning-endings = Unforeseen endings that left a lesson
kpi-learning-endings-help = Stopped, redirected or inconclusive projects of which at least one lesson is written. A project that does not succeed and from which one learns is knowledge.
kpi-learning-replications = Replications elsewhere
kpi-learning-replications-help = Known replications of a project, or of a part of it, elsewhere or by others, from declared interest to adoption, wherever that is.
kpi-learning-used = Contributions used
kpi-learning-used-help = Share of the users' contributions received that changed something in the project: sum of contributions used ÷ sum of contributions received, over the only participations that tell both.

# Counted nouns
noun-projects-taught =
    { $count ->
        [one] project has left a lesson
       *[other] projects have left a lesson
    }
noun-experiments-concluded =
    { $count ->
        [one] experiment has concluded
       *[other] experiments have concluded
    }
noun-endings-told =
    { $count ->
        [one] stopped, redirected or inconclusive project has a written lesson
       *[other] stopped, redirected or inconclusive projects have a written lesson
    }
noun-projects-replicated =
    { $count ->
        [one] project has a known replication
       *[other] projects have a known replication
    }
noun-participations-counted =
    { $count ->
        [one] participation tells what was received and what was used
       *[other] participations tell what was received and what was used
    }
noun-hypotheses-tested =
    { $count ->
        [one] hypothesis is put to the test
       *[other] hypotheses are put to the test
    }
noun-projects-speaking =
    { $count ->
        [one] project has a written lesson, replication or reason for stopping
       *[other] projects have a written lesson, replication or reason for stopping
    }
noun-commons-known =
    { $count ->
        [one] common has a known age and delay
       *[other] commons have a known age and delay
    }
noun-projects-partnered =
    { $count ->
        [one] project has known partners
       *[other] projects have known partners
    }

# Summary and titles
learning-summary = The essentials in eight sentences
learning-part = What would you like to see?
learning-hypotheses-title = Hypotheses
learning-lessons-title = Lessons
learning-endings-title = What ended otherwise than hoped
learning-obstacles-title = Obstacles
learning-replications-title = Replications
learning-usage-title = What users know
learning-commons-title = Digital commons
learning-actors-title = Who bridges

# Hypotheses
learning-hypotheses-sentence =
    { $count ->
        [one] Only one of the { $hypotheses } hypotheses is put to the test by an experiment.
       *[other] { $count } of the { $hypotheses } hypotheses are put to the test by an experiment.
    }
learning-hypotheses-all = All { $count } hypotheses are put to the test by at least one experiment.
learning-hypotheses-untested = None of the { $hypotheses } hypotheses is put to the test yet by an experiment here.
learning-hypotheses-none = No hypothesis is written yet.
empty-hypotheses = No hypothesis is written in these data.
empty-hypotheses-todo = The coordination writes them in the references (axes, then hypotheses); each experiment then says which one it tests.
learning-axis = Axis “{ $name }”
learning-evidence-none = No experiment yet.
learning-evidence =
    { $count ->
        [one] One experiment has concluded: { $parts }
       *[other] { $count } experiments have concluded: { $parts }
    } ({ $projects ->
        [one] one project
       *[other] { $projects } projects
    }).
learning-evidence-confirmed =
    { $count ->
        [one] 1 points this way
       *[other] { $count } point this way
    }
learning-evidence-qualified =
    { $count ->
        [one] 1 qualifies
       *[other] { $count } qualify
    }
learning-evidence-refuted =
    { $count ->
        [one] 1 contradicts
       *[other] { $count } contradict
    }
learning-evidence-running =
    { $count ->
        [one] 1 more is running
       *[other] { $count } more are running
    }
learning-evidence-only-running =
    { $count ->
        [one] One experiment is running and has not concluded yet
       *[other] { $count } experiments are running, none has concluded yet
    } ({ $projects ->
        [one] one project
       *[other] { $projects } projects
    }).
learning-evidence-no-vote = These counts are not a vote and prove nothing by themselves: one solid experiment may weigh more than several fragile ones. What matters is what was observed, to be read below.
learning-evidence-proven =
    { $count ->
        [0] None of the { $experiments } experiments says where to read its evidence: to be completed.
        [one] One of the { $experiments } experiments says where to read its evidence.
       *[other] { $count } of the { $experiments } experiments say where to read their evidence.
    }
learning-evidence-link = Evidence:
learning-observed = Observed:
learning-criteria =
    { $count ->
        [one] One experiment tests none of these hypotheses: it throws light on a criterion
       *[other] { $count } experiments test none of these hypotheses: they throw light on criteria
    }
learning-criteria-see = See these experiments, criterion by criterion
learning-criterion = { $criterion } ({ $grid })
learning-criterion-none = Without criterion or hypothesis

# Lessons
learning-lessons-sentence =
    { $count ->
        [one] One lesson is written
       *[other] { $count } lessons are written
    }{ $projects ->
        [one] , from one project.
       *[other] , from { $projects } projects.
    }
learning-lessons-none = No lesson is written yet.
empty-lessons = No lesson is written in these data.
empty-lessons-todo = One sentence useful to others is enough: the carrier gives it when an experiment closes, the coordination types it in “Enter” (lesson).
learning-choose = Which lessons?
learning-choice-all = All lessons ({ $count })
learning-choice-kind = By kind: { $name } ({ $count })
learning-choice-obstacle = By obstacle: { $name } ({ $count })
learning-choice-theme = By theme: { $name } ({ $count })
learning-lessons-shown =
    { $count ->
        [one] One lesson of { $total } answers this choice.
       *[other] { $count } lessons of { $total } answer this choice.
    }
learning-lessons-rest =
    { $count ->
        [one] See one more lesson
       *[other] See { $count } more lessons
    }

# Unforeseen endings
learning-endings-sentence =
    { $count ->
        [one] One project ended otherwise than hoped: { $told ->
            [0] no lesson of it is written yet
           *[other] it left a lesson
        }, { $again ->
            [0] nothing is known to have come out of it.
           *[other] it goes on in another project.
        }
       *[other] { $count } projects ended otherwise than hoped: { $told ->
            [0] no lesson of them is written yet
            [one] one left a lesson
           *[other] { $told } left a lesson
        }, { $again ->
            [0] none is known to go on elsewhere.
            [one] one goes on in another project.
           *[other] { $again } go on in another project.
        }
    }
learning-endings-none = No project ended otherwise than hoped, as far as these data know.
learning-endings-why = Stopped, redirected, inconclusive: outcomes like the others, and often those one learns most from. “I never lose: either I win, or I learn.”
empty-endings = No project is recorded as stopped, redirected or inconclusive.
learning-ending-lesson = Learned:
learning-ending-no-lesson = No lesson is written yet: to be asked of the carrier.
learning-ending-no-rebound = Nothing is known to have come out of it in another project.
learning-link-rebound = Rebound:
learning-link-continuation = Continuation:
learning-link-spread = Spread:
learning-link-born-from = Gave birth to:

# Obstacles
learning-obstacles-first =
    { $count ->
        [one] A single obstacle is named, in { $most } projects: { $first }.
       *[other] Of { $count } obstacles named, the most shared was met in { $most } projects: { $first }.
    }
learning-obstacles-spread =
    { $count ->
        [one] A single obstacle is named: { $first }.
       *[other] { $count } different obstacles are named, none stands out clearly.
    }
learning-obstacles-stops =
    { $stops ->
        [one] No obstacle is named; one reason for stopping is known.
       *[other] No obstacle is named; { $stops } reasons for stopping are known.
    }
learning-obstacles-none = No obstacle or reason for stopping is written yet.
empty-obstacles = No obstacle is written: neither in a lesson, nor in a replication, nor as a reason for stopping.
empty-obstacles-todo = To say nothing is not to meet nothing: the coordination can ask each carrier what stood in the way.
learning-obstacles-how = A project counts once per obstacle, even when it says it several times. Obstacles come from lessons and replications; reasons for stopping come from changes of stage and keep their own words. A project that said nothing is not a project without obstacle.
learning-obstacles-shown = The drawing shows the first { $count } of each kind; the table has them all.
learning-obstacles-see = See the projects, obstacle by obstacle
learning-obstacle-line = { $title }: { $projects }

# Replications
learning-replications-sentence =
    { $count ->
        [one] One replication elsewhere is known, of one project
       *[other] { $count } replications elsewhere are known, of { $origins ->
            [one] a single project
           *[other] { $origins } projects
        }
    }{ $in_use ->
        [0] {""}
        [one] , one of them adopted
       *[other] , { $in_use } of them adopted
    }{ $followed ->
        [0] .
        [one] ; one project followed here spreads another.
       *[other] ; { $followed } projects followed here spread another.
    }
learning-replications-followed =
    { $followed ->
        [one] No replication elsewhere is known; one project followed here spreads another.
       *[other] No replication elsewhere is known; { $followed } projects followed here spread another.
    }
learning-replications-none = No replication is known yet.
learning-replications-places = Where these projects are taken up
learning-replications-table = See the table of places
empty-replications = No replication of a project is recorded.
empty-replications-todo = A city, a country, a network: the coordination notes where, how far it has come, and what had to change.
learning-replication-of = replication of { $origin }
learning-replication-adapted = What changed:
learning-replication-obstacle = Obstacle met:

# Users
learning-usage-sentence =
    { $count ->
        [one] One users' participation
       *[other] { $count } users' participations
    } in { $projects ->
        [one] one project
       *[other] { $projects } projects
    }: { $share } of the contributions received were used, where both numbers are known ({ $used } of { $received }).
learning-usage-uncounted =
    { $count ->
        [one] One users' participation
       *[other] { $count } users' participations
    } in { $projects ->
        [one] one project
       *[other] { $projects } projects
    }: none tells both what was received and what was used.
learning-usage-planned =
    { $planned ->
        [one] One users' participation is planned, none has taken place yet.
       *[other] { $planned } users' participations are planned, none has taken place yet.
    }
learning-usage-none = No users' participation is described yet.
empty-usage = No users' participation is described in these data.
empty-usage-todo = Free trial, workshop, panel, questionnaire…: for each, what was received, what was used and what the project changed.
learning-usage-how = Share used = contributions used ÷ contributions received, added over the only participations that tell both: each weighs what it received. A modality that receives little may count for much: read what changed.
learning-usage-persons = Persons are not added: the same may take part several times. Participations are counted.
learning-usage-left-out =
    { $count ->
        [one] One participation is left out of this share: one of the two numbers is not known, which is not zero.
       *[other] { $count } participations are left out of this share: one of the two numbers is not known, which is not zero.
    }
learning-usage-contradicts =
    { $count ->
        [one] One participation says that it used more than it received: it is left out of this share, to be checked.
       *[other] { $count } participations say that they used more than they received: they are left out of this share, to be checked.
    }
learning-usage-rest = Received, not used
learning-usage-bar = { $used } of { $received } ({ $share })
learning-changed = What the projects changed afterwards
learning-changed-more =
    { $count ->
        [one] (and one more change)
       *[other] (and { $count } more changes)
    }
learning-modalities =
    { $count ->
        [0] See the participations planned
        [one] See the participation
       *[other] See the { $count } participations, modality by modality
    }
learning-modality =
    { $count ->
        [one] { $name } (one participation)
       *[other] { $name } ({ $count } participations)
    }
learning-participation-planned = planned
learning-participation-persons =
    { $count ->
        [one] one person
       *[other] { $count } persons
    }
learning-participation-persons-unknown = number of persons unknown or withheld
learning-participation-received =
    { $count ->
        [one] one contribution received
       *[other] { $count } contributions received
    }
learning-participation-received-unknown = contributions received: number unknown
learning-participation-used =
    { $count ->
        [one] one used
       *[other] { $count } used
    }
learning-participation-used-unknown = used: number unknown
learning-participation-changed = What changed:
learning-participation-silent = What changed is not written.

# Digital commons
learning-commons-sentence =
    { $count ->
        [one] One digital common
       *[other] { $count } digital commons
    }: { $within ->
        [0] none is as fresh as aimed at
        [one] one is as fresh as aimed at
       *[other] { $within } are as fresh as aimed at
    }{ $over ->
        [0] {""}
        [one] , one is older
       *[other] , { $over } are older
    }{ $unknown ->
        [0] .
        [one] , one is of unknown age.
       *[other] , { $unknown } are of unknown age.
    }
learning-commons-unknown =
    { $count ->
        [one] One digital common, of which nobody knows whether it is as fresh as aimed at.
       *[other] { $count } digital commons, of which nobody knows whether they are as fresh as aimed at.
    }
learning-commons-none = No digital common is described yet.
empty-commons = No digital common is described in these data.
empty-commons-todo = A common is what a project leaves to all: data, plans, code, specifications. The coordination notes its licence, its rules, who validates it and how fresh it should be.
learning-commons-how = Validating takes time, and time ages what is validated: more care, less freshness. The two are read together, and it is for the rules of the common to say where to stop.
learning-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
learning-common-age = Age of the content: { $age } (as of { $on }), without a target of freshness.
learning-common-age-aimed = Age of the content: { $age } (as of { $on }), for { $target } at most aimed at.
learning-common-age-unknown = Age of the content: unknown, no value is recorded yet.
learning-common-age-unknown-aimed = Age of the content: unknown, no value is recorded yet; { $target } at most are aimed at.
learning-common-age-unfollowed = Age of the content: unknown, no indicator follows it.
learning-common-age-unfollowed-aimed = Age of the content: unknown, no indicator follows it; { $target } at most are aimed at.
learning-common-delay = Time to validate: { $delay } (as of { $on }).
learning-common-delay-unknown = Time to validate: unknown, no value is recorded yet.
learning-common-delay-unfollowed = Time to validate: unknown, no indicator follows it.
learning-common-tension = Validating takes { $share } of the age aimed at.
learning-common-tension-over = Validating takes longer than the age aimed at ({ $share }): with these rules, validated content cannot hold the target.
learning-common-line = { $title }: { $text }
learning-common-unwritten = not written

# Actors
learning-actors-sentence =
    Beside the organisations that carry a programme, { $name } bridges most often: { $bridges ->
        [one] one pair of projects has nobody else in common
       *[other] { $bridges } pairs of projects have nobody else in common
    }{ $across ->
        [0] .
        [one] ; one organisation is in several programmes.
       *[other] ; { $across } organisations are in several programmes.
    }
learning-actors-home = by construction
learning-actors-joined =
    { $several ->
        [one] One organisation of { $count } takes part in several projects: { $name } ({ $projects } projects).
       *[other] { $several } organisations of { $count } take part in several projects; { $name } is in { $projects } of them.
    }
learning-actors-apart =
    { $count ->
        [one] A single organisation is known, in a single project.
       *[other] { $count } organisations, each in one project: none bridges.
    }
learning-actors-none = No partner is known yet.
empty-actors = No organisation is recorded with these projects.
empty-actors-todo = The coordination enters who carries each project and who takes part in it, with their role and college.
learning-actors-shown = The drawing shows the first { $shown } of the { $count } organisations present in several projects; the table has them all.
learning-actors-formula = Bridges of an organisation = number of pairs of projects in which it is present and of which it is the only organisation in common. Organisations that carry a programme link all their projects by construction: they are left aside. The measure says nothing of how much an organisation matters in each project, and knows only the partners recorded.
learning-actors-published = On published data, no measure is computed about real organisations: only in how many projects they are present.

# Columns and values
column-hypothesis-label = Hypothesis
column-statement = Statement
column-confirmed = Confirm
column-qualified = Qualify
column-refuted = Refute
column-running = Running
column-proven = With evidence
column-lesson-text = Lesson
column-lesson-kind = Kind
column-lesson-on = Date
column-experiment-title = Experiment
column-obstacle-name = Obstacle
column-ended = Since
column-stop-reason = Reason
column-lessons = Lessons written
column-rebounds = Continuations
column-met-as = Said as
column-in-projects = In
column-replication-place = Where
column-replication-state = How far
column-replicated-on = Date
column-replications = Replications
column-adapted = What changed
column-modality-name = Modality
column-tested = Participations
column-planned = Planned
column-counted = All numbers known
column-contributions-received = Contributions received
column-contributions-used = Used
column-used-share = Share used
column-degrees = Degrees
column-common-name = Common
column-age = Age
column-age-days = Age of the content (days)
column-delay = Time to validate
column-delay-days = Time to validate (days)
column-freshness-target = Age aimed at
column-freshness = Freshness
column-validated-by = Validated by
column-licence = Licence
column-programmes = Programmes
column-colleges = Colleges
column-bridges = Bridges
value-met-as-obstacle = Obstacle
value-met-as-stop = Reason for stopping
value-replication-state-adopted = Adopted
value-replication-state-running = Under way
value-replication-state-planned = Planned
value-replication-state-interest = Declared interest
value-replication-state-stopped = Stopped
value-replication-state-followed = Project followed here
value-freshness-within = holds the target
value-freshness-over = older than aimed at
value-freshness-unaimed = without target
value-freshness-unknown = unknown
value-freshness-unjudged = not computed
value-mark-carrier = Carries the project
value-mark-partner = Takes part in the project

# On a project's sheet
project-uses-title = What users brought
project-use-counted = { $modality }: { $title } (received: { $received }; used: { $used })
project-use-told = { $modality }: { $title }
project-use-planned = { $modality }, planned: { $title }
project-replications-title = Where the project is taken up
project-replication = { $place }: { $state }
