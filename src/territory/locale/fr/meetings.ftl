# Préparer une réunion : l'ordre du jour, ce que les règles proposent, la convocation, le dossier.
page-meetings = Quelles réunions préparer ?
menu-meetings = Réunions
meetings-next-none = Aucune réunion n'est prévue
meetings-next =
    La prochaine à préparer : { $body }, le { $on }, { $items ->
        [0] rien à l'ordre du jour
        [one] { $items } point à l'ordre du jour
       *[other] { $items } points à l'ordre du jour
    }, { $count ->
        [0] rien d'autre à proposer
        [one] { $count } autre proposé par les règles
       *[other] { $count } autres proposés par les règles
    }
meetings-no-body = Aucune instance n'est connue. Une instance se dépose avec les autres tables : nom, programme, ce qu'elle rend, méthode, quorum.
meetings-body =
    Rend { $gives } · méthode : { $method } · { $known ->
        [some] quorum : { $quorum }
        [none] pas de quorum
       *[unknown] quorum inconnu
    }
meetings-none-coming = Aucune réunion à venir.
meetings-past =
    { $count ->
        [one] { $count } réunion passée ou annulée
       *[other] { $count } réunions passées ou annulées
    }
meetings-name = { $on } – { $title }
meetings-untitled = sans intitulé
meetings-state-unknown = état non renseigné
meetings-items =
    { $count ->
        [0] rien à l'ordre du jour
        [one] { $count } point
       *[other] { $count } points
    }{ $closed ->
        [0] { "" }
        [one] , dont { $closed } clos
       *[other] , dont { $closed } clos
    }
meetings-minutes = compte rendu : { $state }
meetings-minutes-none = pas de compte rendu
meetings-plan = Prévoir une réunion
meetings-add = Prévoir la réunion
meetings-edit = Changer le jour, les heures, le lieu
meetings-move = Enregistrer
meetings-cancel = La réunion est annulée
meetings-back = Toutes les réunions
meetings-one =
    { $gives ->
        [decision] { $body } décide le { $on }
       *[advice] { $body } rend son avis le { $on }
    } : { $count ->
        [0] rien n'est à l'ordre du jour
        [one] { $count } point à l'ordre du jour
       *[other] { $count } points à l'ordre du jour
    }
meetings-hours = De { $starts } à { $ends }
meetings-starts = À { $starts }, heure de fin inconnue
meetings-hours-unknown = Heures inconnues
meetings-closing = Arrêté sur lequel elle siège : { $closing }
meetings-quorum =
    { $count ->
        [0] Aucun siège ne vote
        [one] { $count } siège vote
       *[other] { $count } sièges votent
    }, { $known ->
        [some] quorum : { $needed }
        [none] pas de quorum
       *[unknown] quorum inconnu
    }
meetings-sitting = Ouvrir la séance

agenda-title = Ordre du jour
agenda-none = Rien n'est à l'ordre du jour.
agenda-length =
    { $known ->
        [0] Aucune durée n'est prévue
       *[other] { $planned } minutes prévues, pour { $known } des { $count } points
    } ; la durée de la réunion est inconnue
agenda-length-of =
    { $known ->
        [0] Aucune durée n'est prévue
       *[other] { $planned } minutes prévues, pour { $known } des { $count } points
    }, sur les { $available } minutes de la réunion
agenda-over =
    { $count ->
        [one] L'ordre du jour dépasse la réunion de { $count } minute.
       *[other] L'ordre du jour dépasse la réunion de { $count } minutes.
    }
agenda-rank = N°
agenda-minutes-title = Minutes
agenda-minutes-field = Durée prévue, en minutes
agenda-minutes =
    { $count ->
        [one] Durée prévue : { $count } minute
       *[other] Durée prévue : { $count } minutes
    }
agenda-minutes-short = { $count } min
agenda-unlong = Durée à fixer
agenda-bring = À apporter : { $what }
agenda-bring-from = À apporter : { $what } ({ $whom })
agenda-up = Monter le point { $rank }
agenda-down = Descendre le point { $rank }
agenda-unsaved = L'ordre ou les durées ont changé sur cette page et ne sont pas enregistrés.
agenda-save = Enregistrer l'ordre et les durées
agenda-edit = Modifier ou retirer ce point
agenda-edit-save = Enregistrer ce point
agenda-drop = Retirer de l'ordre du jour
agenda-grid = Grille pour évaluer
agenda-grid-none = Sans évaluation
agenda-from-none = Personne n'est désigné
agenda-project-none = Aucun projet : un autre sujet
agenda-other = Ajouter un autre point
agenda-other-add = Ajouter ce point
agenda-add = Ajouter « { $name } »
agenda-actions-title = Suite des actions
agenda-proposals =
    { $count ->
        [0] Les règles ne proposent rien d'autre
        [one] { $count } point proposé par les règles
       *[other] { $count } points proposés par les règles
    }
agenda-proposals-more =
    { $count ->
        [one] { $count } autre proposition : elle vient quand une place se libère.
       *[other] { $count } autres propositions : elles viennent quand une place se libère.
    }
