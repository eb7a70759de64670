# La page « Qu'est-ce que ça change ? »

impact-indicator = Indicateur
impact-choice = { $name } ({ $coverage })
impact-explained = Comprendre cet indicateur
impact-line = { $title } : { $text }

# La réponse, selon la règle entre projets. « Observé » et non « obtenu » : aucun chiffre ne dit la cause.
impact-answer-none = Aucun indicateur n'est suivi ni mesuré dans ce périmètre.
impact-answer-empty = { $name } : aucune valeur n'est encore connue.
impact-answer-one =
    { $time ->
        [sum] { $name } : { $value } au total dans un seul projet, { $project }, jusqu'au { $until }.
        [mean] { $name } : { $value } en moyenne dans un seul projet, { $project }, jusqu'au { $until }.
       *[last] { $name } : { $value } dans un seul projet, { $project }, au { $until }.
    }
impact-answer-sum =
    { $time ->
        [sum] { $name } : { $value } depuis le début, dans { $count } projets.
       *[last] { $name } : { $value } dans { $count } projets, d'après leur dernière valeur connue.
    }
impact-answer-weighted-mean =
    { $count ->
        [one] { $name } : { $value } dans le seul projet dont la base est connue ({ $weight }).
       *[other] { $name } : { $value } en moyenne dans { $count } projets, chacun pesant selon sa base ({ $weight }).
    }
impact-answer-median = { $name } : { $value } pour le projet du milieu, sur { $count } projets.
impact-answer-apart = { $name } : de { $low } à { $high } selon les projets, { $median } pour celui du milieu.
impact-weight-unknown = base non précisée

# Ce qu'il faut savoir pour lire.
impact-refusal-persons = Ces personnes peuvent être les mêmes d'un projet à l'autre : on ne les additionne pas.
impact-refusal-none = Ces valeurs ne se comparent pas assez d'un projet à l'autre : on ne les additionne pas.
impact-refusal-distribution = Ces valeurs sont des paliers, pas des quantités : on compte les projets à chaque palier, on ne les additionne pas.
impact-caveat = Attention : { $caveat }.
impact-unweighted =
    { $count ->
        [one] Un projet est laissé hors de la moyenne : sa base ({ $weight }) n'est pas connue.
       *[other] { $count } projets sont laissés hors de la moyenne : leur base ({ $weight }) n'est pas connue.
    }
impact-missing-flows =
    { $count ->
        [one] Une valeur attendue manque : le total ne la compte pas, et elle n'est pas un zéro.
       *[other] { $count } valeurs attendues manquent : le total ne les compte pas, et elles ne sont pas des zéros.
    }
impact-provisional =
    { $count ->
        [one] Un projet a une valeur encore provisoire.
       *[other] { $count } projets ont une valeur encore provisoire.
    }
impact-break-sum =
    { $count ->
        [one] Dans un projet, la façon de mesurer a changé en route : son total réunit les deux.
       *[other] Dans { $count } projets, la façon de mesurer a changé en route : leur total réunit les deux.
    }
impact-break-mean =
    { $count ->
        [one] Dans un projet, la façon de mesurer a changé : sa moyenne repart de ce changement.
       *[other] Dans { $count } projets, la façon de mesurer a changé : leur moyenne repart de ce changement.
    }
impact-no-follow-up = Personne n'a dit quels projets devaient suivre cet indicateur : on ne sait pas ce qui manque.
impact-programme-target = Objectif du programme : { $aim }. À ce jour : { $progress }.

# Objectifs en mots.
impact-aim-at-least = au moins { $value }
impact-aim-at-most = au plus { $value }
impact-aim-increase = monter à { $value }
impact-aim-decrease = descendre à { $value }
impact-aim-band = entre { $value } et { $upper }
impact-aim-observe = observer, sans valeur à atteindre
impact-aim-due = { $aim } (échéance : { $due })
impact-baseline = avant le projet : { $value } ({ $on })
impact-baseline-undated = avant le projet : { $value }

value-progress-reached = atteint
value-progress-on-track = en bonne voie
value-progress-at-risk = à risque
value-progress-missed = manqué
value-progress-observe = à observer
value-progress-no-data = sans donnée suffisante
value-progress-too-early = trop tôt pour le dire
value-progress-no-target = sans objectif
value-progress-present = sans donnée
value-progress-missing = sans donnée (motif donné)
value-progress-withheld = sans donnée (non communiquée)
value-progress-not-applicable = sans objet
value-progress-not-due = pas encore attendu
value-progress-late = sans donnée, en retard
value-progress-unexplained = sans donnée
impact-status-title = Où en est un objectif ?
impact-status-held = On lui compare la dernière valeur connue, ou le total depuis le début pour ce qui s'additionne.
impact-status-reached = **Atteint** ou **manqué** : l'échéance est passée, ou la valeur à faire monter ou baisser y est déjà.
impact-status-on-track = **En bonne voie** : la valeur est au moins à la hauteur d'un chemin droit entre le point de départ et l'objectif, ou tient dans ses bornes.
impact-status-at-risk = **À risque** : la valeur est en deçà de ce chemin, ou hors des bornes.
impact-status-too-early = **Trop tôt pour le dire** : le point de départ ou l'échéance ne sont pas connus.
impact-status-no-data = **Sans donnée suffisante** : rien dans l'année qui précède l'échéance, ou un total auquel il manque des périodes et qui, sans elles, ne dit rien.
impact-status-modest = Un objectif manqué a pu être mal fixé ; cela ne juge pas le projet.

