# Refus et pannes : ce qui s'est passé, et quoi faire. Une clé par code, `error-<code>`.


error-lake-missing = Aucune donnée n'est encore installée ici. Lancer `territory init` puis `territory load data/reference` et `territory load data/demo` (ou `make run`), puis recharger la page.
error-lake-needs-migration = Les données ont été écrites par une version plus ancienne. Lancer `territory init` pour les mettre à niveau.
error-lake-from-future = Les données ont été écrites par une version plus récente que ce programme ({ $version }). Mettre le programme à jour.
error-lake-busy = Une autre écriture est en cours depuis plus de { $seconds } secondes. Réessayer dans un instant.
error-lake-unreachable = Les données sont inaccessibles pour le moment. Lancer `territory doctor` pour savoir pourquoi.
error-extension-missing = L'extension { $name } du moteur de données manque. Relancer `make run`, ou lancer `territory doctor`.
error-read-failed = La lecture « { $query } » a échoué. Lancer `territory doctor` ; si cela se reproduit, donner la référence.
error-write-failed = L'écriture a échoué ; rien n'a été enregistré.
error-rows-moved =
    { $count ->
        [one] Une ligne a changé depuis qu'elle vous a été montrée ; rien n'a été enregistré.
       *[other] { $count } lignes ont changé depuis qu'elles vous ont été montrées ; rien n'a été enregistré.
    }
error-snapshot-missing = L'état n° { $snapshot } des données n'existe pas ou n'est plus conservé.
error-nature-mixed = Ces données sont « { $lake } » : elles ne peuvent pas recevoir « { $package } ». Démonstration et données publiées ne se mélangent jamais.
error-not-allowed = Vous n'avez pas accès à cette page ou à cette action.
error-not-yours = Cela appartient à un programme que vous ne coordonnez pas ({ $objects }) : rien n'a été modifié. Demandez à qui le coordonne, ou à l'administration du site.
error-shared-definition = Les lignes de « { $table } » que tous les programmes partagent ne se modifient que par qui les coordonne tous : rien n'a été modifié.

error-language-unknown = La langue « { $language } » n'existe pas ici.
error-table-unknown = La table « { $table } » n'existe pas.
error-column-unknown = La table « { $table } » n'a pas de colonne « { $column } ».
error-query-unknown = La requête « { $query } » n'existe pas.
error-schema-not-checked = Descripteur de « { $table } » : { $what } n'est pas contrôlé par ce programme.
error-schema-unknown-key = Descripteur de « { $table } » : clé inconnue ({ $what }).
error-words-missing = Il manque des mots pour « { $key } » ({ $language }).
error-words-broken = Les mots de « { $key } » ({ $language }) attendent une valeur : { $problem }
error-words-unreadable = Le fichier de mots { $file } est illisible près de : { $at }
