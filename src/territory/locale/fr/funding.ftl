# La page « Qui paie quoi ? »

funding-answer = { $money } D'où vient cet argent : { $parts }.
funding-answer-empty = Aucun financement n'est connu pour ces projets. Inconnu ne veut pas dire zéro.
funding-answer-unknown = Des financements sont connus, mais pas leurs montants.
funding-answer-nothing = Rien d'accordé qui ne se rembourse pas n'est connu : les financements connus sont demandés, refusés, annulés, à rembourser ou en nature.
funding-answer-few =
    { $known ->
        [one] { $money } Un seul montant sur { $expected } est connu : on ne peut pas dire qui paie quelle part.
       *[other] { $money } Seuls { $known } montants sur { $expected } sont connus : on ne peut pas dire qui paie quelle part.
    }
funding-part-public = { $share } du public
funding-part-private = { $share } du privé
funding-part-citizen = { $share } des citoyens
funding-part-own-revenue = { $share } des recettes propres

funding-matrix-sentence = { $local } viennent de l'échelle locale, sur { $total } mobilisés
funding-matrix-unknown = D'où vient l'argent, et de quelle échelle
empty-matrix = Aucun financement n'est connu : on ne peut pas dire d'où vient l'argent.
funding-staircase-sentence = { $parts }
funding-staircase-partial = { $parts } ; le reste n'est pas connu
funding-step-requested = { $amount } demandés
funding-step-granted = { $amount } accordés
funding-step-contracted = { $amount } conventionnés
funding-step-paid = { $amount } versés
funding-staircase-unknown = De la demande au versement
empty-staircase = Aucune demande datée n'est connue : on ne peut pas suivre l'argent de la demande au versement.
funding-staircase-note = Les mêmes financements à chaque étape : ceux dont la demande est connue. Recettes et fonds propres, qu'on ne demande à personne, n'y sont pas.
funding-gaps-sentence =
    { $count ->
        [one] Il reste { $total } à trouver, pour { $count } projet
       *[other] Il reste { $total } à trouver, pour { $count } projets
    }
funding-gaps-none = Il ne reste rien à trouver, là où le plan est connu
funding-gaps-unknown = Ce qui reste à trouver n'est pas connu
empty-gaps = Figurent ici les projets non clos dont le plan et les financements sont connus, et auxquels il manque de l'argent : il n'y en a pas.
funding-beside-sentence = À côté du total, jamais ajouté
empty-beside = Ni prêt, ni garantie, ni apport en nature connus.
funding-outside-sentence = { $total } sans projet désigné, à côté du total
funding-funders-sentence =
    { $count ->
        [0] Aucun financeur n'est nommé
        [one] { $count } financeur nommé, et ce qu'il apporte
       *[other] { $count } financeurs nommés, et ce qu'ils apportent
    }
empty-funders = Aucun financement n'est connu.
funding-fundings-sentence =
    { $count ->
        [0] Aucun financement n'est connu
        [one] { $count } financement, et où il en est
       *[other] { $count } financements, et où ils en sont
    }
empty-fundings = Aucun financement n'est connu. Inconnu ne veut pas dire zéro.
funding-status-count =
    { $count ->
        [1] { $status }
       *[other] { $status } ({ $count })
    }
empty-projects-money = Aucun projet.

# De qui parle-t-on, et quelle partie de la page est ouverte.
funding-subject = De quel argent parle-t-on ?
funding-kind-portfolio = Tous les projets choisis
funding-kind-programme = Un programme
funding-kind-territory = Un territoire
funding-kind-project = Un projet
funding-kind-received = Une organisation : ce qu'elle reçoit
funding-kind-given = Une organisation : ce qu'elle apporte
funding-which-programme = Quel programme ?
funding-which-territory = Quel territoire ?
funding-which-project = Quel projet ?
funding-which-received = Quelle organisation ?
funding-which-given = Quel financeur ?
funding-subject-unknown = « { $id } » n'est pas dans ces données, à cette date ou dans cet arrêté.
funding-subject-unknown-todo = Choisissez un autre sujet, une autre date, ou revenez à tous les projets :
funding-part = Que voulez-vous savoir ?
funding-part-origin = D'où vient l'argent
funding-part-steps = Où il en est
funding-part-balance = Le plan tient-il
funding-part-ratios = De quoi on dépend
funding-part-law = Règles de droit

