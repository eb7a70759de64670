# La page « Qu'avons-nous appris ? »

page-learning = Qu'avons-nous appris ?
menu-learning = Qu'avons-nous appris ?

# La réponse
learning-answer-empty = Aucun projet n'est encore enregistré.
learning-answer-none =
    { $count ->
        [one] Rien n'est encore écrit de ce que ce projet a appris.
       *[other] Rien n'est encore écrit de ce que ces { $count } projets ont appris.
    }
learning-answer = { $parts }.
learning-answer-so-far = À ce jour, { $parts }.
learning-answer-1 = { $part1 }
learning-answer-2 = { $part1 } ; { $part2 }
learning-answer-3 = { $part1 } ; { $part2 } ; { $part3 }
learning-answer-4 = { $part1 } ; { $part2 } ; { $part3 } ; { $part4 }
learning-answer-concluded =
    { $count ->
        [one] Une expérimentation a conclu ({ $parts })
       *[other] { $count } expérimentations ont conclu ({ $parts })
    }
learning-answer-confirmed =
    { $count ->
        [one] une confirme son hypothèse
       *[other] { $count } confirment leur hypothèse
    }
learning-answer-qualified =
    { $count ->
        [one] une la nuance
       *[other] { $count } la nuancent
    }
learning-answer-refuted =
    { $count ->
        [one] une l'infirme
       *[other] { $count } l'infirment
    }
learning-answer-running =
    { $count ->
        [one] Une expérimentation est en cours, elle n'a pas encore conclu
       *[other] { $count } expérimentations sont en cours, aucune n'a encore conclu
    }
learning-answer-lessons =
    { $count ->
        [one] une leçon est écrite
       *[other] { $count } leçons sont écrites{ $projects ->
            [one] , d'un seul projet
           *[other] , de { $projects } projets
        }
    }
learning-answer-endings =
    { $count ->
        [one] { $told ->
            [0] le seul projet arrêté, réorienté ou non concluant n'a pas encore laissé de leçon
           *[other] le seul projet arrêté, réorienté ou non concluant a laissé une leçon
        }
       *[other] { $told ->
            [0] aucun des { $count } projets arrêtés, réorientés ou non concluants n'a encore laissé de leçon
            [one] un des { $count } projets arrêtés, réorientés ou non concluants a laissé une leçon
           *[other] { $told } des { $count } projets arrêtés, réorientés ou non concluants ont laissé une leçon
        }
    }
learning-answer-endings-all = les { $count } projets arrêtés, réorientés ou non concluants ont tous laissé une leçon
learning-answer-replications =
    { $count ->
        [one] une reprise ailleurs est connue
       *[other] { $count } reprises ailleurs sont connues
    }

# Chiffres clés
kpi-learning-concluded = Expérimentations conclues
kpi-learning-concluded-help = Expérimentations commencées à la date choisie et dont la conclusion est écrite : hypothèse confirmée, nuancée ou infirmée. Une hypothèse infirmée est un enseignement, pas un échec.
kpi-learning-endings = Fins imprévues qui ont laissé une leçon
kpi-learning-endings-help = Projets arrêtés, réorientés ou non concluants dont au moins une leçon est écrite. Un projet qui n'aboutit pas et dont on apprend est une connaissance.
kpi-learning-replications = Reprises ailleurs
kpi-learning-replications-help = Reprises connues d'un projet, ou d'une partie, ailleurs ou par d'autres, de l'intérêt déclaré à l'adoption, où que ce soit.
kpi-learning-used = Contributions utilisées
kpi-learning-used-help = Part des contributions d'usagers reçues qui ont changé quelque chose au projet : somme des contributions utilisées ÷ somme des contributions reçues, sur les seules participations qui disent les deux.

# Noms comptés
noun-projects-taught =
    { $count ->
        [one] projet a laissé une leçon
       *[other] projets ont laissé une leçon
    }
noun-experiments-concluded =
    { $count ->
        [one] expérimentation a conclu
       *[other] expérimentations ont conclu
    }
noun-endings-told =
    { $count ->
        [one] projet arrêté, réorienté ou non concluant a une leçon écrite
       *[other] projets arrêtés, réorientés ou non concluants ont une leçon écrite
    }
