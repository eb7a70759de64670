# Ma commune.

page-place = Ma commune
menu-place = Ma commune

place-search = Chercher une commune
place-search-hint = nom, ancien nom ou code INSEE
place-search-help = Les accents et les fautes de frappe sont pardonnés ; un ancien nom mène à la commune d'aujourd'hui. Pour choisir entre des communes de même nom, ajouter le numéro du département : « Saint-Denis 93 ».
place-search-nothing = Aucune commune ne ressemble à « { $query } ». Vérifier le nom, ou saisir le code INSEE (cinq caractères).
place-change = Changer de commune
place-sited-title = Communes où il y a un projet
place-found = { $name } ({ $department })
place-found-plain = { $name }
place-found-former = { $name }, aujourd'hui { $current } ({ $department })
place-found-former-plain = { $name }, aujourd'hui { $current }
place-sited =
    { $count ->
        [one] { $name } : { $count } projet
       *[other] { $name } : { $count } projets
    }
place-choose = Choisissez une commune pour lire ce qui s'y passe.
place-choose-none = Choisissez une commune ; aucun projet n'est encore situé dans une commune.
place-asked = { $asked } fait aujourd'hui partie de { $place }.
place-only = Un seul programme est montré : { $programme }.
place-only-lift = Voir tous les programmes
place-map = Voir la carte
place-above = { $above }

place-answer =
    { $is_populated ->
        [0] { $place }
       *[other] { $place } ({ $population } habitants en { $year })
    } : { $count ->
        [one] un projet y est situé{ $active ->
            [0] , qui n'est plus en cours
           *[other] , en cours
        }
       *[other] { $count } projets y sont situés, { $active ->
            [0] dont aucun n'est en cours
           *[other] dont { $active } en cours
        }
    }{ $covering ->
        [0] {""}
        [one] {" "}; un autre couvre tout un territoire plus large ({ $territories })
       *[other] {" "}; { $covering } autres couvrent tout un territoire plus large ({ $territories })
    }{ $is_funded ->
        [0] .
       *[other] . { $unknown ->
            [0] { $amount } y sont accordés.
           *[other] Au moins { $amount } y sont accordés, montant connu pour { $known ->
                [one] un projet
               *[other] { $known } projets
            } sur { $count }.
        }
    }
place-answer-none =
    { $is_populated ->
        [0] { $place }
       *[other] { $place } ({ $population } habitants en { $year })
    } : aucun des { $total } projets suivis n'y est situé{ $covering ->
        [0] .
        [one] {" "}; un projet couvre tout un territoire dont elle fait partie ({ $territories }).
       *[other] {" "}; { $covering } projets couvrent tout un territoire dont elle fait partie ({ $territories }).
    }

kpi-place-projects = Projets situés ici
kpi-place-projects-help = Projets dont au moins un lieu est dans la commune. Ceux qui couvrent tout un territoire plus large sont à part : ils n'y sont pas comptés. Un projet présent dans plusieurs communes compte dans chacune.
kpi-place-granted = Accordé ici
kpi-place-granted-help = Argent accordé ou au-delà, sans les prêts, pour les projets situés ici : tout le montant quand le projet n'est qu'ici, la part écrite quand il est aussi ailleurs, rien quand cette part n'est pas connue.
kpi-place-per-head = Accordé par habitant
kpi-place-per-head-help = L'argent accordé ici, divisé par la population municipale (INSEE) de l'année indiquée.
kpi-place-partners = Partenaires présents
kpi-place-partners-help = Organisations engagées à cette date dans les projets situés ici, d'où qu'elles soient.
place-active =
    { $count ->
        [0] aucun en cours
       *[other] dont { $count } en cours
    }
place-population = { $population } habitants en { $year } (INSEE)
noun-projects-located =
    { $count ->
        [one] projet a un lieu connu
       *[other] projets ont un lieu connu
    }
