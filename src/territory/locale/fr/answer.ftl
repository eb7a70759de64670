# Répondre par un lien, sans compte ; faire et fermer ces liens.

error-invitation-kind = Aucun lien n'ouvre cette action ({ $capability }).
error-invitation-object = « { $object } » n'est pas connu ici : aucun lien n'a été fait. Rechargez la page et choisissez de nouveau.
error-invitation-past = Le { $day } est passé : aucun lien n'a été fait. Choisissez une date à venir.
error-invitation-unknown = Ce lien n'est pas connu ici ({ $id }).
