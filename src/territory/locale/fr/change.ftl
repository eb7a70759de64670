# Le changement avant qu'il soit fait, le retour en arrière, publier, ce qui reste à faire.

change-nothing = Rien ne changerait dans les données : tout ce que dit le fichier y est déjà.
change-answer =
    { $rows ->
        [one] Une ligne changerait, { $cells ->
            [one] dans une case.
           *[other] dans { $cells } cases.
        }
       *[other] { $rows } lignes changeraient, dans { $cells } cases en tout.
    }
change-of-table = { $table } : { $parts }.
change-added =
    { $count ->
        [one] { $count } ligne ajoutée
       *[other] { $count } lignes ajoutées
    }
change-changed =
    { $count ->
        [one] { $count } modifiée
       *[other] { $count } modifiées
    }
change-removed =
    { $count ->
        [one] { $count } supprimée
       *[other] { $count } supprimées
    }
change-unchanged =
    { $count ->
        [one] { $count } inchangée
       *[other] { $count } inchangées
    }
change-absent =
    { $count ->
        [one] { $count } absente du fichier
       *[other] { $count } absentes du fichier
    }
change-broken = { $table }, « { $column } » désigne encore { $value }, qui ne serait plus dans « { $target } ». Le changement ne peut pas être enregistré ainsi : garder ces lignes, ou corriger celles qui les désignent.
change-cells =
    { $count ->
        [one] La case, avant et après
       *[other] Les { $count } cases, avant et après
    }
change-cells-cut = { $shown } cases montrées sur { $count } : celles des premières lignes de chaque table. Toutes sont comptées, toutes seront enregistrées.
change-new = nouvelle ligne
change-gone = ligne supprimée
change-row-name = { $table } : { $name }
change-named = { $name } ({ $code })
column-change-row = Ligne
column-change-field = Champ
column-change-before = Avant
column-change-after = Après
column-change-line = Ligne du fichier
column-change-result = Résultat
column-change-shown = Quand vous l'avez vue
column-change-theirs = Maintenant
column-change-mine = Ce que vous demandez