noun-projects-dated =
    { $count ->
        [one] projet a une date annoncée
       *[other] projets ont une date annoncée
    }
noun-projects-with-partners =
    { $count ->
        [one] projet a des partenaires connus
       *[other] projets ont des partenaires connus
    }

place-here-title = Ses projets
place-projects-sentence =
    { $count ->
        [one] { $count } projet situé à { $place }
       *[other] { $count } projets situés à { $place }
    }{ $left ->
        [0] {""}
        [one] , dont { $left } qui n'y est plus
       *[other] , dont { $left } qui n'y sont plus
    }
place-sites = { $names }
place-sites-left = { $names } (lieu quitté)
place-sites-left-unnamed = lieu quitté
place-covering-sentence =
    { $count ->
        [one] { $count } projet couvre tout un territoire plus large ({ $places }) : il sert aussi la commune, et n'y est pas compté.
       *[other] { $count } projets couvrent tout un territoire plus large ({ $places }) : ils servent aussi la commune, et n'y sont pas comptés.
    }
place-unplaced =
    { $count ->
        [one] { $count } projet d'un programme qui couvre la commune n'a pas de lieu connu : il est peut-être ici.
       *[other] { $count } projets de programmes qui couvrent la commune n'ont pas de lieu connu : ils sont peut-être ici.
    }
place-nothing = Aucun projet n'est situé ici. Voici les plus proches, et qui appeler pour en parler.
place-nearest-measured =
    { $count ->
        [one] Le projet le plus proche : { $first }, à { $distance } ({ $at }), à vol d'oiseau
       *[other] Les projets les plus proches de { $place }, à vol d'oiseau : d'abord { $first }, à { $distance } ({ $at })
    }
place-nearest-around =
    { $count ->
        [one] Le projet le plus proche, dans le même territoire : { $first } ({ $at })
       *[other] Des projets proches, dans le même territoire : { $first } ({ $at }) et d'autres
    }
place-nearest-none = Aucun projet proche n'a de lieu connu.
empty-place-nearest = Aucun projet proche n'a de lieu connu.
place-elsewhere-title = Près d'ici

place-money-title = L'argent
place-money-sentence = { $place } : { $amount } accordés, pour { $known } des { $expected } projets situés ici.
place-money-unknown = { $place } : ce qui est accordé pour la commune n'est pas connu.
place-money-none = { $place } : aucun projet situé ici, donc aucun argent à partager.
place-money-apart =
    { $count ->
        [one] { $amount } accordés à un projet présent ici et ailleurs, dont la part d'ici n'est pas connue : comptés nulle part.
       *[other] { $amount } accordés à { $count } projets présents ici et ailleurs, dont la part d'ici n'est pas connue : comptés nulle part.
    }
place-money-unknown-amounts =
    { $count ->
        [one] Pour un projet situé ici, ce qui est accordé n'est pas connu, ou pas en entier.
       *[other] Pour { $count } projets situés ici, ce qui est accordé n'est pas connu, ou pas en entier.
    }
place-money-covering =
    { $count ->
        [one] { $amount } accordés à un projet qui couvre tout un territoire plus large : comptés dans aucune commune.
       *[other] { $amount } accordés à { $known } des { $count } projets qui couvrent tout un territoire plus large : comptés dans aucune commune.
    }
place-money-covering-unknown = Pour les projets qui couvrent tout un territoire plus large, ce qui est accordé n'est pas connu.
place-population-unknown = La population de la commune n'est pas connue : rien n'est dit par habitant.
place-money-remark = Argent accordé ou au-delà, sans les prêts. Un projet présent dans plusieurs communes n'est compté ici que pour la part écrite.

place-partners-title = Les partenaires
place-partners-sentence =
    { $count ->
        [one] { $count } organisation engagée
       *[other] { $count } organisations engagées
    } dans { $projects ->
        [one] un projet situé ici
       *[other] { $projects } projets situés ici
    }
