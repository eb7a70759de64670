# La réserve préélectorale : ce que les pages publiques ne montrent pas entre deux dates.

reserve-shown = Réserve préélectorale, du { $first } au { $last } : promesses, récits, mots des témoignages, documents et photos ne sont pas montrés (code électoral, art. L. 52-1).
reserve-why = Avant des élections générales, aucune campagne de promotion publicitaire des réalisations ou de la gestion d'une collectivité ne peut être organisée sur son territoire, à compter du premier jour du sixième mois qui précède celui du scrutin (code électoral, art. L. 52-1). Par prudence, les pages publiques ne montrent alors que des faits : chiffres, dates, décisions, leçons.
reserve-voices =
    { $count ->
        [one] Un témoignage recueilli ; ses mots ne sont pas montrés pendant la réserve préélectorale.
       *[other] { $count } témoignages recueillis ; leurs mots ne sont pas montrés pendant la réserve préélectorale.
    }
