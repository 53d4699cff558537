"""Shows the program on the example case: in its window, or on paper where there is no screen.

    python scripts/run_example.py [--into FOLDER]

The example is kept between two runs, so that one can go on playing with it. Without a screen the
timeline and the verslag of the example are written to the folder (default: ``build``) instead.
"""

import argparse
import contextlib
import io
import os
import sys
from pathlib import Path

from app.cli import main

CANNOT_BE_DONE_HERE = 4


def has_screen() -> bool:
    """Whether somebody can see a window here: a platform of Qt that needs no screen does not count."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def run_quietly(*arguments: str) -> int:
    """Run one command of the program, keep its confirmation to ourselves and return its exit code."""
    with contextlib.redirect_stdout(io.StringIO()):
        return main(list(arguments))


def write_to_paper(case: Path, folder: Path) -> int:
    """Write the pictures and the verslag of the case; return the exit code of the first that failed."""
    commands = {
        "tijdlijn.pdf": "timeline",
        "tijdlijn.png": "timeline",
        "verslag.pdf": "report",
    }
    for name, command in commands.items():
        code = run_quietly(command, str(case), "-o", str(folder / name), "--force")
        if code:
            return code
    places = ", ".join(str(folder / name) for name in commands)
    print(f"Er is geen beeldscherm; de tijdlijn en het verslag van het voorbeeld staan nu in {places}.")
    return 0


def show_example(folder: Path) -> int:
    """Make the example case when it is not there yet, show it, and return the exit code."""
    folder.mkdir(parents=True, exist_ok=True)
    case = folder / "voorbeeld.casus"
    if not case.exists():
        code = run_quietly("example", str(case))
        if code:
            return code
    if has_screen():
        code = main([str(case)])
        if code != CANNOT_BE_DONE_HERE:
            return code
    return write_to_paper(case, folder)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Toont Terugblik met het voorbeeld.")
    parser.add_argument("--into", type=Path, default=Path("build"), help="map voor wat er wordt geschreven")
    sys.exit(show_example(parser.parse_args().into))
