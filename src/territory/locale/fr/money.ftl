# L'argent, partout où il en est question : phrases, chiffres clés, colonnes, mots des tableaux.

money-mobilised =
    { $unknown ->
        [0] { $amount } mobilisés
       *[other] Au moins { $amount } mobilisés
    }
money-mobilised-unknown = L'argent mobilisé n'est pas connu.
money-mobilised-unknown-short = Argent mobilisé inconnu
money-sentence = { $mobilised }.
money-sentence-leverage = { $mobilised }, soit { $others } d'autres sources pour 1 € { $ours }.
money-of-home = de { $home }
money-of-homes = des organisations qui portent les programmes
money-amount =
    { $unknown ->
        [0] { $amount }
       *[other] au moins { $amount }
    }
money-amount-unknown = un montant inconnu
money-unknown-amounts =
    { $count ->
        [one] { $count } financement au montant inconnu, non compté
       *[other] { $count } financements au montant inconnu, non comptés
    }
money-seeking =
    { $count ->
        [one] { $count } projet en cherche
       *[other] { $count } projets en cherchent
    }
money-ours = pour 1 € de notre part, qui fait { $ours } en tout
money-basis-ht = hors taxes
money-basis-ttc = toutes taxes comprises
money-basis-unstated = hors taxes ou toutes taxes comprises, non précisé
money-basis-mixed = lignes HT et TTC mêlées, non additionnées

# Ce qu'il faut savoir pour lire un total.
money-remark-shared =
    { $count ->
        [one] { $count } financement est partagé entre plusieurs projets sans que la part de chacun soit connue : il compte dans l'ensemble, pas projet par projet.
       *[other] { $count } financements sont partagés entre plusieurs projets sans que la part de chacun soit connue : ils comptent dans l'ensemble, pas projet par projet.
    }
money-remark-shared-apart =
    { $count ->
        [one] { $count } financement est partagé avec d'autres projets sans que les parts soient connues : ce qui en revient ici n'est pas compté.
       *[other] { $count } financements sont partagés avec d'autres projets sans que les parts soient connues : ce qui en revient ici n'est pas compté.
    }
money-remark-passed-on =
    { $count ->
        [one] { $count } financement est de l'argent reversé, déjà compté à sa source : il n'est pas compté deux fois.
       *[other] { $count } financements sont de l'argent reversé, déjà compté à sa source : ils ne sont pas comptés deux fois.
    }
money-remark-undated =
    { $count ->
        [one] { $count } financement a une étape sans date : elle est comptée à toute date.
       *[other] { $count } financements ont une étape sans date : elle est comptée à toute date.
    }
money-remark-mixed =
    { $count ->
        [one] { $count } plan mêle des lignes hors taxes et toutes taxes comprises : son total n'est pas calculé.
       *[other] { $count } plans mêlent des lignes hors taxes et toutes taxes comprises : leur total n'est pas calculé.
    }
money-remark-bases = Plans de financement : { $ht } hors taxes, { $ttc } toutes taxes comprises. On n'additionne pas les deux ; le reste à trouver de chaque projet est calculé sur sa propre base.

# Fiche d'un projet.
money-not-sought = sans objet
money-project-none = Aucun financement n'est connu pour ce projet.
money-project-no-plan = { $mobilised }. Le coût prévu n'est pas connu, donc le reste à trouver non plus.
money-project-plan = { $mobilised } pour un plan de { $plan } ({ $basis }).
money-project-gap = { $mobilised } pour un plan de { $plan } ({ $basis }) : il reste { $gap } à trouver.
money-plan-sentence =
    { $lines ->
        [0] Le plan de dépenses n'est pas connu
       *[other] Dépenses prévues en argent : { $total }
    }
empty-plan = Aucun plan de dépenses n'a été saisi pour ce projet.

