"""The exit codes are a promise."""

from app.cli.exit_codes import ExitCode


def test_that_the_codes_stay_what_they_are() -> None:
    assert {code.name: code.value for code in ExitCode} == {
        "DONE": 0,
        "PROBLEMS": 1,
        "WRONG_USAGE": 2,
        "CANNOT_OPEN": 3,
        "CANNOT_HERE": 4,
        "INTERRUPTED": 130,
    }
