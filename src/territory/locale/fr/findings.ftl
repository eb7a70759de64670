# Ce qui ne va pas dans un fichier, et comment le réparer. Une clé par code, `finding-<code>`.

# Types
finding-integer = « { $value } » n'est pas un nombre entier. Écrire seulement des chiffres, par exemple 12.
finding-number = « { $value } » n'est pas un nombre lisible ici. L'écrire sans espace, avec un point pour les décimales : 1234.5.
finding-money = « { $value } » a plus de deux décimales, ou dépasse ce qu'un montant peut valoir. Arrondir au centime : 1234.50.
finding-boolean = « { $value } » ne répond pas par oui ou non. Écrire true (oui) ou false (non).
finding-date = « { $value } » n'est pas une date du calendrier. L'écrire année-mois-jour : 2026-06-30.
finding-datetime = « { $value } » n'est pas une date avec heure. L'écrire 2026-06-30T14:30:00Z, en heure universelle.
finding-partial-date = « { $value } » n'est pas une date du calendrier. Écrire l'année (2018), le mois (2018-06) ou le jour (2018-06-30), selon ce qui est connu.
finding-year = « { $value } » n'est pas une année. L'écrire avec quatre chiffres : 2026.
finding-object = Le contenu de « { $column } » n'est pas un objet JSON.
finding-uri = « { $value } » n'est pas une adresse utilisable. Elle doit commencer par https:// ou http:// et ne contenir aucun espace.

# Contraintes
finding-required = « { $column } » est obligatoire et la cellule est vide.
finding-pattern = « { $value } » n'a pas la forme attendue pour « { $column } ». Voir la forme dans le dictionnaire des données.
finding-enum = « { $value } » n'est pas une valeur prévue pour « { $column } ». Valeurs possibles : { $allowed }.
finding-minimum = « { $value } » est trop petit : le minimum est { $limit }. Corriger la valeur, ou vider la cellule si elle n'est pas connue.
finding-maximum = « { $value } » est trop grand : le maximum est { $limit }. Corriger la valeur, ou vider la cellule si elle n'est pas connue.
finding-max-length = Le texte est trop long : { $limit } caractères au plus.
finding-siret = « { $value } » n'est pas un SIRET valide : un chiffre est faux (la clé de contrôle ne tombe pas juste).
finding-siren = « { $value } » n'est pas un SIREN valide : un chiffre est faux (la clé de contrôle ne tombe pas juste).

# Lignes entre elles
finding-key-repeated = Cette ligne a la même clé que la ligne { $other } ({ $value }). Garder une seule des deux.
finding-key-missing = La ligne n'a pas de clé : remplir « { $column } ».
finding-order = « { $value } » vient avant « { $first } ». Vérifier les deux dates.
finding-requires-one-of = Il manque une information : remplir au moins une colonne parmi { $columns }.
finding-requires-exactly-one-of = Remplir une et une seule colonne parmi { $columns }.
finding-requires-none-of = « { $column } » doit rester vide d'après ce que dit le reste de la ligne.

# Références
finding-reference-unknown = « { $value } » n'existe pas dans la table { $other }. Vérifier le code, ou apporter aussi la ligne qui manque.
finding-reference-rejected = « { $value } » est bien dans ce qui est déposé (table { $other }), mais sa ligne est refusée. Corriger d'abord cette ligne-là.
finding-vocabulary = « { $value } » existe, mais n'appartient pas au vocabulaire attendu pour « { $column } ».

# Colonnes et fichiers
finding-column-missing = La colonne « { $column } » manque. L'ajouter au fichier.
finding-column-unknown = La colonne « { $value } » n'est pas connue de cette table : elle est laissée de côté.
finding-column-repeated = La colonne « { $column } » est là deux fois. En garder une seule.
finding-extra-cell = La ligne a plus de cellules que l'en-tête (« { $value } » est en trop). Une virgule non protégée par des guillemets ?
finding-control-character = La cellule contient un caractère invisible qui ne peut pas être enregistré. La ressaisir.
finding-excel-error = La cellule affiche l'erreur « { $value } ». Corriger la formule dans le tableur.
finding-formula-without-value = La cellule contient une formule jamais calculée. Ouvrir le fichier dans un tableur, l'enregistrer, recommencer.
finding-encoding = Le fichier n'est pas enregistré en UTF-8 (voir la ligne { $line }). L'enregistrer en « CSV UTF-8 » et recommencer.
finding-quotes = Un guillemet ouvert n'est pas refermé, ou est mal placé. Le corriger, ou réenregistrer le fichier depuis un tableur.
finding-file-empty = Le fichier est vide : il n'a pas d'en-tête.
finding-file-too-large = Le fichier est trop grand une fois décompressé.
finding-file-unreadable = Le fichier n'est pas un classeur lisible. L'ouvrir dans un tableur et l'enregistrer au format .xlsx.
finding-resource-missing = Le fichier est annoncé par le paquet mais il n'y est pas.
finding-table-not-recognised = Le nom ne dit pas de quelle table il s'agit. Le renommer d'après la table (par exemple funding.csv), ou la préciser avec --table.
finding-sheet-ignored = Le nom de cette feuille n'est pas celui d'une table : elle est laissée de côté.
finding-sheet-not-recognised = Le nom de la feuille « { $value } » n'est celui d'aucune table : ses lignes n'entrent pas. La renommer d'après la table (par exemple Projet ou project), ou la retirer du classeur si ce ne sont pas des données.
finding-sheet-empty = La feuille est vide : il n'y a rien à y lire.
finding-amount-unreadable = « { $value } » n'est pas un montant, ou se lit de deux façons : il n'est pas compté dans le total. L'écrire sans espace, avec un point pour les décimales : 1234.50.
finding-table-not-admitted = Cette table est tenue par l'outil lui-même : elle ne se dépose pas.

finding-package-refused = Le paquet de données ne se lit pas : son datapackage.json ne décrit pas ce qu'il contient ({ $value }). L'exporter de nouveau, ou déposer ses fichiers CSV un à un.