funding-answer-of = { $name } : { $answer }
funding-answer-given = { $name } apporte { $amount } { $projects }.
funding-answer-given-none = { $name } : aucun financement apporté n'est connu à cette date. Inconnu ne veut pas dire zéro.
funding-answer-given-unknown = { $name } apporte des financements dont aucun montant n'est connu.
funding-answer-given-nothing = { $name } : rien n'est accordé de ce qui ne se rembourse pas.
funding-answer-received = { $name } reçoit { $amount } { $funders }.
funding-answer-received-none = { $name } : aucun financement reçu n'est connu à cette date. Inconnu ne veut pas dire zéro.
funding-answer-received-unknown = { $name } reçoit des financements dont aucun montant n'est connu.
funding-answer-received-nothing = { $name } : rien n'est accordé de ce qui ne se rembourse pas.
funding-answer-to-pay =
    { $unknown ->
        [0] { $answer } { $amount } restent à verser.
       *[other] { $answer } Au moins { $amount } restent à verser.
    }
funding-to-projects =
    { $count ->
        [0] hors de tout projet désigné
        [one] à { $count } projet
       *[other] à { $count } projets
    }
funding-from-funders =
    { $count ->
        [0] de personne de nommé
        [one] d'un seul financeur nommé
       *[other] de { $count } financeurs nommés
    }
funding-bounds-whole = Les financements de cette organisation sont comptés en entier, quels que soient les projets qu'ils concernent.
funding-bounds-territory =
    { $count ->
        [one] { $count } de ces projets est aussi présent ailleurs : son argent ne se partage pas entre territoires, et les totaux de deux territoires ne s'ajoutent pas.
       *[other] { $count } de ces projets sont aussi présents ailleurs : leur argent ne se partage pas entre territoires, et les totaux de deux territoires ne s'ajoutent pas.
    }

# D'où vient l'argent.
funding-flow-sentence =
    { $funders ->
        [one] De { $funders } source aux projets : le chemin de { $total }, à rembourser compris
       *[other] De { $funders } sources aux projets : le chemin de { $total }, à rembourser compris
    }
funding-flow-unknown = De qui paie à ce qui est payé
empty-flow = Aucun montant accordé n'est connu : il n'y a pas de chemin à montrer.
funding-flow-hidden-both = Le dessin nomme les plus grands ; { $funders } autres sources et { $projects } autres destinations y font chacune une bande, et sont dans le tableau.
funding-flow-hidden-funders = Le dessin nomme les plus grandes sources ; les { $funders } autres y font une bande, et sont dans le tableau.
funding-flow-hidden-projects = Le dessin nomme les plus grands projets ; les { $projects } autres y font une bande, et sont dans le tableau.
funding-to-shared = Plusieurs projets, parts inconnues
funding-to-programme = Le programme lui-même
funding-to-accompaniment = L'accompagnement
funding-to-unallocated = Pas encore affecté
funding-to-elsewhere = Hors de nos projets
funding-to-project = Projet hors de ces données
flow-other-funders = { $count } autres sources
flow-other-projects = { $count } autres
flow-repayable = à rendre
funding-families-sentence = { $family } : { $share } de ce qui est mobilisé, la première famille de sources
funding-families-unknown = Ce qu'apporte chaque famille de sources
empty-families = Aucun financement mobilisé n'est connu.

# Où il en est.
funding-curve-sentence = Au { $day }, { $paid } versés sur { $granted } accordés, de ce qui a été demandé
funding-curve-all = Au { $day }, { $paid } versés sur { $granted } accordés
funding-curve-unknown = Demandé, accordé, conventionné, versé, cumulés à chaque date
empty-curve = Aucune étape datée n'est connue : on ne peut pas suivre l'argent dans le temps.
funding-years-sentence = { $year } : l'année où le plus a été versé, { $amount }
funding-years-unknown = Année par année
funding-year-undated = sans date
empty-years = Aucune étape datée n'est connue : on ne peut rien dire année par année.
funding-years-note = Argent venu des autres et qui ne se rembourse pas : recettes et fonds propres du porteur n'y sont pas. Un avenant, une annulation ou un reversement compte l'année où il a eu lieu : une année peut être négative.
funding-years-unsaid =
    { $count ->
        [one] { $count } financement dont le montant n'est pas connu n'est pas compté.
       *[other] { $count } financements dont le montant n'est pas connu ne sont pas comptés.
    }
