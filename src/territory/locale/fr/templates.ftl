# Les modèles des listes qui remplissent plusieurs tables : ce qu'est la feuille, et ce qu'on écrit dans les colonnes
# qui n'ont pas de descripteur à elles.
template-subsidies = Une ligne par subvention et par bénéficiaire, avec les colonnes du format national.
template-project-list = Une ligne par projet : qui le porte, avec qui, où, et où il en est.
template-indicator-values = Une ligne par valeur : un projet, un indicateur, une période.
template-funding-plan = Une ligne par dépense et une par ressource d'un projet.
cli-template-project = N'écrire que les lignes de ce projet (son code), pour les mettre à jour dans le classeur. Sans cette option, le modèle est vide.
error-template-project-unknown = Le projet « { $project } » n'existe pas dans ces données. Écrire son code, tel que le montre sa fiche.

hint-subsidies-nomattribuant = Le nom de la collectivité ou de l'organisme qui attribue.
hint-subsidies-idattribuant = Ses 14 chiffres, sans espace.
hint-subsidies-nombeneficiaire = Le nom de l'organisme qui reçoit.
hint-subsidies-idbeneficiaire = Ses 14 chiffres, sans espace.
hint-subsidies-idsubvention = Le numéro que lui donne qui attribue : il relie les lignes d'une même subvention.
hint-subsidies-datedecision = Jour de la délibération ou de l'arrêté qui accorde.
hint-subsidies-montant = En euros, en entier : le même montant est répété sur chaque ligne quand plusieurs bénéficiaires le partagent.
hint-subsidies-pourcentagesubvention = Entre 0 et 1, ou en pour cent ; 1 quand un seul bénéficiaire reçoit tout.
hint-subsidies-statutlabel = Où en est la demande.
hint-subsidies-montantdemande = En euros, tel qu'il a été demandé.
hint-subsidies-datedemande = Jour du dépôt de la demande.
hint-subsidies-montantverse = En euros, ce qui a été payé à ce jour.
hint-subsidies-dateversement = Jour du paiement.
hint-subsidies-nature = En argent ou en nature.
hint-subsidies-montantpret = En euros, s'il s'agit d'un prêt.
hint-subsidies-montantavance = En euros, s'il s'agit d'une avance remboursable.
hint-subsidies-montantgarantie = En euros, s'il s'agit d'une garantie d'emprunt.
hint-subsidies-montantnature = En euros, la valeur estimée de ce qui est prêté ou donné.
hint-subsidies-detailnature = Ce qui est prêté ou donné : un local, du matériel, du temps.
hint-subsidies-conditionsversement = En une ou plusieurs fois, et à quelles conditions.
hint-subsidies-datesperiodeversement = Quand le paiement est prévu.
hint-subsidies-datedebut = Début de ce qui est financé.
hint-subsidies-datefin = Fin de ce qui est financé.
hint-subsidies-section = La section du budget de qui attribue.
hint-subsidies-sousdispositif = La partie du dispositif, s'il en a plusieurs.
hint-subsidies-notificationue = Oui si l'aide a été notifiée à la Commission européenne.
hint-subsidies-idrae = La référence au répertoire des aides aux entreprises.
hint-subsidies-idcofinancement = L'identifiant du projet que plusieurs financeurs aident ensemble.
hint-subsidies-attribuantscofinanceurs = Les autres organismes qui financent le même objet.
hint-subsidies-ej = Le numéro de l'engagement juridique dans les comptes de l'État.
hint-subsidies-adresse = La page où l'acte est publié.

hint-project-list-themes = Plusieurs thèmes : les séparer par un point-virgule.
hint-project-list-subthemes = Plusieurs sous-thèmes : les séparer par un point-virgule.
hint-project-list-sdg = Objectifs de développement durable, par leur nom ou leur numéro ; plusieurs : les séparer par un point-virgule.
hint-project-list-policy = La politique publique dont relève le projet.
hint-project-list-carrier = L'organisme qui porte le projet. S'il n'est pas encore connu, il est ajouté.
hint-project-list-partners = Plusieurs organismes : les séparer par un point-virgule.
hint-project-list-place = Le nom ou le code de la commune ; plusieurs : les séparer par un point-virgule.
hint-project-list-stage = L'étape où en est le projet, telle que son programme la nomme.
hint-project-list-stage-on = Depuis quand il en est là.
hint-project-list-budget = Le coût total du projet, en euros.

hint-indicator-values-period = 2026, T1 2026, mars 2026… ou le premier et le dernier jour dans les deux colonnes suivantes.

hint-funding-plan-project = Le projet dont c'est le plan de financement.
hint-funding-plan-side = De quel côté du plan se trouve la ligne.
hint-funding-plan-account = Le numéro du compte (60, 74…), si le plan suit la comptabilité.
hint-funding-plan-group = La rubrique ou le chapitre du plan.
hint-funding-plan-heading = Ce qui est payé. À laisser vide pour une ressource.
hint-funding-plan-funder = Qui apporte la ressource. À laisser vide pour une dépense.
hint-funding-plan-status = Où en est la ressource ; sans réponse, elle est seulement envisagée et n'entre dans aucun total.
hint-funding-plan-on = Jour de la demande, de la décision ou du paiement, selon le statut.
