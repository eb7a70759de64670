# Emporter un chiffre
take-open = Télécharger ou copier
take-open-table = Télécharger le tableau
take-table = Télécharger le tableau
take-rows =
    { $count ->
        [one] Une ligne, dans la forme de votre choix.
       *[other] Les { $count } lignes, dans la forme de votre choix.
    }
take-csv = CSV pour Excel
take-xlsx = Classeur XLSX
take-plain = CSV simple
take-read = À lire
take-note-page = Page
take-note-nature = Nature des données
take-note-sentence = Ce que dit le tableau
take-note-coverage = Couverture
take-note-on = Situation au
take-note-state = État des données
take-note-sources = Sources
take-note-rows = Lignes
take-note-missing = Case vide
take-note-missing-text = Information manquante, qui n'est pas un zéro.
take-note-link = Lien vers ces chiffres