# Fiche d'une organisation.
money-organisation-both = A apporté { $given } et reçu { $received }, en argent qui ne se rembourse pas.
money-organisation-given = A apporté { $given }, en argent qui ne se rembourse pas.
money-organisation-received = A reçu { $received }, en argent qui ne se rembourse pas.
money-organisation-none = Aucun financement donné ou reçu n'est connu.
money-given-sentence =
    { $count ->
        [0] Aucun financement apporté n'est connu
        [one] { $count } financement apporté
       *[other] { $count } financements apportés
    }
money-received-sentence =
    { $count ->
        [0] Aucun financement reçu n'est connu
        [one] { $count } financement reçu
       *[other] { $count } financements reçus
    }

# Chiffres clés.
kpi-mobilised = Argent mobilisé
kpi-mobilised-help = Argent accordé ou plus avancé (conventionné, versé) qui ne se rembourse pas, et capital. Les prêts et avances sont montrés à côté ; garanties, prêts relais et apports en nature ne sont jamais dedans. Un montant inconnu n'est pas compté comme zéro.
kpi-to-find = Reste à trouver
kpi-to-find-help = Pour chaque projet non clos dont le plan est connu : dépenses prévues en argent, moins l'argent accordé ou plus avancé, prêts et avances compris. Ni garanties, ni prêts relais, ni apports en nature. Inconnu si le plan ou un montant manque.
kpi-leverage = Effet de levier
kpi-leverage-help = Argent mobilisé auprès des autres pour 1 € mobilisé de l'organisation qui porte le programme. Il dit qui paie à côté, non que l'un entraîne l'autre.
kpi-repayable = À rembourser, à côté
kpi-repayable-help = Prêts, avances remboursables et titres participatifs accordés ou plus avancés. Ils paient le plan mais devront être rendus : jamais ajoutés à l'argent mobilisé.
kpi-plan = Coût prévu
kpi-plan-help = Dépenses en argent de la dernière version du plan à la date choisie. Les contributions en nature sont à part ; hors taxes et toutes taxes comprises ne s'additionnent pas.

noun-projects-planned =
    { $count ->
        [one] projet a un plan connu
       *[other] projets ont un plan connu
    }
noun-projects-open =
    { $count ->
        [one] projet non clos
       *[other] projets non clos
    }

# Colonnes.
column-origin = Origine
column-level = Échelle
column-amount = Montant
column-fundings = Financements
column-known = Connus
column-missing = Inconnus
column-expected = Sur
column-unknown = Montants inconnus
column-step = Étape
column-block = Nature
column-purpose = Pour
column-plan = Coût prévu
column-basis = Base
column-found = Trouvé
column-gap = Reste à trouver
column-mobilised = Mobilisé
column-repayable = À rembourser
column-in-kind = En nature
column-funder-name = Financeur
column-beneficiary-name = Bénéficiaire
column-family-name = Famille
column-instrument-name = Forme
column-object = Objet
column-status = Où en est-il
column-statuses = Où en sont-ils
column-requested = Demandé
column-granted = Accordé
column-contracted = Conventionné
column-paid = Versé
column-heading = Poste
column-fiscal-year = Exercice
column-nature = Dépense
column-tax-basis = Base
column-in-kind-line = En nature

