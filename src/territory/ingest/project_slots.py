"""What a catalogue of projects may hold, as people write it: its columns, and the labels seen in real ones.

Sources of labels: the catalogue of the Interconnectés, betagouv/projets-territoire 0.1.0, the published project sheets
of the Nantes City Lab (domain facts 1.4 and 6.6).
"""

from __future__ import annotations

from territory.ingest.target import Target, slot_of
from territory.schema.table import Words

PROJECT_LIST = "project_list"

SLOTS = (
    slot_of(
        "id", "text", "Identifiant du projet", "Project identifier",
        "identifiant", "code projet", "n° projet", "numéro du projet", "id projet", "référence projet",
        at=("project", "id"),
    ),
    slot_of(
        "name", "text", "Nom du projet", "Project name",
        "nom", "projet", "intitulé", "intitulé du projet", "titre", "titre du projet", "libellé du projet",
        "nom projet", "action", "nom de l'action", "intitulé de l'action", "nom de l'expérimentation",
        "expérimentation", "project", "project name", needed=True, at=("project", "name"),
    ),
    slot_of(
        "programme", "reference", "Programme", "Programme", "nom du programme", "appel à projets", "cadre",
        needed=True, to="programme", at=("project", "programme"),
    ),
    slot_of("promise", "text", "Promesse", "Promise", "en une phrase", "accroche", at=("project", "promise")),
    slot_of(
        "summary", "text", "Résumé", "Summary",
        "description", "descriptif", "présentation", "description service", "description du projet",
        "résumé du projet", "objet", "objet de l'expérimentation", "objectif", "objectifs", "contenu",
        at=("project", "summary"),
    ),
    slot_of("themes", "text", "Thèmes", "Themes", "thème", "thématique", "thématiques", "domaine", "domaines",
            "axe thématique", "theme"),
    slot_of("subthemes", "text", "Sous-thèmes", "Sub-themes", "sous thème", "sous thématique", "sous theme",
            "sous domaine", "mots clés", "mot clé"),
    slot_of("sdg", "text", "ODD", "SDG", "objectifs de développement durable", "objectif de développement durable",
            "odd concernés"),
    slot_of("policy", "text", "Politique publique", "Public policy", "politiques publiques", "compétence",
            "compétences"),
    slot_of(
        "carrier", "reference", "Porteur du projet", "Carrier",
        "porteur", "porteur de projet", "nom du porteur", "structure porteuse", "collectivité", "nom collectivité",
        "nom de la collectivité", "maître d'ouvrage", "organisme porteur", "pilote", "structure", "organisme",
        "porté par", "nom de la structure", "structure nom", "la structure nom", "nom de l'organisme",
        to="organisation",
    ),
    slot_of("carrier_siret", "siret", "SIRET du porteur", "Carrier's SIRET", "siret", "n° siret", "numéro siret",
            "siret porteur", "porteur code siret", "siret de la collectivité", at=("organisation", "siret")),
    slot_of("partners", "reference", "Partenaires", "Partners", "partenaire", "partenariat", "partenariats",
            "acteurs", "partenaires du projet", "co-porteurs", "consortium", to="organisation"),
    slot_of(
        "place", "reference", "Commune ou territoire", "Place",
        "commune", "ville", "lieu", "localisation", "territoire", "code insee", "insee", "code commune", "communes",
        "commune d'implantation", "quartier", "périmètre", "communes concernées", "commune concernée", "lieux",
        to="territory",
    ),
    slot_of("place_name", "text", "Nom du lieu", "Name of the place", "adresse", "site", "lieu d'expérimentation",
            "lieu dit", "emplacement", at=("site", "name")),
    slot_of("latitude", "number", "Latitude", "Latitude", "lat", at=("site", "latitude")),
    slot_of("longitude", "number", "Longitude", "Longitude", "lon", "lng", "long", at=("site", "longitude")),
    slot_of("applied_on", "partial_date", "Candidature", "Application", "date de candidature", "date de dépôt",
            "date de saisine", "déposé le", at=("project", "applied_on")),
    slot_of(
        "started_on", "partial_date", "Démarrage", "Start",
        "date de démarrage", "début", "date de début", "lancement", "date de lancement", "commencé le",
        "date début prévisionnelle", "date debut", at=("project", "started_on"),
    ),
    slot_of("planned_end_on", "partial_date", "Fin prévue", "Planned end", "date de fin", "fin", "échéance",
            "date de fin prévisionnelle", "date de fin prévue", "date fin", at=("project", "planned_end_on")),
    slot_of("ended_on", "partial_date", "Fin réelle", "End", "date de clôture", "date de fin réelle", "terminé le",
            "date d'arrêt", at=("project", "ended_on")),
    slot_of(
        "stage", "text", "Étape ou statut", "Stage or status",
        "statut", "état", "étape", "phase", "statut du projet", "avancement", "stade", "état d'avancement",
        "phase du projet", "status",
    ),
    slot_of(
        "stage_on", "partial_date", "Date de l'étape", "Date of the stage",
        "date du statut", "date de l'état", "depuis le", "date de dernière mise à jour", "mise à jour",
        "date de mise à jour", "dernière mise à jour", "date mise à jour", at=("stage_change", "on"),
    ),
    slot_of(
        "budget", "money", "Budget du projet", "Project budget",
        "budget", "coût", "coût total", "budget total", "montant du projet", "budget prévisionnel", "coût du projet",
        "montant total du projet", at=("budget_line", "amount"),
    ),
    slot_of("url", "url", "Page du projet", "Project page", "url", "lien", "site web", "url service", "site internet",
            "page web", "lien internet", at=("project", "url")),
)  # fmt: skip

TARGET = Target(
    PROJECT_LIST,
    Words("Catalogue de projets", "Catalogue of projects"),
    SLOTS,
    ("organisation", "project", "project_term", "partner", "site", "stage_change", "budget_line"),
)
