"""What every test gets: a screenless Qt, a data folder of its own, and repeatable random cases."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

from app.paths import HOME_VARIABLE

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The suite must give the same answer twice; HYPOTHESIS_PROFILE=deep goes looking for new cases.
settings.register_profile("suite", deadline=None, derandomize=True, database=None)
settings.register_profile("deep", deadline=None, max_examples=2_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Gives each test its own data folder, so that nobody's settings or backups are touched."""
    home = tmp_path / "terugblik-home"
    monkeypatch.setenv(HOME_VARIABLE, str(home))
    monkeypatch.delenv("TERUGBLIK_PASSPHRASE", raising=False)
    return home