# Figures
impact-portfolio-sum =
    { $time ->
        [sum] Période par période : { $name }, dans tous les projets ensemble
       *[last] Au fil du temps : { $name }, dernières valeurs connues de tous les projets ensemble
    }
impact-portfolio-weighted-mean = Au fil du temps : { $name }, en moyenne pondérée des projets
impact-portfolio-median = Au fil du temps : { $name }, pour le projet du milieu
impact-distribution = La moitié des projets sont à { $median } ou plus : { $name }
impact-series =
    { $time ->
        [sum] { $project } : { $value } au total jusqu'au { $until }
        [mean] { $project } : { $value } en moyenne jusqu'au { $until }
       *[last] { $project } : { $value } au { $until }
    }
impact-series-observe =
    { $time ->
        [sum] { $project } : { $value } au total jusqu'au { $until }, à observer sans objectif chiffré
        [mean] { $project } : { $value } en moyenne jusqu'au { $until }, à observer sans objectif chiffré
       *[last] { $project } : { $value } au { $until }, à observer sans objectif chiffré
    }
impact-series-target =
    { $time ->
        [sum] { $project } : { $value } en cumul au { $until }. Objectif : { $aim }, { $progress }
        [mean] { $project } : { $value } en moyenne jusqu'au { $until }. Objectif : { $aim }, { $progress }
       *[last] { $project } : { $value } au { $until }. Objectif : { $aim }, { $progress }
    }
impact-mark-gap = pas de valeur
impact-mark-break = la mesure change
impact-mark-target = objectif : { $aim }
impact-mark-revised = ancien objectif : { $aim }
impact-projects-none = Aucun projet ne suit ni ne mesure cet indicateur
impact-projects =
    { $known ->
        [0] Projet par projet : aucune valeur encore
        [one] Projet par projet : un seul a une valeur
       *[other] Projet par projet : { $known } ont une valeur, sur { $count } qui suivent ou mesurent cet indicateur
    }
empty-impact-projects = Aucun projet ne suit ni ne mesure cet indicateur dans ce périmètre.
impact-gaps =
    { $count ->
        [0] Aucune valeur attendue ne manque
        [one] Une valeur attendue n'est pas là : { $parts }
       *[other] { $count } valeurs attendues ne sont pas là : { $parts }
    }
impact-gaps-late = { $count } en retard
impact-gaps-explained = { $count } avec un motif
impact-gaps-unexplained = { $count } sans explication
empty-impact-gaps = Toutes les valeurs attendues à cette date sont arrivées.

column-since = Du
column-until = Au
column-value = Valeur
column-presence = État
column-quality = Qualité
column-reason = Précision
column-coverage = Couverture
column-step-value = Palier
column-baseline = Avant le projet
column-held = Comparé à l'objectif
column-target = Objectif
column-progress = Où en est-il
column-due-on = Attendue au
column-source-url = Source

value-presence-present = présente
value-presence-missing = manquante, motif donné
value-presence-withheld = non communiquée
value-presence-not-applicable = sans objet
value-presence-not-due = pas encore attendue
value-presence-late = en retard
value-presence-unexplained = manquante, sans explication
value-presence-complete = complète
value-presence-partial = incomplète
value-presence-provisional = provisoire
value-presence-unfinished = période en cours
value-presence-no-value = aucune valeur
value-quality-measured = mesurée
value-quality-estimated = estimée
value-quality-declared = déclarée
value-quality-provisional = provisoire
value-quality-revised = révisée

# Chiffres clés
kpi-impact-sum = Tous les projets ensemble
kpi-impact-sum-help = Somme des projets qui ont une valeur : de leurs périodes si l'indicateur compte un flux, de leur dernière valeur connue sinon. Un projet sans valeur n'est pas compté comme zéro.
kpi-impact-weighted-mean = Moyenne pondérée
kpi-impact-weighted-mean-help = Chaque projet pèse selon ce que compte sa base (répondants, euros…). Ce n'est jamais la moyenne des moyennes.
kpi-impact-median = Projet du milieu
kpi-impact-median-help = La moitié des projets sont au-dessus, la moitié en dessous : un seul gros projet ne change pas ce chiffre.
kpi-impact-middle = Projet du milieu
kpi-impact-middle-help = La moitié des projets sont au-dessus, la moitié en dessous : un seul gros projet ne change pas ce chiffre.
kpi-impact-without-largest = Sans le plus gros
kpi-impact-without-largest-help = Un projet pèse plus de la moitié du total : voici le total sans lui.
kpi-impact-received = Valeurs reçues
kpi-impact-received-help = Valeurs arrivées, parmi celles que les suivis prévoient à la date choisie, délai convenu compris.
kpi-impact-targets = Objectifs atteints
kpi-impact-targets-help = Projets dont l'objectif en vigueur est atteint. La règle est dite dans « Comprendre cet indicateur ».
impact-spread-note = de { $low } à { $high }
impact-largest-note = sans { $project }
impact-targets-note = { $parts }
impact-targets-on-track = { $count } en bonne voie
impact-targets-at-risk = { $count } à risque
impact-targets-missed =
    { $count ->
        [one] { $count } manqué
       *[other] { $count } manqués
    }
impact-dates-note = valeurs du { $first } au { $last }

# Évaluations et voix
impact-evaluations-title = Ce que disent les évaluations
impact-evaluations-none = Aucune évaluation n'a encore utilisé cet indicateur.
impact-evaluation = { $question }
impact-voices-title = Ce que disent les personnes
impact-voices-none = Aucun témoignage sur cet indicateur ni sur les projets qui le suivent.
