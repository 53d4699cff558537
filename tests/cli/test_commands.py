"""The list of commands."""

from app.cli.commands import COMMANDS, load_command


def test_that_the_commands_are_those_of_the_contract() -> None:
    assert set(COMMANDS) == {
        "example",
        "new",
        "import",
        "form",
        "export",
        "signals",
        "timeline",
        "report",
        "check",
        "passphrase",
    }


def test_that_every_command_can_be_loaded() -> None:
    for spec in COMMANDS.values():
        command = load_command(spec)
        assert command.EXAMPLE.startswith(f"terugblik {spec.name} ")
        assert command.DESCRIPTION.endswith(".")
