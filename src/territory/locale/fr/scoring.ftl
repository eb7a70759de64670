# La page « Que dit la grille ? » et l'évaluation en séance
page-profiles = Que dit la grille ?
menu-profiles = Que dit la grille ?

# La réponse
profiles-answer-published = Ces données viennent de sources publiées par d'autres : aucune note n'y est calculée ni montrée, car une note est le jugement d'une instance qui siège.
profiles-answer-none =
    { $count ->
        [0] Aucun projet n'est encore enregistré.
        [one] Ce projet n'a encore été évalué avec aucune grille.
       *[other] Aucun de ces { $count } projets n'a encore été évalué avec une grille.
    }
profiles-answer = { $project }, au { $day } : { $parts }, sur une échelle de { $lowest } à { $highest }. { $apart }
profiles-answer-pillar = « { $pillar } » à { $middle }
profiles-answer-silent = « { $pillar } » sans note
profiles-answer-divided =
    { $count ->
        [one] Les membres se séparent sur un critère.
       *[other] Les membres se séparent sur { $count } critères.
    }
profiles-answer-quiet = Sur aucun critère les membres ne s'écartent d'une moitié de l'échelle.
profiles-answer-shared = Une seule note a été donnée pour tous.
profiles-answer-several = { $count } projets côte à côte, à leur dernier tour : { $widest }. { $apart }
profiles-answer-widest = ils s'éloignent le plus sur « { $pillar } », de { $least } à { $most }
profiles-answer-alike = leurs piliers sont au même milieu
profiles-answer-alone = aucun pilier n'est noté pour deux d'entre eux
empty-profiles = Aucune évaluation n'est enregistrée pour ces projets.
empty-profiles-todo = Une évaluation se fait en séance : inscrire le projet à l'ordre du jour avec une grille, puis noter chaque critère.

# Ce que l'on choisit
profiles-grid = Grille
profiles-projects = Projets
profiles-projects-help = Un projet seul montre ses deux derniers tours ; plusieurs ({ $most } au plus) se lisent côte à côte, chacun à son dernier tour.
profiles-choice =
    { $count ->
        [one] { $name } · 1 tour
       *[other] { $name } · { $count } tours
    }
profiles-reading = Comment lire cette grille
profiles-remark-middle = Un pilier est au milieu (la médiane) de ses critères notés, de { $lowest } à { $highest } ; « sans avis » n'est pas une note et n'y compte pas.
profiles-remark-whole = La grille entière n'a pas de chiffre : un pilier faible ne se cache pas derrière un pilier fort.
profiles-remark-proposed = Cette grille est une proposition, modifiable par le programme.
profiles-remark-version = { $project } a aussi été évalué le { $day } avec la version { $version } de cette grille. Les critères ont pu changer d'une version à l'autre : ces notes ne se comparent pas à celles de la version { $shown }.
profiles-remark-note = { $project }, le { $day } : { $note }

# Les figures
profiles-series-day = le { $day }
profiles-series-project = { $project }, le { $day }
profiles-quoted = « { $name } »
profiles-tried = { $title } ({ $conclusion })
profiles-criterion-level = { $name } ({ $level })
profiles-spread-none = Une seule note a été donnée pour tous : l'écart entre les membres n'est pas connu.
profiles-spread-sentence =
    { $count ->
        [one] Les membres se séparent sur un critère : « { $criterion } » ({ $spread })
       *[other] Les membres se séparent sur { $count } des { $criteria } critères, d'abord « { $criterion } » ({ $spread })
    }
profiles-spread-quiet = Sur aucun des { $criteria } critères les membres ne s'écartent d'une moitié de l'échelle
profiles-spread-range = de { $lowest } à { $highest }, { $given ->
        [one] 1 note
       *[other] { $given } notes
    }{ $silent ->
        [0] {""}
       *[other] , { $silent } sans avis
    }
profiles-spread-same = tous à { $lowest }, { $given ->
        [one] 1 note
       *[other] { $given } notes
    }{ $silent ->
        [0] {""}
       *[other] , { $silent } sans avis
    }
