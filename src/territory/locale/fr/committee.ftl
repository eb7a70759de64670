# Les instances : réunions, séances, notes, décisions.
error-sitting-unknown = Aucune séance n'est ouverte sous l'identifiant { $id }. Ouvrir la séance depuis la page de la réunion.
error-sitting-ended = La séance { $id } est levée ; ce qui s'y est dit ne change plus. Une correction se fait dans le compte rendu.
error-ballot-withdrawn = Ce siège s'est déporté de ce point ; il n'y donne pas de note.
error-ballot-reason = La note change après la levée : en écrire la raison.
error-ballot-hidden = Les notes de ce point ne sont pas levées ; personne ne les lit avant.
error-meeting-unknown = Aucune réunion n'a l'identifiant { $id }. La choisir dans la liste des réunions.
error-grid-unknown = Aucune grille n'a l'identifiant { $id }. La choisir dans la liste des grilles.
section-committee = Décider