# Mots des tableaux et des graphiques.
value-origin-public = Public
value-origin-private = Privé
value-origin-citizen = Citoyen
value-origin-own-revenue = Recettes propres
value-origin-in-kind = En nature (à part)
value-level-local = Local
value-level-regional = Régional
value-level-national = National
value-level-european = Européen
value-level-unstated = Non précisé
value-step-requested = Demandé
value-step-granted = Accordé
value-step-contracted = Conventionné
value-step-paid = Versé
value-block-repayable = À rembourser : prêts et avances
value-block-bridging = Prêts relais : ils avancent une aide déjà comptée
value-block-guarantee = Garanties : un engagement, pas d'argent reçu
value-block-in-kind = En nature : bénévolat, locaux, matériel valorisés
value-block-other = Autre argent, hors total
value-purpose-programme = Le programme lui-même
value-purpose-accompaniment = L'accompagnement des projets
value-purpose-unallocated = Pas encore affecté
value-purpose-elsewhere = Hors de nos projets
value-basis-ht = HT
value-basis-ttc = TTC
value-basis-unstated = non précisée
value-basis-mixed = HT et TTC mêlés
value-tax-basis-ht = HT
value-tax-basis-unstated = non précisée
value-tax-basis-ttc = TTC
value-nature-investment = Investissement
value-nature-operation = Fonctionnement
value-status-unknown = inconnu
value-status-envisaged = envisagé
value-status-requested = demandé, sans réponse
value-status-granted = accordé
value-status-contracted = conventionné
value-status-part-paid = versé en partie
value-status-paid = versé
value-status-refused = refusé
value-status-withdrawn = retiré
value-status-cancelled = annulé
value-status-clawed-back = rendu, en tout ou partie

# La page « Qui paie quoi ? » : chiffre clé, couvertures, colonnes et mots de ses tableaux.
kpi-to-pay = Reste à verser
kpi-to-pay-help = Sur l'argent qui ne se rembourse pas : conventionné, à défaut accordé, moins versé, financement par financement, jamais négatif. Ce que le porteur tire de son activité ou de ses fonds n'y ajoute rien.
noun-fundings-dated =
    { $count ->
        [one] financement aux étapes datées
       *[other] financements aux étapes datées
    }
noun-fundings-exercice =
    { $count ->
        [one] financement a un exercice indiqué
       *[other] financements ont un exercice indiqué
    }
noun-fundings-nature =
    { $count ->
        [one] financement dit s'il est d'investissement ou de fonctionnement
       *[other] financements disent s'ils sont d'investissement ou de fonctionnement
    }
noun-projects-form =
    { $count ->
        [one] projet dont la forme juridique du porteur est connue
       *[other] projets dont la forme juridique du porteur est connue
    }
noun-projects-basis =
    { $count ->
        [one] projet a un plan sur cette base
       *[other] projets non clos ont un plan sur cette base
    }
money-beside = { $amount } à rembourser, à côté
money-beside-and = { $beside } ; { $note }
noun-ratios =
    { $count ->
        [one] rapport
       *[other] rapports
    }
column-on = Date
column-exercice = Exercice
column-side = Côté
column-item = Poste
column-to-pay = Reste à verser
column-pending = Demandé, sans réponse
column-ratio = Rapport
column-form = Forme juridique
column-dependence = Dépendance
column-concentration = Concentration
column-hybridity = Hybridité
column-own-revenue = Recettes propres
column-share-public = Public
column-share-private = Privé
column-share-citizen = Citoyen
column-share-own-revenue = Recettes propres
value-origin-total = Total en argent
value-level-total = Total
value-block-mobilised = Ne se rembourse pas
value-nature-unstated = Non précisé
value-nature-in-kind = En nature (à part)
value-side-expense = Dépenses
value-side-resource = Ressources
value-side-gap = Écart
value-item-investment = Investissement
value-item-operation = Fonctionnement
value-item-unstated = Non précisé
value-item-total = Total
value-item-mobilised = Acquis, ne se rembourse pas
value-item-repayable = Acquis, à rembourser
value-item-pending = Demandé, sans réponse
value-item-gap = Reste à trouver
value-item-surplus = Au-delà du plan
value-side-expense-investment = Dépenses d'investissement
value-side-expense-operation = Dépenses de fonctionnement
value-side-expense-unstated = Dépenses, nature non précisée
value-side-expense-total = Total des dépenses prévues
value-side-resource-mobilised = Acquis, ne se rembourse pas
value-side-resource-repayable = Acquis, à rembourser
value-side-resource-pending = Demandé, sans réponse
value-side-resource-total = Total des ressources
value-side-gap-gap = Reste à trouver
value-side-gap-surplus = Ressources au-delà du plan
