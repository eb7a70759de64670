# The first page: what there is to do, or to read, today.

page-welcome = What is there to do today?
menu-welcome = What is there to do today?

welcome-role = I come as…
welcome-head-coordinator = Three things to do: take in what came, chase, unblock
welcome-head-elected = Three things to read before the council
welcome-head-member = Three things to know before the next meeting
welcome-head-administrator = Three things to check: rights, sign-ins, links
welcome-head-reader = Three things to read first
welcome-counted-now = Counted just now, outside any closing.
welcome-next = To read next

# Coordinating
welcome-received = Received
welcome-received-none = Nothing to take in: no file, no workbook, no entry is waiting.
welcome-received-answer = { $parts } to take into the data.
welcome-received-files =
    { $count ->
        [one] { $count } file brought
       *[other] { $count } files brought
    }
welcome-received-returned =
    { $count ->
        [one] { $count } workbook sent back
       *[other] { $count } workbooks sent back
    }
welcome-received-drafts =
    { $count ->
        [one] { $count } entry begun
       *[other] { $count } entries begun
    }
welcome-chase = To chase
welcome-chase-none = Nothing to chase: no value is late on { $on }.
welcome-chase-answer = { $parts } (as at { $on }).
welcome-chase-values =
    { $count ->
        [one] { $count } late value
       *[other] { $count } late values in { $projects ->
            [one] one project
           *[other] { $projects } projects
        }
    }
welcome-chase-requests =
    { $count ->
        [one] { $count } request without an answer
       *[other] { $count } requests without an answer
    }
welcome-chase-request =
    { $count ->
        [one] { $holder } did not answer by { $by }: one value is missing (“{ $round }”)
       *[other] { $holder } did not answer by { $by }: { $count } values are missing (“{ $round }”)
    }
welcome-chase-request-again =
    { $count ->
        [one] { $holder }, reminded already, did not answer by { $by }: one value is missing (“{ $round }”)
       *[other] { $holder }, reminded already, did not answer by { $by }: { $count } values are missing (“{ $round }”)
    }
welcome-chase-project =
    { $count ->
        [one] { $holder }: one value, expected before { $until }
       *[other] { $holder }: { $count } values, the oldest expected before { $until }
    }
welcome-blocked = Blocked
welcome-blocked-none = Nothing is blocked (as at { $on }).
welcome-blocked-answer = { $parts } (as at { $on }).
welcome-blocked-rows =
    { $count ->
        [one] { $count } row to correct
       *[other] { $count } rows to correct
    }
welcome-blocked-money =
    { $count ->
        [one] { $count } funding without a project
       *[other] { $count } fundings without a project
    }
welcome-blocked-silent =
    { $count ->
        [one] { $count } project without news
       *[other] { $count } projects without news
    }
welcome-blocked-row = { $said }
welcome-blocked-funding = Without a project: { $object } ({ $funder }), { $amount }

# A territory
welcome-territory = Commune or territory
welcome-territory-none = Choose a commune
welcome-territory-help = Your choice is remembered for the next time. It changes nothing on the other pages: a link shows the same to everybody.
welcome-territory-public = Your choice is written in this page's address, and kept nowhere else.
welcome-place = In my territory
welcome-place-choose = Choose a commune to see the projects that concern it.
welcome-place-unpublished = No closing is published yet: nothing to read here for the moment.
welcome-place-none =
    { $total ->
        [0] No project is recorded yet.
        [one] The only project followed does not concern { $territory } (as at { $on }).
       *[other] None of the { $total } projects followed concerns { $territory } (as at { $on }).
    }
welcome-place-answer =
    { $count ->
        [one] { $count } project concerns { $territory }, { $active ->
            [0] which is not under way
           *[other] under way
        } (as at { $on }).
       *[other] { $count } projects concern { $territory }, { $active } of them under way (as at { $on }).
    }
