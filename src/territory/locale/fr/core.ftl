# Ce que toutes les pages disent : inconnu, couverture, listes, noms comptés.

unknown = inconnu
cell-missing = —
yes = oui
no = non
list-and = { $first } et { $last }
list-then = { $first } ; { $last }
pair = { $name } : { $said }
unreadable = illisible

# Couverture : « 11 des 14 projets attendus ».
coverage =
    { $expected ->
        [0] aucun attendu
        [one] { $known } sur { $expected } { $noun }
       *[other] { $known } des { $expected } { $noun }
    }
coverage-on = { $coverage }, au { $day }

# Noms comptés, au pluriel selon ce qui est attendu ($count).
noun-projects =
    { $count ->
        [one] projet attendu
       *[other] projets attendus
    }
noun-projects-all =
    { $count ->
        [one] projet
       *[other] projets
    }
noun-observations =
    { $count ->
        [one] observation attendue
       *[other] observations attendues
    }
noun-plans =
    { $count ->
        [one] plan de financement
       *[other] plans de financement
    }
noun-amounts =
    { $count ->
        [one] montant attendu
       *[other] montants attendus
    }
noun-fundings =
    { $count ->
        [one] financement
       *[other] financements
    }
noun-places =
    { $count ->
        [one] territoire
       *[other] territoires
    }
noun-organisations =
    { $count ->
        [one] organisation
       *[other] organisations
    }
noun-indicators =
    { $count ->
        [one] indicateur suivi
       *[other] indicateurs suivis
    }
noun-targets =
    { $count ->
        [one] objectif
       *[other] objectifs
    }
noun-sites =
    { $count ->
        [one] site
       *[other] sites
    }
noun-stages =
    { $count ->
        [one] étape connue
       *[other] étapes connues
    }

n-projects =
    { $count ->
        [0] aucun projet
        [one] { $count } projet
       *[other] { $count } projets
    }

# Phases communes à tous les programmes (mêmes mots que le descripteur de `stage`).
value-phase-upstream = Amont
value-phase-active = En cours
value-phase-follow-on = Suites
value-phase-closed = Clos
value-phase-unknown = Phase inconnue
