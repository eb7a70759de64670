# Typing in and reference lists: forms, drafts, preview, saving.

# What one may do
entry-add = Add
entry-new-project = Add a project
entry-new-funding = Add a funding
entry-new-observation = Add an observation
entry-new-lesson = Add a lesson
entry-new-document = Add a document
entry-correct = Correct, close or delete
entry-which = What is to be corrected?
entry-object = To correct or to close: { $what }
entry-edit = Open to correct
entry-edit-link = Correct or complete this sheet
entry-close-short = Close
entry-none-yet = Nothing here yet ({ $what }).
entry-choose = Choose from the list
entry-nothing-to-choose = Nothing to choose from yet
entry-choose-first = Choose first: { $what }
entry-search = Search ({ $what })
entry-search-example = a few letters of the name, or the code
entry-search-first = Search first, by a few letters
entry-search-nothing = Nothing matches. Try another word of the name, or the code.

# Drafts
entry-drafts =
    { $count ->
        [one] One draft to go on with
       *[other] { $count } drafts to go on with
    }
entry-untitled = untitled
entry-draft-create = **{ $title }** · { $what }, addition begun; kept on { $at }
entry-draft-edit = **{ $title }** · { $what }, correction begun; kept on { $at }
entry-draft-close = **{ $title }** · { $what }, closing begun; kept on { $at }
entry-draft-resume = Go on
entry-resume = Go on with the draft: { $title } ({ $what })
entry-discard = Abandon this draft
entry-discard-sure = What is typed in this draft will be lost. The data already saved do not move.
entry-discard-yes = Yes, abandon it
entry-kept = :small[Draft kept on { $at }, for you alone. Nothing is saved in the data yet.]
entry-not-begun = :small[Each field filled is kept at once in a draft, for you alone. Nothing goes into the data before it is saved.]
entry-other-tab = This draft was changed elsewhere on { $at } (another tab?). The screen now shows that version. What you typed last was not kept: { $where } “{ $text }”. Type it again if it is right.

# The form
entry-heading-create = Addition · { $what }
entry-heading-edit = Correction · { $what } · { $name }
entry-heading-close = Closing · { $what } · { $name }
entry-required = required
entry-more = Other information
entry-proposed-id = Proposed identifier: **{ $id }**. It can be changed under “Other information” before the first save, never after.
entry-example-partial-date = e.g. 2026, 2026-06 or 30/06/2026
entry-example-date = e.g. 30/06/2026
entry-example-money = e.g. 12 345,60
entry-example-none = {""}
entry-add-row = Add a row: { $what }
entry-drop-row = Do not keep this row ({ $what } { $n })
entry-remove-row = Take this row away ({ $what } { $n })
entry-row-gone = “{ $name }” will be taken out of the data when saved.
entry-keep-row = Keep “{ $name }”
entry-list-empty = The list “{ $what }” is still empty.
entry-list-empty-here = The list “{ $what }” is still empty for this choice.
entry-list-fill = Fill it: { $what }
entry-ended = { $name }, until { $day }
entry-missing-name = Is a name missing from a list?
entry-missing-name-help = Add it here, then go on with this draft: it waits in the page where you type.
entry-live-only = What you type goes into the live data, not into the closing you are looking at.
entry-in-use = This definition is already in use. Changing what it means will make a new version; the old one will keep its values. Correcting a slip elsewhere than in the meaning makes no version.
entry-back-entry = Back to what there is to type
entry-back-reference = Back to the lists
entry-close = Close ({ $what })
entry-close-means = Closing deletes nothing: you write when and why it stops, and everything stays readable.
entry-carry-date = Carry this date over to all that is still open
entry-carry-date-help = Only fields that are still empty are filled.

# Check
entry-check = Check before saving
entry-to-correct =
    { $count ->
        [one] One thing to correct before saving. Nothing of what is typed is lost.
       *[other] { $count } things to correct before saving. Nothing of what is typed is lost.
    }
entry-still-to-correct =
    { $count ->
        [one] One thing left to correct: it is said at the top of the page and under the field.
       *[other] { $count } things left to correct: they are said at the top of the page and under the fields.
    }
entry-decide-first = Decide first, at the top of the page, about what somebody else changed.
entry-finding-required = This field is required: fill it.
entry-finding-integer = “{ $value }” is not a whole number. Write figures only, for example 12.
entry-finding-number = “{ $value }” is not a number. Write it for example 12 345,60.
entry-finding-money = “{ $value }” has more than two decimals, or is beyond what an amount can be. Write it for example 12 345,60.
entry-finding-typed-ambiguous = “{ $value }” can be read in two ways: thousands, or decimals. Write 1500 or 1,5 for example.
entry-finding-date = “{ $value }” is not a day of the calendar. Write it for example 30/06/2026.
entry-finding-partial-date = “{ $value }” is not a date of the calendar. Write the year (2026), the month (2026-06) or the day (30/06/2026).
entry-finding-year = “{ $value }” is not a year. Write it with four figures: 2026.
entry-finding-pattern = “{ $value }” has not the expected form. For an identifier: unaccented letters, digits, dot, hyphen or underscore, 64 characters at most.
entry-finding-requires-one-of = Something is missing: fill { $columns }.
entry-finding-requires-none-of = This field must stay empty from what the rest of the row says: empty it.
entry-finding-key-repeated = This row says the same as another of the form ({ $value }). Keep only one.
entry-finding-key-taken = “{ $value }” is already in the data. Choose another identifier, or open the one that exists to correct it.
entry-finding-reference-unknown = “{ $value }” is no longer in the list ({ $other }). Choose something else, or add it to the list.
entry-finding-reference-rejected = What is chosen here ({ $other }) is refused further up in this form. Correct that first.
entry-finding-personal-nir = A social security number ({ $value }) is written there. It is never saved: delete it.
entry-finding-personal-iban = A bank account number ({ $value }) is written there. It is never saved: delete it.
entry-finding-personal-email = An e-mail address ({ $value }) is written there. Delete it, unless the person agreed that all may read it.
entry-finding-personal-phone = A telephone number ({ $value }) is written there. Delete it, unless the person agreed that all may read it.
entry-finding-personal-person = A person ({ $value }) is named there. Write the function instead, unless the person agreed to be named.
entry-personal =
    { $count ->
        [one] Personal data seem to be written in a text that others will read.
       *[other] Personal data seem to be written { $count } times in texts that others will read.
    }
