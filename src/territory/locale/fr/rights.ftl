# Les droits : rôles, capacités, portée, et ce que voit le public. Tout vient de la règle (access/policy.py).

page-rights = Qui voit quoi, qui fait quoi ?
menu-rights = Droits

rights-answer = Ce qui est publié se lit sans compte ; le reste se donne à une personne, sur un objet, jusqu'à une date.
rights-roles = Les rôles
rights-matrix = Ce que chaque rôle permet
rights-matrix-explain = Une case « non » est un refus, à l'écran comme dans les fichiers et les liens. Cette table vient de la règle même que le programme applique.
rights-sensitivities = Ce que veulent dire public, restreint et personnel
rights-sensitivities-explain = Chaque colonne de chaque table porte l'une de ces trois marques ; le dictionnaire, page « Méthode », dit laquelle.

role-reader = Public
role-elected = Élu
role-member = Membre d'instance
role-coordinator = Coordination
role-administrator = Administration
role-invited = Personne invitée

role-reader-means = Tout le monde, avec ou sans compte : lit les arrêtés publiés, les télécharge et cite leurs liens.
role-elected-means = Une personne élue d'un territoire. Elle lit ce qui est public, et sa première page est celle de son territoire.
role-member-means = Un membre d'une instance (comité, jury). Il lit ce qui est public, et sa première page dit ce qui vient à son instance.
role-coordinator-means = Qui tient à jour un programme, ou tous : ses données vivantes, ses arrêtés, ses invitations. Des autres programmes, il ou elle lit ce qui est publié.
role-administrator-means = Qui donne et retire les rôles, lit le journal, et répond aux personnes qui demandent ce que l'on sait d'elles. Ce rôle n'écrit pas dans les données et ne lit pas ce qui n'est pas publié.
role-invited-means = Qui a reçu un lien : une seule action, sur un seul objet, jusqu'à une date. Le lien se retire à tout moment.

capability-read = lire ce qui est publié
capability-read-live = lire les données vivantes, avant leur arrêté
capability-read-restricted = lire les colonnes restreintes
capability-read-personal = lire les mots et les coordonnées des personnes
capability-write = déposer, saisir et corriger
capability-close = arrêter et publier
capability-invite = inviter par un lien
capability-answer = répondre à la demande reçue
capability-erase = effacer les mots d'une personne
capability-administer = donner et retirer les rôles, lire le journal

reach-all = oui
reach-none = non
reach-own-programme = son programme
reach-own-body = son instance
reach-own-territory = son territoire
reach-own-collection-request = sa demande

role-allows = { $where }, ce rôle permet de : { $what }.
role-allows-elected = Ce rôle donne à lire ce qui est public, comme à tout le monde ; l'accueil s'ouvre sur ce territoire.
role-allows-member = Ce rôle donne à lire ce qui est public, comme à tout le monde ; l'accueil dit ce qui vient à cette instance.
role-allows-reader = Ce que tout le monde peut faire : lire ce qui est public.
role-on-programme = Sur le programme « { $name } »
role-on-all-programme = Sur tous les programmes
role-on-body = Sur l'instance « { $name } »
role-on-all-body = Sur toutes les instances
role-on-territory = Sur le territoire « { $name } »
role-on-all-territory = Sur tous les territoires
role-on-collection-request = Sur la demande « { $name } »
role-on-all-collection-request = Sur la demande du lien
role-on-site = Sur « { $name } »
role-on-all-site = Sur tout le site

rights-public = public
rights-public-means = Se lit et se télécharge librement une fois l'arrêté publié.
rights-restricted = restreint
rights-restricted-means = Se lit avec un rôle sur le programme ; lu comme vide par tous les autres, dans les pages comme dans les fichiers.
rights-personal = personnel
rights-personal-means = Dit qui est une personne, ou ce qu'elle a dit. Rangé à part, sans historique, effacé à sa demande ; jamais dans un fichier publié.
rights-everybody = tout le monde

column-capability = Permet de
column-role-reader = Public
column-role-elected = Élu
column-role-member = Membre d'instance
column-role-coordinator = Coordination
column-role-administrator = Administration
column-role-invited = Personne invitée
column-sensitivity = Marque
column-meaning = Ce qu'elle veut dire
column-readers = Qui lit
column-marked = Colonnes

rights-marked = { $columns ->
    [one] une colonne
   *[other] { $columns } colonnes
} dans { $tables ->
    [one] une table
   *[other] { $tables } tables
}

rights-text-1-title = Ce que voit le public
rights-text-1 =
    Le public voit les __arrêtés publiés__ : un état des données nommé, daté et figé. Ce qui a été saisi depuis n'y est pas, et un brouillon d'arrêté non plus.

    Il voit toutes les pages d'exploration, leurs tableaux et leurs téléchargements. Les colonnes restreintes y sont vides, les noms et coordonnées des personnes n'y sont pas, et une parole n'y est que si son auteur y a consenti pour cet usage. Un retrait de consentement vaut tout de suite, pour les arrêtés passés aussi.

    Les comptes de trop peu de personnes y sont remplacés par une mention.
rights-text-2-title = Comment un droit se donne et se perd
rights-text-2 =
    Un rôle est donné par l'administration, sur un objet, avec un premier et un dernier jour. Il cesse ce jour-là, ou dès qu'il est retiré, sans attendre une nouvelle connexion.

    Un mot que le programme ne comprend pas, un rôle sans l'objet qu'il lui faut : cela ne donne rien. Qui a fait quoi est écrit dans un journal que personne ne peut corriger.
