# The journal: what was done, in plain words. One key per action, `journal-action-<action>`.

error-journal-kept = Some of these journal lines are still to be kept: nothing was erased.

page-journal = Who did what, and when?
menu-journal = Journal

journal-answer = { $count ->
    [0] Nothing is in the journal for what you look for.
    [one] One action in the journal.
   *[other] { $count } actions in the journal.
}
journal-explain = Each line is kept for { $months } months, then may be erased; until then nobody can correct or erase it. The journal holds no secret and no person's words.
journal-old = { $count ->
    [one] One line is older than { $months } months.
   *[other] { $count } lines are older than { $months } months.
}
journal-purge = Erase these lines
journal-purged = { $count ->
    [one] One line erased.
   *[other] { $count } lines erased.
}
journal-filter-action = Action
journal-filter-actor = Person
journal-filter-all = All
journal-filter-first = From
journal-filter-last = To
journal-filter-dates = The first day comes after the last: nothing can be found.
journal-older = Older
journal-newer = More recent
journal-shown = Lines { $first } to { $last } of { $count }
journal-export = Download what is found (CSV)
journal-export-cut = The file stops at { $most } lines: shorten the period to have the others.
journal-column-at = When
journal-column-actor = Who
journal-column-what = What
journal-anonymous = nobody signed in
journal-what = { $action }: { $object }
journal-detail = { $name } { $value }
journal-of = { $object } ({ $subject })
column-at-utc = When (UTC)
column-actor = Who
column-action = Action
column-detail = Details

journal-action-commit = Data saved
journal-action-undo = Import taken back
journal-action-import = File brought and saved
journal-action-closing-made = Closing prepared
journal-action-closing-published = Closing published
journal-action-package-exported = Whole data package downloaded
journal-action-refused = Access refused
journal-action-role-given = Role given
journal-action-role-ended = Role ended
journal-action-journal-purged = Journal: old lines erased
journal-action-journal-exported = Journal downloaded
journal-action-question-asked = Question asked about a figure
journal-action-question-settled = Question settled
journal-action-sitting-opened = Sitting opened
journal-action-sitting-ended = Sitting ended
journal-action-signed-in = Sign-in
journal-action-signed-out = Sign-out
journal-action-sign-in-refused = Sign-in refused
journal-action-invitation-made = Invitation made
journal-action-invitation-revoked = Invitation revoked
journal-action-invitation-opened = Invitation opened
journal-action-invitation-refused = Invitation refused
journal-action-reply-sent = Answer sent by an invited person
journal-action-collection-made = Collection prepared
journal-action-collection-sent = Collection messages sent
journal-action-collection-chased = Collection reminders sent
journal-action-collection-received = Collection file came back
journal-action-collection-erased = Collection given up
journal-action-consent-withdrawn = Consent withdrawn
journal-action-words-erased = Words erased everywhere

journal-detail-rows = rows:
journal-detail-tables = tables:
journal-detail-snapshot = state of the data:
journal-detail-kind = kind:
journal-detail-kept = rows kept:
journal-detail-requests = requests:
journal-detail-entries = lines:
journal-detail-file = file:
journal-detail-submission = submission:
journal-detail-role = role:
journal-detail-on = on:
journal-detail-object = object:
journal-detail-expires-at = until:
journal-detail-why = reason:
journal-detail-reason = reason:
journal-detail-code = reason:
journal-detail-roles = provider's roles:
journal-detail-testimonies = testimonies:
journal-detail-files = files:
journal-detail-effective-on = as of:
journal-detail-consent = consent:
journal-detail-extent = scope:
journal-detail-items = items:
journal-detail-contact = contacts:
journal-detail-draft = drafts:
journal-detail-journal = journal lines:

journal-why-not-allowed = no role for that
journal-why-not-yours = another's programme
journal-why-shared-definition = a definition that all share
journal-why-expired = over
journal-why-revoked = revoked
journal-why-unknown = unknown
journal-why-spent = already used
journal-why-ended = sign-in ended
journal-why-not-yet = clock ahead
journal-why-claims-missing = identity incomplete
journal-why-wrong-issuer = another provider
journal-why-wrong-audience = made for another application
journal-why-role-unknown = role that the settings do not know
journal-action-consent-recorded = recorded a consent
journal-action-person-exported = exported what is held on a person
journal-action-retention-applied = erased what was past its retention period
journal-action-contact-erased = deleted a contact
