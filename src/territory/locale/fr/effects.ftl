# « Qu'est-ce que ça change ? » avant qu'un indicateur soit choisi, et ce qui en explique un.

# La réponse. « Observé » et non « obtenu » : aucun chiffre ne dit la cause.
effects-answer = Observé pendant nos projets : { $parts }.
effects-answer-part =
    { $count ->
        [one] { $value } ({ $name }, un seul projet)
       *[other] { $value } ({ $name }, { $count } projets)
    }
effects-answer-part-warned = { $value } ({ $name }, { $count } projets, { $caveat })
effects-answer-waiting =
    { $count ->
        [one] Un indicateur est suivi, et aucune valeur n'est encore connue.
       *[other] { $count } indicateurs sont suivis, et aucune valeur n'est encore connue.
    }
effects-start-todo = Pour commencer : dire dans « Saisir » quels indicateurs chaque projet suit, ou déposer un fichier de mesures.
effects-choose = Tous les indicateurs : vue d'ensemble
effects-choice = { $dimension } · { $name } ({ $coverage })
effects-back = Revenir à tous les indicateurs
effects-each = Chaque projet, au fil du temps

# Ce que les projets font ensemble, en peu de mots.
effects-none-yet = pas encore de valeur
effects-spread = de { $low } à { $high }
effects-said-provisional =
    { $said }, dont { $count ->
        [one] une valeur provisoire
       *[other] { $count } valeurs provisoires
    }
effects-said-provisional-one = { $said }, valeur provisoire
effects-said-warned = { $said } ({ $caveat })
effects-said-one =
    { $time ->
        [sum] { $value } au total, dans un seul projet
        [mean] { $value } en moyenne, dans un seul projet
       *[last] { $value } au { $until }, dans un seul projet
    }
effects-said-apart = de { $low } à { $high } selon les { $count } projets ({ $median } au milieu), sans les additionner
effects-said-steps = de { $low } à { $high }, { $median } pour le projet du milieu, sur { $count }
effects-said-sum =
    { $time ->
        [sum] { $value } depuis le début, dans { $count } projets
       *[last] { $value }, dernières valeurs de { $count } projets
    }
effects-said-weighted-mean =
    { $count ->
        [one] { $value }, dans le seul projet dont la base est connue
       *[other] { $value } en moyenne pondérée de { $count } projets
    }
effects-said-median = { $value } pour le projet du milieu, sur { $count }

# Les parties de la page.
effects-tab-brief = En bref
effects-tab-chain = Des moyens aux impacts
effects-tab-terms = ODD et politiques
effects-tab-evaluations = Évaluations et voix
effects-family =
    { $dimension ->
        [economic] Économie
        [social] Social
        [environmental] Environnement
       *[territorial_innovation] Innovation territoriale
    }
effects-key-rule = Pour chaque dimension, d'abord les indicateurs de résultat que le plus de projets mesurent ; ceux qui appellent une réserve viennent après. Tous sont dans le tableau.
effects-indicators =
    { $count ->
        [0] Aucun indicateur n'est suivi
        [one] Le seul indicateur suivi
       *[other] Les { $count } indicateurs, dont { $known } ont une valeur
    }
empty-effects-indicators = Aucun indicateur n'est suivi ni mesuré dans ce périmètre.

# La chaîne de résultats.
effects-chain =
    { $results ->
        [0] Aucun indicateur ne dit encore ce qui change ; ceux qui ont une valeur disent ce qui est engagé, fait et produit ({ $efforts })
        [one] Un indicateur dit ce qui change ; { $efforts } ce qui est engagé, fait et produit
       *[other] { $results } indicateurs disent ce qui change ; { $efforts } ce qui est engagé, fait et produit
    }
empty-effects-chain = Aucun indicateur n'est suivi : la chaîne est vide.
effects-chain-rule = Deux niveaux ne s'additionnent jamais : un atelier tenu (réalisation) n'est pas un changement (résultat).
effects-level =
    { $level ->
        [input] 1. Ressources : ce que l'on met
        [activity] 2. Activités : ce que l'on fait
        [output] 3. Réalisations : ce que l'on produit
        [outcome] 4. Résultats : ce qui change pour les personnes et les lieux
        [impact] 5. Impacts : ce qui dure et s'étend
       *[context] À côté : le contexte, qui ne dépend pas des projets
    }
effects-level-count =
    { $expected ->
        [0] Aucun indicateur suivi à ce niveau : on n'en sait rien.
        [one] { $known } indicateur sur { $expected } a une valeur.
       *[other] { $known } indicateurs sur { $expected } ont une valeur.
    }
effects-level-more =
    { $count ->
        [one] et un autre, dans le tableau
       *[other] et { $count } autres, dans le tableau
    }

