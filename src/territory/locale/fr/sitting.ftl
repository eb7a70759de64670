# La séance : ouverture, appel, écran de chaque point.
page-sitting = La séance
menu-sitting = La séance
sitting-name = { $body }, { $on }
sitting-under-way =
    { $count ->
        [one] { $count } séance ouverte
       *[other] { $count } séances ouvertes
    }
sitting-to-open =
    { $count ->
        [one] { $count } réunion à ouvrir
       *[other] { $count } réunions à ouvrir
    }
sitting-no-meeting = Aucune réunion n'est à ouvrir.
sitting-no-meeting-todo = Une réunion tenue ou annulée ne s'ouvre plus. Préparer la prochaine, puis revenir ici.
sitting-items =
    { $count ->
        [0] aucun point
        [one] { $count } point
       *[other] { $count } points
    }
sitting-gives-advice = donne un avis
sitting-gives-decision = décide
sitting-over = Cette réunion s'est tenue ou a été annulée : elle ne s'ouvre plus.
sitting-no-item = L'ordre du jour est vide. La séance peut s'ouvrir ; elle n'aura que l'appel et la suite des actions.
sitting-closing = Arrêté sur lequel siéger
sitting-closing-help = Les chiffres de tous les points y sont lus jusqu'à la fin. Ce choix ne change plus une fois la séance ouverte.
sitting-live = Données du jour, sans arrêté
sitting-live-said = Sans arrêté, les chiffres peuvent changer pendant la séance, et le compte rendu ne pourra pas citer d'arrêté.
sitting-draft-said = Cet arrêté n'est pas publié : le public ne peut pas encore lire les chiffres sur lesquels l'instance siège.
sitting-open = Ouvrir la séance
sitting-on-closing = siège sur { $name }
sitting-on-live = siège sur les données du jour
sitting-ended = La séance a été levée : { $at }.

# En tête de chaque écran
sitting-beginning = Appel et suites
sitting-step = { $number }. { $title }
sitting-step-here = { $label } · en cours
sitting-previous = Précédent
sitting-next = Suivant
sitting-hide = Huis clos
sitting-hide-help = Masque tout l'écran, ici et sur les autres appareils de la séance, jusqu'à ce qu'on le montre de nouveau.
sitting-hidden = Huis clos
sitting-hidden-said = L'écran est masqué.
sitting-show = Montrer de nouveau
sitting-score = Grille
sitting-decide = Décider
sitting-end = Lever la séance
sitting-elapsed = { $count } min
sitting-elapsed-of = { $count } min sur { $planned } prévues
sitting-elapsed-over = { $count } min pour { $planned } prévues : { $over } de plus

# Appel
sitting-roll = Appel
sitting-quorum-unasked = L'appel est à faire : { $seats } sièges votent{ $needed ->
        [0] { "" }
       *[other] , { $needed } nécessaires au quorum
    }.
sitting-quorum-none =
    { $count ->
        [0] Aucun siège n'est présent
        [one] { $count } siège présent
       *[other] { $count } sièges présents
    } sur { $seats } qui votent. Cette instance n'a pas de quorum.
sitting-quorum-reached =
    { $count ->
        [one] { $count } siège présent
       *[other] { $count } sièges présents
    } sur { $seats } qui votent, { $needed } nécessaires : le quorum est atteint.
sitting-quorum-short =
    { $count ->
        [0] Aucun siège n'est présent
        [one] { $count } siège présent
       *[other] { $count } sièges présents
    } sur { $seats } qui votent, { $needed } nécessaires : le quorum n'est pas atteint, il manque { $missing ->
        [one] { $missing } siège
       *[other] { $missing } sièges
    }. L'instance peut échanger ; ce qu'elle conclut est à confirmer à une séance qui l'atteint.
sitting-proxies =
    { $count ->
        [one] { $count } pouvoir compte
       *[other] { $count } pouvoirs comptent
    } dans les votes, pas dans le quorum : { $votes } voix en tout.
sitting-no-seat = Aucun siège n'est connu pour cette instance à cette date. Les saisir dans les référentiels.
sitting-all-present =
    { $count ->
        [one] Dire présent le siège qui reste
       *[other] Dire présents les { $count } sièges qui restent
    }
sitting-chair = présidence
sitting-no-vote = sans voix
sitting-stands-in = suppléance de { $seat }
sitting-proxy = Qui représente { $seat } ?
sitting-proxy-who = Choisir un siège présent
sitting-proxy-lost = Ce pouvoir ne compte pas tant que le siège qui le tient n'est pas présent.

# Suite des actions
sitting-follow = Suite des actions demandées
sitting-follow-none = Aucune action demandée par cette instance n'attend de suite.
sitting-follow-said =
    { $count ->
        [0] Aucune action à faire
        [one] { $count } action à faire
       *[other] { $count } actions à faire
    }{ $late ->
        [0] { "" }
        [one] , dont { $late } en retard au jour de la réunion
       *[other] , dont { $late } en retard au jour de la réunion
    } ; { $ended ->
        [0] aucune n'est close
        [one] { $ended } close
       *[other] { $ended } closes
    }.