place-partners-none = Aucun partenaire n'est connu pour les projets situés ici.
empty-place-partners = Aucun partenaire n'est connu pour les projets situés ici.

place-results-title = Les résultats
place-results-sentence =
    { $count ->
        [one] { $count } indicateur clé
       *[other] { $count } indicateurs clés
    }, { $known } avec une valeur ; { $here ->
        [0] aucune n'a été observée à { $place } même : ce sont celles des projets entiers
        [one] une seule a été observée à { $place } même, les autres sont celles des projets entiers
       *[other] { $here } ont été observées à { $place } même, les autres sont celles des projets entiers
    }{ $apart ->
        [0] .
       *[other] {" "}ou d'autres lieux, nommés dans le tableau.
    }
place-results-unknown =
    { $count ->
        [one] L'indicateur clé suivi n'a encore aucune valeur.
       *[other] Aucun des { $count } indicateurs clés suivis n'a encore de valeur.
    }
place-results-none = Aucun indicateur clé n'est suivi pour les projets situés ici.
empty-place-results = Aucun indicateur clé n'est suivi pour les projets situés ici.
place-results-remark = La valeur d'un projet entier n'est pas celle de la commune, et aucune n'est ajoutée à une autre.
place-observed-here = observé à { $place }
place-observed-project = projet entier
place-observed-elsewhere = observé ailleurs : { $place }

place-dates-title = Les prochaines dates
place-dates-sentence =
    { $count ->
        [one] Une date annoncée après le { $on } : { $first }, { $day }
       *[other] { $count } dates annoncées après le { $on }, dont { $first }, { $day }
    }
place-dates-none = Rien n'est annoncé pour { $place } après le { $on }.
empty-place-dates = Rien n'est annoncé pour la commune après cette date.
empty-place-dates-todo = Les réunions s'inscrivent sur la page de la collecte ; les événements et les jalons arrivent avec les fichiers des projets.
place-date-event = { $kind } : { $title }
place-date-meeting =
    { $is_settled ->
        [0] Réunion : { $title }
       *[other] Réunion : { $title }, { $subject }
    }
place-date-milestone = Jalon : { $title }
place-date-values =
    { $count ->
        [one] une valeur d'indicateur attendue
       *[other] { $count } valeurs d'indicateurs attendues
    }{ $projects ->
        [one] {""}
       *[other] {" "}de { $projects } projets
    }
place-day = { $day }
place-day-time = { $day } à { $hour }{"\u00A0"}h{"\u00A0"}{ $minute }
place-day-span = du { $first } au { $last }
place-dates-values =
    { $count ->
        [one] Une échéance de la collecte
       *[other] { $count } échéances de la collecte
    }
place-ics = Ajouter à mon agenda (.ics)
place-ics-help = Un fichier que tout agenda ouvre. Repris plus tard, il met à jour les mêmes dates.
place-ics-name = { $place }, dates des projets
place-ics-unsure = Date connue seulement ainsi : { $written }. Placée sur le dernier jour possible.
place-ics-from = Le premier jour, à partir de { $time }.

place-services-title = Qui appeler
place-service = { $name } : { $service }
place-service-unknown = { $name } : le service à appeler n'est pas écrit.
place-service-todo = La coordination l'écrit dans la fiche du programme (table « programme »).
place-service-covers = Le programme couvre { $perimeter }.
place-services-near = Aucun programme ne couvre cette commune ; voici ceux des projets les plus proches.
place-services-none = Aucun programme ne couvre cette commune.
place-services-none-todo = Pour savoir à qui s'adresser, voir les programmes et leurs périmètres sur la carte.

column-sites = Lieux ici
column-covers = Couvre
column-place-name = Lieu
column-distance = Distance
column-granted-here = Accordé ici
column-share-here = Part d'ici
column-partner-roles = Rôles
column-projects-joined = Projets ici
column-seat-here = Siège ici
column-observed-at = Observé
column-day-written = Date
column-announced = Annonce
column-announced-place = Lieu
