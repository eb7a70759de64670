"""What a rule of law answers: a state, the article, what was counted, what is not known. Advice, never a verdict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from territory.model.board import Phrase

RESPECTED, TO_CHECK, EXCEEDED = "respected", "to_check", "exceeded"
NOT_APPLICABLE, NOT_COMPUTABLE = "not_applicable", "not_computable"

#: States in the order they are shown: what asks to be looked at first.
STATES = (EXCEEDED, TO_CHECK, NOT_COMPUTABLE, RESPECTED, NOT_APPLICABLE)

#: Rules in the order they are shown, with where each can be read. Words: `law-<rule>`, `law-<rule>-help`,
#: `law-<rule>-article`.
SOURCES = {
    "own-share": "https://www.vaucluse.gouv.fr/participation-minimale-du-maitre-d-ouvrage-a12423.html",
    "balance": "https://www.legifrance.gouv.fr/eli/decret/2018/6/25/2018-514/jo/texte",
    "public-aid": "https://www.legifrance.gouv.fr/eli/decret/2018/6/25/2018-514/jo/texte",
    "de-minimis": "https://eur-lex.europa.eu/eli/reg/2023/2831/oj",
    "sieg": "https://eur-lex.europa.eu/eli/reg/2023/2832/oj",
    "agreement": "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000215117",
    "publication": "https://www.legifrance.gouv.fr/eli/decret/2017/5/5/2017-779/jo/texte",
    "scheme-rate": "",
    "scheme-own-share": "",
    "auditor": "https://cada.data.gouv.fr/20172286/",
}
RULES = tuple(SOURCES)


@dataclass(frozen=True, slots=True)
class Subject:
    """What a rule was looked at for: a project or an organisation, by id and name."""

    kind: str
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Advice:
    """What one rule says of one subject at a date.

    - `phrase`: the sentence; for `NOT_APPLICABLE` it gives the reason, for `NOT_COMPUTABLE` what is missing;
    - `counted` and `unknown`: what entered the computation, and what could change it;
    - `caveats`: exceptions of the law that no table tells;
    - `article` and `source`: the text in force at the date, and where it can be read (empty where nobody said);
    - `fundings`: ids of those that were looked at.
    """

    rule: str
    state: str
    subject: Subject
    on: date
    phrase: Phrase
    article: Phrase
    source: str
    counted: tuple[Phrase, ...] = ()
    unknown: tuple[Phrase, ...] = ()
    caveats: tuple[Phrase, ...] = ()
    fundings: tuple[str, ...] = ()

    @property
    def rank(self) -> tuple[int, int, str, str, str]:
        """Where it stands in a list: by state, rule, subject, then what is said, so that no tie is left to chance."""
        return (STATES.index(self.state), RULES.index(self.rule), self.subject.name, self.subject.id, repr(self.phrase))


def advise(
    rule: str,
    state: str,
    subject: Subject,
    on: date,
    said: Phrase,
    *,
    counted: Sequence[Phrase] = (),
    unknown: Sequence[Phrase] = (),
    caveats: Sequence[Phrase] = (),
    fundings: Sequence[str] = (),
    article: Phrase | None = None,
    source: str | None = None,
) -> Advice:
    """An advice under its rule's usual article and source, unless another text was in force (`article`, `source`)."""
    return Advice(
        rule=rule,
        state=state,
        subject=subject,
        on=on,
        phrase=said,
        article=article or Phrase(f"law-{rule}-article"),
        source=SOURCES[rule] if source is None else source,
        counted=tuple(counted),
        unknown=tuple(unknown),
        caveats=tuple(caveats),
        fundings=tuple(fundings),
    )
