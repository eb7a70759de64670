# Les rôles donnés : refus, page « Qui peut faire quoi ? », commandes.

error-grant-subject = Le compte de la personne est vide, trop long (plus de { $longest } caractères) ou contient une espace. Taper son adresse électronique, ou l'identifiant que donne le fournisseur d'identité.
error-grant-role = Le rôle « { $role } » ne se donne pas. Tout le monde lit ce qui est public, et une invitation se fait depuis la collecte.
error-grant-object = Le rôle « { $role } » ne peut pas porter sur « { $object } ». Un élu l'est d'un territoire, un membre d'une instance, un coordinateur d'un programme ou de tous ; l'administration porte sur tout le site.
error-grant-dates = Ce rôle finirait le { $to_on }, avant d'avoir servi. Choisir un dernier jour à venir, après le premier.
error-grant-present = Cette personne a déjà ce rôle pour cette période ({ $id }). Le retirer d'abord pour changer ses dates.
error-grant-unknown = Aucun rôle donné ne porte l'identifiant « { $id } ». `territory grants` les liste.
error-grant-over = Le rôle « { $id } » est déjà retiré.
error-last-administrator = C'est la dernière personne qui peut donner des rôles : sans elle, plus personne ne le pourrait. Donner d'abord le rôle d'administrateur à quelqu'un d'autre.
