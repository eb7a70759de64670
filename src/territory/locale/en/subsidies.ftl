# Subsidies: what is taken for granted, asked, proposed, noted; attaching money that waits; merging doubles.

page-attach = What is this money for?
menu-attach = To attach
page-merge = Which organisations are one?
menu-merge = Organisations twice

# What reading takes for granted.
assumption-family = The money of “{ $name }” is put in the family: { $chosen }.
assumption-siren = Column { $letter }: { $count ->
    [one] one number of 9 digits (SIREN) stands
   *[other] { $count } numbers of 9 digits (SIREN) stand
  } where a SIRET is expected: { $chosen }.
choice-siren-kept = kept as SIREN
choice-siren-aside = left aside
assumption-percent = Column { $letter }: percentages are read { $chosen }.
choice-percent-1 = between 0 and 1
choice-percent-100 = between 0 and 100
choice-percent-mixed = between 0 and 1; above 1, as hundredths
assumption-shares = Subsidy shared between { $names }: { $amounts }. The amount written is { $chosen }.
question-shares = Subsidy shared between { $names }: { $amounts }. Is the amount on each row the total before the split, or each one's share?
choice-shares-total = the total, before the split
choice-shares-share = each beneficiary's share
assumption-alone = { $count } rows give the same amount to several beneficiaries of one decision, without percentage: { $chosen }.
question-alone = { $count } rows say the same amount for several beneficiaries of one decision, without a percentage: { $amount } for { $names }, for example. Is it what each one receives, or a total to share?
choice-alone-own = each beneficiary receives that amount
choice-alone-shared = that amount is a total, shared equally
assumption-object = { $count ->
    [one] One row does not say its purpose. It will read:
   *[other] { $count } rows do not say their purpose. It will read:
  }
assumption-regime = Some aids are said to be notified to the European Commission. Their regime: { $chosen }.
choice-regime-notified = notified aid
choice-regime-de-minimis = de minimis
assumption-period = Column { $letter }: the dates of payment are { $chosen }.
choice-period-condition = those planned, no payment is recorded
choice-period-payment = those of payments made, in one go
question-family = Which family does the money of “{ $name }” belong to?
question-organisation = “{ $name }” may be one of these organisations: { $candidates }. Which one?
choice-organisation-new = None: it is another organisation

# Corrections proposed, never made without agreement.
repair-siret-scientific = SIRET that a spreadsheet wrote in scientific notation (2.43E+13): digits are lost. For these, the SIRET of the same organisation is known elsewhere.
repair-siret-rounded = SIRET that a spreadsheet rounded: the last digits are lost. For these, the SIRET of the same organisation is known elsewhere.
repair-siret-float = SIRET written as decimal numbers: take the decimals away.
repair-siret-zeros = SIRET without their first zero: put it back (the check digit then agrees).
repair-siret-spaces = SIRET written with spaces, dots or dashes: take them away.
repair-siret-series = SIRET that follow each other down the rows, dragged in a spreadsheet: only the first is right. For the same organisation, use it again.
repair-siret-length = SIRET that do not have 14 digits. For these, that of the same organisation is known elsewhere.
repair-siret-key = SIRET with a wrong digit. For these, that of the same organisation is known elsewhere.
repair-siret-text = Text in the place of a SIRET. For these, that of the same organisation is known elsewhere.
repair-grantor = Rows that do not say who grants, in a file where it is the same everywhere: write it.

# Remarks on a cell.
finding-subsidy-siret-scientific = “{ $value }”: a spreadsheet lost digits of this SIRET, which cannot be found again. The organisation is recognised by its name. Take the number from the original file.
finding-subsidy-siret-rounded = “{ $value }”: a spreadsheet rounded this SIRET, its last digits are lost. The organisation is recognised by its name. Take the number from the original file.
finding-subsidy-siret-float = “{ $value }” is a SIRET written as a decimal number. Accept the correction proposed, or write it again.
finding-subsidy-siret-zeros = “{ $value }” has lost its first zero. Accept the correction proposed, or write the number again.
finding-subsidy-siret-spaces = “{ $value }” holds spaces or dots. Accept the correction proposed, or write the number again.
finding-subsidy-siret-series = “{ $value }” follows the number of the row above: it was probably dragged. Take the organisation's true SIRET.
finding-subsidy-siret-length = “{ $value }” has neither 14 digits (SIRET) nor 9 (SIREN). The organisation is recognised by its name. Check the number.
finding-subsidy-siret-key = “{ $value }” is no valid number: a digit is wrong. The organisation is recognised by its name. Check the number.
finding-subsidy-siret-text = “{ $value }” is no number. The organisation is recognised by its name.
finding-subsidy-grantor-missing = The row does not say who grants the subsidy. Write it, or accept the correction proposed.
finding-subsidy-beneficiary-missing = The row does not say who receives: the funding goes in without a beneficiary.
finding-subsidy-status-unknown = “{ $value }” is no known status. Write: attribuée, en cours d'instruction, refusée or inéligible.
finding-subsidy-object-cut = The purpose is longer than 256 characters: it is shortened, and kept whole in the funding's note.
finding-subsidy-number-shared = The number of “{ $value }” is also that of “{ $name }”: the two are read as one organisation. If that is not so, correct the number.
finding-subsidy-project-unknown = “{ $value }” is neither the code nor the name of a project: the money will wait to be attached.

