"""S1: edges of counting moments, overlap and silence."""

from app.signals.contact_matrix import PairVerdict, contact_matrix, to_json
from tests.signals.scenes import a_cast, a_visit, a_year, an_mdo


def the_pair(*entities, until="31 dec 2020"):
    basis = a_year(*a_cast("A", "B", until=until), *entities)
    (pair,) = contact_matrix(basis).pairs
    return pair


def test_that_a_short_time_together_is_not_judged():
    pair = the_pair(until="30 mrt 2020")
    assert (pair.overlap_days, pair.verdict) == (90, PairVerdict.OPVALLEND)
    assert the_pair(until="29 mrt 2020").verdict is PairVerdict.TE_KORT


def test_that_without_a_moment_the_whole_time_is_one_silence():
    pair = the_pair()
    assert pair.longest_silence is not None
    assert (pair.longest_silence.days, pair.days_per_moment, pair.days_to_first) == (366, None, None)


def test_that_a_silence_does_not_hold_the_day_of_a_moment():
    pair = the_pair(an_mdo("1 jul 2020", "A", "B"))
    assert pair.longest_silence is not None
    assert pair.longest_silence.days == 183
    assert pair.days_to_first == 182


def test_that_two_moments_on_one_day_both_count():
    pair = the_pair(an_mdo("1 jul 2020", "A", "B"), a_visit("1 jul 2020", "A", "B"))
    assert (len(pair.moment_ids), pair.days_per_moment) == (2, 183.0)


def test_that_a_moment_outside_the_overlap_counts_but_not_for_the_rate():
    pair = the_pair(an_mdo("1 dec 2020", "A", "B"), until="30 jun 2020")
    assert len(pair.moment_ids) == 1
    assert pair.days_per_moment is None
    assert pair.verdict is PairVerdict.OPVALLEND


def test_that_frequent_moments_do_not_stand_out():
    months = ("feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov")
    pair = the_pair(*(an_mdo(f"1 {month} 2020", "A", "B") for month in months))
    assert pair.verdict is PairVerdict.NIET_OPVALLEND


def test_that_one_party_has_no_pairs():
    basis = a_year(*a_cast("A"))
    assert to_json(basis, contact_matrix(basis)) == {"paren": []}


def test_that_pairs_follow_the_lanes():
    found = contact_matrix(a_year(*a_cast("C", "A", "B")))
    assert [(p.a, p.b) for p in found.pairs] == [("C", "A"), ("C", "B"), ("A", "B")]
