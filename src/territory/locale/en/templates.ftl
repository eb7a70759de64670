# Templates of the lists that fill several tables: what the sheet is, and what to write in the columns that have no
# descriptor of their own.
template-subsidies = One row per subsidy and beneficiary, with the columns of the national format.
template-project-list = One row per project: who carries it, with whom, where, and how it stands.
template-indicator-values = One row per value: a project, an indicator, a period.
template-funding-plan = One row per expense and one per resource of a project.
cli-template-project = Write the rows of this project alone (its code), to be updated in the workbook. Without this option, the template is empty.
error-template-project-unknown = Project “{ $project }” is not in these data. Write its code, as its sheet shows it.

hint-subsidies-nomattribuant = Name of the authority or body that grants.
hint-subsidies-idattribuant = Its 14 figures, without spaces.
hint-subsidies-nombeneficiaire = Name of the body that receives.
hint-subsidies-idbeneficiaire = Its 14 figures, without spaces.
hint-subsidies-idsubvention = The number its grantor gives it: it links the rows of one subsidy.
hint-subsidies-datedecision = Day of the decision that grants.
hint-subsidies-montant = In euros, whole: the same amount is repeated on each row when several beneficiaries share it.
hint-subsidies-pourcentagesubvention = From 0 to 1, or in per cent; 1 when one beneficiary receives everything.
hint-subsidies-statutlabel = How the application stands.
hint-subsidies-montantdemande = In euros, as it was asked for.
hint-subsidies-datedemande = Day on which it was asked for.
hint-subsidies-montantverse = In euros, what has been paid so far.
hint-subsidies-dateversement = Day of the payment.
hint-subsidies-nature = In cash or in kind.
hint-subsidies-montantpret = In euros, if it is a loan.
hint-subsidies-montantavance = In euros, if it is a repayable advance.
hint-subsidies-montantgarantie = In euros, if it is a guarantee.
hint-subsidies-montantnature = In euros, the estimated value of what is lent or given.
hint-subsidies-detailnature = What is lent or given: premises, equipment, time.
hint-subsidies-conditionsversement = In one or several payments, and on which conditions.
hint-subsidies-datesperiodeversement = When payment is planned.
hint-subsidies-datedebut = Beginning of what is funded.
hint-subsidies-datefin = End of what is funded.
hint-subsidies-section = The section of the grantor's budget.
hint-subsidies-sousdispositif = The part of the scheme, when it has several.
hint-subsidies-notificationue = Yes when the aid was notified to the European Commission.
hint-subsidies-idrae = Reference in the register of aids to companies.
hint-subsidies-idcofinancement = Identifier of the project that several funders help together.
hint-subsidies-attribuantscofinanceurs = The other bodies that fund the same thing.
hint-subsidies-ej = Number of the legal commitment in the State's accounts.
hint-subsidies-adresse = Page where the act is published.

hint-project-list-themes = Several themes: separate them with a semicolon.
hint-project-list-subthemes = Several sub-themes: separate them with a semicolon.
hint-project-list-sdg = Sustainable development goals, by name or number; several: separate them with a semicolon.
hint-project-list-policy = The public policy the project belongs to.
hint-project-list-carrier = The body that carries the project. If it is not known yet, it is added.
hint-project-list-partners = Several bodies: separate them with a semicolon.
hint-project-list-place = Name or code of the commune; several: separate them with a semicolon.
hint-project-list-stage = The stage the project has reached, as its programme calls it.
hint-project-list-stage-on = Since when it stands there.
hint-project-list-budget = The total cost of the project, in euros.

hint-indicator-values-period = 2026, T1 2026, March 2026… or the first and last day in the next two columns.

hint-funding-plan-project = The project whose financing plan it is.
hint-funding-plan-side = On which side of the plan the row stands.
hint-funding-plan-account = Account number (60, 74…), if the plan follows the accounts.
hint-funding-plan-group = Heading or chapter of the plan.
hint-funding-plan-heading = What is paid. Leave empty for a resource.
hint-funding-plan-funder = Who brings the resource. Leave empty for an expense.
hint-funding-plan-status = How the resource stands; without an answer it is only envisaged, and no total counts it.
hint-funding-plan-on = Day of the request, of the decision or of the payment, as the status says.
