# Déposer : des fichiers tels qu'ils sont, jusqu'à l'enregistrement.

error-submission-unknown = Le dépôt « { $id } » n'existe pas, ou n'existe plus. Déposer le fichier de nouveau.
error-submission-file-gone = Le fichier « { $file } » de ce dépôt n'est plus conservé. Le déposer de nouveau : les choix faits sont retenus.

work-lasts = En cours… { $step }
work-cancel = Arrêter
work-cancelled = C'est arrêté. Rien n'a été enregistré.
work-again = Reprendre

deposit-explain = Apporter un fichier comme il est : tableur, CSV, GeoJSON, paquet de données, ou un rapport à conserver. Tout est lu, expliqué et montré avant d'être enregistré ; un import peut être annulé.
deposit-drop = Glisser les fichiers dans ce cadre, ou les choisir par son bouton « Upload » ({ $size } Mo chacun au plus)
deposit-drop-help = CSV, XLSX, XLS, ODS, GeoJSON, ZIP, PDF, Word. Rien n'est enregistré tant que ce n'est pas demandé plus bas.
deposit-open = { $count ->
    [one] Un dépôt en cours
   *[other] { $count } dépôts en cours
  }
deposit-none-open = Aucun dépôt en cours.
deposit-resume = Reprendre : { $files }
deposit-resume-detail = déposé le { $at }, { $rows ->
    [0] rien n'en est enregistré
    [one] une ligne, { $waiting } en attente
   *[other] { $rows } lignes, { $waiting } en attente
  }
deposit-back = Déposer un autre fichier
deposit-discard = Abandonner ce dépôt
deposit-discard-explain = Le fichier conservé pour ce dépôt est effacé, sauf s'il a déjà servi à un import. Ce qui est enregistré le reste.
deposit-discard-sure = Oui, abandonner
deposit-discarded = Ce dépôt a été abandonné.
deposit-file = Fichier : { $files }
deposit-follows = Ce classeur corrige un dépôt précédent : les choix déjà faits sont repris.
deposit-committed = Enregistré sous { $import }. Corriger le classeur rendu et le déposer de nouveau fait entrer les lignes qui attendent.
deposit-nothing-read = Il n'y a aucune ligne à lire dans ce fichier.
deposit-document = « { $file } » est un document : il est conservé tel quel, à joindre à un projet. Ses chiffres se saisissent à côté.
deposit-document-attach = Joindre « { $file } » à un projet
deposit-document-enter = Saisir ses chiffres

deposit-personal = Ce fichier contient des données personnelles
deposit-personal-explain = Rien n'est encore enregistré. Pour chaque sorte, choisir : effacer ces cellules avant d'enregistrer, ou les garder si la loi ou la personne le permet.
deposit-personal-continue = Continuer
deposit-personal-unanswered = Répondre à chaque question pour continuer.

deposit-understood = Ce que nous avons compris
deposit-doubtful = { $count ->
    [one] Un point est à vérifier.
   *[other] { $count } points sont à vérifier.
  }
deposit-assumed = { $count ->
    [one] Une supposition de lecture
   *[other] { $count } suppositions de lecture
  }
deposit-questions = { $count ->
    [one] Une question avant de continuer
   *[other] { $count } questions avant de continuer
  }
deposit-concerned = ({ $lines })
deposit-repairs = { $count ->
    [one] Une correction proposée
   *[other] { $count } corrections proposées
  }
deposit-place = Où
deposit-was = Écrit
deposit-proposed = Proposé
deposit-emptied = (effacé)
deposit-line = ligne { $line }
deposit-in-file = « { $file } » : { $said }
deposit-cell = ligne { $line }, colonne { $letter }
deposit-more-repairs = et { $count } autres.
deposit-repair-ask = Que faire ?
deposit-accept = Corriger
deposit-refuse = Laisser tel quel

deposit-lists = { $count ->
    [one] Une liste dans ce qui est déposé
   *[other] { $count } listes dans ce qui est déposé
  }
deposit-piece = { $place } : { $rows ->
    [0] aucune ligne
    [one] une ligne
   *[other] { $rows } lignes
  }{ $empty ->
    [0] {""}
    [one] , une vide
   *[other] , { $empty } vides
  } · { $target }
deposit-piece-unknown = { $place } : { $rows ->
    [0] aucune ligne
    [one] une ligne
   *[other] { $rows } lignes
  } · dire ce que c'est
deposit-target = Ce sont des…
deposit-skip = laisser de côté
deposit-aside = laisser de côté
deposit-column = { $letter } · { $label }
deposit-required = { $title } (obligatoire)
deposit-unsure = à vérifier
deposit-no-example = colonne vide
deposit-constants = Pour toutes les lignes :

deposit-verdict = { $ready ->
    [0] Aucune ligne n'est prête
    [one] Une ligne est prête
   *[other] { $ready } lignes sont prêtes
  } sur { $rows }{ $waiting ->
    [0] .
    [one] , une attend.
   *[other] , { $waiting } attendent.
  }
deposit-total = { $place }, total { $kind } lu dans le fichier : { $amount }.
deposit-nothing-wrong = Rien à signaler.
deposit-causes-blocks = { $count ->
    [one] Une cause bloque des lignes
   *[other] { $count } causes bloquent des lignes
  }
deposit-causes-notes = { $count ->
    [one] Une remarque à connaître
   *[other] { $count } remarques à connaître
  }
deposit-causes-more = { $count ->
    [one] Une autre
   *[other] { $count } autres
  }
deposit-marked-explain = Le même classeur peut être rendu à qui l'a envoyé : les cellules en cause y sont marquées et commentées, une feuille les liste. Corrigé et déposé de nouveau, il reprend ici.
deposit-marked = Télécharger « { $file } » avec ses remarques
deposit-marked-suffix = à corriger

deposit-change = Ce qui va changer
deposit-measuring = calcul de ce qui va changer
deposit-no-change = Rien ne change : ces lignes sont déjà enregistrées telles quelles.
deposit-message = Ce que cet import apporte, en une phrase
deposit-message-default = Import de { $files }
deposit-commit = { $count ->
    [one] Enregistrer la ligne prête
   *[other] Enregistrer les { $count } lignes prêtes
  }
deposit-done = { $count ->
    [one] Une ligne du fichier enregistrée
   *[other] { $count } lignes du fichier enregistrées
  } sous { $import } ; { $waiting ->
    [0] aucune n'attend.
    [one] une attend.
   *[other] { $waiting } attendent.
  }
deposit-undo = Annuler cet import
deposit-waiting-explain = Les lignes qui attendent sont gardées dans la liste de travail.
deposit-see-overview = Voir l'effet sur la vue d'ensemble
deposit-see-attach = Rattacher les financements sans projet
deposit-see-today = Voir ce qui reste à faire
