# La première page : ce qu'il y a à faire, ou à lire, aujourd'hui.

page-welcome = Que faire aujourd'hui ?
menu-welcome = Que faire aujourd'hui ?

welcome-role = Je viens comme…
welcome-head-coordinator = Trois choses à faire : prendre ce qui est reçu, relancer, débloquer
welcome-head-elected = Trois choses à lire avant le conseil
welcome-head-member = Trois choses à savoir avant la prochaine réunion
welcome-head-administrator = Trois choses à vérifier : les droits, les entrées, les liens
welcome-head-reader = Trois choses à lire pour commencer
welcome-counted-now = Compté à l'instant, hors arrêté.
welcome-next = À lire ensuite

# En coordination
welcome-received = Reçu
welcome-received-none = Rien à prendre : aucun fichier, aucun classeur, aucune saisie n'attend.
welcome-received-answer = { $parts } à prendre dans les données.
welcome-received-files =
    { $count ->
        [one] { $count } fichier déposé
       *[other] { $count } fichiers déposés
    }
welcome-received-returned =
    { $count ->
        [one] { $count } classeur revenu
       *[other] { $count } classeurs revenus
    }
welcome-received-drafts =
    { $count ->
        [one] { $count } saisie commencée
       *[other] { $count } saisies commencées
    }
welcome-chase = À relancer
welcome-chase-none = Rien à relancer : aucune valeur n'est en retard au { $on }.
welcome-chase-answer = { $parts } (situation au { $on }).
welcome-chase-values =
    { $count ->
        [one] { $count } valeur en retard
       *[other] { $count } valeurs en retard dans { $projects ->
            [one] un projet
           *[other] { $projects } projets
        }
    }
welcome-chase-requests =
    { $count ->
        [one] { $count } demande sans réponse
       *[other] { $count } demandes sans réponse
    }
welcome-chase-request =
    { $count ->
        [one] { $holder } n'a pas répondu pour le { $by } : il manque une valeur (« { $round } »)
       *[other] { $holder } n'a pas répondu pour le { $by } : il manque { $count } valeurs (« { $round } »)
    }
welcome-chase-request-again =
    { $count ->
        [one] { $holder }, déjà relancé, n'a pas répondu pour le { $by } : il manque une valeur (« { $round } »)
       *[other] { $holder }, déjà relancé, n'a pas répondu pour le { $by } : il manque { $count } valeurs (« { $round } »)
    }
welcome-chase-project =
    { $count ->
        [one] { $holder } : une valeur, attendue avant le { $until }
       *[other] { $holder } : { $count } valeurs, la plus ancienne attendue avant le { $until }
    }
welcome-blocked = Bloqué
welcome-blocked-none = Rien n'est bloqué (situation au { $on }).
welcome-blocked-answer = { $parts } (situation au { $on }).
welcome-blocked-rows =
    { $count ->
        [one] { $count } ligne à corriger
       *[other] { $count } lignes à corriger
    }
welcome-blocked-money =
    { $count ->
        [one] { $count } financement sans projet
       *[other] { $count } financements sans projet
    }
welcome-blocked-silent =
    { $count ->
        [one] { $count } projet sans nouvelles
       *[other] { $count } projets sans nouvelles
    }
welcome-blocked-row = { $said }
welcome-blocked-funding = Sans projet : { $object } ({ $funder }), { $amount }

# Un territoire
welcome-territory = Commune ou territoire
welcome-territory-none = Choisir une commune
welcome-territory-help = Votre choix est retenu pour la prochaine fois. Il ne change rien aux autres pages : un lien montre la même chose à tout le monde.
welcome-territory-public = Votre choix est écrit dans l'adresse de cette page, et n'est gardé nulle part ailleurs.
welcome-place = Sur mon territoire
welcome-place-choose = Choisissez une commune pour voir les projets qui la concernent.
welcome-place-unpublished = Aucun arrêté n'est encore publié : rien à lire ici pour le moment.
welcome-place-none =
    { $total ->
        [0] Aucun projet n'est encore enregistré.
        [one] Le seul projet suivi ne concerne pas { $territory } (situation au { $on }).
       *[other] Aucun des { $total } projets suivis ne concerne { $territory } (situation au { $on }).
    }
welcome-place-answer =
    { $count ->
        [one] { $count } projet concerne { $territory }, { $active ->
            [0] qui n'est pas en cours
           *[other] en cours
        } (situation au { $on }).
       *[other] { $count } projets concernent { $territory }, dont { $active } en cours (situation au { $on }).
    }
