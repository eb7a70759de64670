# Les règles de droit, données comme conseils avec leur article. Jamais un verdict.

law-title = Règles de droit, à titre de conseil
law-disclaimer = Une aide à la lecture, calculée sur ce qui est connu ici : ce n'est pas un avis juridique. Ce qui est signalé est à vérifier avec le service juridique.
law-sentence = Règles de droit regardées : { $parts }
law-none = Aucune règle de droit ne s'applique à ce qui est connu ici
law-count-exceeded =
    { $count ->
        [one] { $count } seuil dépassé d'après ce qui est connu
       *[other] { $count } seuils dépassés d'après ce qui est connu
    }
law-count-to-check = { $count } à vérifier
law-count-not-computable =
    { $count ->
        [one] { $count } non calculable
       *[other] { $count } non calculables
    }
law-count-respected =
    { $count ->
        [one] { $count } respectée d'après ce qui est connu
       *[other] { $count } respectées d'après ce qui est connu
    }
law-count-not-applicable = { $count } sans objet
law-state-exceeded = dépassé d'après ce qui est connu, à vérifier avec le service juridique
law-state-to-check = à vérifier avec le service juridique
law-state-not-computable = non calculable
law-state-respected = respecté d'après ce qui est connu
law-state-not-applicable = sans objet
law-pressing-none = Rien à signaler d'après ce qui est connu.
law-rest =
    { $count ->
        [one] Voir l'autre point signalé
       *[other] Voir les { $count } autres points signalés
    }
law-all = Toutes les règles regardées, avec ce qui est sans objet et ce qui n'est pas calculable
law-counted = Compté
law-not-known = À savoir
law-line = { $title } : { $text }
law-text = Texte
law-at = situation au { $on }
noun-advices =
    { $count ->
        [one] règle regardée
       *[other] règles regardées
    }
empty-law = Aucun financement connu n'appelle de règle de droit.
column-law-rule = Règle
column-law-state = État
column-law-subject = Projet ou organisation
column-law-said = Ce qu'on peut en dire
column-law-counted = Compté
column-law-unknown = À savoir
column-law-article = Texte

law-unknown-amounts =
    { $count ->
        [one] { $count } financement au montant inconnu, non compté
       *[other] { $count } financements au montant inconnu, non comptés
    }
law-unknown-nature =
    { $count ->
        [one] { $count } financement dont on ignore s'il est d'investissement, non compté
       *[other] { $count } financements dont on ignore s'ils sont d'investissement, non comptés
    }

## Part minimale de 20 %

law-own-share = Part minimale du maître d'ouvrage (20 %)
law-own-share-help = Une collectivité ou un groupement, maître d'ouvrage d'un investissement, apporte au moins 20 % du total de l'argent public de l'opération : son apport ÷ (son apport + les autres financements publics). L'argent privé et les caisses d'allocations familiales n'entrent pas dans ce total.
law-own-share-article = CGCT, art. L. 1111-10, III
law-own-share-above = { $carrier } apporte { $own } sur { $public } d'argent public d'investissement, soit { $share } : au moins les 20 % attendus.
law-own-share-below = { $carrier } apporte { $own } sur { $public } d'argent public d'investissement, soit { $share } : moins que les 20 % attendus.
law-own-share-own-unknown = L'apport de { $carrier } n'est pas enregistré ou son montant est inconnu : la part ne peut pas être calculée.
law-own-share-nothing = Aucun financement reçu par { $carrier } n'est connu pour ce projet.
law-own-share-carrier-unknown = Le porteur du projet n'est pas connu.
law-own-share-form-unknown = La forme juridique de { $carrier } n'est pas connue.
law-own-share-operation = Les financements reçus par { $carrier } sont de fonctionnement : la règle ne vise que l'investissement.
law-own-share-nature-unknown = On ignore si les financements reçus par { $carrier } sont d'investissement.
law-own-share-out-sector = { $carrier } n'est ni une collectivité ni un groupement de collectivités ({ $sector }) : hors du champ de la règle.
law-own-share-out-open-syndicate = { $carrier } est un syndicat mixte ouvert : la règle ne vise pas ceux qui réunissent d'autres personnes publiques que des collectivités.
law-own-share-out-welfare-centre = { $carrier } est un centre d'action sociale, établissement distinct de sa commune : hors du champ de la règle.
law-own-share-out-overseas = { $carrier } est outre-mer, où la règle ne s'applique pas.
law-own-share-counted-own =
    { $count ->
        [one] apport du maître d'ouvrage : { $amount } ({ $count } financement)
       *[other] apport du maître d'ouvrage : { $amount } ({ $count } financements)
    }
