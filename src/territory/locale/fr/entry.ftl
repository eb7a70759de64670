# Saisir et Référentiels : formulaires, brouillons, aperçu, enregistrement.

# Ce que l'on peut faire
entry-add = Ajouter
entry-new-project = Ajouter un projet
entry-new-funding = Ajouter un financement
entry-new-observation = Ajouter une observation
entry-new-lesson = Ajouter une leçon
entry-new-document = Ajouter un document
entry-correct = Corriger, clore ou supprimer
entry-which = Que faut-il corriger ?
entry-object = À corriger ou à clore : { $what }
entry-edit = Ouvrir pour corriger
entry-edit-link = Corriger ou compléter cette fiche
entry-close-short = Clore
entry-none-yet = Rien ici pour le moment ({ $what }).
entry-choose = Choisir dans la liste
entry-nothing-to-choose = Aucun choix pour le moment
entry-choose-first = Choisir d'abord : { $what }
entry-search = Chercher ({ $what })
entry-search-example = quelques lettres du nom, ou le code
entry-search-first = Chercher d'abord par quelques lettres
entry-search-nothing = Rien ne correspond. Essayer un autre mot du nom, ou le code.

# Brouillons
entry-drafts =
    { $count ->
        [one] Un brouillon à reprendre
       *[other] { $count } brouillons à reprendre
    }
