"""Speaking with whoever runs the command."""

import io
import json

import pytest

from app.cli.terminal import Terminal, printable, this_terminal


def test_that_answers_and_complaints_go_their_own_way() -> None:
    out, err = io.StringIO(), io.StringIO()
    terminal = Terminal(out, err, None)
    terminal.say("antwoord")
    terminal.complain("klacht")

    assert (out.getvalue(), err.getvalue()) == ("antwoord\n", "klacht\n")


def test_that_a_program_without_streams_keeps_silent() -> None:
    terminal = Terminal(None, None, None)
    terminal.say("a")
    terminal.complain("b")
    terminal.say_json({})
    terminal.flush()


def test_that_characters_that_steer_a_terminal_are_not_passed_on() -> None:
    assert printable("a\x1b[31m\x07b\tc\nd é👩") == "a�[31m�b\tc\nd é👩"


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "ascii"])
def test_that_json_can_be_read_back_in_any_encoding(encoding: str) -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    Terminal(stream, None, None).say_json({"naam": "Zoë → 👩"})
    stream.seek(0)

    assert json.load(stream) == {"naam": "Zoë → 👩"}


def test_that_a_sentence_is_said_in_any_encoding() -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    Terminal(stream, None, None).say("“Zoë” \udc80")
    stream.seek(0)

    assert stream.read() == "\\u201cZo\\xeb\\u201d \\udc80\n"


def test_that_nobody_can_be_asked_where_nobody_sits() -> None:
    terminal = Terminal(None, None, None)

    assert not terminal.can_ask
    with pytest.raises(EOFError):
        terminal.ask("Wachtwoordzin: ")


def test_that_a_question_reaches_whoever_sits_there() -> None:
    terminal = Terminal(None, None, lambda question: question.upper())

    assert terminal.can_ask
    assert terminal.ask("wie?") == "WIE?"


def test_that_this_program_speaks_on_its_own_streams(capsys: pytest.CaptureFixture[str]) -> None:
    this_terminal().say("hallo")

    assert capsys.readouterr().out == "hallo\n"


def test_that_nothing_is_said_after_hanging_up() -> None:
    out = io.StringIO()
    terminal = Terminal(out, out, None)
    terminal.hang_up()
    terminal.say("nog iets")

    assert out.getvalue() == ""
