"""Makes the pictures: `python -m tests.shots [--docs] [--only PAGE …]`.

They come in `build/shots/PAGE-THEME-nl-WxH.png`. With `--docs` four pictures of the main
window are put in `docs/schermen` too.
"""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

from app.paths import HOME_VARIABLE

DOCS = ("tijdlijn-keuze",)
SIZES = ((1366, 768), (1920, 1080))
ROOT = Path(__file__).resolve().parent.parent.parent
BUILD, SCREENS = ROOT / "build" / "shots", ROOT / "docs" / "schermen"


def main() -> int:
    """Make the pictures and return an exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.shots", description=__doc__)
    parser.add_argument("--docs", action="store_true", help="put the pictures of the guide in docs/schermen")
    parser.add_argument("--only", nargs="*", default=(), metavar="PAGE", help="only these pages")
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ[HOME_VARIABLE] = home
        from tests.shots.studio import Studio

        studio = Studio()
        names = arguments.only or (DOCS if arguments.docs else studio.names)
        for picture in studio.pictures(names, SIZES, BUILD):
            print(picture.relative_to(ROOT))
        studio.close()
    if arguments.docs:
        SCREENS.mkdir(parents=True, exist_ok=True)
        for name in DOCS:
            for picture in sorted(BUILD.glob(f"{name}-*.png")):
                shutil.copyfile(picture, SCREENS / picture.name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
