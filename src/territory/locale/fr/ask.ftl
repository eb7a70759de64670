# Emporter un chiffre
take-open = Télécharger
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
take-unit = { $title } (unité)
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

# Poser une question sur un chiffre
ask-open = Poser une question
ask-title = Poser une question sur ce chiffre
ask-which = Quel chiffre
ask-kpi = { $label } : { $value }
ask-kind = Ce que vous voulez dire
ask-kind-question = J'ai une question
ask-kind-contested = J'ai une autre valeur
ask-text-question = Votre question, en une ou deux phrases
ask-text-contested = Pourquoi cette valeur plutôt que celle affichée
ask-value = La valeur que vous avancez
ask-source = D'où elle vient
ask-source-help = Un document, une délibération, une mesure, un relevé : ce qui permettra de vérifier.
ask-as = À quel titre
ask-as-none = Je préfère ne pas le dire
ask-nobody = Ne nommez personne, ni vous-même : qui pose la question n'est pas enregistré. La coordination du programme lit chaque question avant que rien n'en soit montré ; la réponse paraîtra à côté du chiffre.
ask-send = Envoyer la question
ask-sent = Question envoyée à la coordination. La réponse paraîtra sous ce chiffre. Vous pouvez fermer cette fenêtre.
ask-persons = Ce texte semble nommer quelqu'un ou donner ses coordonnées : { $found }. Dites la même chose sans nommer personne.

# Ce qui a été répondu
ask-count-question =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
ask-count-contested =
    { $count ->
        [one] { $count } valeur contestée
       *[other] { $count } valeurs contestées
    }
ask-page =
    { $count ->
        [one] { $count } question sur cette page
       *[other] { $count } questions sur cette page
    }
ask-elsewhere =
    { $count ->
        [one] { $count } question sur ce chiffre dans un autre périmètre
       *[other] { $count } questions sur ce chiffre dans d'autres périmètres
    }
ask-contested-value = Autre valeur avancée : { $value }
ask-contested-source = Source avancée : { $source }. Cette valeur n'entre dans aucun total.
ask-contested-motive = Motif : { $text }
ask-answer = Réponse de la coordination : { $text }
ask-still-open = Question ouverte : pas encore de réponse.
ask-closed = Close sans suite.
ask-shown = Affiché alors : { $sentence }
ask-asked-on = Posée le { $day } ({ $who })
ask-somebody = à un titre non précisé
error-question-empty = Écrivez votre question, et la valeur que vous avancez s'il y en a une.
error-question-long = Ce texte est trop long : { $most } caractères au plus.
error-question-form = Cette question n'est pas lisible. Rechargez la page et posez-la de nouveau.
error-question-often = Beaucoup de questions ont été posées depuis peu. Réessayez dans une heure, ou écrivez à la coordination.
error-question-unknown = Cette question n'attend plus : elle a été traitée, ou n'est pas de vos programmes.
error-question-unanswered = Il manque de quoi publier : remplissez la question et la réponse, ou la valeur et sa source.
error-question-forbidden = Un numéro de sécurité sociale ou un compte bancaire ne se publie jamais : retirez-le.

# Réglages de lecture
type-large = Grands caractères (projecteur)
type-usual = Caractères habituels
printed-at = Ces chiffres se relisent à l'adresse { $link } ({ $state }). Ni les tableaux repliés à l'écran ni les cartes ne sont imprimés.
