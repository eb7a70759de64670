# The page "Projects": a card per project, then the table.

projects-answer =
    { $count ->
        [one] { $count } project, { $active } under way.
       *[other] { $count } projects, { $active } of them under way.
    }
projects-answer-silent =
    { $count ->
        [one] { $count } project, { $active } under way
       *[other] { $count } projects, { $active } of them under way
    }; nothing new for more than { $days } days about { $silent }.
projects-answer-none = No project matches these choices.
projects-sentence =
    { $count ->
        [one] { $count } project
       *[other] { $count } projects
    }
projects-shown = Projects { $first } to { $last } of { $count }
projects-order = Order by
projects-order-name = Name
projects-order-news = Nothing new since
projects-order-recent = Latest news
projects-news-news = No news since: projects that are not closed, those silent for the longest first
projects-news-recent = The last news of each project, the latest first
noun-projects-heard =
    { $count ->
        [one] project heard of
       *[other] projects heard of
    }
projects-order-money = Money mobilised
projects-order-stage = Stage

projects-card-stage = { $programme } · { $stage } ({ $phase }), since { $since }
projects-card-stage-unknown = { $programme } · stage unknown
projects-card-place = Place: { $places }
projects-card-whole = Over the whole territory: { $places }
projects-card-carrier = Carried by: { $carriers }
projects-card-news = Last news: { $day } ({ $nature })
projects-card-no-news = No news recorded

projects-money =
    { $unknown ->
        [0] { $amount } mobilised
       *[other] at least { $amount } mobilised
    }
projects-money-none = No funding known
projects-money-unknown = Funding known, amount unknown
projects-money-beside = Nothing mobilised to date

noun-projects-funded =
    { $count ->
        [one] project with known funding
       *[other] projects have known funding
    }

column-programme-name = Programme
column-stage-name = Stage
column-places = Places
column-carriers = Carried by
column-heard = Last news
column-news = Kind of news
column-silent-days = Days without news
value-news-note = story
value-news-weather = declared weather
value-news-value = value of an indicator
value-news-stage = change of stage
