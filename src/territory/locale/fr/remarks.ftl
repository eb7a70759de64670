# Le verdict dit à une personne : causes, lieux, données personnelles, doublons, communes fusionnées.

severity-blocks = bloque
severity-note = à savoir

# Où : « lignes 14, 15 et 22 à 40, colonne C »
place-file = fichier { $file }
place-sheet = feuille « { $sheet } »
place-run = { $first } à { $last }
place-lines =
    { $count ->
        [one] ligne { $lines }
       *[other] lignes { $lines }
    }
place-lines-more =
    { $count ->
        [one] lignes { $lines } et { $count } autre
       *[other] lignes { $lines } et { $count } autres
    }
place-columns =
    { $count ->
        [one] colonne { $columns }
       *[other] colonnes { $columns }
    }

# Une cause
cause-said = { $severity } ({ $place }) : { $what }
cause-example = « { $value } »
cause-examples = De même : { $values }.
cause-repair =
    { $count ->
        [one] Une correction est proposée pour { $count } cellule.
       *[other] Une correction est proposée pour { $count } cellules.
    }

# Doublons et jumelles
finding-twins = Cette ligne ressemble à la ligne { $other } en tout sauf le montant, la date ou la référence. Les deux sont gardées : vérifier que ce sont bien deux faits, par exemple deux versements.
