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
map-measure-indicator = Indicator: { $name }
map-indicator-dropped = The indicator { $code } is not known, or does not add up from place to place: the map shows the projects present.
map-level = Cut into
map-level-usual = The finest that can be drawn
map-level-quartier = Neighbourhoods
map-level-qpv = Priority neighbourhoods (QPV)
map-level-commune = Communes
map-level-epci = Inter-municipal bodies
map-level-pays = Pays
map-level-departement = Departments
map-level-undrawn = The level asked cannot be drawn here: neither outline nor centre is known.
map-order = Order of the list
map-order-value = by value
map-order-name = by name
map-order-population = by inhabitants
map-cluster =
    { $sites ->
        [one] { $sites } site
       *[other] { $sites } sites
    }, { $projects ->
        [one] { $projects } project
       *[other] { $projects } projects
    }
map-clusters = Discs group neighbouring sites; how many is written on them.
map-more-projects =
    { $count ->
        [one] See { $count } more project in the list
       *[other] See { $count } more projects in the list
    }


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
        [one] { $name }: { $highest } granted per inhabitant (population of { $years }), where the split is known.
       *[other] { $name }: at most { $highest } granted per inhabitant (population of { $years }), in { $first }, where the split between places is known.
    }
map-per-inhabitant-none = { $name }: no money was granted there.
map-per-inhabitant-unknown = { $name }: the amounts granted, their split or the population are not known.
map-indicator-sentence =
    { $places ->
        [one] { $name }: { $sum }, “{ $indicator }”, where the value here is known.
       *[other] { $name }: { $sum } over the places known, “{ $indicator }”; most in { $first } ({ $highest }).
    }
map-indicator-none = { $name }: no value above zero, “{ $indicator }”.
map-indicator-unknown = { $name }: no value is known by place, “{ $indicator }”.

map-class-projects = { $low } to { $high } projects
map-class-money = { $low } to { $high }
map-per-head = { $amount } per inhabitant
map-zero-presence = no project (a true zero)
map-zero-granted = €0 (a true zero)
map-zero-per-inhabitant = €0 (a true zero)
map-zero-indicator = 0 (true zero)
map-known-unfollowed = not followed here
map-known = { $known } of { $expected }
map-known-none = no project
map-missing = no data
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
map-presence-remark = A project present in several places counts in each: these numbers do not add up (their sum would make { $sum }, for { $count } projects).
map-presence-alone = A project present in several places would count in each: these numbers do not add up from place to place.
map-indicator-remark =
    { $covering ->
        [0] Value observed in the place, or project present in that place alone. The value of a project present in several places is split between none.
       *[other] Value observed in the place, or project present in that place alone. The value of a project present in several places, or covering the whole territory, is split between none.
    }
map-indicator-caveat = { $caveat }
map-reach-sentence =
    { $name }: { $reached } of the { $places } { $level ->
        [commune] communes
        [epci] inter-municipal bodies
       *[other] territories
    }{ $is_counted ->
        [0] {""}
       *[other] , where { $share }% of the inhabitants live,
    } { $reached ->
        [one] has
       *[other] have
    } at least one project; { $more ->
        [0] without a project: { $named }.
       *[other] { $blind } have none, among them { $named }.
    }
map-reach-all = { $name }: { $level ->
        [commune] every commune has
        [epci] every inter-municipal body has
       *[other] every territory has
    } at least one project ({ $places } of { $places }).
map-reach-none = { $name }: { $level ->
        [commune] no commune has
        [epci] no inter-municipal body has
       *[other] no territory has
    } a project located in it, of { $places }.
map-reach-place = { $name } ({ $population } inh.)
map-reach-place-uncounted = { $name } (population unknown)
map-reach-covering =
    { $count ->
        [one] One project covers the whole territory: it serves these places too, and is counted in none.
       *[other] { $count } projects cover the whole territory: they serve these places too, and are counted in none.
    }
map-reach-left =
    { $count ->
        [one] One of the places counted with a project has none left at this date: the projects have left it.
       *[other] { $count } of the places counted with a project have none left at this date: the projects have left them.
    }
map-reach-coarse =
    { $count ->
        [one] One project is known to a larger place alone, its commune for instance: it may be in one of them.
       *[other] { $count } projects are known to a larger place alone, their commune for instance: they may be in one of them.
    }
map-reach-unplaced =
    { $count ->
        [one] One project has no known site: it may be in one of them.
       *[other] { $count } projects have no known site: they may be in one of them.
    }
map-reach-uncounted =
    { $count ->
        [one] The population of one place is not known: it is not in the share of inhabitants.
       *[other] The population of { $count } places is not known: it is not in the share of inhabitants.
    }
map-reach-list =
    { $count ->
        [one] The place without a project
       *[other] The { $count } places without a project, from the most inhabited to the least
    }
noun-places-counted =
    { $count ->
        [one] place has a known population
       *[other] places have a known population
    }
noun-values-placed =
    { $count ->
        [one] value expected
       *[other] values expected
    }
source-insee-population = INSEE, municipal populations
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
        [one] One project is placed on none of these maps.
       *[other] { $count } projects are placed on none of these maps.
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
column-observed-value = Value known here
column-known-values = Known values
column-per-inhabitant = Per inhabitant
column-population = Inhabitants
column-population-year = Year
