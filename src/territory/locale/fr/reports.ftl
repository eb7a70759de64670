# Le classeur rendu avec ses remarques, et les modèles à remplir.

# Feuilles de nos propres classeurs : leur titre dit au lecteur qu'elles ne sont pas des lignes.
marked-sheet = À corriger
template-sheet-first = Lire d'abord
template-sheet-lists = Listes
