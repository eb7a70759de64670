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
finding-duplicate = Cette ligne est identique à la ligne { $other }, dans toutes ses cellules. Elle attend : dire s'il faut la retirer ou la garder.
repair-duplicate =
    { $count ->
        [one] { $count } ligne est identique à une autre dans toutes ses cellules : la retirer ?
       *[other] { $count } lignes sont identiques à d'autres dans toutes leurs cellules : les retirer ?
    }

# Données personnelles, montrées masquées
finding-personal-nir = Un numéro de sécurité sociale ({ $value }) est écrit là. Il n'est jamais enregistré : le retirer du fichier, ou confirmer qu'il est effacé.
finding-personal-iban = Un numéro de compte bancaire ({ $value }) est écrit là. Il n'est jamais enregistré : le retirer du fichier, ou confirmer qu'il est effacé.
finding-personal-email = Une adresse électronique personnelle ({ $value }) est écrite là. La ligne attend : dire s'il faut l'effacer ou la garder.
finding-personal-phone = Un numéro de téléphone ({ $value }) est écrit là. La ligne attend : dire s'il faut l'effacer ou le garder.
finding-personal-person = Une personne ({ $value }) est nommée là. La ligne attend : dire s'il faut effacer son nom ou le garder.
finding-personal-email-generic = L'adresse { $value } est celle d'un service : elle est gardée.
finding-personal-aside = Une donnée personnelle ({ $value }) est dans une colonne laissée de côté : elle n'entre pas dans les données. La retirer du fichier si elle n'y sert à rien.

question-personal-nir = Des numéros de sécurité sociale sont écrits dans « { $label } ». Ils ne peuvent pas être enregistrés.
question-personal-iban = Des numéros de compte bancaire sont écrits dans « { $label } ». Ils ne peuvent pas être enregistrés.
question-personal-email = Des adresses électroniques de personnes sont écrites dans « { $label } ». Qu'en faire ?
question-personal-phone = Des numéros de téléphone sont écrits dans « { $label } ». Qu'en faire ?
question-personal-person = Des personnes sont nommées dans « { $label } ». Que faire de leur nom ?
choice-personal-nir-blank = L'effacer, et prendre le reste de la ligne
choice-personal-iban-blank = L'effacer, et prendre le reste de la ligne
choice-personal-email-blank = L'effacer
choice-personal-email-keep = La garder : cette adresse peut être enregistrée
choice-personal-phone-blank = L'effacer
choice-personal-phone-keep = Le garder : ce numéro peut être enregistré
choice-personal-person-blank = L'effacer
choice-personal-person-keep = Le garder : ce nom peut être enregistré
assumption-personal-nir = Numéros de sécurité sociale dans « { $label } » : { $chosen }.
assumption-personal-iban = Numéros de compte bancaire dans « { $label } » : { $chosen }.
assumption-personal-email = Adresses électroniques dans « { $label } » : { $chosen }.
assumption-personal-phone = Numéros de téléphone dans « { $label } » : { $chosen }.
assumption-personal-person = Personnes nommées dans « { $label } » : { $chosen }.
