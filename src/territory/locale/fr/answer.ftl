# Répondre par un lien, sans compte ; faire et fermer ces liens.

error-invitation-kind = Aucun lien n'ouvre cette action ({ $capability }).
error-invitation-object = « { $object } » n'est pas connu ici : aucun lien n'a été fait. Rechargez la page et choisissez de nouveau.
error-invitation-past = Le { $day } est passé : aucun lien n'a été fait. Choisissez une date à venir.
error-invitation-unknown = Ce lien n'est pas connu ici ({ $id }).

page-answer = Que nous répondez-vous ?
menu-answer = Répondre à une demande
error-invitation-closed = Ce lien n'ouvre rien : il est fini, il a été fermé, ou son adresse est incomplète. Ce qui a été rempli par ce lien est gardé. Demandez un nouveau lien à la personne qui vous a écrit.

# Ce qui est demandé
answer-holder = Pour { $holder }
answer-asked =
    { $count ->
        [one] Une valeur est attendue pour { $projects }, avant le { $reply }.
       *[other] { $count } valeurs sont attendues pour { $projects }, avant le { $reply }.
    }
answer-kept = Tout ce que vous tapez est gardé au fur et à mesure. Vous pouvez fermer cette page et la rouvrir plus tard, ici ou sur un autre appareil, par le même lien.
answer-progress =
    { $done ->
        [0] Aucune réponse remplie, sur { $count }
        [one] { $done } réponse remplie, sur { $count }
       *[other] { $done } réponses remplies, sur { $count }
    }
answer-period = { $period } (échéance : { $by })
answer-method = Comment le relever : { $method }
answer-why = Pourquoi on vous le demande : { $why }
answer-known = Dernière valeur connue : { $value } (au { $on })
answer-known-none = Aucune valeur n'est encore connue.

# Répondre
answer-way = Votre réponse
answer-way-value = J'ai la valeur
answer-way-absent = Elle n'est pas disponible
answer-way-later = Pas encore
answer-value-unit = Valeur ({ $unit })
answer-value-example = par exemple 12,5
answer-numerator = Numérateur : ce qui est compté (facultatif)
answer-denominator = Dénominateur : sur combien ({ $weight }, facultatif)
answer-presence = Pourquoi n'y a-t-il pas de valeur ?
answer-note = Commentaire (facultatif)
answer-note-help = Ce qu'il faut savoir pour lire cette réponse. Pas de nom de personne, d'adresse ni de téléphone : une fonction suffit.
answer-when = Quand l'aurez-vous, et par qui ? (facultatif)
answer-more = Préciser comment la valeur est obtenue (facultatif)
answer-choose = Choisir
answer-done = Réponse remplie et gardée.

# Ce qui ne va pas
answer-number = « { $value } » n'est pas un nombre. Écrivez le nombre seul, par exemple 12,5. S'il n'y en a pas, choisissez « Elle n'est pas disponible ».
answer-ambiguous = « { $value } » se lit de deux façons. Écrivez 1500 pour mille cinq cents, ou 1,5 pour un et demi.
answer-negative = { $title } : ce nombre ne peut pas être plus petit que zéro.
answer-value-missing = Des précisions sont données, mais la valeur manque. Écrivez-la, ou choisissez « Elle n'est pas disponible ».
answer-reason-missing = Dites en quelques mots pourquoi il n'y a pas de valeur : c'est une réponse, et nous ne vous relancerons pas.
answer-address = { $title } : écrivez l'adresse complète, qui commence par https://.
answer-personal = { $title } : « { $value } » désigne une personne. Écrivez sa fonction à la place ; rien ne peut être envoyé avant.
answer-below = C'est plus petit que ce qui est attendu d'ordinaire (au moins { $value }). Si c'est bien cela, laissez-le et dites pourquoi en commentaire.
answer-above = C'est plus grand que ce qui est attendu d'ordinaire (au plus { $value }). Si c'est bien cela, laissez-le et dites pourquoi en commentaire.
answer-unlike = C'est très loin de la dernière valeur connue ({ $value }). Est-ce la bonne unité ? Si c'est bien cela, laissez-le et dites pourquoi en commentaire.