noun-projects-replicated =
    { $count ->
        [one] projet a une reprise connue
       *[other] projets ont une reprise connue
    }
noun-participations-counted =
    { $count ->
        [one] participation dit ce qui a été reçu et ce qui a été utilisé
       *[other] participations disent ce qui a été reçu et ce qui a été utilisé
    }
noun-hypotheses-tested =
    { $count ->
        [one] hypothèse est mise à l'épreuve
       *[other] hypothèses sont mises à l'épreuve
    }
noun-projects-speaking =
    { $count ->
        [one] projet a une leçon, une reprise ou un motif d'arrêt écrit
       *[other] projets ont une leçon, une reprise ou un motif d'arrêt écrit
    }
noun-commons-known =
    { $count ->
        [one] commun a un âge et un délai connus
       *[other] communs ont un âge et un délai connus
    }
noun-projects-partnered =
    { $count ->
        [one] projet a des partenaires connus
       *[other] projets ont des partenaires connus
    }

# Sommaire et titres
learning-summary = L'essentiel en huit phrases
learning-part = Que voulez-vous voir ?
learning-hypotheses-title = Hypothèses
learning-lessons-title = Leçons
learning-endings-title = Ce qui a fini autrement que prévu
learning-obstacles-title = Freins
learning-replications-title = Reprises
learning-usage-title = Ce que savent les usagers
learning-commons-title = Communs numériques
learning-actors-title = Qui fait le pont

# Hypothèses
learning-hypotheses-sentence =
    { $count ->
        [one] Une seule des { $hypotheses } hypothèses est mise à l'épreuve par une expérimentation.
       *[other] { $count } des { $hypotheses } hypothèses sont mises à l'épreuve par une expérimentation.
    }
learning-hypotheses-all = Les { $count } hypothèses sont toutes mises à l'épreuve par au moins une expérimentation.
learning-hypotheses-untested = Aucune des { $hypotheses } hypothèses n'est encore mise à l'épreuve par une expérimentation d'ici.
learning-hypotheses-none = Aucune hypothèse n'est encore écrite.
empty-hypotheses = Aucune hypothèse n'est écrite dans ces données.
empty-hypotheses-todo = La coordination les écrit dans les référentiels (axes, puis hypothèses) ; chaque expérimentation dit ensuite laquelle elle éprouve.
learning-axis = Axe « { $name } »
learning-evidence-none = Aucune expérimentation encore.
learning-evidence =
    { $count ->
        [one] Une expérimentation a conclu : { $parts }
       *[other] { $count } expérimentations ont conclu : { $parts }
    } ({ $projects ->
        [one] un projet
       *[other] { $projects } projets
    }).
learning-evidence-confirmed =
    { $count ->
        [one] 1 va dans ce sens
       *[other] { $count } vont dans ce sens
    }
learning-evidence-qualified =
    { $count ->
        [one] 1 nuance
       *[other] { $count } nuancent
    }
learning-evidence-refuted =
    { $count ->
        [one] 1 contredit
       *[other] { $count } contredisent
    }
learning-evidence-running =
    { $count ->
        [one] 1 autre est en cours
       *[other] { $count } autres sont en cours
    }
learning-evidence-only-running =
    { $count ->
        [one] Une expérimentation est en cours, elle n'a pas encore conclu
       *[other] { $count } expérimentations sont en cours, aucune n'a encore conclu
    } ({ $projects ->
        [one] un projet
       *[other] { $projects } projets
    }).
learning-evidence-no-vote = Ces comptes ne sont pas un vote et ne prouvent rien à eux seuls : une expérimentation solide peut peser plus que plusieurs fragiles. Ce qui compte est ce qui a été observé, à lire dessous.
learning-evidence-proven =
    { $count ->
        [0] Aucune des { $experiments } expérimentations ne dit où lire sa preuve : à compléter.
        [one] Une des { $experiments } expérimentations dit où lire sa preuve.
       *[other] { $count } des { $experiments } expérimentations disent où lire leur preuve.
    }
