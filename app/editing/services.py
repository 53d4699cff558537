"""What can be done to services; the events that say when one starts and ends move along."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.entities import EntityKind
from app.domain.errors import NotFoundError
from app.domain.ids import ServiceId
from app.domain.service import Service, ServiceEnding, ServiceOutcome
from app.domain.snapshot import CaseSnapshot
from app.domain.when import When
from app.editing.event_keeping import moved_borders, put_unlocked
from app.editing.intention import AddOne, ChangeOne, Intention, RemoveOne, changed

if TYPE_CHECKING:
    from app.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class AddService(AddOne):
    """Add a service."""

    service: Service


@dataclass(frozen=True, kw_only=True)
class ChangeService(ChangeOne):
    """Change fields of a service; an end without more becomes *onbekend*, no end means that it runs."""

    KIND = EntityKind.SERVICE

    service_id: ServiceId

    def apply(self, work: UnitOfWork) -> None:
        """Put the service and its start and end events. Raises NotFoundError when it is not there."""
        service = changed(service_of(work.case, self.service_id), self.changes)
        put_service(work, self._with_ending(service))

    def _with_ending(self, service: Service) -> Service:
        if "end" not in self.changes or {"ending", "outcome"} & set(self.changes):
            return service
        if service.end is None:
            return replace(service, ending=ServiceEnding.LOOPT, outcome=ServiceOutcome.LOOPT)
        ending, outcome = service.ending, service.outcome
        return replace(
            service,
            ending=ServiceEnding.ONBEKEND if ending is ServiceEnding.LOOPT else ending,
            outcome=ServiceOutcome.ONBEKEND if outcome is ServiceOutcome.LOOPT else outcome,
        )


@dataclass(frozen=True, kw_only=True)
class EndService(Intention):
    """A service ended: when, how, and what came of it."""

    service_id: ServiceId
    end: When
    outcome: ServiceOutcome
    ending: ServiceEnding

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Aanbod beëindigd"

    def apply(self, work: UnitOfWork) -> None:
        """Put the service with its end. Raises NotFoundError when it is not there."""
        service = service_of(work.case, self.service_id)
        put_service(work, replace(service, end=self.end, outcome=self.outcome, ending=self.ending))


@dataclass(frozen=True, kw_only=True)
class RemoveService(RemoveOne):
    """Remove a service; its events stay, without a service."""

    KIND = EntityKind.SERVICE

    service_id: ServiceId


def put_service(work: UnitOfWork, service: Service) -> None:
    """Put a changed service with its start and end events on the same dates."""
    put_unlocked(work, moved_borders(work.case, service_of(work.case, service.id), service))
    work.put(service)


def service_of(case: CaseSnapshot, service_id: str) -> Service:
    """A service of the case. Raises NotFoundError when it is not there."""
    service = case.services.get(service_id)
    if service is None:
        raise NotFoundError("Niet gevonden", "Dit aanbod staat niet (meer) in de casus.")
    return service