funding-years-open = { $year } n'est pas finie : elle s'arrête au { $day }.
funding-exercices-sentence =
    { $count ->
        [0] L'exercice budgétaire n'est indiqué par aucun acte
        [one] { $count } exercice budgétaire indiqué par les actes ou les comptes
       *[other] { $count } exercices budgétaires indiqués par les actes ou les comptes
    }
funding-exercice-unstated = non indiqué
empty-exercices = L'exercice budgétaire n'est pas saisi. L'année des versements est au-dessus.
funding-to-pay-sentence =
    { $count ->
        [one] { $total } restent à verser, par { $count } financeur
       *[other] { $total } restent à verser, par { $count } financeurs
    }
funding-to-pay-none = Tout ce qui est accordé est versé
funding-to-pay-unknown = Ce qui reste à verser n'est pas connu
empty-to-pay = Rien de connu ne reste à verser : conventionné, à défaut accordé, moins versé. Recettes, fonds propres et prêts n'y sont pas.

# Le plan tient-il.
funding-balance-even = Le plan s'équilibre : { $plan } de dépenses ({ $basis }), autant de ressources acquises
funding-balance-gap = Il manque { $gap } pour payer { $plan } de dépenses ({ $basis })
funding-balance-covered = Les ressources acquises couvrent { $plan } de dépenses ({ $basis })
funding-balance-closed = { $gap } des { $plan } de dépenses prévues ({ $basis }) n'ont pas de ressource connue
funding-balance-surplus = Les ressources acquises dépassent de { $gap } les { $plan } de dépenses prévues ({ $basis })
funding-balance-unknown = { $plan } de dépenses ({ $basis }) : un montant inconnu empêche de dire si le plan s'équilibre
funding-balance-several =
    { $count ->
        [one] { $plan } de dépenses prévues dans { $count } plan non clos ({ $basis }) : { $states }
       *[other] { $plan } de dépenses prévues dans { $count } plans non clos ({ $basis }) : { $states }
    }
funding-balance-seeking-count =
    { $count ->
        [one] { $count } cherche de l'argent
       *[other] { $count } cherchent de l'argent
    }
funding-balance-covered-count =
    { $count ->
        [one] { $count } est couvert
       *[other] { $count } sont couverts
    }
funding-balance-unknown-count =
    { $count ->
        [one] { $count } dont on ne peut rien dire
       *[other] { $count } dont on ne peut rien dire
    }
funding-balance-note = Un plan de financement s'équilibre quand ses ressources acquises (accordées ou plus avancées, prêts compris) égalent ses dépenses en argent, à un euro près. Ce qui est demandé sans réponse n'est pas acquis. L'excédent d'un projet ne paie pas le manque d'un autre.
funding-balance-whole = Ce sont les plans entiers des projets concernés, avec tous leurs financeurs.
funding-balance-unplanned =
    { $count ->
        [one] { $count } projet n'a pas de plan connu : il n'est pas ici.
       *[other] { $count } projets n'ont pas de plan connu : ils ne sont pas ici.
    }
funding-natures-sentence = Investissement { $investment }, fonctionnement { $operation } de dépenses prévues ({ $basis })
funding-natures-one = Investissement, fonctionnement et apports en nature ({ $basis })
funding-plans-sentence =
    { $projects ->
        [one] Le plan et ce qui le paie
       *[other] Projet par projet : { $count } sur { $projects } ont un plan connu
    }
funding-state-even = équilibré
funding-state-gap = il manque { $amount }
funding-state-closed = { $amount } sans ressource connue
funding-state-surplus = ressources au-delà du plan : { $amount }
funding-state-unknown =
    { $count ->
        [one] non calculable : { $count } montant inconnu
       *[other] non calculable : { $count } montants inconnus
    }
funding-state-mixed = non calculable : HT et TTC mêlés
funding-state-no-plan = non calculable : plan inconnu
funding-state-no-funding = non calculable : aucun financement connu

