# La page « Qui paie quoi ? »

funding-answer = { $money } D'où vient cet argent : { $parts }.
funding-answer-empty = Aucun financement n'est connu pour ces projets. Inconnu ne veut pas dire zéro.
funding-answer-unknown = Des financements sont connus, mais pas leurs montants.
funding-answer-nothing = Rien n'est encore accordé : les financements connus sont demandés, refusés ou à rembourser.
funding-answer-few =
    { $known ->
        [one] { $money } Un seul montant sur { $expected } est connu : on ne peut pas dire qui paie quelle part.
       *[other] { $money } Seuls { $known } montants sur { $expected } sont connus : on ne peut pas dire qui paie quelle part.
    }
funding-part-public = { $share } du public
funding-part-private = { $share } du privé
funding-part-citizen = { $share } des citoyens
funding-part-own-revenue = { $share } des recettes propres

funding-matrix-sentence = { $local } viennent de l'échelle locale, sur { $total } mobilisés
funding-matrix-unknown = D'où vient l'argent, et de quelle échelle
empty-matrix = Aucun financement n'est connu : on ne peut pas dire d'où vient l'argent.
funding-staircase-sentence = { $parts }
funding-staircase-partial = { $parts } ; le reste n'est pas connu
funding-step-requested = { $amount } demandés
funding-step-granted = { $amount } accordés
funding-step-contracted = { $amount } conventionnés
funding-step-paid = { $amount } versés
funding-staircase-unknown = De la demande au versement
empty-staircase = Aucune demande datée n'est connue : on ne peut pas suivre l'argent de la demande au versement.
funding-staircase-note = Les mêmes financements à chaque étape : ceux dont la demande est connue. Recettes et fonds propres, qu'on ne demande à personne, n'y sont pas.
funding-gaps-sentence =
    { $count ->
        [one] Il reste { $total } à trouver, pour { $count } projet
       *[other] Il reste { $total } à trouver, pour { $count } projets
    }
funding-gaps-none = Il ne reste rien à trouver, là où le plan est connu
funding-gaps-unknown = Ce qui reste à trouver n'est pas connu
empty-gaps = Figurent ici les projets non clos dont le plan et les financements sont connus, et auxquels il manque de l'argent : il n'y en a pas.
funding-beside-sentence = À côté du total, jamais ajouté
empty-beside = Ni prêt, ni garantie, ni apport en nature connus.
funding-outside-sentence = { $total } pour les programmes, sans projet désigné
funding-funders-sentence =
    { $count ->
        [0] Aucun financeur n'est nommé
        [one] { $count } financeur nommé, et ce qu'il apporte
       *[other] { $count } financeurs nommés, et ce qu'ils apportent
    }
empty-funders = Aucun financement n'est connu.
funding-fundings-sentence =
    { $count ->
        [0] Aucun financement n'est connu
        [one] { $count } financement, et où il en est
       *[other] { $count } financements, et où ils en sont
    }
empty-fundings = Aucun financement n'est connu. Inconnu ne veut pas dire zéro.
funding-status-count =
    { $count ->
        [1] { $status }
       *[other] { $status } ({ $count })
    }
funding-projects-sentence = Projet par projet : { $count } sur { $projects } ont un financement connu
empty-projects-money = Aucun projet.
