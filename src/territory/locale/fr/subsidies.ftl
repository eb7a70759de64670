# Subventions : ce qui est supposé, demandé, proposé, remarqué ; rattacher l'argent qui attend ; fusionner les doublons.

page-attach = À quoi va cet argent ?
menu-attach = À rattacher
page-merge = Quelles organisations n'en sont qu'une ?
menu-merge = Doublons d'organisations

# Ce que la lecture suppose.
assumption-family = L'argent de « { $name } » est rangé dans la famille : { $chosen }.
assumption-siren = Colonne { $letter } : { $count ->
    [one] un numéro à 9 chiffres (SIREN) est là
   *[other] { $count } numéros à 9 chiffres (SIREN) sont là
  } où un SIRET est attendu : { $chosen }.
choice-siren-kept = gardés comme SIREN
choice-siren-aside = laissés de côté
assumption-percent = Colonne { $letter } : les pourcentages sont lus { $chosen }.
choice-percent-1 = entre 0 et 1
choice-percent-100 = entre 0 et 100
choice-percent-mixed = entre 0 et 1 ; au-dessus de 1, comme des centièmes
assumption-shares = Subvention partagée entre { $names } : { $amounts }. Le montant écrit est { $chosen }.
question-shares = Subvention partagée entre { $names } : { $amounts }. Le montant écrit sur chaque ligne, est-ce le total avant partage, ou la part de chacun ?
choice-shares-total = le total, avant partage
choice-shares-share = la part de chaque bénéficiaire
assumption-alone = { $count } lignes disent le même montant pour plusieurs bénéficiaires d'une même décision, sans pourcentage : { $chosen }.
question-alone = { $count } lignes disent le même montant pour plusieurs bénéficiaires d'une même décision, sans pourcentage : par exemple { $amount } pour { $names }. Est-ce ce que chacun reçoit, ou un total à partager ?
choice-alone-own = chaque bénéficiaire reçoit ce montant
choice-alone-shared = ce montant est un total, partagé à égalité
assumption-object = { $count ->
    [one] Une ligne ne dit pas son objet. Il sera écrit :
   *[other] { $count } lignes ne disent pas leur objet. Il sera écrit :
  }
assumption-regime = Des aides sont dites notifiées à la Commission européenne. Leur régime : { $chosen }.
choice-regime-notified = aide notifiée
choice-regime-de-minimis = de minimis
assumption-period = Colonne { $letter } : les dates de versement sont { $chosen }.
choice-period-condition = celles prévues, aucun versement n'est enregistré
choice-period-payment = celles de versements faits, en une fois
question-family = De quelle famille est l'argent de « { $name } » ?
question-organisation = « { $name } » peut être l'une de ces organisations : { $candidates }. Laquelle ?
choice-organisation-new = Aucune : c'est une autre organisation

# Corrections proposées, jamais faites sans accord.
repair-siret-scientific = SIRET écrits en notation scientifique par un tableur (2,43E+13) : des chiffres sont perdus. Pour ceux-ci, le SIRET de la même organisation est connu par ailleurs.
repair-siret-rounded = SIRET arrondis par un tableur : les derniers chiffres sont perdus. Pour ceux-ci, le SIRET de la même organisation est connu par ailleurs.
repair-siret-float = SIRET écrits comme des nombres à virgule : enlever la virgule.
repair-siret-zeros = SIRET sans leur premier zéro : le remettre (la clé de contrôle tombe alors juste).
repair-siret-spaces = SIRET écrits avec des espaces, des points ou des tirets : les enlever.
repair-siret-series = SIRET qui se suivent d'une ligne à l'autre, étirés à la souris dans un tableur : seul le premier est juste. Pour la même organisation, le reprendre.
repair-siret-length = SIRET qui n'ont pas 14 chiffres. Pour ceux-ci, celui de la même organisation est connu par ailleurs.
repair-siret-key = SIRET dont un chiffre est faux. Pour ceux-ci, celui de la même organisation est connu par ailleurs.
repair-siret-text = Texte à la place d'un SIRET. Pour ceux-ci, celui de la même organisation est connu par ailleurs.
repair-grantor = Lignes qui ne disent pas qui attribue, dans un fichier où c'est partout le même : l'écrire.

