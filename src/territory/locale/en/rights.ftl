# Rights: roles, capabilities, reach, and what the public sees. All comes from the rule (access/policy.py).

page-rights = Who sees what, and who may do what?
menu-rights = Rights

rights-answer = What is published is read without an account; the rest is given to a person, on an object, until a date.
rights-roles = The roles
rights-matrix = What each role allows
rights-matrix-explain = A cell that says "no" is a refusal, on screen as in files and links. This table comes from the very rule that the program applies.
rights-sensitivities = What public, restricted and personal mean
rights-sensitivities-explain = Each column of each table has one of these three marks; the dictionary, on the page "Method", says which.

role-reader = Public
role-elected = Elected
role-member = Committee member
role-coordinator = Coordination
role-administrator = Administration
role-invited = Invited person

role-reader-means = Everybody, with or without an account: reads the published closings, downloads them and quotes their links.
role-elected-means = A person elected in a territory. They read what is public, and their first page is their territory's.
role-member-means = A member of a body (committee, jury). They read what is public, and their first page says what is coming to their body.
role-coordinator-means = Who keeps a programme up to date, or all of them: its live data, its closings, its invitations. Of the other programmes they read what is published.
role-administrator-means = Who gives and ends roles, reads the journal, and answers persons who ask what is known of them. This role does not write to the data, nor read what is not published.
role-invited-means = Who received a link: one action, on one object, until a date. The link can be revoked at any time.

capability-read = read what is published
capability-read-live = read live data, before its closing
capability-read-restricted = read the restricted columns
capability-read-personal = read the words and contacts of persons
capability-write = bring files, type and correct
capability-close = close and publish
capability-invite = invite by a link
capability-answer = answer the request received
capability-erase = erase a person's words
capability-administer = give and end roles, read the journal

reach-all = yes
reach-none = no
reach-own-programme = own programme
reach-own-body = own body
reach-own-territory = own territory
reach-own-collection-request = own request

role-allows = { $where }, this role allows to: { $what }.
role-allows-elected = This role reads what is public, as everybody does; the first page opens on this territory.
role-allows-member = This role reads what is public, as everybody does; the first page says what is coming to this body.
role-allows-reader = What everybody may do: read what is public.
role-on-programme = On the programme "{ $name }"
role-on-all-programme = On all programmes
role-on-body = On the body "{ $name }"
role-on-all-body = On all bodies
role-on-territory = On the territory "{ $name }"
role-on-all-territory = On all territories
role-on-collection-request = On the request "{ $name }"
role-on-all-collection-request = On the request of the link
role-on-site = On "{ $name }"
role-on-all-site = On the whole site

rights-public = public
rights-public-means = Read and downloaded freely once the closing is published.
rights-restricted = restricted
rights-restricted-means = Read with a role on the programme; reads as empty for all others, on pages as in files.
rights-personal = personal
rights-personal-means = Says who a person is, or what they said. Kept apart, without history, erased at their request; never in a published file.
rights-everybody = everybody

column-capability = Allows to
column-role-reader = Public
column-role-elected = Elected
column-role-member = Committee member
column-role-coordinator = Coordination
column-role-administrator = Administration
column-role-invited = Invited person
column-sensitivity = Mark
column-meaning = What it means
column-readers = Who reads
column-marked = Columns

rights-marked = { $columns ->
    [one] one column
   *[other] { $columns } columns
} in { $tables ->
    [one] one table
   *[other] { $tables } tables
}

rights-text-1-title = What the public sees
rights-text-1 =
    The public sees __published closings__: a state of the data with a name and a date, frozen. What was typed since is not there, nor is a draft closing.

    It sees all the pages that explore, their tables and their downloads. Restricted columns are empty there, names and contacts of persons are absent, and somebody's words are there only if their author agreed to that use. Withdrawing consent holds at once, for past closings too.

    Counts of too few persons are replaced by a mention.
rights-text-2-title = How a right is given and lost
rights-text-2 =
    A role is given by the administration, on an object, with a first and a last day. It stops on that day, or as soon as it is ended, without waiting for a new sign-in.

    A word that the program does not understand, a role without the object it needs: these give nothing. Who did what is written in a journal that nobody can correct.