sitting-follow-said-since =
    { $count ->
        [0] Aucune action à faire
        [one] { $count } action à faire
       *[other] { $count } actions à faire
    }{ $late ->
        [0] { "" }
        [one] , dont { $late } en retard au jour de la réunion
       *[other] , dont { $late } en retard au jour de la réunion
    } ; depuis la réunion du { $since }, { $ended ->
        [0] aucune n'a été close
        [one] { $ended } a été close
       *[other] { $ended } ont été closes
    }.
sitting-follow-to-do =
    { $count ->
        [one] À faire : { $count }
       *[other] À faire : { $count }
    }
sitting-follow-ended =
    { $count ->
        [one] Faite ou abandonnée depuis : { $count }
       *[other] Faites ou abandonnées depuis : { $count }
    }
sitting-action-nobody = personne n'est désigné
sitting-action-undated = { $what } ({ $owner }), sans échéance
sitting-action-due = { $what } ({ $owner }), pour le { $due }
sitting-action-late =
    { $count ->
        [one] { $what } ({ $owner }), pour le { $due } : { $count } jour de retard
       *[other] { $what } ({ $owner }), pour le { $due } : { $count } jours de retard
    }
sitting-action-ended = { $what } ({ $owner }) : { $state } le { $on }
sitting-action-ended-undated = { $what } ({ $owner }) : { $state }, sans date
sitting-acts-source = Avis, décisions et actions sont lus dans les données du jour, à la date de la réunion.
noun-actions-due =
    { $count ->
        [one] action a une échéance
       *[other] actions ont une échéance
    }

# Écran d'un point
sitting-bring = à apporter : { $what }
sitting-bring-from = à apporter : { $what } ({ $whom })
sitting-part-changes = Ce qui a changé
sitting-part-promise = Promesse
sitting-part-state = Où il en est
sitting-part-money = Argent
sitting-part-indicators = Indicateurs
sitting-part-experiments = Hypothèses
sitting-part-voices = Voix
sitting-part-earlier = Décisions antérieures
sitting-part-question = Question
sitting-part-actions = Suite des actions
sitting-part-item = Point
sitting-experiments-title = Hypothèses, observations, conclusions
sitting-voices-title = Voix
sitting-voices-none = Aucun témoignage n'est recueilli.
sitting-voices-count =
    { $count ->
        [0] Aucun témoignage n'est recueilli
        [one] { $count } témoignage recueilli
       *[other] { $count } témoignages recueillis
    }
noun-voices-agreed =
    { $count ->
        [one] témoignage que son auteur accepte de publier
       *[other] témoignages que leurs auteurs acceptent de publier
    }
sitting-never-seen = Cette instance n'a pas encore vu ce projet.
sitting-seen = Cette instance a vu ce projet le { $on } ; ce qui suit est daté d'après.
sitting-seen-closing = Cette instance a vu ce projet le { $on }, sur un arrêté au { $since } ; ce qui suit n'y était pas.
sitting-seen-later = Cette instance a vu ce projet le { $on }, après la date de l'arrêté sur lequel elle siège ({ $situation }) : ce qui a changé depuis n'y est pas.
sitting-changes-none = Rien de daté ni de corrigé n'est connu depuis. Inconnu ne veut pas dire qu'il ne s'est rien passé.
sitting-more-changes =
    { $count ->
        [one] Et { $count } autre changement
       *[other] Et { $count } autres changements
    }
sitting-project-unknown = Ce projet n'est pas dans les données sur lesquelles l'instance siège : il a pu être saisi après.
sitting-promise-none = Aucune promesse n'est écrite.
sitting-weather-none = Aucune météo déclarée
sitting-more-indicators =
    { $count ->
        [one] Et { $count } autre, sur la fiche du projet.
       *[other] Et { $count } autres, sur la fiche du projet.
    }
sitting-value-on = { $value } ({ $on })
sitting-value-baseline = au départ { $value }
sitting-value-target = visé { $value }
sitting-earlier-none = Aucun avis ni décision d'une instance n'est connu avant cette réunion.
sitting-decision = { $gives } ({ $body }) : { $verdict }
sitting-conditions = Conditions : { $conditions }
sitting-conditions-due = Conditions, pour le { $due } : { $conditions }
sitting-conditions-late =
    { $count ->
        [one] Conditions, pour le { $due } (passé de { $count } jour ; rien d'enregistré ne dit qu'elles sont remplies) : { $conditions }
       *[other] Conditions, pour le { $due } (passé de { $count } jours ; rien d'enregistré ne dit qu'elles sont remplies) : { $conditions }
    }
sitting-decision-actions =
    { $count ->
        [one] { $count } action demandée
       *[other] { $count } actions demandées
    }, { $undone ->
        [0] plus rien à faire
        [one] { $undone } reste à faire
       *[other] { $undone } restent à faire
    }
sitting-decision-moved = Étape suivante : « { $stage } », { $on }
sitting-actions =
    { $count ->
        [one] { $count } action demandée sur ce projet
       *[other] { $count } actions demandées sur ce projet
    }
sitting-question-now = Dans les données de la séance : { $said }
sitting-question-gone = ce chiffre n'y est pas
