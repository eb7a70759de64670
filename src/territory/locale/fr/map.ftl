# La carte.

map-answer =
    { $count ->
        [one] Un seul projet
       *[other] { $count } projets
    }{ $sited ->
        [0] {""}
        [one] , { $sited } situé dans une ou plusieurs communes
       *[other] , { $sited } situés dans une ou plusieurs communes
    }{ $covering ->
        [0] {""}
        [one] , { $covering } qui couvre tout un territoire
       *[other] , { $covering } qui couvrent tout un territoire
    }{ $unplaced ->
        [0] .
        [one] , { $unplaced } dont le lieu n'est pas connu.
       *[other] , { $unplaced } dont le lieu n'est pas connu.
    }

map-measure = Ce que montre la carte
map-measure-presence = Les projets présents
map-measure-granted = L'argent accordé, là où le partage est connu
map-measure-per-inhabitant = L'argent accordé par habitant


map-presence-sentence =
    { $places ->
        [one] { $name } accueille au moins un projet.
       *[other] { $name } : { $count ->
            [one] { $level ->
                [commune] { $count } commune sur { $places } accueille
                [epci] { $count } intercommunalité sur { $places } accueille
               *[other] { $count } territoire sur { $places } accueille
            }
           *[other] { $level ->
                [commune] { $count } communes sur { $places } accueillent
                [epci] { $count } intercommunalités sur { $places } accueillent
               *[other] { $count } territoires sur { $places } accueillent
            }
        } au moins un projet ; le plus à { $first } ({ $highest }).
    }
map-presence-none = { $name } : aucun projet n'y est situé.
map-presence-unknown = { $name } : le lieu des projets n'est pas connu.
map-granted-sentence =
    { $places ->
        [one] { $name } : { $total } accordés aux projets qui y sont, là où le partage est connu.
       *[other] { $name } : { $total } accordés, là où le partage entre les lieux est connu ; le plus à { $first } ({ $highest }).
    }
map-granted-none = { $name } : aucun argent n'y a été accordé.
map-granted-unknown = { $name } : les montants accordés, ou leur partage entre les lieux, ne sont pas connus.
map-per-inhabitant-sentence =
    { $places ->
        [one] { $name } : { $highest } accordés par habitant, là où le partage est connu.
       *[other] { $name } : au plus { $highest } accordés par habitant, à { $first }, là où le partage entre les lieux est connu.
    }
map-per-inhabitant-none = { $name } : aucun argent n'y a été accordé.
map-per-inhabitant-unknown = { $name } : les montants accordés, leur partage ou la population ne sont pas connus.

map-class-projects = { $low } à { $high } projets
map-class-money = de { $low } à { $high }
map-per-head = { $amount } par habitant
map-zero-presence = aucun projet (vrai zéro)
map-zero-granted = 0 € (vrai zéro)
map-zero-per-inhabitant = 0 € (vrai zéro)
map-known = { $known } sur { $expected }
map-known-none = aucun projet
map-missing = pas de donnée
map-sites =
    { $count ->
        [one] { $count } lieu
       *[other] { $count } lieux
    }
map-precision-exact = ●{"\u00A0"}lieu exact
map-precision-street = ◉{"\u00A0"}à la rue près
map-precision-approximate = ◌{"\u00A0"}lieu approximatif (grand disque pâle)
map-precision-commune = ○{"\u00A0"}commune seule connue

map-drawn-schematic = Carte schématique : les limites ne sont pas exactes.
map-drawn-mixed =
    { $count ->
        [one] Carte en partie schématique : les limites d'un territoire ne sont pas exactes.
       *[other] Carte en partie schématique : les limites de { $count } territoires ne sont pas exactes.
    }
map-undrawn =
    { $count ->
        [one] Un territoire n'a ni contour ni centre connu : il n'est que dans le tableau.
       *[other] { $count } territoires n'ont ni contour ni centre connu : ils ne sont que dans le tableau.
    }
map-presence-remark = Un projet présent dans plusieurs lieux compte dans chacun : ces nombres ne s'additionnent pas.
map-money-remark =
    { $covering ->
        [0] Argent accordé ou au-delà, sans les prêts. Un montant dont le partage entre les lieux n'est pas connu n'est compté nulle part.
       *[other] Argent accordé ou au-delà, sans les prêts. Un montant dont le partage entre les lieux n'est pas connu n'est compté nulle part, ni celui des projets qui couvrent tout le territoire.
    }
map-population-remark = Population municipale de { $years } (INSEE).
map-past-remark = Les lieux quittés restent sur la carte ; le filtre « Phase » ne garde que les projets en cours.

map-place =
    { $level ->
        [commune] Choisir une commune, ici ou sur la carte
        [epci] Choisir une intercommunalité, ici ou sur la carte
       *[other] Choisir un territoire, ici ou sur la carte
    }
map-place-hint = toutes
map-all-projects =
    { $count ->
        [0] Aucun projet situé sur cette carte
        [one] Le projet situé sur cette carte
       *[other] Les { $count } projets situés sur cette carte
    }
map-here =
    { $count ->
        [0] { $place } : aucun projet situé ici.
        [one] { $place } : { $count } projet
       *[other] { $place } : { $count } projets
    }
map-site = Point choisi : { $name } ({ $precision }).
map-covering =
    { $count ->
        [one] { $count } projet couvre tout le territoire ({ $places }) :
       *[other] { $count } projets couvrent tout le territoire ({ $places }) :
    }
map-outside =
    { $count ->
        [one] Un projet est situé hors de ces cartes.
       *[other] { $count } projets sont situés hors de ces cartes.
    }
map-unplaced =
    { $count ->
        [one] Un projet dont le lieu n'est pas connu
       *[other] { $count } projets dont le lieu n'est pas connu
    }

empty-map = Aucun territoire ne peut être dessiné : les programmes n'ont pas de périmètre connu.
empty-map-todo = Renseigner le territoire des programmes (table « programme »), ou choisir un territoire dans la barre du haut.
empty-shapes = Ni contour ni centre connu pour ces territoires : le tableau dit la même chose que la carte.
empty-shapes-todo = Apporter les contours : `territory boundaries fetch` ou `territory boundaries import`.

column-place = Territoire
column-projects-here = Projets présents
column-known-amounts = Montants connus
column-per-inhabitant = Par habitant
column-population = Habitants
column-population-year = Année