learning-evidence-link = Preuve :
learning-observed = Observé :
learning-criteria =
    { $count ->
        [one] Une expérimentation n'éprouve aucune de ces hypothèses : elle éclaire un critère
       *[other] { $count } expérimentations n'éprouvent aucune de ces hypothèses : elles éclairent des critères
    }
learning-criteria-see = Voir ces expérimentations, critère par critère
learning-criterion = { $criterion } ({ $grid })
learning-criterion-none = Sans critère ni hypothèse

# Leçons
learning-lessons-sentence =
    { $count ->
        [one] Une leçon est écrite
       *[other] { $count } leçons sont écrites
    }{ $projects ->
        [one] , d'un seul projet.
       *[other] , de { $projects } projets.
    }
learning-lessons-none = Aucune leçon n'est encore écrite.
empty-lessons = Aucune leçon n'est écrite dans ces données.
empty-lessons-todo = Une phrase utile à d'autres suffit : le porteur la donne à la clôture d'une expérimentation, la coordination la saisit dans « Saisir » (leçon).
learning-choose = Quelles leçons ?
learning-choice-all = Toutes les leçons ({ $count })
learning-choice-kind = Par sorte : { $name } ({ $count })
learning-choice-obstacle = Par frein : { $name } ({ $count })
learning-choice-theme = Par thème : { $name } ({ $count })
learning-lessons-shown =
    { $count ->
        [one] Une leçon sur { $total } répond à ce choix.
       *[other] { $count } leçons sur { $total } répondent à ce choix.
    }
learning-lessons-rest =
    { $count ->
        [one] Voir une autre leçon
       *[other] Voir { $count } autres leçons
    }

# Fins imprévues
learning-endings-sentence =
    { $count ->
        [one] Un projet a fini autrement que prévu : { $told ->
            [0] aucune leçon n'en est encore écrite
           *[other] il a laissé une leçon
        }, { $again ->
            [0] il n'a pas de suite connue.
           *[other] il a une suite dans un autre projet.
        }
       *[other] { $count } projets ont fini autrement que prévu : { $told ->
            [0] aucune leçon n'en est encore écrite
            [one] un a laissé une leçon
           *[other] { $told } ont laissé une leçon
        }, { $again ->
            [0] aucun n'a de suite connue.
            [one] un a une suite dans un autre projet.
           *[other] { $again } ont une suite dans un autre projet.
        }
    }
learning-endings-none = Aucun projet n'a fini autrement que prévu, à la connaissance de ces données.
learning-endings-why = Arrêté, réorienté, non concluant : ce sont des issues comme les autres, et souvent celles dont on apprend le plus. « Je ne perds jamais, soit je gagne, soit j'apprends. »
empty-endings = Aucun projet n'est enregistré comme arrêté, réorienté ou non concluant.
learning-ending-lesson = Appris :
learning-ending-no-lesson = Aucune leçon n'est encore écrite : à demander au porteur.
learning-ending-no-rebound = Aucune suite connue dans un autre projet.
learning-link-rebound = Rebond :
learning-link-continuation = Suite :
learning-link-spread = Essaimage :
learning-link-born-from = A fait naître :

# Freins
learning-obstacles-first =
    { $count ->
        [one] Un seul frein est nommé, dans { $most } projets : { $first }.
       *[other] Sur { $count } freins nommés, le plus partagé est rencontré dans { $most } projets : { $first }.
    }
learning-obstacles-spread =
    { $count ->
        [one] Un seul frein est nommé : { $first }.
       *[other] { $count } freins différents sont nommés, aucun ne ressort nettement.
    }
learning-obstacles-stops =
    { $stops ->
        [one] Aucun frein n'est nommé ; un motif d'arrêt est connu.
       *[other] Aucun frein n'est nommé ; { $stops } motifs d'arrêt sont connus.
    }