welcome-place-project = Stage: { $stage }
welcome-place-apart = A project present in several communes counts in each: these numbers do not add up from one commune to another.
welcome-place-money =
    { $unknown ->
        [0] These projects, as wholes and not for this territory's part, have { $amount } of money raised, of which { $paid } paid.
       *[other] These projects, as wholes and not for this territory's part, have at least { $amount } of money raised, of which { $paid } paid as far as is known.
    }
welcome-place-money-unpaid =
    { $unknown ->
        [0] These projects, as wholes and not for this territory's part, have { $amount } of money raised; what is paid is not known.
       *[other] These projects, as wholes and not for this territory's part, have at least { $amount } of money raised; what is paid is not known.
    }
welcome-place-money-unknown = The money raised for these projects is not known.
welcome-moved = What is new
welcome-place-first = No older closing is published: what is new on { $on } cannot be told.
welcome-place-still = Nothing is dated between the closing at { $since } and { $on }, for { $territory }.
welcome-place-moved =
    { $count ->
        [one] { $count } project has something new between the closing at { $since } and { $on }.
       *[other] { $count } projects have something new between the closing at { $since } and { $on }.
    }
welcome-moved-project =
    { $more ->
        [0] { $facts }
        [one] { $facts }, and { $more } other fact
       *[other] { $facts }, and { $more } other facts
    }
welcome-move-stage = moved to “{ $name }” ({ $on })
welcome-move-label = label: { $state } ({ $on })
welcome-move-funding =
    { $is_shared ->
        [0] { $kind }: { $amount }, { $funder } ({ $on })
       *[other] { $kind }: { $amount }, { $funder }, for several projects or in part ({ $on })
    }
welcome-move-milestone = milestone reached: { $name } ({ $on })
welcome-move-note = { $name } ({ $on })
welcome-move-evaluation = evaluation: { $name } ({ $on })
welcome-move-values =
    { $count ->
        [one] one value came ({ $on })
       *[other] { $count } values came, the last of { $on }
    }
welcome-alerts = To watch
welcome-alerts-answer =
    { $count ->
        [one] { $count } project needs attention (as at { $on }).
       *[other] { $count } projects need attention (as at { $on }).
    }
welcome-alerts-none = Nothing needs attention for { $territory } (as at { $on }).
welcome-alert = { $why }
welcome-next-moved = It has something new (last dated { $on }).
welcome-next-alert = It needs attention more than the others.
welcome-next-project = Its sheet says all that is known of it.

# For readers
welcome-standing = Where projects stand

# A body
welcome-bodies-unknown = Your bodies are not in these data: nothing to announce.
welcome-coming = What is coming
welcome-coming-answer =
    { $count ->
        [one] After { $on }, one meeting is announced: { $body }, on { $day }.
       *[other] After { $on }, { $count } meetings are announced; the first: { $body }, on { $day }.
    }
welcome-coming-none = Nothing is announced after { $on }: the coordination writes the dates on the collection's page.
welcome-coming-nobody = Nothing is announced after { $on }: these data know no body.
welcome-coming-undated =
    { $count ->
        [one] No date is known for { $bodies }.
       *[other] No date is known for { $count } bodies: { $bodies }.
    }
welcome-meeting = { $day }, { $body }: { $title } ({ $place })
welcome-meeting-untitled = subject to be settled
welcome-meeting-unplaced = place to be settled
welcome-since-meeting = the meeting of { $day }, { $body }
welcome-since-closing = the closing at { $day }, no past meeting being known
welcome-moved-answer =
    { $count ->
        [one] { $count } project of { $projects } has something new since { $since }.
       *[other] { $count } projects of { $projects } have something new since { $since }.
    }
