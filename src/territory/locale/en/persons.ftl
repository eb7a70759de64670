# Persons and consents: testimonies, contacts, a consent withdrawn, a person's rights, how long things are kept.

error-testimony-unknown = No testimony has the identifier "{ $id }". The page "Persons and consents" lists them.
error-erasure-unfinished = The words are taken out, but somebody's reading still keeps a trace of them on the disk. Try again in a moment to finish.
persons-withdrawal-message = { $count ->
    [one] Withdraws the consent of testimony { $names }
   *[other] Withdraws the consent of { $count } testimonies: { $names }
  }
persons-redacted-download = Download "{ $title }" (copy without the words withdrawn)
persons-consent-message = { $consent ->
    [given] Notes the consent of testimony { $name }
   *[other] Notes that testimony { $name } has no consent
  }
error-consent-invalid = A consent is given for publication or for internal use; without consent it has no extent.
error-person-asked-short = Give at least { $shortest } letters of the name, the address or the number.

# What a withdrawal erases, and what it does not reach
persons-erased-done = { $count ->
    [0] Nothing was waiting to be erased.
    [one] Consent withdrawn for { $names }: the words are erased.
   *[other] Consent withdrawn for { $names }: their words are erased.
  }
persons-erased-would = Withdrawing the consent of { $names } will erase:
persons-held-drawer = { $count ->
    [0] In the drawer: nothing.
    [one] In the drawer: the words of one testimony.
   *[other] In the drawer: the words of { $count } testimonies.
  }
persons-held-file = { $count ->
    [one] In the file "{ $name }": one cell. A redacted copy takes the file's place.
   *[other] In the file "{ $name }": { $count } cells. A redacted copy takes the file's place.
  }
persons-held-rows = { $count ->
    [one] In work under way ({ $table }): one row.
   *[other] In work under way ({ $table }): { $count } rows.
  }
persons-held-doubtful = For a person to see, as no program can rewrite them, these documents hold the words: { $names }.
persons-held-documents = For a person to read again: documents attached to the same project may quote them too ({ $names }).
persons-held-twins = The same words are kept under another testimony: { $names }. If it is the same person, withdraw that consent too.
persons-held-beyond = Out of reach: what was already downloaded, exported or copied elsewhere, and the machine's backups.

cli-withdraw-help = Withdraws the consent of testimonies and erases their words everywhere: drawer, files received, work under way, technical log. Without a testimony, finishes what was interrupted. Nothing can be recovered.
cli-withdraw-on = Day of the withdrawal, as YYYY-MM-DD (today otherwise).
cli-withdraw-check = Says what would be erased, and changes nothing.
cli-withdraw-progress = Erasing words…
cli-withdraw-nothing = No withdrawal was left half way.
cli-person-help = Looks for everything held on somebody, by name, address or number; accents and capitals do not matter.
cli-person-export = Also writes the result to a zip file to hand to the person.
cli-person-progress = Searching…
cli-person-exported = To hand to the person: { $file }
cli-retention-help = Lists data about persons that are past their retention period, and erases them when asked to.
cli-retention-apply = Erases what is listed.
cli-retention-progress = Retention periods…
cli-retention-how = To erase: territory retention --apply

# What is held on a person
person-found = { $count ->
    [0] Nothing is held on this person under that name.
    [one] One thing found:
   *[other] { $count } things found:
  }
person-partial = Only your programmes were searched. The rest (roles, sign-ins, journal, files, work under way) is for whoever administers the site.
person-kind-file = File received
person-file-name = Name
person-file-mentions = Lines that name them
person-column-kind = What
person-column-id = Identifier
person-column-field = Field
person-column-value = Content
person-export-readme = readme.txt
person-export-title = Data held on "{ $asked }", as of { $at }
person-export-about = Handed over under articles 15 and 20 of the GDPR. The same data are in person.csv (spreadsheet) and person.json (machines). Files received are not attached: they name other people.
person-export-purpose = Why:

# Retention
retention-none = Nothing is past its retention period.
retention-line-contact = Contact { $id } ({ $of }): the project ended on { $since }.
retention-line-words = Words of testimony { $id } ({ $of }): the project ended on { $since }.
retention-line-file = File "{ $of }" of a deposit settled on { $since }, which holds words or contacts.
retention-line-draft = Draft { $id } ({ $of }), untouched since { $since }.
retention-line-journal = { $count ->
    [one] One entry of the journal from before { $since }.
   *[other] { $count } entries of the journal from before { $since }.
  }
