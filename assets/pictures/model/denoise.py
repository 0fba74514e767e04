"""Renders the scene, smooths what noise is left along surfaces, never across an edge, and writes a PNG.

The Blender of a Linux distribution may lack a denoiser. This is the edge-avoiding à-trous filter of
Dammertz, Sewtz, Hanika and Lensch (High Performance Graphics 2010): light is divided by the surface's own colour,
averaged with neighbours of the same normal and depth, and multiplied again.
"""
import tempfile
from pathlib import Path

import bpy
import numpy as np

PASSES = {"Image": "colour", "DiffCol": "albedo", "Normal": "normal", "Depth": "depth", "IndexOB": "model"}
KERNEL = (1 / 16, 1 / 4, 3 / 8, 1 / 4, 1 / 16)
ROUNDS = 3
HAZE = 0.012  # shadow fainter than this is left out, so that the paper stays paper
EDGE_FADE = 0.035  # of the picture's height: the shadow ends within it


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


def shifted(array, dy, dx):
    """The array moved by dy, dx; its border repeats."""
    h, w = array.shape[:2]
    rows, cols = np.clip(np.arange(h) + dy, 0, h - 1), np.clip(np.arange(w) + dx, 0, w - 1)
    return array[rows][:, cols]


def smooth(light, normal, depth, solid, sigma=0.3):
    """Averages light (height, width, channels) along surfaces."""
    for step in range(ROUNDS):
        reach, total, weights = 2 ** step, np.zeros_like(light), np.zeros(light.shape[:2], np.float32)
        for i, ky in enumerate(KERNEL):
            for j, kx in enumerate(KERNEL):
                dy, dx = (i - 2) * reach, (j - 2) * reach
                other = shifted(light, dy, dx)
                away = ((other - light) ** 2).sum(-1) / (sigma / 2 ** step) ** 2
                bend = ((shifted(normal, dy, dx) - normal) ** 2).sum(-1) / 0.02
                rise = np.abs(shifted(depth, dy, dx) - depth) / (0.02 * (1 + max(abs(dy), abs(dx))))
                apart = np.abs(shifted(solid, dy, dx) - solid) * 20
                weight = ky * kx * np.exp(-np.minimum(away + bend + rise + apart, 60)).astype(np.float32)
                total += other * weight[..., None]
                weights += weight
        light = total / weights[..., None]
    return light


def fade(height, width):
    """1 inside the picture, falling softly to 0 at its edge."""
    rows, cols = np.arange(height), np.arange(width)
    near = np.minimum(np.minimum(rows, height - 1 - rows)[:, None], np.minimum(cols, width - 1 - cols)[None, :])
    t = np.clip(near / (EDGE_FADE * height), 0, 1)
    return (t * t * (3 - 2 * t)).astype(np.float32)


def shadow(alpha, rendered, solid, edge):
    """The picture's opacity: as rendered on the model and its rim, elsewhere the shadow without its faintest haze, faded at the edge."""
    cast = np.maximum(alpha - HAZE, 0) / (1 - HAZE) * edge
    return np.where(near(solid), rendered, cast)


def near(solid):
    """Where the model is, and one pixel around it."""
    return sum(shifted(solid, dy, dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1)) > 0


def render_to(path):
    """Renders, smooths and writes the picture as an 8-bit PNG with transparency."""
    found = passes()
    colour, normal, depth = found["colour"], found["normal"][..., :3], np.minimum(found["depth"][..., 0], 1e4)
    solid = (found["model"][..., 0] > 0.5).astype(np.float32)
    albedo = np.maximum(found["albedo"][..., :3], 0.04)
    light = smooth(colour[..., :3] / albedo, normal, depth, solid)
    rim = near(solid) & near(1 - solid)
    light = np.where(rim[..., None], colour[..., :3] / albedo, light)
    alpha = smooth(colour[..., 3:], normal, np.where(solid > 0.5, depth, 0), solid)
    height, width = solid.shape
    rgba = np.concatenate([light * albedo, shadow(alpha, colour[..., 3:], solid[..., None], fade(height, width)[..., None])], -1)
    image = bpy.data.images.new("result", width, height, alpha=True, float_buffer=True)
    image.alpha_mode = "PREMUL"
    image.pixels.foreach_set(np.ascontiguousarray(rgba, np.float32).ravel())
    image.update()
    form = bpy.context.scene.render.image_settings
    form.file_format, form.color_mode, form.color_depth, form.compression = "PNG", "RGBA", "8", 100
    image.save_render(str(path))
