# Personnes et accords : témoignages, contacts, retrait d'un accord, droits d'une personne, durées de conservation.

error-testimony-unknown = Aucun témoignage ne porte l'identifiant « { $id } ». La page « Personnes et accords » les liste.
error-erasure-unfinished = Les paroles sont retirées, mais une lecture en cours en garde encore une trace sur le disque. Recommencer dans un instant pour finir.
persons-withdrawal-message = { $count ->
    [one] Retire l'accord du témoignage { $names }
   *[other] Retire l'accord de { $count } témoignages : { $names }
  }
persons-redacted-download = Télécharger « { $title } » (copie sans les paroles retirées)
persons-consent-message = { $consent ->
    [given] Note l'accord du témoignage { $name }
   *[other] Note que le témoignage { $name } n'a pas d'accord
  }
error-consent-invalid = Un accord est donné pour la publication ou pour l'usage interne ; sans accord, il n'a pas d'étendue.
error-person-asked-short = Donner au moins { $shortest } lettres du nom, de l'adresse ou du numéro.

# Ce qu'un retrait efface, et ce qu'il n'atteint pas
persons-erased-done = { $count ->
    [0] Rien n'attendait d'être effacé.
    [one] Accord retiré pour { $names } : les paroles sont effacées.
   *[other] Accord retiré pour { $names } : leurs paroles sont effacées.
  }
persons-erased-would = Retirer l'accord de { $names } effacera :
persons-held-drawer = { $count ->
    [0] Dans le tiroir : rien.
    [one] Dans le tiroir : les paroles d'un témoignage.
   *[other] Dans le tiroir : les paroles de { $count } témoignages.
  }
persons-held-file = { $count ->
    [one] Dans le fichier « { $name } » : une cellule. Une copie caviardée remplace le fichier.
   *[other] Dans le fichier « { $name } » : { $count } cellules. Une copie caviardée remplace le fichier.
  }
persons-held-rows = { $count ->
    [one] Dans le travail en cours ({ $table }) : une ligne.
   *[other] Dans le travail en cours ({ $table }) : { $count } lignes.
  }
persons-held-doubtful = À voir par une personne, car aucun programme ne sait les réécrire, ces documents contiennent les paroles : { $names }.
persons-held-documents = À relire par une personne : les documents joints au même projet peuvent aussi les citer ({ $names }).
persons-held-twins = Les mêmes paroles sont gardées sous un autre témoignage : { $names }. Si c'est la même personne, retirer aussi son accord.
persons-held-beyond = Hors d'atteinte : ce qui a déjà été téléchargé, exporté ou copié ailleurs, et les sauvegardes de la machine.

cli-withdraw-help = Retire l'accord de témoignages et efface leurs paroles partout : tiroir, fichiers reçus, travail en cours, journal technique. Sans témoignage, finit ce qu'un arrêt a interrompu. Rien ne se récupère.
cli-withdraw-on = Jour du retrait, au format AAAA-MM-JJ (aujourd'hui sinon).
cli-withdraw-check = Dit ce qui serait effacé, sans rien changer.
cli-withdraw-progress = Effacement des paroles…
cli-withdraw-nothing = Aucun retrait n'était resté en chemin.
cli-person-help = Cherche tout ce qui est gardé sur une personne, par son nom, son adresse ou son numéro ; accents et majuscules ne comptent pas.
cli-person-export = Écrit aussi le résultat dans un fichier zip à remettre à la personne.
cli-person-progress = Recherche…
cli-person-exported = À remettre à la personne : { $file }
cli-retention-help = Liste les données sur des personnes dont la durée de conservation est passée, et les efface si on le demande.
cli-retention-apply = Efface ce qui est listé.
cli-retention-progress = Durées de conservation…
cli-retention-how = Pour effacer : territory retention --apply

# Ce qui est gardé sur une personne
person-found = { $count ->
    [0] Rien n'est gardé sur cette personne sous ce nom.
    [one] Une chose trouvée :
   *[other] { $count } choses trouvées :
  }
person-partial = Seuls vos programmes ont été cherchés. Le reste (rôles, connexions, journal, fichiers, travail en cours) revient à qui administre le site.
person-kind-file = Fichier reçu
person-file-name = Nom
person-file-mentions = Lignes qui la citent
person-column-kind = Quoi
person-column-id = Identifiant
person-column-field = Champ
person-column-value = Contenu
person-export-readme = lisez-moi.txt
person-export-title = Données gardées sur « { $asked } », au { $at }
person-export-about = Remis au titre des articles 15 et 20 du RGPD. Les mêmes données sont dans person.csv (tableur) et person.json (machines). Les fichiers reçus ne sont pas joints : ils citent d'autres personnes.
person-export-purpose = Pourquoi :

# Durées de conservation
retention-none = Rien n'a dépassé sa durée de conservation.
retention-line-contact = Contact { $id } ({ $of }) : le projet est fini depuis le { $since }.
retention-line-words = Paroles du témoignage { $id } ({ $of }) : le projet est fini depuis le { $since }.
retention-line-file = Fichier « { $of } » d'un dépôt réglé le { $since }, qui contient des paroles ou des contacts.
retention-line-draft = Brouillon { $id } ({ $of }), sans changement depuis le { $since }.
retention-line-journal = { $count ->
    [one] Une ligne du journal d'avant le { $since }.
   *[other] { $count } lignes du journal d'avant le { $since }.
  }
retention-count-contact = { $count ->
    [one] un contact
   *[other] { $count } contacts
  }
retention-count-words = { $count ->
    [one] les paroles d'un témoignage
   *[other] les paroles de { $count } témoignages
  }
retention-count-file = { $count ->
    [one] un fichier
   *[other] { $count } fichiers
  }
retention-count-draft = { $count ->
    [one] un brouillon
   *[other] { $count } brouillons
  }
retention-count-journal = { $count ->
    [one] une ligne du journal
   *[other] { $count } lignes du journal
  }
retention-done = Effacé : { $parts }.

# La page
page-persons = Qui a donné son accord, et que garde-t-on sur une personne ?
menu-persons = Personnes et accords
persons-answer = { $count ->
    [0] Aucun témoignage recueilli.
    [one] Un témoignage, { $given ->
        [0] sans accord
       *[other] avec un accord
      }.
   *[other] { $count } témoignages, dont { $given } avec un accord.
  }
persons-explain = Les paroles sont gardées à part, dans le tiroir. Sans accord, elles ne sont montrées à personne. Un accord se retire à tout moment, et le retrait les efface partout.
persons-project = Projet
persons-all = Tous les projets ({ $count })
persons-one-project = { $name } ({ $count })
persons-shown = { $shown } témoignages sur { $count } : choisir un projet pour voir les siens.
persons-consent = { $consent ->
    [given] Accord donné ({ $extent }){ $day ->
        [none] , sans date
       *[other] , le { $day }
      }
    [withdrawn] Accord retiré{ $day ->
        [none] , sans date
       *[other] {" "}le { $day }
      }
   *[other] Pas d'accord{ $day ->
        [none] {""}
       *[other] , au { $day }
      }
  }
