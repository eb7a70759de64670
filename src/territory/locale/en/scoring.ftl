# The page “What does the grid say?” and scoring in the sitting
page-profiles = What does the grid say?
menu-profiles = What does the grid say?

# The answer
profiles-answer-published = These data come from sources published by others: no score is computed or shown here, for a score is the judgement of a body that sits.
profiles-answer-none =
    { $count ->
        [0] No project is recorded yet.
        [one] This project has not been scored with any grid yet.
       *[other] These { $count } projects have not been scored with any grid yet.
    }
profiles-answer = { $project }, on { $day }: { $parts }, on a scale from { $lowest } to { $highest }. { $apart }
profiles-answer-pillar = “{ $pillar }” at { $middle }
profiles-answer-silent = “{ $pillar }” without a score
profiles-answer-divided =
    { $count ->
        [one] Members disagree on one criterion.
       *[other] Members disagree on { $count } criteria.
    }
profiles-answer-quiet = On no criterion are members half of the scale apart.
profiles-answer-shared = One score was given for all.
profiles-answer-several = { $count } projects side by side, at their last round: { $widest }. { $apart }
profiles-answer-widest = they are furthest apart on “{ $pillar }”, from { $least } to { $most }
profiles-answer-alike = their pillars have the same middle
profiles-answer-alone = no pillar is scored for two of them
empty-profiles = No scoring is recorded for these projects.
empty-profiles-todo = Projects are scored in a sitting: put the project on an agenda with a grid, then score each criterion.

# What one chooses
profiles-grid = Grid
profiles-projects = Projects
profiles-projects-help = One project shows its last two rounds; several ({ $most } at most) are read side by side, each at its last round.
profiles-choice =
    { $count ->
        [one] { $name } · 1 round
       *[other] { $name } · { $count } rounds
    }
profiles-reading = How to read this grid
profiles-remark-middle = A pillar is at the middle (the median) of its scored criteria, from { $lowest } to { $highest }; “no opinion” is no score and does not count in it.
profiles-remark-whole = The grid as a whole has no figure: a weak pillar does not hide behind a strong one.
profiles-remark-proposed = This grid is a proposal, which the programme may change.
profiles-remark-version = { $project } was also scored on { $day } with version { $version } of this grid. Criteria may have changed from one version to another: those scores are not compared with those of version { $shown }.
profiles-remark-note = { $project }, on { $day }: { $note }

# The figures
profiles-series-day = { $day }
profiles-series-project = { $project }, { $day }
profiles-quoted = “{ $name }”
profiles-tried = { $title } ({ $conclusion })
profiles-criterion-level = { $name } ({ $level })
profiles-spread-none = One score was given for all: how far apart members were is not known.
profiles-spread-sentence =
    { $count ->
        [one] Members disagree on one criterion: “{ $criterion }” ({ $spread })
       *[other] Members disagree on { $count } of { $criteria } criteria, first “{ $criterion }” ({ $spread })
    }
profiles-spread-quiet = On none of the { $criteria } criteria are members half of the scale apart
profiles-spread-range = from { $lowest } to { $highest }, { $given ->
        [one] 1 score
       *[other] { $given } scores
    }{ $silent ->
        [0] {""}
       *[other] , { $silent } without opinion
    }
profiles-spread-same = all at { $lowest }, { $given ->
        [one] 1 score
       *[other] { $given } scores
    }{ $silent ->
        [0] {""}
       *[other] , { $silent } without opinion
    }
profiles-spread-silent = { $silent } without opinion, no score
profiles-pillars-once = The pillars on { $day }, the only round with this grid
profiles-pillars-several = The pillars of { $count } projects, each at its last round
profiles-pillars-change = From { $before } to { $after }: { $up ->
        [0] no criterion rises
        [one] 1 criterion rises
       *[other] { $up } criteria rise
    }, { $down ->
        [0] none falls
        [one] 1 falls
       *[other] { $down } fall
    }, { $same ->
        [0] none stays the same
        [one] 1 stays the same
       *[other] { $same } stay the same
    }{ $unknown ->
        [0] {""}
        [one] , 1 cannot be compared for lack of an opinion
       *[other] , { $unknown } cannot be compared for lack of an opinion
    }
profiles-levels-sentence = Furthest from its ideal: { $pillars }, { $gap } from what is
profiles-levels-several = Furthest from its ideal, of all these projects: { $pillars }, { $gap } from what is
profiles-levels-close = No pillar is short of its ideal
profiles-levels-none = Only what is was scored with this grid
profiles-criteria-sentence = { $scored ->
        [one] 1 of { $count } criteria has a score or “no opinion”
       *[other] { $scored } of { $count } criteria have a score or “no opinion”
    }; { $evidenced ->
        [0] none says what justifies it
        [one] 1 says what justifies it
       *[other] { $evidenced } say what justifies them
    }
profiles-change-up = + { $by }, from { $before }
profiles-change-down = − { $by }, from { $before }
profiles-change-same = the same
profiles-change-silent = still no opinion
profiles-change-heard = scored, no opinion before
profiles-change-hushed = no opinion, scored before

column-criterion-name = Criterion
column-pillar-name = Pillar
column-series-label = Round
column-pillar-middle = Middle
column-criteria-scored = Coverage
column-level-real = Real
column-level-potential = Potential
column-level-ideal = Ideal
column-gap-potential = From real to potential
column-gap-ideal = From real to ideal
column-gap-criteria = Criteria at both levels
column-score-spread = Spread between members
column-score-settled = Settled score
column-score-amended = Why it changed
column-score-change = Since the round before
column-score-evidence = What justifies it
column-score-experiments = What is tried
column-score-ballots = Scores by seat
column-score-proposed = Proposed middle

