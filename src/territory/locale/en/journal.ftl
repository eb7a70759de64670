# The journal: what was done, in plain words. One key per action, `journal-action-<action>`.

error-journal-kept = Some of these journal lines are still to be kept: nothing was erased.

journal-action-invitation-made = made a link to be filled without an account
journal-action-invitation-revoked = closed a link
journal-action-invitation-opened = opened a link
journal-action-invitation-refused = a link was refused
journal-action-reply-sent = sent an answer through a link
journal-action-consent-withdrawn = withdrew a consent and erased the words
