# Les rôles donnés : refus, page « Qui peut faire quoi ? », commandes.

error-grant-subject = Le compte de la personne est vide, trop long (plus de { $longest } caractères) ou contient une espace. Taper son adresse électronique, ou l'identifiant que donne le fournisseur d'identité.
error-grant-role = Le rôle « { $role } » ne se donne pas. Tout le monde lit ce qui est public, et une invitation se fait depuis la collecte.
error-grant-object = Le rôle « { $role } » ne peut pas porter sur « { $object } ». Un élu l'est d'un territoire, un membre d'une instance, un coordinateur d'un programme ou de tous ; l'administration porte sur tout le site.
error-grant-dates = Ce rôle finirait le { $to_on }, avant d'avoir servi. Choisir un dernier jour à venir, après le premier.
error-grant-present = Cette personne a déjà ce rôle pour cette période ({ $id }). Le retirer d'abord pour changer ses dates.
error-grant-unknown = Aucun rôle donné ne porte l'identifiant « { $id } ». `territory grants` les liste.
error-grant-over = Le rôle « { $id } » est déjà retiré.
error-last-administrator = C'est la dernière personne qui peut donner des rôles : sans elle, plus personne ne le pourrait. Donner d'abord le rôle d'administrateur à quelqu'un d'autre.

section-admin = Administrer
page-roles = Qui peut faire quoi, et jusqu'à quand ?
menu-roles = Rôles

roles-answer = { $roles ->
    [0] Aucun rôle n'est donné aujourd'hui.
    [one] Un seul rôle est donné, à une personne.
   *[other] { $roles } rôles sont donnés, à { $count ->
        [one] une personne
       *[other] { $count } personnes
    }.
}
roles-local = Personne ne se connecte ici : l'outil n'a qu'un utilisateur, celui de cette machine, qui peut tout. Les rôles donnés serviront dès qu'un fournisseur d'identité sera réglé.
roles-none = Tout le monde lit ce qui est publié. Un rôle donne davantage, à une personne, jusqu'à une date.
roles-seek = Chercher une personne
roles-column-person = Personne
roles-column-role = Rôle
roles-column-days = Dates
roles-over = { $count ->
    [one] Un rôle terminé
   *[other] { $count } rôles terminés
}

given-coordinator = Coordination de { $name }
given-coordinator-all = Coordination de tous les programmes
given-elected = Mandat d'élu, { $name }
given-elected-all = Mandat d'élu
given-member = Membre de l'instance { $name }
given-member-all = Membre d'instance
given-administrator = Administration du site
given-administrator-all = Administration du site
given-place = { $name } ({ $kind })
given-nothing = Rôle incompris (« { $role } » sur « { $object } ») : ne donne rien
given-since = depuis le { $day }
given-from = à partir du { $day }
given-to = jusqu'au { $day } compris
given-endless = sans date de fin
given-by = donné par { $by }
given-ended = retiré le { $at } par { $by }

roles-give = Donner un rôle
roles-subject = Compte de la personne
roles-subject-help = Son adresse électronique, si le fournisseur d'identité la garantit ; sinon l'identifiant qu'il lui donne. Les majuscules d'une adresse ne comptent pas.
roles-role = Rôle
roles-role-choose = Choisir un rôle
roles-on-choose = Choisir par son nom
roles-on-coordinator = Programme
roles-on-coordinator-help = Un programme qui n'est pas encore publié n'est pas dans la liste : taper son code.
roles-on-member = Instance
roles-on-member-help = Une instance qui n'est pas encore publiée n'est pas dans la liste : taper son code.
roles-on-elected = Territoire
roles-on-elected-help = Une commune d'ailleurs n'est pas dans la liste : taper son code INSEE.
roles-on-unknown = Les données publiées ne connaissent pas « { $object } ». Le rôle peut être donné, et ne servira que lorsqu'elles le connaîtront : vérifier le code.
roles-on-nothing = Rien ne s'appelle « { $object } » dans les données publiées, ou plusieurs choses : choisir dans la liste, ou taper un code.
roles-from = Premier jour
roles-to = Dernier jour
roles-to-help = Compris. Vide : jusqu'à ce que le rôle soit retiré.
roles-give-do = Donner ce rôle
roles-given = { $subject } a maintenant ce rôle : { $role }.

roles-end = Retirer un rôle
roles-end-which = Rôle à retirer
roles-end-choose = Choisir une personne et son rôle
roles-end-own = C'est votre propre rôle : le retirer vaut tout de suite.
roles-end-do = Retirer ce rôle
roles-ended = { $subject } n'a plus ce rôle : { $role }. Ce qui a été fait avec lui reste.
roles-ended-since = rôle retiré entre-temps

cli-grant-help = Donne un rôle à une personne : elected, member, coordinator ou administrator ; le premier administrateur se fait ainsi.
cli-grant-on = programme, instance ou territoire (identifiant, ou code INSEE) ; sans lui, tous les programmes pour coordinator
cli-grant-until = dernier jour du rôle, compris (AAAA-MM-JJ)
cli-grant-done = { $subject } a maintenant le rôle « { $role } » ({ $id }).
cli-grant-unknown = Les données d'ici ne connaissent pas « { $object } » : le rôle ne servira que lorsqu'elles le connaîtront.
cli-grants-help = Liste les rôles donnés, en cours et à venir ; `--all` ajoute ceux qui sont terminés.
cli-grants-all = aussi les rôles terminés
cli-grants-line = { $id }  { $subject }  { $role }  { $days }
cli-grants-none = Aucun rôle n'est donné.
cli-revoke-help = Retire un rôle, tout de suite ; son histoire reste.
cli-revoke-done = Le rôle { $id } est retiré.