# De quoi on dépend.
funding-ratio-value = { $ratio } : { $value }
funding-not-computable = non calculable
funding-ratio-dependence = Dépendance au premier financeur
funding-ratio-concentration = Concentration des sources
funding-ratio-hybridity = Hybridité des ressources
funding-ratio-own-revenue = Part des recettes propres
funding-ratio-leverage = Effet de levier
funding-ratio-weight = Poids dans les projets financés
funding-formula-dependence = Formule : argent mobilisé du premier financeur ÷ tout l'argent mobilisé connu. Recettes, fonds propres du porteur et citoyens, qui sont nombreux, ne sont pas un financeur ; ils restent au dénominateur.
funding-formula-concentration = Formule : somme des carrés des parts de chaque famille de sources (indice de Herfindahl-Hirschman). 1 : une seule famille ; 1/n : n familles égales.
funding-formula-hybridity = Formule : (1 − somme des carrés des parts des quatre origines) ÷ (1 − 1/4). 0 : une seule origine ; 1 : public, privé, citoyens et recettes à parts égales.
funding-formula-own-revenue = Formule : recettes d'activité ÷ tout l'argent mobilisé connu, depuis le début. Apports en nature et prêts n'y sont pas.
funding-formula-leverage = Formule : argent mobilisé des autres ÷ argent mobilisé de l'organisation dont on parle (celle qui porte le programme, ou le financeur choisi). Il dit qui paie à côté, non que l'un entraîne l'autre.
funding-formula-weight = Formule : argent mobilisé de ce financeur ÷ tout l'argent mobilisé connu des projets qu'il finance.
funding-source-dependence = Source : définition de cette page, selon la grille « modèle économique hybride » (diversité des ressources).
funding-source-hybridity = Source : indice de Gini-Simpson (Nature, vol. 163, 1949), ramené entre 0 et 1 ; quatre origines de la grille « modèle économique hybride ».
funding-source-weight = Source : définition de cette page.
funding-source-catalogue = Source : catalogue d'indicateurs, { $code }
funding-detail-dependence = { $name } apporte { $amount }.
funding-detail-concentration =
    { $count ->
        [one] Une seule famille de sources : { $family }.
       *[other] { $count } familles de sources ; la première est { $family }.
    }
funding-detail-hybridity =
    { $count ->
        [one] Une origine sur quatre : { $origins }.
       *[other] { $count } origines sur quatre : { $origins }.
    }
funding-detail-own-revenue = { $amount } de recettes d'activité.
funding-detail-leverage = { $others } des autres, pour { $ours } de sa part.
funding-detail-weight =
    { $count ->
        [one] { $theirs } sur { $total }, dans { $count } projet.
       *[other] { $theirs } sur { $total }, dans { $count } projets.
    }
funding-reason-none = Aucun financement mobilisé n'est connu.
funding-reason-nothing = Rien n'est accordé : il n'y a pas de total à partager.
funding-reason-unknown =
    { $known ->
        [0] Aucun montant connu sur { $expected } : il en faut les trois quarts.
        [one] Un seul montant connu sur { $expected } : il en faut les trois quarts.
       *[other] { $known } montants connus sur { $expected } seulement : il en faut les trois quarts.
    }
funding-reason-no-funder = Aucun financeur n'est nommé.
funding-reason-no-home = L'organisation qui porte le programme n'est pas connue.
funding-reason-no-ours = L'organisation qui porte le programme n'a rien mis de connu : on ne divise pas par zéro.
funding-reason-no-others = Ce que les autres apportent n'est connu pour aucun financement.
funding-ratios-sentence =
    { $count ->
        [one] { $count } rapport calculable sur { $all }, avec sa formule
       *[other] { $count } rapports calculables sur { $all }, avec leur formule
    }
funding-ratios-projects =
    { $count ->
        [one] Projet par projet : { $count } dont les rapports se calculent
       *[other] Projet par projet : { $count } dont les rapports se calculent
    }
funding-ratios-whole = Formes juridiques et projets : tout l'argent des projets concernés, et non la part de cette organisation.
funding-forms-sentence =
    { $count ->
        [one] De quoi vit chaque forme juridique : { $count } forme
       *[other] De quoi vit chaque forme juridique : { $count } formes comparées
    }
funding-forms-unknown = De quoi vit chaque forme juridique
funding-form-projects =
    { $count ->
        [one] { $form } ({ $count } projet)
       *[other] { $form } ({ $count } projets)
    }
funding-form-mixed = Portage de plusieurs formes
funding-form-unknown = Forme inconnue
funding-forms-undated =
    { $count ->
        [one] { $count } porteur n'a pas de forme datée : c'est celle d'aujourd'hui qui compte.
       *[other] { $count } porteurs n'ont pas de forme datée : c'est celle d'aujourd'hui qui compte.
    }
funding-forms-few = Une forme de moins de { $few } projets dit quelque chose de ces projets, non de la forme.
empty-forms = Aucun projet : il n'y a pas de forme à comparer.
empty-ratios-by-project = Aucun projet.