learning-obstacles-none = Aucun frein ni motif d'arrêt n'est encore écrit.
empty-obstacles = Aucun frein n'est écrit : ni dans une leçon, ni dans une reprise, ni comme motif d'arrêt.
empty-obstacles-todo = Ne rien dire n'est pas ne rien rencontrer : la coordination peut demander à chaque porteur ce qui l'a freiné.
learning-obstacles-how = Un projet compte une fois par frein, même s'il le dit plusieurs fois. Les freins viennent des leçons et des reprises ; les motifs d'arrêt, des changements d'étape, et gardent leurs propres mots. Un projet qui n'a rien dit n'est pas un projet sans frein.
learning-obstacles-shown = Le dessin montre les { $count } premiers de chaque sorte ; le tableau les a tous.
learning-obstacles-see = Voir les projets, frein par frein
learning-obstacle-line = { $title } : { $projects }

# Reprises
learning-replications-sentence =
    { $count ->
        [one] Une reprise ailleurs est connue, d'un projet
       *[other] { $count } reprises ailleurs sont connues, de { $origins ->
            [one] un seul projet
           *[other] { $origins } projets
        }
    }{ $in_use ->
        [0] {""}
        [one] , dont une adoptée
       *[other] , dont { $in_use } adoptées
    }{ $followed ->
        [0] .
        [one]  ; un projet suivi ici en prolonge un autre.
       *[other]  ; { $followed } projets suivis ici en prolongent un autre.
    }
learning-replications-followed =
    { $followed ->
        [one] Aucune reprise ailleurs n'est connue ; un projet suivi ici en prolonge un autre.
       *[other] Aucune reprise ailleurs n'est connue ; { $followed } projets suivis ici en prolongent un autre.
    }
learning-replications-none = Aucune reprise n'est encore connue.
learning-replications-places = Où ces projets sont repris
learning-replications-table = Voir le tableau des lieux
empty-replications = Aucune reprise d'un projet n'est enregistrée.
empty-replications-todo = Une ville, un pays, un réseau : la coordination note où, où cela en est, et ce qu'il a fallu changer.
learning-replication-of = reprise de { $origin }
learning-replication-adapted = Ce qui a changé :
learning-replication-obstacle = Frein rencontré :

# Usagers
learning-usage-sentence =
    { $count ->
        [one] Une participation d'usagers
       *[other] { $count } participations d'usagers
    } dans { $projects ->
        [one] un projet
       *[other] { $projects } projets
    } : { $share } des contributions reçues ont été utilisées, là où les deux nombres sont connus ({ $used } sur { $received }).
learning-usage-uncounted =
    { $count ->
        [one] Une participation d'usagers
       *[other] { $count } participations d'usagers
    } dans { $projects ->
        [one] un projet
       *[other] { $projects } projets
    } : aucune ne dit à la fois ce qui a été reçu et ce qui a été utilisé.
learning-usage-planned =
    { $planned ->
        [one] Une participation d'usagers est prévue, aucune n'a encore eu lieu.
       *[other] { $planned } participations d'usagers sont prévues, aucune n'a encore eu lieu.
    }
learning-usage-none = Aucune participation d'usagers n'est encore décrite.
empty-usage = Aucune participation d'usagers n'est décrite dans ces données.
empty-usage-todo = Essai libre, atelier, panel, questionnaire… : pour chacune, ce qui a été reçu, ce qui a été utilisé et ce que le projet a changé.
learning-usage-how = Part utilisée = contributions utilisées ÷ contributions reçues, additionnées sur les seules participations qui disent les deux : chacune pèse selon ce qu'elle a reçu. Une modalité qui reçoit peu peut compter beaucoup : lire ce qui a changé.
learning-usage-persons = Les personnes ne sont pas additionnées : les mêmes peuvent prendre part plusieurs fois. On compte des participations.
learning-usage-left-out =
    { $count ->
        [one] Une participation est laissée hors de cette part : l'un des deux nombres n'est pas connu, ce qui n'est pas zéro.
       *[other] { $count } participations sont laissées hors de cette part : l'un des deux nombres n'y est pas connu, ce qui n'est pas zéro.
    }
learning-usage-contradicts =
    { $count ->
        [one] Une participation dit avoir utilisé plus qu'elle n'a reçu : elle est laissée hors de cette part, à vérifier.
       *[other] { $count } participations disent avoir utilisé plus qu'elles n'ont reçu : elles sont laissées hors de cette part, à vérifier.
    }
