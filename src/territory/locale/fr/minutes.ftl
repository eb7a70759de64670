# Le compte rendu d'une réunion et le registre de ce qui s'est décidé.

document-kind-minutes = Compte rendu
document-reference-minutes = Pour vérifier et citer ce compte rendu
minutes-title = { $name }, compte rendu du { $day }
minutes-version-none = Séance non levée, pas encore de compte rendu
minutes-version-draft = Projet, version { $version }
minutes-version-validated = Validé, version { $version }
minutes-version-approved = Approuvé, version { $version }
minutes-answer =
    { $closed ->
        [one] { $closed } point clos sur { $count } : { $given }, { $actions ->
            [0] aucune action demandée
            [one] { $actions } action demandée
           *[other] { $actions } actions demandées
        }.
       *[other] { $closed } points clos sur { $count } : { $given }, { $actions ->
            [0] aucune action demandée
            [one] { $actions } action demandée
           *[other] { $actions } actions demandées
        }.
    }
minutes-answer-none =
    { $closed ->
        [0] Aucun point clos sur { $count }, ni décision ni avis.
        [one] { $closed } point clos sur { $count }, sans décision ni avis.
       *[other] { $closed } points clos sur { $count }, sans décision ni avis.
    }
minutes-given-decision =
    { $count ->
        [one] { $count } décision
       *[other] { $count } décisions
    }
minutes-given-advice = { $count } avis
minutes-body = Instance
minutes-gives-decision = { $name }, qui rend une décision
minutes-gives-advice = { $name }, qui rend un avis
minutes-about = Objet
minutes-when = Date
minutes-hours = de { $first } à { $last }
minutes-place = Lieu
minutes-figures = Chiffres
minutes-sat-closing = la séance s'est tenue sur les données arrêtées au { $day }
minutes-sat-live = la séance s'est tenue sur les données en cours, sans arrêté
minutes-state = État
minutes-versions = Versions de ce compte rendu
minutes-by = { $said } ({ $role })
minutes-approved-on = { $said }, à la réunion du { $day }
minutes-attendance = Présences
minutes-attendance-none = Aucun appel n'est enregistré : on ne sait pas qui était là.
minutes-quorum-reached =
    Le quorum est atteint : { $there ->
        [0] aucun siège présent
        [one] { $there } siège présent
       *[other] { $there } sièges présents
    } sur { $seats } ayant voix, { $needed } nécessaires ; { $proxies ->
        [0] aucun pouvoir
        [one] { $proxies } pouvoir
       *[other] { $proxies } pouvoirs
    }.
minutes-quorum-missed =
    Le quorum n'est pas atteint : { $there ->
        [0] aucun siège présent
        [one] { $there } siège présent
       *[other] { $there } sièges présents
    } sur { $seats } ayant voix, { $needed } nécessaires ; { $proxies ->
        [0] aucun pouvoir
        [one] { $proxies } pouvoir
       *[other] { $proxies } pouvoirs
    }.
minutes-quorum-none =
    Sièges présents : { $there } sur { $seats } ayant voix, { $proxies ->
        [0] aucun pouvoir
        [one] { $proxies } pouvoir
       *[other] { $proxies } pouvoirs
    } ; aucun quorum n'est fixé.
minutes-proxy = { $said }, pouvoir à { $seat }
minutes-chair = { $seat } (présidence)
minutes-replaces = { $seat } (suppléance de { $replaced })
minutes-names-note = Ce document nomme des personnes : il se remet aux membres et ne se publie pas.
minutes-followed = Suite des actions demandées
minutes-followed-none = Aucune action demandée plus tôt n'était à suivre.
minutes-followed-sentence =
    { $count ->
        [one] Une action à suivre, { $over ->
            [0] encore à faire
           *[other] faite ou abandonnée
        }.
       *[other] { $count } actions à suivre, { $over ->
            [0] aucune faite ni abandonnée
            [one] dont une faite ou abandonnée
           *[other] dont { $over } faites ou abandonnées
        }.
    }
minutes-done-on = { $said } le { $day }
minutes-item = { $number }. { $title }
minutes-item-planned = Ce point n'a pas été traité.
minutes-item-postponed = Ce point est reporté.
minutes-question = Question posée d'un chiffre :
minutes-facts = Ce qui était à l'écran
minutes-scores = Évaluation
minutes-scale = Grille { $grid }, version { $version }, de { $first } à { $last } ; { $method }.
minutes-scores-read = L'étendue va de la plus basse à la plus haute note des critères du pilier ; le milieu est leur médiane. « Sans avis » n'est pas un 0, et rien n'est additionné entre piliers.
minutes-no-opinion = { $said }, { $count } sans avis
minutes-spread = de { $first } à { $last }
minutes-apart-none = aucun
minutes-apart-on =
    { $points ->
        [one] { $points } point ({ $criterion })
       *[other] { $points } points ({ $criterion })
    }