law-own-share-counted-others =
    { $count ->
        [0] aucun autre financement public
        [one] autre argent public : { $amount } ({ $count } financement)
       *[other] autre argent public : { $amount } ({ $count } financements)
    }
law-own-share-left-out =
    { $unknown ->
        [0] hors du calcul (argent privé, caisses d'allocations familiales, prêts) : { $amount }
       *[other] hors du calcul (argent privé, caisses d'allocations familiales, prêts) : au moins { $amount }
    }
law-own-share-pending = des demandes publiques sont en cours pour { $amount } : accordées, elles mèneraient la part à { $share }
law-own-share-loans =
    { $unknown ->
        [0] { $amount } empruntés, hors du calcul : ce que le maître d'ouvrage emprunte peut faire partie de son apport
       *[other] au moins { $amount } empruntés, hors du calcul : ce que le maître d'ouvrage emprunte peut faire partie de son apport
    }
law-own-share-planned =
    { $count ->
        [one] { $count } apport du maître d'ouvrage envisagé ou demandé, pas encore accordé : non compté
       *[other] { $count } apports du maître d'ouvrage envisagés ou demandés, pas encore accordés : non comptés
    }
law-own-share-lead = 30 % dans les domaines à chef de file (CGCT, art. L. 1111-9), sauf convention territoriale (CTEC)
law-own-share-derogations = dérogations : rénovation urbaine (ANRU), monuments protégés et calamités publiques sur décision du préfet

## Équilibre et aides publiques

law-balance = Ressources et dépenses du plan
law-balance-help = Les ressources accordées ou plus avancées ne devraient pas dépasser les dépenses du plan. Alerte générale : un plan peut dater. Les apports en nature sont hors des deux totaux.
law-balance-article = Équilibre du plan de financement (alerte générale, sans article)
law-balance-over = Les ressources connues ({ $found }) dépassent de { $over } les dépenses du plan ({ $plan }).
law-balance-within = Les ressources connues ({ $found }) ne dépassent pas les dépenses du plan ({ $plan }).
law-balance-partly = Au moins { $found } de ressources pour { $plan } de dépenses : des montants manquent pour conclure.
law-balance-no-plan = Le plan de dépenses n'est pas connu.
law-balance-mixed = Le plan mêle des lignes hors taxes et toutes taxes comprises : il n'a pas de total.
law-balance-nothing = Aucune ressource n'est connue pour ce projet.
law-balance-counted =
    { $count ->
        [one] { $count } ressource en argent, prêts compris : { $amount }
       *[other] { $count } ressources en argent, prêts compris : { $amount }
    }
law-balance-revenue = dont { $amount } de recettes propres, qui continuent souvent après le plan
law-balance-plan = dépenses du plan en vigueur : { $amount } ({ $basis })
law-balance-caveat = le plan en vigueur peut être plus ancien que les derniers financements

law-public-aid = Aides publiques et dépense aidée
law-public-aid-help = Quand l'État aide un investissement, le total des aides publiques ne peut pas dépasser la dépense subventionnable. L'ancien plafond de 80 % a été supprimé pour les subventions de l'État : 85 % ou 100 % d'aides publiques ne sont pas un dépassement.
law-public-aid-article = Décret n° 2018-514 du 25 juin 2018, art. 10
law-public-aid-out = Aucune subvention d'investissement de l'État accordée depuis le 1er octobre 2018 n'est connue pour ce projet : hors du champ du décret.
law-public-aid-over = { $aid } d'aides publiques pour { $base } de dépenses : plus que la dépense elle-même.
law-public-aid-within = { $aid } d'aides publiques pour { $base } de dépenses, soit { $share } : pas plus que la dépense.
law-public-aid-partly = Au moins { $aid } d'aides publiques pour { $base } de dépenses : des montants manquent pour conclure.
law-public-aid-base = la dépense subventionnable n'est pas enregistrée : le plan en est le maximum
law-public-aid-counted =
    { $count ->
        [one] { $count } aide publique non remboursable : { $amount }
       *[other] { $count } aides publiques non remboursables : { $amount }
    }
law-public-aid-nature =
    { $count ->
        [one] { $count } aide comptée dont on ignore si elle est d'investissement
       *[other] { $count } aides comptées dont on ignore si elles sont d'investissement
    }
law-public-aid-investment = dépenses d'investissement du plan : { $amount }
law-public-aid-plan = dépenses du plan : { $amount }
law-public-aid-cap = le plafond de 80 % n'existe plus pour les subventions de l'État ; chaque fonds garde son propre taux
law-public-aid-endowments = le décret ne vise pas les dotations aux collectivités prévues par le CGCT

## De minimis

law-de-minimis = Aides de minimis
law-de-minimis-help = Les aides dont l'acte dit « de minimis » ne dépassent pas 300 000 € par entreprise unique sur trois ans glissants, comptées à la date d'octroi et tous financeurs réunis. On ne déduit jamais le régime d'un montant.
law-de-minimis-article = Règlement (UE) 2023/2831, art. 3
law-de-minimis-none = Aucune aide signalée « de minimis » n'est connue pour { $name }.
law-de-minimis-not-economic =
    { $count ->
        [one] Les projets connus de { $name } n'ont pas d'activité économique : hors du champ de la règle. { $count } aide est pourtant signalée « de minimis ».
       *[other] Les projets connus de { $name } n'ont pas d'activité économique : hors du champ de la règle. { $count } aides sont pourtant signalées « de minimis ».
    }
law-de-minimis-not-in-force = Aucun règlement de minimis que nous connaissons n'est en vigueur au { $on }.
law-de-minimis-under = Au moins { $total } d'aides de minimis connues ici pour { $name }, octroyées du { $first } au { $last } : le plafond est de { $ceiling }.
law-de-minimis-nothing-recent = Aucune aide de minimis octroyée à { $name } du { $first } au { $last } n'est connue ici : le plafond est de { $ceiling }.
law-de-minimis-over = Au moins { $total } d'aides de minimis connues ici pour { $name }, octroyées du { $first } au { $last } : plus que le plafond de { $ceiling }.
law-de-minimis-counted =
    { $count ->
        [0] aucun octroi daté du { $first } au { $last }
        [one] { $count } octroi du { $first } au { $last }
       *[other] { $count } octrois du { $first } au { $last }
    }
law-de-minimis-undated =
    { $count ->
        [one] { $count } aide sans date ou sans montant d'octroi
       *[other] { $count } aides sans date ou sans montant d'octroi
    }
law-de-minimis-vague =
    { $count ->
        [one] { $count } aide datée à l'année ou au mois, comptée avant le { $first } et peut-être octroyée après
       *[other] { $count } aides datées à l'année ou au mois, comptées avant le { $first } et peut-être octroyées après
    }
law-de-minimis-loans =
    { $count ->
        [one] { $count } prêt, avance ou garantie dont l'équivalent-subvention n'est pas connu
       *[other] { $count } prêts, avances ou garanties dont l'équivalent-subvention n'est pas connu
    }
law-de-minimis-activity-unknown = on ignore si l'organisation a une activité économique
law-de-minimis-single = le plafond vaut pour toutes les entreprises liées ensemble, que l'on ne connaît pas ici
law-de-minimis-others = d'autres financeurs ont pu aider : le bénéficiaire déclare toutes ses aides des trois dernières années
law-de-minimis-register = depuis le 1er janvier 2026, les aides sont à lire dans un registre central
law-sieg = Aides de minimis aux services d'intérêt économique général
law-sieg-help = Les aides dont l'acte dit « de minimis SIEG » ne dépassent pas 750 000 € par entreprise unique sur trois ans glissants, comptées à la date d'octroi et tous financeurs réunis.
law-sieg-article = Règlement (UE) 2023/2832, art. 3
law-sieg-none = Aucune aide signalée « de minimis SIEG » n'est connue pour { $name }.
law-sieg-not-economic =
    { $count ->
        [one] Les projets connus de { $name } n'ont pas d'activité économique : hors du champ de la règle. { $count } aide est pourtant signalée « de minimis SIEG ».
       *[other] Les projets connus de { $name } n'ont pas d'activité économique : hors du champ de la règle. { $count } aides sont pourtant signalées « de minimis SIEG ».
    }
law-sieg-not-in-force = Aucun règlement de minimis SIEG que nous connaissons n'est en vigueur au { $on }.
law-sieg-under = Au moins { $total } d'aides de minimis SIEG connues ici pour { $name }, octroyées du { $first } au { $last } : le plafond est de { $ceiling }.
law-sieg-nothing-recent = Aucune aide de minimis SIEG octroyée à { $name } du { $first } au { $last } n'est connue ici : le plafond est de { $ceiling }.
law-sieg-over = Au moins { $total } d'aides de minimis SIEG connues ici pour { $name }, octroyées du { $first } au { $last } : plus que le plafond de { $ceiling }.
law-regulation-2013-1407 = Règlement (UE) n° 1407/2013, art. 3 (trois exercices, jusqu'au 31/12/2023)
law-regulation-2023-2831 = Règlement (UE) 2023/2831, art. 3 (du 01/01/2024 au 31/12/2030)
law-regulation-2012-360 = Règlement (UE) n° 360/2012, art. 2 (trois exercices, jusqu'au 31/12/2023)
law-regulation-2023-2832 = Règlement (UE) 2023/2832, art. 3 (du 01/01/2024 au 31/12/2030)

## Convention et publication

law-agreement = Convention au-delà de 23 000 € par an
law-agreement-help = Une convention écrite est due quand la subvention annuelle d'un financeur public à un organisme de droit privé dépasse 23 000 €. Les subventions d'une même année s'ajoutent ; 23 000 € tout juste ne dépassent pas. Les organismes publics ne sont pas concernés.
law-agreement-article = Loi n° 2000-321 du 12 avril 2000, art. 10 ; décret n° 2001-495, art. 1
law-agreement-signed = { $funder } a accordé { $amount } à { $name } en { $year } : une convention est enregistrée.
law-agreement-missing = { $funder } a accordé { $amount } à { $name } en { $year } : aucune convention n'est enregistrée pour tout ou partie.
law-agreement-paid-without = { $funder } a accordé { $amount } à { $name } en { $year } et a commencé à verser : aucune convention n'est enregistrée pour tout ou partie.
law-agreement-untold = { $funder } a accordé { $amount } à { $name } en { $year } : une convention est enregistrée sans date ni référence.
law-agreement-below = Ce qui est connu ici de ce que { $funder } a accordé à { $name } en { $year } ({ $amount }) ne dépasse pas 23 000 €.
law-agreement-europe = { $funder } paie { $name } directement au nom de l'Union européenne : la loi ne vise que les autorités administratives françaises.
law-agreement-public = { $name } n'est pas de droit privé ({ $sector }) : pas de convention obligatoire.
law-agreement-informal = { $name } est un collectif sans personnalité juridique : on ne sait pas à qui { $funder } verse sa subvention.
law-agreement-form-unknown = La forme juridique de { $name }, aidée par { $funder }, n'est pas connue.
law-agreement-amount-unknown = Ce que { $funder } a accordé à { $name } en { $year } n'est pas entièrement connu.
law-agreement-year-unknown = l'année de l'octroi n'est pas connue
law-agreement-counted =
    { $count ->
        [one] { $count } subvention en argent : { $amount }
       *[other] { $count } subventions en argent : { $amount }
    }
law-agreement-in-kind = les aides en nature du même financeur, qui comptent aussi, ne sont pas dans ce total

law-publication = Publication des conventions
law-publication-help = Une collectivité d'au moins 3 500 habitants publie les données essentielles de ses conventions de subvention dans les trois mois de leur signature, pour celles signées depuis le 1er août 2017.
law-publication-article = Loi n° 2016-1321 du 7 octobre 2016, art. 18 ; décret n° 2017-779
law-publication-due =
    { $count ->
        [one] { $funder } : { $count } convention de plus de 23 000 € signée depuis le 1er août 2017 ({ $amount }), dont les données essentielles étaient à publier au plus tard le { $due }.
       *[other] { $funder } : { $count } conventions de plus de 23 000 € signées depuis le 1er août 2017 ({ $amount }), dont les données essentielles étaient à publier, la dernière au plus tard le { $due }.
    }
law-publication-coming =
    { $count ->
        [one] { $funder } : { $count } convention de plus de 23 000 € signée depuis le 1er août 2017 ({ $amount }), dont les données essentielles sont à publier au plus tard le { $due }.
       *[other] { $funder } : { $count } conventions de plus de 23 000 € signées depuis le 1er août 2017 ({ $amount }), dont les données essentielles sont à publier, la dernière au plus tard le { $due }.
    }
law-publication-unknown = la publication elle-même n'est pas suivie ici : voir le site de la collectivité ou data.gouv.fr
law-publication-agents = selon Etalab, seules les collectivités de plus de 50 agents sont concernées ; leur nombre n'est pas connu ici
law-publication-undated =
    { $count ->
        [one] { $count } subvention de plus de 23 000 € sans convention datée
       *[other] { $count } subventions de plus de 23 000 € sans convention datée
    }
law-publication-counted = dernières signatures : { $names }
law-publication-signed = { $name } ({ $signed })
law-publication-none = Aucune convention de { $funder } avec un organisme de droit privé pour plus de 23 000 € par an, signée depuis le 1er août 2017, n'est connue.
law-publication-not-authority = { $funder } n'est pas une collectivité : la règle suivie ici est celle des collectivités.
law-publication-form-unknown = On ignore si { $funder } est une collectivité.
law-publication-small = { $funder } a moins de 3 500 habitants.
law-publication-unsigned = Des subventions de { $funder } dépassent 23 000 €, mais aucune convention datée n'est connue.
law-publication-population-unknown = Le nombre d'habitants de { $funder } n'est pas connu.

## Taux des dispositifs

law-scheme-rate = Taux maximum du dispositif
law-scheme-rate-help = Chaque dispositif fixe la part de la dépense qu'il peut payer. La dépense éligible n'étant pas enregistrée, on compare au plan, qui en est le maximum.
law-scheme-rate-article = Règlement du dispositif « { $scheme } »
law-scheme-rate-over = « { $scheme } » paie { $given } sur { $base } de dépenses, soit au moins { $rate } : plus que son maximum de { $maximum }.
law-scheme-rate-within = « { $scheme } » paie { $given } sur { $base } de dépenses, soit { $rate } : son maximum est de { $maximum }.
law-scheme-rate-partly = « { $scheme } » paie au moins { $given } sur { $base } de dépenses : des montants manquent pour conclure.
law-scheme-rate-no-rate = Le taux maximum de « { $scheme } » n'est pas enregistré.
law-scheme-rate-no-plan = « { $scheme } » paie { $given }, mais le plan de dépenses n'est pas connu.
law-scheme-rate-no-mixed = « { $scheme } » paie { $given }, mais le plan mêle hors taxes et toutes taxes comprises.
law-scheme-rate-counted = { $given } sur { $base } de dépenses du plan
law-scheme-own-share = Part à la charge du porteur
law-scheme-own-share-help = Certains dispositifs demandent au porteur une part minimale de la dépense : ses fonds propres, ses recettes et ce qu'il emprunte.
law-scheme-own-share-article = Règlement du dispositif « { $scheme } »
law-scheme-own-share-enough = Le porteur prend { $own } à sa charge, soit { $share } du plan : « { $scheme } » demande au moins { $minimum }.
law-scheme-own-share-short = Le porteur prend { $own } à sa charge, soit { $share } du plan : moins que les { $minimum } que demande « { $scheme } ».
law-scheme-own-share-to-come = Le porteur prend pour l'instant { $own } à sa charge, soit { $share } du plan ; « { $scheme } » demande { $minimum }, et il reste { $gap } à trouver.
law-scheme-own-share-no-plan = « { $scheme } » demande au porteur au moins { $minimum }, mais le plan de dépenses n'est pas connu.
law-scheme-own-share-counted =
    { $count ->
        [0] aucune ressource du porteur n'est connue
        [one] { $count } ressource du porteur : { $amount }
       *[other] { $count } ressources du porteur : { $amount }
    }

## Commissaire aux comptes

law-auditor = Commissaire aux comptes (information)
law-auditor-help = Une association qui reçoit plus de 153 000 € de subventions publiques en argent dans l'année nomme un commissaire aux comptes et publie ses comptes.
law-auditor-article = Code de commerce, art. L. 612-4 et D. 612-5
law-auditor-over = { $name } a reçu en { $year } l'accord d'au moins { $amount } de subventions publiques connues ici : plus de 153 000 €, un commissaire aux comptes et la publication des comptes sont attendus.
law-auditor-below = Aucune année connue ne dépasse 153 000 € de subventions publiques pour { $name }, d'après ce qui est connu ici.
law-auditor-partly = Des montants ou des dates manquent pour dire si { $name } dépasse 153 000 € de subventions publiques dans une année.
law-auditor-out = { $name } n'est pas une association ({ $sector }) : hors du champ du seuil de 153 000 €.
law-auditor-form-unknown = La forme juridique de { $name } n'est pas connue.
law-auditor-undated =
    { $count ->
        [one] { $count } subvention dont l'année n'est pas connue
       *[other] { $count } subventions dont l'année n'est pas connue
    }
law-auditor-counted =
    { $count ->
        [one] { $count } subvention publique de { $year } : { $amount }
       *[other] { $count } subventions publiques de { $year } : { $amount }
    }
