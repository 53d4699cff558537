"""The lists of fixed versions serve every supported system and Python alike."""

import re
from importlib import metadata

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.source_tree import ROOT

SYSTEMS = {
    "linux": {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"},
    "windows": {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"},
    "macos": {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix"},
}
PYTHONS = ("3.11", "3.12", "3.13")
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==(\S+) \\$", re.MULTILINE)


def pins(lock: str) -> dict[str, str]:
    """The version of each package in a lock file, by its canonical name."""
    found = PINNED.findall((ROOT / lock).read_text("utf-8"))
    return {canonicalize_name(name): version for name, version in found}


def needs(package: str, environment: dict[str, str]) -> list[Requirement]:
    """What an installed package asks for in an environment, apart from its extras."""
    asked = [Requirement(line) for line in metadata.requires(package) or []]
    return [one for one in asked if one.marker is None or one.marker.evaluate({**environment, "extra": ""})]


def is_met(need: Requirement, locked: dict[str, str]) -> bool:
    """Whether the lock holds a fitting version of what is needed."""
    version = locked.get(canonicalize_name(need.name))
    return version is not None and need.specifier.contains(version, prereleases=True)


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_that_the_lock_is_complete_everywhere(lock: str, python: str, system: str) -> None:
    environment = {**default_environment(), **SYSTEMS[system], "python_version": python}
    environment["python_full_version"] = f"{python}.0"
    locked = pins(lock)

    lacking = [
        f"{package} asks for {need}"
        for package in locked
        for need in needs(package, environment)
        if not is_met(need, locked)
    ]

    assert not lacking


def test_that_the_tests_run_on_the_versions_of_the_program() -> None:
    program, development = pins("requirements.lock"), pins("requirements-dev.lock")

    assert program.items() <= development.items()


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_that_every_line_of_the_lock_has_a_hash_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    entries = [line for line in lines if not line.startswith("    --hash=sha256:")]

    assert all(PINNED.match(line) for line in entries)
    assert text.count("--hash=sha256:") >= len(entries)
    assert "://" not in text
    assert not re.search(r"^-", text, re.MULTILINE)
