"""The house rules of CONTRIBUTING.md, held by a test: each names the places that break it."""

import ast
import re
from collections.abc import Iterator
from statistics import median

from tests.source_tree import (
    ROOT,
    Definition,
    definitions,
    is_qt_name,
    python_files,
    text_files,
    words_of,
)

FILE_LINES, MEDIAN_FILE_LINES = 500, 120
FUNCTION_LINES, MEDIAN_FUNCTION_LINES = 60, 8
CLASS_LINES = 250
POSITIONAL_PARAMETERS, ALL_PARAMETERS = 5, 8

EMPTY_WORDS = {
    "manager",
    "helper",
    "helpers",
    "util",
    "utils",
    "data",
    "info",
    "misc",
    "handle",
    "controller",
}
NAMES_OF_QT = {"data", "event", "flags", "index", "paint", "parent", "sort", "submit"}
"""Methods of Qt, in one word, that our models and widgets give a body of their own."""

EMPTY_ENDINGS = ("_works", "_correctly", "_correct", "_ok")

NETWORK = {
    "aiohttp", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socket",
    "socketserver", "ssl", "telnetlib", "urllib.request", "urllib3", "webbrowser", "websockets", "xmlrpc",
}  # fmt: skip
LOCAL_SOCKETS = {"QLocalServer", "QLocalSocket"}

WITHOUT_TESTS: frozenset[str] = frozenset()

TEXT_SETTERS = {
    "QAction", "QCheckBox", "QDockWidget", "QGroupBox", "QLabel", "QMenu", "QPushButton", "QRadioButton",
    "QToolBar", "addAction", "addButton", "addItem", "addMenu", "addTab", "setAccessibleDescription",
    "setAccessibleName", "setInformativeText", "setLabelText", "setPlaceholderText", "setStatusTip",
    "setText", "setTitle", "setToolTip", "setWhatsThis", "setWindowTitle", "showMessage",
}  # fmt: skip


def parameters_of(definition: Definition) -> tuple[list[ast.arg], list[ast.arg]]:
    """The parameters that may be given by position (without self) and those only by name."""
    assert not isinstance(definition.node, ast.ClassDef)
    arguments = definition.node.args
    positional = [*arguments.posonlyargs, *arguments.args]
    if definition.is_method and positional and positional[0].arg in {"self", "cls", "mcs"}:
        positional = positional[1:]
    return positional, arguments.kwonlyargs


def is_slot_or_override(definition: Definition) -> bool:
    """Whether Qt decides how this is called: its own name, a slot of ours, or a setter used as one."""
    if not (definition.is_function and definition.source.path.startswith("app/ui/")):
        return False
    name = definition.node.name
    is_lone_setter = name.startswith("set_") and len(parameters_of(definition)[0]) == 1
    return is_qt_name(name) or name in NAMES_OF_QT or name.startswith("_on_") or is_lone_setter


