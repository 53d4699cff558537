"""Real case files and sessions for tests of the window."""

from collections.abc import Iterable
from pathlib import Path

from app.domain.case import Case
from app.domain.entities import Entity
from app.storage.case_file import CaseFile
from app.ui.session import CaseSession, session_on
from tests.builders import a_case, a_party, an_event, on


def some_entities() -> tuple[Entity, ...]:
    """Two parties and three events, of which the titles say their order."""
    return (
        a_party("P1", "Jeugdteam", code="TOE"),
        a_party("P2", "School", code="SCH", order=1),
        an_event("Eerste gesprek", on("5 jan 2021"), party_ids=("P1",)),
        an_event("Ruzie aan de deur", on("3 feb 2021"), fact="Moeder belt de politie."),
        an_event("Derde gesprek", on("1 mrt 2021"), party_ids=("P1", "P2")),
    )


def a_case_file(
    folder: Path,
    *,
    case: Case | None = None,
    entities: Iterable[Entity] | None = None,
    passphrase: str | None = None,
) -> Path:
    """The path of a new case file that is closed again."""
    path = folder / "Proef.casus"
    with CaseFile.create(
        path, case or a_case(), passphrase, some_entities() if entities is None else entities
    ):
        return path


def a_session(
    folder: Path,
    *,
    read_only: bool = False,
    entities: Iterable[Entity] | None = None,
    case: Case | None = None,
) -> CaseSession:
    """The session of a new case file; the test closes it."""
    path = a_case_file(folder, case=case, entities=entities)
    return session_on(CaseFile.open(path, read_only=read_only))
