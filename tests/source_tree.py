"""Reads the sources of the project for the tests that hold its house rules."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

_SKIPPED = {".git", ".venv", "build", "dist", "__pycache__", "terugblik.egg-info"}
_TEXT = {
    ".py",
    ".md",
    ".toml",
    ".lock",
    ".in",
    ".sh",
    ".yml",
    ".yaml",
    ".json",
    ".svg",
    ".qss",
    ".ts",
    ".mako",
    ".ini",
}
_TEXT_NAMES = {"Makefile", "run", ".gitignore", ".gitattributes", ".editorconfig", "MANIFEST.in"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One Python file: its path from the root of the project, its lines and its syntax tree."""

    path: str
    lines: tuple[str, ...]
    tree: ast.Module

    @property
    def stem(self) -> str:
        """The name of the module, without its folder."""
        return Path(self.path).stem


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """A class or function, where it stands, and whether others may use it."""

    source: Source
    node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    is_public: bool
    is_method: bool

    @property
    def place(self) -> str:
        """File, line and name, for the list a failing rule shows."""
        return f"{self.source.path}:{self.node.lineno} {self.node.name}"

    @property
    def is_function(self) -> bool:
        """Whether this is a function or method."""
        return not isinstance(self.node, ast.ClassDef)

    @property
    def length(self) -> int:
        """Lines from the first line of the definition to the last, docstring included."""
        return (self.node.end_lineno or self.node.lineno) - self.node.lineno + 1

    @property
    def code_length(self) -> int:
        """The same without the docstring."""
        first = self.node.body[0]
        if ast.get_docstring(self.node) is None:
            return self.length
        return self.length - ((first.end_lineno or first.lineno) - first.lineno + 1)


@cache
def python_files(*folders: str) -> tuple[Source, ...]:
    """All Python files under the given folders (from the root), in order of path."""
    paths = (path for folder in folders for path in sorted((ROOT / folder).rglob("*.py")))
    return tuple(_read(path) for path in paths if not _SKIPPED & set(path.parts))


def text_files() -> Iterator[tuple[str, str]]:
    """Path and content of every text file of the project."""
    for path in sorted(ROOT.rglob("*")):
        inside = path.relative_to(ROOT)
        is_skipped = any(part in _SKIPPED or part.endswith("_cache") for part in inside.parts)
        if not is_skipped and path.is_file() and (path.suffix in _TEXT or path.name in _TEXT_NAMES):
            yield inside.as_posix(), path.read_text("utf-8")


def definitions(*folders: str) -> Iterator[Definition]:
    """Every class, function and method, also nested ones, of the files under the folders."""
    for source in python_files(*folders):
        yield from _definitions_in(source, source.tree, is_public=True, is_method=False)


def words_of(name: str) -> set[str]:
    """The words in a Python name, in lower case: ``MoveEvents`` and ``move_events`` give the same."""
    return {word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)}


def is_qt_name(name: str) -> bool:
    """Whether a name is in camelCase: in ``app/ui`` that means Qt chose it."""
    return re.fullmatch(r"[a-z]+[A-Z]\w*", name) is not None


def _read(path: Path) -> Source:
    text = path.read_text("utf-8")
    return Source(
        path=path.relative_to(ROOT).as_posix(),
        lines=tuple(text.splitlines()),
        tree=ast.parse(text),
    )


def _definitions_in(
    source: Source, parent: ast.AST, *, is_public: bool, is_method: bool
) -> Iterator[Definition]:
    for node in ast.iter_child_nodes(parent):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            open_to_all = is_public and not node.name.startswith("_")
            yield Definition(source=source, node=node, is_public=open_to_all, is_method=is_method)
            is_class = isinstance(node, ast.ClassDef)
            yield from _definitions_in(source, node, is_public=open_to_all and is_class, is_method=is_class)
        else:
            yield from _definitions_in(source, node, is_public=is_public, is_method=is_method)
