"""What git keeps names no machine and no registry, and what runs sees to its own settings."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions

from tests.architecture.sources import modules, short, tracked, tree
from tests.serving import ROOT

# Written in two pieces, so that this file passes its own test.
_HOSTS = [
    a + b for a, b in [("pypi", ".org"), ("python", "hosted.org"), ("registry.npm", "js.org"), ("proxy.gol", "ang")]
]
_PATHS = [a + b for a, b in [("/wo", "rk/"), ("/ro", "ot/"), ("/ho", "me/"), ("/Us", "ers/")]]
_MARK = re.compile(
    "|".join(rf"(?<![\w.-]){re.escape(path)}" for path in _PATHS) + "|" + "|".join(map(re.escape, _HOSTS))
)


def _imports(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module] if isinstance(node, ast.ImportFrom) and node.module else []


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


_TEXT = {
    ".py",
    ".md",
    ".toml",
    ".lock",
    ".in",
    ".yaml",
    ".yml",
    ".json",
    ".sh",
    ".sql",
    ".ftl",
    ".js",
    ".css",
    ".txt",
    "",
}


def test_no_registry_and_no_machine_is_named() -> None:
    found = {
        short(path): match.group()
        for path in tracked()
        if path.suffix in _TEXT and (match := _MARK.search(path.read_text(encoding="utf-8", errors="replace")))
    }
    assert found == {}


def test_every_locked_version_has_its_hashes() -> None:
    for lock in sorted((ROOT / "requirements").glob("*.lock")):
        entries = re.split(r"\n(?=\S)", lock.read_text(encoding="utf-8").strip())
        assert [entry for entry in entries if not re.match(r"[\w.-]+==\S+.*--hash=sha256:", entry, re.DOTALL)] == []


def test_the_tests_run_on_what_is_served() -> None:
    def pins(name: str) -> set[str]:
        return set(re.findall(r"^\S+==\S+", (ROOT / "requirements" / name).read_text(encoding="utf-8"), re.MULTILINE))

    assert pins("run.lock") <= pins("test.lock")


def test_each_dependency_says_why_it_is_there() -> None:
    lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    named = [line for line in lines if re.match(r'    "[a-z][\w.-]*(==|>=)', line)]
    assert len(named) > 20
    assert [line for line in named if "# " not in line] == []


def test_what_is_imported_is_installed_to_run() -> None:
    """A library that only the tests' lock brings would be missed on a fresh machine alone, and by everyone there."""
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    locked = re.findall(r"^([^\s=]+)==", (ROOT / "requirements" / "run.lock").read_text(encoding="utf-8"), re.MULTILINE)
    installed = {_canonical(re.split(r"[=<>\[]", line)[0]) for line in declared} & set(map(_canonical, locked))
    homes = packages_distributions()
    imported = {
        name.split(".")[0]
        for path in (ROOT / "app.py", *modules(), *modules(ROOT / "pages"))
        for node in ast.walk(tree(path))
        for name in _imports(node)
    }
    foreign = imported - set(sys.stdlib_module_names) - {"territory"}
    assert len(foreign) > 10
    assert {name for name in foreign if not installed & set(map(_canonical, homes.get(name, [])))} == set()


def test_what_streamlit_must_not_do() -> None:
    settings = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    assert settings["runner"]["postScriptGC"] is False
    assert settings["browser"]["gatherUsageStats"] is False
    assert settings["client"]["showErrorDetails"] == "none"
    assert settings["server"]["address"] == "127.0.0.1"


def test_the_launcher_can_be_found_by_streamlit() -> None:
    last = tree(ROOT / "app.py").body[-1]
    assert isinstance(last, ast.Assign)
    assert ast.unparse(last).startswith("app = st.App(")


def test_tests_do_not_sleep_skip_or_patch_our_own_code() -> None:
    forbidden = re.compile(r"\btime\.sleep\(|\bmock\.patch|\bMagicMock|mark\.skip|\bpytest\.skip\(|\bimportorskip\(")
    here = [path for path in tracked() if path.parts[len(ROOT.parts)] == "tests" and path.suffix == ".py"]
    found = {
        short(path): forbidden.findall(path.read_text(encoding="utf-8"))
        for path in here
        if path.name != "test_files.py"
    }
    assert {name: words for name, words in found.items() if words} == {}
