# Se connecter, se déconnecter, et ce que dit la page qui n'est pas pour soi.

sign-in-do = Se connecter
sign-in-out = Se déconnecter
sign-in-again = Se reconnecter
sign-in-local = Poste local, sans connexion : { $role }, sous le nom « { $name } ».
sign-in-local-coordinator = tous les droits
sign-in-local-reader = lecture de ce qui est public
sign-in-public = Lecture publique : les données publiées, sans connexion.
sign-in-nobody = Vous lisez ce qui est public.
sign-in-as = { $name } : { $roles }.
sign-in-reader = lecture de ce qui est public ; aucun rôle n'a été donné à ce compte
sign-in-role = { $role }
sign-in-role-all = { $role } (tous les programmes)
sign-in-role-on = { $role } ({ $objects })
sign-in-invited = Vous avez ouvert un lien d'invitation.

sign-in-refused-expired = Votre connexion a dépassé sa durée. Vous lisez maintenant ce qui est public ; reconnectez-vous pour continuer.
sign-in-refused-ended = Cette connexion a été fermée. Vous lisez maintenant ce qui est public.
sign-in-refused-not-yet = L'horloge du fournisseur d'identité est en avance sur la nôtre : cette connexion ne peut pas encore servir. Prévenez l'administration du site.
sign-in-refused-claims-missing = Le fournisseur d'identité n'a pas dit qui vous êtes. Prévenez l'administration du site.
sign-in-refused-wrong-issuer = Cette connexion vient d'un autre fournisseur d'identité que celui du site. Reconnectez-vous.
sign-in-refused-wrong-audience = Cette connexion a été faite pour une autre application : elle n'ouvre rien ici. Reconnectez-vous.

sign-in-needed = Cette page demande d'être connecté avec un compte qui en a le droit.
sign-in-ask = Votre compte n'ouvre pas cette page. Si elle fait partie de votre travail, demandez à l'administration du site de vous donner le rôle voulu.
sign-in-ask-public = Ce site est ouvert en lecture publique : on ne peut pas s'y connecter. Si cette page fait partie de votre travail, demandez à l'administration du site.
sign-in-ask-local = Ce poste est réglé en lecture (réglage TERRITORY_ROLE).

error-setting-missing = Pour que l'on se connecte, il manque : { $names }.
