"""S7: gaps and double regie."""

from app.signals.regie import regie
from tests.builders import an_involvement, on
from tests.signals.scenes import a_cast, a_year


def with_regie(*spans):
    involvements = (
        an_involvement(f"R{n}", "F-A", "A", has_regie=True, start=on(first), end=on(last))
        for n, (first, last) in enumerate(spans)
    )
    return regie(a_year(*a_cast("A"), *involvements))


def test_that_the_time_after_the_last_regie_is_a_gap():
    found = with_regie(("1 feb 2020", "30 nov 2020"))
    assert [gap.days for gap in found.gaps] == [31]
    assert found.total_days == 335


def test_that_fifteen_days_of_double_regie_count_and_fourteen_do_not():
    assert [
        s.days for s in with_regie(("1 feb 2020", "15 mrt 2020"), ("1 mrt 2020", "31 dec 2020")).double
    ] == [15]
    assert with_regie(("1 feb 2020", "14 mrt 2020"), ("1 mrt 2020", "31 dec 2020")).double == ()


def test_that_adjoining_regie_has_no_gap():
    assert with_regie(("1 feb 2020", "31 mei 2020"), ("1 jun 2020", "31 dec 2020")).gaps == ()


def test_that_nobody_with_regie_gives_nothing_to_count():
    found = regie(a_year(*a_cast("A")))
    assert (found.gaps, found.double, found.total_days) == ((), (), 0)
