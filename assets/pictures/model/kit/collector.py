"""Collects the geometry of a model: one mesh a material, a stack of placements, the parts to be labelled."""
import random
from contextlib import contextmanager

import bpy
from mathutils import Matrix, Vector

from .palette import material


class Kit:
    """What a scene is built into. Scenes call the functions of the kit's other files with it."""

    def __init__(self):
        self.meshes = {}
        self.stack = [Matrix.Identity(4)]
        self.parts = {}
        self.part = None
        self.random = random.Random(0)

    @contextmanager
    def at(self, x=0, y=0, z=0, turn=0, tilt=0, roll=0, scale=1):
        """Everything built inside stands at x, y, z; turned about z, then tilted about x and rolled about y (radians)."""
        place = Matrix.Translation((x, y, z)) @ Matrix.Rotation(turn, 4, "Z")
        place = place @ Matrix.Rotation(tilt, 4, "X") @ Matrix.Rotation(roll, 4, "Y") @ Matrix.Scale(scale, 4)
        self.stack.append(self.stack[-1] @ place)
        try:
            yield self
        finally:
            self.stack.pop()

    def begin(self, name):
        """Starts a named part: seeds the random numbers with its name, so that it looks the same everywhere."""
        self.part = name
        self.random = random.Random(name)
        self.parts[name] = {"corners": [], "anchor": None}

    def outline(self, points):
        """The top face of the part's ground, as points of the placement in force."""
        self.parts[self.part]["corners"] = [self.stack[-1] @ Vector(p) for p in points]

    def anchor(self, x, y, z):
        """The point where a leader line to the part ends: the top of its most telling object."""
        self.parts[self.part]["anchor"] = self.stack[-1] @ Vector((x, y, z))

    def add(self, name, points, faces, smooth=False):
        """Adds faces (indices into points) of the palette's material `name`."""
        verts, polygons, shading = self.meshes.setdefault(name, ([], [], []))
        first, place = len(verts), self.stack[-1]
        verts.extend((place @ Vector(p))[:] for p in points)
        polygons.extend([first + i for i in face] for face in faces)
        shading.extend([smooth] * len(faces))

    def finish(self):
        """Turns what was collected into Blender objects; returns them."""
        made = []
        for name, (verts, polygons, shading) in self.meshes.items():
            mesh = bpy.data.meshes.new(name)
            mesh.from_pydata(verts, [], polygons)
            mesh.polygons.foreach_set("use_smooth", shading)
            mesh.materials.append(material(name))
            made.append(bpy.data.objects.new(name, mesh))
            made[-1].pass_index = 1  # tells the model from the ground that catches its shadow
            bpy.context.scene.collection.objects.link(made[-1])
        return made
