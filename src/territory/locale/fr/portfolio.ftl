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

alert-decision-open = Règle : une action demandée n'est pas faite et sa date est passée ; ou la date des conditions d'une décision est passée sans action menée à bout ; ou une décision demande quelque chose (conditions, « consolider », « adapter ») sans aucune action enregistrée depuis plus de { $value } jours. Seule compte la dernière décision de chaque instance sur le projet.
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
