# Ce qui est d'un programme que l'on ne coordonne pas, et ce que tous les programmes partagent.
reach-live-only = Cette page travaille sur les données en cours de vos programmes : l'arrêté choisi se lit dans les autres pages.
reach-shared = Les lignes de « { $table } » servent à tous les programmes : seules les personnes qui les coordonnent tous les modifient, car leur sens changerait pour tout le monde. Vous pouvez les lire, et demander un changement à l'administration du site.
reach-shared-add = En ajouter reste possible : rien de ce qui existe n'en est changé.
reach-shared-row = Cette ligne sert à tous les programmes : seules les personnes qui les coordonnent tous la modifient. Ce que vous aviez saisi, s'il y en a, reste dans votre brouillon.
reach-programme-add = Un nouveau programme est ajouté par une personne qui les coordonne tous.
reach-refused = Rien n'a été enregistré. { $said } Ce que vous avez apporté ou saisi est gardé.
reach-undo-others = Cet import a aussi changé des données d'autres programmes ou communes à tous : seule une personne qui les coordonne peut l'annuler.
reach-publish-choose = Choisir parmi vos programmes
reach-publish-none = Choisir au moins un programme : un arrêté de tous les programmes est établi par une personne qui les coordonne tous.
reach-effect = Résultats de { $programme }