# Objectifs de développement durable, politiques publiques.
effects-sdg =
    { $count ->
        [one] { $projects ->
            [one] Un projet déclare
           *[other] { $projects } projets déclarent
        } contribuer à un objectif de développement durable : { $first }
       *[other] { $projects ->
            [one] Un projet déclare contribuer à { $count } des 17 objectifs de développement durable, dont { $first }
           *[other] { $projects } projets déclarent contribuer à { $count } des 17 objectifs de développement durable ; { $most ->
                [one] un projet au plus pour chacun, dont { $first }
               *[other] le plus souvent : { $first } ({ $most } projets)
            }
        }
    }
effects-sdg-none = Aucun projet n'a dit à quels objectifs de développement durable (ODD) il contribue
empty-effects-sdg = Rien n'est enregistré : les projets se rattachent aux ODD dans « Saisir » ou par le fichier des projets.
effects-public-policy =
    { $count ->
        [one] { $projects ->
            [one] Un projet déclare
           *[other] { $projects } projets déclarent
        } contribuer à une politique publique : { $first }
       *[other] { $projects ->
            [one] Un projet déclare contribuer à { $count } politiques publiques, dont { $first }
           *[other] { $projects } projets déclarent contribuer à { $count } politiques publiques ; { $most ->
                [one] un projet au plus pour chacun, dont { $first }
               *[other] le plus souvent : { $first } ({ $most } projets)
            }
        }
    }
effects-public-policy-none = Aucun projet n'a dit à quelles politiques publiques il contribue
empty-effects-public-policy = Rien n'est enregistré : les projets se rattachent aux politiques publiques dans « Saisir » ou par le fichier des projets.
effects-terms-rule = Un projet peut contribuer à plusieurs objectifs : ces nombres ne s'additionnent pas. Ils comptent des déclarations, et ne mesurent ni l'effort ni l'effet.

# Évaluations et voix.
effects-evaluations-none = Aucune évaluation n'est enregistrée dans ce périmètre.
effects-evaluations-todo = Une évaluation s'ajoute dans « Saisir » : sa question, ce qui a été constaté, les indicateurs utilisés.
effects-evaluation-scope = Ce qui a été regardé : { $scope }
effects-evaluation-numbers = Les chiffres
effects-evaluation-no-number = Aucun indicateur de ce périmètre n'a été utilisé.
effects-evaluation-voices = Les voix
effects-evaluation-no-voice = Aucun témoignage n'a été recueilli.

# Comparer.
effects-compare = { $name } : { $best } à « { $first } », { $least } à « { $last } », { $middle } au milieu
effects-compare-rate = { $name } par mois de relevé : { $best } à « { $first } », { $least } à « { $last } », { $middle } au milieu
effects-warnings-title = Avant de comparer
effects-warn-frequency = Les relevés n'ont pas le même rythme : { $values }.
effects-warn-collector = Ce ne sont pas les mêmes fonctions qui relèvent : { $values }.
effects-warn-method = { $count } façons de mesurer différentes : { $values }.
effects-warn-silent =
    { $count ->
        [one] Un projet sur { $projects } n'a pas écrit comment il mesure : on ne peut pas le dire comparable.
       *[other] { $count } projets sur { $projects } n'ont pas écrit comment ils mesurent : on ne peut pas les dire comparables.
    }
effects-warn-quality = Les valeurs ne sont pas obtenues de la même façon : { $values } selon les projets.
effects-way-measured = mesurées
effects-way-estimated = estimées
effects-way-declared = déclarées
effects-warn-break =
    { $count ->
        [one] La façon de mesurer a changé en route dans { $projects }.
       *[other] La façon de mesurer a changé en route dans { $count } projets : { $projects }.
    }
effects-warn-time = Les dernières valeurs ne sont pas du même moment : du { $first } au { $last }.
effects-drawn = Le dessin montre les { $shown } premières lignes sur { $count } ; le tableau les a toutes.
effects-mark-middle = milieu : { $value }
effects-mark-baseline = avant le projet

# Ventilations.
effects-axis-sexe = sexe
effects-axis-age = âge
effects-axis-college = collège
effects-part-sexe-femme = Femmes
effects-part-sexe-homme = Hommes
effects-part-age-moins-de-30 = Moins de 30 ans
effects-part-age-30-a-59 = De 30 à 59 ans
effects-part-age-60-et-plus = 60 ans et plus
effects-part-college-associations = Associations
effects-part-college-citoyens = Citoyens
effects-part-college-collectivites = Collectivités
effects-part-college-entreprises = Entreprises
effects-part-rest = Non réparti
effects-part-over = Compté en trop dans les parts
effects-part-whole = Ensemble
effects-part-least = { $part } (au moins)
effects-part-share = { $part } { $share }
effects-breakdown = Par { $axis } : { $parts }. { $check }
effects-breakdown-apart = Par { $axis }, projet par projet. { $check }
effects-check-sum = Les parts font bien l'ensemble
effects-check-none = Ces valeurs ne sont pas des quantités : les parts ne s'additionnent pas
effects-check-gap =
    { $count ->
        [one] Dans un relevé, les parts ne font pas l'ensemble : l'écart est la ligne « Non réparti » ou « Compté en trop »
       *[other] Dans { $count } relevés, les parts ne font pas l'ensemble : l'écart est la ligne « Non réparti » ou « Compté en trop »
    }
