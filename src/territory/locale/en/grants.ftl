# Roles given: refusals, the page "Who may do what?", commands.

error-grant-subject = The person's account is empty, too long (more than { $longest } characters) or holds a space. Type their e-mail address, or the identifier that the identity provider gives.
error-grant-role = The role "{ $role }" is not given. Everybody reads what is public, and an invitation is made from the collection page.
error-grant-object = The role "{ $role }" cannot hold on "{ $object }". An elected person holds it on a territory, a member on a body, a coordinator on a programme or all of them; administration holds on the whole site.
error-grant-dates = This role would end on { $to_on }, before it had served. Choose a last day to come, after the first.
error-grant-present = This person already has this role for this period ({ $id }). End it first to change its dates.
error-grant-unknown = No role given has the identifier "{ $id }". `territory grants` lists them.
error-grant-over = The role "{ $id }" is already ended.
error-last-administrator = This is the last person who can give roles: without them nobody could. Give the administrator's role to someone else first.

section-admin = Administer
page-roles = Who may do what, and until when?
menu-roles = Roles

roles-answer = { $roles ->
    [0] No role is given today.
    [one] One role is given, to one person.
   *[other] { $roles } roles are given, to { $count ->
        [one] one person
       *[other] { $count } people
    }.
}
roles-local = Nobody signs in here: the tool has one user, this machine's, who may do everything. Roles given will serve once an identity provider is set.
roles-none = Everybody reads what is published. A role gives more, to a person, until a date.
roles-seek = Look for a person
roles-column-person = Person
roles-column-role = Role
roles-column-days = Dates
roles-over = { $count ->
    [one] One role that is over
   *[other] { $count } roles that are over
}

given-coordinator = Coordination of { $name }
given-coordinator-all = Coordination of all programmes
given-elected = Elected, { $name }
given-elected-all = Elected
given-member = Member of the body { $name }
given-member-all = Committee member
given-administrator = Administration of the site
given-administrator-all = Administration of the site
given-place = { $name } ({ $kind })
given-nothing = Role not understood ("{ $role }" on "{ $object }"): gives nothing
given-since = since { $day }
given-from = from { $day }
given-to = until { $day }, included
given-endless = without an end date
given-by = given by { $by }
given-ended = ended on { $at } by { $by }

roles-give = Give a role
roles-subject = The person's account
roles-subject-help = Their e-mail address, if the identity provider vouches for it; otherwise the identifier it gives them. Capitals in an address do not count.
roles-role = Role
roles-role-choose = Choose a role
roles-on-choose = Choose by name
roles-on-coordinator = Programme
roles-on-coordinator-help = A programme that is not published yet is not in the list: type its code.
roles-on-member = Body
roles-on-member-help = A body that is not published yet is not in the list: type its code.
roles-on-elected = Territory
roles-on-elected-help = A commune from elsewhere is not in the list: type its INSEE code.
roles-on-unknown = The published data do not know "{ $object }". The role can be given, and will serve only when they do: check the code.
roles-on-nothing = Nothing is called "{ $object }" in the published data, or several things are: choose in the list, or type a code.
roles-from = First day
roles-to = Last day
roles-to-help = Included. Empty: until the role is ended.
roles-give-do = Give this role
roles-given = { $subject } now has this role: { $role }.

roles-end = End a role
roles-end-which = Role to end
roles-end-choose = Choose a person and their role
roles-end-own = This is your own role: ending it holds at once.
roles-end-do = End this role
roles-ended = { $subject } no longer has this role: { $role }. What was done with it stays.
roles-ended-since = role ended meanwhile

cli-grant-help = Gives a role to a person: elected, member, coordinator or administrator; the first administrator is made so.
cli-grant-on = programme, body or territory (identifier, or INSEE code); without it, all programmes for coordinator
cli-grant-until = last day of the role, included (YYYY-MM-DD)
cli-grant-done = { $subject } now has the role "{ $role }" ({ $id }).
cli-grant-unknown = The data here do not know "{ $object }": the role will serve only when they do.
cli-grants-help = Lists the roles given, in force and to come; `--all` adds those that are over.
cli-grants-all = also the roles that are over
cli-grants-line = { $id }  { $subject }  { $role }  { $days }
cli-grants-none = No role is given.
cli-revoke-help = Ends a role, at once; its history stays.
cli-revoke-done = The role { $id } is ended.
