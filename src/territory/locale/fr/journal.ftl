# Le journal : ce qui a été fait, en mots simples. Une clé par action, `journal-action-<action>`.

error-journal-kept = Une partie de ces lignes du journal doit encore être conservée : rien n'a été effacé.
