"""Small files that Qt can open by path but that exist in memory only.

A stylesheet names its pictures by path, and the coloured icons do not exist on
disk. Each file becomes a resource of its own, `:/<folder>/<name>`, in the
layout that Qt's resource compiler writes (version 1): a tree of two folders and
a file, a table of names and the bytes. No temporary folder is needed, so
nothing can be cleaned away while the program runs for days.
"""

import struct
import weakref
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, qRegisterResourceData, qUnregisterResourceData

_VERSION = 1
_FOLDER_FLAG = 2
_ANY_COUNTRY_AND_LANGUAGE = (0, 1)


class MemoryFiles:
    """A folder of files in memory.

    The files stay as long as the application, because icons that were handed out
    read them again for every new size; without an application they go with this object.
    """

    def __init__(self) -> None:
        self._folder = uuid4().hex
        self._paths: dict[str, str] = {}

    def path_of(self, name: str) -> str | None:
        """Give the path of a file added before, or None."""
        return self._paths.get(name)

    def add(self, name: str, content: bytes) -> str:
        """Keep `content` under `name` and give the path by which Qt opens it."""
        if name in self._paths:
            raise ValueError(f"Er is al een bestand {name}")
        compiled = (_tree(self._folder), _names(self._folder, name), _packed(content))
        qRegisterResourceData(_VERSION, *compiled)
        # Qt keeps pointers into these bytes; the finalizer owns them until it has let go.
        owner = QCoreApplication.instance() or self
        weakref.finalize(owner, qUnregisterResourceData, _VERSION, *compiled)
        self._paths[name] = f":/{self._folder}/{name}"
        return self._paths[name]


def _tree(folder: str) -> bytes:
    second_name = len(_name(folder))
    return (
        struct.pack(">IHII", 0, _FOLDER_FLAG, 1, 1)
        + struct.pack(">IHII", 0, _FOLDER_FLAG, 1, 2)
        + struct.pack(">IHHHI", second_name, 0, *_ANY_COUNTRY_AND_LANGUAGE, 0)
    )


def _names(*names: str) -> bytes:
    return b"".join(_name(name) for name in names)


def _name(name: str) -> bytes:
    return struct.pack(">HI", len(name), _hash_of(name)) + name.encode("utf-16-be")


def _hash_of(name: str) -> int:
    """Hash a name as Qt does, so that it finds the file again."""
    value = 0
    for letter in name:
        value = (value << 4) + ord(letter)
        value ^= (value & 0xF0000000) >> 23
        value &= 0x0FFFFFFF
    return value


def _packed(content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + content
