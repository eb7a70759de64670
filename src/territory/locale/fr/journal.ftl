# Le journal : ce qui a été fait, en mots simples. Une clé par action, `journal-action-<action>`.

error-journal-kept = Une partie de ces lignes du journal doit encore être conservée : rien n'a été effacé.

page-journal = Qui a fait quoi, et quand ?
menu-journal = Journal

journal-answer = { $count ->
    [0] Rien n'est écrit au journal pour ce que vous cherchez.
    [one] Une seule action au journal.
   *[other] { $count } actions au journal.
}
journal-explain = Chaque ligne est gardée { $months } mois, puis peut être effacée ; d'ici là, personne ne peut la corriger ni l'effacer. Le journal ne contient ni secret, ni paroles de personnes.
journal-old = { $count ->
    [one] Une ligne a plus de { $months } mois.
   *[other] { $count } lignes ont plus de { $months } mois.
}
journal-purge = Effacer ces lignes
journal-purged = { $count ->
    [one] Une ligne effacée.
   *[other] { $count } lignes effacées.
}
journal-filter-action = Action
journal-filter-actor = Personne
journal-filter-all = Toutes
journal-filter-first = Du
journal-filter-last = Au
journal-filter-dates = Le premier jour vient après le dernier : rien ne peut être trouvé.
journal-older = Plus anciennes
journal-newer = Plus récentes
journal-shown = Lignes { $first } à { $last } sur { $count }
journal-export = Télécharger ce qui est trouvé (CSV)
journal-export-cut = Le fichier s'arrête à { $most } lignes : réduire la période pour avoir les autres.
journal-column-at = Quand
journal-column-actor = Qui
journal-column-what = Quoi
journal-anonymous = personne de connecté
journal-what = { $action } : { $object }
journal-detail = { $name } { $value }
journal-of = { $object } ({ $subject })
column-at-utc = Quand (UTC)
column-actor = Qui
column-action = Action
column-detail = Précisions

journal-action-commit = Données enregistrées
journal-action-undo = Enregistrement annulé
journal-action-import = Fichier déposé enregistré
journal-action-closing-made = Arrêté préparé
journal-action-closing-published = Arrêté publié
journal-action-package-exported = Jeu de données complet téléchargé
journal-action-refused = Accès refusé
journal-action-role-given = Rôle donné
journal-action-role-ended = Rôle retiré
journal-action-journal-purged = Journal : lignes anciennes effacées
journal-action-journal-exported = Journal téléchargé
journal-action-question-asked = Question posée sur un chiffre
journal-action-question-settled = Question traitée
journal-action-sitting-opened = Séance ouverte
journal-action-sitting-ended = Séance levée
journal-action-signed-in = Connexion
journal-action-signed-out = Déconnexion
journal-action-sign-in-refused = Connexion refusée
journal-action-invitation-made = Invitation créée
journal-action-invitation-revoked = Invitation retirée
journal-action-invitation-opened = Invitation ouverte
journal-action-invitation-refused = Invitation refusée
journal-action-reply-sent = Réponse envoyée par une personne invitée
journal-action-collection-made = Collecte préparée
journal-action-collection-sent = Messages de collecte envoyés
journal-action-collection-chased = Relances de collecte envoyées
journal-action-collection-received = Fichier de collecte revenu
journal-action-collection-erased = Collecte abandonnée
journal-action-consent-withdrawn = Consentement retiré
journal-action-words-erased = Paroles effacées de partout

journal-detail-rows = lignes :
journal-detail-tables = tables :
journal-detail-snapshot = état des données :
journal-detail-kind = nature :
journal-detail-kept = lignes gardées :
journal-detail-requests = demandes :
journal-detail-entries = lignes :
journal-detail-file = fichier :
journal-detail-submission = dépôt :
journal-detail-role = rôle :
journal-detail-on = sur :
journal-detail-object = objet :
journal-detail-expires-at = jusqu'au :
journal-detail-why = motif :
journal-detail-reason = motif :
journal-detail-code = motif :
journal-detail-roles = rôles du fournisseur :
journal-detail-testimonies = témoignages :
journal-detail-files = fichiers :
journal-detail-effective-on = situation au :
journal-detail-consent = accord :
journal-detail-extent = portée :
journal-detail-items = éléments :
journal-detail-contact = contacts :
journal-detail-draft = brouillons :
journal-detail-journal = lignes du journal :

journal-why-not-allowed = pas de rôle pour cela
journal-why-not-yours = programme d'un autre
journal-why-shared-definition = définition commune à tous
journal-why-expired = dépassé
journal-why-revoked = retirée
journal-why-unknown = inconnue
journal-why-spent = déjà servie
journal-why-ended = connexion fermée
journal-why-not-yet = horloge en avance
journal-why-claims-missing = identité incomplète
journal-why-wrong-issuer = autre fournisseur
journal-why-wrong-audience = faite pour une autre application
journal-why-role-unknown = rôle que les réglages ne connaissent pas
journal-action-consent-recorded = a noté un accord
journal-action-person-exported = a exporté ce qui est gardé sur une personne
journal-action-retention-applied = a effacé ce qui avait dépassé sa durée de conservation
journal-action-contact-erased = a supprimé un contact
