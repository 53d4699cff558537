"""Puts resources/ and migrations/ inside the package when a wheel is built.

They stand beside ``app`` in a clone, where people look for them, and inside ``app``
once installed; ``app/paths.py`` finds them in both. All other settings are in pyproject.toml.
"""

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

SHIPPED = ("resources", "migrations")


class BuildWithShippedFolders(build_py):
    """Copies the shipped folders beside the built modules; an editable install leaves them in place."""

    def run(self) -> None:
        """Build the package from nothing, as a module deleted since must not come along; add the folders."""
        built = Path(self.build_lib) / "app"
        shutil.rmtree(built, ignore_errors=True)
        super().run()
        if not self.editable_mode:
            for folder in SHIPPED:
                shutil.copytree(folder, built / folder, ignore=shutil.ignore_patterns("__pycache__"))


setup(cmdclass={"build_py": BuildWithShippedFolders})
