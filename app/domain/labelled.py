"""The base of all enumerations: a Dutch key that is stored, a Dutch label that is shown.

Members carry the name of their key, so code, file and screen speak of the same thing.
"""

from enum import StrEnum
from typing import Self


class Labelled(StrEnum):
    """An enumeration whose value is the stored Dutch key and whose ``label`` is shown to people."""

    label: str

    def __new__(cls, key: str, label: str = "") -> Self:
        """Make the member from its stored key and its Dutch label."""
        member = str.__new__(cls, key)
        member._value_ = key
        member.label = label
        return member
