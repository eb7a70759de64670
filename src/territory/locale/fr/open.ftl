# Méthode, dictionnaire, accessibilité, historique.

method-1-title = Manquant n'est pas zéro
method-1 =
    Un chiffre qui manque n'est jamais compté comme un zéro. Chaque total dit ce qu'il couvre : « 11 des 14 projets attendus, au 30/06/2026 ». Dans un tableau, « — » veut dire : information manquante.

    Ce qui est *attendu* vient du plan de suivi de chaque projet : quels indicateurs, à quelle fréquence, de quelle date à quelle date.
method-2-title = Deux dates et un arrêté
method-2 =
    __Situation au__ : comment les choses étaient ce jour-là. Les faits datés après sont laissés de côté.

    __Arrêté__ : un état des données, nommé et figé. Le lien d'une page citée montre les mêmes chiffres un an plus tard. Une correction après publication fait un nouvel arrêté, qui dit ce qu'il corrige ; l'ancien reste lisible.

    Un retard se mesure à la date de situation, jamais au jour où l'on regarde.
method-3-title = L'argent : demandé, accordé, conventionné, versé
method-3 =
    Ces quatre montants viennent d'événements datés (demande, notification, convention, avenant, versement, reversement). Ils ne s'additionnent pas entre eux.

    __Mobilisé__ : accordé ou au-delà, en argent qui n'est pas à rembourser, plus les fonds propres. Ce qui est remboursable est montré à côté. Les garanties, les prêts-relais et les apports en nature n'y entrent jamais.

    __Levier__ : l'argent des autres pour un euro de la structure qui porte le programme.
method-4-title = Additionner, ou refuser d'additionner
method-4 =
    Chaque indicateur porte sa règle : dans le temps, entre projets, entre territoires. Quand une addition n'aurait pas de sens, la page le dit au lieu de donner un total.
method-5-title = Un échec honnête est une connaissance
method-5 =
    « Non concluant, appris » est une issue, avec sa leçon ; ce n'est ni une alerte ni une case rouge. Nous écrivons « contribue à » ou « observé pendant », parce que ces données montrent ce qui a été observé et non ce qui l'a causé.
method-6-title = Les petits effectifs sont masqués
method-6 =
    Un nombre de 1 à 4 personnes peut désigner quelqu'un que l'on connaît : il n'est pas publié (de 1 à 10 en matière de santé). Un seuil réglé autrement est dit à côté de la valeur masquée. Il en va de même d'une part dont le compte, la base ou le reste est aussi petit, et de ce qui permettrait de le retrouver par soustraction. Un zéro reste affiché : il ne désigne personne.

    Le point et le nom d'un domicile ne sont jamais montrés, ni ses photos ; seule sa commune l'est.
method-7-title = Les mots
method-7 =
    - **Programme** : un cadre qui labellise des projets, avec ses étapes, ses critères et ses instances.
    - **Projet** : ce qui est expérimenté ou entrepris, avec ses partenaires et ses lieux.
    - **Phase** : amont, en cours, suites ou clos ; commune à tous les programmes, pour les comparer.
    - **Indicateur, objectif, observation** : ce que l'on suit, ce que l'on vise, ce que l'on a relevé.
    - **Financement** : l'engagement d'un financeur envers un bénéficiaire, et ses événements.
    - **Arrêté** : un état des données, nommé, daté et figé.

dictionary-title = Le dictionnaire des données
dictionary-text = { $count } tables. Les mêmes descriptions servent à contrôler les fichiers déposés et à publier les données ouvertes (standard Table Schema).
dictionary-table = Table
dictionary-column = Colonne
dictionary-meaning = Ce qu'elle dit
dictionary-kind = Forme
dictionary-required = obligatoire
dictionary-group-project = projets
dictionary-group-money = argent
dictionary-group-impact = effets
dictionary-group-judgement = évaluation
dictionary-group-reference = référentiels
dictionary-group-system = traçabilité
sensitivity-restricted = vu de la seule coordination
sensitivity-personal = donnée personnelle, jamais montrée
kind-string = texte
kind-integer = nombre entier
kind-number = nombre
kind-boolean = oui ou non
kind-date = date
kind-datetime = date et heure
kind-year = année
kind-object = objet
kind-money = euros
kind-partial-date = année, mois ou jour

accessibility-1-title = Où en est-on
accessibility-1 =
    Cette application vise le niveau AA des WCAG 2.1 et du RGAA 4.1. **Elle n'a pas encore fait l'objet d'un audit** : l'état de conformité au sens de la loi n'est donc pas établi.

    Ce qui est vérifié à chaque version, par un outil automatique (axe-core), dans les deux thèmes et à trois largeurs d'écran : contrastes, noms des éléments, titres, tableaux. Un tel outil ne trouve qu'une partie des défauts.
accessibility-2-title = Ce qui est fait
accessibility-2 =
    - Chaque figure a une phrase, une alternative textuelle et un tableau qui porte les mêmes chiffres.
    - La couleur n'est jamais seule à porter un sens ; un état est un mot.
    - Tout se fait au clavier ; un lien mène droit au contenu.
    - Les textes suivent la taille demandée ; aucune page ne défile de côté à 320 pixels.
accessibility-3-title = Ce qui ne va pas encore
accessibility-3 =
    - Quelques mots de l'outil sous-jacent (Streamlit) restent en anglais : le lien d'évitement « Skip to main content », certains boutons des tableaux et du dépôt de fichiers (critère 3.1.2 des WCAG).
    - La carte se parcourt mal au clavier : la liste placée à côté d'elle porte le même contenu.
    - Les noms de mois du calendrier suivent la langue du navigateur.
    - La lecture avec un lecteur d'écran n'a pas encore été essayée par une personne qui s'en sert.
accessibility-4-title = Dire qu'un contenu n'est pas accessible
accessibility-4 =
    Écrire à la structure qui met cette application en ligne : elle doit répondre et proposer le contenu sous une autre forme. Sans réponse, il est possible de saisir le [Défenseur des droits](https://www.defenseurdesdroits.fr/).

history-closings =
    { $count ->
        [0] Aucun arrêté
        [one] { $count } arrêté
       *[other] { $count } arrêtés
    }
history-imports =
    { $count ->
        [0] Aucun import
        [one] { $count } import
       *[other] { $count } imports
    }
history-open-closing = Revoir la vue d'ensemble à l'un de ces arrêtés
empty-closings = Aucun arrêté n'a encore été établi.
empty-closings-todo = Le premier se fait dans la page « Publier ».
empty-imports = Aucun fichier n'a encore été importé.
empty-imports-todo = Pour commencer : la page « Déposer un fichier », la page « Saisir », ou `territory load data/demo` pour la démonstration.
column-closing-name = Arrêté
column-effective-on = Situation au
column-state = État
column-published-at = Publié le
column-note = Note
column-at = Quand
column-message = Pourquoi
column-author = Qui
column-import-kind = Nature
column-is-undone = Annulé
