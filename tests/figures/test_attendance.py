"""Who was at the MDOs."""

from app.domain.ids import FamilyMemberId
from app.domain.meeting import Absence, AbsenceReason
from app.figures.attendance import attendance_figure
from app.signals.mdo_attendance import mdo_attendance
from tests.builders import a_family_member
from tests.figures.drawing import SPACE, glyphs, leads, texts
from tests.signals.scenes import a_cast, a_year, an_mdo


def figure(*entities):
    basis = a_year(*entities)
    return attendance_figure(basis, mdo_attendance(basis), SPACE)


def test_that_presence_has_a_shape_and_a_count():
    away = (Absence(party_id="B", reason=AbsenceReason.NIET_UITGENODIGD),)
    mdo = an_mdo("1 feb 2020", "A", title="Een", absent=away, family_present_ids=(FamilyMemberId("L1"),))
    found = figure(*a_cast("A", "B", "C"), a_family_member("L1"), mdo)
    key = ["aanwezig", "verhinderd", "niet_uitgenodigd", "gezin_aanwezig"]

    assert glyphs(found) == ["aanwezig", "niet_uitgenodigd", "gezin_aanwezig", *key]
    assert {"1 van 1", "0 van 1", "?"} <= set(texts(found))
    assert leads(found) == {"G-een"}


def test_that_without_mdos_there_is_no_figure():
    assert figure(*a_cast("A")) is None