minutes-verdict = Ce qui est rendu
minutes-withdrew =
    { $count ->
        [one] Ce siège s'est déporté, n'a ni noté ni voté : { $seats }.
       *[other] Ces sièges se sont déportés, n'ont ni noté ni voté : { $seats }.
    }
minutes-verdict-decision = Décision : { $verdict }
minutes-verdict-advice = Avis : { $verdict }
minutes-reason-none = Aucune raison n'est écrite.
minutes-conditions = Conditions
minutes-conditions-due = Conditions, avant le { $day }
minutes-stage = Étape
minutes-stage-applied = { $stage }, atteinte
minutes-stage-proposed = { $stage }, proposée
minutes-reference = Référence
minutes-actions =
    { $count ->
        [one] Une action est demandée.
       *[other] { $count } actions sont demandées.
    }
minutes-no-due = sans échéance
minutes-apart = Rendu hors de l'ordre du jour
minutes-column-college = Collège
minutes-column-seat = Siège
minutes-column-name = Nom
minutes-column-organisation = Organisation
minutes-column-presence = Présence
minutes-column-what = Action
minutes-column-project = Projet
minutes-column-owner = Qui
minutes-column-due = Échéance
minutes-column-standing = Où elle en est
minutes-column-in-favour = Pour
minutes-column-against = Contre
minutes-column-abstained = Abstentions
minutes-column-pillar = Pilier
minutes-column-level = Niveau
minutes-column-scored = Critères notés
minutes-column-spread = Étendue
minutes-column-middle = Milieu
minutes-column-apart = Plus grand écart entre sièges
noun-criteria-scored =
    { $count ->
        [one] critère
       *[other] critères
    }

# À l'écran
minutes-heading = Le compte rendu
minutes-none = Il n'y a pas encore de compte rendu : il se fait quand la séance est levée.
minutes-download-pdf = Compte rendu en PDF
minutes-download-docx = Compte rendu en DOCX
minutes-download-help = Fait à l'instant, avec ce que la séance a écrit. Le DOCX se corrige dans un traitement de texte ; ce qu'on y change n'entre pas ici.
minutes-names = Écrire le nom des membres
minutes-names-title = Noms des membres (tiroir des personnes)
minutes-names-explain = Ces noms restent dans le tiroir : ni les données, ni un arrêté, ni une page publique ne les portent. Vider une case efface la personne.
minutes-names-save = Garder ces noms
minutes-names-saved = Ces noms sont gardés dans le tiroir.
minutes-names-help = Les noms viennent du tiroir des personnes. Le document ainsi fait se remet aux membres et ne se publie pas.
minutes-next = Faire la version suivante
minutes-act = Que faire ?
minutes-act-correct = Corriger
minutes-act-validate = Valider
minutes-act-approve = Approuver
minutes-by-role = Validé par (une fonction, pas un nom)
minutes-by-role-help = « présidence », « secrétariat » : aucun nom de personne n'entre dans le registre.
minutes-approved-at = Approuvé à la réunion
minutes-approve-later = Un compte rendu s'approuve à une réunion suivante de la même instance ; aucune n'est inscrite. L'inscrire depuis la page de l'instance.
minutes-approve-erases = Une fois approuvé, il ne change plus, et les notes restées en séance sont effacées.
minutes-correction = Ce que cette version corrige
minutes-correction-help = Une phrase pour qui a lu la version précédente. Aucune version n'est effacée.
minutes-save = Enregistrer la version { $version }
minutes-saved = La version { $version } du compte rendu est enregistrée.
minutes-moved = Quelqu'un a écrit une version entre-temps : la relire ci-dessus, puis recommencer.
minutes-persons = Ce texte semble nommer quelqu'un ({ $found }). Le reprendre, ou confirmer que personne n'est nommé.
minutes-persons-agree = Ces mots ne nomment personne
minutes-final = Ce compte rendu est approuvé et ne change plus. Une erreur se corrige à une réunion suivante.

minutes-end = Lever la séance
minutes-end-open =
    { $count ->
        [0] Tous les points sont clos.
        [one] Un point n'est pas clos :
       *[other] { $count } points ne sont pas clos :
    }
minutes-end-drafted = { $title } : ce qui est écrit ici ne sera pas gardé s'il n'est pas clos.
minutes-end-roll-none = L'appel n'est pas fait : le compte rendu ne dira pas qui était là.
minutes-end-postpone = Reporter ces points à une autre réunion
minutes-end-postpone-help = Sinon ils restent prévus, tels quels.
minutes-end-sure = La séance est finie : plus rien n'y changera
minutes-end-explain = Lever la séance écrit les présences, l'heure et le projet de compte rendu, en une seule fois.
minutes-ended = La séance est levée ; le projet de compte rendu est prêt.
minutes-end-moved = Un point a changé entre-temps : relire ce qui reste ouvert, puis recommencer.

