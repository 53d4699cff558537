"""Agreements by what became of them."""

from app.domain.meeting import AgreementStatus
from app.figures.agreement_counts import agreement_counts_figure
from app.signals.agreements import agreements
from tests.builders import an_agreement
from tests.figures.drawing import SPACE, leads, texts
from tests.signals.scenes import a_year, an_mdo


def test_that_statuses_that_occur_have_a_row_each():
    made = (
        an_agreement("AF1", status=AgreementStatus.NAGEKOMEN),
        an_agreement("AF2", status=AgreementStatus.ONBEKEND),
        an_agreement("AF3", status=AgreementStatus.NAGEKOMEN),
    )
    basis = a_year(an_mdo("1 feb 2020", title="Een", agreements=made))
    found = agreement_counts_figure(basis, agreements(basis), SPACE)

    assert texts(found) == ["2", "nagekomen", "1", "niet terug te vinden"]
    assert leads(found) == {"G-een"}


def test_that_without_agreements_there_is_no_figure():
    basis = a_year()
    assert agreement_counts_figure(basis, agreements(basis), SPACE) is None
