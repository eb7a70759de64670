# La page « Que s'est-il passé depuis… ? »

page-since = Que s'est-il passé depuis… ?
menu-since = Depuis…
since-which = Depuis
since-which-help = Un arrêté : on compare ce qui était connu alors à ce qui l'est maintenant. Un jour : on lit les deux dates dans le même état des données.
since-which-day = Ou depuis un jour
since-option-closing = { $name } (situation au { $day })
since-option-day = le { $day }
since-none = Il n'y a pas d'arrêté plus ancien que ce que vous regardez : il n'y a encore rien à comparer.
since-none-todo = Choisissez un jour ci-dessous pour lire ce qui s'est passé depuis, ou revenez quand un deuxième arrêté sera publié.
since-unknown = Le lien demandait de partir de { $code }, que l'on ne connaît pas ou qui n'est pas antérieur : le plus récent arrêté antérieur est pris à la place.

since-answer = { $happened } { $learned }
since-from-closing = Depuis l'arrêté du { $day } (et jusqu'au { $on })
since-from-day = Du { $day } au { $on }
since-answer-happened =
    { $count ->
        [one] { $since }, il s'est passé une chose, dans { $moved } projet sur { $projects } : { $parts }.
       *[other] { $since }, il s'est passé { $count } choses, dans { $moved ->
            [one] { $moved } projet
           *[other] { $moved } projets
        } sur { $projects } : { $parts }.
    }
since-answer-nothing = { $since }, rien de daté n'est connu.
since-answer-learned = { $learned ->
        [0] Nous n'avons rien appris d'autre
        [one] Nous avons aussi appris une chose plus ancienne, à venir ou sans date
       *[other] Nous avons aussi appris { $learned } choses plus anciennes, à venir ou sans date
    }, et { $corrected ->
        [0] rien corrigé
        [one] corrigé une ligne
       *[other] corrigé { $corrected } lignes
    }.
since-answer-learned-nothing = Rien d'autre n'a été appris ni corrigé entre-temps.
since-answer-same = Les deux dates sont lues dans le même état des données.
since-count-decision =
    { $count ->
        [one] { $count } avis ou décision
       *[other] { $count } avis ou décisions
    }
since-count-label =
    { $count ->
        [one] { $count } fait de labellisation
       *[other] { $count } faits de labellisation
    }
since-count-stage =
    { $count ->
        [one] { $count } changement d'étape
       *[other] { $count } changements d'étape
    }
since-count-granted =
    { $count ->
        [one] { $count } financement accordé
       *[other] { $count } financements accordés
    }
since-count-refused =
    { $count ->
        [one] { $count } financement refusé, retiré ou rendu
       *[other] { $count } financements refusés, retirés ou rendus
    }
since-count-target-missed =
    { $count ->
        [one] { $count } cible manquée
       *[other] { $count } cibles manquées
    }
since-count-target-reached =
    { $count ->
        [one] { $count } cible atteinte
       *[other] { $count } cibles atteintes
    }
since-count-experiment =
    { $count ->
        [one] { $count } expérimentation conclue
       *[other] { $count } expérimentations conclues
    }
since-count-value =
    { $count ->
        [one] { $count } indicateur mesuré
       *[other] { $count } indicateurs mesurés
    }
since-count-partner =
    { $count ->
        [one] { $count } mouvement de partenaire
       *[other] { $count } mouvements de partenaires
    }
since-count-other =
    { $count ->
        [one] { $count } autre fait
       *[other] { $count } autres faits
    }

since-figures-sentence =
    { $count ->
        [0] Entre le { $since } et le { $on }, aucun des grands chiffres ne change
        [one] Entre le { $since } et le { $on }, un des grands chiffres change
       *[other] Entre le { $since } et le { $on }, { $count } des grands chiffres changent
    }
noun-figures-known =
    { $count ->
        [one] chiffre connu aux deux dates
       *[other] chiffres connus aux deux dates
    }
since-figure-projects = Projets suivis
since-figure-phase-upstream = Projets en amont
since-figure-phase-active = Projets actifs
since-figure-phase-follow-on = Projets en suites
since-figure-phase-closed = Projets clos
since-figure-phase-unknown = Projets dont la phase est inconnue
since-figure-mobilised = Argent mobilisé
since-figure-leverage = Argent des autres pour 1 € de notre part
since-change-up = +{ "\u00A0" }{ $size }
since-change-down = −{ "\u00A0" }{ $size }
since-change-none = inchangé
column-since-figure = Chiffre
column-since-before = Avant
column-since-after = Maintenant
column-since-change = Écart
column-since-said = Ce qui est dit
column-since-detail = En détail
column-day-known = Date

