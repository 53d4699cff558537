"""Kaders along time."""

from app.domain.family import FamilyMemberKind
from app.domain.frame import Frame, FrameKind
from app.domain.ids import FamilyMemberId, FrameId
from app.figures.frame_bars import frame_bars_figure
from app.signals.frames_over_time import frames_over_time
from tests.builders import a_family_member, on
from tests.figures.drawing import SPACE, hatched, texts
from tests.signals.scenes import a_year


def a_frame(number, kind, *members):
    ids = tuple(FamilyMemberId(one) for one in members)
    return Frame(id=FrameId(number), kind=kind, family_member_ids=ids, start=on("1 feb 2020"))


def figure(*entities):
    basis = a_year(
        a_family_member("L3", FamilyMemberKind.KIND, designation="Dochter"),
        a_family_member("L4", FamilyMemberKind.KIND, designation="Zoon"),
        *entities,
    )
    return frame_bars_figure(basis, frames_over_time(basis), SPACE)


def test_that_children_with_the_same_kaders_share_a_row():
    assert {"Kader", "OTS"} <= set(texts(figure(a_frame("KD1", FrameKind.OTS, "L3", "L4"))))


def test_that_a_placement_of_one_child_lies_under_its_kader():
    found = figure(a_frame("KD1", FrameKind.OTS, "L3", "L4"), a_frame("KD2", FrameKind.UHP, "L3"))

    assert {"Dochter", "Zoon", "UHP"} <= set(texts(found))
    assert len(hatched(found)) == 1


def test_that_without_kaders_there_is_no_figure():
    assert figure() is None
