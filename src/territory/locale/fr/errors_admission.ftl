# Refus de la ligne de commande et de l'admission des fichiers.

error-usage = La commande n'est pas comprise : { $detail }
error-usage-missing = Il manque { $name }.
error-usage-option = L'option { $name } n'existe pas.
error-usage-value = { $name } : valeur refusée. { $detail }
error-command-failed = La commande a échoué d'une façon que rien ne prévoyait. Si cela se reproduit, donner la référence { $reference } et le fichier { $log }, qui dit ce qui s'est passé.
error-command-failed-unlogged = La commande a échoué d'une façon que rien ne prévoyait ({ $kind }), et aucun journal n'a pu être écrit. Vérifier que le dossier des données accepte l'écriture, puis recommencer.

error-file-missing = Le fichier { $file } n'existe pas.
error-file-unknown = { $file } n'est ni un CSV, ni un classeur XLSX, ni un paquet de données.
error-package-missing = { $folder } n'est pas un paquet de données et n'en contient pas : il y manque datapackage.json.
error-package-unreadable = Le paquet { $package } n'est pas lisible : son fichier datapackage.json manque ou n'est pas correct, ou l'archive est abîmée ou protégée par un mot de passe. Refaire l'archive sans mot de passe, puis recommencer.
error-package-path = Le paquet { $package } désigne un fichier hors de son dossier ({ $path }) : il est refusé.
error-package-closing = Le paquet { $package } annonce un arrêté incomplet : il faut id, name, effective_on (année-mois-jour) et state (draft ou published).
error-package-too-large = Le paquet { $package } est trop grand une fois décompressé.
error-package-empty = Le paquet « { $package } » n'apporte aucune ligne : il viderait sa série. Vérifier que ses fichiers sont complets ; pour reprendre un chargement, utiliser `territory undo`.
error-package-moved =
    { $count ->
        [one] Une ligne a été modifiée ici depuis le dernier chargement de « { $package } » : { $rows }. Rien n'a été chargé. Reporter la modification dans le paquet, ou l'annuler avec `territory undo`, puis recharger.
       *[other] { $count } lignes ont été modifiées ici depuis le dernier chargement de « { $package } », dont : { $rows }. Rien n'a été chargé. Reporter les modifications dans le paquet, ou les annuler avec `territory undo`, puis recharger.
    }
error-folder-not-empty = Le dossier { $folder } contient autre chose qu'un paquet de données. En choisir un autre, ou le vider.
error-folder-unwritable = Impossible d'écrire dans le dossier { $folder }.

error-closing-name = Le nom d'un arrêté ne peut être ni vide, ni un simple numéro, ni plus long que { $longest } signes. En choisir un autre, par exemple « Données arrêtées au 30/06/2026 ».
error-closing-exists = Un autre arrêté s'appelle déjà « { $name } ». Choisir un autre nom.
error-closing-not-draft = L'arrêté « { $name } » n'est plus un brouillon ({ $state }).
error-import-unknown = Il n'y a pas d'import { $id }. Voir `territory history`.
error-import-undone = L'import { $id } a déjà été annulé par { $by }.
error-import-not-undoable = L'import { $id } ne peut pas être annulé ({ $kind }).
error-row-missing = Cette ligne n'existe pas dans la table « { $table } ».
error-desk-missing = Le bureau (brouillons et paroles) n'existe pas encore. Lancer `territory init`.
error-desk-unreachable = Le bureau (brouillons et paroles) est inaccessible. Lancer `territory doctor` pour savoir pourquoi.
error-table-not-drawer = La table « { $table } » n'est pas une table du tiroir.
error-reference-broken = Rien n'a été enregistré : { $table }.{ $column } désigne dans « { $target } » des lignes qui n'y seraient plus ou pas ({ $value }).

error-choice-unreadable = « { $choice } » ne se lit pas comme une réponse. L'écrire SUJET=RÉPONSE, par exemple encoding=cp1252.
