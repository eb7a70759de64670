# La page « Les projets » : une carte par projet, puis le tableau.

projects-answer =
    { $count ->
        [one] { $count } projet, { $active } en cours.
       *[other] { $count } projets, dont { $active } en cours.
    }
projects-answer-silent =
    { $count ->
        [one] { $count } projet, { $active } en cours
       *[other] { $count } projets, dont { $active } en cours
    } ; rien de neuf depuis plus de { $days } jours pour { $silent }.
projects-answer-none = Aucun projet ne correspond à ces choix.
projects-sentence =
    { $count ->
        [one] { $count } projet
       *[other] { $count } projets
    }
projects-shown = Projets { $first } à { $last }, sur { $count }
projects-order = Ranger par
projects-order-name = Nom
projects-order-news = Rien de neuf depuis
projects-order-recent = Nouvelles les plus récentes
projects-news-news = Rien de neuf depuis : des projets non clos, ceux dont on est sans nouvelle depuis le plus longtemps d'abord
projects-news-recent = Les dernières nouvelles de chaque projet, les plus récentes d'abord
noun-projects-heard =
    { $count ->
        [one] projet dont on a eu des nouvelles
       *[other] projets dont on a eu des nouvelles
    }
projects-order-money = Argent mobilisé
projects-order-stage = Étape

projects-card-stage = { $programme } · { $stage } ({ $phase }), depuis { $since }
projects-card-stage-unknown = { $programme } · étape inconnue
projects-card-place = Lieu : { $places }
projects-card-whole = Sur tout le territoire : { $places }
projects-card-carrier = Porté par : { $carriers }
projects-card-news = Dernières nouvelles : { $day } ({ $nature })
projects-card-no-news = Aucune nouvelle enregistrée

projects-money =
    { $unknown ->
        [0] { $amount } mobilisés
       *[other] au moins { $amount } mobilisés
    }
projects-money-none = Aucun financement connu
projects-money-unknown = Financement connu, montant inconnu
projects-money-beside = Rien de mobilisé à ce jour

noun-projects-funded =
    { $count ->
        [one] projet au financement connu
       *[other] projets ont un financement connu
    }

column-programme-name = Programme
column-stage-name = Étape
column-places = Lieux
column-carriers = Porteurs
column-heard = Dernières nouvelles
column-news = Nature de la nouvelle
column-silent-days = Jours sans nouvelle
value-news-note = récit
value-news-weather = météo déclarée
value-news-value = valeur d'un indicateur
value-news-stage = changement d'étape
