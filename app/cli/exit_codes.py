"""What a command tells the shell when it is done."""

from enum import IntEnum


class ExitCode(IntEnum):
    """The exit codes; others never occur, except that of an interrupt."""

    DONE = 0
    PROBLEMS = 1
    WRONG_USAGE = 2
    CANNOT_OPEN = 3
    CANNOT_HERE = 4
    INTERRUPTED = 130