# Envoyer
answer-send-title = Envoyer
answer-send-explain = Vous pouvez envoyer même si tout n'est pas rempli : ce qui manque restera demandé.
answer-send = Envoyer
answer-send-again = Envoyer la correction
answer-sent = Votre réponse a été reçue le { $moment }. La coordination la relit avant de l'enregistrer. Vous pouvez la corriger ici jusqu'au { $day } inclus.
answer-sent-changed = Une réponse a été reçue le { $moment }, mais vous avez changé quelque chose depuis. Envoyez la correction pour qu'elle soit lue, jusqu'au { $day } inclus.
answer-empty = Rien n'est encore rempli. Donnez au moins une réponse, ou dites « Pas encore ».
answer-to-correct =
    { $count ->
        [one] Une chose est à corriger avant l'envoi :
       *[other] { $count } choses sont à corriger avant l'envoi :
    }

# Le classeur
answer-workbook = Remplir plutôt un classeur
answer-workbook-explain = Le classeur demande la même chose et contient ce que vous avez déjà rempli. Déposez-le ici une fois complété : ses réponses apparaîtront au-dessus, à relire avant l'envoi.
answer-workbook-download = Télécharger le classeur
answer-workbook-drop = Le classeur complété
answer-workbook-unreadable = « { $file } » ne peut pas être lu ici. Déposez le classeur au format XLSX ou ODS, de 3 Mo au plus, sans mot de passe.
answer-workbook-foreign = « { $file } » ne répond pas à cette demande. Déposez le classeur téléchargé sur cette page.
answer-workbook-empty = Aucune case de « { $file } » n'est remplie. Remplissez les cases jaunes de la feuille « Réponses ».
answer-workbook-taken =
    { $count ->
        [one] Une réponse a été reprise du classeur. Relisez-la ci-dessus, puis envoyez.
       *[other] { $count } réponses ont été reprises du classeur. Relisez-les ci-dessus, puis envoyez.
    }

# Les liens, dans la collecte
link-title = Liens à remplir en ligne
link-explain = Un lien ouvre une seule demande, sur tout appareil et sans compte. Qui le détient peut répondre : envoyez-le au porteur seul.
link-holder = Porteur
link-until = Valable jusqu'au
link-until-help = Le lien s'ouvre encore toute cette journée, puis se ferme.
link-make = Faire le lien
link-made = Lien pour { $holder }, valable jusqu'au { $day } inclus. Copiez-le maintenant : il ne sera plus montré.
link-again = Le lien n'est gardé nulle part. S'il est perdu, fermez-le et faites-en un autre.
link-address = Le lien
link-base-setting = Son adresse commence par l'adresse publique réglée pour ce site, { $base }.
link-base-page = Son adresse commence par celle à laquelle vous lisez cette page, { $base }. Aucune adresse publique n'est réglée pour ce site.
link-base-local = Cette adresse ne s'ouvre que sur cette machine : pour que d'autres l'ouvrent, le site doit être servi ailleurs, avec son adresse publique.
link-mail = Écrire le message
link-mail-none = Aucune adresse n'est connue pour ce porteur : le message s'ouvre sans destinataire.
link-subject =
    { $count ->
        [one] { $projects } : une valeur à nous donner avant le { $reply }
       *[other] { $projects } : { $count } valeurs à nous donner avant le { $reply }
    }
link-body =
    Bonjour,

    Pour suivre { $projects }, nous avons besoin de votre réponse avant le { $reply }. Vous pouvez la remplir ici, sans compte, sur un téléphone ou un ordinateur :

    { $address }

    Ce lien vous est réservé et s'ouvre jusqu'au { $day } inclus. Ce que vous tapez est gardé au fur et à mesure.

    Merci,
    la coordination
link-code-alt = Code à viser avec un téléphone pour ouvrir le lien à remplir de { $holder }.
link-room = Montrer en grand
link-room-title = Pour répondre, visez ce code
link-room-explain = Ou tapez cette adresse :
link-done = J'ai copié le lien
link-list = Liens en cours
link-list-none = Aucun lien n'est ouvert.
link-open =
    { $uses ->
        [0] { $holder } : lien du { $made }, ouvert jusqu'au { $day } inclus, pas encore suivi.
        [one] { $holder } : lien du { $made }, ouvert jusqu'au { $day } inclus, suivi une fois, le { $last }.
       *[other] { $holder } : lien du { $made }, ouvert jusqu'au { $day } inclus, suivi { $uses } fois, la dernière le { $last }.
    }
link-reply-typed =
    { $done ->
        [0] Rien n'est encore rempli.
        [one] Une réponse est remplie, sur { $count }.
       *[other] { $done } réponses sont remplies, sur { $count }.
    }
link-reply-sent = Envoyé le { $moment }.
link-reply-later = Pas encore : { $indicator }, { $period }.
link-reply-later-note = Pas encore : { $indicator }, { $period } (« { $note } »).
link-revoke-of = Fermer le lien du { $made } pour { $holder }
