# Ce que dit le serveur lui-même, hors des pages.
web-title = Territoire : suivre, payer, évaluer les projets
web-not-found-title = Cette page n’existe pas
web-not-found-text = L’adresse demandée ne mène à aucune page. Elle a pu être mal recopiée, ou la page a changé de nom.
web-not-found-link = Revenir à la vue d’ensemble

error-unexpected = Cette page n’a pas pu s’afficher. Si cela se reproduit, transmettez la référence { $reference } à la personne qui tient l’outil : le journal du serveur dit ce qui s’est passé.
error-serve-port-busy = Le port { $port } de { $host } est déjà pris. Arrêtez l’autre programme, ou choisissez-en un autre avec « --port ».
error-option-unsafe = Le réglage Streamlit { $name } vaut { $value } ; il doit valoir { $wanted }. Il se trouve dans .streamlit/config.toml.
error-index-unknown = La page d’accueil de Streamlit ({ $path }) n’a pas la forme attendue : la version installée n’est pas celle qui est prévue. Réinstallez les versions de requirements/run.lock.
error-setting-invalid = Le réglage { $name } ne peut pas valoir « { $value } ».