retention-count-contact = { $count ->
    [one] one contact
   *[other] { $count } contacts
  }
retention-count-words = { $count ->
    [one] the words of one testimony
   *[other] the words of { $count } testimonies
  }
retention-count-file = { $count ->
    [one] one file
   *[other] { $count } files
  }
retention-count-draft = { $count ->
    [one] one draft
   *[other] { $count } drafts
  }
retention-count-journal = { $count ->
    [one] one entry of the journal
   *[other] { $count } entries of the journal
  }
retention-done = Erased: { $parts }.

# The page
page-persons = Who gave consent, and what is held on a person?
menu-persons = Persons and consents
persons-answer = { $count ->
    [0] No testimony gathered.
    [one] One testimony, { $given ->
        [0] without consent
       *[other] with consent
      }.
   *[other] { $count } testimonies, { $given } of them with consent.
  }
persons-explain = Words are kept apart, in the drawer. Without consent they are shown to nobody. A consent may be withdrawn at any time, and withdrawing erases them everywhere.
persons-project = Project
persons-all = All projects ({ $count })
persons-one-project = { $name } ({ $count })
persons-shown = { $shown } testimonies out of { $count }: choose a project to see its own.
persons-consent = { $consent ->
    [given] Consent given ({ $extent }){ $day ->
        [none] , undated
       *[other] , on { $day }
      }
    [withdrawn] Consent withdrawn{ $day ->
        [none] , undated
       *[other] {" "}on { $day }
      }
   *[other] No consent{ $day ->
        [none] {""}
       *[other] , as of { $day }
      }
  }
persons-words-hidden = Words are kept; for want of consent they cannot be read.
persons-words-none = No words are kept.
persons-consent-record = Note the consent
persons-consent-which = What does the person agree to?
persons-consent-given-publication = That their words be published
persons-consent-given-internal = That they be read internally
persons-consent-none = To nothing for now
persons-consent-day = Since
persons-consent-none-means = Changing to "nothing" erases the words everywhere, as a withdrawal does.
persons-consent-save = Save
persons-consent-done = Consent noted for { $name }.
persons-withdraw = Withdraw the consent
persons-looking = Looking for all that is kept of it…
persons-withdraw-agree = I understand: what is erased cannot be recovered.
persons-withdraw-do = Withdraw the consent and erase
persons-withdraw-give-up = Change nothing
persons-erasing = Erasing…
persons-unfinished = { $count ->
    [one] An erasure was interrupted: words may be left in a file.
   *[other] { $count } erasures were interrupted: words may be left in a file.
  }
persons-finish = Finish now

contacts-answer = { $count ->
    [0] No contact.
    [one] One contact.
   *[other] { $count } contacts.
  }
contacts-shown = { $shown } contacts out of { $count }: search for a person below to find the others.
contacts-unreachable = Neither address nor number.
contacts-delete = Delete
contacts-delete-means = The contact is erased from the drawer, for good.
contacts-delete-yes = Delete this contact
contacts-deleted = Contact { $name } deleted.

person-title = What is held on a person?
person-explain = Everyone may ask what is held on them and receive a copy (GDPR, articles 15 and 20). Accents and capitals do not matter.
person-asked = Name, e-mail address or telephone
person-search = Search
person-others = { $count ->
    [one] and one more.
   *[other] and { $count } more.
  }
person-export = Download for the person (zip)
person-export-file = person-data.zip

retention-title = How long are these data kept?
retention-rule-contact = Contacts: { $months } months after the end of their project, for the balance of grants and the last review.
retention-rule-words = Words: { $months } months after the end of the project, to compare its effects with what followed.
retention-rule-file = Files of settled deposits that hold words or contacts: { $months } months, to correct a mistake of reading.
retention-rule-draft = Drafts: { $months } months without a change; beyond, nobody will save them.
retention-rule-journal = Journal: { $months } months, as the CNIL recommends. Sign-ins erase themselves.
retention-look = See what is past its time
retention-erase = { $count ->
    [one] Erase what is past its time (one thing)
   *[other] Erase what is past its time ({ $count } things)
  }
persons-tab-testimonies = Testimonies
persons-tab-contacts = Contacts
persons-tab-person = One person
persons-tab-retention = Retention
persons-quote = "{ $said }"
