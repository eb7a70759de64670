# Correspondance des colonnes : ce qui est compris d'un fichier, ce qui est demandé, ce qui est proposé.

# Pourquoi une colonne va là
match-name = C'est le nom technique de cette information.
match-title = C'est son intitulé dans nos modèles.
match-alias = C'est un intitulé connu pour cette information.
match-likeness = L'intitulé lui ressemble : à vérifier.
match-content = D'après ce que contiennent les cellules, quel que soit l'intitulé : à vérifier.
match-remembered = Déjà choisi pour un fichier de la même origine.
match-chosen = Choisi à la main.
match-none = Aucune information connue ne correspond : la colonne est laissée de côté.

# Ce qui est tenu pour acquis
assumption-target = Ce tableau est lu ainsi : { $understood } colonnes comprises sur { $columns }.
assumption-create =
    { $count ->
        [one] « { $slot } » : une organisation inconnue sera créée ({ $names }).
       *[other] « { $slot } » : { $count } organisations inconnues seront créées ({ $names }).
    }
choice-create-create = les créer
choice-create-wait = laisser ces lignes en attente
assumption-constant = « { $slot } » manque dans le fichier : la même valeur est mise sur toutes les lignes.
assumption-stage-date = Le fichier ne dit pas depuis quand les projets sont à leur étape. La date retenue est celle de la colonne « { $label } ».
assumption-split = Plusieurs valeurs dans une cellule de « { $label } » : elles sont séparées ainsi.
choice-split-comma = par des virgules
choice-split-semicolon = par des points-virgules
choice-split-slash = par des barres
choice-split-dash = par des tirets
choice-split-line = par des retours à la ligne
choice-split-none = ne pas les séparer

# Ce qui est demandé
question-reference = « { $value } » désigne plusieurs choses : { $candidates }. Laquelle ?
question-constant = Chaque ligne a besoin de « { $slot } », et aucune colonne ne le dit. Quelle valeur pour toutes les lignes ?
question-version = Le projet « { $project } » a déjà un plan de financement. Ce fichier le remplace-t-il ?
choice-version-new = non, c'est une nouvelle version : l'ancienne reste lisible
choice-version-same = oui, c'est la même version corrigée

# Ce qui est proposé
repair-name = Ce nom n'est pas connu, « { $name } » lui ressemble. Est-ce la même chose ?
repair-label = Cette valeur n'est pas prévue, « { $name } » lui ressemble. Est-ce la même chose ?

# Ce qui est constaté
finding-column-aside = La colonne « { $value } » ne correspond à rien de connu : elle est laissée de côté. Si elle compte, choisir ci-dessus ce qu'elle contient.
finding-block-not-recognised = Rien ne dit de quoi parle ce tableau (« { $value } »). Choisir où vont ses lignes, ou le laisser de côté.
finding-block-left-aside = Le tableau « { $value } » est laissé de côté, comme demandé.
finding-reference-ambiguous = « { $value } » désigne plusieurs choses. Répondre à la question posée, ou écrire le code à la place du nom.
finding-reference-near = « { $value } » n'est pas connu, mais ressemble à « { $name } ». Accepter ou refuser la correction proposée.
finding-territory-merged = « { $value } » n'existe plus : la commune a fusionné. Les lignes vont à { $name }.
finding-twin-row = Cette ligne dit la même chose qu'une autre sur tout ce qui les distingue d'habitude. Les deux sont gardées, numérotées : en retirer une si c'est un doublon.
finding-observation-empty = La valeur est vide et rien ne dit pourquoi : rien n'est enregistré. Écrire 0 si c'est zéro, NC si elle n'est pas connue, « sans objet » si elle n'a pas lieu d'être.
finding-value-missing-in-words = « { $value } » est compris comme une valeur manquante : ce n'est pas zéro.
finding-term-unknown = « { $value } » n'est pas dans la liste des { $list } : ce classement n'est pas enregistré. Ajouter le terme aux référentiels, ou écrire un terme de la liste.
finding-stage-unknown = « { $value } » n'est pas une étape du programme : l'étape n'est pas enregistrée. L'ajouter aux référentiels, ou écrire une étape de la liste.
finding-stage-undated = L'étape « { $value } » n'a pas de date : elle n'est pas enregistrée. Ajouter une colonne de date, ou indiquer une date pour toutes les lignes.
finding-place-unknown = « { $value } » n'est pas un lieu connu : le lieu n'est pas enregistré. Écrire le nom officiel de la commune ou son code INSEE.
finding-coordinates-outside = Les coordonnées « { $value } » ne sont pas sur la Terre, ou latitude et longitude sont échangées : elles ne sont pas enregistrées.
finding-project-unnamed = La ligne n'a pas de nom de projet : elle n'entre pas.
finding-carrier-number-wrong = « { $value } » n'est pas un SIRET : le porteur est reconnu par son nom seul.
finding-budget-detailed = Ce projet a déjà un plan de financement détaillé : le montant d'ensemble ({ $value }) n'est pas ajouté, il serait compté deux fois.
finding-address-unusable = « { $value } » n'est pas une adresse utilisable : elle n'est pas enregistrée. Elle doit commencer par https:// et ne contenir aucun espace.

# Plans de financement et valeurs d'indicateurs
assumption-standing = Le plan ne dit pas si ces ressources sont acquises ou demandées. Une ressource seulement envisagée n'est comptée dans aucun total.
choice-standing-envisaged = envisagées
choice-standing-requested = demandées
choice-standing-granted = accordées
finding-plan-project-unknown = Le projet « { $value } » n'est pas connu. Choisir le projet, ou le créer d'abord.
finding-plan-amount-missing = « { $value } » n'a pas de montant : la ligne n'est pas enregistrée. Écrire 0 si c'est zéro.
finding-plan-standing-unknown = « { $value } » ne dit pas si la ressource est acquise. Écrire : envisagé, sollicité, acquis, versé ou refusé.
finding-period-unreadable = « { $value } » n'est pas une période lisible. Écrire l'année (2025), le trimestre (T1 2025), le mois (06/2025) ou les deux dates (du 01/03/2025 au 30/06/2025).
finding-name-unknown = « { $value } » n'est pas connu (table { $table }). Vérifier l'orthographe, écrire le code, ou créer d'abord ce qui manque.
