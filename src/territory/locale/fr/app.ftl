# Le cadre de toutes les pages : menu, recherche, barre de périmètre, état des données, sources.

app-name = Territoire
app-tagline = Suivi des projets labellisés
loading = Lecture des données…
read-in-this-language = Lire en français

# Menu et titres : la page est une question.
section-explore = Explorer
section-steward = Tenir à jour
section-open = Comprendre

page-overview = Où en sont nos projets ?
menu-overview = Où en sont nos projets ?
page-map = La carte
menu-map = La carte
page-projects = Les projets
menu-projects = Les projets
page-project = Le projet
menu-project = Le projet
page-organisation = L'organisation
menu-organisation = L'organisation
page-funding = Qui paie quoi ?
menu-funding = Qui paie quoi ?
page-impact = Qu'est-ce que ça change ?
menu-impact = Qu'est-ce que ça change ?
page-today = Que reste-t-il à faire ?
menu-today = Aujourd'hui
page-deposit = Que contient ce fichier ?
menu-deposit = Déposer un fichier
page-entry = Que faut-il écrire ou corriger ?
menu-entry = Saisir
page-collect = Qui doit encore répondre ?
menu-collect = La collecte
page-publish = Qu'est-ce qui change depuis le dernier arrêté ?
menu-publish = Publier
page-reference = Sur quelles listes nous appuyons-nous ?
menu-reference = Référentiels
page-history = Que s'est-il passé dans les données ?
menu-history = Historique des données
page-method = Comment lire ces chiffres ?
menu-method = Méthode et dictionnaire
page-accessibility = Accessibilité : partiellement vérifiée
menu-accessibility = Accessibilité

error-page-unknown = La page « { $page } » n'existe pas.
error-closing-unknown = L'arrêté « { $name } » n'existe pas.
error-snapshot-unknown = L'état n° { $snapshot } des données n'existe pas.
error-nothing-published = Aucun arrêté n'est encore publié : il n'y a rien à montrer au public. La coordination en publie un sur la page Publier.

# Recherche
search = Rechercher
search-placeholder = projet, organisation, commune…
search-nothing = Rien ne ressemble à « { $query } ». Essayer un mot du nom, ou une commune.

# État des données
nature-demo = Données de démonstration, fictives
nature-published = Données publiques, telles que publiées
state-closing =
    { $state ->
        [draft] Projet d'arrêté au { $day }
        [superseded] Données arrêtées au { $day }, corrigées depuis
       *[other] Données arrêtées au { $day }
    }
state-live =
    { $count ->
        [0] Données en cours, sans changement depuis l'arrêté du { $day }
        [one] Données en cours, { $count } changement depuis l'arrêté du { $day }
       *[other] Données en cours, { $count } changements depuis l'arrêté du { $day }
    }
state-live-alone = Données en cours, sans arrêté
state-snapshot = Données telles que connues à l'état n° { $snapshot }

# Barre de périmètre
scope-change = modifier
scope-reset = Tout afficher
scope-all-programmes = Tous les programmes
scope-all-territories = Tous les territoires
scope-all-terms = Tous les thèmes
scope-all-phases = Toutes les phases
scope-all-periods = Toute la période
scope-programme = Programme
scope-territory = Territoire
scope-territory-help = Le territoire choisi compte avec ce qui est en dessous de lui ; un projet qui couvre tout un territoire compte dans chacune de ses communes.
scope-terms = Thème
scope-phases = Phase
scope-period = Période
scope-period-help = Les projets dont la vie touche cette période.
scope-day = Situation au
scope-day-help = Les faits datés après ce jour sont laissés de côté.
scope-on = situation au { $day }
scope-known = Données connues
scope-known-help = Un arrêté fige les données : les mêmes chiffres seront lus dans un an.
scope-known-default = Par défaut
scope-closing =
    { $state ->
        [draft] { $name } (projet)
        [superseded] { $name } (corrigé depuis)
       *[other] { $name }
    }
scope-snapshot = État n° { $snapshot }
scope-count = { $count } projets sur { $total }
scope-empty =
    { $total ->
        [one] Le seul projet connu ne passe pas ces filtres.
       *[other] Aucun des { $total } projets ne passe ces filtres.
    }
scope-lift =
    { $count ->
        [one] Lever le filtre « { $filter } » : { $count } projet
       *[other] Lever le filtre « { $filter } » : { $count } projets
    }
scope-dropped =
    { $count ->
        [one] Le lien demandait { $codes }, que ces données ne connaissent pas : laissé de côté.
       *[other] Le lien demandait { $codes }, que ces données ne connaissent pas : laissés de côté.
    }
period-year = exercice { $first }
period-school = année scolaire { $first }-{ $last }
period-mandate = mandat municipal { $first }-{ $last }

# Citer
copy-sentence = Copier la phrase
copy-sentence-help = La phrase, ce qu'elle couvre, l'état des données, et un lien qui montrera les mêmes chiffres plus tard.
quote-coverage = Couverture : { $coverage }.

# Figures
see-table = Voir le tableau
alternative-table = Les mêmes chiffres sont dans le tableau qui suit.
table-alternative =
    { $count ->
        [one] Tableau d'une ligne
       *[other] Tableau de { $count } lignes
    }
table-cut = { $shown } lignes montrées sur { $count } ; le fichier les a toutes.
cell-missing-means = « — » : information manquante, qui n'est pas un zéro.
sources =
    { $count ->
        [one] Source : { $sources }
       *[other] Sources : { $sources }
    }

# Alertes
alert-who = Qui peut agir : { $who }

# Pages vides
empty-lake = Il n'y a encore aucun projet dans ces données.
empty-lake-todo = Pour en voir : `territory load data/demo` (démonstration), ou `territory import` pour vos propres fichiers.
empty-figure = Rien à montrer ici : ces données n'ont pas été saisies.
