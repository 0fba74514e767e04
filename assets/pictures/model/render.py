"""Renders scenes of the model: blender -b -P render.py -- NAME... [--samples N] [--width W]. All scenes when none is named."""
import argparse
import json
import sys
import time
from pathlib import Path

import bpy

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import denoise  # noqa: E402
import stage  # noqa: E402
from kit.collector import Kit  # noqa: E402
from library import SCENES, load  # noqa: E402

OUT = HERE.parent
WHOLE = "structure"  # the scene that has all parks; its scale follows its size


def arguments():
    """What follows `--` on the command line; stops with all unknown names at once."""
    parser = argparse.ArgumentParser(prog="blender -b -P render.py --")
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--samples", type=int, default=32)
    parser.add_argument("--width", type=int, help="pixels; 1920 for a scene, 3200 for the structure")
    parser.add_argument("--out", type=Path, default=OUT)
    found = parser.parse_args(sys.argv[sys.argv.index("--") + 1:] if "--" in sys.argv else [])
    unknown = [n for n in found.names if n not in SCENES]
    if unknown:
        sys.exit(f"render.py: no scene named {', '.join(unknown)}; write one of: {', '.join(SCENES)}")
    return found


def convex_hull(points):
    """The convex hull of picture points, clockwise as seen (Andrew's monotone chain)."""
    def chain(seq):
        out = []
        for p in seq:
            while len(out) > 1 and (out[-1][0] - out[-2][0]) * (p[1] - out[-2][1]) <= (out[-1][1] - out[-2][1]) * (p[0] - out[-2][0]):
                out.pop()
            out.append(p)
        return out[:-1]
    ordered = sorted(map(tuple, points))
    return [list(p) for p in chain(ordered) + chain(ordered[::-1])]


def write_parts(kit, width, out):
    """Writes where every part lies in the picture, as fractions from the top left corner."""
    parts = {
        name: {"outline": convex_hull([stage.in_picture(p) for p in corners])}
        for name, corners in kit.parts.items() if corners
    }
    data = {"width": width, "height": round(width / stage.ASPECT), "parts": parts}
    (out / f"{WHOLE}.json").write_text(json.dumps(data, indent=2) + "\n")


def render(name, samples, width, out):
    """Builds one scene on an empty stage and writes its picture; returns the seconds it took."""
    start = time.time()
    bpy.ops.wm.read_factory_settings(use_empty=True)
    stage.lights()
    kit = Kit()
    kit.begin(name)
    load(name).build(kit)
    objects = kit.finish()
    stage.camera(objects, fit=name == WHOLE)
    stage.settings(width, samples)
    if name == WHOLE:
        write_parts(kit, width, out)
    denoise.render_to(out / f"{name}.png", objects)
    return time.time() - start


def main():
    wanted = arguments()
    wanted.out.mkdir(parents=True, exist_ok=True)
    for name in wanted.names or SCENES:
        width = wanted.width or (3200 if name == WHOLE else 1920)
        seconds = render(name, wanted.samples, width, wanted.out)
        print(f"render: {name}, {width} wide, {wanted.samples} samples, {seconds:.0f} s", flush=True)


main()
