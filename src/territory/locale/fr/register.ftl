# Le registre des traitements (RGPD, article 30), tiré des descriptions des tables.

page-register = Quelles données personnelles, pourquoi, combien de temps ?
menu-register = Données personnelles

register-controller-title = Qui en répond
register-controller = Responsable du traitement : **{ $controller }**.
register-controller-missing = Le responsable du traitement n'est pas encore nommé ici. Qui installe l'application le dit dans le réglage TERRITORY_CONTROLLER.
register-rights-title = Vos droits
register-rights =
    Vous pouvez demander ce qui est conservé à votre sujet et en recevoir une copie, le faire corriger ou effacer, demander d'en limiter l'usage, vous opposer à ce qu'on s'en serve, et revenir à tout moment sur un accord donné. Un accord retiré vaut aussi pour les arrêtés déjà publiés. Aucune décision automatique n'est prise ici à propos d'une personne.
register-contact = Pour exercer vos droits, écrire à : **{ $contact }**. La réponse est due dans le mois.
register-contact-missing = L'adresse où écrire n'est pas encore donnée ici. Qui installe l'application la dit dans le réglage TERRITORY_CONTACT.
register-complaint = Sans réponse satisfaisante, vous pouvez adresser une réclamation à la [CNIL](https://www.cnil.fr/fr/plaintes).

register-projects = Les personnes que les projets concernent
register-projects-text = Habitants, usagers, partenaires : ce que l'on garde d'eux, et ce qui n'en est jamais publié.
register-accounts = Les personnes qui utilisent l'application
register-accounts-text = Qui a un compte, ou répond par un lien : ce qu'il faut pour travailler à plusieurs, et rien de plus.
register-entry = **{ $table }** – { $purpose }
register-line = **{ $title }** : { $text }
register-download = Télécharger le registre (CSV)

column-processing-table = Ce qui est tenu
column-processing-purpose = Pourquoi
column-processing-basis = Base légale
column-processing-persons = De qui
column-processing-fields = Quelles données
column-processing-source = D'où elles viennent
column-processing-recipients = Qui les lit
column-processing-retention = Combien de temps

register-basis-consent = l'accord de la personne (RGPD, article 6.1.a)
register-basis-contract = un contrat avec la personne (RGPD, article 6.1.b)
register-basis-legal-obligation = une obligation légale (RGPD, article 6.1.c)
register-basis-public-task = une mission d'intérêt public (RGPD, article 6.1.e)
register-basis-legitimate-interests = un intérêt légitime (RGPD, article 6.1.f)

register-readers-oneself = la personne elle-même, seule
register-readers-nobody = personne : seule l'application s'en sert
register-readers-everybody = tout le monde, dans les arrêtés publiés
register-readers-withheld = sauf ce qui touche un domicile ou manque d'accord, que la coordination est seule à lire
register-readers-all = { $role } (tous les programmes)
register-readers-own = { $role } (ses programmes)

register-retention = { $then }
register-retention-months =
    { $months ->
        [one] Un mois. { $then }
       *[other] { $months } mois. { $then }
    }
