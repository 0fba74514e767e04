"""The materials of the model: card, wood, painted parts, metal; paper and ink for line drawings. One place for every colour."""
import bpy

# name: (sRGB hex, roughness, metallic)
COLOURS = {
    "paper": ("d8d0bd", 0.8, 0),
    "card": ("e3dccb", 0.7, 0),
    "cream": ("d3c19c", 0.7, 0),
    "wood": ("b89a6c", 0.7, 0),
    "stone": ("b9b3a5", 0.8, 0),
    "asphalt": ("8f8c85", 0.8, 0),
    "grey": ("9aa0a2", 0.6, 0),
    "aluminium": ("c8cccf", 0.34, 0.85),
    "graphite": ("2f3437", 0.6, 0),
    "yellow": ("dc9a1e", 0.5, 0),
    "brick": ("a14733", 0.7, 0),
    "tile": ("7d3527", 0.7, 0),
    "teal": ("2a767d", 0.5, 0),
    "water": ("2b6f7b", 0.16, 0),
    "ripple": ("6fa3a8", 0.3, 0),
    "glass": ("4d6670", 0.22, 0),
    "leaf": ("6d8a58", 0.85, 0),
    "moss": ("8aa06c", 0.85, 0),
    "sheet": ("ddd7c9", 0.9, 0),
    "ink": ("2b2f33", 0.9, 0),
}


def linear(hexa):
    """The linear RGBA of an sRGB hex colour."""
    parts = [int(hexa[i:i + 2], 16) / 255 for i in (0, 2, 4)]
    return (*[c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts], 1)


def material(name):
    """The Blender material of a palette name; made at its first use."""
    found = bpy.data.materials.get(name)
    if found:
        return found
    if name not in COLOURS:
        raise KeyError(f"no material '{name}' in the palette; there are: {', '.join(COLOURS)}")
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    bsdf = made.node_tree.nodes["Principled BSDF"]
    bsdf.inputs["Specular"].default_value = 0.35
    hexa, rough, metal = COLOURS[name]
    bsdf.inputs["Base Color"].default_value = linear(hexa)
    bsdf.inputs["Roughness"].default_value = rough
    bsdf.inputs["Metallic"].default_value = metal
    return made
