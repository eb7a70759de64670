# Personnes et accords : témoignages, contacts, retrait d'un accord, droits d'une personne, durées de conservation.

error-testimony-unknown = Aucun témoignage ne porte l'identifiant « { $id } ». La page « Personnes et accords » les liste.
error-erasure-unfinished = Les paroles sont retirées, mais une lecture en cours en garde encore une trace sur le disque. Recommencer dans un instant pour finir.
persons-withdrawal-message = { $count ->
    [one] Retire l'accord du témoignage { $names }
   *[other] Retire l'accord de { $count } témoignages : { $names }
  }
persons-redacted-download = Télécharger « { $title } » (copie sans les paroles retirées)
