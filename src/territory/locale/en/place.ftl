# My commune.

page-place = My commune
menu-place = My commune

place-search = Find a commune
place-search-hint = name, former name or INSEE code
place-search-help = Accents and typos are forgiven; a former name leads to today's commune. To choose between communes of the same name, add the department's number: “Saint-Denis 93”.
place-search-nothing = No commune looks like “{ $query }”. Check the name, or type the INSEE code (five characters).
place-change = Choose another commune
place-sited-title = Communes with a project
place-found = { $name } ({ $department })
place-found-plain = { $name }
place-found-former = { $name }, today { $current } ({ $department })
place-found-former-plain = { $name }, today { $current }
place-sited =
    { $count ->
        [one] { $name }: { $count } project
       *[other] { $name }: { $count } projects
    }
place-choose = Choose a commune to read what happens there.
place-choose-none = Choose a commune; no project is located in a commune yet.
place-asked = { $asked } is now part of { $place }.
place-only = A single programme is shown: { $programme }.
place-only-lift = See all programmes
place-map = See the map
place-above = { $above }

place-answer =
    { $is_populated ->
        [0] { $place }
       *[other] { $place } ({ $population } inhabitants in { $year })
    }: { $count ->
        [one] one project is located there{ $active ->
            [0] , no longer under way
           *[other] , under way
        }
       *[other] { $count } projects are located there, { $active ->
            [0] none of them under way
           *[other] { $active } of them under way
        }
    }{ $covering ->
        [0] {""}
        [one] ; another covers a whole larger territory ({ $territories })
       *[other] ; { $covering } others cover a whole larger territory ({ $territories })
    }{ $is_funded ->
        [0] .
       *[other] . { $unknown ->
            [0] { $amount } is granted there.
           *[other] At least { $amount } is granted there, an amount known for { $known ->
                [one] one project
               *[other] { $known } projects
            } of { $count }.
        }
    }
place-answer-none =
    { $is_populated ->
        [0] { $place }
       *[other] { $place } ({ $population } inhabitants in { $year })
    }: none of the { $total } projects followed is located there{ $covering ->
        [0] .
        [one] ; one project covers a whole territory that it belongs to ({ $territories }).
       *[other] ; { $covering } projects cover a whole territory that it belongs to ({ $territories }).
    }

kpi-place-projects = Projects located here
kpi-place-projects-help = Projects with at least one site in the commune. Those that cover a whole larger territory stand apart: they are not counted here. A project present in several communes counts in each.
kpi-place-granted = Granted here
kpi-place-granted-help = Money granted or further, without loans, for projects located here: the whole amount when the project is only here, the written share when it is elsewhere too, nothing when that share is not known.
kpi-place-per-head = Granted per inhabitant
kpi-place-per-head-help = Money granted here, divided by the municipal population (INSEE) of the year given.
kpi-place-partners = Partners present
kpi-place-partners-help = Organisations engaged at this date in the projects located here, wherever they come from.
place-active =
    { $count ->
        [0] none under way
       *[other] { $count } under way
    }
place-population = { $population } inhabitants in { $year } (INSEE)
noun-projects-located =
    { $count ->
        [one] project has a known site
       *[other] projects have a known site
    }
noun-projects-dated =
    { $count ->
        [one] project has a date announced
       *[other] projects have a date announced
    }
noun-projects-with-partners =
    { $count ->
        [one] project has known partners
       *[other] projects have known partners
    }

place-here-title = Its projects
place-projects-sentence =
    { $count ->
        [one] { $count } project located in { $place }
       *[other] { $count } projects located in { $place }
    }{ $left ->
        [0] {""}
       *[other] , { $left } no longer there
    }
place-sites = { $names }
place-sites-left = { $names } (site left)
place-sites-left-unnamed = site left
place-covering-sentence =
    { $count ->
        [one] { $count } project covers a whole larger territory ({ $places }): it serves the commune too, and is not counted there.
       *[other] { $count } projects cover a whole larger territory ({ $places }): they serve the commune too, and are not counted there.
    }
place-unplaced =
    { $count ->
        [one] { $count } project of a programme that covers the commune has no known site: it may be here.
       *[other] { $count } projects of programmes that cover the commune have no known site: they may be here.
    }
place-nothing = No project is located here. These are the nearest, and whom to call about it.
place-nearest-measured =
    { $count ->
        [one] The nearest project: { $first }, { $distance } away ({ $at }), as the crow flies
       *[other] The projects nearest to { $place }, as the crow flies: first { $first }, { $distance } away ({ $at })
    }
place-nearest-around =
    { $count ->
        [one] The nearest project, in the same territory: { $first } ({ $at })
       *[other] Projects near by, in the same territory: { $first } ({ $at }) and others
    }
