# La fiche d'un projet. Ce qui n'est pas su est dit, jamais montré comme un zéro.

project-unasked = Aucun projet n'est choisi.
project-unknown = Le projet « { $id } » n'est pas dans ces données.
project-unknown-todo = Il a pu être saisi après l'arrêté choisi, ou le lien être incomplet. Chercher son nom dans le menu, ou choisir dans la liste.

project-answer = { $name } : { $stage }. { $money }
project-stage = étape « { $stage } » depuis { $since }
project-stage-outcome = étape « { $stage } » depuis { $since } ({ $outcome })
project-stage-unknown = étape inconnue

# Où il en est
project-state-title = Où il en est
project-fact-stage = Étape « { $stage } » ({ $phase })
project-fact-stage-reason = Étape « { $stage } » ({ $phase }) ; raison donnée : { $reason }
project-fact-stage-outcome = Étape « { $stage } » ({ $phase }), issue : { $outcome }
project-fact-stage-outcome-reason = Étape « { $stage } » ({ $phase }), issue : { $outcome } ; raison donnée : { $reason }
project-fact-stage-unknown = L'étape n'est pas connue
project-fact-label = Labellisé{ $is_decided ->
        [0] { "" }
       *[other] { " " }({ $reference })
    }{ $has_to ->
        [0] { "" }
       *[other] , jusqu'à { $to }
    }{ $renewals ->
        [0] { "" }
        [one] , renouvelé une fois
       *[other] , renouvelé { $renewals } fois
    }
project-fact-label-over = Labellisé{ $is_decided ->
        [0] { "" }
       *[other] { " " }({ $reference })
    } ; { $has_to ->
        [0] label arrivé à son terme
       *[other] label arrivé à son terme : { $to }
    }{ $renewals ->
        [0] { "" }
        [one] , après un renouvellement
       *[other] , après { $renewals } renouvellements
    }
project-fact-label-state = Label : { $state }
project-fact-label-unknown = On ne sait pas si le projet a le label
project-fact-label-none = Aucun label enregistré
project-fact-applied = Candidature
project-fact-started = Démarrage
project-fact-ended = Fin
project-fact-planned-end = Fin prévue : { $day }
project-fact-weather = Météo déclarée : { $overall }, par { $role }
project-fact-weather-aspects = Météo déclarée : { $overall }, par { $role } ({ $aspects })
project-weather-schedule = délais : { $feeling }
project-weather-budget = budget : { $feeling }
project-weather-partnership = partenariat : { $feeling }
project-weather-usage = usages : { $feeling }
project-weather-team = équipe : { $feeling }