welcome-still = Nothing is dated between { $since }, and { $on }.
welcome-moved-unknown = Neither a past meeting nor an older closing is known: what is new cannot be told.
welcome-moved-not-for = { $programme }: neither a past meeting nor an older closing is known.
welcome-asked = What you will be asked
welcome-asked-answer =
    { $count ->
        [one] Your body speaks on { $projects ->
            [0] no project that is not closed
            [one] one project that is not closed
           *[other] { $projects } projects that are not closed
        }.
       *[other] Your { $count } bodies speak on { $projects ->
            [0] no project that is not closed
            [one] one project that is not closed
           *[other] { $projects } projects that are not closed
        }.
    }
welcome-asked-body =
    { $quorum ->
        [0] { $body }: { $gives }
       *[other] { $body }: { $gives }; { $quorum } present at least
    }
welcome-asked-how =
    { $quorum ->
        [0] { $body }: { $gives }, by { $method }
       *[other] { $body }: { $gives }, by { $method }; { $quorum } present at least
    }

# Administration
welcome-ending = Roles that end
welcome-ending-none = Nothing to extend: no role ends by { $until }.
welcome-ending-answer =
    { $count ->
        [one] { $count } role ends by { $until }.
       *[other] { $count } roles end by { $until }.
    }
welcome-ending-role = { $who }: { $role }, until { $day }
welcome-ending-role-on = { $who }: { $role } ({ $on }), until { $day }
welcome-refused = Sign-ins refused
welcome-refused-none = No sign-in was refused since { $since }.
welcome-refused-answer =
    { $count ->
        [one] { $count } sign-in was refused since { $since }: on { $last }.
       *[other] { $count } sign-ins were refused since { $since }, the last on { $last }.
    }
welcome-refused-expired = too long ago: { $count }
welcome-refused-ended = sign-in already ended: { $count }
welcome-refused-not-yet = provider's clock ahead: { $count }
welcome-refused-claims-missing = the provider did not say who it was: { $count }
welcome-refused-wrong-issuer = another identity provider: { $count }
welcome-refused-wrong-audience = sign-in made for another application: { $count }
welcome-refused-role-unknown = role unknown to the settings: { $count }
welcome-refused-other = another reason: { $count }
welcome-links = Invitation links
welcome-links-none = No invitation link is open.
welcome-links-elsewhere = Invitation links are made and closed by the coordination of each programme; the journal says which.
welcome-links-answer =
    { $count ->
        [one] { $count } invitation link is open.
       *[other] { $count } invitation links are open.
    }
welcome-links-one =
    { $count ->
        [0] made by { $by }, open until { $until }, not used yet
        [one] made by { $by }, open until { $until }, one visit
       *[other] made by { $by }, open until { $until }, { $count } visits
    }

# What the cards cover
noun-projects-moved =
    { $count ->
        [one] project has something new
       *[other] projects have something new
    }
noun-projects-flagged =
    { $count ->
        [one] project needs attention
       *[other] projects need attention
    }
noun-stages-known =
    { $count ->
        [one] project has a known stage
       *[other] projects have a known stage
    }
noun-bodies-dated =
    { $count ->
        [one] body has an announced date
       *[other] bodies have an announced date
    }

# Where it is done
welcome-way-bring = Bring a file
welcome-way-deposit = Take in the files brought
welcome-way-collect = Take up the workbooks sent back
welcome-way-entry = Finish the entries
welcome-way-chase = Go to the collection
welcome-way-rows = See the rows to correct
welcome-way-attach = Attach the money to a project
welcome-way-silent = See the projects
welcome-way-place = Read all about this territory
welcome-way-map = See the map
welcome-way-projects = See the projects
welcome-way-alerts = See what needs attention
welcome-way-overview = Where do our projects stand?
welcome-way-roles = See the roles given
welcome-way-journal = See the journal
welcome-way-links = Go to the collection

# What is remembered
welcome-kept = Remembered of you for the next time, and read by nobody else: { $named }.
welcome-kept-role = the role
welcome-kept-territory = the territory
welcome-kept-language = the language
welcome-forget = Forget my choices
