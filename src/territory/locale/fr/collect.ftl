# La collecte : ce qui est attendu, ce qui manque, à qui on le demande, quand les instances se réunissent.
# Les mêmes phrases servent à la page, au terminal, aux classeurs et aux messages.

collect-answer =
    { $count ->
        [one] Une réponse est attendue : { $late } en retard, { $due } encore dans les délais.
       *[other] { $count } réponses sont attendues, de { $holders } porteurs : { $late } en retard, { $due } encore dans les délais.
    }
collect-answer-none = Rien n'est attendu au { $on } : tout ce qui devait venir est venu.
collect-answer-unfollowed = Aucun suivi n'est programmé : personne n'a dit quelles valeurs attendre, ni quand.
collect-answer-published = Ces données sont telles que publiées : aucun retard n'y est calculé.

kpi-collect-received = Valeurs reçues
kpi-collect-received-help = Les valeurs dont la période est finie et pour lesquelles une réponse est enregistrée : une valeur, ou la raison de son absence.
kpi-collect-late = En retard
kpi-collect-late-help = Le délai donné après la fin de la période est passé, et rien n'est venu depuis.
kpi-collect-due = Dans les délais
kpi-collect-due-help = La période est finie, le délai pour répondre court encore.
kpi-collect-unexplained = Jamais expliquées
kpi-collect-unexplained-help = Des valeurs plus récentes sont venues, mais celle-ci manque et personne n'a dit pourquoi.

noun-values-expected =
    { $count ->
        [one] valeur attendue
       *[other] valeurs attendues
    }
noun-holders =
    { $count ->
        [one] porteur
       *[other] porteurs
    }

collect-state-late = En retard
collect-state-due = Dans les délais
collect-state-unexplained = Jamais expliquée

collect-period-day = au { $day }
collect-period-days = du { $first } au { $last }
collect-period-month = { $month }
collect-period-quarter =
    { $number ->
        [1] 1er trimestre { $year }
       *[other] { $number }e trimestre { $year }
    }
collect-period-half =
    { $number ->
        [1] 1er semestre { $year }
       *[other] { $number }e semestre { $year }
    }
collect-period-year = année { $year }

collect-line-late =
    { $days ->
        [one] { $indicator }, { $period } : en retard de { $days } jour (attendu le { $by }).
       *[other] { $indicator }, { $period } : en retard de { $days } jours (attendu le { $by }).
    }
collect-line-due = { $indicator }, { $period } : attendu au plus tard le { $by }.
collect-line-unexplained = { $indicator }, { $period } : jamais venu ni expliqué (attendu le { $by }).

collect-by-holder-sentence =
    { $late ->
        [0] Aucun porteur n'est en retard, sur { $count }.
        [one] { $late } porteur est en retard, sur { $count }.
       *[other] { $late } porteurs sont en retard, sur { $count }.
    }
collect-by-project-sentence =
    { $late ->
        [0] Aucun projet n'est en retard, sur { $count }.
        [one] { $late } projet est en retard, sur { $count }.
       *[other] { $late } projets sont en retard, sur { $count }.
    }
collect-by-collector-sentence =
    { $late ->
        [0] Par qui les valeurs sont relevées : aucune fonction n'est en retard, sur { $count }.
        [one] Par qui les valeurs sont relevées : { $late } fonction est en retard, sur { $count }.
       *[other] Par qui les valeurs sont relevées : { $late } fonctions sont en retard, sur { $count }.
    }
collect-lines-sentence =
    { $count ->
        [0] Aucune valeur ne manque.
        [one] La valeur qui manque
       *[other] Les { $count } valeurs qui manquent, une par une
    }
collect-coming-sentence =
    { $count ->
        [0] Plus aucune période n'est à venir.
        [one] La prochaine période finit le { $day } : { $count } valeur sera attendue.
       *[other] La prochaine période finit le { $day } : { $count } valeurs seront attendues.
    }
empty-collect-lines = Rien ne manque dans ce périmètre.
empty-collect-coming = Aucun suivi ne prévoit d'autre période.
empty-collect-by-holder = Aucun suivi n'est programmé pour ces projets.
empty-collect-by-holder-todo = Un suivi dit quel indicateur un projet relève, à quel rythme et depuis quand. Il s'écrit dans « Saisir », ou s'apporte par un fichier.

collect-undated = { $project } : { $indicator } est suivi, mais sa première échéance n'est pas connue. Rien n'est donc compté en retard.
collect-closed =
    { $count ->
        [one] { $count } valeur de projets clos n'est jamais venue : un projet clos n'est pas relancé.
       *[other] { $count } valeurs de projets clos ne sont jamais venues : un projet clos n'est pas relancé.
    }
collect-not-applicable =
    { $count ->
        [one] { $count } suivi est sans objet, avec sa raison : il n'est pas compté.
       *[other] { $count } suivis sont sans objet, avec leur raison : ils ne sont pas comptés.
    }

column-holder-name = Porteur
column-expected = Attendues
column-received = Reçues
column-late = En retard
column-unexplained = Jamais expliquées
column-due = Dans les délais
column-collector = Relevé par
column-asked-period = Période
column-answer-by = À fournir avant le
column-due-state = État
column-frequency = Rythme
column-period-ends = Fin de la période
column-expected-values = Valeurs attendues
column-calendar-day = Date
column-calendar-entry = Ce qui est prévu

# Calendrier
collect-calendar-title = Les échéances et les réunions
collect-calendar-sentence =
    { $count ->
        [0] Aucune réunion n'est annoncée.
        [one] { $count } réunion est annoncée.
       *[other] { $count } réunions sont annoncées.
    }
collect-before-meeting =
    { $count ->
        [0] { $body }, le { $day } : aucune réponse n'est attendue avant cette date.
        [one] { $body }, le { $day } : { $count } réponse est attendue avant cette date, dont { $late } en retard.
       *[other] { $body }, le { $day } : { $count } réponses sont attendues avant cette date, dont { $late } en retard.
    }
collect-no-meeting = { $body } : aucune prochaine réunion n'est connue.
collect-entry-meeting = Réunion : { $body }
collect-entry-meeting-detail = Réunion : { $body } – { $detail }
collect-entry-due =
    { $count ->
        [one] { $count } réponse attendue au plus tard ({ $programme })
       *[other] { $count } réponses attendues au plus tard ({ $programme })
    }
collect-reply-before = Une semaine avant la réunion du { $day } ({ $body }), pour que les réponses y soient lues.
collect-reply-usual = { $days } jours après le { $on } : aucune réunion n'oblige à faire plus vite.