entry-untitled = sans titre
entry-draft-create = **{ $title }** · { $what }, ajout commencé ; gardé le { $at }
entry-draft-edit = **{ $title }** · { $what }, correction commencée ; gardée le { $at }
entry-draft-close = **{ $title }** · { $what }, clôture commencée ; gardée le { $at }
entry-draft-resume = Reprendre
entry-resume = Reprendre le brouillon : { $title } ({ $what })
entry-discard = Abandonner ce brouillon
entry-discard-sure = Ce qui est tapé dans ce brouillon sera perdu. Les données déjà enregistrées ne bougent pas.
entry-discard-yes = Oui, abandonner
entry-kept = :small[Brouillon gardé le { $at }, pour vous seul. Rien n'est encore enregistré dans les données.]
entry-not-begun = :small[Chaque champ rempli est gardé aussitôt dans un brouillon, pour vous seul. Rien n'entre dans les données avant l'enregistrement.]
entry-other-tab = Ce brouillon a été modifié ailleurs le { $at } (un autre onglet ?). L'écran montre maintenant cette version. Votre dernière frappe n'a pas été gardée : { $where } « { $text } ». La refaire si elle est juste.

# Le formulaire
entry-heading-create = Ajout · { $what }
entry-heading-edit = Correction · { $what } · { $name }
entry-heading-close = Clôture · { $what } · { $name }
entry-required = obligatoire
entry-more = Autres informations
entry-proposed-id = Identifiant proposé : **{ $id }**. Il peut être changé dans « Autres informations » avant le premier enregistrement, plus jamais après.
entry-example-partial-date = ex. 2026, 2026-06 ou 30/06/2026
entry-example-date = ex. 30/06/2026
entry-example-money = ex. 12 345,60
entry-example-none = {""}
entry-add-row = Ajouter une ligne : { $what }
entry-drop-row = Ne pas garder cette ligne ({ $what } { $n })
entry-remove-row = Retirer cette ligne ({ $what } { $n })
entry-row-gone = « { $name } » sera retirée des données à l'enregistrement.
entry-keep-row = Garder « { $name } »
entry-list-empty = La liste « { $what } » est encore vide.
entry-list-empty-here = La liste « { $what } » est encore vide pour ce choix.
entry-list-fill = La compléter : { $what }
entry-ended = { $name }, jusqu'à { $day }
entry-missing-name = Un nom manque dans une liste ?
entry-missing-name-help = L'ajouter ici, puis reprendre ce brouillon : il attend dans la page « Saisir ».
entry-live-only = La saisie porte sur les données en cours, pas sur l'arrêté que vous regardez.
entry-in-use = Cette définition est déjà utilisée. En changer le sens créera une nouvelle version ; l'ancienne gardera ses valeurs. Corriger une faute de frappe ailleurs que dans le sens ne crée pas de version.
entry-back-entry = Revenir à la liste des saisies
entry-back-reference = Revenir aux listes
entry-close = Clore ({ $what })
entry-close-means = Clore ne supprime rien : on écrit quand et pourquoi cela s'arrête, et tout reste lisible.
entry-carry-date = Reporter cette date sur tout ce qui est encore ouvert
entry-carry-date-help = Seuls les champs encore vides sont remplis.

# Vérifier
entry-check = Vérifier avant d'enregistrer
entry-to-correct =
    { $count ->
        [one] Un point à corriger avant d'enregistrer. Rien de ce qui est tapé n'est perdu.
       *[other] { $count } points à corriger avant d'enregistrer. Rien de ce qui est tapé n'est perdu.
    }
entry-still-to-correct =
    { $count ->
        [one] Encore un point à corriger : il est dit en haut de la page et sous le champ.
       *[other] Encore { $count } points à corriger : ils sont dits en haut de la page et sous les champs.
    }
entry-decide-first = Décider d'abord, en haut de la page, de ce que quelqu'un d'autre a changé.
entry-finding-required = Ce champ est obligatoire : le remplir.
entry-finding-integer = « { $value } » n'est pas un nombre entier. Écrire seulement des chiffres, par exemple 12.
entry-finding-number = « { $value } » n'est pas un nombre. L'écrire par exemple 12 345,60.
entry-finding-money = « { $value } » a plus de deux décimales, ou dépasse ce qu'un montant peut valoir. L'écrire par exemple 12 345,60.
entry-finding-typed-ambiguous = « { $value } » se lit de deux façons : un millier, ou une virgule. Écrire 1500 ou 1,5 par exemple.
entry-finding-date = « { $value } » n'est pas un jour du calendrier. L'écrire par exemple 30/06/2026.
entry-finding-partial-date = « { $value } » n'est pas une date du calendrier. Écrire l'année (2026), le mois (2026-06) ou le jour (30/06/2026).
entry-finding-year = « { $value } » n'est pas une année. L'écrire avec quatre chiffres : 2026.
entry-finding-pattern = « { $value } » n'a pas la forme attendue. Pour un identifiant : lettres sans accent, chiffres, point, tiret ou tiret bas, 64 caractères au plus.
entry-finding-requires-one-of = Il manque une information : remplir { $columns }.
entry-finding-requires-none-of = Ce champ doit rester vide d'après le reste de la ligne : le vider.
entry-finding-key-repeated = Cette ligne dit la même chose qu'une autre du formulaire ({ $value }). N'en garder qu'une.
entry-finding-key-taken = « { $value } » existe déjà dans les données. Choisir un autre identifiant, ou ouvrir celui qui existe pour le corriger.
entry-finding-reference-unknown = « { $value } » n'est plus dans la liste ({ $other }). Choisir autre chose, ou l'ajouter à la liste.
entry-finding-reference-rejected = Ce qui est choisi ici ({ $other }) est refusé plus haut dans ce formulaire. Corriger d'abord ce point-là.
entry-finding-personal-nir = Un numéro de sécurité sociale ({ $value }) est écrit là. Il n'est jamais enregistré : l'effacer.
entry-finding-personal-iban = Un numéro de compte bancaire ({ $value }) est écrit là. Il n'est jamais enregistré : l'effacer.
entry-finding-personal-email = Une adresse électronique ({ $value }) est écrite là. L'effacer, sauf si la personne a accepté qu'elle soit lue par tous.
entry-finding-personal-phone = Un numéro de téléphone ({ $value }) est écrit là. L'effacer, sauf si la personne a accepté qu'il soit lu par tous.
entry-finding-personal-person = Une personne ({ $value }) est nommée là. Écrire plutôt sa fonction, sauf si elle a accepté d'être nommée.
entry-personal =
    { $count ->
        [one] Une donnée personnelle semble écrite dans un texte qui sera lu par d'autres.
       *[other] { $count } données personnelles semblent écrites dans des textes qui seront lus par d'autres.
    }
entry-agree-personal = Je confirme : ce n'est la donnée de personne, ou la personne est d'accord
value-origin-form = saisie à l'écran
entry-finding-removal-refused =
    { $count ->
        [one] Cette ligne ne peut pas être retirée : une autre s'y réfère ({ $other }). La garder, et dire plutôt jusqu'à quand elle vaut.
       *[other] Cette ligne ne peut pas être retirée : { $count } autres s'y réfèrent ({ $other }). La garder, et dire plutôt jusqu'à quand elle vaut.
    }

# Aperçu et enregistrement
entry-preview = Ce qui va changer
entry-nothing-changes = Rien ne change : ce qui est tapé est déjà dans les données.
entry-effect = Voir ce que cela change dans les résultats
entry-effect-measuring = Mesure de l'effet sur les résultats…
entry-column-what = Où
entry-column-field = Champ
entry-row-added = **{ $what } : { $name }** · ajout
entry-row-changed = **{ $what } : { $name }** · correction
entry-row-removed = **{ $what } : { $name }** · retrait de cette ligne
entry-column-value = Valeur
entry-column-before = Avant
entry-column-after = Après
entry-version = Le sens change alors que la définition est utilisée ({ $used }) : une version { $number } est créée sous le code { $new }. La version précédente ({ $old }) garde son sens et ses valeurs ; les suivis en cours restent sur elle tant qu'on ne les déplace pas.
entry-leaning = { $what } ({ $count })
entry-agree-removal =
    { $count ->
        [one] Je confirme que la ligne marquée « retrait » doit quitter les données.
       *[other] Je confirme que les { $count } lignes marquées « retrait » doivent quitter les données.
    }
entry-reason = Pourquoi ce changement ? (facultatif)
entry-reason-help = Une phrase pour l'historique, sans nom de personne.
entry-save-create = Enregistrer
entry-save-edit = Enregistrer la correction
entry-save-close = Enregistrer la clôture
entry-saving = Enregistrement…
entry-late = Quelqu'un a enregistré en même temps que vous : rien de votre saisie n'est encore entré. Relire ci-dessous et enregistrer à nouveau.
entry-message-create = Saisie · ajout · { $what } · { $name }
entry-message-edit = Saisie · correction · { $what } · { $name }
entry-message-close = Saisie · clôture · { $what } · { $name }
entry-message-delete = Saisie · suppression · { $what } · { $name }

# Ce que d'autres ont changé
entry-moved =
    { $count ->
        [one] Un champ que vous changez a aussi été changé par quelqu'un d'autre. Choisir ce qui doit rester.
       *[other] { $count } champs que vous changez ont aussi été changés par quelqu'un d'autre. Choisir ce qui doit rester.
    }
entry-moved-cell = **{ $what }** · vous aviez lu « { $was } » ; c'est maintenant « { $now } » ; vous écrivez « { $mine } ».
entry-moved-mine = Garder ce que j'écris
entry-moved-now = Prendre ce qui y est maintenant
entry-moved-gone = **{ $what }** · quelqu'un d'autre a retiré cette ligne depuis.
entry-moved-again = La remettre avec ce que j'écris

# Après l'enregistrement
entry-done = C'est enregistré ({ $id }, le { $at }) · { $message }
entry-done-nothing = Cet enregistrement n'est pas dans l'historique.
entry-see-sheet = Voir la fiche : { $name }
entry-next = Continuer avec : { $what }
entry-what-moved =
    { $count ->
        [one] Le champ qui a changé
       *[other] Les { $count } champs qui ont changé
    }
entry-undo = Annuler cet enregistrement
entry-undo-means = Tout ce que cet enregistrement a changé revient comme avant, sauf ce qui a été modifié depuis. L'annulation elle-même reste dans l'historique.
entry-undo-yes = Oui, annuler
entry-undone = Cet enregistrement a été annulé ({ $by }) · { $message }
entry-undo-kept =
    { $count ->
        [one] Une ligne est restée comme elle est :
       *[other] { $count } lignes sont restées comme elles sont :
    }
entry-undo-changed = modifiée depuis
entry-undo-needed = d'autres lignes s'y réfèrent

# Supprimer
entry-delete = Supprimer
entry-delete-means = Une suppression est faite pour une erreur de saisie. Ce qui a existé et s'arrête ne se supprime pas : il se clôt.
entry-delete-agree = Je confirme : c'est une erreur, rien de cela n'a existé
entry-delete-yes = Supprimer des données
entry-delete-refused = Suppression impossible : d'autres données s'y réfèrent.
entry-delete-close = Pour dire que cela s'arrête, le clore. Pour une erreur de saisie, retirer d'abord ces lignes, ou annuler l'enregistrement qui l'a créé.
entry-delete-first = Pour une erreur de saisie, retirer d'abord ces lignes, ou annuler l'enregistrement qui l'a créé.

# Référentiels
reference-means = Ces listes donnent leur sens aux données : les corriger change ce que tout le monde lit. Ce qui ne sert plus se clôt et reste lisible.
reference-which = Liste
reference-list = { $what } ({ $count })
reference-add = Ajouter : { $what }
reference-versions = Changer le sens d'une définition déjà utilisée crée une nouvelle version : l'ancienne n'est jamais réécrite.
reference-filter = Filtrer la liste par quelques lettres
reference-column-name = Nom
reference-cut = { $shown } lignes montrées sur { $count }. Filtrer pour trouver les autres.

# Refus
error-draft-unknown = Ce brouillon n'existe plus : il a été enregistré ou abandonné, ou il est à quelqu'un d'autre.
error-draft-moved = Ce brouillon a été modifié ailleurs le { $at } ; rien n'a été écrasé. Recharger la page.
error-object-unknown = « { $key } » n'est pas dans les données en cours.
error-form-unknown = Le formulaire « { $form } » n'existe pas.
error-form-unknown-field = Le formulaire « { $form } » nomme ce qui n'existe pas : { $what }.