# Ce que cela fait aux résultats
effect-nothing = Aucun résultat ne change (situation au { $on }) : ni les projets, ni l'argent, ni les indicateurs, ni les points d'attention.
effect-answer = Situation au { $on } : { $parts }.
effect-part-projects = le nombre de projets passe de { $before } à { $after }
effect-part-mobilised = l'argent mobilisé passe de { $before } à { $after }
effect-part-outside-unallocated = l'argent qui n'est encore rattaché à aucun projet passe de { $before } à { $after }
effect-part-mobilised-first = l'argent mobilisé, inconnu jusqu'ici, devient { $after }
effect-part-mobilised-lost = l'argent mobilisé, de { $before } jusqu'ici, n'est plus connu
effect-part-outside-unallocated-first = l'argent qui n'est encore rattaché à aucun projet, inconnu jusqu'ici, devient { $after }
effect-part-outside-unallocated-lost = l'argent qui n'est encore rattaché à aucun projet, de { $before } jusqu'ici, n'est plus connu
effect-part-outside-unallocated-begins = { $after } attendent d'être rattachés à un projet
effect-part-outside-unallocated-ends = plus aucun argent n'attend d'être rattaché à un projet ({ $before } jusqu'ici)
effect-part-money =
    { $count ->
        [one] les montants d'un projet changent
       *[other] les montants de { $count } projets changent
    }
effect-part-stages =
    { $count ->
        [one] un projet change d'étape
       *[other] { $count } projets changent d'étape
    }
effect-part-indicators =
    { $count ->
        [one] un indicateur est mieux ou moins bien couvert
       *[other] { $count } indicateurs sont mieux ou moins bien couverts
    }
effect-part-targets =
    { $count ->
        [one] l'avancement d'un objectif change
       *[other] l'avancement de { $count } objectifs change
    }
effect-part-appeared =
    { $count ->
        [one] un point d'attention apparaît
       *[other] { $count } points d'attention apparaissent
    }
effect-part-gone =
    { $count ->
        [one] un point d'attention disparaît
       *[other] { $count } points d'attention disparaissent
    }
effect-part-others =
    { $count ->
        [one] un résultat change
       *[other] { $count } résultats changent
    }
effect-covered = { $value } ({ $coverage })
effect-absent = n'est pas dans les données
effect-present = suivi
effect-progress = { $status } ({ $value })
effect-progress-alone = { $status }
effect-projects = Projets suivis
effect-phase-upstream = Projets en amont
effect-phase-active = Projets actifs
effect-phase-follow-on = Projets dans leurs suites
effect-phase-closed = Projets clos
effect-phase-unknown = Projets dont l'étape n'est pas connue
effect-requested = Argent demandé
effect-granted = Argent accordé
effect-contracted = Argent conventionné
effect-paid = Argent versé
effect-mobilised = Argent mobilisé
effect-repayable = Argent à rembourser, à côté
effect-to-find = Reste à trouver
effect-plan = Coût prévu
effect-fundings = Financements
effect-outside-programme = Argent du programme, pour aucun projet en particulier
effect-outside-accompaniment = Argent de l'accompagnement
effect-outside-unallocated = Argent rattaché à aucun projet
effect-project = Projet
effect-stage = Étape
effect-coverage = { $indicator } : couverture
effect-target = Objectif : { $indicator }
effect-table-totals =
    { $count ->
        [one] Le résultat d'ensemble qui change
       *[other] Les { $count } résultats d'ensemble qui changent
    }
effect-table-projects =
    { $count ->
        [one] Par projet : un résultat change
       *[other] Par projet : { $count } résultats changent
    }
effect-table-indicators =
    { $count ->
        [one] La couverture d'un indicateur
       *[other] La couverture de { $count } indicateurs
    }
effect-table-targets =
    { $count ->
        [one] L'avancement d'un objectif
       *[other] L'avancement de { $count } objectifs
    }
effect-appeared =
    { $count ->
        [one] Un point d'attention apparaît
       *[other] { $count } points d'attention apparaissent
    }
effect-gone =
    { $count ->
        [one] Un point d'attention disparaît
       *[other] { $count } points d'attention disparaissent
    }

# Lignes absentes du fichier
absent-rows =
    { $count ->
        [one] { $table } : une ligne venue de cette source n'est plus dans le fichier.
       *[other] { $table } : { $count } lignes venues de cette source ne sont plus dans le fichier.
    }
absent-which = Lesquelles
absent-others =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
absent-waiting = { $count ->
    [one] Une ligne de ce fichier attend encore
   *[other] { $count } lignes de ce fichier attendent encore
  } : des lignes qui semblent absentes peuvent en être. Dans le doute, garder.
absent-question = Qu'en faire ?
absent-keep = Les garder comme elles sont
absent-close = Les clore : elles ont eu lieu, elles sont finies
absent-delete = Les supprimer : elles n'auraient pas dû être là
absent-day = Closes à la date du
absent-day-help = Dernier jour où ces lignes valent. Celles qui ont déjà une fin la gardent.

# Deux personnes à la fois
conflict-title =
    { $count ->
        [one] Quelqu'un a changé une ligne depuis qu'elle vous a été montrée. Rien n'est enregistré : dites laquelle garder.
       *[other] Quelqu'un a changé { $count } lignes depuis qu'elles vous ont été montrées. Rien n'est enregistré : dites, ligne par ligne, laquelle garder.
    }
conflict-all = Ces { $count } lignes sont trop nombreuses pour être lues une à une. Laquelle garder, pour toutes ?
conflict-who = Changée par { $author } le { $at } : { $message }
conflict-gone = Cette ligne a été supprimée depuis.
conflict-question = Que garder ?
conflict-theirs = Ce qu'il y a maintenant
conflict-mine = Ce que je demande

error-absent-not-closable = « { $table } » n'a pas de date de fin : ces lignes peuvent être gardées ou supprimées, pas closes.
error-absent-no-day = Donner le jour où ces lignes ont pris fin (table « { $table } »).
error-absent-unknown = « { $decision } » n'est pas une réponse : garder, clore ou supprimer.

# Différences entre deux états
difference-part = { $table } ({ $count })
difference-happened-added =
    { $count ->
        [one] Il s'est passé une chose : { $parts }.
       *[other] Il s'est passé { $count } choses : { $parts }.
    }
difference-happened-changed =
    { $count ->
        [one] Une chose a pris fin ou s'est faite : { $parts }.
       *[other] { $count } choses ont pris fin ou se sont faites : { $parts }.
    }
difference-happened-removed = Retiré : { $parts }.
difference-learned-added =
    { $count ->
        [one] Nous avons appris une chose qui existait déjà, ou que rien ne date : { $parts }.
       *[other] Nous avons appris { $count } choses qui existaient déjà, ou que rien ne date : { $parts }.
    }
difference-learned-changed =
    { $count ->
        [one] Nous avons corrigé ou complété une ligne : { $parts }.
       *[other] Nous avons corrigé ou complété { $count } lignes : { $parts }.
    }
difference-learned-removed =
    { $count ->
        [one] Nous avons retiré une ligne : { $parts }.
       *[other] Nous avons retiré { $count } lignes : { $parts }.
    }
difference-common = commun à tous
difference-by = { $author }, le { $at }
difference-row = toute la ligne
difference-happened = il s'est passé
difference-learned = appris ou corrigé
column-difference-about = Projet ou financement
column-difference-nature = Nature
column-difference-who = Qui et quand

# Publier
publish-live = Cette page compare toujours les données en cours, quel que soit l'arrêté choisi dans l'adresse.
publish-never =
    { $count ->
        [one] Rien n'a encore été publié pour { $programmes }.
       *[other] Rien n'a encore été publié pour ces programmes : { $programmes }.
    }
publish-since = Depuis « { $name } » : { $programmes }
publish-same = Rien n'a changé dans les données depuis cet arrêté.
publish-reading = Comparaison des deux états…
publish-measuring = Mesure des résultats…
publish-effect = Ce que cela change aux résultats
publish-rows =
    { $count ->
        [one] La ligne qui diffère
       *[other] Les { $count } lignes qui diffèrent, par projet et par financement
    }
publish-next = L'arrêté suivant
publish-nothing = Il n'y a encore aucun fait daté dans ces données : rien à arrêter.
publish-name = Nom de l'arrêté
publish-name-default = Données arrêtées au { $day }
publish-name-help = Le nom que liront les élus et le public. Il ne peut pas déjà servir.
publish-on = Situation au
publish-on-help = Les faits datés après ce jour ne seront pas montrés.
publish-programmes = Programmes
publish-programmes-all = Tous les programmes
publish-programmes-help = Sans choix, l'arrêté vaut pour tous.
publish-supersedes = Corrige un arrêté déjà publié
publish-supersedes-none = Non, c'est un nouvel arrêté
publish-supersedes-help = L'ancien reste lisible ; il est marqué comme corrigé.
publish-note = Note
publish-note-help = Ce que l'arrêté contient ou corrige, en une phrase. Elle est publiée.
publish-as-draft = Garder en projet
publish-now = Publier…
publish-drafts =
    { $count ->
        [one] Un projet d'arrêté
       *[other] { $count } projets d'arrêté
    }
publish-draft = Situation au { $on }, données connues le { $made }. Ce qui a été écrit depuis n'y est pas.
publish-look = Voir les résultats tels que ce projet les montre
publish-this = Publier ce projet…
publish-confirm-title = Publier cet arrêté ?
publish-confirm = « { $name } », situation au { $on }. Les élus et le public verront ces données. Un arrêté publié ne s'efface pas : on le corrige par un autre.
publish-confirm-yes = Oui, publier
publish-confirm-no = Renoncer
publish-done = « { $name } » est publié : les élus et le public voient la situation au { $on }.
publish-done-draft = « { $name } » est gardé en projet (situation au { $on }). Personne d'autre que la coordination ne le voit.

# Aujourd'hui : ce qui reste à faire
today-answer =
    { $count ->
        [one] Une sorte de travail attend (situation au { $on }).
       *[other] { $count } sortes de travail attendent (situation au { $on }).
    }
today-nothing = Rien n'attend (situation au { $on }).
today-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
today-unnamed = fichier sans nom
today-untitled = sans titre
today-submissions =
    { $count ->
        [one] Un fichier déposé attend votre décision
       *[other] { $count } fichiers déposés attendent votre décision
    }
today-submissions-none = Aucun fichier déposé n'attend.
today-touched = Repris le { $at }
today-waiting =
    { $count ->
        [one] Une ligne attend d'être corrigée
       *[other] { $count } lignes attendent d'être corrigées
    }
today-waiting-none = Aucune ligne de fichier n'attend de correction.
today-waiting-file =
    { $count ->
        [one] { $file } : une ligne
       *[other] { $file } : { $count } lignes
    }
today-waiting-row = Ligne { $row } ({ $table })
today-waiting-row-sheet = Feuille « { $sheet } », ligne { $row } ({ $table })
today-waiting-column = colonne { $letter }. { $said }
today-waiting-why = elle attend une réponse sur la page du fichier.
today-waiting-others =
    { $count ->
        [one] Une autre remarque.
       *[other] { $count } autres remarques.
    }
today-drafts =
    { $count ->
        [one] Une saisie commencée n'est pas enregistrée
       *[other] { $count } saisies commencées ne sont pas enregistrées
    }
today-drafts-none = Aucune saisie commencée n'attend.
today-unattached =
    { $count ->
        [one] Un financement n'est rattaché à aucun projet
       *[other] { $count } financements ne sont rattachés à aucun projet
    }
today-unattached-none = Tous les financements sont rattachés.
today-funding = { $object } ({ $funder }) : { $amount }
today-attach = Rattacher ces financements
today-late =
    { $count ->
        [one] Une valeur attendue est en retard au { $on }
       *[other] { $count } valeurs attendues sont en retard au { $on }, dans { $projects ->
            [one] un projet
           *[other] { $projects } projets
        }
    }
today-late-none = Aucune valeur attendue n'est en retard au { $on }.
today-late-project =
    { $count ->
        [one] { $project } ({ $holder }) : { $indicator }, attendu avant le { $until }
       *[other] { $project } ({ $holder }) : { $count } valeurs ; la plus ancienne, { $indicator }, était attendue avant le { $until }
    }
today-collect = Aller à la collecte
today-changes =
    { $count ->
        [one] Un changement n'est pas encore publié, depuis « { $name } »
       *[other] { $count } changements ne sont pas encore publiés, depuis « { $name } »
    }
today-changes-none = Tout est publié : rien n'a changé depuis « { $name } ».
today-never-published = Rien n'a encore été publié
today-publish = Voir ce qui diffère et publier

# Un import, et le retour en arrière
history-one = Regarder un import
history-which = Lequel
history-option = { $at } : { $message }
history-undone-by = Cet import a été annulé (par { $by }).
history-no-cell = Cet import n'a changé aucune case des tables que l'on suit.
history-table = Table
history-all-tables = Toutes les tables
history-table-count = { $table } ({ $count })
history-page = Page { $page } sur { $pages }
column-change-table = Table
column-change-file = Fichier
column-change-rows = Lignes lues
column-change-n-added = Ajoutées
column-change-n-changed = Modifiées
column-change-n-removed = Supprimées
undo-look = Voir ce que l'annulation ferait
undo-title = Annuler cet import
undo-measuring = Mesure de ce que l'annulation ferait…
undo-reversed-would =
    { $count ->
        [one] Une ligne reviendrait comme elle était avant : { $parts }.
       *[other] { $count } lignes reviendraient comme elles étaient avant : { $parts }.
    }
undo-reversed-done =
    { $count ->
        [one] C'est fait : une ligne est revenue comme elle était avant : { $parts }.
       *[other] C'est fait : { $count } lignes sont revenues comme elles étaient avant : { $parts }.
    }
undo-nothing = Rien ne peut être annulé : toutes les lignes de cet import ont changé depuis, ou sont encore nécessaires.
undo-kept-would =
    { $count ->
        [one] Une ligne resterait comme elle est :
       *[other] { $count } lignes resteraient comme elles sont :
    }
undo-kept-done =
    { $count ->
        [one] Une ligne est restée comme elle était :
       *[other] { $count } lignes sont restées comme elles étaient :
    }
undo-changed-since = { $row } : { $author } l'a changée depuis, le { $at } ({ $message })
undo-gone-since = { $row } : elle a été supprimée ou remplacée depuis
undo-needed = { $row } : d'autres lignes, qui restent, la désignent
undo-part = { $row } : elle fait partie de ce qui reste
entry-undo-part = elle fait partie de ce qui reste
undo-do = Annuler cet import
undo-give-up = Renoncer