minutes-message-end = Séance levée : { $name }, { $day }
minutes-message-draft = Compte rendu corrigé : { $name }, { $day }
minutes-message-validated = Compte rendu validé : { $name }, { $day }
minutes-message-approved = Compte rendu approuvé : { $name }, { $day }

error-minutes-none = La réunion { $id } n'a pas encore de compte rendu : lever d'abord la séance.
error-minutes-order = Ce compte rendu est à l'état « { $state } » : il va de projet à validé, puis à approuvé, sans revenir en arrière. Une erreur dans un compte rendu approuvé se corrige à une réunion suivante.
error-minutes-role = Dire par quelle fonction le compte rendu est validé : présidence, secrétariat…
error-minutes-approval = Un compte rendu s'approuve à une réunion suivante de la même instance : choisir laquelle.
error-minutes-correction = Écrire ce que cette version corrige : elle garde l'état de la précédente.
error-minutes-long = Ce texte dépasse { $most } caractères : le raccourcir.
error-minutes-forbidden = Ce texte porte un numéro national ou un compte bancaire : l'ôter, il n'entre dans aucun registre.

# Le registre : page « decisions ».
page-decisions = Qu'a-t-on décidé, et qu'est-ce qui a suivi ?
menu-decisions = Qu'a-t-on décidé ?
decisions-answer =
    { $count ->
        [one] Une décision ou un avis
       *[other] { $count } décisions et avis sur { $projects ->
            [one] un projet
           *[other] { $projects } projets
        }
    } ; { $actions ->
        [0] aucune action demandée
        [one] une action demandée, { $done ->
            [0] pas encore faite
           *[other] faite
        }{ $late ->
            [0] {""}
           *[other] {" "}et en retard
        }
       *[other] { $actions } actions demandées, { $done ->
            [0] aucune faite
            [one] une faite
           *[other] { $done } faites
        }, { $late ->
            [0] aucune en retard
            [one] une en retard
           *[other] { $late } en retard
        }
    }.
decisions-answer-published =
    { $count ->
        [one] Une décision ou un avis
       *[other] { $count } décisions et avis sur { $projects ->
            [one] un projet
           *[other] { $projects } projets
        }
    } ; { $actions ->
        [0] aucune action demandée
        [one] une action demandée
       *[other] { $actions } actions demandées
    }. Ces faits sont tels que publiés : aucun retard n'y est calculé.
decisions-answer-none = Aucune décision ni aucun avis connu pour ce choix.
decisions-sentence =
    { $count ->
        [one] Une décision ou un avis
       *[other] { $count } décisions et avis, les plus récents d'abord
    }
decisions-actions =
    { $count ->
        [one] Une action demandée : { $done ->
            [0] pas encore faite
           *[other] faite
        }
       *[other] { $count } actions demandées : { $done ->
            [0] aucune faite
            [one] une faite
           *[other] { $done } faites
        }, { $late ->
            [0] aucune en retard
            [one] une en retard
           *[other] { $late } en retard
        }
    }
decisions-actions-published =
    { $count ->
        [one] Une action demandée
       *[other] { $count } actions demandées
    }
noun-projects-chosen =
    { $count ->
        [one] projet est concerné par ce choix
       *[other] projets sont concernés par ce choix
    }
decisions-actions-none = Aucune action n'a été demandée
decisions-gives-decision = Décision
decisions-gives-advice = Avis
decisions-stage-applied = { $stage }, atteinte : { $on }
decisions-stage-proposed = { $stage }, proposée
decisions-body = Instance
decisions-body-all = Toutes les instances
decisions-verdict = Verdict
decisions-verdict-all = Tous les verdicts
decisions-late = Seulement ce qui est en retard
decisions-read = Lire une décision
decisions-choose = Laquelle ?
decisions-choose-hint = Choisir une décision ou un avis
decisions-minutes = Compte rendu d'une réunion
decisions-minutes-hint = Choisir une réunion
decisions-meeting = { $name }, { $day }
column-decision-reason = Raisons
column-decision-stage = Étape proposée
column-decision-actions = Actions demandées
column-decision-reference = Référence

cli-minutes-help = Écrit le compte rendu d'une réunion en PDF, ou en DOCX si le nom du fichier finit ainsi ; aucune personne n'y est nommée.
cli-minutes-out = Fichier à écrire (sinon minutes-<identifiant>.pdf).
