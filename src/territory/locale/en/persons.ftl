# Persons and consents: testimonies, contacts, a consent withdrawn, a person's rights, how long things are kept.

error-testimony-unknown = No testimony has the identifier "{ $id }". The page "Persons and consents" lists them.
error-erasure-unfinished = The words are taken out, but somebody's reading still keeps a trace of them on the disk. Try again in a moment to finish.
persons-withdrawal-message = { $count ->
    [one] Withdraws the consent of testimony { $names }
   *[other] Withdraws the consent of { $count } testimonies: { $names }
  }
persons-redacted-download = Download "{ $title }" (copy without the words withdrawn)
