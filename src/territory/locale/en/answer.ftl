# Answering through a link, without an account; making and closing such links.

error-invitation-kind = No link opens this action ({ $capability }).
error-invitation-object = “{ $object }” is not known here: no link was made. Reload the page and choose again.
error-invitation-past = { $day } is over: no link was made. Choose a date to come.
error-invitation-unknown = This link is not known here ({ $id }).

page-answer = What do you answer?
menu-answer = Answer a request
error-invitation-closed = This link opens nothing: it is over, it was closed, or its address is incomplete. What was filled in through it is kept. Ask the person who wrote to you for a new one.

# What is asked
answer-holder = For { $holder }
answer-asked =
    { $count ->
        [one] One value is expected for { $projects }, before { $reply }.
       *[other] { $count } values are expected for { $projects }, before { $reply }.
    }
answer-kept = All you type is kept as you go. You can close this page and open it again later, here or on another device, with the same link.
answer-progress =
    { $done ->
        [0] No answer filled in, of { $count }
        [one] { $done } answer filled in, of { $count }
       *[other] { $done } answers filled in, of { $count }
    }
answer-period = { $period } (due by { $by })
answer-method = How to find it: { $method }
answer-why = Why we ask: { $why }
answer-known = Last value known: { $value } (at { $on })
answer-known-none = No value is known yet.

# Answering
answer-way = Your answer
answer-way-value = I have the value
answer-way-absent = It is not available
answer-way-later = Not yet
answer-value-unit = Value ({ $unit })
answer-value-example = for example 12.5
answer-numerator = Numerator: what is counted (optional)
answer-denominator = Denominator: out of how many ({ $weight }, optional)
answer-presence = Why is there no value?
answer-note = Comment (optional)
answer-note-help = What one must know to read this answer. No person's name, address or telephone: a role is enough.
answer-when = When will you have it, and from which role? (optional)
answer-more = Say how the value is obtained (optional)
answer-choose = Choose
answer-done = Answer filled in and kept.

# What is wrong
answer-number = “{ $value }” is not a number. Write the number alone, for example 12.5. If there is none, choose “It is not available”.
answer-ambiguous = “{ $value }” reads two ways. Write 1500 for one thousand five hundred, or 1,5 for one and a half.
answer-negative = { $title }: this number cannot be less than zero.
answer-value-missing = Details are given, but the value is missing. Write it, or choose “It is not available”.
answer-reason-missing = Say in a few words why there is no value: that is an answer, and we will not ask again.
answer-address = { $title }: write the whole address, which begins with https://.
answer-personal = { $title }: “{ $value }” is about a person. Write their role instead; nothing can be sent before.
answer-below = This is less than what is usually expected (at least { $value }). If it is right, leave it and say why in the comment.
answer-above = This is more than what is usually expected (at most { $value }). If it is right, leave it and say why in the comment.
answer-unlike = This is very far from the last value known ({ $value }). Is it the right unit? If it is right, leave it and say why in the comment.

# Sending
answer-send-title = Send
answer-send-explain = You can send even if not everything is filled in: what is missing will still be asked.
answer-send = Send
answer-send-again = Send the correction
answer-sent = Your answer was received on { $moment }. The coordination reads it before recording it. You can correct it here until { $day } included.
answer-sent-changed = An answer was received on { $moment }, but you have changed something since. Send the correction so that it is read, until { $day } included.
answer-empty = Nothing is filled in yet. Give at least one answer, or say “Not yet”.
answer-to-correct =
    { $count ->
        [one] One thing is to be corrected before sending:
       *[other] { $count } things are to be corrected before sending:
    }

# The workbook
answer-workbook = Fill in a workbook instead
answer-workbook-explain = The workbook asks the same and holds what you have filled in. Drop it here once completed: its answers will appear above, to be read before sending.
answer-workbook-download = Download the workbook
answer-workbook-drop = The completed workbook
answer-workbook-unreadable = “{ $file }” cannot be read here. Drop the workbook as XLSX or ODS, of 3 MB at most, without a password.
answer-workbook-foreign = “{ $file }” does not answer this request. Drop the workbook downloaded on this page.
answer-workbook-empty = No cell of “{ $file }” is filled in. Fill in the yellow cells of the sheet “Answers”.
answer-workbook-taken =
    { $count ->
        [one] One answer was taken from the workbook. Read it above, then send.
       *[other] { $count } answers were taken from the workbook. Read them above, then send.
    }

# Links, on the collection page
link-title = Links to fill in online
link-explain = A link opens a single request, on any device and without an account. Whoever holds it can answer: send it to the holder alone.
link-holder = Holder
link-until = Valid until
link-until-help = The link still opens all that day, then closes.
link-make = Make the link
link-made = Link for { $holder }, valid until { $day } included. Copy it now: it will not be shown again.
link-again = The link is kept nowhere. If it is lost, close it and make another.
link-address = The link
link-base-setting = Its address begins with the public address set for this site, { $base }.
link-base-page = Its address begins with the one at which you read this page, { $base }. No public address is set for this site.
link-base-local = This address only opens on this machine: for others to open it, the site must be served elsewhere, with its public address.
link-mail = Write the message
link-mail-none = No address is known for this holder: the message opens without a recipient.
link-subject =
    { $count ->
        [one] { $projects }: one value to give us before { $reply }
       *[other] { $projects }: { $count } values to give us before { $reply }
    }
link-body =
    Hello,

    To follow { $projects }, we need your answer before { $reply }. You can fill it in here, without an account, on a telephone or a computer:

    { $address }

    This link is yours alone and opens until { $day } included. What you type is kept as you go.

    Thank you,
    the coordination
link-code-alt = Code to scan with a telephone to open the link of { $holder }.
link-room = Show large
link-room-title = To answer, scan this code
link-room-explain = Or type this address:
link-done = I have copied the link
link-list = Links in force
link-list-none = No link is open.
link-open =
    { $uses ->
        [0] { $holder }: link of { $made }, open until { $day } included, not followed yet.
        [one] { $holder }: link of { $made }, open until { $day } included, followed once, on { $last }.
       *[other] { $holder }: link of { $made }, open until { $day } included, followed { $uses } times, the last one on { $last }.
    }
link-reply-typed =
    { $done ->
        [0] Nothing is filled in yet.
        [one] One answer is filled in, of { $count }.
       *[other] { $done } answers are filled in, of { $count }.
    }
link-reply-sent = Sent on { $moment }.
link-reply-later = Not yet: { $indicator }, { $period }.
link-reply-later-note = Not yet: { $indicator }, { $period } (“{ $note }”).
link-revoke-of = Close the link of { $made } for { $holder }