place-nearest-none = No project near by has a known site.
empty-place-nearest = No project near by has a known site.
place-elsewhere-title = Near here

place-money-title = Money
place-money-sentence = { $place }: { $amount } granted, for { $known } of the { $expected } projects located here.
place-money-unknown = { $place }: what is granted for the commune is not known.
place-money-none = { $place }: no project located here, hence no money to split.
place-money-apart =
    { $count ->
        [one] { $amount } granted to a project present here and elsewhere, whose share here is not known: counted nowhere.
       *[other] { $amount } granted to { $count } projects present here and elsewhere, whose share here is not known: counted nowhere.
    }
place-money-unknown-amounts =
    { $count ->
        [one] For one project located here, what is granted is not known, or not all of it.
       *[other] For { $count } projects located here, what is granted is not known, or not all of it.
    }
place-money-covering =
    { $count ->
        [one] { $amount } granted to a project that covers a whole larger territory: counted in no commune.
       *[other] { $amount } granted to { $known } of the { $count } projects that cover a whole larger territory: counted in no commune.
    }
place-money-covering-unknown = For the projects that cover a whole larger territory, what is granted is not known.
place-population-unknown = The commune's population is not known: nothing is said per inhabitant.
place-money-remark = Money granted or further, without loans. A project present in several communes counts here only for its written share.

place-partners-title = Partners
place-partners-sentence =
    { $count ->
        [one] { $count } organisation engaged
       *[other] { $count } organisations engaged
    } in { $projects ->
        [one] one project located here
       *[other] { $projects } projects located here
    }
place-partners-none = No partner is known for the projects located here.
empty-place-partners = No partner is known for the projects located here.

place-results-title = Results
place-results-sentence =
    { $count ->
        [one] { $count } key indicator
       *[other] { $count } key indicators
    }, { $known } with a value; { $here ->
        [0] none was observed in { $place } itself: they are the values of whole projects
        [one] only one was observed in { $place } itself, the others are the values of whole projects
       *[other] { $here } were observed in { $place } itself, the others are the values of whole projects
    }{ $apart ->
        [0] .
       *[other] {" "}or of other places, named in the table.
    }
place-results-unknown =
    { $count ->
        [one] The key indicator followed has no value yet.
       *[other] None of the { $count } key indicators followed has a value yet.
    }
place-results-none = No key indicator is followed for the projects located here.
empty-place-results = No key indicator is followed for the projects located here.
place-results-remark = A whole project's value is not the commune's, and none is added to another.
place-observed-here = observed in { $place }
place-observed-project = whole project
place-observed-elsewhere = observed elsewhere: { $place }

place-dates-title = Next dates
place-dates-sentence =
    { $count ->
        [one] One date announced after { $on }: { $first }, { $day }
       *[other] { $count } dates announced after { $on }, among them { $first }, { $day }
    }
place-dates-none = Nothing is announced for { $place } after { $on }.
empty-place-dates = Nothing is announced for the commune after this date.
empty-place-dates-todo = Meetings are written on the collection page; events and milestones come with the projects' files.
place-date-event = { $kind }: { $title }
place-date-meeting =
    { $is_settled ->
        [0] Meeting: { $title }
       *[other] Meeting: { $title }, { $subject }
    }
place-date-milestone = Milestone: { $title }
place-date-values =
    { $count ->
        [one] one indicator value expected
       *[other] { $count } indicator values expected
    }{ $projects ->
        [one] {""}
       *[other] {" "}from { $projects } projects
    }
place-day = { $day }
place-day-time = { $day } at { $hour }:{ $minute }
place-day-span = { $first } to { $last }
place-dates-values =
    { $count ->
        [one] One deadline of the collection
       *[other] { $count } deadlines of the collection
    }
place-ics = Add to my calendar (.ics)
place-ics-help = A file that any calendar opens. Taken again later, it updates the same dates.
place-ics-name = { $place }, project dates
place-ics-unsure = Date known only as: { $written }. Set on the last possible day.
place-ics-from = On the first day, from { $time }.

place-services-title = Whom to call
place-service = { $name }: { $service }
place-service-unknown = { $name }: the service to call is not written.
place-service-todo = The coordination writes it in the programme's record (table “programme”).
place-service-covers = The programme covers { $perimeter }.
place-services-near = No programme covers this commune; these are those of the nearest projects.
place-services-none = No programme covers this commune.
place-services-none-todo = To know whom to turn to, see the programmes and their perimeters on the map.

column-sites = Sites here
column-covers = Covers
column-place-name = Place
column-distance = Distance
column-granted-here = Granted here
column-share-here = Share here
column-partner-roles = Roles
column-projects-joined = Projects here
column-seat-here = Seat here
column-observed-at = Observed
column-day-written = Date
column-announced = Announcement
column-announced-place = Place