learning-usage-rest = Reçues, non utilisées
learning-usage-bar = { $used } sur { $received } ({ $share })
learning-changed = Ce que les projets ont changé ensuite
learning-changed-more =
    { $count ->
        [one] (et un autre changement)
       *[other] (et { $count } autres changements)
    }
learning-modalities =
    { $count ->
        [0] Voir les participations prévues
        [one] Voir la participation
       *[other] Voir les { $count } participations, modalité par modalité
    }
learning-modality =
    { $count ->
        [one] { $name } (une participation)
       *[other] { $name } ({ $count } participations)
    }
learning-participation-planned = prévue
learning-participation-persons =
    { $count ->
        [one] une personne
       *[other] { $count } personnes
    }
learning-participation-persons-unknown = nombre de personnes inconnu ou non communiqué
learning-participation-received =
    { $count ->
        [one] une contribution reçue
       *[other] { $count } contributions reçues
    }
learning-participation-received-unknown = contributions reçues : nombre inconnu
learning-participation-used =
    { $count ->
        [one] une utilisée
       *[other] { $count } utilisées
    }
learning-participation-used-unknown = utilisées : nombre inconnu
learning-participation-changed = Ce qui a changé :
learning-participation-silent = Ce qui a changé n'est pas écrit.

# Communs numériques
learning-commons-sentence =
    { $count ->
        [one] Un commun numérique
       *[other] { $count } communs numériques
    } : { $within ->
        [0] aucun n'est plus frais que visé
        [one] un tient la fraîcheur visée
       *[other] { $within } tiennent la fraîcheur visée
    }{ $over ->
        [0] {""}
        [one] , un est plus ancien
       *[other] , { $over } sont plus anciens
    }{ $unknown ->
        [0] .
        [one] , un a un âge inconnu.
       *[other] , { $unknown } ont un âge inconnu.
    }
learning-commons-unknown =
    { $count ->
        [one] Un commun numérique, dont on ne sait pas s'il tient la fraîcheur visée.
       *[other] { $count } communs numériques, dont on ne sait pas s'ils tiennent la fraîcheur visée.
    }
learning-commons-none = Aucun commun numérique n'est encore décrit.
empty-commons = Aucun commun numérique n'est décrit dans ces données.
empty-commons-todo = Un commun est ce qu'un projet laisse à tous : données, plans, code, cahier des charges. La coordination note sa licence, ses règles, qui le valide et la fraîcheur visée.
learning-commons-how = Valider prend du temps et le temps vieillit ce qui est validé : plus de soin, moins de fraîcheur. Les deux se lisent ensemble, et c'est aux règles du commun de dire où s'arrêter.
learning-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
learning-common-age = Âge du contenu : { $age } (relevé au { $on }), sans objectif de fraîcheur.
learning-common-age-aimed = Âge du contenu : { $age } (relevé au { $on }), pour { $target } au plus visés.
learning-common-age-unknown = Âge du contenu : inconnu, aucune valeur n'est encore relevée.
learning-common-age-unknown-aimed = Âge du contenu : inconnu, aucune valeur n'est encore relevée ; { $target } au plus sont visés.
learning-common-age-unfollowed = Âge du contenu : inconnu, aucun indicateur ne le suit.
learning-common-age-unfollowed-aimed = Âge du contenu : inconnu, aucun indicateur ne le suit ; { $target } au plus sont visés.
learning-common-delay = Délai de validation : { $delay } (relevé au { $on }).
learning-common-delay-unknown = Délai de validation : inconnu, aucune valeur n'est encore relevée.
learning-common-delay-unfollowed = Délai de validation : inconnu, aucun indicateur ne le suit.
learning-common-tension = Valider prend { $share } de l'âge visé.
learning-common-tension-over = Valider prend plus de temps que l'âge visé ({ $share }) : avec ces règles, le contenu validé ne peut pas tenir l'objectif.
learning-common-line = { $title } : { $text }
learning-common-unwritten = non écrit

