# La ligne de commande : aide de chaque commande, réponses, ce qui est dit sur la sortie d'erreur.

cli-help = Suivre, payer et évaluer les projets labellisés d'un territoire.
cli-error = Erreur : { $message } [{ $code }]
cli-see-help = Aide : { $command } --help
cli-progress = { $label } { $step } ({ $seconds } s)
cli-reading = Lecture…
cli-option-json = Répond en JSON seul sur la sortie standard.
cli-option-table = La table du fichier, quand son nom ne le dit pas.

cli-init-help = Crée l'entrepôt de données, ou le met à niveau. Sans effet la seconde fois.
cli-init-progress = Création de l'entrepôt…
cli-init-done = L'entrepôt est prêt dans { $folder }.
cli-init-already = L'entrepôt était déjà prêt dans { $folder }.

cli-load-help = Charge un paquet de données, ou tous ceux d'un dossier dans l'ordre de leur nom. Chaque paquet est l'état complet de sa série : ce qui n'y est plus est retiré.
cli-load-progress = Chargement…
cli-load-done =
    { $rows ->
        [one] { $name } : { $rows } ligne enregistrée ({ $snapshot }).
       *[other] { $name } : { $rows } lignes enregistrées ({ $snapshot }).
    }
cli-load-already = { $name } : déjà là, rien n'a changé.
cli-load-blocked = { $name } : rien n'a été chargé. Un paquet entre entier ou pas du tout.

cli-check-help = Dit tout ce qui ne va pas dans des fichiers, sans rien enregistrer.
cli-check-progress = Contrôle…
cli-check-alone = Aucune donnée n'est installée : les fichiers sont contrôlés seuls, sans ce qu'ils désignent ailleurs.
cli-check-no-table = table non reconnue
cli-check-entry = { $file } ({ $table }) : lignes lues { $rows }, acceptées { $accepted }, refusées { $rejected }.
cli-check-total = total { $kind } : { $amount }
cli-check-row = ligne { $row }
cli-check-file = fichier
cli-check-blocks =   ✗ { $where }, { $column } : { $message }
cli-check-note =   ℹ { $where }, { $column } : { $message }
cli-check-more =
    { $count ->
        [one]   … et { $count } autre remarque (voir --json).
       *[other]   … et { $count } autres remarques (voir --json).
    }

cli-import-help = Enregistre les lignes que rien n'arrête ; les autres restent dehors. Le même fichier une seconde fois ne change rien.
cli-import-message = Pourquoi cet import : une phrase gardée dans l'historique.
cli-import-default = Import de { $files }
cli-import-progress = Import…
cli-import-table = { $table } : lignes ajoutées { $added }, modifiées { $changed }, inchangées { $unchanged }, retirées { $removed }.
cli-import-done = Import { $id } enregistré ({ $snapshot }). Pour le reprendre : territory undo { $id }
cli-import-nothing = Rien n'a changé : aucun nouvel état n'est créé.
cli-import-drawer =
    { $count ->
        [one] { $table } : { $count } ligne rangée dans le tiroir, hors de l'historique.
       *[other] { $table } : { $count } lignes rangées dans le tiroir, hors de l'historique.
    }

cli-history-help = Liste les imports, du plus ancien au plus récent.
cli-history-line = { $snapshot }  { $at }  { $id }  { $author } : { $message }
cli-history-undone =   ↩ annulé par { $by }
cli-history-none = Aucun import pour l'instant.

cli-diff-help = Montre, case par case, ce qui a changé entre deux états : numéros d'état ou noms d'arrêtés.
cli-diff-added = + { $table } { $row } : { $field } { $after }
cli-diff-removed = − { $table } { $row } : { $field } { $before }
cli-diff-changed = ~ { $table } { $row } : { $field }, { $before } → { $after }
cli-diff-none = Aucune différence.

cli-undo-help = Annule un import. Les lignes modifiées depuis restent, et sont dites.
cli-undo-progress = Annulation de { $id }…
cli-undo-reversed =
    { $count ->
        [one] { $table } : { $count } ligne remise comme avant.
       *[other] { $table } : { $count } lignes remises comme avant.
    }
cli-undo-kept-changed = { $table } { $row } : gardée, car modifiée depuis par { $by }.
cli-undo-kept-needed = { $table } { $row } : gardée, car d'autres lignes la désignent.
cli-undo-kept-part = { $table } { $row } : gardée, car elle fait partie de ce qui reste.
cli-undo-nothing = Rien n'a pu être annulé.
cli-undo-drawer = Le tiroir (paroles, contacts) n'a pas d'historique : rien n'y est remis comme avant.
cli-drawer-erased =
    { $count ->
        [one] Paroles de { $count } témoignage effacées du tiroir : il n'est plus là, ou l'accord a été retiré.
       *[other] Paroles de { $count } témoignages effacées du tiroir : ils ne sont plus là, ou l'accord a été retiré.
    }

cli-close-help = Établit un arrêté : une photographie nommée de ce qui est connu, à une date d'effet. Il reste un brouillon jusqu'à sa publication.
cli-close-on = Date d'effet (année-mois-jour) : la situation est donnée à ce jour.
cli-close-programme = Programme concerné ; à répéter. Sans cette option, tous.
cli-close-note = Une phrase qui accompagne l'arrêté.
cli-close-corrects = L'arrêté que celui-ci corrige.
cli-close-progress = Arrêté…
cli-close-done = Arrêté établi : { $name } ({ $id }), situation au { $on }, { $snapshot }. Pour le publier : territory publish { $id }

cli-publish-help = Publie un arrêté : c'est lui que le public lit désormais.
cli-publish-done = Arrêté publié : { $name } ({ $id }), situation au { $on }, { $snapshot }.

cli-export-help = Écrit des fichiers à partir des données.
cli-export-package-help = Écrit un paquet de données : datapackage.json et un CSV par table. « territory load » le relit à l'identique.
cli-export-out = Dossier à écrire ; vide, absent, ou un paquet plus ancien.
cli-export-closing = L'arrêté à exporter. Sans cette option, l'état en cours.
cli-export-progress = Export…
cli-export-done = { $rows } lignes de { $tables } tables écrites dans { $folder }.

cli-boundaries-help = Contours des lieux.

cli-serve-help = Démarre l'application, pour cet ordinateur seulement tant que « --host » n'en dit pas plus.
cli-serve-host = Adresse d'écoute. Si d'autres ordinateurs peuvent la joindre, on se connecte par le fournisseur d'identité des réglages ; sans fournisseur, chacun lit ce qui est public, sans plus.
cli-serve-port = Port d'écoute ; 0 en choisit un libre.
cli-serve-ready = Ouvrir { $address }

cli-doctor-help = Vérifie ce sur quoi le programme repose : versions, extensions, données, réglages.
cli-doctor-progress = Vérification…
cli-doctor-ok = ✓ { $name } : { $detail }
cli-doctor-wrong = ✗ { $name } : { $detail }
cli-doctor-versions = Versions
cli-doctor-settings = Réglages
cli-doctor-extensions = Extensions du moteur
cli-doctor-lake = Entrepôt
cli-doctor-snapshots = Nombre d'états conservés
cli-doctor-orphans = Fichiers sans propriétaire (sans danger)
cli-doctor-desk = Bureau

cli-option-choice = Réponse à un sujet que la vérification nomme, écrite SUJET=RÉPONSE ; se répète.
cli-option-accept-repairs = Accepter toutes les corrections proposées.
cli-check-cause =   - { $said }
cli-check-question =   ? { $said } (--choice { $topic }=… ; réponses : { $options })
cli-check-repair =   + { $said } (--choice { $topic }=accept)
