"""What can be done to the scenes of the session."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.entities import EntityKind
from app.domain.ids import SceneId
from app.domain.scene import Scene
from app.editing.intention import AddOne, ChangeOne, Intention, RemoveOne

if TYPE_CHECKING:
    from app.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class AddScene(AddOne):
    """Add a scene."""

    scene: Scene


@dataclass(frozen=True, kw_only=True)
class ChangeScene(ChangeOne):
    """Change fields of a scene."""

    KIND = EntityKind.SCENE

    scene_id: SceneId


@dataclass(frozen=True, kw_only=True)
class RemoveScene(RemoveOne):
    """Remove a scene."""

    KIND = EntityKind.SCENE

    scene_id: SceneId


@dataclass(frozen=True, kw_only=True)
class ReorderScenes(Intention):
    """Put the scenes in the order of ``scene_ids``; scenes not named follow in their own order."""

    scene_ids: tuple[SceneId, ...]

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Volgorde van de scènes gewijzigd"

    def apply(self, work: UnitOfWork) -> None:
        """Number the scenes from 1."""
        named = {scene_id: place for place, scene_id in enumerate(self.scene_ids)}
        known = sorted(work.case.scenes.values(), key=lambda scene: (scene.order, scene.id))
        ordered = sorted(known, key=lambda scene: named.get(scene.id, len(named)))
        work.put_all(replace(scene, order=place) for place, scene in enumerate(ordered, start=1))
