# Lire un fichier tel qu'il est : ce qui est supposé, et pourquoi il ne peut pas être lu.

# Ce qui est supposé
assumption-encoding = { $mark ->
    [lies] Caractères du fichier : { $chosen }, bien qu'il s'annonce en UTF-8.
   *[none] Caractères du fichier : { $chosen }.
}
choice-encoding-utf-8 = UTF-8
choice-encoding-windows-1252 = Windows (Europe de l'Ouest)
choice-encoding-iso-8859-15 = ISO 8859-15 (latin-9)
choice-encoding-macintosh = Macintosh ancien
choice-encoding-cp850 = DOS
choice-encoding-utf-16-le = UTF-16 (texte Unicode de Windows)
choice-encoding-utf-16-be = UTF-16, octets inversés
choice-encoding-mixed = UTF-8 et Windows mélangés
assumption-separator = Séparateur des colonnes : { $chosen }.
choice-separator-semicolon = point-virgule
choice-separator-comma = virgule
choice-separator-tab = tabulation
choice-separator-pipe = barre verticale
assumption-quotes = { $line ->
    [none] Guillemets du fichier : { $chosen }.
   *[other] Des guillemets ne sont pas refermés (le premier à la ligne { $line }, { $count } en tout) : { $chosen }.
}
choice-quotes-literal = pris comme un caractère ordinaire, sa ligne s'arrête à sa fin
choice-quotes-trusted = suivis à la lettre, même sur plusieurs lignes
assumption-nul = Des caractères nuls ({ $count }) ont été retirés du fichier : { $chosen }.
choice-nul-removed = retirés
assumption-mojibake = Des accents ont été abîmés par un double encodage ({ $count } cellules, par exemple « { $example } » pour « { $mended } ») : { $chosen }.
choice-mojibake-mend = les rétablir
choice-mojibake-keep = les laisser ainsi
assumption-sheet = { $state ->
    [hidden] La feuille « { $sheet } » est masquée dans le classeur : { $chosen }.
   *[shown] Feuille « { $sheet } » : { $chosen }.
}
choice-sheet-read = lue
choice-sheet-skip = laissée de côté
assumption-kind = Le nom finit par .{ $suffix }, mais le contenu dit autre chose. Le fichier est lu d'après son contenu : { $chosen }.
choice-kind-csv = texte à colonnes séparées (CSV)
choice-kind-xlsx = classeur Excel (.xlsx)
choice-kind-xls = ancien classeur Excel (.xls)
choice-kind-xlsb = classeur Excel binaire (.xlsb)
choice-kind-ods = classeur LibreOffice (.ods)
choice-kind-geojson = GeoJSON
choice-kind-json = JSON
choice-kind-html = page web
choice-kind-xml = classeur XML
choice-kind-document = document
choice-kind-package = paquet de données
assumption-point = Des lieux du fichier ({ $count }) sont des tracés et non des points : { $chosen }.
choice-point-centre = placés au milieu de leur tracé

# Pourquoi un fichier ne peut pas être lu
finding-file-blank = Le fichier ne contient rien. Vérifier que c'est le bon, l'enregistrer de nouveau depuis le tableur, puis le redéposer.
finding-file-too-heavy = Le fichier pèse plus de { $limit } Mo. Le partager en plusieurs fichiers, ou retirer les images et les feuilles inutiles.
finding-unpacks-too-large = Une fois décompressé, le fichier dépasse { $limit } Mo : il n'est pas ouvert. Garder les seules feuilles utiles, ou l'enregistrer en CSV.
finding-file-protected = Le fichier est protégé par un mot de passe. L'ouvrir, retirer le mot de passe, l'enregistrer, puis le redéposer.
finding-file-corrupt = Le fichier est abîmé : il ne s'ouvre pas. L'ouvrir dans un tableur et l'enregistrer au format .xlsx, ou le demander de nouveau.
finding-file-not-a-table = Ce fichier n'est ni un tableau ni un document lisible. Apporter un fichier CSV, XLSX, XLS, ODS ou GeoJSON.
finding-file-is-picture = Ce fichier est une image. Apporter le tableau lui-même (CSV, XLSX, XLS, ODS), ou saisir ses chiffres.
finding-file-archive-unknown = Cette archive n'est pas un .zip. L'ouvrir sur l'ordinateur, et déposer les fichiers qu'elle contient.
finding-page-without-table = Le fichier est une page web, sans tableau lisible. Ouvrir l'original, et l'enregistrer au format .xlsx ou .csv.
finding-json-not-rows = Ce JSON ne contient pas de liste d'objets ni d'entités géographiques. Apporter un GeoJSON, ou un tableau.
finding-too-many-rows = La feuille a plus de { $limit } lignes. La partager en plusieurs fichiers, par exemple un par année.
finding-too-many-columns = La feuille a { $count } colonnes, plus que les { $limit } qui sont lues. Garder les colonnes utiles, et mettre en lignes ce qui se répète.
finding-too-many-cells = Le fichier a plus de { $limit } cellules. Le partager en plusieurs fichiers, ou retirer les colonnes inutiles.
finding-too-many-sheets = Le classeur a { $count } feuilles, plus que les { $limit } qui sont lues. Le partager en plusieurs classeurs.
finding-cell-too-long = Une cellule de la ligne { $line } a plus de { $limit } caractères. La raccourcir, ou vérifier qu'un guillemet n'y est pas resté ouvert.
finding-archive-several = Le fichier .zip contient { $count } fichiers. Déposer ceux qui sont utiles, un par un.
finding-archive-empty = Le fichier .zip ne contient aucun fichier. Vérifier que c'est le bon.
finding-archive-too-many = Le fichier .zip contient plus de { $limit } fichiers. Le partager en plusieurs.
finding-archive-nested = Ce fichier est un .zip dans un autre. L'ouvrir sur l'ordinateur, et déposer les fichiers qu'il contient.
finding-archive-path = Le fichier .zip contient « { $value } », un nom qui mène hors de son dossier : rien n'en est pris. Refaire le .zip avec les seuls fichiers utiles.
finding-archive-no-package = Le fichier .zip ne contient pas de paquet de données (datapackage.json). Déposer plutôt les fichiers qu'il contient.
