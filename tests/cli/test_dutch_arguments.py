"""Arguments, explained and refused in Dutch."""

import argparse
import re
from pathlib import Path

import pytest

from app.cli.commands import COMMANDS
from app.cli.dutch_arguments import DutchParser, dutch_reason, kind_of_output, number_argument, path_argument
from app.cli.faults import UsageError
from tests.cli.conftest import Run

ENGLISH = re.compile(
    r"\b(usage|options|positional|optional|argument|arguments|error|show|exit|help message|required|default"
    r"|invalid|choose|expected|unrecognized|the|and|file)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("name", COMMANDS)
def test_that_every_command_explains_itself_in_dutch_with_one_example(run: Run, name: str) -> None:
    said = run(name, "--help")

    assert (said.code, said.err) == (0, "")
    assert said.out.startswith(f"gebruik: terugblik {name}")
    assert said.out.count("voorbeeld:\n  terugblik ") == 1
    assert not ENGLISH.search(re.sub(r"--[\w-]+", "", said.out))


@pytest.mark.parametrize(
    "words",
    [
        ["export"],
        ["export", "a.casus"],
        ["export", "a.casus", "-o"],
        ["export", "a.casus", "-o", "a.json", "x"],
        ["export", "a.casus", "-o", "a.json", "--for", "wie"],
        ["check", "a.casus", "--json=ja"],
        ["check"],
        ["example", "a.casus", "--events", "x"],
        ["example", "a.casus", "--events"],
        ["new", "a.casus", "--vreemd"],
    ],
)
def test_that_wrong_usage_is_told_in_dutch(run: Run, words: list[str]) -> None:
    said = run(*words)

    assert (said.code, said.out) == (2, "")
    assert said.err.startswith(f"terugblik {words[0]}: ")
    assert not ENGLISH.search(re.sub(r"--[\w-]+|-o/", "", said.err))


def test_that_options_are_not_guessed_from_their_beginning(run: Run, example: Path) -> None:
    assert run("check", example, "--js").code == 2


def test_that_what_argparse_may_say_one_day_has_an_answer() -> None:
    assert dutch_reason("something new entirely") == "dit kan zo niet"
    assert dutch_reason("one of the arguments -a -b is required") == "een van deze is nodig: -a -b"
    assert dutch_reason("ambiguous option: --x could match --xa, --xb") == "--x kan --xa, --xb betekenen"


def test_that_a_parser_can_have_more_text_below_its_example() -> None:
    parser = DutchParser(prog="terugblik x", description="Doet iets.", example="terugblik x", more="Meer.")

    assert parser.format_help().rstrip().endswith("terugblik x\n\nMeer.")


def test_that_numbers_and_names_are_checked() -> None:
    assert number_argument("-12") == -12
    assert path_argument("a b") == Path("a b")
    for wrong in ("", "1e3", "٣", "9" * 13):
        with pytest.raises(argparse.ArgumentTypeError):
            number_argument(wrong)
    for wrong in ("", "a\0"):
        with pytest.raises(argparse.ArgumentTypeError):
            path_argument(wrong)


def test_that_the_kind_of_an_output_is_its_extension() -> None:
    assert kind_of_output(Path("a.PDF"), ("pdf", "svg")) == "pdf"
    with pytest.raises(UsageError, match=r"\.pdf of \.svg"):
        kind_of_output(Path("a.png"), ("pdf", "svg"))
    with pytest.raises(UsageError, match=r"eindigen op \.pdf"):
        kind_of_output(Path("a.png"), ("pdf",))