welcome-place-project = Étape : { $stage }
welcome-place-apart = Un projet présent dans plusieurs communes compte dans chacune : ces nombres ne s'additionnent pas d'une commune à l'autre.
welcome-place-money =
    { $unknown ->
        [0] Ces projets, pris en entier et non pour la part de ce territoire, ont { $amount } d'argent mobilisé, dont { $paid } versés.
       *[other] Ces projets, pris en entier et non pour la part de ce territoire, ont au moins { $amount } d'argent mobilisé, dont { $paid } versés d'après ce qui est connu.
    }
welcome-place-money-unpaid =
    { $unknown ->
        [0] Ces projets, pris en entier et non pour la part de ce territoire, ont { $amount } d'argent mobilisé ; ce qui est versé n'est pas connu.
       *[other] Ces projets, pris en entier et non pour la part de ce territoire, ont au moins { $amount } d'argent mobilisé ; ce qui est versé n'est pas connu.
    }
welcome-place-money-unknown = L'argent mobilisé pour ces projets n'est pas connu.
welcome-moved = Ce qui est nouveau
welcome-place-first = Aucun arrêté plus ancien n'est publié : ce qui est nouveau au { $on } ne peut pas être dit.
welcome-place-still = Rien de daté entre l'arrêté au { $since } et le { $on }, pour { $territory }.
welcome-place-moved =
    { $count ->
        [one] { $count } projet a du nouveau entre l'arrêté au { $since } et le { $on }.
       *[other] { $count } projets ont du nouveau entre l'arrêté au { $since } et le { $on }.
    }
welcome-moved-project =
    { $more ->
        [0] { $facts }
        [one] { $facts }, et { $more } autre fait
       *[other] { $facts }, et { $more } autres faits
    }
welcome-move-stage = passage à « { $name } » ({ $on })
welcome-move-label = label : { $state } ({ $on })
welcome-move-funding =
    { $is_shared ->
        [0] { $kind } : { $amount }, { $funder } ({ $on })
       *[other] { $kind } : { $amount }, { $funder }, pour plusieurs projets ou en partie ({ $on })
    }
welcome-move-milestone = jalon atteint : { $name } ({ $on })
welcome-move-note = { $name } ({ $on })
welcome-move-evaluation = évaluation : { $name } ({ $on })
welcome-move-values =
    { $count ->
        [one] une valeur arrivée ({ $on })
       *[other] { $count } valeurs arrivées, la dernière du { $on }
    }
welcome-alerts = À surveiller
welcome-alerts-answer =
    { $count ->
        [one] { $count } projet demande attention (situation au { $on }).
       *[other] { $count } projets demandent attention (situation au { $on }).
    }
welcome-alerts-none = Rien ne demande attention pour { $territory } (situation au { $on }).
welcome-alert = { $why }
welcome-next-moved = Il a du nouveau (dernière date : { $on }).
welcome-next-alert = Il demande attention plus que les autres.
welcome-next-project = Sa fiche dit tout ce qui est connu de lui.

# Pour qui vient lire
welcome-standing = Où en sont les projets

# Une instance
welcome-bodies-unknown = Vos instances ne sont pas dans ces données : rien à annoncer.
welcome-coming = Ce qui vient
welcome-coming-answer =
    { $count ->
        [one] Après le { $on }, une réunion est annoncée : { $body }, le { $day }.
       *[other] Après le { $on }, { $count } réunions sont annoncées ; la première : { $body }, le { $day }.
    }
welcome-coming-none = Rien n'est annoncé après le { $on } : la coordination inscrit les dates sur la page de la collecte.
welcome-coming-nobody = Rien n'est annoncé après le { $on } : ces données ne connaissent aucune instance.
welcome-coming-undated =
    { $count ->
        [one] Aucune date n'est connue pour { $bodies }.
       *[other] Aucune date n'est connue pour { $count } instances : { $bodies }.
    }
welcome-meeting = { $day }, { $body } : { $title } ({ $place })
welcome-meeting-untitled = sujet à fixer
welcome-meeting-unplaced = lieu à fixer
welcome-since-meeting = la réunion du { $day }, { $body }
welcome-since-closing = l'arrêté au { $day }, aucune réunion passée n'étant connue
welcome-moved-answer =
    { $count ->
        [one] { $count } projet sur { $projects } a du nouveau depuis { $since }.
       *[other] { $count } projets sur { $projects } ont du nouveau depuis { $since }.
    }