entry-agree-personal = I confirm: it is nobody's data, or the person agrees
value-origin-form = typed on screen
entry-finding-removal-refused =
    { $count ->
        [one] This row cannot be taken away: another refers to it ({ $other }). Keep it, and say until when it holds instead.
       *[other] This row cannot be taken away: { $count } others refer to it ({ $other }). Keep it, and say until when it holds instead.
    }

# Preview and saving
entry-preview = What will change
entry-nothing-changes = Nothing changes: what is typed is already in the data.
entry-effect = See what it changes in the results
entry-effect-measuring = Measuring the effect on the results…
entry-column-what = Where
entry-column-field = Field
entry-row-added = **{ $what }: { $name }** · added
entry-row-changed = **{ $what }: { $name }** · corrected
entry-row-removed = **{ $what }: { $name }** · this row is taken away
entry-column-value = Value
entry-column-before = Before
entry-column-after = After
entry-version = The meaning changes while the definition is in use ({ $used }): version { $number } is made under the code { $new }. The previous version ({ $old }) keeps its meaning and its values; follow-ups under way stay on it until they are moved.
entry-leaning = { $what } ({ $count })
entry-agree-removal =
    { $count ->
        [one] I confirm that the row marked “taken away” must leave the data.
       *[other] I confirm that the { $count } rows marked “taken away” must leave the data.
    }
entry-reason = Why this change? (optional)
entry-reason-help = One sentence for the history, with no person's name.
entry-save-create = Save
entry-save-edit = Save the correction
entry-save-close = Save the closing
entry-saving = Saving…
entry-late = Somebody saved at the same time as you: nothing of your entry has gone in yet. Read again below and save once more.
entry-message-create = Entry · addition · { $what } · { $name }
entry-message-edit = Entry · correction · { $what } · { $name }
entry-message-close = Entry · closing · { $what } · { $name }
entry-message-delete = Entry · deletion · { $what } · { $name }

# What others changed
entry-moved =
    { $count ->
        [one] One field that you change was also changed by somebody else. Choose what is to stay.
       *[other] { $count } fields that you change were also changed by somebody else. Choose what is to stay.
    }
entry-moved-cell = **{ $what }** · you had read “{ $was }”; it is now “{ $now }”; you write “{ $mine }”.
entry-moved-mine = Keep what I write
entry-moved-now = Take what is there now
entry-moved-gone = **{ $what }** · somebody else has taken this row away since.
entry-moved-again = Put it back with what I write

# After saving
entry-done = Saved ({ $id }, on { $at }) · { $message }
entry-done-nothing = This save is not in the history.
entry-see-sheet = See the sheet: { $name }
entry-next = Go on with: { $what }
entry-what-moved =
    { $count ->
        [one] The field that changed
       *[other] The { $count } fields that changed
    }
entry-undo = Undo this save
entry-undo-means = All that this save changed goes back as it was, but for what was changed since. The undoing itself stays in the history.
entry-undo-yes = Yes, undo it
entry-undone = This save was undone ({ $by }) · { $message }
entry-undo-kept =
    { $count ->
        [one] One row stayed as it is:
       *[other] { $count } rows stayed as they are:
    }
entry-undo-changed = changed since
entry-undo-needed = other rows refer to it

# Delete
entry-delete = Delete
entry-delete-means = Deleting is for a slip in typing. What existed and stops is not deleted: it is closed.
entry-delete-agree = I confirm: it is a slip, none of this existed
entry-delete-yes = Delete from the data
entry-delete-refused = It cannot be deleted: other data refer to it.
entry-delete-close = To say that it stops, close it. For a slip in typing, take these rows away first, or undo the save that made it.
entry-delete-first = For a slip in typing, take these rows away first, or undo the save that made it.

# Reference lists
reference-means = These lists give the data their meaning: correcting them changes what everybody reads. What is no longer used is closed and stays readable.
reference-which = List
reference-list = { $what } ({ $count })
reference-add = Add: { $what }
reference-versions = Changing what a definition in use means makes a new version: the old one is never rewritten.
reference-filter = Filter the list by a few letters
reference-column-name = Name
reference-cut = { $shown } rows shown of { $count }. Filter to find the others.

# Refusals
error-draft-unknown = This draft is no longer there: it was saved or abandoned, or it is somebody else's.
error-draft-moved = This draft was changed elsewhere on { $at }; nothing was overwritten. Reload the page.
error-object-unknown = “{ $key }” is not in the live data.
error-form-unknown = There is no form “{ $form }”.
error-form-unknown-field = The form “{ $form }” names what does not exist: { $what }.
