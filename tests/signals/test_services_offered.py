"""S5: stacking, waiting, repeating."""

from app.domain.family import FamilyMemberKind
from app.domain.goal import GoalCategory
from app.domain.ids import FamilyMemberId
from app.domain.service import ServiceOutcome
from app.signals.services_offered import services_offered, to_json
from tests.builders import a_family_member, a_service, on
from tests.signals.scenes import a_year


def test_that_touching_spans_share_their_common_day():
    first = a_service("A1", start=on("1 feb 2020"), end=on("10 feb 2020"))
    second = a_service("A2", start=on("10 feb 2020"), end=on("20 feb 2020"))
    found = services_offered(a_year(first, second))
    assert (found.most_at_once, found.days_with_most) == (2, 1)


def test_that_help_that_never_started_waits_but_does_not_run():
    never = a_service(
        applied_on=on("1 jan 2020"),
        start=on("1 mrt 2020"),
        end=on("1 mrt 2020"),
        outcome=ServiceOutcome.NIET_GESTART,
    )
    found = services_offered(a_year(never))
    assert [w.days for w in found.waiting] == [60]
    assert found.duration == ()
    assert (found.most_at_once, found.days_with_most) == (0, 0)


def test_that_a_goal_is_repeated_only_when_an_earlier_one_was_not_reached():
    reached = a_service("A1", end=on("1 feb 2020"), outcome=ServiceOutcome.DOEL_BEREIKT)
    again = a_service("A2", start=on("1 mrt 2020"), end=on("1 apr 2020"))
    assert services_offered(a_year(reached, again)).repeated == {}
    partly = a_service("A1", end=on("1 feb 2020"))
    assert services_offered(a_year(partly, again)).repeated == {GoalCategory.ANDERS: ("A1", "A2")}


def test_that_help_is_for_child_parent_or_both():
    family = (a_family_member("L1"), a_family_member("L3", FamilyMemberKind.KIND))
    whom = {"A1": ("L1",), "A2": ("L3",), "A3": ("L1", "L3"), "A4": ()}
    services = (a_service(key, for_ids=tuple(FamilyMemberId(i) for i in ids)) for key, ids in whom.items())
    found = services_offered(a_year(*family, *services))
    assert (found.for_child, found.for_parent, found.for_both) == (1, 2, 1)


def test_that_two_values_have_no_middle():
    services = (a_service(f"A{n}", applied_on=on("1 jan 2020"), start=on("2 jan 2020")) for n in (1, 2))
    basis = a_year(*services)
    assert to_json(basis, services_offered(basis))["wachttijd_mediaan"] is None
