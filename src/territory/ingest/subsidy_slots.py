"""What a file of subsidies may hold: SCDL 2.1.1's fields, its betagouv extension, and what departments add to them.

Sources: schema.data.gouv.fr/scdl/subventions 2.1.1; betagouv/SCDL-Subvention-DataSubvention (2024); arrêté of 17
November 2017. Aliases are labels of published files: the older `COLL_*`/`ATTRIB_*`/`SUB_*` family, where ATTRIB
is who receives, and the long French titles.
"""

from __future__ import annotations

from territory.ingest.target import Target, slot_of
from territory.schema.table import Words

SUBSIDIES = "subsidies"

#: Amounts of another instrument than the subsidy's, in columns of their own: slot and instrument.
BESIDE = (
    ("montantPret", "pret"),
    ("montantAvance", "avance_remboursable"),
    ("montantGarantie", "garantie"),
    ("montantNature", "apport_nature"),
)

_WHO = (
    slot_of(
        "nomAttribuant", "text", "Qui attribue", "Grantor",
        "nom attribuant", "coll nom", "nom de l'attribuant", "attribuant", "financeur", "nom du financeur",
        "organisme attribuant", "autorite attribuante", "nom de l'autorite administrative", "collectivite",
        needed=True, at=("organisation", "name"),
    ),
    slot_of(
        "idAttribuant", "siret", "SIRET de qui attribue", "Grantor's SIRET",
        "id attribuant", "coll siret", "identification de l'attribuant", "siret attribuant", "siret de l'attribuant",
        "identification de l'attribuant (siret)", "siret financeur", "siret du financeur",
        at=("organisation", "siret"),
    ),
    slot_of(
        "nomBeneficiaire", "text", "Qui reçoit", "Beneficiary",
        "nom beneficiaire", "attrib nom", "nom du beneficiaire", "beneficiaire", "nom de l'attributaire",
        "attributaire", "nom attributaire", "tiers", "association", "nom de l'association", "organisme beneficiaire",
        needed=True, at=("organisation", "name"),
    ),
    slot_of(
        "idBeneficiaire", "siret", "SIRET de qui reçoit", "Beneficiary's SIRET",
        "id beneficiaire", "attrib siret", "identification du beneficiaire", "siret beneficiaire",
        "siret du beneficiaire", "identification de l'attributaire (siret)", "identification de l'attributaire",
        "siret de l'attributaire", "siret", "n° siret", "numero siret", at=("organisation", "siret"),
    ),
    slot_of(
        "rnaBeneficiaire", "rna", "RNA de qui reçoit", "Beneficiary's RNA number",
        "rna beneficiaire", "rna", "numero rna", "n° rna", at=("organisation", "rna"),
    ),
)  # fmt: skip
_ACT = (
    slot_of("idSubvention", "text", "Identifiant de la subvention", "Id of the subsidy", "id subvention"),
    slot_of(
        "dateConvention", "partial_date", "Date de la convention", "Date of the agreement",
        "date convention", "acte date", "date de la convention de subvention", "date de la convention",
        "date de convention", "date d'attribution", "date attribution", at=("funding_event", "on"),
    ),
    slot_of(
        "dateDecision", "partial_date", "Date de la décision", "Date of the decision",
        "date", "date decision", "date de la decision",
        "date de deliberation", "date de la deliberation", "date du vote",
    ),
    slot_of(
        "referenceDecision", "text", "Référence de la décision", "Reference of the decision",
        "reference decision", "acte ref", "reference de la decision", "numero de deliberation", "deliberation",
        "reference de l'acte", at=("funding_event", "reference"),
    ),
    slot_of(
        "objet", "text", "Objet", "Purpose",
        "sub objet", "sub obj", "objet de la subvention", "objet du financement", "intitule", "libelle",
        "action financee",
        at=("funding", "object"),
    ),
    slot_of(
        "montant", "money", "Montant total, avant partage entre bénéficiaires", "Total, before any split",
        "sub montant", "montant total de la subvention", "montant de la subvention", "vote", "montant vote",
        "montant attribue", "montant accorde", "subvention", "montant total", "subvention accordee",
        needed=True, at=("funding_event", "amount"),
    ),
    slot_of(
        "pourcentageSubvention", "number", "Part de ce bénéficiaire", "This beneficiary's share",
        "pourcentage subvention", "pourcentage", "pourcentage du montant de la subvention attribuee au beneficiaire",
        "pourcentage du montant total de la subvention attribuee au beneficiaire",
    ),
    slot_of(
        "statutLabel", "text", "Statut", "Status", "statut label", "statut", "statut de la demande", "avis", "decision",
    ),
    slot_of(
        "montantDemande", "money", "Montant demandé", "Amount requested",
        "montant demande", "montant sollicite", "subvention demandee", "subvention sollicitee",
    ),
    slot_of(
        "dateDemande", "partial_date", "Date de la demande", "Date of the request",
        "date demande", "date de la demande", "date de depot", "date de depot du dossier",
    ),
    slot_of(
        "montantVerse", "money", "Montant versé", "Amount paid",
        "montant verse", "montant paye", "montant mandate", "mandate", "verse", "paye",
    ),
    slot_of(
        "dateVersement", "partial_date", "Date du versement fait", "Date of the payment made",
        "date du mandat", "date de paiement", "date de mandatement", "verse le", "paye le",
    ),
)  # fmt: skip
_HOW = (
    slot_of(
        "nature", "text", "Nature de l'aide", "Kind of aid",
        "sub nature", "nature de la subvention", "nature de l'aide", at=("funding", "instrument"),
    ),
    slot_of(
        "montantPret", "money", "Montant du prêt", "Amount of the loan", "montant du pret", "montant pret", "pret",
    ),
    slot_of(
        "montantAvance", "money", "Montant de l'avance remboursable", "Amount of the repayable advance",
        "montant de l'avance remboursable", "avance remboursable", "montant avance remboursable",
    ),
    slot_of(
        "montantGarantie", "money", "Montant de la garantie", "Amount of the guarantee",
        "montant de la garantie", "montant garantie", "garantie", "montant garanti",
    ),
    slot_of(
        "montantNature", "money", "Estimation de l'aide en nature", "Estimate of the help in kind",
        "estimation des avantages en nature", "estimation de l'aide en nature", "valorisation en nature",
    ),
    slot_of(
        "detailNature", "text", "Détail de l'aide en nature", "What the help in kind is",
        "detail des avantages en nature", "detail de l'aide en nature", "prestations en nature",
    ),
    slot_of(
        "conditionsVersement", "text", "Conditions de versement", "Conditions of payment",
        "conditions versement", "sub versement", "conditions de versement", "modalites de versement",
        "conditions de versement de la subvention",
    ),
    slot_of(
        "datesPeriodeVersement", "text", "Dates ou période de versement prévues", "Dates or period of payment, planned",
        "dates periode versement", "datesperiodeversement", "date ou periode de versement",
        "date(s) ou periode(s) de versement", "date(s) ou periode de versement", "date de versement",
    ),
    slot_of("dateDebut", "partial_date", "Début", "Start", "sub date debut", "date debut", "date de debut"),
    slot_of("dateFin", "partial_date", "Fin", "End", "sub date fin", "date fin", "date de fin"),
    slot_of(
        "section", "text", "Investissement ou fonctionnement", "Investment or operation",
        "type", "type de depense", "section budgetaire", "nature de la depense", at=("funding", "nature"),
    ),
    slot_of(
        "exerciceBudgetaire", "year", "Exercice budgétaire", "Budget year",
        "exercice budgetaire", "exercice", "annee", "annee budgetaire", at=("funding", "fiscal_year"),
    ),
)  # fmt: skip
_RULES = (
    slot_of(
        "dispositif", "text", "Dispositif", "Scheme",
        "dispositifaide", "dispositif aide", "sub dispositif", "dispositif d'aide", "appel a projets",
        "programme d'aide",
        at=("funding", "scheme"),
    ),
    slot_of("sousDispositif", "text", "Sous-dispositif", "Sub-scheme", "sous dispositif", "sous-dispositif"),
    slot_of(
        "notificationUE", "boolean", "Aide notifiée à la Commission européenne", "Aid notified to the Commission",
        "notification ue", "notif eu", "aide d'etat notifiee a la commission europeenne",
        "aide d'etat notifie a la commission europeenne", at=("funding", "regime"),
    ),
    slot_of(
        "idRAE", "text", "Référence au répertoire des aides aux entreprises", "Company-aid register reference",
        "id rae", "id ent", "numero unique de referencement au rae",
        "identifiant rae de l'aide au titre de laquelle la subvention est attribuee",
    ),
    slot_of(
        "idCofinancement", "text", "Identifiant du projet commun aux cofinanceurs", "Project id common to co-funders",
        "id cofinancement", "projet", "code projet", "nom du projet", "id projet", at=("funding_share", "project"),
    ),
    slot_of(
        "attribuantsCofinanceurs", "text", "Autres financeurs", "Other funders",
        "attribuants cofinanceurs", "cofinanceurs", "autres financeurs",
    ),
    slot_of("ej", "text", "Engagement juridique", "Legal commitment", "engagement juridique", "numero ej"),
    slot_of("adresse", "url", "Adresse de la source", "Address of the source", "source", "url", "lien"),
)  # fmt: skip

TARGET = Target(
    SUBSIDIES,
    Words("Subventions (format national SCDL et voisins)", "Subsidies (national SCDL format and its kin)"),
    (*_WHO, *_ACT, *_HOW, *_RULES),
    ("organisation", "organisation_alias", "scheme", "funding", "funding_share", "funding_event"),
)
