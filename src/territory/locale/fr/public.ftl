# Ce que la vue publique tait, et pourquoi.

withheld-small = masqué : moins de { $threshold } personnes, ou de quoi en retrouver le nombre
withheld-remark =
    { $count ->
        [one] Une valeur est masquée : moins de { $threshold } personnes, ou de quoi en retrouver le nombre. Ce n'est pas un zéro, et aucun total ne la compte.
       *[other] { $count } valeurs sont masquées : moins de { $threshold } personnes, ou de quoi en retrouver le nombre. Ce ne sont pas des zéros, et aucun total ne les compte.
    }
