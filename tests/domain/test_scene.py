"""Scenes of the session."""

from app.domain.ids import SceneId
from app.domain.scene import Scene, SceneFilter, SceneKind


def test_that_there_are_seventeen_kinds_in_a_fixed_order() -> None:
    kinds = list(SceneKind)

    assert len(kinds) == 17
    assert (kinds[0], kinds[-1]) == (SceneKind.WELKOM, SceneKind.CHECK_OUT)


def test_that_a_scene_shows_everything_unless_said() -> None:
    assert Scene(id=SceneId("SC1"), kind=SceneKind.FASE, title="Fase 1").shows == SceneFilter()
