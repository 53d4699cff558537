"""S2: when three or more sat together."""

from app.signals.joint_moments import joint_moments, to_json
from tests.signals.scenes import a_cast, a_visit, a_year, an_mdo


def test_that_two_parties_are_not_enough():
    basis = a_year(*a_cast("A", "B", "C"), an_mdo("1 feb 2020", "A", "B"))
    assert joint_moments(basis).moments == ()


def test_that_a_contact_with_three_parties_counts_in_lane_order():
    basis = a_year(*a_cast("A", "B", "C"), a_visit("1 feb 2020", "C", "A", "B"))
    (moment,) = joint_moments(basis).moments
    assert moment.party_ids == ("A", "B", "C")


def test_that_one_moment_has_no_time_between():
    basis = a_year(*a_cast("A", "B", "C"), an_mdo("1 feb 2020", "A", "B", "C"))
    assert to_json(basis, joint_moments(basis))["langste_tussentijd"] is None


def test_that_the_first_of_equal_times_between_is_given():
    days = ("1 feb 2020", "2 mrt 2020", "1 apr 2020")
    basis = a_year(*a_cast("A", "B", "C"), *(an_mdo(d, "A", "B", "C") for d in days))
    found = to_json(basis, joint_moments(basis))["langste_tussentijd"]
    assert found == {"dagen": 30, "van": "2020-02-01", "tot": "2020-03-02"}
