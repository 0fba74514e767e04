"""Renders the scene, smooths what noise is left along surfaces, never across an edge, lays the shadow under it, writes a PNG.

The Blender of a Linux distribution may lack a denoiser. This is the edge-avoiding à-trous filter of
Dammertz, Sewtz, Hanika and Lensch (High Performance Graphics 2010): light is divided by the surface's own colour,
averaged with neighbours of the same normal and depth, and multiplied again.
"""
import tempfile
from pathlib import Path

import bpy
import numpy as np

from contact_shadow import contact_shadow

PASSES = {"Image": "colour", "DiffCol": "albedo", "GlossCol": "gloss", "Normal": "normal", "Depth": "depth", "IndexOB": "model"}
KERNEL = (1 / 16, 1 / 4, 3 / 8, 1 / 4, 1 / 16)
ROUNDS = 3


def passes():
    """Renders once and returns each pass as an array (height, width, 4)."""
    scene = bpy.context.scene
    with tempfile.TemporaryDirectory() as folder:
        scene.use_nodes = True
        nodes, links = scene.node_tree.nodes, scene.node_tree.links
        nodes.clear()
        source, sink = nodes.new("CompositorNodeRLayers"), nodes.new("CompositorNodeOutputFile")
        sink.base_path = folder
        sink.format.file_format, sink.format.color_depth = "OPEN_EXR", "32"
        sink.format.color_mode = "RGBA"
        sink.file_slots.clear()
        for output, slot in PASSES.items():
            sink.file_slots.new(slot)
            links.new(source.outputs[output], sink.inputs[slot])
        bpy.ops.render.render()
        found = {}
        for slot in PASSES.values():
            image = bpy.data.images.load(str(next(Path(folder).glob(f"{slot}*.exr"))))
            image.colorspace_settings.name = "Non-Color"
            data = np.empty(image.size[0] * image.size[1] * 4, np.float32)
            image.pixels.foreach_get(data)
            found[slot] = data.reshape(image.size[1], image.size[0], 4)
    return found


def neighbours(array, reach):
    """A function that gives the array moved by dy, dx, up to 2 × reach; its border repeats."""
    pad, (h, w) = 2 * reach, array.shape[:2]
    wide = np.pad(array, [(pad, pad), (pad, pad)] + [(0, 0)] * (array.ndim - 2), mode="edge")
    return lambda dy, dx: wide[pad + dy:pad + dy + h, pad + dx:pad + dx + w]


def square(array):
    """The squared length of the last axis."""
    return np.einsum("ijk,ijk->ij", array, array)


def smooth(light, normal, depth, solid, sigma=0.3):
    """Averages light (height, width, channels) along surfaces."""
    for step in range(ROUNDS):
        reach, total, weights = 2 ** step, np.zeros_like(light), np.zeros(light.shape[:2], np.float32)
        lights, normals, depths, solids = (neighbours(a, reach) for a in (light, normal, depth, solid))
        for i, ky in enumerate(KERNEL):
            for j, kx in enumerate(KERNEL):
                dy, dx = (i - 2) * reach, (j - 2) * reach
                other = lights(dy, dx)
                apart = square(other - light) * np.float32((2 ** step / sigma) ** 2)
                apart += square(normals(dy, dx) - normal) * np.float32(1 / 0.02)
                apart += np.abs(depths(dy, dx) - depth) * np.float32(1 / (0.02 * (1 + max(abs(dy), abs(dx)))))
                apart += np.abs(solids(dy, dx) - solid) * np.float32(20)
                weight = np.float32(ky * kx) * np.exp(-np.minimum(apart, 60))
                total += other * weight[..., None]
                weights += weight
        light = total / weights[..., None]
    return light


def near(solid):
    """Where the model is, and one pixel around it."""
    moved = neighbours(solid, 1)
    return sum(moved(dy, dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1)) > 0


def render_to(path, objects):
    """Renders the objects, smooths them, lays their shadow under them, writes an 8-bit PNG with transparency.

    The model's rim stays as rendered, for its edge is half covered.
    """
    found = passes()
    colour, normal = found["colour"], found["normal"][..., :3]
    solid = (found["model"][..., 0] > 0.5).astype(np.float32)
    depth = np.where(solid > 0.5, found["depth"][..., 0], 0)
    own = np.concatenate([np.maximum((found["albedo"] + found["gloss"])[..., :3], 0.12), np.ones_like(colour[..., 3:])], -1)
    light = smooth(colour / own, normal, depth, solid) * own
    rim, (height, width) = near(solid) & near(1 - solid), solid.shape
    covered = colour[..., 3:]
    rgba = np.where(rim[..., None], colour, light) * (near(solid)[..., None])
    rgba[..., 3:] = covered + (1 - covered) * contact_shadow(objects, height, width)[..., None]
    image = bpy.data.images.new("result", width, height, alpha=True, float_buffer=True)
    image.alpha_mode = "PREMUL"
    image.pixels.foreach_set(np.ascontiguousarray(rgba, np.float32).ravel())
    image.update()
    form = bpy.context.scene.render.image_settings
    form.file_format, form.color_mode, form.color_depth, form.compression = "PNG", "RGBA", "8", 100
    image.save_render(str(path))
