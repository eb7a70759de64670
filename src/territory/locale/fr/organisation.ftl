# La fiche d'une organisation. Aucune personne n'y est nommée.

organisation-unasked = Aucune organisation n'est choisie.
organisation-unknown = L'organisation « { $id } » n'est pas dans ces données.
organisation-unknown-todo = Elle a pu être saisie après l'arrêté choisi, ou le lien être incomplet. Chercher son nom dans le menu, ou partir d'un projet de la liste.

organisation-answer = { $name } : { $roles }. { $money }
organisation-roles =
    { $carried ->
        [0] { $joined ->
            [one] prend part à { $joined } projet
           *[other] prend part à { $joined } projets
        }
        [one] { $joined ->
            [0] porte { $carried } projet
            [one] porte { $carried } projet et prend part à { $joined } autre
           *[other] porte { $carried } projet et prend part à { $joined } autres
        }
       *[other] { $joined ->
            [0] porte { $carried } projets
            [one] porte { $carried } projets et prend part à { $joined } autre
           *[other] porte { $carried } projets et prend part à { $joined } autres
        }
    }
organisation-roles-past =
    { $past ->
        [one] a pris part à { $past } projet, aujourd'hui quitté
       *[other] a pris part à { $past } projets, aujourd'hui quittés
    }
organisation-roles-none = aucun rôle connu dans un projet

organisation-identity-title = Qui est-ce
organisation-fact-joined = « { $asked } » a rejoint « { $name } » : c'est sa fiche qui est montrée.
organisation-fact-form = { $form } ({ $sector })
organisation-fact-form-unknown = Forme juridique inconnue
organisation-fact-tier = Échelon : { $tier }
organisation-fact-territory = Territoire : { $value }
organisation-fact-siren = SIREN : { $value }
organisation-fact-siret = SIRET : { $value }
organisation-fact-rna = RNA : { $value }
organisation-fact-aliases = Aussi connue comme : { $names }
organisation-fact-absorbed = A accueilli : { $names }
organisation-fact-site = Site de l'organisation
organisation-forms-title = Ses formes juridiques
organisation-form = { $form }
organisation-form-until = { $form }, jusqu'à { $to }

organisation-projects-title = Dans quels projets
organisation-projects-sentence =
    { $count ->
        [0] Aucun projet connu
        [one] { $count } projet
       *[other] { $count } projets
    }
empty-roles = Aucun rôle connu dans un projet : elle peut n'être que financeur.
organisation-money-title = Ce qu'elle donne et reçoit
organisation-by-project-sentence =
    { $count ->
        [0] Rien n'est connu projet par projet
        [one] Projet par projet, en argent qui ne se rembourse pas : { $count } projet
       *[other] Projet par projet, en argent qui ne se rembourse pas : { $count } projets
    }
empty-by-project = Aucun argent mobilisé n'est connu, donné ou reçu. Ce n'est pas un zéro : rien n'a été enregistré.
organisation-no-project = Sans projet désigné
organisation-companions-title = Avec qui
organisation-companions-sentence =
    { $count ->
        [0] Aucune autre organisation dans ses projets
        [one] { $count } autre organisation dans ses { $projects } projets
       *[other] { $count } autres organisations dans ses { $projects } projets
    }
empty-companions = Aucune autre organisation n'est connue dans ses projets.
organisation-row = L'organisation : { $name }
noun-lines-known =
    { $count ->
        [one] ligne au montant connu
       *[other] lignes ont tous leurs montants connus
    }

column-given = Donné
column-received-money = Reçu
column-given-share = Part de l'argent mobilisé du projet
