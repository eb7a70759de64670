# The map.

map-answer =
    { $count ->
        [one] A single project
       *[other] { $count } projects
    }{ $sited ->
        [0] {""}
       *[other] , { $sited } placed in one or more communes
    }{ $covering ->
        [0] {""}
        [one] , { $covering } that covers a whole territory
       *[other] , { $covering } that cover a whole territory
    }{ $unplaced ->
        [0] .
       *[other] , { $unplaced } whose place is not known.
    }

map-measure = What the map shows
map-measure-presence = Projects present
map-measure-granted = Money granted, where its split is known
map-measure-per-inhabitant = Money granted per inhabitant


map-presence-sentence =
    { $places ->
        [one] { $name } hosts at least one project.
       *[other] { $name }: { $count } of { $places } { $level ->
            [commune] communes
            [epci] inter-municipal bodies
           *[other] territories
        } { $count ->
            [one] hosts
           *[other] host
        } at least one project; most in { $first } ({ $highest }).
    }
map-presence-none = { $name }: no project is placed there.
map-presence-unknown = { $name }: the place of the projects is not known.
map-granted-sentence =
    { $places ->
        [one] { $name }: { $total } granted to the projects there, where the split is known.
       *[other] { $name }: { $total } granted, where the split between places is known; most in { $first } ({ $highest }).
    }
map-granted-none = { $name }: no money was granted there.
map-granted-unknown = { $name }: the amounts granted, or their split between places, are not known.
map-per-inhabitant-sentence =
    { $places ->
        [one] { $name }: { $highest } granted per inhabitant, where the split is known.
       *[other] { $name }: at most { $highest } granted per inhabitant, in { $first }, where the split between places is known.
    }
map-per-inhabitant-none = { $name }: no money was granted there.
map-per-inhabitant-unknown = { $name }: the amounts granted, their split or the population are not known.

map-class-projects = { $low } to { $high } projects
map-class-money = { $low } to { $high }
map-per-head = { $amount } per inhabitant
map-zero-presence = no project (a true zero)
map-zero-granted = €0 (a true zero)
map-zero-per-inhabitant = €0 (a true zero)
map-known = { $known } of { $expected }
map-known-none = no project
map-missing = no data
map-sites =
    { $count ->
        [one] { $count } site
       *[other] { $count } sites
    }
map-precision-exact = ●{"\u00A0"}exact place
map-precision-street = ◉{"\u00A0"}known to the street
map-precision-approximate = ◌{"\u00A0"}approximate place (large pale disc)
map-precision-commune = ○{"\u00A0"}commune alone known

map-drawn-schematic = Schematic map: the limits are not exact.
map-drawn-mixed =
    { $count ->
        [one] Partly schematic map: the limits of one territory are not exact.
       *[other] Partly schematic map: the limits of { $count } territories are not exact.
    }
map-undrawn =
    { $count ->
        [one] One territory has no known outline or centre: it is in the table only.
       *[other] { $count } territories have no known outline or centre: they are in the table only.
    }
map-presence-remark = A project present in several places counts in each of them: these numbers do not add up.
map-money-remark =
    { $covering ->
        [0] Money granted or further, loans left out. An amount whose split between places is not known is counted nowhere.
       *[other] Money granted or further, loans left out. An amount whose split between places is not known is counted nowhere, nor is that of projects that cover the whole territory.
    }
map-population-remark = Municipal population of { $years } (INSEE).
map-past-remark = Places that were left stay on the map; the filter "Phase" keeps running projects only.

map-place =
    { $level ->
        [commune] Choose a commune, here or on the map
        [epci] Choose an inter-municipal body, here or on the map
       *[other] Choose a territory, here or on the map
    }
map-place-hint = all
map-all-projects =
    { $count ->
        [0] No project placed on this map
        [one] The project placed on this map
       *[other] The { $count } projects placed on this map
    }
map-here =
    { $count ->
        [0] { $place }: no project placed here.
        [one] { $place }: { $count } project
       *[other] { $place }: { $count } projects
    }
map-site = Point chosen: { $name } ({ $precision }).
map-covering =
    { $count ->
        [one] { $count } project covers the whole territory ({ $places }):
       *[other] { $count } projects cover the whole territory ({ $places }):
    }
map-outside =
    { $count ->
        [one] One project is outside these maps.
       *[other] { $count } projects are outside these maps.
    }
map-unplaced =
    { $count ->
        [one] One project whose place is not known
       *[other] { $count } projects whose place is not known
    }

empty-map = No territory can be drawn: the programmes have no known perimeter.
empty-map-todo = Fill in the territory of the programmes (table "programme"), or choose a territory in the bar above.
empty-shapes = No known outline or centre for these territories: the table says the same as the map.
empty-shapes-todo = Bring the outlines: `territory boundaries fetch` or `territory boundaries import`.

column-place = Territory
column-projects-here = Projects present
column-known-amounts = Known amounts
column-per-inhabitant = Per inhabitant
column-population = Inhabitants
column-population-year = Year