effects-check-hole =
    { $count ->
        [one] Dans un relevé, une part manque ou n'est pas communiquée : elle est dans « Non réparti »
       *[other] Dans { $count } relevés, une part manque ou n'est pas communiquée : elle est dans « Non réparti »
    }

# Objectifs, dont les anciens.
effects-targets =
    { $revised ->
        [0] Objectifs fixés : { $count }, aucun n'a été révisé
        [one] Objectifs fixés : { $count }, dont un révisé depuis
       *[other] Objectifs fixés : { $count }, dont { $revised } révisés depuis
    }
effects-target-in-force = en vigueur
effects-target-milestone = jalon
effects-target-revised = remplacé
effects-target-held = fixé
impact-mark-milestone = jalon : { $aim }

# L'indicateur expliqué.
effects-known-at = Dernière valeur connue : période close le { $day }.
effects-unknown-yet = Aucune valeur n'est encore connue.
effects-revised =
    { $count ->
        [one] Une valeur a été révisée depuis sa première publication ; elle est marquée « révisée » (étoile).
       *[other] { $count } valeurs ont été révisées depuis leur première publication ; elles sont marquées « révisées » (étoile).
    }
effects-processing-title = Ce que nous faisons de ces valeurs
effects-processing-time =
    { $rule ->
        [sum] Dans un projet, les périodes s'additionnent.
        [mean] Dans un projet, on fait la moyenne des périodes, depuis le dernier changement de méthode.
       *[last] Dans un projet, on garde la dernière valeur connue.
    }
effects-processing-project =
    { $rule ->
        [sum] Entre projets, on additionne ; un projet sans valeur n'est pas compté comme zéro.
        [weighted_mean] Entre projets, on fait une moyenne où chacun pèse selon sa base ({ $weight }), jamais la moyenne des moyennes.
        [median] Entre projets, on retient celui du milieu.
        [distribution] Entre projets, on compte ceux qui sont à chaque palier.
       *[none] Entre projets, on n'additionne pas : on montre l'étendue et le milieu.
    }
effects-processing-missing = Ce qui manque n'est jamais un zéro : il abaisse la couverture, et rien d'autre.
effects-nested =
    { $count ->
        [one] Une valeur est aussi dans celle d'une période plus longue (un trimestre et son année) : elle n'est comptée qu'une fois.
       *[other] { $count } valeurs sont aussi dans celle d'une période plus longue (un trimestre et son année) : elles ne sont comptées qu'une fois.
    }
effects-refusal-methods = Ce sont des estimations faites de { $count } façons différentes : on ne les additionne pas.
effects-versions-title = Versions de la définition
effects-version = Version { $number } : { $name }
effects-version-since = depuis { $first }
effects-version-until = jusqu'à { $last }
effects-version-between = de { $first } à { $last }
effects-version-here = (celle de cette page)
effects-marks-title = Comment lire les points
effects-marks-counted = compté dans les totaux
effects-marks-uncounted = jamais compté, et manque à la couverture
effects-marks-unasked = jamais compté, car non attendu
effects-mark-line = { $mark } : { $shape } ; { $counted }

# Chaque cas de présence et de qualité : légende, tableau, fichier (analysis/presence.py).
mark-measured = valeur mesurée
mark-declared = valeur déclarée
mark-estimated = valeur estimée
mark-provisional = valeur provisoire
mark-revised = valeur révisée
mark-unsaid = valeur, qualité non dite
mark-missing = manquante, motif donné
mark-unexplained = manquante, sans explication
mark-late = en retard
mark-withheld = non communiquée
mark-not-due = pas encore attendue
mark-not-applicable = sans objet
mark-complete = tous les projets attendus
mark-together-provisional = valeur provisoire d'un projet au moins
mark-unfinished = période en cours
mark-partial = une partie des projets attendus
mark-no-value = aucune valeur
shape-measured = rond plein, trait plein
shape-declared = carré, longs tirets
shape-estimated = losange, tirets
shape-provisional = rond vide, pointillés
shape-revised = étoile, trait plein
shape-unsaid = croix droite, trait et points
shape-missing = croix au pied, plage grisée
shape-unexplained = croix vide au pied, plage grisée
shape-late = sablier au pied, plage grisée
shape-withheld = dièse au pied, plage grisée
shape-not-due = trait debout au pied
shape-not-applicable = tiret au pied

column-is-counted = Compté
column-is-break = La mesure change
column-effect-part = Part
column-effect-share = En %
column-effect-together = Tous ensemble
column-effect-question = La question
column-effect-dimension = Dimension
column-effect-level = Niveau
column-effect-term = Contribue à
column-effect-known = Indicateurs avec une valeur
column-effect-followed = Indicateurs suivis
column-effect-months = Mois relevés
column-effect-compared = Par mois de relevé
column-effect-aim = Objectif
column-effect-aimed-by = Fixé par
column-effect-set-on = Fixé le
column-effect-due-on = Échéance
column-effect-target-state = Ce qu'il en est
