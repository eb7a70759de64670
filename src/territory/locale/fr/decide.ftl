# Décider : le point qui se clôt, la décision qui garde ses chiffres, le registre
error-item-unfinished =
    { $count ->
        [one] Le point ne se clôt pas encore : { $first }
       *[other] Le point ne se clôt pas encore, { $count } choses manquent. La première : { $first }
    }
error-item-closed = Le point « { $title } » est déjà clos, et une décision passée ne se récrit pas. Une correction se fait dans le compte rendu, ou par une nouvelle décision.
error-decision-unknown = Aucune décision n'a l'identifiant { $id } à cette date. La choisir dans le registre.
error-advice-only = Seul un avis qui propose une étape s'applique par une délibération.
error-advice-applied = Cet avis est déjà appliqué par « { $reference } ».
error-advice-reference = Écrire la référence de la délibération, en { $most } caractères au plus, sans numéro national ni compte bancaire.
error-advice-before = La délibération ne peut pas précéder l'avis, donné le { $on }.

# Le formulaire
decide-recusals = Déports
decide-recusals-ask = Sièges qui se retirent de ce point
decide-recusals-none = Aucun déport
decide-recusals-help = Un siège lié au projet quitte le point : il ne vote pas, ne note pas et ne voit pas les notes.
decide-recusal-reason = Lien qui amène à se retirer : { $seat }
decide-summary = Ce qui s'est dit
decide-summary-ask = Résumé des échanges
decide-text-help = Sans nom de personne. Enregistré dès que l'on quitte la case.
decide-verdict-advice = L'avis
decide-verdict-decision = La décision
decide-verdict-ask = Verdict
decide-choose = Choisir
decide-reason-ask = Raisons
decide-conditions-ask = Conditions (facultatif)
decide-conditions-day = Conditions à remplir avant le
decide-stage-now = Étape actuelle du projet : { $stage }.
decide-stage-advice = Étape proposée (facultatif) : un avis la propose, la délibération l'applique
decide-stage-decision = Étape décidée (facultatif) : elle s'applique à la clôture du point
decide-reference-advice = Référence de la délibération qui applique l'avis, si elle existe déjà
decide-reference-decision = Référence (facultatif)
decide-lesson = La leçon
decide-lesson-ask = Ce que le projet a appris, utile à d'autres
decide-lesson-more = Ce que le projet a appris de plus (une leçon est déjà écrite)
decide-votes = Votes
decide-votes-none = Aucun siège de cette instance n'a de collège : il n'y a pas de vote par collège.
decide-votes-help = Laisser vide si l'on n'a pas voté. Dès qu'un nombre est saisi pour un collège, une case vide y compte pour aucune voix.
decide-votes-college =
    { $count ->
        [0] { $college } : aucune voix possible
        [one] { $college } : { $count } voix possible
       *[other] { $college } : { $count } voix possibles
    }
decide-votes-in-favour = Pour ({ $college })
decide-votes-against = Contre ({ $college })
decide-votes-abstained = Abstentions ({ $college })
decide-actions = Actions
decide-actions-none = Aucune action demandée pour l'instant.
decide-action-add = Ajouter une action
decide-action-remove = Retirer l'action { $number }
decide-action-what = Action { $number } : ce qui est à faire
decide-action-organisation = Action { $number } : organisation chargée
decide-action-nobody = Aucune
decide-action-role = Action { $number } : fonction chargée
decide-action-role-help = Une fonction, jamais un nom : « direction des espaces verts ».
decide-action-day = Action { $number } : à faire avant le
decide-quorum-lacks =
    { $there ->
        [0] Quorum non atteint : aucun siège présent sur { $needed } nécessaires. Le point peut se clore ; le compte rendu le dira.
        [one] Quorum non atteint : { $there } siège présent sur { $needed } nécessaires. Le point peut se clore ; le compte rendu le dira.
       *[other] Quorum non atteint : { $there } sièges présents sur { $needed } nécessaires. Le point peut se clore ; le compte rendu le dira.
    }
decide-ended = La séance est levée : ce point n'a pas été clos, il reste à remettre à l'ordre du jour.

# Ce qui manque
decide-close-title = Clore le point
decide-lacks =
    { $count ->
        [one] Avant de clore, il reste :
       *[other] Avant de clore, il reste { $count } choses :
    }
