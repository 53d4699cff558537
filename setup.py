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
        """Build the package as usual, then add the folders."""
        super().run()
        if self.editable_mode:
            return
        for folder in SHIPPED:
            target = Path(self.build_lib) / "app" / folder
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(folder, target, ignore=shutil.ignore_patterns("__pycache__"))


setup(cmdclass={"build_py": BuildWithShippedFolders})