# Acteurs
learning-actors-sentence =
    Hors des organisations qui portent un programme, { $name } fait le plus souvent le pont : { $bridges ->
        [one] une paire de projets n'a qu'elle en commun
       *[other] { $bridges } paires de projets n'ont qu'elle en commun
    }{ $across ->
        [0] .
        [one]  ; une organisation est dans plusieurs programmes.
       *[other]  ; { $across } organisations sont dans plusieurs programmes.
    }
learning-actors-home = par construction
learning-actors-joined =
    { $several ->
        [one] Une organisation sur { $count } prend part à plusieurs projets : { $name } ({ $projects } projets).
       *[other] { $several } organisations sur { $count } prennent part à plusieurs projets ; { $name } est dans { $projects } d'entre eux.
    }
learning-actors-apart =
    { $count ->
        [one] Une seule organisation est connue, dans un seul projet.
       *[other] { $count } organisations, chacune dans un seul projet : aucune ne fait le pont.
    }
learning-actors-none = Aucun partenaire n'est encore connu.
empty-actors = Aucune organisation n'est enregistrée auprès de ces projets.
empty-actors-todo = La coordination saisit qui porte chaque projet et qui y prend part, avec son rôle et son collège.
learning-actors-shown = Le dessin montre les { $shown } premières des { $count } organisations présentes dans plusieurs projets ; le tableau les a toutes.
learning-actors-formula = Ponts d'une organisation = nombre de paires de projets où elle est présente et dont elle est la seule organisation commune. Les organisations qui portent un programme relient tous leurs projets par construction : elles sont laissées de côté. La mesure ne dit rien de l'importance d'une organisation dans chaque projet, et ne connaît que les partenaires enregistrés.
learning-actors-published = Sur des données publiées, aucune mesure n'est calculée à propos d'organisations réelles : seulement dans combien de projets elles sont présentes.

# Colonnes et valeurs
column-hypothesis-label = Hypothèse
column-statement = Énoncé
column-confirmed = Confirment
column-qualified = Nuancent
column-refuted = Infirment
column-running = En cours
column-proven = Avec preuve
column-lesson-text = Leçon
column-lesson-kind = Sorte
column-lesson-on = Date
column-experiment-title = Expérimentation
column-obstacle-name = Frein
column-ended = Depuis
column-stop-reason = Motif
column-lessons = Leçons écrites
column-rebounds = Suites
column-met-as = Dit comme
column-in-projects = Dans
column-replication-place = Où
column-replication-state = Où en est-on
column-replicated-on = Date
column-replications = Reprises
column-adapted = Ce qui a changé
column-modality-name = Modalité
column-tested = Participations
column-planned = Prévues
column-counted = Où l'on sait tout
column-contributions-received = Contributions reçues
column-contributions-used = Utilisées
column-used-share = Part utilisée
column-degrees = Degrés
column-common-name = Commun
column-age = Âge
column-age-days = Âge du contenu (jours)
column-delay = Délai de validation
column-delay-days = Délai de validation (jours)
column-freshness-target = Âge visé
column-freshness = Fraîcheur
column-validated-by = Validé par
column-licence = Licence
column-programmes = Programmes
column-colleges = Collèges
column-bridges = Ponts
value-met-as-obstacle = Frein
value-met-as-stop = Motif d'arrêt
value-replication-state-adopted = Adoptée
value-replication-state-running = En cours
value-replication-state-planned = Prévue
value-replication-state-interest = Intérêt déclaré
value-replication-state-stopped = Arrêtée
value-replication-state-followed = Projet suivi ici
value-freshness-within = tient l'objectif
value-freshness-over = plus ancien que visé
value-freshness-unaimed = sans objectif
value-freshness-unknown = inconnue
value-freshness-unjudged = non calculée
value-mark-carrier = Porte le projet
value-mark-partner = Prend part au projet

# Sur la fiche d'un projet
project-uses-title = Ce que les usagers ont apporté
project-use-counted = { $modality } : { $title } (reçues : { $received } ; utilisées : { $used })
project-use-told = { $modality } : { $title }
project-use-planned = { $modality }, prévue : { $title }
project-replications-title = Où le projet est repris
project-replication = { $place } : { $state }
