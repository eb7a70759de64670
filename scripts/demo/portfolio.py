"""Programmes, organisations and projects: rows that say who does what, where and since when."""

from __future__ import annotations

from typing import Any

from demo.dates import last_day, later
from demo.ledger import Ledger, Row
from demo.parameters import Parameters, read_line, read_programme

ALWAYS = "2019-01-01"
FINAL_PHASES = ("follow_on", "closed")


def write_programmes(ledger: Ledger, parameters: Parameters) -> None:
    """Programmes, their stages, their example bodies and when these meet."""
    for programme in parameters.build["programme"]:
        ledger.write("programme", programme, ALWAYS)
    positions: dict[str, int] = {}
    for programme, code, name, phase, outcome, definition in parameters.build["stages"]["rows"]:
        positions[programme] = positions.get(programme, 0) + 1
        ledger.write(
            "stage",
            {
                "id": f"{programme}-{code}",
                "programme": programme,
                "name": name,
                "phase": phase,
                "outcome": outcome,
                "position": positions[programme],
                "definition": definition,
            },
            ALWAYS,
        )
    for body, programme, name, gives, method, quorum, description in parameters.build["bodies"]["rows"]:
        ledger.write(
            "body",
            {
                "id": body,
                "programme": programme,
                "name": name,
                "gives": gives,
                "method": method,
                "quorum": quorum,
                "is_example": True,
                "description": description,
            },
            ALWAYS,
        )
    for meeting, body, day, title, place, announced in parameters.build["meetings"]["rows"]:
        row: Row = {"id": meeting, "body": body, "on": day, "title": title, "place": place}
        ledger.write("meeting", row, announced)


def write_organisations(ledger: Ledger, parameters: Parameters) -> None:
    """Organisations with their other names and their legal forms in time."""
    categories = parameters.organisations["categories"]
    forms: dict[str, list[list[str]]] = {}
    for form in parameters.organisations["legal_forms"]["rows"]:
        forms.setdefault(form[0], []).append(form)
    for organisation, name, short_name, category, tier, territory in parameters.organisations["organisations"]["rows"]:
        row: Row = {
            "id": organisation,
            "name": name,
            "short_name": short_name,
            "legal_category": categories[category],
            "tier": tier,
            "territory": territory,
        }
        ledger.write("organisation", row, ALWAYS)
        for _, from_on, to_on, form, note in forms.get(organisation, []):
            legal: Row = {
                "organisation": organisation,
                "from_on": from_on,
                "to_on": "",
                "legal_category": categories[form],
                "note": note,
            }
            ledger.write("legal_form", legal, from_on, lag=20)
            ledger.write("organisation", {**row, "legal_category": categories[form]}, from_on, lag=20)
            if to_on:
                ledger.write("legal_form", {**legal, "to_on": to_on}, last_day(to_on).isoformat(), lag=20)
    for organisation, alias in parameters.organisations["aliases"]["rows"]:
        ledger.write("organisation_alias", {"organisation": organisation, "alias": alias}, ALWAYS)


def write_projects(ledger: Ledger, parameters: Parameters) -> None:
    """Projects with their terms, stages, labels, sites and partners."""
    phases = {f"{row[0]}-{row[1]}": row[3] for row in parameters.build["stages"]["rows"]}
    for project in parameters.projects:
        _write_project(ledger, parameters, project)
        _write_stages(ledger, parameters, project, phases)
        _write_sites(ledger, project)
        _write_partners(ledger, project)


def _write_project(ledger: Ledger, parameters: Parameters, project: dict[str, Any]) -> None:
    row: Row = {
        "id": project["id"],
        "programme": read_programme(project),
        "name": project["name"],
        "promise": project["promise"],
        "summary": project["summary"],
        "applied_on": project["applied"],
        "started_on": "",
        "planned_end_on": project.get("planned_end", ""),
        "ended_on": "",
        "has_economic_activity": project["economic"],
        "url": f"https://demonstration.example/projets/{str(project['id']).lower()}",
    }
    ledger.write("project", row, project["applied"], lag=12)
    for field, name in (("started_on", "started"), ("ended_on", "ended")):
        if name in project:
            row = {**row, field: project[name]}
            ledger.write("project", row, project[name], lag=25)
    terms = [f"theme.{theme}" for theme in project["themes"]]
    terms += [f"sdg.{number}" for number in project["sdgs"]]
    policies = parameters.life["policy_of_theme"]
    terms += [f"public_policy.{policies[theme]}" for theme in project["themes"][:2]]
    for term in dict.fromkeys(terms):
        ledger.write("project_term", {"project": project["id"], "term": term}, project["applied"], lag=12)


