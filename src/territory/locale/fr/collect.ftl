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
collect-details = { $coverage } au { $on } : le détail
collect-details-none = Le détail
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
column-values-expected = Attendues
column-values-received = Reçues
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
        [one] { $body }, le { $day } : { $count } réponse est attendue avant cette date.
       *[other] { $body }, le { $day } : { $count } réponses sont attendues avant cette date.
    }
collect-before-meeting-late = { $body }, le { $day } : { $count } réponses sont attendues avant cette date, dont { $late } en retard.
collect-before-meeting-all-late =
    { $count ->
        [one] { $body }, le { $day } : { $count } réponse est attendue avant cette date, déjà en retard.
       *[other] { $body }, le { $day } : { $count } réponses sont attendues avant cette date, toutes déjà en retard.
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

# Les classeurs
collect-sheet-answers = Réponses
collect-column-mark = Repère
collect-column-project = Projet
collect-column-indicator = Indicateur
collect-column-definition = Ce qu'il faut compter
collect-column-why = Pourquoi on vous le demande
collect-column-unit = Unité
collect-column-period = Période
collect-column-answer-by = Échéance
collect-column-known = Dernière valeur connue
collect-known = { $value } (au { $on })
collect-example-mark = Exemple :
collect-example-project = Exemple : un projet fictif
collect-example-indicator = Emplois créés ou maintenus
collect-example-definition = Combien d'emplois compte le projet aujourd'hui ?
collect-example-why = Suivre l'emploi dans la durée.
collect-example-unit = équivalents temps plein
collect-example-period = 3e trimestre 2026
collect-example-answer-by = 14/11/2026
collect-example-known = 11 équivalents temps plein (au 30/06/2026)
collect-example-collector = comptable
collect-example-note = Un mi-temps recruté en septembre. Cette ligne est un exemple : elle ne sera pas lue.
collect-first-title = Collecte au { $on } : { $holder }
collect-first-1 =
    { $count ->
        [one] Nous vous demandons une valeur, pour { $projects }. Merci de répondre avant le { $reply }.
       *[other] Nous vous demandons { $count } valeurs, pour { $projects }. Merci de répondre avant le { $reply }.
    }
collect-first-2 = 1. Ouvrez la feuille « Réponses » : une ligne par valeur. Seules les cases jaunes sont à remplir.
collect-first-3 = 2. Écrivez le nombre dans « Valeur », dans l'unité indiquée. Zéro est une valeur : écrivez 0 quand vous avez compté et trouvé zéro.
collect-first-4 = 3. Pas de valeur ? Choisissez pourquoi dans « Présence » (manquant, sans objet, non communiqué) et dites-le en quelques mots dans « Motif d'absence ». C'est une réponse, et nous ne vous relancerons pas.
collect-first-5 = 4. « Qualité » dit comment la valeur a été obtenue : mesurée, estimée, déclarée, provisoire. Pour une part ou un taux, « Numérateur » et « Dénominateur » disent sur quoi il est calculé.
collect-first-6 = 5. « Commentaire » est libre. Pas de nom de personne, d'adresse ni de téléphone : une fonction suffit.
collect-first-7 = 6. Renvoyez le fichier en réponse au message reçu. Vous pouvez le renommer ou laisser des lignes vides : ce que vous ne remplissez pas ne change rien.
collect-first-8 = La première ligne de la feuille est un exemple. Merci de votre aide.

# Les messages
collect-merge-address = adresse
collect-merge-holder = porteur
collect-merge-subject = objet
collect-merge-body = message
collect-merge-file = piece_jointe
collect-no-address = (aucune adresse connue)
collect-message-to = À : { $to }
collect-message-subject = Objet : { $subject }
collect-message-project = { $project }
collect-message-line = – { $indicator }, { $period }
collect-ask-subject =
    { $count ->
        [one] { $projects } : une valeur à nous donner avant le { $reply }
       *[other] { $projects } : { $count } valeurs à nous donner avant le { $reply }
    }
collect-ask-body =
    Bonjour,

    Pour suivre { $projects }, nous avons besoin de votre réponse avant le { $reply }. Voici ce qui est attendu :

    { $lines }

    Le classeur joint ({ $file }) ne contient que cela. Remplissez les cases jaunes de la feuille « Réponses » ; sa première feuille explique comment. Si une valeur n'existe pas, dites-le et dites pourquoi : c'est une réponse.

    Renvoyez-nous le fichier en réponse à ce message. Vous pouvez le renommer, il sera reconnu.

    Merci,
    la coordination
collect-remind-subject =
    { $count ->
        [one] Rappel. { $projects } : il manque encore une valeur
       *[other] Rappel. { $projects } : il manque encore { $count } valeurs
    }
collect-remind-body =
    Bonjour,

    Merci pour votre réponse. Il manque encore, pour la collecte au { $on } :

    { $lines }

    Le classeur joint ({ $file }) ne contient plus que ces lignes. Si une valeur n'existe pas, dites-le et dites pourquoi : c'est une réponse.

    Merci,
    la coordination
collect-remind-all-subject =
    { $count ->
        [one] Rappel. { $projects } : une valeur était attendue avant le { $reply }
       *[other] Rappel. { $projects } : { $count } valeurs étaient attendues avant le { $reply }
    }
collect-remind-all-body =
    Bonjour,

    Nous n'avons pas encore reçu votre réponse pour la collecte au { $on }. Voici ce qui manque :

    { $lines }

    Le classeur est joint de nouveau ({ $file }). Si une valeur n'existe pas, dites-le et dites pourquoi : c'est une réponse.

    Merci,
    la coordination

# Les fichiers revenus
finding-returned-line-unknown = Cette ligne n'est pas de cette demande : elle est laissée de côté. Apportez le classeur auquel elle appartient.
finding-returned-line-twice = Cette ligne répond une seconde fois à la même demande : gardez-en une seule.
finding-returned-number = « { $value } » n'est pas un nombre. Écrire le nombre seul, par exemple 12,5 ; s'il manque, choisir pourquoi dans « Présence » et le dire dans « Motif d'absence ».
finding-returned-foreign = Ce classeur répond à une demande qui n'est pas connue ici : elle vient d'une autre installation, ou la collecte a été abandonnée. Préparez une nouvelle collecte, ou saisissez ses réponses.

# Le terminal
cli-collect-help = Prépare une collecte : un classeur et un message par porteur, avec seulement ce qui est dû. Ce qui est demandé est gardé, pour reconnaître les fichiers qui reviendront.
cli-collect-programme = Programme concerné. Sans cette option, tous.
cli-collect-on = Situation au (année-mois-jour). Sans cette option, le dernier fait connu.
cli-collect-by = Dernier jour pour répondre (année-mois-jour). Sans cette option, une semaine avant la prochaine réunion, ou trois semaines.
cli-collect-unexplained = Demander aussi les valeurs plus anciennes que personne n'a expliquées.
cli-collect-output = Dossier où écrire les classeurs, les messages et leur liste.
cli-collect-progress = Préparation de la collecte…
cli-collect-done =
    { $count ->
        [one] Un classeur et un message écrits dans { $folder } ({ $values } valeurs), à renvoyer avant le { $by }.
       *[other] { $count } classeurs et autant de messages écrits dans { $folder } ({ $values } valeurs), à renvoyer avant le { $by }.
    }
cli-collect-unaddressed =
    { $count ->
        [0] Une adresse est connue pour chaque porteur.
        [one] { $count } porteur n'a pas d'adresse connue : complétez son message à la main.
       *[other] { $count } porteurs n'ont pas d'adresse connue : complétez leur message à la main.
    }
cli-collect-nothing = Rien n'est dû : aucun classeur n'a été écrit.
cli-missing-help = Liste ce qui est dû et ce qui est en retard, porteur par porteur. N'écrit rien.
cli-missing-progress = Lecture des suivis…
cli-missing-remark = À savoir : { $remark }
collect-round-name = Collecte au { $on }
error-programme-unknown = Le programme « { $programme } » n'existe pas dans ces données.
error-request-unknown = La demande { $request } n'est pas connue ici : elle vient d'une autre installation, ou la collecte a été abandonnée.
error-round-sent = Cette collecte ne peut plus être abandonnée : un de ses messages est parti, ou revenu.

# La page
collect-which-round = Collecte montrée
collect-round-option = { $name } (préparée le { $moment })
collect-round-unknown = Le lien demandait une collecte qui n'est pas connue ici : la dernière est montrée.
collect-round-title =
    { $answered ->
        [0] { $name } : aucune réponse reçue sur { $asked } demandées, à renvoyer avant le { $by }.
        [one] { $name } : { $answered } réponse reçue sur { $asked } demandées, à renvoyer avant le { $by }.
       *[other] { $name } : { $answered } réponses reçues sur { $asked } demandées, à renvoyer avant le { $by }.
    }
collect-count-sent =
    { $count ->
        [0] aucun envoyé
        [one] { $count } envoyé
       *[other] { $count } envoyés
    }
collect-count-received =
    { $count ->
        [0] aucun reçu
        [one] { $count } reçu
       *[other] { $count } reçus
    }
collect-count-clean =
    { $count ->
        [0] aucun complet
        [one] { $count } complet
       *[other] { $count } complets
    }
collect-count-chase =
    { $count ->
        [0] aucun à relancer
       *[other] { $count } à relancer
    }
collect-standing-prepared = Prêt, pas encore envoyé
collect-standing-sent = Envoyé le { $sent }, réponse attendue
collect-standing-received = Reçu le { $received }, incomplet
collect-standing-clean = Complet
collect-standing-clean-received = Complet, reçu le { $received }
collect-standing-chase = À relancer : envoyé le { $sent }, sans réponse
collect-standing-chase-received = À relancer : reçu le { $received }, incomplet
collect-standing-chased = { $state } (relancé le { $chased })
collect-cell-holder = Porteur
collect-cell-standing = Où en est-on
collect-cell-answered = Réponses
collect-cell-count = { $answered } sur { $asked }
collect-new = Préparer une collecte
collect-new-again = Préparer une autre collecte
collect-new-explain = Un classeur par porteur, avec seulement ce qui est dû ({ $late } valeurs en retard, { $due } dans les délais), et le message qui l'accompagne.
collect-reply-by = Réponse demandée avant le
collect-ask-unexplained = Demander aussi les { $count } valeurs plus anciennes que personne n'a expliquées
collect-make = Préparer les classeurs et les messages
collect-abandon = Abandonner cette collecte
collect-note-sent =
    { $count ->
        [one] Le message est parti : noter l'envoi
       *[other] Les { $count } messages sont partis : noter l'envoi
    }
collect-chase =
    { $count ->
        [one] Relancer un porteur : seulement ce qui manque
       *[other] Relancer { $count } porteurs : seulement ce qui manque
    }
collect-note-chased =
    { $count ->
        [one] La relance est partie : la noter
       *[other] Les { $count } relances sont parties : les noter
    }
collect-file-reminders = relances
collect-download-zip =
    { $count ->
        [one] Télécharger le classeur et son message (zip)
       *[other] Télécharger les { $count } classeurs et leurs messages (zip)
    }
collect-download-merge = Les messages pour un publipostage (CSV)
collect-download-one = Télécharger son classeur
collect-read-message = Lire un message
collect-choose-holder = Choisir un porteur
collect-message-none = Rien ne manque à ce porteur.
collect-message-address = adresse
collect-returned-title = Les classeurs revenus
collect-returned-drop = Déposer un ou plusieurs classeurs revenus
collect-returned-help = Un classeur est reconnu à ce qu'il porte à l'intérieur, même renommé. Rien n'est enregistré avant votre accord.
collect-returned-unknown = « { $file } » n'est pas un classeur de collecte. Un autre fichier se dépose dans « Déposer un fichier ».
collect-returned-foreign = « { $file } » répond à une demande qui n'est pas connue ici : elle vient d'une autre installation, ou la collecte a été abandonnée.
collect-returned-personal = « { $file } » n'a pas été gardé : des données personnelles y sont écrites. Effacez-les dans le fichier, puis déposez-le de nouveau.
collect-returned-personal-at = Feuille « { $sheet } », ligne { $row }, colonne { $letter } : { $what } ({ $value })
collect-personal-nir = numéro de sécurité sociale
collect-personal-iban = numéro de compte bancaire
collect-personal-email = adresse électronique d'une personne
collect-personal-phone = numéro de téléphone
collect-personal-person = nom d'une personne
collect-returned-file = { $file }, { $round }
collect-returned-from = Classeur de la collecte rempli par { $holder }.
deposit-returned =
    { $count ->
        [one] Un classeur de collecte est gardé : sa réponse s'enregistre dans la collecte.
       *[other] { $count } classeurs de collecte sont gardés : leurs réponses s'enregistrent dans la collecte.
    }
deposit-apart = À déposer à part, sans classeur de collecte : { $files }.
collect-returned-edits =
    { $rows ->
        [0] Rien n'a été rempli dans ce classeur : l'enregistrer ne changerait rien.
        [one] { $count } cases remplies, pour { $rows } valeur.
       *[other] { $count } cases remplies, pour { $rows } valeurs.
    }
collect-returned-cells = Rempli
collect-returned-cell = { $title } : { $after }
collect-returned-cell-changed = { $title } : { $after } (avant : { $before })
collect-returned-take =
    { $count ->
        [one] Enregistrer cette réponse
       *[other] Enregistrer ces { $count } réponses
    }
collect-returned-aside = Écarter ce fichier
collect-returned-message = Collecte : réponse de { $holder }
collect-returned-place = Ligne { $row }, colonne { $letter } :
collect-meeting = Ajouter ou déplacer une réunion
collect-meeting-which = Réunion
collect-meeting-new = Nouvelle réunion
collect-meeting-one = { $body }, le { $day }
collect-meeting-add = Ajouter la réunion
collect-meeting-move = Enregistrer
collect-meeting-cancel = La réunion est annulée : l'ôter
collect-meeting-message = Réunion { $code }
collect-meeting-removed = Réunion { $code } annulée
collect-meeting-moved = Quelqu'un vient de changer ces lignes : rien n'a été enregistré. Rechargez la page, regardez, puis recommencez.
