# La page « Où en sont nos projets ? »

overview-answer =
    { $projects ->
        [one] { $projects } projet suivi : { $parts }. { $money }
       *[other] { $projects } projets suivis : { $parts }. { $money }
    }
overview-answer-attention = { $answer } { $attention }.
overview-answer-none = Aucun projet ne correspond à ces choix.
overview-answer-empty = Aucun projet n'est encore enregistré.
overview-part-active = { $count } en cours
overview-part-follow-on =
    { $count ->
        [one] { $count } déployé ou poursuivi
       *[other] { $count } déployés ou poursuivis
    }
overview-part-upstream = { $count } à l'étude
overview-part-closed-succeeded =
    { $count ->
        [one] { $count } abouti
       *[other] { $count } aboutis
    }
overview-part-closed-redirected =
    { $count ->
        [one] { $count } réorienté
       *[other] { $count } réorientés
    }
overview-part-closed-learned =
    { $count ->
        [one] { $count } non concluant dont on a appris
       *[other] { $count } non concluants dont on a appris
    }
overview-part-closed-stopped =
    { $count ->
        [one] { $count } arrêté
       *[other] { $count } arrêtés
    }
overview-part-closed =
    { $count ->
        [one] { $count } clos
       *[other] { $count } clos
    }
overview-part-unknown = { $count } dont l'étape n'est pas connue

overview-stages-sentence =
    { $unknown ->
        [0] { $active ->
            [one] { $active } projet sur { $projects } est en cours
           *[other] { $active } projets sur { $projects } sont en cours
        }
       *[other] { $active ->
            [one] { $active } projet sur { $projects } est en cours
           *[other] { $active } projets sur { $projects } sont en cours
        }, l'étape de { $unknown } n'est pas connue
    }
empty-stages = Aucun projet à cette date.
overview-outcomes-sentence =
    { $told ->
        [0] Aucune issue n'est encore connue
        [one] { $told } projet a une issue : { $parts }
       *[other] { $told } projets ont une issue : { $parts }
    }{ $taken ->
        [0] {""}
        [one] . { $taken } a rebondi dans un autre projet
       *[other] . { $taken } ont rebondi dans un autre projet
    }
empty-outcomes = Aucun projet n'a encore d'issue à cette date.
overview-attention =
    { $count ->
        [0] Rien ne demande attention, d'après les règles que l'application sait vérifier
        [one] { $count } projet demande attention
       *[other] { $count } projets demandent attention
    }
overview-attention-empty = Aucun projet : rien ne peut demander attention
overview-attention-published = Pas d'alerte : sur des organisations réelles, seuls les faits publiés sont montrés
overview-unknowns-sentence = Ce que nous ne savons pas : { $subject } pour { $count ->
        [one] { $count } projet
       *[other] { $count } projets
    } sur { $projects }
overview-unknowns-none = Rien d'essentiel ne manque aux projets suivis
overview-subject-stage = l'étape
overview-subject-plan = le coût prévu
overview-subject-funding = le financement
overview-subject-site = le lieu
overview-subject-partner = les partenaires
overview-subject-follow-up = les indicateurs à suivre
overview-subject-news = les nouvelles

kpi-projects-active = Projets en cours
kpi-projects-active-help = Projets dont l'étape, à la date choisie, est de la phase « en cours ». Ceux dont l'étape n'est pas connue ne sont pas comptés.
kpi-jobs = Emplois créés ou maintenus
kpi-jobs-help = Dernières valeurs connues de l'indicateur ECO01, en équivalents temps plein, réunies comme sa règle le permet, parmi les projets qui doivent le suivre. Un projet sans valeur n'est pas compté comme zéro.

column-phase = Phase
column-outcome = Issue
column-projects = Projets
column-subject = Ce qui est enregistré
column-project-name = Projet

value-outcome-succeeded = Abouti
value-outcome-redirected = Réorienté
value-outcome-learned = Non concluant, appris
value-outcome-stopped = Arrêté
value-subject-stage = Étape
value-subject-plan = Coût prévu
value-subject-funding = Financement
value-subject-site = Lieu
value-subject-partner = Partenaires
value-subject-follow-up = Indicateurs à suivre
value-subject-news = Nouvelles

# Alertes : la règle en mots, puis pourquoi elle parle ici.
alert-storm = Règle : l'équipe a déclaré « orage » dans les { $value } derniers jours. C'est un ressenti déclaré, pas un calcul.
alert-storm-why = Météo déclarée à l'orage le { $on } ({ $role }) : « { $sentence } »
alert-milestone-late = Règle : projet à l'étude ou en cours, jalon non atteint dont la date, telle que révisée, est passée de plus de { $value } jours à la date choisie, sans qu'un jalon plus tardif soit atteint (ce serait alors une date non saisie).
alert-milestone-late-why =
    { $others ->
        [0] Jalon « { $name } » attendu pour { $due }, { $days } jours de retard
       *[other] Jalon « { $name } » attendu pour { $due }, { $days } jours de retard, et { $others } de plus
    }
alert-funding-gap = Règle : plan et montants connus, projet non clos, et plus de { $value } % du plan encore à trouver.
alert-funding-gap-why = { $gap } à trouver sur un plan de { $plan }
alert-target-missed = Règle : la date d'un objectif en vigueur est passée depuis { $value } jours au plus et la valeur retenue, à la précision affichée, ne l'atteint pas. L'objectif a pu être mal fixé.
alert-target-missed-why =
    { $others ->
        [0] { $first }
        [one] { $first }, et { $others } autre
       *[other] { $first }, et { $others } autres
    }
alert-target-missed-one = { $indicator } : { $value } pour un objectif de { $target } (échéance : { $due })
alert-target-missed-band = { $indicator } : { $value } hors de la fourchette visée, de { $target } à { $upper } (échéance : { $due })
alert-observation-due = Règle : la dernière valeur prévue d'un indicateur clé n'est pas arrivée { $value } jours après la fin du délai convenu.
alert-observation-due-why =
    { $count ->
        [one] Valeur attendue au { $due } : { $indicator }
       *[other] { $count } valeurs attendues, la plus ancienne au { $due } : { $indicator }
    }
alert-agreement-missing = Règle : plus de 23 000 € d'argent public accordés à un organisme de droit privé depuis plus de { $value } jours et pas encore tout versés, sans convention enregistrée (loi 2000-321, art. 10 ; décret 2001-495). À vérifier : elle existe peut-être sans être saisie ici.
alert-agreement-missing-why = { $amount } accordés par { $funder } le { $on }, sans convention enregistrée
alert-no-news = Règle : ni note, ni météo, ni valeur, ni changement d'étape depuis plus de { $value } jours, pour un projet à l'étude ou en cours.
alert-no-news-why = Dernières nouvelles le { $on }, il y a { $days } jours

who-carrier = le porteur du projet
who-carrier-and-coordination = le porteur avec la coordination
who-carrier-and-committee = le porteur avec le comité
who-coordination = la coordination
who-committee = le comité de suivi
