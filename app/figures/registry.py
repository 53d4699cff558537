"""Which pictures belong to which signal, and what they say to those who do not see them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from app.figures.agreement_counts import agreement_counts_figure
from app.figures.attendance import attendance_figure
from app.figures.child_moments import child_moments_figure
from app.figures.contact_pairs import contact_pairs_figure
from app.figures.course_bars import course_bars_figure
from app.figures.coverage_months import coverage_months_figure
from app.figures.decisions_line import decisions_line_figure
from app.figures.delays import delays_figure
from app.figures.figure import Figure, Space
from app.figures.first_analysis import first_analysis_figure
from app.figures.frame_bars import frame_bars_figure
from app.figures.handover_gaps import handover_gaps_figure
from app.figures.included import included_figure
from app.figures.involved_count import involved_count_figure
from app.figures.joint_moments import joint_moments_figure
from app.figures.months import months_figure
from app.figures.pair_lines import pair_lines_figure
from app.figures.parent_contacts import parent_contacts_figure
from app.figures.regie_line import regie_line_figure
from app.figures.service_bars import service_bars_figure
from app.figures.source_counts import source_counts_figure
from app.figures.stanzas import stanzas_figure
from app.figures.worked import worked_figure
from app.signals.basis import Basis
from app.signals.readings.registry import reading_of
from app.signals.registry import SIGNALS

Maker = Callable[[Basis, Any, Space], Figure | None]

_MAKERS: Mapping[str, tuple[Maker, ...]] = MappingProxyType(
    {
        "S1": (contact_pairs_figure, pair_lines_figure),
        "S2": (joint_moments_figure,),
        "S3": (decisions_line_figure,),
        "S4": (stanzas_figure,),
        "S5": (service_bars_figure,),
        "S6": (involved_count_figure,),
        "S7": (regie_line_figure,),
        "S8": (handover_gaps_figure,),
        "S9": (attendance_figure,),
        "S10": (agreement_counts_figure,),
        "S11": (child_moments_figure,),
        "S12": (first_analysis_figure,),
        "S13": (months_figure,),
        "S14": (delays_figure,),
        "S15": (course_bars_figure,),
        "S16": (frame_bars_figure,),
        "S17": (worked_figure,),
        "S18": (parent_contacts_figure,),
        "S19": (included_figure,),
        "S20": (source_counts_figure,),
        "S21": (coverage_months_figure,),
    }
)


def figures_of(signal_id: str, basis: Basis, space: Space) -> tuple[Figure, ...]:
    """The pictures of a signal, none when there is nothing to draw; their description is its reading."""
    if basis.within[0] > basis.last_day:
        return ()
    found = SIGNALS[signal_id].compute(basis)
    made = [figure for make in _MAKERS[signal_id] if (figure := make(basis, found, space)) is not None]
    told = " ".join(statement.text for statement in reading_of(signal_id, basis).statements)
    return tuple(replace(one, picture=replace(one.picture, description=told)) for one in made)