persons-words-hidden = Des paroles sont gardées ; faute d'accord, elles ne se lisent pas.
persons-words-none = Aucune parole n'est gardée.
persons-consent-record = Noter l'accord
persons-consent-which = À quoi la personne consent-elle ?
persons-consent-given-publication = À ce que ses paroles soient publiées
persons-consent-given-internal = À ce qu'elles soient lues en interne
persons-consent-none = À rien pour l'instant
persons-consent-day = Depuis le
persons-consent-none-means = Passer à « rien » efface les paroles partout, comme un retrait.
persons-consent-save = Enregistrer
persons-consent-done = Accord noté pour { $name }.
persons-withdraw = Retirer l'accord
persons-looking = Recherche de tout ce qui en est gardé…
persons-withdraw-agree = J'ai compris : ce qui est effacé ne se récupère pas.
persons-withdraw-do = Retirer l'accord et effacer
persons-withdraw-give-up = Ne rien changer
persons-erasing = Effacement…
persons-unfinished = { $count ->
    [one] Un effacement a été interrompu : il reste peut-être des paroles dans un fichier.
   *[other] { $count } effacements ont été interrompus : il reste peut-être des paroles dans un fichier.
  }
persons-finish = Finir maintenant

contacts-answer = { $count ->
    [0] Aucun contact.
    [one] Un contact.
   *[other] { $count } contacts.
  }
contacts-shown = { $shown } contacts sur { $count } : chercher une personne ci-dessous pour trouver les autres.
contacts-unreachable = Ni adresse ni numéro.
contacts-delete = Supprimer
contacts-delete-means = Le contact est effacé du tiroir, sans retour possible.
contacts-delete-yes = Supprimer ce contact
contacts-deleted = Contact { $name } supprimé.

person-title = Que garde-t-on sur une personne ?
person-explain = Chacun peut demander ce qui est gardé sur lui et en recevoir une copie (RGPD, articles 15 et 20). Accents et majuscules ne comptent pas.
person-asked = Nom, adresse électronique ou téléphone
person-search = Chercher
person-others = { $count ->
    [one] et une autre.
   *[other] et { $count } autres.
  }
person-export = Télécharger pour la personne (zip)
person-export-file = donnees-personne.zip

retention-title = Combien de temps garde-t-on ces données ?
retention-rule-contact = Contacts : { $months } mois après la fin de leur projet, le temps du solde des financements et du dernier bilan.
retention-rule-words = Paroles : { $months } mois après la fin du projet, le temps de comparer ses effets à ce qui a suivi.
retention-rule-file = Fichiers de dépôts réglés qui contiennent des paroles ou des contacts : { $months } mois, le temps de corriger une erreur de lecture.
retention-rule-draft = Brouillons : { $months } mois sans changement ; au-delà, personne ne les enregistrera.
retention-rule-journal = Journal : { $months } mois, comme le recommande la CNIL. Les connexions s'effacent d'elles-mêmes.
retention-look = Voir ce qui a dépassé sa durée
retention-erase = { $count ->
    [one] Effacer ce qui a dépassé sa durée (une chose)
   *[other] Effacer ce qui a dépassé sa durée ({ $count } choses)
  }
persons-tab-testimonies = Témoignages
persons-tab-contacts = Contacts
persons-tab-person = Une personne
persons-tab-retention = Durées
persons-quote = « { $said } »
