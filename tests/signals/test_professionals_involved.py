"""S6: people, not involvements, are counted per day."""

from app.signals.professionals_involved import professionals_involved, to_json
from tests.builders import a_professional, an_involvement, on
from tests.signals.scenes import a_cast, a_year


def test_that_somebody_with_two_roles_at_once_counts_once():
    second = an_involvement("R2", "F-A", "A", start=on("1 feb 2020"), end=on("1 mrt 2020"))
    found = professionals_involved(a_year(*a_cast("A"), second))
    assert (found.most_at_once, len(found.involvement_ids), found.professional_ids) == (1, 2, ("F-A",))


def test_that_involvement_outside_the_case_does_not_count():
    later = an_involvement("R9", "F9", "A", start=on("1 jan 2021"), end=on("1 feb 2021"))
    found = professionals_involved(a_year(*a_cast("A"), a_professional("F9", "A"), later))
    assert found.involvement_ids == ("R-A",)


def test_that_six_or_more_days_are_counted():
    cast = a_cast("A", "B", "C", "D", "E", "F", until="10 jan 2020")
    basis = a_year(*cast)
    assert to_json(basis, professionals_involved(basis)) == {
        "functionarissen": 6,
        "betrokkenheden": 6,
        "max_tegelijk": 6,
        "eerste_dag_max": "2020-01-01",
        "dagen_vanaf_6": 10,
    }