def _write_stages(ledger: Ledger, parameters: Parameters, project: dict[str, Any], phases: dict[str, str]) -> None:
    chance = parameters.chance("stages", project["id"])
    programme = read_programme(project)
    labelled = ""
    final = ""
    for index, line in enumerate(project["path"]):
        (stage, on), options = read_line(line)
        reason = f"stop_reason.{options['reason']}" if "reason" in options else ""
        lag = chance.randint(4, 35)
        row: Row = {
            "project": project["id"],
            "on": on,
            "stage": f"{programme}-{stage}",
            "reason": reason,
            "reference": f"DEMO-{on[:4]}-{chance.randint(11, 89):03d}" if stage == "labellise" else "",
            "note": parameters.life["stage_notes"].get(f"{programme}-{stage}", ""),
        }
        ledger.write("stage_change", row, on, lag=lag)
        if stage == "labellise":
            labelled = on
        if index and phases[f"{programme}-{stage}"] in FINAL_PHASES:
            final = on
    if programme == "NCL":
        _write_labels(ledger, project, labelled, final)


def _write_labels(ledger: Ledger, project: dict[str, Any], labelled: str, final: str) -> None:
    """Candidate, refused where it was, labelled for two years, renewed once when the trial lasts longer."""
    base: Row = {"id": f"L-{project['id']}-0", "project": project["id"], "renews": "", "reference": ""}
    refused = project.get("refused", "")
    ledger.write(
        "label", {**base, "state": "candidate", "from_on": project["applied"], "to_on": ""}, project["applied"], 12
    )
    if refused:
        row = {**base, "state": "candidate", "from_on": project["applied"], "to_on": refused}
        ledger.write("label", row, refused, 10)
        no = {**base, "id": f"L-{project['id']}-r", "state": "refused", "from_on": refused, "to_on": ""}
        ledger.write("label", {**no, "reference": f"Avis du {'/'.join(reversed(refused.split('-')))}"}, refused, 10)
    if not labelled:
        return
    if not refused:
        row = {**base, "state": "candidate", "from_on": project["applied"], "to_on": labelled}
        ledger.write("label", row, labelled, 10)
    reference = f"Décision {labelled[:4]}-{str(project['id'])[-3:]}"
    first: Row = {
        **base,
        "id": f"L-{project['id']}-1",
        "state": "labelled",
        "from_on": labelled,
        "to_on": f"{int(labelled[:4]) + 2}{labelled[4:]}",
        "reference": reference,
    }
    ledger.write("label", first, labelled, 10)
    end = str(first["to_on"])
    if final and final < end:
        # The label held until then; its end is an episode of its own, since a state is dated by its beginning.
        ledger.write("label", {**first, "to_on": final}, final, 30)
        ended = {**base, "id": f"L-{project['id']}-e", "state": "ended", "from_on": final, "to_on": ""}
        ledger.write("label", ended, final, 30)
    elif not final or final > later(end, 90):
        renewal = {**first, "id": f"L-{project['id']}-2", "from_on": end, "renews": first["id"]}
        renewal |= {"to_on": f"{int(end[:4]) + 2}{end[4:]}", "reference": f"{reference} (renouvellement)"}
        ledger.write("label", renewal, end, 15)


def _write_sites(ledger: Ledger, project: dict[str, Any]) -> None:
    start = project.get("started", project["applied"])
    count = len(project["sites"])
    for number, line in enumerate(project["sites"], start=1):
        cells = [cell.strip() for cell in line.split("|")] + [""] * 8
        name, territory, latitude, longitude, precision, from_on, to_on, home = cells[:8]
        row: Row = {
            "id": f"S-{project['id']}-{number}",
            "project": project["id"],
            "name": name,
            "territory": territory,
            "latitude": latitude,
            "longitude": longitude,
            "precision": precision,
            "share": round(1 / count, 2) if count in (2, 4) and precision != "territory" else "",
            "from_on": from_on or start,
            "to_on": "",
            "is_private_home": home == "home",
        }
        ledger.write("site", row, from_on or start, lag=15)
        if to_on:
            ledger.write("site", {**row, "to_on": to_on}, last_day(to_on).isoformat(), lag=20)


def _write_partners(ledger: Ledger, project: dict[str, Any]) -> None:
    for line in project["partners"]:
        words, _ = read_line(line)
        organisation, role, college = words[:3]
        from_on = words[3] if len(words) > 3 else project["applied"]
        row: Row = {
            "project": project["id"],
            "organisation": organisation,
            "role": f"partner_role.{role}",
            "college": f"college.{college}",
            "from_on": from_on,
            "to_on": "",
        }
        ledger.write("partner", row, from_on, lag=14)
        if len(words) > 4:
            ledger.write("partner", {**row, "to_on": words[4]}, last_day(words[4]).isoformat(), lag=30)