# Attaching.
attach-explain = A subsidy first goes in without a project. Here each goes to one project, to several, to the programme or to accompaniment, or leaves the list. Each decision is one import, which can be undone from the history.
attach-answer = { $count ->
    [one] One funding waits to be attached
   *[other] { $count } fundings wait to be attached
  }: { $total } of mobilised money, { $found ->
    [0] with no project proposed
    [one] a project proposed for one of them
   *[other] a project proposed for { $found } of them
  }.
attach-answer-unknown = { $count ->
    [one] One funding waits to be attached, of an unknown amount
   *[other] { $count } fundings wait to be attached, of an unknown amount
  }.
attach-answer-none = No funding waits to be attached.
attach-todo = Subsidies brought without a project will come here.
attach-search = Search the purpose, the funder or the beneficiary
attach-show = Show
attach-show-all = all
attach-show-found = project proposed
attach-show-none = no proposal
attach-none-found = No funding matches. Widen the search.
attach-shown = { $first } to { $last } of { $count }
attach-open = Attach
attach-line-parties = From { $funder } to { $beneficiary }
attach-line-amount = { $amount }, { $instrument }, { $day }
attach-line-candidate = Proposed: { $project } ({ $reasons })
attach-line-no-candidate = No project proposed
attach-back = Back to the list
attach-next = Next funding
attach-gone = This funding does not wait any more: it was attached, or it does not exist.
attach-waits = It waits: { $amount } ({ $share } of the funding)
attach-waits-unknown = The share that waits is not known: other shares have no percentage.
attach-reference = Reference: { $reference }
attach-candidates = { $count ->
    [0] No project looks like it
    [one] One project proposed
   *[other] { $count } projects proposed
  }
attach-score = likelihood { $score }
attach-choose = Choose this project
attach-chosen = Project chosen
attach-where = What is it for?
attach-where-project = one project
attach-where-several = several projects
attach-where-programme = the programme itself
attach-where-accompaniment = support to projects
attach-where-elsewhere = none of ours
attach-project = Project
attach-projects = Projects
attach-programme = Programme
attach-percent = Share for { $project }, in % of the funding
attach-unknown-shares = The split is not known
attach-unknown-shares-help = The amount is then known for all and unknown for each project.
attach-left = { $share } will be left to attach.
attach-over = The shares make { $told }: more than the { $share } that wait.
attach-effect = The mobilised money of “{ $project }” goes from { $before } to { $after }.
attach-effect-first = “{ $project }” will have { $after } of mobilised money, the first known.
attach-effect-unknown = “{ $project }” will have one more funding, whose amount for it is not known.
attach-effect-beside = “{ $project }” will have one more funding, beside its mobilised money (loan, guarantee, help in kind or money already counted).
attach-effect-programme = The money will go to the programme “{ $programme }”, outside projects.
attach-effect-accompaniment = The money will go to accompaniment, outside projects.
attach-effect-elsewhere = The funding stays recorded, counts in no total of the projects, and leaves this list.
attach-save = Save
attach-done = Saved ({ $id }). { $message }
attach-done-history = Undoing is done from the history
attach-moved = These rows have changed meanwhile: nothing is saved. Check and do it again.
attach-message-project = Attaches “{ $object }” to: { $names }
attach-message-programme = Allocates “{ $object }” to the programme { $names }
attach-message-accompaniment = Allocates “{ $object }” to accompaniment
attach-message-elsewhere = Files “{ $object }” as none of our projects

attach-reason-carrier = { $who } carries this project
attach-reason-party = { $who } takes part in it ({ $role })
attach-reason-code = the code { $code } is in the purpose or the reference
attach-reason-name = the purpose says the project's name ({ $alike } alike)
attach-reason-called = the project bears the name of { $who }
attach-reason-place = same commune
attach-reason-dates = during the project

error-attach-nothing = Say where the money goes, with a share above zero.
error-attach-twice = The same project is there twice.
error-attach-too-much = The shares make { $told } %, more than the { $waiting } % that wait.
error-attach-refused = The attachment is not accepted ({ $finding }: { $value }).

# Merging.
merge-answer = { $count ->
    [one] One pair of organisations seems to be one only
   *[other] { $count } pairs of organisations seem to be one only
  }, among { $all } organisations.
merge-answer-none = No organisation seems to be there twice.
merge-explain = Merging gathers fundings and roles under one name; the other name stays as another name. It can be undone from the history.
merge-side = { $name } ({ $rows ->
    [0] no funding or role
    [one] one funding or role
   *[other] { $rows } fundings or roles
  }{ $number ->
    [none] { "" }
   *[other] , { $number }
  })
merge-reason-siren = same SIREN { $number }
merge-reason-rna = same association number { $number }
merge-reason-same-name = same name, but for the legal form and capitals
merge-reason-alias = one is also known as “{ $alias }”
merge-reason-alike = names alike at { $alike }
merge-keep = Which one stays?
merge-do = Merge
merge-distinct = They are two organisations
merge-distinct-done = This pair will not be proposed again.
merge-kept-apart = { $count ->
    [one] One pair was judged distinct.
   *[other] { $count } pairs were judged distinct.
  }
merge-kept-apart-again = Propose them again
merge-done = Saved ({ $id }). { $message }
merge-message = Merges “{ $joined }” into “{ $kept }”
merge-by-hand = Merge two other organisations
merge-joined = The one that joins the other
merge-kept = The one that stays
merge-pick-two = Choose two different organisations.
merge-shown = { $shown } pairs shown of { $count }, the surest first.

error-merge-same = An organisation does not merge with itself.
error-merge-unknown = The organisation “{ $id }” does not exist, or has already joined another.
error-merge-distinct = “{ $kept }” and “{ $joined }” have two different SIREN: they are two organisations.