project-planned-title = Ce qui est prévu
project-milestone = « { $name } », prévu pour { $due }
project-milestone-revised = « { $name } », prévu pour { $due } (d'abord pour { $planned })
project-milestone-past = « { $name } », prévu pour { $due } : personne n'a encore dit qu'il était atteint
project-milestone-past-revised = « { $name } », prévu pour { $due } (d'abord pour { $planned }) : personne n'a encore dit qu'il était atteint
project-milestone-undated = « { $name } », sans date prévue

project-money-title = Ce qu'il coûte et qui paie

# Indicateurs
project-indicators-title = Ce qu'on observe
project-indicators-sentence =
    { $count ->
        [0] Aucun indicateur n'est suivi
        [one] { $count } indicateur, { $known } avec au moins une valeur
       *[other] { $count } indicateurs, dont { $known } avec au moins une valeur
    }
empty-indicators = Aucun indicateur n'est suivi pour ce projet : on ne peut pas dire ce qui change.
project-values-sentence =
    { $count ->
        [one] La seule valeur reçue
       *[other] Les { $count } valeurs reçues, les plus récentes d'abord
    }
empty-values = Aucune valeur n'a été reçue à cette date.
project-target-due = d'ici { $due }
project-target-undated = sans échéance
project-target-increase = monter à { $value }, { $due }
project-target-decrease = descendre à { $value }, { $due }
project-target-at-least = au moins { $value }, { $due }
project-target-at-most = au plus { $value }, { $due }
project-target-band = entre { $value } et { $upper }, { $due }
project-target-observe = observer, sans cible
project-target-revised = Objectif revu pour « { $indicator } » : { $after }, au lieu de { $before }
project-not-applicable = « { $indicator } » : sans objet pour ce projet
noun-values-due =
    { $count ->
        [one] valeur due
       *[other] valeurs dues
    }

# Voix
project-voices-title = Ce qu'on en dit
project-voices-none = Aucun témoignage recueilli.
project-voices-silent =
    { $heard ->
        [0] { $count ->
            [one] Un témoignage recueilli ; ses mots ne sont pas montrés, faute d'accord.
           *[other] { $count } témoignages recueillis ; leurs mots ne sont pas montrés, faute d'accord.
        }
       *[other] { $count ->
            [one] Un autre témoignage a été recueilli ; ses mots ne sont pas montrés, faute d'accord.
           *[other] { $count } autres témoignages ont été recueillis ; leurs mots ne sont pas montrés, faute d'accord.
        }
    }
project-voice-about = à propos de : { $indicator }
project-voice-internal = accord donné pour un usage interne seulement

# Expériences et enseignements
project-experiments-title = Ce qu'on a essayé
project-experiments-none = Aucune expérimentation n'est décrite : ni hypothèse, ni protocole.
project-experiment-conclusion = Hypothèse { $conclusion }
project-experiment-hypothesis = Hypothèse :
project-experiment-criterion = Critère :
project-experiment-protocol = Ce qui a été fait :
project-experiment-adjustment = Ce qui a été changé en route :
project-experiment-observation = Ce qui a été observé :
project-lessons-title = Ce qu'on en a appris
project-lessons-none = Aucun enseignement n'est encore écrit.
project-lesson = { $kind }
project-lesson-obstacle = { $kind } ({ $obstacle })
project-evaluation = Évaluation : { $question }{ $is_signed ->
        [0] { "" }
       *[other] { " " }({ $by })
    }
project-evaluation-unknown = Évaluation : { $question }{ $is_signed ->
        [0] { "" }
       *[other] { " " }({ $by })
    } ; ce qu'elle a trouvé n'est pas connu

# Ce que nous ne savons pas
project-unknowns-title = Ce que nous ne savons pas
project-unknowns-none = Rien d'essentiel ne manque à cette fiche.
project-unknown-promise = Ce que le projet promet. Peut le dire : { $who }.
project-unknown-stage = Où il en est. Peut le dire : { $who }.
project-unknown-dates = Quand il a commencé. Peut le dire : { $who }.
project-unknown-carrier = Qui le porte. Peut le dire : { $who }.
project-unknown-college = À quel collège appartiennent ses partenaires. Peut le dire : { $who }.
project-unknown-site = Où il se trouve. Peut le dire : { $who }.
project-unknown-plan = Ce qu'il coûte. Peut le dire : { $who }.
project-unknown-funding = Qui le finance. Peut le dire : { $who }.
project-unknown-amounts = Le montant de certains financements. Peut le dire : { $who }.
project-unknown-follow-up = Ce qu'il faudrait mesurer. Peut le dire : { $who }.
project-unknown-values =
    { $count ->
        [one] La valeur d'un indicateur suivi. Peut le dire : { $who }.
       *[other] La valeur de { $count } indicateurs suivis. Peut le dire : { $who }.
    }
project-unknown-voices = Ce qu'en disent celles et ceux qui en ont l'usage. Peut le dire : { $who }.
project-unknown-lessons = Ce qu'on en a appris. Peut le dire : { $who }.
project-unknown-experiments = Ce qu'il voulait vérifier, et comment. Peut le dire : { $who }.
project-who-coordination = la coordination du programme
project-who-funders = les financeurs
project-who-users = les usagers
project-who-carriers = { $carriers }, qui le porte

# Autour
project-partners-title = Avec qui
project-partners-sentence =
    { $count ->
        [0] Aucun partenaire n'est connu à cette date
        [one] { $count } organisation prend part au projet
       *[other] { $count } organisations prennent part au projet
    }
empty-partners = Aucun partenaire n'est connu : ni porteur, ni organisation associée.
project-sites-title = Où
project-sites-sentence = { $places }
project-sites-whole = Tout le territoire : { $places }
project-sites-unnamed = Le lieu n'est pas nommé
empty-sites = Le lieu n'est pas connu.
project-links-title = D'où il vient, où il mène
project-link-rebound = Rebond de
project-link-rebound-back = A rebondi dans
project-link-continuation = Suite de
project-link-continuation-back = A pour suite
project-link-spread = Essaimage de
project-link-spread-back = A essaimé dans
project-link-born-from = Né de
project-link-born-from-back = A fait naître
project-link-depends-on = Dépend de
project-link-depends-on-back = En dépend :
project-documents-title = Documents et liens
project-document-download = Télécharger « { $title } »
project-document-link = lien
project-document-link-licence = lien, { $licence }
project-document-file = fichier
project-document-file-licence = fichier, { $licence }
project-document-common = commun numérique
project-document-common-licence = commun numérique, { $licence }

# Il s'est passé
project-story-title = Il s'est passé
project-story-none = Rien de daté n'est connu à cette date.
story-stage = Passage à l'étape « { $name } »
story-stage-reason = Passage à l'étape « { $name } » ; raison donnée : { $reason }
story-stage-outcome = Passage à l'étape « { $name } », issue : { $outcome }
story-stage-outcome-reason = Passage à l'étape « { $name } », issue : { $outcome } ; raison donnée : { $reason }
story-label-candidate = Candidature au label
story-label-candidate-decided = Candidature au label ({ $reference })
story-label-labelled = Label accordé
story-label-labelled-decided = Label accordé ({ $reference })
story-label-renewed = Label renouvelé
story-label-renewed-decided = Label renouvelé ({ $reference })
story-label-refused = Label refusé
story-label-refused-decided = Label refusé ({ $reference })
story-label-ended = Label arrivé à son terme
story-label-ended-decided = Label arrivé à son terme ({ $reference })
story-label-unknown = Label : décision inconnue
story-label-unknown-decided = Label : décision inconnue ({ $reference })
story-label-end = Label arrivé à son terme
story-funding = Financement { $kind } : { $amount }, { $funder }{ $is_shared ->
        [0] { "" }
       *[other] { " " }(partagé avec d'autres projets)
    }
story-funding-unnamed = Financement { $kind } : { $amount }, financeur inconnu{ $is_shared ->
        [0] { "" }
       *[other] { " " }(partagé avec d'autres projets)
    }
story-funding-unknown = Financement { $kind }, montant inconnu, { $funder }{ $is_shared ->
        [0] { "" }
       *[other] { " " }(partagé avec d'autres projets)
    }
story-funding-unknown-unnamed = Financement { $kind }, montant et financeur inconnus{ $is_shared ->
        [0] { "" }
       *[other] { " " }(partagé avec d'autres projets)
    }
story-milestone = Jalon atteint : { $name }
story-milestone-planned = Jalon atteint : { $name } (prévu pour { $due })
story-note = { $name }
story-weather = Météo déclarée : { $overall }, par { $role }
story-lesson = Appris ({ $kind })
story-experiment = Expérimentation conclue : « { $name } », hypothèse { $conclusion }
story-evaluation = Évaluation : { $name }
story-partner-left = Départ d'un partenaire : { $name } ({ $role })
story-link-rebound = Rebond de « { $name } »
story-link-rebound-back = Rebondit dans « { $name } »
story-link-continuation = Suite de « { $name } »
story-link-continuation-back = Se poursuit dans « { $name } »
story-link-spread = Essaimage de « { $name } »
story-link-spread-back = Essaime dans « { $name } »
story-link-born-from = Naît de « { $name } »
story-link-born-from-back = Fait naître « { $name } »
story-link-depends-on = Dépend de « { $name } »
story-link-depends-on-back = « { $name } » en dépend
story-applied = Candidature
story-started = Démarrage
story-ended = Fin

# Fiches : pièces communes
sheet-source = Source :
sheet-when = { $first } – { $last }
sheet-since = depuis { $first }
sheet-until = jusqu'à { $last }
sheet-older =
    { $count ->
        [one] { $count } fait plus ancien
       *[other] { $count } faits plus anciens
    }

# D'où vient ce chiffre ?
provenance-title = D'où vient ce chiffre ?
provenance-text = Choisir une ligne : pour chaque case, le dernier import qui l'a changée, son fichier, sa ligne, son auteur.
provenance-row = Ligne
provenance-ask = Chercher l'origine
project-row-project = Le projet : { $name }
project-row-label = Label, { $on }
project-row-funding = Financement : { $funder }, { $object } ({ $amount })
project-row-observation = Dernière valeur : { $indicator }, { $on }
project-row-partner = Partenaire : { $name }
project-row-site = Lieu : { $name }

column-value-on = Au
column-received = Reçu
column-period = Quand
column-breakdown = Détail
column-indicator-name = Indicateur
column-organisation-name = Organisation
column-partner-role = Rôle
column-college = Collège
column-site-name = Lieu
column-territory-name = Commune ou territoire
column-precision = Précision
column-share = Part
column-cell = Cases
column-line = Ligne
column-import-message = Import
column-import-author = Par
column-imported-at = Le
