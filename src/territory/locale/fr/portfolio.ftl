# Le portefeuille : noms des règles d'alerte, seuils que l'on peut changer, météo, chemin, cohortes.

alert-storm-name = Orage déclaré
alert-milestone-late-name = Jalon en retard
alert-funding-gap-name = Financement à trouver
alert-target-missed-name = Objectif manqué
alert-target-at-risk-name = Objectif à risque
alert-observation-due-name = Valeur attendue
alert-agreement-missing-name = Convention à vérifier
alert-no-news-name = Rien de neuf
alert-decision-open-name = Décision sans suite

alert-decision-open = Règle : une action demandée n'est pas faite et sa date est passée ; ou la date des conditions d'une décision est passée sans action menée à bout ; ou une décision demande quelque chose (conditions, « consolider », « adapter ») sans aucune action enregistrée ni changement d'étape depuis plus de { $value } jours. Seule compte la dernière décision de chaque instance sur le projet.
alert-decision-open-why =
    { $others ->
        [0] { $first }
        [one] { $first }, et { $others } autre
       *[other] { $first }, et { $others } autres
    }
alert-decision-open-action = Action « { $what } », confiée à : { $owner }, attendue pour le { $due } et pas faite
alert-decision-open-action-nobody = Action « { $what } », confiée à personne, attendue pour le { $due } et pas faite
alert-decision-open-conditions = Conditions fixées le { $on } ({ $body }, { $gives } « { $verdict } ») : leur date, le { $due }, est passée sans action menée à bout
alert-decision-open-none = { $body } a demandé quelque chose le { $on } ({ $gives } « { $verdict } »), sans action enregistrée depuis { $days } jours
alert-target-at-risk = Règle : l'échéance n'est pas passée et, au jour de la dernière valeur connue à la date choisie, il manque plus de { $value } % du chemin par rapport à une ligne droite entre le départ (la situation de référence, sinon la première valeur ; zéro pour un total) et l'objectif ; ou un plafond est dépassé, une fourchette quittée. La ligne droite est une convention qui rend un retard visible, pas une prévision : peu de projets avancent aussi régulièrement.
alert-target-at-risk-why =
    { $others ->
        [0] { $first }
        [one] { $first }, et { $others } autre
       *[other] { $first }, et { $others } autres
    }
alert-target-at-risk-one = { $indicator } : { $value } au { $until }, là où une ligne droite vers { $target } (échéance : { $due }) en serait à { $way }
alert-target-at-risk-over = { $indicator } : { $value } au { $until }, au-delà de ce qui est visé, { $target } (échéance : { $due })

