# The register of processing (GDPR, article 30), drawn from the descriptions of the tables.

page-register = Which personal data, why, and for how long?
menu-register = Personal data

register-controller-title = Who answers for them
register-controller = Data controller: **{ $controller }**.
register-controller-missing = The data controller is not named here yet. Whoever installs the application says it in the setting TERRITORY_CONTROLLER.
register-rights-title = Your rights
register-rights =
    You may ask what is held about you and receive a copy of it, have it corrected or erased, ask that its use be limited, object to its use, and take back at any time a consent you gave. A consent withdrawn also holds for the closings published before. No automatic decision is made here about a person.
register-contact = To use your rights, write to: **{ $contact }**. An answer is due within a month.
register-contact-missing = The address to write to is not given here yet. Whoever installs the application says it in the setting TERRITORY_CONTACT.
register-complaint = Without a satisfactory answer, you may lodge a complaint with the [CNIL](https://www.cnil.fr/en/home), the French supervisory authority.

register-projects = Persons whom projects concern
register-projects-text = Inhabitants, users, partners: what is kept of them, and what of it is never published.
register-accounts = Persons who use the application
register-accounts-text = Whoever has an account, or answers through a link: what is needed to work together, and nothing more.
register-entry = **{ $table }** – { $purpose }
register-line = **{ $title }**: { $text }
register-download = Download the register (CSV)

column-processing-table = What is held
column-processing-purpose = Why
column-processing-basis = Lawful basis
column-processing-persons = Of whom
column-processing-fields = Which data
column-processing-source = Where they come from
column-processing-recipients = Who reads them
column-processing-retention = For how long

register-basis-consent = the person's consent (GDPR, article 6(1)(a))
register-basis-contract = a contract with the person (GDPR, article 6(1)(b))
register-basis-legal-obligation = a legal obligation (GDPR, article 6(1)(c))
register-basis-public-task = a task in the public interest (GDPR, article 6(1)(e))
register-basis-legitimate-interests = a legitimate interest (GDPR, article 6(1)(f))

register-readers-oneself = the person alone
register-readers-nobody = no person: only the application uses it
register-readers-everybody = everybody, in published closings
register-readers-withheld = except what concerns a home or lacks consent, which coordinators alone read
register-readers-all = { $role } (all programmes)
register-readers-own = { $role } (their programmes)

register-retention = { $then }
register-retention-months =
    { $months ->
        [one] One month. { $then }
       *[other] { $months } months. { $then }
    }