noun-scored-criteria =
    { $count ->
        [one] criterion scored
       *[other] criteria scored
    }
noun-spread-criteria =
    { $count ->
        [one] criterion scored by several seats
       *[other] criteria scored by several seats
    }
noun-twice-scored-criteria =
    { $count ->
        [one] criterion scored at real and ideal
       *[other] criteria scored at real and ideal
    }
noun-settled-criteria =
    { $count ->
        [one] criterion with a score or “no opinion”
       *[other] criteria with a score or “no opinion”
    }
noun-scored-projects =
    { $count ->
        [one] project scored with this grid
       *[other] projects scored with this grid
    }

# In the sitting
scoring-pillars = Pillar on screen
scoring-pillar = { $done } of { $count } criteria scored or without opinion
scoring-ended = The sitting ended before this item was closed: it is not scored here any more.
scoring-scale = Each criterion is scored from { $lowest } to { $highest }, or “no opinion”, which is not a { $lowest }.
scoring-first = This project has not been scored with this grid before.
scoring-previous = Round before: { $day }, { $body }.
scoring-incomparable = A round of { $day } was made with version { $version } of this grid: its scores are not compared with those of version { $shown }.
scoring-settle = Each choice is kept at once. At least one piece of evidence by pillar, and one for each criterion that departs by one or more from the round before.
scoring-settle-blind = The scores are revealed: settle the body's own for each criterion. Each choice is kept at once; at least one piece of evidence by pillar, and one for each criterion that departs by one or more from the round before.
scoring-score = Score: { $criterion }
scoring-score-level = { $criterion }, { $level }
scoring-unscored = Not scored yet
scoring-levels = Score potential and ideal as well
scoring-levels-help = Potential: what could be with what is there. Ideal: what is aimed at.
scoring-evidence = What justifies the score: { $criterion }
scoring-evidence-help = A fact, a document, a figure; no person's name
scoring-departs = { $by } away from the round of { $day }: say what justifies it
scoring-no-value = no value received
scoring-not-followed =
    { $count ->
        [one] 1 indicator of this criterion is not followed by this project
       *[other] { $count } indicators of this criterion are not followed by this project
    }
scoring-before = Round of { $day }: { $score }
scoring-before-none = No round before
scoring-before-unscored = Round of { $day }: not scored
scoring-voices =
    { $count ->
        [one] One voice
       *[other] { $count } voices
    }
scoring-persons = This evidence will be published with the scores and seems to speak of a person: { $found }. Write it without name, telephone or address.
scoring-unfinished =
    { $count ->
        [one] Before this item is closed, one thing lacks; nothing typed is lost.
       *[other] Before this item is closed, { $count } things lack; nothing typed is lost.
    }
scoring-unfinished-pillar = “{ $pillar }”: what justifies the scores of the pillar, for one criterion at least
scoring-unfinished-departure = “{ $criterion }”: what justifies a difference of { $by } with the round of { $day }
scoring-unfinished-text = “{ $criterion }”: a score or “no opinion”, for the evidence written
scoring-unfinished-real = “{ $criterion }”: a score of what is or “no opinion”, for the evidence written

# Blind scores
scoring-nobody = No seat present may score: call the roll, or check who withdrew from this item.
scoring-counted = { $count ->
        [0] Not one of the { $seats } seats present has scored all criteria
        [one] 1 of the { $seats } seats present has scored all criteria
       *[other] { $count } of the { $seats } seats present have scored all criteria
    }
scoring-count = { $seat }: { $count } of { $criteria } criteria
scoring-seat = Type the scores of a seat
scoring-seat-none = No seat chosen
scoring-seat-help = The scores of a seat are seen in this box alone, and until it is closed.
scoring-seat-alone = This box shows the scores of this seat alone: fill it in on a screen that the room does not see, or with the projector off, then close it.
scoring-seat-done = Close this seat
scoring-reveal = Reveal the scores
scoring-reveal-sure = { $count } of the { $seats } seats present have given scores. Once revealed, everybody reads them, and a score changes no more without a written reason. This cannot be undone.
scoring-reveal-yes = Yes, reveal the scores of this item
scoring-revealed = { $count ->
        [0] On none of the { $criteria } scored criteria are seats half of the scale apart
        [one] Seats disagree on 1 of the { $criteria } scored criteria
       *[other] Seats disagree on { $count } of the { $criteria } scored criteria
    }
scoring-ballot = { $seat } { $score }{ $amended }
scoring-ballot-amended = {" "}(before: { $first }; { $reason })
scoring-proposed = Middle of the scores: { $middle }, a proposal
scoring-take-middles =
    { $count ->
        [one] Take the proposed middle for 1 criterion
       *[other] Take the proposed middle for { $count } criteria
    }
scoring-take-middles-help = For criteria that have no settled score yet and whose middle is a step of the scale; each can be changed after that.
scoring-amend = Change the score of a seat
scoring-amend-seat = Seat
scoring-amend-criterion = Criterion
scoring-amend-criterion-none = No criterion chosen
scoring-amend-score = New score
scoring-amend-reason = Reason of the change
scoring-amend-save = Change this score
scoring-amend-lacks = Choose the seat, the criterion and the score, and write the reason.
scoring-settled-none = This item was closed without scores.
scoring-see-profile = See the profile of the project