since-happened-title = Il s'est passé
since-happened-sentence =
    { $count ->
        [0] Rien de daté n'est connu entre ces deux dates
        [one] { $count } fait, par importance
       *[other] { $count } faits, par importance
    }
since-happened-none = Rien de daté n'est connu entre ces deux dates pour ces projets. Inconnu ne veut pas dire qu'il ne s'est rien passé.
empty-since-happened = Rien de daté n'est connu entre ces deux dates.
since-learned-title = Nous avons appris ou corrigé
since-learned-sentence =
    { $count ->
        [0] Rien n'a été appris ni corrigé sur ce qui existait déjà
        [one] { $count } ligne apprise ou corrigée
       *[other] { $count } lignes apprises ou corrigées
    }
since-learned-none = Rien n'a été appris ni corrigé sur ce qui existait déjà.
empty-since-learned = Rien n'a été appris ni corrigé sur ce qui existait déjà.
since-common = Commun à plusieurs projets
since-more-projects =
    { $count ->
        [one] Voir { $count } autre projet
       *[other] Voir { $count } autres projets
    }
since-more-facts =
    { $count ->
        [one] et { $count } autre, dans le tableau
       *[other] et { $count } autres, dans le tableau
    }
since-imports =
    { $count ->
        [one] Import :
       *[other] Imports :
    }
since-order = Les plus importants d'abord : avis, décisions et labels, étapes, argent, cibles et résultats, puis partenaires et récits.
since-remark-days = Ce qui s'est passé est compté au jour qu'il porte ; une date connue à l'année ou au mois compte à son premier jour.
since-remark-day = Partez d'un arrêté pour voir aussi ce que nous avons appris ou corrigé depuis.
since-remark-covered = Seuls les programmes couverts aux deux dates sont comparés : { $programmes }.

since-decision-advice = Avis ({ $body }) : { $verdict }
since-decision-decision = Décision ({ $body }) : { $verdict }
since-value =
    { $count ->
        [one] { $indicator } : { $value }
       *[other] { $indicator } : { $value } (dernière de { $count } valeurs)
    }
since-partner = Arrivée d'un partenaire : { $name } ({ $role })
since-partner-left = Départ d'un partenaire : { $name } ({ $role })
since-experiment-started = Expérimentation commencée : { $name }
since-site = Nouveau lieu : { $name }
since-site-unnamed = Nouveau lieu
since-testimony = Témoignage recueilli ({ $side })
since-document = Document : { $name }
since-replication = Repris ailleurs : { $place } ({ $state })
since-participation = Participation des usagers : { $title }
since-event = Rendez-vous ({ $kind }) : { $title }
since-target-reached = Cible atteinte : { $indicator }, { $value } pour { $is_band ->
        [0] { $target }
       *[other] une fourchette de { $target } à { $upper }
    }
since-target-missed = Cible manquée : { $indicator }, { $value } pour { $is_band ->
        [0] { $target }
       *[other] une fourchette de { $target } à { $upper }
    }
since-target-unknown = Échéance d'une cible sans valeur assez récente : { $indicator }, { $is_band ->
        [0] { $target }
       *[other] de { $target } à { $upper }
    } attendus
since-learned-added = { $table }, appris : { $name }
since-learned-changed = { $table }, corrigé : { $name } – { $cells }
since-learned-removed = { $table }, retiré : { $name }
since-learned-received = Valeur reçue : { $name } : { $value }
since-learned-project =
    { $count ->
        [one] Projet nouvellement suivi ici, avec { $count } ligne
       *[other] Projet nouvellement suivi ici, avec { $count } lignes
    }
since-learned-many-received = { $table } : { $count } valeurs reçues
since-learned-many-added = { $table } : { $count } lignes apprises
since-learned-many-removed = { $table } : { $count } lignes retirées
since-learned-many-changed = { $table } : { $count } lignes corrigées
since-name = { $first }, { $next }
since-cell = { $field } : { $before } → { $after }
since-cell-new = { $field } : { $after } (n'était pas connu)
since-cell-gone = { $field } : { $before } → plus connu
