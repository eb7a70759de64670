# Ce que la lecture d'un fichier a supposé de sa forme et de son écriture ; ce qu'une cellule a de particulier.

# Forme d'une feuille
assumption-shape = La feuille « { $sheet } » est lue comme { $chosen }.
choice-shape-list = un tableau, une ligne par fait
choice-shape-crosstab = un tableau croisé
choice-shape-form = une fiche, une question par ligne
choice-shape-plan = un plan de financement, dépenses et ressources
choice-shape-cerfa = un budget du Cerfa 12156, par comptes
assumption-header = { $levels ->
    [none] Ce tableau n'a pas de ligne de titres.
    [one] Les titres des colonnes sont à la ligne { $line }.
   *[other] Les titres des colonnes tiennent sur { $lines } lignes, jusqu'à la ligne { $line }.
}
choice-header-0 = aucune ligne de titres
assumption-rows = { $many ->
    [none] Les lignes de total sont gardées comme les autres.
    [one] La ligne { $lines } est un total{"\u00A0"}: elle n'est pas reprise.
   *[other] Les lignes { $lines } sont des totaux{"\u00A0"}: elles ne sont pas reprises.
}
choice-rows-drop-totals = laisser les totaux de côté
choice-rows-keep-totals = garder ces lignes
assumption-unpivot = { $dimension ->
    [none] Les colonnes { $columns } restent des colonnes.
   *[other] Les colonnes { $columns } deviennent des lignes{"\u00A0"}: leurs titres ({ $labels }) vont dans « { $dimension } ».
}
choice-unpivot-none = les laisser en colonnes

# Écriture d'une colonne
assumption-decimal = { $state ->
    [sure] Colonne { $letter }{"\u00A0"}: nombres lus { $chosen }, comme dans « { $value } ».
   *[other] Colonne { $letter }{"\u00A0"}: « { $value } » se lit de deux façons. Il est lu { $read }, { $chosen }{"\u00A0"}: à vérifier.
}
choice-decimal-comma = avec une virgule pour les décimales
choice-decimal-dot = avec un point pour les décimales
assumption-dates = { $state ->
    [sure] Colonne { $letter }{"\u00A0"}: dates lues { $chosen }, comme dans « { $value } ».
    [short] Colonne { $letter }{"\u00A0"}: des années n'ont que deux chiffres. Elles sont lues entre 1969 et 2068, et les dates { $chosen }{"\u00A0"}: à vérifier.
   *[other] Colonne { $letter }{"\u00A0"}: « { $value } » se lit de deux façons. La date est lue { $chosen }{"\u00A0"}: à vérifier.
}
choice-dates-dmy = jour, mois, année
choice-dates-mdy = mois, jour, année
choice-dates-ymd = année, mois, jour

# Cellules qui ne se lisent pas
finding-number-unreadable = « { $value } » ne se lit pas comme un nombre. Écrire seulement le nombre, par exemple 1 234,50, ou « NC » s'il n'est pas communiqué.
finding-number-ambiguous = « { $value } » se lit de deux façons{"\u00A0"}: plus de mille, ou des décimales. L'écrire sans séparateur de milliers, avec une virgule pour les décimales.
finding-number-several = « { $value } » contient plusieurs nombres. N'en garder qu'un, ou ajouter une ligne pour chaque montant.
finding-date-unreadable = « { $value } » ne se lit pas comme une date. L'écrire jour/mois/année, par exemple 30/06/2026.
finding-date-several = « { $value } » contient plusieurs dates. Garder celle qui compte ici, ou ajouter une ligne pour chacune.
finding-date-not-a-day = « { $value } » ne dit pas le jour, qui est demandé ici. Écrire la date entière, par exemple 30/06/2026.
finding-date-unlikely = L'année de « { $value } » n'est pas plausible. Corriger la date, ou vider la cellule si elle n'est pas connue.

# Cellules lues, bon à savoir
finding-formula-text = « { $value } » ressemble à une formule{"\u00A0"}: ce n'est qu'un texte, jamais calculé ici ni dans les fichiers rendus. Le réécrire si ce n'est pas voulu.
finding-number-percent = « { $value } » est un pourcentage{"\u00A0"}: le nombre est pris tel qu'il est écrit, sans être divisé par cent.
finding-number-scaled = « { $value } » est écrit en milliers ou en millions{"\u00A0"}: il est converti en euros.
finding-number-unit = « { $value } »{"\u00A0"}: seul le nombre est repris, pas ce qui le suit.
finding-number-approximate = « { $value } » est une valeur approchée{"\u00A0"}: le nombre est repris sans « environ ».
finding-number-tax = « { $value } »{"\u00A0"}: le montant est repris, sans la mention HT ou TTC.
finding-date-short-year = « { $value } » a une année sur deux chiffres{"\u00A0"}: elle est lue entre 1969 et 2068.
finding-date-serial = « { $value } » est le nombre par lequel un tableur écrit une date{"\u00A0"}: il est lu comme un jour.
finding-date-school-year = « { $value } » est une année scolaire{"\u00A0"}: la première des deux années est reprise.
finding-date-rough = « { $value } » est une date approchée{"\u00A0"}: seul ce qui est sûr est repris.
finding-date-beside = « { $value } »{"\u00A0"}: la date est reprise, pas le texte autour.
