# Le classeur rendu avec ses remarques, et les modèles à remplir.

# Feuilles de nos propres classeurs : leur titre dit au lecteur qu'elles ne sont pas des lignes.
marked-sheet = À corriger
template-sheet-first = Lire d'abord
template-sheet-lists = Listes

# Le classeur rendu
marked-title = Ce qu'il y a à corriger
marked-count =
    { $blocking ->
        [0] Rien ne bloque ; { $notes } à savoir.
        [one] { $blocking } remarque bloque une ligne ; { $notes } à savoir.
       *[other] { $blocking } remarques bloquent des lignes ; { $notes } à savoir.
    }
marked-how = Corriger les cellules dans leur feuille, enregistrer, puis déposer de nouveau ce classeur : il reprend là où il en était. Cette feuille-ci n'est pas relue.
marked-legend = Couleur unie : la ligne reste dehors tant que la cellule n'est pas corrigée. Hachures : bon à savoir, la ligne entre. Le commentaire de chaque cellule dit pourquoi.
marked-more =
    { $count ->
        [one] Les { $shown } premières remarques sont ci-dessous ; { $count } autre cellule est colorée dans sa feuille, sans commentaire.
       *[other] Les { $shown } premières remarques sont ci-dessous ; { $count } autres cellules sont colorées dans leur feuille, sans commentaire.
    }
marked-nothing = Rien à corriger dans ce fichier.
marked-lost-drawings = Cette copie ne reprend ni les graphiques, ni les images, ni les macros du classeur d'origine : garder celui-ci.
marked-lost-layout = La mise en forme du fichier d'origine n'est pas reprise dans cette copie : les valeurs et leur place le sont.
marked-lost-lines = Cette copie s'arrête à la ligne { $count } : une feuille de classeur n'en contient pas davantage.
marked-lost-text = Les textes de plus de { $count } signes sont coupés dans cette copie : les corriger dans le fichier d'origine.
marked-column-severity = Gravité
marked-column-sheet = Feuille
marked-column-line = Ligne
marked-column-letter = Colonne
marked-column-cell = Y aller
marked-column-column = Ce qui est attendu là
marked-column-value = Ce qui est écrit
marked-column-what = Ce qui ne va pas, et que faire
marked-column-proposed = Correction proposée
marked-comment-blocks = Bloque : { $sentence }
marked-comment-note = À savoir : { $sentence }

# Le modèle à remplir
template-first-title = Comment remplir ce classeur
template-first-1 = Une feuille par table, une ligne par fait. Ne pas changer la première ligne : elle dit ce que contient chaque colonne.
template-first-2 = La ligne en italique est un exemple inventé. Elle n'est pas lue : on peut la laisser ou l'effacer.
template-first-3 = « (obligatoire) » dans un titre : la cellule doit être remplie. Les autres peuvent rester vides ; vide veut dire inconnu, jamais zéro.
template-first-4 = Une flèche au bord d'une cellule ouvre la liste de ce qu'on peut y mettre.
template-first-5 = Une date peut s'écrire 30/06/2026. Quand seul le mois ou l'année est connu et que la colonne l'accepte, écrire 2026-06 ou 2026.
template-first-6 = Pas de donnée personnelle : une fonction plutôt qu'un nom, une adresse de service plutôt que celle d'une personne.
template-required = obligatoire
template-optional = facultatif
template-example = Exemple : { $value }
template-code = Code
template-choose = À choisir dans la liste.
template-name-or-code = Écrire le nom ou le code ({ $table }).
template-must = Obligatoire.
template-may = Facultatif.
template-list-title = Valeur non prévue
template-list-error = Choisir une valeur de la liste, ou laisser la cellule vide.
error-template-not-admitted = La table « { $table } » est tenue par l'outil lui-même : elle ne se remplit pas par un classeur.
error-file-unwritable = Impossible d'écrire le fichier { $file }.
cli-template-help = Écrit un classeur à remplir pour une ou plusieurs tables : titres en français, listes, exemple, explications. De même pour les listes qui remplissent plusieurs tables à la fois : subsidies, project_list, indicator_values, funding_plan.
cli-template-output = Fichier à écrire. Sans cette option, un fichier au nom des tables, dans le dossier courant.
cli-template-done = Modèle écrit : { $file }
