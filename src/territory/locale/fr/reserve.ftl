# La réserve préélectorale : ce que les pages publiques ne montrent pas entre deux dates.

reserve-shown = Réserve préélectorale, du { $first } au { $last } : par prudence, les pages publiques ne montrent ni les promesses des projets, ni les récits, ni les mots des témoignages, ni les documents et photos. Avant des élections générales, aucune campagne de promotion publicitaire des réalisations ou de la gestion d'une collectivité ne peut être organisée sur son territoire (code électoral, art. L. 52-1). Les chiffres, les dates et les décisions restent.
reserve-voices =
    { $count ->
        [one] Un témoignage recueilli ; ses mots ne sont pas montrés pendant la réserve préélectorale.
       *[other] { $count } témoignages recueillis ; leurs mots ne sont pas montrés pendant la réserve préélectorale.
    }
