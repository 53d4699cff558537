"""What can be done to scenes."""

from app.domain.entities import EntityKind
from app.domain.ids import SceneId
from app.domain.scene import Scene, SceneKind
from app.editing.scenes import AddScene, ChangeScene, RemoveScene, ReorderScenes
from tests.editing.conftest import EditorWith
from tests.editing.noun import assert_noun, done_and_undone

SC1, SC2 = SceneId("SC1"), SceneId("SC2")


def a_scene(scene_id: SceneId, order: int) -> Scene:
    return Scene(id=scene_id, kind=SceneKind.FASE, title=f"Fase {order}", order=order)


def test_that_a_scene_is_added_changed_and_removed(editor_with: EditorWith) -> None:
    assert_noun(
        editor_with(),
        EntityKind.SCENE,
        AddScene(scene=a_scene(SC1, 1)),
        ChangeScene(scene_id=SC1, changes={"minutes": 10}),
        RemoveScene(scene_id=SC1),
    )


def test_that_scenes_are_put_in_order_and_others_follow(editor_with: EditorWith) -> None:
    editor = editor_with(a_scene(SC1, 1), a_scene(SC2, 2), a_scene(SceneId("SC3"), 3))

    case = done_and_undone(editor, ReorderScenes(scene_ids=(SC2,)))

    assert {scene.id: scene.order for scene in case.scenes.values()} == {"SC2": 1, "SC1": 2, "SC3": 3}
    assert ReorderScenes(scene_ids=()).label == "Volgorde van de scènes gewijzigd"