# Remarques sur une cellule.
finding-subsidy-siret-scientific = « { $value } » : un tableur a perdu des chiffres de ce SIRET, qui ne se retrouvent pas. L'organisation est reconnue par son nom. Reprendre le numéro dans le fichier d'origine.
finding-subsidy-siret-rounded = « { $value } » : un tableur a arrondi ce SIRET, ses derniers chiffres sont perdus. L'organisation est reconnue par son nom. Reprendre le numéro dans le fichier d'origine.
finding-subsidy-siret-float = « { $value } » est un SIRET écrit comme un nombre à virgule. Accepter la correction proposée, ou le réécrire.
finding-subsidy-siret-zeros = « { $value } » a perdu son premier zéro. Accepter la correction proposée, ou réécrire le numéro.
finding-subsidy-siret-spaces = « { $value } » contient des espaces ou des points. Accepter la correction proposée, ou réécrire le numéro.
finding-subsidy-siret-series = « { $value } » suit le numéro de la ligne d'avant : il a sans doute été étiré à la souris. Reprendre le vrai SIRET de l'organisation.
finding-subsidy-siret-length = « { $value } » n'a ni 14 chiffres (SIRET) ni 9 (SIREN). L'organisation est reconnue par son nom. Vérifier le numéro.
finding-subsidy-siret-key = « { $value } » n'est pas un numéro valide : un chiffre est faux. L'organisation est reconnue par son nom. Vérifier le numéro.
finding-subsidy-siret-text = « { $value } » n'est pas un numéro. L'organisation est reconnue par son nom.
finding-subsidy-grantor-missing = La ligne ne dit pas qui attribue la subvention. L'écrire, ou accepter la correction proposée.
finding-subsidy-beneficiary-missing = La ligne ne dit pas qui reçoit : le financement entre sans bénéficiaire.
finding-subsidy-status-unknown = « { $value } » n'est pas un statut connu. Écrire : attribuée, en cours d'instruction, refusée ou inéligible.
finding-subsidy-object-cut = L'objet dépasse 256 caractères : il est abrégé, et gardé en entier dans la précision du financement.
finding-subsidy-number-shared = Le numéro de « { $value } » est aussi celui de « { $name } » : les deux sont lues comme une seule organisation. Si ce n'est pas le cas, corriger le numéro.
finding-subsidy-project-unknown = « { $value } » n'est le code ni le nom d'aucun projet : l'argent attendra d'être rattaché.

# Rattacher.
attach-explain = Une subvention entre d'abord sans projet. Ici, chacune va à un projet, à plusieurs, au programme ou à l'accompagnement, ou quitte la liste. Chaque décision est un enregistrement, qui peut être annulé depuis l'historique.
attach-answer = { $count ->
    [one] Un financement attend d'être rattaché
   *[other] { $count } financements attendent d'être rattachés
  } : { $total } d'argent mobilisé, { $found ->
    [0] sans projet proposé
    [one] un projet proposé pour un financement
   *[other] un projet proposé pour { $found } d'entre eux
  }.
attach-answer-unknown = { $count ->
    [one] Un financement attend d'être rattaché, d'un montant inconnu
   *[other] { $count } financements attendent d'être rattachés, d'un montant inconnu
  }.
attach-answer-none = Aucun financement n'attend d'être rattaché.
attach-todo = Les subventions déposées sans projet arriveront ici.
attach-search = Chercher dans l'objet, le financeur ou le bénéficiaire
attach-show = Montrer
attach-show-all = tous
attach-show-found = projet proposé
attach-show-none = sans proposition
attach-none-found = Aucun financement ne correspond. Élargir la recherche.
attach-shown = { $first } à { $last } sur { $count }
attach-open = Rattacher
attach-line-parties = De { $funder } à { $beneficiary }
attach-line-amount = { $amount }, { $instrument }, { $day }
attach-line-candidate = Proposé : { $project } ({ $reasons })
attach-line-no-candidate = Aucun projet proposé
attach-back = Revenir à la liste
attach-next = Financement suivant
attach-gone = Ce financement n'attend plus : il a été rattaché, ou il n'existe pas.
attach-waits = Il attend : { $amount } ({ $share } du financement)
attach-waits-unknown = La part qui attend n'est pas connue : d'autres parts sont sans pourcentage.
attach-reference = Référence : { $reference }
attach-candidates = { $count ->
    [0] Aucun projet ne ressemble
    [one] Un projet proposé
   *[other] { $count } projets proposés
  }