profiles-spread-silent = { $silent } sans avis, aucune note
profiles-pillars-once = Les piliers au { $day }, seul tour fait avec cette grille
profiles-pillars-several = Les piliers de { $count } projets, chacun à son dernier tour
profiles-pillars-change = Du { $before } au { $after } : { $up ->
        [0] aucun critère ne monte
        [one] 1 critère monte
       *[other] { $up } critères montent
    }, { $down ->
        [0] aucun ne baisse
        [one] 1 baisse
       *[other] { $down } baissent
    }, { $same ->
        [0] aucun ne reste égal
        [one] 1 reste égal
       *[other] { $same } restent égaux
    }{ $unknown ->
        [0] {""}
        [one] , 1 ne se compare pas, faute d'avis
       *[other] , { $unknown } ne se comparent pas, faute d'avis
    }
profiles-levels-sentence = Le plus de chemin jusqu'à l'idéal : { $pillars }, à { $gap } de ce qui est
profiles-levels-several = Le plus de chemin jusqu'à l'idéal, de tous ces projets : { $pillars }, à { $gap } de ce qui est
profiles-levels-close = Aucun pilier n'est en deçà de son idéal
profiles-levels-none = Seul le réel est noté avec cette grille
profiles-criteria-sentence = { $scored ->
        [0] Aucun des { $count } critères n'a reçu de note
        [one] 1 des { $count } critères a reçu une note ou un « sans avis »
       *[other] { $scored } des { $count } critères ont reçu une note ou un « sans avis »
    } ; { $evidenced ->
        [0] aucun ne dit ce qui le justifie
        [one] 1 dit ce qui le justifie
       *[other] { $evidenced } disent ce qui les justifie
    }
profiles-change-up = + { $by }, de { $before }
profiles-change-down = − { $by }, de { $before }
profiles-change-same = égal
profiles-change-silent = toujours sans avis
profiles-change-heard = noté, sans avis avant
profiles-change-hushed = sans avis, noté avant

column-criterion-name = Critère
column-pillar-name = Pilier
column-series-label = Tour
column-pillar-middle = Milieu
column-criteria-scored = Couverture
column-level-real = Réel
column-level-potential = Potentiel
column-level-ideal = Idéal
column-gap-potential = Du réel au potentiel
column-gap-ideal = Du réel à l'idéal
column-gap-criteria = Critères aux deux niveaux
column-score-spread = Écart entre membres
column-score-settled = Note arrêtée
column-score-amended = Pourquoi elle a changé
column-score-change = Depuis le tour d'avant
column-score-evidence = Ce qui le justifie
column-score-experiments = Ce qui s'essaie
column-score-ballots = Notes par siège
column-score-proposed = Milieu proposé

noun-scored-criteria =
    { $count ->
        [one] critère noté
       *[other] critères notés
    }
noun-spread-criteria =
    { $count ->
        [one] critère noté par plusieurs sièges
       *[other] critères notés par plusieurs sièges
    }
noun-twice-scored-criteria =
    { $count ->
        [one] critère noté au réel et à l'idéal
       *[other] critères notés au réel et à l'idéal
    }
noun-settled-criteria =
    { $count ->
        [one] critère avec une note ou un « sans avis »
       *[other] critères avec une note ou un « sans avis »
    }
noun-scored-projects =
    { $count ->
        [one] projet évalué avec cette grille
       *[other] projets évalués avec cette grille
    }

# En séance
scoring-pillars = Pilier à l'écran
scoring-pillar = { $done } des { $count } critères notés ou sans avis
scoring-ended = La séance est levée avant que ce point soit clos : il ne se note plus ici.
scoring-scale = Chaque critère se note de { $lowest } à { $highest }, ou « sans avis », qui n'est pas un { $lowest }.
scoring-first = Aucun tour n'a encore été fait de ce projet avec cette grille.
scoring-previous = Tour d'avant : le { $day }, { $body }.
scoring-incomparable = Un tour du { $day } a été fait avec la version { $version } de cette grille : ses notes ne se comparent pas à celles de la version { $shown }.
scoring-settle = Chaque choix est gardé aussitôt. Au moins une justification par pilier, et une pour tout critère qui s'écarte d'un point ou plus du tour d'avant.
scoring-settle-blind = Les notes sont levées : arrêter celle de l'instance pour chaque critère. Chaque choix est gardé aussitôt ; au moins une justification par pilier, et une pour tout critère qui s'écarte d'un point ou plus du tour d'avant.
scoring-score = Note : { $criterion }
scoring-score-level = { $criterion }, { $level }
scoring-unscored = Pas encore noté
scoring-levels = Noter aussi le potentiel et l'idéal
scoring-levels-help = Le potentiel : ce qui pourrait être avec ce qui est là. L'idéal : ce vers quoi l'on va.
scoring-evidence = Ce qui justifie la note : { $criterion }
scoring-evidence-help = Un fait, un document, un chiffre ; sans nom de personne
scoring-departs = { $by } point d'écart avec le tour du { $day } : dire ce qui le justifie
scoring-no-value = aucune valeur reçue
scoring-not-followed =
    { $count ->
        [one] 1 indicateur de ce critère n'est pas suivi par ce projet
       *[other] { $count } indicateurs de ce critère ne sont pas suivis par ce projet
    }