decide-lacks-verdict = choisir un verdict.
decide-lacks-verdict-known = choisir un verdict de ce programme : « { $verdict } » n'en est pas un.
decide-lacks-reason = écrire les raisons.
decide-lacks-conditions-day = donner une date aux conditions.
decide-lacks-conditions = écrire les conditions qui ont une date, ou retirer cette date.
decide-lacks-conditions-after = donner aux conditions une date qui ne précède pas la séance du { $on }.
decide-lacks-stage-known = choisir une étape de ce programme : « { $stage } » n'en est pas une.
decide-lacks-votes = revoir les votes de « { $college } » (comptés : { $cast } ; possibles : { $may }, présents et pouvoirs moins les déports).
decide-lacks-reveal =
    { $count ->
        [one] lever les notes : celles d'{ $count } siège n'ont été lues par personne.
       *[other] lever les notes : celles de { $count } sièges n'ont été lues par personne.
    }
decide-lacks-scores =
    { $count ->
        [one] arrêter la note d'{ $count } critère, ou dire « sans avis ».
       *[other] arrêter les notes de { $count } critères, ou dire « sans avis ».
    }
decide-lacks-values =
    { $count ->
        [one] donner sa valeur à { $count } note arrêtée.
       *[other] donner leur valeur à { $count } notes arrêtées.
    }
decide-lacks-lesson = écrire la leçon : un projet qui s'arrête en laisse une.
decide-lacks-action-what = dire ce qui est à faire à l'action { $number }, ou la retirer.
decide-lacks-action-owner = donner l'action { $number } à une organisation ou à une fonction.
decide-lacks-action-day = donner une date à l'action { $number }.
decide-lacks-action-after = donner à l'action { $number } une date qui ne précède pas la séance du { $on }.
decide-lacks-short = raccourcir à { $most } caractères le texte qui commence par « { $start } ».
decide-lacks-forbidden = retirer le numéro national ou le compte bancaire d'un des textes.
decide-persons = Ces textes semblent nommer quelqu'un ou donner des coordonnées : { $found }. Une décision est lue par tous.
decide-persons-agree = J'ai relu : ce ne sont pas des données personnelles

# La clôture
decide-close = Clore le point
decide-close-what = Une fois clos, le point ne se rouvre pas et la décision ne se récrit pas. Sera enregistré, en une fois :
decide-close-yes = Clore et enregistrer
decide-writes-item = le point clos, avec son résumé ;
decide-writes-decision =
    { $lines ->
        [0] la décision « { $verdict } », sans phrase gardée de l'écran ;
        [one] la décision « { $verdict } », avec { $lines } phrase de l'écran gardée telle qu'elle est ;
       *[other] la décision « { $verdict } », avec { $lines } phrases de l'écran gardées telles qu'elles sont ;
    }
decide-writes-advice =
    { $lines ->
        [0] l'avis « { $verdict } », sans phrase gardée de l'écran ;
        [one] l'avis « { $verdict } », avec { $lines } phrase de l'écran gardée telle qu'elle est ;
       *[other] l'avis « { $verdict } », avec { $lines } phrases de l'écran gardées telles qu'elles sont ;
    }
decide-writes-votes =
    { $count ->
        [one] le vote d'{ $count } collège ;
       *[other] les votes de { $count } collèges ;
    }
decide-writes-recusals =
    { $count ->
        [one] { $count } déport ;
       *[other] { $count } déports ;
    }
decide-writes-actions =
    { $count ->
        [one] { $count } action ;
       *[other] { $count } actions ;
    }
decide-writes-scores =
    { $count ->
        [one] { $count } note arrêtée ;
       *[other] { $count } notes arrêtées ;
    }
decide-writes-members =
    { $count ->
        [one] { $count } note d'un siège, en accès restreint ;
       *[other] { $count } notes des sièges, en accès restreint ;
    }
decide-writes-stage-none = l'étape du projet ne change pas.
decide-writes-stage-applied = le passage du projet à l'étape « { $stage } ».
decide-writes-stage-proposed = l'étape « { $stage } » comme proposée : la délibération l'appliquera.
decide-message = Point clos : { $title } ({ $body }, { $on })
decide-moved = Les données ont changé pendant que vous décidiez : relisez, puis recommencez. Rien n'a été enregistré, rien n'est perdu.
decide-done = Point clos et enregistré : { $title }.
decide-closed = Ce point est clos.

