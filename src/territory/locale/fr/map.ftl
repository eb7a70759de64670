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
map-measure-indicator = Indicateur : { $name }
map-indicator-dropped = L'indicateur { $code } n'est pas connu, ou ne s'additionne pas d'un lieu à l'autre : la carte montre les projets présents.
map-level = Découpage
map-level-usual = Le plus fin que l'on puisse dessiner
map-level-quartier = Quartiers
map-level-qpv = Quartiers prioritaires (QPV)
map-level-commune = Communes
map-level-epci = Intercommunalités
map-level-pays = Pays
map-level-departement = Départements
map-level-undrawn = Le découpage demandé ne peut pas être dessiné ici : ni contour ni centre connu.
map-order = Ranger la liste
map-order-value = par valeur
map-order-name = par nom
map-order-population = par habitants
map-cluster =
    { $sites ->
        [one] { $sites } lieu
       *[other] { $sites } lieux
    }, { $projects ->
        [one] { $projects } projet
       *[other] { $projects } projets
    }
map-clusters = Les ronds regroupent des lieux voisins ; leur nombre y est écrit.
map-more-projects =
    { $count ->
        [one] Voir { $count } autre projet dans la liste
       *[other] Voir { $count } autres projets dans la liste
    }


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
        [one] { $name } : { $highest } accordés par habitant (population de { $years }), là où le partage est connu.
       *[other] { $name } : au plus { $highest } accordés par habitant (population de { $years }), à { $first }, là où le partage entre les lieux est connu.
    }
map-per-inhabitant-none = { $name } : aucun argent n'y a été accordé.
map-per-inhabitant-unknown = { $name } : les montants accordés, leur partage ou la population ne sont pas connus.
map-indicator-sentence =
    { $places ->
        [one] { $name } : { $sum }, « { $indicator } », là où la valeur d'ici est connue.
       *[other] { $name } : { $sum } au total des lieux connus, « { $indicator } » ; le plus à { $first } ({ $highest }).
    }
map-indicator-none = { $name } : aucune valeur au-dessus de zéro, « { $indicator } ».
map-indicator-unknown = { $name } : aucune valeur n'est connue par lieu, « { $indicator } ».

map-class-projects = { $low } à { $high } projets
map-class-money = de { $low } à { $high }
map-per-head = { $amount } par habitant
map-zero-presence = aucun projet (vrai zéro)
map-zero-granted = 0 € (vrai zéro)
map-zero-per-inhabitant = 0 € (vrai zéro)
map-zero-indicator = 0 (vrai zéro)
map-known-unfollowed = non suivi ici
map-known = { $known } sur { $expected }
map-known-none = aucun projet
map-missing = pas de donnée
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
map-presence-remark = Un projet présent dans plusieurs lieux compte dans chacun : ces nombres ne s'additionnent pas (leur somme ferait { $sum }, pour { $count } projets).
map-presence-alone = Un projet présent dans plusieurs lieux compterait dans chacun : ces nombres ne s'additionnent pas d'un lieu à l'autre.
map-indicator-remark =
    { $covering ->
        [0] Valeur observée dans le lieu, ou projet présent dans ce seul lieu. La valeur d'un projet présent dans plusieurs lieux n'est partagée entre aucun.
       *[other] Valeur observée dans le lieu, ou projet présent dans ce seul lieu. La valeur d'un projet présent dans plusieurs lieux, ou qui couvre tout le territoire, n'est partagée entre aucun.
    }
map-indicator-caveat = { $caveat }
map-reach-sentence =
    { $name } : { $reached } { $level ->
        [commune] { $places ->
            [one] commune sur { $places }
           *[other] des { $places } communes
        }
        [epci] { $places ->
            [one] intercommunalité sur { $places }
           *[other] des { $places } intercommunalités
        }
       *[other] { $places ->
            [one] territoire sur { $places }
           *[other] des { $places } territoires
        }
    }{ $is_counted ->
        [0] {""}
       *[other] , où vivent { $share } % des habitants,
    } { $reached ->
        [one] a
       *[other] ont
    } au moins un projet ; { $more ->
        [0] sans projet : { $named }.
       *[other] { $blind } n'en ont pas, dont { $named }.
    }
map-reach-all = { $name } : { $level ->
        [commune] chaque commune a
        [epci] chaque intercommunalité a
       *[other] chaque territoire a
    } au moins un projet ({ $places } sur { $places }).
map-reach-none = { $name } : { $level ->
        [commune] aucune commune n'a
        [epci] aucune intercommunalité n'a
       *[other] aucun territoire n'a
    } de projet situé chez elle, sur { $places }.
map-reach-place = { $name } ({ $population } hab.)
map-reach-place-uncounted = { $name } (population inconnue)
map-reach-covering =
    { $count ->
        [one] Un projet couvre tout le territoire : il sert aussi ces lieux, et n'est compté dans aucun.
       *[other] { $count } projets couvrent tout le territoire : ils servent aussi ces lieux, et ne sont comptés dans aucun.
    }
map-reach-left =
    { $count ->
        [one] Un des lieux comptés avec un projet n'en a plus à cette date : les projets l'ont quitté.
       *[other] { $count } des lieux comptés avec un projet n'en ont plus à cette date : les projets les ont quittés.
    }
map-reach-coarse =
    { $count ->
        [one] Un projet n'est connu qu'à un lieu plus large, sa commune par exemple : il est peut-être dans l'un d'eux.
       *[other] { $count } projets ne sont connus qu'à un lieu plus large, leur commune par exemple : ils sont peut-être dans l'un d'eux.
    }
map-reach-unplaced =
    { $count ->
        [one] Un projet n'a pas de lieu connu : il est peut-être dans l'un d'eux.
       *[other] { $count } projets n'ont pas de lieu connu : ils sont peut-être dans l'un d'eux.
    }
map-reach-uncounted =
    { $count ->
        [one] La population d'un lieu n'est pas connue : elle n'est pas dans la part des habitants.
       *[other] La population de { $count } lieux n'est pas connue : elle n'est pas dans la part des habitants.
    }
map-reach-list =
    { $count ->
        [one] Le lieu sans projet
       *[other] Les { $count } lieux sans projet, du plus peuplé au moins peuplé
    }
noun-places-counted =
    { $count ->
        [one] lieu a une population connue
       *[other] lieux ont une population connue
    }
noun-values-placed =
    { $count ->
        [one] valeur attendue
       *[other] valeurs attendues
    }
source-insee-population = INSEE, populations municipales
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
        [one] Un projet n'est placé sur aucune de ces cartes.
       *[other] { $count } projets ne sont placés sur aucune de ces cartes.
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
column-observed-value = Valeur connue ici
column-known-values = Valeurs connues
column-per-inhabitant = Par habitant
column-population = Habitants
column-population-year = Année