scoring-before = Tour du { $day } : { $score }
scoring-before-none = Pas de tour d'avant
scoring-before-unscored = Tour du { $day } : pas noté
scoring-voices =
    { $count ->
        [one] Une voix
       *[other] { $count } voix
    }
scoring-persons = Ces justifications seront publiées avec les notes et semblent parler d'une personne : { $found }. Les écrire sans nom, ni téléphone, ni adresse.
scoring-unfinished =
    { $count ->
        [one] Avant de clore ce point, il manque une chose ; rien de ce qui est saisi n'est perdu.
       *[other] Avant de clore ce point, il manque { $count } choses ; rien de ce qui est saisi n'est perdu.
    }
scoring-unfinished-pillar = « { $pillar } » : ce qui justifie les notes du pilier, pour un critère au moins
scoring-unfinished-departure = « { $criterion } » : ce qui justifie un écart de { $by } avec le tour du { $day }
scoring-unfinished-text = « { $criterion } » : une note ou « sans avis », pour la justification écrite
scoring-unfinished-real = « { $criterion } » : une note du réel ou « sans avis », pour la justification écrite

# Les notes à l'aveugle
scoring-nobody = Aucun siège présent ne peut noter : faire l'appel, ou vérifier les déports de ce point.
scoring-counted = { $count ->
        [0] Aucun des { $seats } sièges présents n'a noté tous les critères
        [one] 1 des { $seats } sièges présents a noté tous les critères
       *[other] { $count } des { $seats } sièges présents ont noté tous les critères
    }
scoring-count = { $seat } : { $count } des { $criteria } critères
scoring-seat = Saisir les notes d'un siège
scoring-seat-none = Aucun siège choisi
scoring-seat-help = Les notes d'un siège ne se voient que dans ce cadre, et jusqu'à ce qu'on le referme.
scoring-seat-alone = Ce cadre montre les notes de ce siège seul : le remplir sur un écran que la salle ne voit pas, ou le projecteur éteint, puis le refermer.
scoring-seat-done = Refermer ce siège
scoring-reveal = Lever les notes
scoring-reveal-sure = { $count } des { $seats } sièges présents ont donné des notes. Une fois levées, elles se lisent par tous, et une note ne change plus sans raison écrite. Cela ne s'annule pas.
scoring-reveal-yes = Oui, lever les notes de ce point
scoring-revealed = { $count ->
        [0] Sur aucun des { $criteria } critères notés les sièges ne s'écartent d'une moitié de l'échelle
        [one] Les sièges se séparent sur 1 des { $criteria } critères notés
       *[other] Les sièges se séparent sur { $count } des { $criteria } critères notés
    }
scoring-ballot = { $seat } { $score }{ $amended }
scoring-ballot-amended = {" "}(avant : { $first } ; { $reason })
scoring-proposed = Milieu des notes : { $middle }, une proposition
scoring-take-middles =
    { $count ->
        [one] Retenir le milieu proposé pour 1 critère
       *[other] Retenir le milieu proposé pour { $count } critères
    }
scoring-take-middles-help = Pour les critères qui n'ont pas encore de note arrêtée et dont le milieu est un degré de l'échelle ; chacun se change ensuite.
scoring-amend = Changer la note d'un siège
scoring-amend-seat = Siège
scoring-amend-criterion = Critère
scoring-amend-criterion-none = Aucun critère choisi
scoring-amend-score = Nouvelle note
scoring-amend-reason = Raison du changement
scoring-amend-save = Changer cette note
scoring-amend-lacks = Choisir le siège, le critère et la note, et écrire la raison.
scoring-settled-none = Ce point a été clos sans note.
scoring-see-profile = Voir le profil du projet