agenda-rules = Les règles
agenda-rule-actions = Suite des actions : l'instance a demandé des actions qui ne sont ni faites ni abandonnées.
agenda-rule-condition = Condition à lever : les conditions posées par l'instance arrivent à leur date d'ici la réunion, et rien ne dit qu'elles sont remplies.
agenda-rule-late = En retard : un jalon d'un projet en cours, ou une action demandée, aura dépassé sa date le jour de la réunion.
agenda-rule-candidate = Candidat au label : un projet en amont a déposé sa candidature, et l'instance décide.
agenda-rule-due = Revue prévue : l'instance n'a pas vu un projet en cours depuis un an, ou ne l'a jamais vu ; les cinq plus anciens sont proposés.
agenda-rule-question = Question ouverte : une question posée sur un chiffre du programme attend une réponse.
agenda-rules-published = Ces données sont publiées par d'autres : seules les questions sont proposées, aucun retard n'est calculé.
agenda-actions =
    { $count ->
        [one] { $count } action ouverte
       *[other] { $count } actions ouvertes
    }{ $late ->
        [0] { "" }
        [one] , dont { $late } dont la date est passée
       *[other] , dont { $late } dont la date est passée
    }
agenda-condition =
    { $told ->
        [0] conditions au { $due }, sans texte
       *[other] au { $due }, « { $conditions } »
    } ({ $verdict }, { $on })
agenda-milestone =
    jalon « { $name } », date prévue : { $due }, { $days ->
        [one] { $days } jour de retard
       *[other] { $days } jours de retard
    } le jour de la réunion{ $others ->
        [0] { "" }
        [one] , et { $others } autre jalon
       *[other] , et { $others } autres jalons
    }
agenda-action =
    action « { $name } », à faire pour le { $due }, { $days ->
        [one] { $days } jour de retard
       *[other] { $days } jours de retard
    } le jour de la réunion{ $others ->
        [0] { "" }
        [one] , et { $others } autre action
       *[other] , et { $others } autres actions
    }
agenda-candidate = candidature déposée : { $on }, étape « { $stage } »
agenda-due =
    vu par l'instance le { $on }, { $days ->
        [one] { $days } jour avant la réunion
       *[other] { $days } jours avant la réunion
    }
agenda-due-never = jamais vu par l'instance
agenda-question = posée le { $on }
agenda-done-planned = Réunion prévue.
agenda-done-moved = Réunion enregistrée.
agenda-done-cancelled = Réunion annulée.
agenda-done-ordered = Ordre et durées enregistrés.
agenda-done-edited = Point enregistré.
agenda-done-dropped = Point retiré de l'ordre du jour.
agenda-done-added = Point ajouté à l'ordre du jour.
agenda-message-planned = Réunion { $meeting } prévue
agenda-message-moved = Réunion { $meeting } modifiée
agenda-message-cancelled = Réunion { $meeting } annulée
agenda-message-ordered = Ordre du jour de { $meeting }
agenda-message-edited = Point modifié à l'ordre du jour de { $meeting }
agenda-message-dropped = Point retiré de l'ordre du jour de { $meeting }
agenda-message-added = Point ajouté à l'ordre du jour de { $meeting }
error-agenda-untitled = Écrire l'intitulé du point, ou choisir un projet.
error-meeting-undated = Choisir le jour de la réunion.
error-meeting-hours = La réunion finit avant de commencer : revoir ses heures.

seats-title = Sièges
empty-seats = Aucun siège de cette instance n'est connu le jour de la réunion.
empty-seats-todo = Les sièges se déposent avec les autres tables : intitulé, collège, mandat, suppléance ; jamais de nom de personne.
seats-chairs = préside et vote
seats-votes = vote
seats-heard = sans voix délibérative
seats-substitute = supplée « { $title } »
seats-term =
    { $ends ->
        [0] depuis { $first }
       *[other] de { $first } à { $last }
    }
column-seat-title = Siège
column-seat-role = Voix
column-seat-term = Mandat

convocation = Convocation
convocation-help = À copier dans un message. Aucun nom ni aucune adresse n'y est : les destinataires se choisissent dans la messagerie.
convocation-ics = Réunion pour un agenda (.ics)
convocation-title = { $body }, { $on }
convocation-subject = Convocation : { $body }, { $on }
convocation-hello = Bonjour,
convocation-called = { $body } se réunit le { $on }. { $when }.
convocation-place-unknown = à préciser
convocation-agenda = Ordre du jour :
convocation-bring = À apporter :
convocation-bring-line = - point { $rank } : { $what }
convocation-bring-line-from = - point { $rank } : { $what } ({ $whom })
convocation-absent = En cas d'empêchement, prévenir le secrétariat : suppléance ou pouvoir.

pack-title = Dossier de séance
pack-help = Pour chaque point : pourquoi il y est, ce qu'il faut apporter, l'essentiel du projet ; à la fin, ce qui manque. Un PDF qu'un lecteur d'écran sait lire.
pack-download = Dossier PDF
pack-download-docx = Dossier DOCX, modifiable
pack-project-unknown = Le projet { $project } n'est pas dans ces données.
pack-missing = Annexe : ce qui manque
pack-nothing-missing = Rien ne manque de ce que le dossier demande.
pack-no-minutes = Points sans durée prévue : { $items }
pack-no-hours = Les heures de début et de fin de la réunion
pack-no-place = Le lieu de la réunion
pack-no-seats = Les sièges de l'instance
document-kind-meeting = Dossier de séance
document-reference-meeting = Pour vérifier et citer ce dossier

today-meetings =
    { $count ->
        [one] { $count } réunion à préparer
       *[other] { $count } réunions à préparer
    }
today-meetings-none = Aucune réunion n'est à préparer.
