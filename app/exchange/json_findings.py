"""What reading a case document brings to light: problems, ids that are given and ids that are used."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from app.domain.problems import Severity
from app.exchange.json_layout import Json
from app.exchange.json_places import Place, place_and_field
from app.exchange.reading_problem import ReadingProblem, shortened

MOST_PROBLEMS = 100
"""More than these are counted but not listed: by then the file as a whole is wrong."""

MOST_WARNINGS = 1000


@dataclass(frozen=True, slots=True)
class Used:
    """An id that refers to something: where it stands, what it says, and the types of id it may be."""

    place: Place
    target: str
    types: frozenset[object]


@dataclass(slots=True)
class Findings:
    """Gathers while a document is read. ``document`` is only looked into for words about places.

    ``given`` holds, for every id, its type and where it stands.
    """

    document: Json
    errors: list[ReadingProblem] = field(default_factory=list)
    warnings: list[ReadingProblem] = field(default_factory=list)
    given: dict[str, tuple[object, Place]] = field(default_factory=dict)
    used: list[Used] = field(default_factory=list)
    error_count: int = 0

    def error(self, place: Place, message: str, value: Json = "") -> None:
        """Note something that keeps the document from being read."""
        self.error_count += 1
        if len(self.errors) < MOST_PROBLEMS:
            self.errors.append(self._problem(place, message, value, Severity.FOUT))

    def warn(self, place: Place, message: str) -> None:
        """Note something that is left out or worth knowing."""
        if len(self.warnings) < MOST_WARNINGS:
            self.warnings.append(self._problem(place, message, "", Severity.WAARSCHUWING))

    def give(self, entity_id: str, id_type: object, place: Place) -> None:
        """Note that something has this id; twice the same id is a problem."""
        if entity_id in self.given:
            where, _ = place_and_field(self.document, self.given[entity_id][1])
            self.error(place, f"dit kenmerk is al in gebruik bij {where or 'de casus'}.", entity_id)
        else:
            self.given[entity_id] = (id_type, place)

    def use(self, place: Place, target: str, types: frozenset[object]) -> None:
        """Note that this id is referred to."""
        self.used.append(Used(place, target, types))

    def check_references(self) -> None:
        """Note every reference to something that is not there or is of another kind."""
        for use in self._dangling():
            found = self.given.get(use.target)
            if found is None:
                self.error(use.place, "dit verwijst naar iets dat niet in de casus staat.", use.target)
            else:
                where, _ = place_and_field(self.document, found[1])
                self.error(use.place, f"hier kan niet naar {where} worden verwezen.", use.target)

    def _dangling(self) -> Iterator[Used]:
        for use in self.used:
            found = self.given.get(use.target)
            if found is None or (use.types and found[0] not in use.types):
                yield use

    def _problem(self, place: Place, message: str, value: Json, severity: Severity) -> ReadingProblem:
        where, path = place_and_field(self.document, place)
        shown = "" if value == "" or isinstance(value, dict | list) else shortened(value)
        said = f"{message[:-1]} (“{shown}”)." if shown and message.endswith(".") else message
        return ReadingProblem(place=where, field=path, value=shown, severity=severity, message=said)
