# Questions posées sur les chiffres
page-questions = Quelles questions attendent une réponse ?
menu-questions = Questions
questions-answer =
    { $count ->
        [0] Aucune question n'attend de réponse
        [one] { $count } question attend une réponse
       *[other] { $count } questions attendent une réponse
    }
questions-none-todo = Chacun peut en poser une sous chaque chiffre ; elles arrivent ici avant que quiconque les voie.
questions-explain = Rien de ces questions n'est montré avant que vous les ayez lues. Une réponse est enregistrée comme une saisie, sans nom de personne ; elle paraît à côté du chiffre.
questions-shown = { $shown } questions montrées sur { $count }, les plus anciennes d'abord.
questions-figure = Sur le chiffre de la page :
questions-then = Affiché quand elle a été posée :
questions-then-unknown = la phrase n'a pas été gardée.
questions-now = Affiché dans les données en cours :
questions-same = inchangé
questions-settle = Répondre ou clore
questions-outcome = Que faire de cette question ?
questions-outcome-answer = Répondre
questions-outcome-accept = Publier l'autre valeur à côté de la valeur officielle, comme valeur contestée
questions-outcome-close = Clore sans suite
questions-outcome-discard = Écarter sans rien publier
questions-text = La question, telle qu'elle sera publiée
questions-text-help = Retirez tout nom de personne ; le reste peut être dit plus clairement.
questions-value = L'autre valeur, telle qu'elle sera publiée
questions-answer-answer = Votre réponse
questions-answer-accept = Ce que vous en dites (facultatif)
questions-answer-close = Pourquoi elle reste sans suite (facultatif)
questions-persons = Ces textes semblent nommer quelqu'un ou donner des coordonnées : { $found }. Ce qui est publié est lu par tous.
questions-persons-agree = J'ai relu : ce ne sont pas des données personnelles
questions-published-when = Visible dès maintenant dans les données en cours, et de tous au prochain arrêté publié.
questions-save-answer = Enregistrer la réponse
questions-save-accept = Enregistrer la valeur contestée
questions-save-close = Clore la question
questions-discard = Écarter cette question
questions-discard-help = Pour un texte sans rapport avec le chiffre, injurieux, ou qui nomme quelqu'un : il est effacé, et rien n'est publié.
questions-moved = Les données ont changé pendant que vous écriviez : relisez, puis enregistrez de nouveau.
questions-done-answer = Réponse enregistrée : elle paraît à côté du chiffre.
questions-done-accept = Valeur contestée enregistrée : elle paraît à côté de la valeur officielle, et n'entre dans aucun total.
questions-done-close = Question close sans suite.
questions-done-discard = Question écartée : rien n'en est gardé.
questions-message-answer = Question répondue sur { $figure }
questions-message-accept = Valeur contestée publiée sur { $figure }
questions-message-close = Question close sans suite sur { $figure }
today-questions =
    { $count ->
        [one] { $count } question sur un chiffre attend une réponse
       *[other] { $count } questions sur des chiffres attendent une réponse
    }
today-questions-none = Aucune question sur un chiffre n'attend de réponse.
today-questions-open = Lire et répondre
welcome-way-questions = Répondre aux questions
