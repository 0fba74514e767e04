"""Finds the scenes. Their names have hyphens, as the site's ids do, so they are loaded by path."""
import importlib.util
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "scenes"
SCENES = sorted(p.stem for p in FOLDER.glob("*.py"))


def load(name):
    """The module scenes/NAME.py."""
    spec = importlib.util.spec_from_file_location(name.replace("-", "_"), FOLDER / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
