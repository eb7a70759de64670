# Le journal : ce qui a été fait, en mots simples. Une clé par action, `journal-action-<action>`.

error-journal-kept = Une partie de ces lignes du journal doit encore être conservée : rien n'a été effacé.

journal-action-invitation-made = a fait un lien à remplir sans compte
journal-action-invitation-revoked = a fermé un lien
journal-action-invitation-opened = a ouvert un lien
journal-action-invitation-refused = un lien a été refusé
journal-action-reply-sent = a envoyé une réponse par un lien
journal-action-consent-withdrawn = a retiré un accord et effacé les paroles