# Les réglages des alertes
thresholds = Réglages des alertes
thresholds-help = Chaque alerte suit une règle ; voici les seuils que vous pouvez changer. Votre choix est dans l'adresse de la page : le lien, et la phrase copiée, le disent. Il ne change rien pour les autres.
thresholds-reset = Revenir aux seuils habituels
threshold-days = { $label } ({ $usual } jours d'ordinaire)
threshold-percent = { $label } ({ $usual } % d'ordinaire)
threshold-weather = Météo déclarée ancienne après
threshold-gap = Part du plan à trouver, plus de
threshold-late = Retard d'un jalon, plus de
threshold-decision = Décision sans action depuis plus de
threshold-target = Objectif manqué rappelé pendant
threshold-risk = Part du chemin qui manque, plus de
threshold-value = Valeur attendue depuis plus de
threshold-agreement = Argent accordé sans convention depuis plus de
threshold-news = Sans nouvelle depuis plus de
threshold-weather-changed = météo ancienne après { $value } jours au lieu de { $usual }
threshold-gap-changed = plus de { $value } % du plan à trouver au lieu de { $usual } %
threshold-late-changed = jalon en retard de plus de { $value } jours au lieu de { $usual }
threshold-decision-changed = décision sans action depuis plus de { $value } jours au lieu de { $usual }
threshold-target-changed = objectif manqué rappelé { $value } jours au lieu de { $usual }
threshold-risk-changed = plus de { $value } % du chemin en moins au lieu de { $usual } %
threshold-value-changed = valeur attendue depuis plus de { $value } jours au lieu de { $usual }
threshold-agreement-changed = argent sans convention depuis plus de { $value } jours au lieu de { $usual }
threshold-news-changed = sans nouvelle depuis plus de { $value } jours au lieu de { $usual }
overview-attention-changed = { $attention } (seuils choisis : { $changed })

# La liste des alertes
alerts-pressing = Les plus pressantes d'abord : la pire de chaque règle, dans l'ordre des règles, puis la suivante.
alerts-line = { $rule } · qui peut agir : { $who }
alerts-by-rule =
    { $count ->
        [one] Toutes les alertes, règle par règle ({ $count })
       *[other] Toutes les alertes, règle par règle ({ $count })
    }
alerts-of-rule =
    { $count ->
        [one] { $rule } : { $count } projet
       *[other] { $rule } : { $count } projets
    }
alerts-told = { $why } (qui peut agir : { $who })
alerts-of-project = { $project } : { $why }
alerts-news = Rien de neuf depuis… : tous les projets

# Le chemin, des besoins aux emplois
path-sentence = Des besoins aux emplois : { $parts }
path-part-needs =
    { $count ->
        [one] { $count } besoin ou idée
       *[other] { $count } besoins et idées
    }
path-part-ideas =
    { $count ->
        [one] { $count } projet
       *[other] { $count } projets
    }
path-part-labelled =
    { $count ->
        [one] { $count } labellisé
       *[other] { $count } labellisés
    }
path-part-activities =
    { $count ->
        [one] { $count } activité née
       *[other] { $count } activités nées
    }
path-part-jobs = { $reached }
path-remark = Chaque étape compte ses propres choses : un projet peut répondre à plusieurs besoins et donner plusieurs activités. Aucune étape ne s'ajoute à une autre.
path-needs-known =
    { $answered ->
        [0] Aucun n'a encore de projet qui y répond
        [one] { $answered } a un projet qui y répond
       *[other] { $answered } ont un projet qui y répond
    }
path-needs-narrowed = Seuls sont comptés les besoins auxquels répond un projet de ces choix : { $answered } sur { $needs }
path-needs-none = Aucun besoin n'est enregistré : on ne sait pas combien il y en a eu
path-ideas-known =
    { $born ->
        [0] D'aucun on ne sait à quel besoin il répond
        [one] De { $born } sur { $projects } on sait à quel besoin il répond
       *[other] De { $born } sur { $projects } on sait à quel besoin ils répondent
    }
path-labelled-known =
    { $unknown ->
        [0] Labellisés un jour, quelle qu'en soit la suite
        [one] Labellisés un jour ; d'un autre, personne ne sait
       *[other] Labellisés un jour ; de { $unknown } autres, personne ne sait
    }
path-labelled-none = Aucun label n'est enregistré : on ne sait pas combien l'ont été
path-activities-known =
    { $projects ->
        [one] Nées d'{ $projects } projet ; { $running } en activité
       *[other] Nées de { $projects } projets ; { $running } en activité
    }
path-activities-none = Aucune activité n'est enregistrée : on ne sait pas s'il y en a
path-jobs-known = { $coverage }{ $told ->
        [0] {""}
       *[other] . { $beside }
    }
path-jobs-apart = De { $low } à { $high } selon les projets, sans total : la règle de l'indicateur n'en permet pas. { $coverage }{ $told ->
        [0] {""}
       *[other] . { $beside }
    }
path-jobs-none = Aucune valeur connue de l'indicateur d'emploi{ $told ->
        [0] {""}
       *[other] . { $beside }
    }
path-jobs-beside = À part, { $activities ->
        [one] la fiche d'{ $activities } activité en déclare
       *[other] les fiches de { $activities } activités en déclarent
    } { $jobs }, qui ne s'y ajoutent pas
noun-steps =
    { $count ->
        [one] étape renseignée
       *[other] étapes renseignées
    }
column-path-step = Étape du chemin
column-reached = Combien
column-known-said = Ce que l'on en sait
value-path-step-needs = Besoins et idées
value-path-step-ideas = Projets
value-path-step-labelled = Labellisés
value-path-step-activities = Activités nées
value-path-step-jobs = Emplois

# Par phase et par année de label
cohorts-sentence =
    { $years ->
        [0] { $labelled ->
            [0] Aucun des { $projects } projets n'a de label connu
           *[other] { $labelled } projets sur { $projects } ont été labellisés, à une date inconnue
        }
        [one] { $labelled } projets sur { $projects } ont été labellisés, en { $first }
       *[other] { $labelled } projets sur { $projects } ont été labellisés, de { $first } à { $last }
    }
empty-cohorts = Aucun projet à cette date.
column-label-cohort = Année du premier label
column-upstream = Amont
column-active = En cours
column-follow-on = Suites
column-closed = Clos
column-stage-unknown = Étape inconnue
value-label-cohort-undated = Sans date
value-label-cohort-none = Sans label connu
value-label-cohort-unknown = Label inconnu

# Les issues et les rebonds
column-taught = Avec une leçon écrite
column-taken-up = Repris par un autre projet
column-next-name = Repris par
column-rebound-on = Depuis
rebounds-sentence =
    { $count ->
        [one] { $count } projet terminé a rebondi : un autre l'a repris
       *[other] { $count } projets terminés ont rebondi : d'autres les ont repris
    }
noun-projects-ended =
    { $count ->
        [one] projet a une issue
       *[other] projets ont une issue
    }

# La météo déclarée
weather-sentence =
    { $current ->
        [0] Aucune météo récente pour les { $projects } projets non clos : { $parts }
       *[other] Météo déclarée des { $projects } projets non clos : { $parts }
    }
weather-part-sun = { $count } au soleil
weather-part-bright = { $count } avec des éclaircies
weather-part-clouds = { $count } sous les nuages
weather-part-storm = { $count } à l'orage
weather-part-old =
    { $count ->
        [one] { $count } dont la météo a plus de { $days } jours
       *[other] { $count } dont la météo a plus de { $days } jours
    }
weather-part-none = { $count } sans météo
weather-said = « { $sentence } » ({ $role }, le { $on }, { $overall })
column-weather = Météo
column-weather-said = Dernière météo déclarée, par qui et quand
value-weather-sun = Soleil
value-weather-bright = Éclaircies
value-weather-clouds = Nuages
value-weather-storm = Orage
value-weather-old = Météo ancienne
value-weather-none = Sans météo
weather-disagree =
    { $count ->
        [one] Pour { $count } projet, la météo déclarée et les chiffres ne disent pas la même chose
       *[other] Pour { $count } projets, la météo déclarée et les chiffres ne disent pas la même chose
    }
weather-disagree-rule-sun = Règle : « soleil » déclaré alors qu'une alerte calculée parle (jalon en retard, objectif manqué ou à risque, financement à trouver). La météo est un ressenti : elle n'a pas tort, il faut en parler.
weather-disagree-rule-storm = Règle : « orage » déclaré alors que rien de ce qui se calcule (plan, jalons, objectifs) n'est en alerte. L'équipe sait souvent ce que les chiffres ne montrent pas encore.
weather-disagree-declared = Déclaré : { $declared }
weather-disagree-figures = Calculé : { $figures }
weather-disagree-rest =
    { $count ->
        [one] Et pour { $count } autre projet
       *[other] Et pour { $count } autres projets
    }
weather-nothing-late = aucune de ces alertes, là où il y a de quoi calculer