def imported_names(node: ast.AST) -> Iterator[str]:
    """The dotted names an import statement brings in, with the name taken from a module behind it."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module:
        yield from (f"{node.module}.{alias.name}" for alias in node.names)


def given_names(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and name of everything the module itself names."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.lineno, node.name
        elif isinstance(node, ast.arg):
            yield node.lineno, node.arg
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.lineno, node.id
        elif (
            isinstance(node, ast.Attribute)
            and isinstance(node.ctx, ast.Store)
            and ast.unparse(node.value) in {"self", "cls"}
        ):
            yield node.lineno, node.attr


def test_that_files_are_short() -> None:
    assert not [
        source.path for source in python_files("app", "tests", "scripts") if len(source.lines) > FILE_LINES
    ]
    assert median(len(source.lines) for source in python_files("app")) <= MEDIAN_FILE_LINES


def test_that_functions_are_short() -> None:
    functions = [found for found in definitions("app") if found.is_function]

    assert not [f"{found.place}: {found.length}" for found in functions if found.length > FUNCTION_LINES]
    assert median(found.code_length for found in functions) <= MEDIAN_FUNCTION_LINES


def test_that_classes_are_short() -> None:
    classes = (found for found in definitions("app") if not found.is_function)

    assert not [f"{found.place}: {found.length}" for found in classes if found.length > CLASS_LINES]


def test_that_functions_take_few_parameters() -> None:
    too_many = []
    for found in definitions("app"):
        if not found.is_function:
            continue
        positional, by_name = parameters_of(found)
        if len(positional) > POSITIONAL_PARAMETERS or len(positional) + len(by_name) > ALL_PARAMETERS:
            too_many.append(found.place)
    assert not too_many


def test_that_booleans_are_given_by_name() -> None:
    by_position = []
    for found in definitions("app"):
        if found.is_function and not is_slot_or_override(found):
            positional, _ = parameters_of(found)
            by_position += [
                f"{found.place}({argument.arg})"
                for argument in positional
                if isinstance(argument.annotation, ast.Name) and argument.annotation.id == "bool"
            ]
    assert not by_position


def test_that_what_is_public_is_documented() -> None:
    modules = [
        source.path
        for source in python_files("app", "tests", "scripts")
        if not ast.get_docstring(source.tree)
    ]
    silent = [
        found.place
        for found in definitions("app")
        if found.is_public
        and not _is_method_of_qt(found)
        and not _is_setter_or_overload(found)
        and ast.get_docstring(found.node) is None
    ]
    assert not modules
    assert not silent


def test_that_names_say_something() -> None:
    empty = []
    for source in python_files("app"):
        in_ui = source.path.startswith("app/ui/")
        names = [(1, source.stem), *given_names(source.tree)]
        for line, name in names:
            is_qts_own = in_ui and (is_qt_name(name) or name in NAMES_OF_QT)
            if not is_qts_own and words_of(name) & EMPTY_WORDS:
                empty.append(f"{source.path}:{line} {name}")
    assert not empty


def test_that_no_lambda_is_connected() -> None:
    assert not [
        f"{source.path}:{node.lineno}"
        for source in python_files("app")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "connect"
        and any(isinstance(part, ast.Lambda) for argument in node.args for part in ast.walk(argument))
    ]


def test_that_nothing_is_left_for_later() -> None:
    marks = re.compile(r"\b(" + "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK")) + r")\b")
    left = [
        f"{path}:{number}"
        for path, text in text_files()
        for number, line in enumerate(text.splitlines(), 1)
        if marks.search(line)
    ]
    unwritten = [
        f"{source.path}:{node.lineno}"
        for source in python_files("app")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Raise) and node.exc and "NotImplementedError" in ast.unparse(node.exc)
    ]
    assert not left
    assert not unwritten


def test_that_a_silenced_type_error_is_explained() -> None:
    explained = re.compile(r"# type: ignore\[[\w, -]+\]\s+# \S")
    assert not [
        f"{source.path}:{number}"
        for source in python_files("app")
        for number, line in enumerate(source.lines, 1)
        if "# type: ignore" in line and not explained.search(line)
    ]


def test_that_nothing_mutable_lives_in_a_module() -> None:
    kept = []
    for source in python_files("app"):
        kept += [
            f"{source.path}:{n.lineno} global" for n in ast.walk(source.tree) if isinstance(n, ast.Global)
        ]
        for node in source.tree.body:
            targets = node.targets if isinstance(node, ast.Assign) else []
            names = [one.id for one in targets if isinstance(one, ast.Name) and one.id != "__all__"]
            is_mutable = isinstance(
                getattr(node, "value", None), ast.List | ast.Dict | ast.Set | ast.ListComp
            )
            kept += [
                f"{source.path}:{node.lineno} {name}" for name in names if is_mutable and not name.isupper()
            ]
    assert not kept


def test_that_only_one_place_catches_everything() -> None:
    places = [
        f"{source.path}:{node.lineno}"
        for source in python_files("app")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or ast.unparse(node.type) in {"Exception", "BaseException"})
        and not _raises_again(node)
    ]
    assert len(places) <= 1, places


def test_that_the_program_never_uses_the_network() -> None:
    reaching_out = []
    for source in python_files("app"):
        for node in ast.walk(source.tree):
            for name in imported_names(node):
                starts = {".".join(name.split(".")[:count]) for count in (1, 2)}
                is_local = name.rpartition(".")[2] in LOCAL_SOCKETS
                is_qt_network = name.startswith("PySide6.QtNetwork") and not is_local
                if starts & NETWORK or is_qt_network or name.startswith("PySide6.QtWeb"):
                    reaching_out.append(f"{source.path}:{node.lineno} {name}")
    assert not reaching_out


def test_that_no_file_names_a_machine_or_a_registry() -> None:
    traces = re.compile(
        "|".join(
            re.escape(first + rest)
            for first, rest in (
                ("/wo", "rk/"),
                ("/ro", "ot/"),
                ("/ho", "me/"),
                ("C:\\Us", "ers"),
                ("pypi", ".org"),
                ("python", "hosted"),
                ("--index", "-url"),
                ("--extra-index", "-url"),
                ("--find", "-links"),
            )
        )
    )
    assert not [
        f"{path}:{number} {line.strip()[:80]}"
        for path, text in text_files()
        for number, line in enumerate(text.splitlines(), 1)
        if traces.search(line)
    ]


def test_that_every_module_has_its_own_tests() -> None:
    missing = []
    for source in python_files("app"):
        has_code = any(isinstance(node, ast.ClassDef | ast.FunctionDef) for node in source.tree.body)
        if source.stem == "__init__" and not has_code:
            continue
        folder = source.path.removeprefix("app/").rpartition("/")[0]
        if not (ROOT / "tests" / folder / f"test_{source.stem.strip('_')}.py").exists():
            missing.append(source.path)
    assert set(missing) == WITHOUT_TESTS


def test_that_tests_say_what_they_show() -> None:
    tests = [
        found
        for found in definitions("tests")
        if found.is_function and found.node.name.startswith("test") and found.source.stem.startswith("test_")
    ]
    unclear = [
        found.place
        for found in tests
        if not found.node.name.startswith("test_that_") or found.node.name.endswith(EMPTY_ENDINGS)
    ]
    assert tests
    assert not unclear


def test_that_every_text_in_the_window_can_be_translated() -> None:
    fixed = []
    for source in python_files("app/ui"):
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Call) and _called_name(node) in TEXT_SETTERS:
                fixed += [
                    f"{source.path}:{node.lineno} {ast.unparse(argument)}"
                    for argument in node.args
                    if isinstance(argument, ast.Constant | ast.JoinedStr) and _has_word(argument)
                ]
    assert not fixed


def _is_setter_or_overload(definition: Definition) -> bool:
    """Whether the documentation stands at the property, or at the function that is overloaded."""
    decorators = {ast.unparse(decorator) for decorator in definition.node.decorator_list}
    return "overload" in decorators or any(name.endswith(".setter") for name in decorators)


def _is_method_of_qt(definition: Definition) -> bool:
    """Whether Qt documents this: a method of its own that a class of ours replaces."""
    name = definition.node.name
    in_ui = definition.source.path.startswith("app/ui/")
    return in_ui and definition.is_method and (is_qt_name(name) or name in NAMES_OF_QT)


def _raises_again(handler: ast.ExceptHandler) -> bool:
    """Whether it only cleans up: what was caught goes on in the end."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def _called_name(call: ast.Call) -> str:
    """The last part of what is called: ``self.button.setText`` gives ``setText``."""
    return ast.unparse(call.func).rpartition(".")[2]


def _has_word(literal: ast.Constant | ast.JoinedStr) -> bool:
    """Whether a literal holds a text for people, in an f-string outside its values."""
    parts = literal.values if isinstance(literal, ast.JoinedStr) else [literal]
    texts = [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
    if texts == ["Terugblik"]:
        return False  # the name of the program is the same in every language
    return any(re.search(r"[^\W\d_]{2}", text) for text in texts)