# L'avis appliqué plus tard
decide-apply = Appliquer l'avis
decide-apply-help = La délibération qui suit cet avis fait passer le projet à l'étape « { $stage } ». Elle est citée une fois ; rien d'autre de l'avis ne change.
decide-apply-reference = Référence de la délibération
decide-apply-day = Date de la délibération
decide-apply-save = Appliquer l'étape
decide-apply-message = Avis appliqué par { $reference } : { $project }
decide-apply-done = Étape appliquée : la délibération est citée avec l'avis.

# Une décision, pour la lire
project-decisions-title = Ce que les instances ont dit
decision-line = { $on } · { $body } : { $gives } « { $verdict } »
decision-conditions = Conditions : { $conditions }
decision-conditions-by = Conditions, avant le { $on } : { $conditions }
decision-stage-applied = Étape « { $stage } », atteinte : { $on }.
decision-stage-proposed = Étape « { $stage } » proposée, pas encore appliquée.
decision-reference = Référence : { $reference }
decision-votes = Votes : { $votes }.
decision-votes-college = { $college } : { $favour } pour, { $against } contre, abstentions : { $abstained }
decision-recusals =
    { $count ->
        [one] { $count } siège s'est retiré du point.
       *[other] { $count } sièges se sont retirés du point.
    }
decision-actions-asked = Actions demandées
decision-action = { $what } ({ $owner }, avant le { $due })
decision-seen = Ce que l'on voyait ce jour-là
decision-seen-none = Les phrases de l'écran n'ont pas été gardées avec cette décision.
decision-seen-closing = Phrases gardées telles quelles, sur l'arrêté « { $closing } » ; les chiffres d'aujourd'hui sont sur la fiche du projet.
decision-seen-live = Phrases gardées telles quelles, sur les données en cours ce jour-là ; les chiffres d'aujourd'hui sont sur la fiche du projet.
decision-rule = Conditions suivies : toutes les actions demandées avec elles sont faites. À remplir : leur date n'est pas passée, ou n'est pas fixée. En retard : leur date est passée et une action reste à faire. Inconnu : leur date est passée et aucune action ne le dit.
decision-followed-followed = Conditions suivies
decision-followed-due = Conditions à remplir
decision-followed-overdue = Conditions en retard
decision-followed-unknown = Suite des conditions inconnue

# Le registre
decision-answer-none = Aucune décision n'est connue dans ce périmètre.
decision-answer =
    { $count ->
        [one] { $count } décision ou avis ; avec conditions : { $conditions }, dont suivies { $followed } et en retard { $overdue }
       *[other] { $count } décisions et avis (projets : { $projects }) ; avec conditions : { $conditions }, dont suivies { $followed } et en retard { $overdue }
    }
decision-sentence =
    { $count ->
        [one] Une décision ou un avis
       *[other] { $count } décisions et avis, le plus récent d'abord
    }
decision-actions =
    { $count ->
        [one] Une action demandée (faites : { $done } ; en retard : { $late })
       *[other] { $count } actions demandées (faites : { $done } ; en retard : { $late })
    }
decision-actions-none = Aucune action n'a été demandée.
noun-projects-decided =
    { $count ->
        [one] projet a une décision ou un avis
       *[other] projets ont une décision ou un avis
    }
noun-actions-dated =
    { $count ->
        [one] action a une échéance
       *[other] actions ont une échéance
    }
column-decision-on = Date
column-decision-body = Instance
column-decision-gives = Portée
column-decision-verdict = Verdict
column-decision-conditions = Conditions
column-decision-due = À remplir avant le
column-decision-followed = Suite des conditions
column-action-what = Ce qui est à faire
column-action-owner = Chargé
column-action-due = À faire avant le
column-action-state = État
column-action-outcome = Résultat
value-decision-followed-followed = Suivies
value-decision-followed-due = À remplir
value-decision-followed-overdue = En retard
value-decision-followed-unknown = Inconnu
value-action-state-open = À faire
value-action-state-late = En retard
value-action-state-done = Faite
value-action-state-dropped = Abandonnée