attach-score = vraisemblance { $score }
attach-choose = Choisir ce projet
attach-chosen = Projet choisi
attach-where = À quoi va-t-il ?
attach-where-project = à un projet
attach-where-several = à plusieurs projets
attach-where-programme = au programme lui-même
attach-where-accompaniment = à l'accompagnement des projets
attach-where-elsewhere = pas chez nous
attach-project = Projet
attach-projects = Projets
attach-programme = Programme
attach-percent = Part pour { $project }, en % du financement
attach-unknown-shares = Le partage n'est pas connu
attach-unknown-shares-help = Le montant est alors connu pour l'ensemble et inconnu pour chaque projet.
attach-left = Il restera { $share } à rattacher.
attach-over = Les parts font { $told } : c'est plus que les { $share } qui attendent.
attach-effect = L'argent mobilisé de « { $project } » passe de { $before } à { $after }.
attach-effect-first = « { $project } » aura { $after } d'argent mobilisé, le premier connu.
attach-effect-unknown = « { $project } » aura un financement de plus, dont le montant pour lui n'est pas connu.
attach-effect-beside = « { $project } » aura un financement de plus, à côté de l'argent mobilisé (prêt, garantie, apport en nature ou argent déjà compté).
attach-effect-programme = L'argent ira au programme « { $programme } », hors des projets.
attach-effect-accompaniment = L'argent ira à l'accompagnement, hors des projets.
attach-effect-elsewhere = Le financement reste enregistré, sans compter dans aucun total des projets, et quitte cette liste.
attach-save = Enregistrer
attach-done = Enregistré ({ $id }). { $message }
attach-done-history = Annuler se fait depuis l'historique
attach-moved = Ces lignes ont changé entre-temps : rien n'est enregistré. Vérifier et recommencer.
attach-message-project = Rattache « { $object } » à : { $names }
attach-message-programme = Affecte « { $object } » au programme { $names }
attach-message-accompaniment = Affecte « { $object } » à l'accompagnement
attach-message-elsewhere = Classe « { $object } » hors de nos projets

attach-reason-carrier = { $who } porte ce projet
attach-reason-party = { $who } y participe ({ $role })
attach-reason-code = le code { $code } est dans l'objet ou la référence
attach-reason-name = l'objet dit le nom du projet ({ $alike } de ressemblance)
attach-reason-called = le projet porte le nom de { $who }
attach-reason-place = même commune
attach-reason-dates = pendant le projet

error-attach-nothing = Indiquer où va l'argent, et une part au-dessus de zéro.
error-attach-twice = Le même projet est là deux fois.
error-attach-too-much = Les parts font { $told } %, plus que les { $waiting } % qui attendent.
error-attach-refused = Le rattachement n'est pas accepté ({ $finding } : { $value }).

# Fusionner.
merge-answer = { $count ->
    [one] Une paire d'organisations semble n'en être qu'une
   *[other] { $count } paires d'organisations semblent n'en être qu'une
  }, sur { $all } organisations.
merge-answer-none = Aucune organisation ne semble être là deux fois.
merge-explain = Fusionner réunit les financements et les rôles sous un seul nom ; l'autre nom reste comme autre nom. L'enregistrement peut être annulé depuis l'historique.
merge-side = { $name } ({ $rows ->
    [0] aucun financement ni rôle
    [one] un financement ou rôle
   *[other] { $rows } financements ou rôles
  }{ $number ->
    [none] { "" }
   *[other] , { $number }
  })
merge-reason-siren = même SIREN { $number }
merge-reason-rna = même numéro d'association { $number }
merge-reason-same-name = même nom, à la forme juridique et aux majuscules près
merge-reason-alias = l'une est aussi connue sous le nom « { $alias } »
merge-reason-alike = noms proches à { $alike }
merge-keep = Laquelle reste ?
merge-do = Fusionner
merge-distinct = Ce sont deux organisations
merge-distinct-done = Cette paire ne sera plus proposée.
merge-kept-apart = { $count ->
    [one] Une paire a été jugée distincte.
   *[other] { $count } paires ont été jugées distinctes.
  }
merge-kept-apart-again = Les proposer de nouveau
merge-done = Enregistré ({ $id }). { $message }
merge-message = Fusionne « { $joined } » dans « { $kept } »
merge-by-hand = Fusionner deux autres organisations
merge-joined = Celle qui rejoint l'autre
merge-kept = Celle qui reste
merge-pick-two = Choisir deux organisations différentes.
merge-shown = { $shown } paires montrées sur { $count }, les plus sûres d'abord.

error-merge-same = Une organisation ne se fusionne pas avec elle-même.
error-merge-unknown = L'organisation « { $id } » n'existe pas, ou a déjà rejoint une autre.
error-merge-distinct = « { $kept } » et « { $joined } » ont deux SIREN différents : ce sont deux organisations.
