# Les documents à emporter : fiches et note, en PDF

document-download-sheet = Fiche PDF
document-download-note = Note PDF
document-download-help = Un document A4 à imprimer ou à envoyer, qu'un lecteur d'écran sait lire. Il cite l'arrêté et porte un lien vers cette page.
document-kind-project = Fiche projet
document-kind-place = Fiche commune
document-kind-organisation = Fiche organisation
document-kind-portfolio = Note de portefeuille
document-badge-demo = Données fictives
document-badge-published = Données publiées par d'autres
document-badge-sentence = { $badge }.
document-nature-demo = Ce document montre l'application : organisations, projets et montants sont inventés.
document-nature-published = Organisations réelles, faits publiés par d'autres : rien n'est jugé, noté ni alerté ici.
document-title-portfolio = Où en sont nos projets ?
document-portfolio-empty = Rien à montrer encore : élargissez les choix de la page, ou faites déposer les projets par la coordination, puis refaites la note.
document-scope-all = tous les projets
document-pair = { $name } : { $value }
document-names = { $sentence } :
document-share = { $amount } ({ $share })
document-sourced = { $said } (source : { $site })
document-known = { $known } sur { $count }
document-rest =
    { $count ->
        [one] et { $count } autre, sur la page en ligne
       *[other] et { $count } autres, sur la page en ligne
    }
document-map-project = Les lieux du projet dans { $name }
document-map-place = { $name } dans { $around }
document-map-commune = la commune
document-map-around = l'intercommunalité de la commune
document-map-schematic = Carte schématique : les limites ne sont pas exactes.
document-map-mixed = Carte en partie schématique : ces limites-là ne sont pas exactes.
document-map-here = lieu où le projet est présent
document-map-site = site d'un projet
document-map-cluster = lieux proches réunis, le point grandit avec leur nombre
document-map-covering =
    { $count ->
        [one] { $count } projet couvre tout le territoire et n'a pas de point.
       *[other] { $count } projets couvrent tout le territoire et n'ont pas de point.
    }
document-voices =
    { $count ->
        [one] { $count } témoignage recueilli ; ses mots se lisent en ligne, selon ce que son auteur a accepté.
       *[other] { $count } témoignages recueillis ; leurs mots se lisent en ligne, selon ce que leurs auteurs ont accepté.
    }
document-alert = { $why } · Qui peut agir : { $who }
document-money-title = Qui paie quoi ?
document-impact-title = Qu'est-ce que ça change ?
document-impact-none = Aucun indicateur n'est encore suivi dans ce périmètre.
document-attention-title = Ce qui demande attention
document-map-title = Où sont-ils ?
document-standing-title = Où en sont-ils ?
document-unknowns-title = Ce que nous ne savons pas
document-code = Code carré à lire avec un téléphone : il ouvre le lien écrit à côté.
document-reference-project = Pour vérifier et citer cette fiche
document-reference-place = Pour vérifier et citer cette fiche
document-reference-organisation = Pour vérifier et citer cette fiche
document-reference-portfolio = Pour vérifier et citer cette note
document-reference-state = État des données.
document-reference-on = Situation au
document-reference-note = À savoir.
document-reference-read = Lecture.
document-reference-missing = « — » et « inconnu » disent qu'une information manque, ce qui n'est pas zéro. Une hachure dit la même chose.
document-reference-link = Lien permanent, vers les mêmes chiffres avec leur détail et leurs sources :

error-document-engine-missing = Ce poste ne peut pas faire de PDF : la bibliothèque « typst » n'y est pas installée. Installez-la (make run l'installe), puis recommencez.
error-document-failed = Le document n'a pas pu être mis en page. Recommencez avec un choix plus étroit ; si cela dure, signalez-le avec le lien de la page.
error-document-about-unknown = Rien ne porte l'identifiant « { $id } » dans ces données, ou vous n'y avez pas accès.
cli-sheet-help = Écrit une fiche ou la note du portefeuille en PDF.
cli-sheet-out = Fichier à écrire (sinon <sorte>-<identifiant>.pdf).
cli-sheet-closing = Arrêté à lire (identifiant) ; sans lui, les données en cours.
cli-sheet-done = { $file } écrit.
