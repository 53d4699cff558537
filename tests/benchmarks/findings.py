"""What the measuring brought to light: a table for people, a file for programs."""

import json
import os
import platform
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks.measure import Result, ratio

RATIOS = (
    ("edit_10000", "fsync"),
    ("undo_10000", "edit_10000"),
    ("open_10000", "open_115"),
    ("pan_10000", "blit_1920x1080"),
)
"""What says more than milliseconds, whatever the machine."""


def table(results: Sequence[Result]) -> str:
    """The results as lines under each other."""
    width = max((len(result.name) for result in results), default=10)
    head = f"{'':<{width}}  {'mediaan':>10}  {'p99':>10}  {'processor':>10}  {'n':>4}"
    lines = [head, *(_line(result, width) for result in results)]
    for name, to in RATIOS:
        found = ratio(results, name, to)
        if found is not None:
            lines.append(f"{name} / {to} = {found:.1f}")
    return "\n".join(lines)


def document(results: Sequence[Result]) -> dict[str, Any]:
    """The results as the contract has them, with the processor time beside them."""
    return {
        "machine": machine(),
        "results": {
            result.name: {
                "median_ms": round(result.median_ms, 3),
                "p99_ms": round(result.p99_ms, 3),
                "n": len(result.times_ms),
                "cpu_median_ms": round(result.cpu_median_ms, 3),
            }
            for result in results
        },
        "ratios": {
            f"{name}/{to}": round(found, 2)
            for name, to in RATIOS
            if (found := ratio(results, name, to)) is not None
        },
    }


def write_findings(results: Sequence[Result], path: Path) -> None:
    """Leave the results at ``path``; those of an earlier run that were not measured now stay."""
    new = document(results)
    known = json.loads(path.read_text("utf-8")) if path.exists() else {}
    if known.get("machine") == new["machine"]:
        for part in ("results", "ratios"):
            new[part] = known.get(part, {}) | new[part]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(new, indent=1) + "\n", encoding="utf-8")


def machine() -> dict[str, Any]:
    """What it was measured on, without a name."""
    return {
        "system": platform.system(),
        "architecture": platform.machine(),
        "cores": os.cpu_count(),
        "processor": _processor(),
        "python": platform.python_version(),
    }


def _processor() -> str:
    described = Path("/proc/cpuinfo")
    lines = described.read_text("utf-8").splitlines() if described.exists() else []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.processor())


def _line(result: Result, width: int) -> str:
    bar = ""
    if result.bar_ms is not None:
        bar = f"  {'binnen' if result.keeps_bar else 'BOVEN'} de {result.bar_ms:g} ms"
    return (
        f"{result.name:<{width}}  {result.median_ms:>7.1f} ms  {result.p99_ms:>7.1f} ms  "
        f"{result.cpu_median_ms:>7.1f} ms  {len(result.times_ms):>4}{bar}"
    )
