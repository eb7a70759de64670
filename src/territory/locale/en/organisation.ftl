# An organisation's sheet. No person is named in it.

organisation-unasked = No organisation is chosen.
organisation-unknown = Organisation "{ $id }" is not in these data.
organisation-unknown-todo = It may have been entered after the chosen closing, or the link be incomplete. Search for its name in the menu, or start from a project of the list.

organisation-answer = { $name }: { $roles }. { $money }
organisation-roles =
    { $carried ->
        [0] { $joined ->
            [one] takes part in { $joined } project
           *[other] takes part in { $joined } projects
        }
        [one] { $joined ->
            [0] carries { $carried } project
            [one] carries { $carried } project and takes part in { $joined } other
           *[other] carries { $carried } project and takes part in { $joined } others
        }
       *[other] { $joined ->
            [0] carries { $carried } projects
            [one] carries { $carried } projects and takes part in { $joined } other
           *[other] carries { $carried } projects and takes part in { $joined } others
        }
    }
organisation-roles-past =
    { $past ->
        [one] took part in { $past } project, left since
       *[other] took part in { $past } projects, left since
    }
organisation-roles-none = no known role in a project

organisation-identity-title = Who it is
organisation-fact-joined = "{ $asked }" joined "{ $name }": this is its sheet.
organisation-fact-form = { $form } ({ $sector })
organisation-fact-form-unknown = Legal form unknown
organisation-fact-tier = Tier: { $tier }
organisation-fact-territory = Territory: { $value }
organisation-fact-siren = SIREN: { $value }
organisation-fact-siret = SIRET: { $value }
organisation-fact-rna = RNA: { $value }
organisation-fact-aliases = Also known as: { $names }
organisation-fact-absorbed = Took in: { $names }
organisation-fact-site = The organisation's site
organisation-forms-title = Its legal forms
organisation-form = { $form }
organisation-form-until = { $form }, until { $to }

organisation-projects-title = In which projects
organisation-projects-sentence =
    { $count ->
        [0] No project known
        [one] { $count } project
       *[other] { $count } projects
    }
empty-roles = No known role in a project: it may be a funder only.
organisation-money-title = What it gives and receives
organisation-by-project-sentence =
    { $count ->
        [0] Nothing is known project by project
        [one] Project by project, in money that need not be repaid: { $count } project
       *[other] Project by project, in money that need not be repaid: { $count } projects
    }
empty-by-project = No mobilised money is known, given or received. This is not a zero: nothing was recorded.
organisation-no-project = For no project by name
organisation-companions-title = With whom
organisation-companions-sentence =
    { $count ->
        [0] No other organisation in its projects
        [one] { $count } other organisation in its { $projects } projects
       *[other] { $count } other organisations in its { $projects } projects
    }
empty-companions = No other organisation is known in its projects.
organisation-row = The organisation: { $name }
noun-lines-known =
    { $count ->
        [one] line with a known amount
       *[other] lines with all their amounts known
    }

column-given = Given
column-received-money = Received
column-given-share = Share of the project's mobilised money