welcome-still = Rien de daté entre { $since }, et le { $on }.
welcome-moved-unknown = Ni réunion passée ni arrêté plus ancien n'est connu : ce qui est nouveau ne peut pas être dit.
welcome-moved-not-for = { $programme } : ni réunion passée ni arrêté plus ancien n'est connu.
welcome-asked = Ce qui vous sera demandé
welcome-asked-answer =
    { $count ->
        [one] Votre instance se prononce sur { $projects ->
            [0] aucun projet non clos
            [one] un projet non clos
           *[other] { $projects } projets non clos
        }.
       *[other] Vos { $count } instances se prononcent sur { $projects ->
            [0] aucun projet non clos
            [one] un projet non clos
           *[other] { $projects } projets non clos
        }.
    }
welcome-asked-body =
    { $quorum ->
        [0] { $body } : { $gives }
       *[other] { $body } : { $gives } ; { $quorum } présents au moins
    }
welcome-asked-how =
    { $quorum ->
        [0] { $body } : { $gives }, par { $method }
       *[other] { $body } : { $gives }, par { $method } ; { $quorum } présents au moins
    }

# En administration
welcome-ending = Rôles qui finissent
welcome-ending-none = Rien à prolonger : aucun rôle ne finit d'ici au { $until }.
welcome-ending-answer =
    { $count ->
        [one] { $count } rôle finit d'ici au { $until }.
       *[other] { $count } rôles finissent d'ici au { $until }.
    }
welcome-ending-role = { $who } : { $role }, jusqu'au { $day }
welcome-ending-role-on = { $who } : { $role } ({ $on }), jusqu'au { $day }
welcome-refused = Entrées refusées
welcome-refused-none = Aucune connexion n'a été refusée depuis le { $since }.
welcome-refused-answer =
    { $count ->
        [one] { $count } connexion a été refusée depuis le { $since } : le { $last }.
       *[other] { $count } connexions ont été refusées depuis le { $since }, la dernière le { $last }.
    }
welcome-refused-expired = durée dépassée : { $count }
welcome-refused-ended = connexion déjà fermée : { $count }
welcome-refused-not-yet = horloge du fournisseur en avance : { $count }
welcome-refused-claims-missing = le fournisseur n'a pas dit qui c'était : { $count }
welcome-refused-wrong-issuer = autre fournisseur d'identité : { $count }
welcome-refused-wrong-audience = connexion faite pour une autre application : { $count }
welcome-refused-role-unknown = rôle inconnu des réglages : { $count }
welcome-refused-other = autre raison : { $count }
welcome-links = Liens d'invitation
welcome-links-none = Aucun lien d'invitation n'est ouvert.
welcome-links-elsewhere = Les liens d'invitation se font et se ferment dans la coordination de chaque programme ; le journal dit lesquels.
welcome-links-answer =
    { $count ->
        [one] { $count } lien d'invitation est ouvert.
       *[other] { $count } liens d'invitation sont ouverts.
    }
welcome-links-one =
    { $count ->
        [0] fait par { $by }, ouvert jusqu'au { $until }, pas encore utilisé
        [one] fait par { $by }, ouvert jusqu'au { $until }, une visite
       *[other] fait par { $by }, ouvert jusqu'au { $until }, { $count } visites
    }

# Ce que les cartes couvrent
noun-projects-moved =
    { $count ->
        [one] projet a du nouveau
       *[other] projets ont du nouveau
    }
noun-projects-flagged =
    { $count ->
        [one] projet demande attention
       *[other] projets demandent attention
    }
noun-stages-known =
    { $count ->
        [one] projet a une étape connue
       *[other] projets ont une étape connue
    }
noun-bodies-dated =
    { $count ->
        [one] instance a une date annoncée
       *[other] instances ont une date annoncée
    }

# Où cela se fait
welcome-way-bring = Déposer un fichier
welcome-way-deposit = Prendre les fichiers déposés
welcome-way-collect = Reprendre les classeurs revenus
welcome-way-entry = Finir les saisies
welcome-way-chase = Aller à la collecte
welcome-way-rows = Voir les lignes à corriger
welcome-way-attach = Rattacher l'argent à un projet
welcome-way-silent = Voir les projets
welcome-way-place = Tout lire sur ce territoire
welcome-way-map = Voir la carte
welcome-way-projects = Voir les projets
welcome-way-alerts = Voir les points d'attention
welcome-way-overview = Où en sont nos projets ?
welcome-way-roles = Voir les rôles donnés
welcome-way-journal = Voir le journal
welcome-way-links = Aller à la collecte

# Ce qui est retenu
welcome-kept = Retenu de vous pour la prochaine fois, et lu par personne d'autre : { $named }.
welcome-kept-role = le rôle
welcome-kept-territory = le territoire
welcome-kept-language = la langue
welcome-forget = Oublier mes choix
