"""What can be done to frames."""

import pytest

from app.domain.entities import EntityKind
from app.domain.errors import InvariantError, NotFoundError
from app.domain.family import FamilyMemberKind
from app.domain.frame import Frame, FrameKind
from app.domain.ids import EventId, FamilyMemberId, FrameId
from app.domain.snapshot import CaseSnapshot
from app.editing.editor import Editor
from app.editing.frames import AddFrame, ChangeFrame, MoveFrameBoundary, RemoveFrame
from tests.builders import a_family_member, an_event, on
from tests.editing.conftest import EditorWith
from tests.editing.noun import assert_noun, done_and_undone

L3, L4 = FamilyMemberId("L3"), FamilyMemberId("L4")
CHILDREN = (a_family_member("L3", FamilyMemberKind.KIND), a_family_member("L4", FamilyMemberKind.KIND))
K1, K2 = FrameId("K1"), FrameId("K2")


def a_frame(frame_id: str, kind: FrameKind, start: str, end: str = "", *children: str) -> Frame:
    return Frame(
        id=FrameId(frame_id),
        kind=kind,
        family_member_ids=tuple(FamilyMemberId(one) for one in children),
        start=on(start),
        end=on(end) if end else None,
    )


@pytest.fixture
def editor(editor_with: EditorWith) -> Editor:
    return editor_with(
        *CHILDREN,
        a_frame("K1", FrameKind.VRIJWILLIG, "1 jan 2020", "31 mrt 2020", "L3", "L4"),
        a_frame("K2", FrameKind.OTS, "1 apr 2020", "", "L3", "L4"),
        an_event(id=EventId("G1"), frame_id="K2"),
    )


def told(case: CaseSnapshot) -> list[tuple[str | None, str | None, tuple[str, ...]]]:
    frames = sorted(case.frames.values(), key=lambda one: (one.start.earliest, one.family_member_ids))
    return [(f.start.value, None if f.end is None else f.end.value, f.family_member_ids) for f in frames]


def test_that_a_frame_is_added_changed_and_removed(editor_with: EditorWith) -> None:
    assert_noun(
        editor_with(*CHILDREN),
        EntityKind.FRAME,
        AddFrame(frame=a_frame("K1", FrameKind.DRANG, "1 jan 2020", "", "L3")),
        ChangeFrame(frame_id=K1, changes={"note": "Op verzoek.", "kind": FrameKind.VRIJWILLIG}),
        RemoveFrame(frame_id=K1),
    )


def test_that_a_frame_for_one_child_leaves_the_other_alone(editor: Editor) -> None:
    case = done_and_undone(
        editor, AddFrame(frame=a_frame("N", FrameKind.DRANG, "1 mrt 2020", "31 mrt 2020", "L3"))
    )

    assert told(case) == [
        ("2020-01-01", "2020-02-29", ("L3",)),
        ("2020-01-01", "2020-03-31", ("L4",)),
        ("2020-03-01", "2020-03-31", ("L3",)),
        ("2020-04-01", None, ("L3", "L4")),
    ]


def test_that_a_frame_that_covers_another_takes_its_place(editor: Editor) -> None:
    case = done_and_undone(
        editor, AddFrame(frame=a_frame("N", FrameKind.DRANG, "1 apr 2020", "", "L3", "L4"))
    )

    assert [frame.kind for frame in case.frames.values()] == [FrameKind.VRIJWILLIG, FrameKind.DRANG]
    assert case.events["G1"].frame_id is None


def test_that_a_boundary_moves_for_both(editor: Editor) -> None:
    command = MoveFrameBoundary(frame_id=K2, start=on("11 apr 2020"))

    case = done_and_undone(editor, command)

    assert told(case) == [("2020-01-01", "2020-04-10", ("L3", "L4")), ("2020-04-11", None, ("L3", "L4"))]
    assert command.label == "Kadergrens verplaatst"


def test_that_an_end_moves_the_next_beginning(editor: Editor) -> None:
    case = done_and_undone(editor, ChangeFrame(frame_id=K1, changes={"end": on("10 apr 2020")}))

    assert case.frames["K2"].start.value == "2020-04-11"


def test_that_a_boundary_does_not_pass_the_whole_frame_before(editor: Editor) -> None:
    with pytest.raises(InvariantError):
        editor.run(MoveFrameBoundary(frame_id=K2, start=on("1 dec 2019")))


def test_that_a_frame_with_one_after_it_cannot_run_on(editor: Editor) -> None:
    with pytest.raises(InvariantError, match="nog loopt"):
        editor.run(ChangeFrame(frame_id=K1, changes={"end": None}))


def test_that_the_one_before_takes_over_a_removed_frame(editor: Editor) -> None:
    case = done_and_undone(editor, RemoveFrame(frame_id=K2))

    assert told(case) == [("2020-01-01", None, ("L3", "L4"))]
    with pytest.raises(NotFoundError):
        editor.run(RemoveFrame(frame_id=K2))


def test_that_a_frame_gets_other_children(editor: Editor) -> None:
    case = done_and_undone(editor, ChangeFrame(frame_id=K2, changes={"family_member_ids": (L4,)}))

    assert told(case) == [
        ("2020-01-01", None, ("L3",)),
        ("2020-01-01", "2020-03-31", ("L4",)),
        ("2020-04-01", None, ("L4",)),
    ]


def test_that_an_overlay_is_added_changed_and_removed_inside_a_measure(editor: Editor) -> None:
    placed = a_frame("K3", FrameKind.UHP, "1 mei 2020", "1 jul 2020", "L3")
    assert done_and_undone(editor, AddFrame(frame=placed)).frames["K3"] == placed

    longer = ChangeFrame(frame_id=FrameId("K3"), changes={"end": on("1 aug 2020")})
    assert done_and_undone(editor, longer).frames["K3"].end == on("1 aug 2020")

    with pytest.raises(InvariantError, match="ligt niet binnen"):
        editor.run(ChangeFrame(frame_id=FrameId("K3"), changes={"start": on("1 mrt 2020")}))
    with pytest.raises(InvariantError, match="ligt niet binnen"):
        editor.run(RemoveFrame(frame_id=K2))
    assert "K3" not in done_and_undone(editor, RemoveFrame(frame_id=FrameId("K3"))).frames


def test_that_a_base_frame_becomes_an_overlay_and_back(editor_with: EditorWith) -> None:
    editor = editor_with(
        *CHILDREN,
        a_frame("K1", FrameKind.OTS, "1 jan 2020", "31 mrt 2020", "L3"),
        a_frame("K2", FrameKind.VOTS, "1 apr 2020", "1 jun 2020", "L3"),
    )

    case = done_and_undone(editor, ChangeFrame(frame_id=K2, changes={"kind": FrameKind.UHP}))
    assert told(case) == [("2020-01-01", "2020-06-01", ("L3",)), ("2020-04-01", "2020-06-01", ("L3",))]

    case = done_and_undone(editor, ChangeFrame(frame_id=K2, changes={"kind": FrameKind.VRIJWILLIG}))
    assert told(case) == [("2020-01-01", "2020-03-31", ("L3",)), ("2020-04-01", "2020-06-01", ("L3",))]


def test_that_a_frame_of_no_child_hinders_nobody(editor: Editor) -> None:
    case = done_and_undone(editor, AddFrame(frame=a_frame("K3", FrameKind.DRANG, "1 feb 2020")))
    assert len(case.frames) == 3

    assert len(done_and_undone(editor, RemoveFrame(frame_id=FrameId("K3"))).frames) == 2
