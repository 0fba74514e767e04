"""The stage of every picture: one camera direction, one sun, one sky, the render settings."""
from math import cos, pi, radians, sin

import bpy
from bpy_extras.object_utils import world_to_camera_view
from mathutils import Vector

AZIMUTH = radians(38)
ELEVATION = radians(30)
SCALE = 15.3  # width of the picture of one tile, in model units
TOWARDS_VIEWER = Vector((sin(AZIMUTH) * cos(ELEVATION), -cos(AZIMUTH) * cos(ELEVATION), sin(ELEVATION)))
TOWARDS_SUN = (-0.5, -0.62, 0.88)
GROUND = -0.5  # foot of the base plate
FILL, SHINE = 0.52, 1.05  # the sky as light, and as seen in metal
ASPECT = 1.6
MARGIN = 0.96
SHADOW = 0.35  # room for the base plate's shadow, to the right of it


def lights():
    """A soft warm sun from the left and a cool even sky."""
    sun = bpy.data.lights.new("sun", "SUN")
    sun.energy, sun.angle, sun.color = 2.75, radians(4), (1, 0.93, 0.83)
    lamp = bpy.data.objects.new("sun", sun)
    lamp.rotation_euler = Vector(TOWARDS_SUN).to_track_quat("Z", "Y").to_euler()
    bpy.context.scene.collection.objects.link(lamp)
    world = bpy.data.worlds.new("sky")
    world.use_nodes = True
    sky = world.node_tree.nodes["Background"]
    sky.inputs[0].default_value = (0.9, 0.93, 1, 1)
    rays = world.node_tree.nodes.new("ShaderNodeLightPath")
    level = world.node_tree.nodes.new("ShaderNodeMath")
    level.operation, level.inputs[1].default_value, level.inputs[2].default_value = "MULTIPLY_ADD", SHINE - FILL, FILL
    world.node_tree.links.new(rays.outputs["Is Glossy Ray"], level.inputs[0])
    world.node_tree.links.new(level.outputs[0], sky.inputs[1])
    bpy.context.scene.world = world


def camera(objects, fit):
    """The camera, centred on the objects. With fit the scale follows them, else every picture has the tile's scale."""
    lens = bpy.data.cameras.new("camera")
    lens.type, lens.clip_end = "ORTHO", 500
    seen = bpy.data.objects.new("camera", lens)
    seen.rotation_euler = (pi / 2 - ELEVATION, 0, AZIMUTH)
    bpy.context.scene.collection.objects.link(seen)
    bpy.context.scene.camera = seen
    turn = seen.rotation_euler.to_matrix()
    right, up, back = turn.col
    across = [v.co @ right for o in objects for v in o.data.vertices]
    height = [v.co @ up for o in objects for v in o.data.vertices]
    wide, tall = max(across) - min(across), max(height) - min(height)
    lens.ortho_scale = max(wide, tall * ASPECT) / (MARGIN * 0.975) if fit else SCALE
    if wide > MARGIN * lens.ortho_scale or tall > MARGIN * lens.ortho_scale / ASPECT:
        print(f"stage: {wide:.2f} x {tall:.2f} does not fit into {lens.ortho_scale:.2f} x {lens.ortho_scale / ASPECT:.2f}; build lower or narrower")
    middle = right * (max(across) + min(across) + SHADOW) / 2 + up * (max(height) + min(height)) / 2
    seen.location = middle + back * 120
    bpy.context.view_layer.update()
    return seen


def settings(width, samples):
    """Cycles on the processor with few bounces, on a transparent film. Noise-free comes from samples and denoise.py."""
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.render.film_transparent = True
    scene.render.resolution_x, scene.render.resolution_y = width, round(width / ASPECT)
    scene.render.use_persistent_data = False
    cycles = scene.cycles
    cycles.samples, cycles.use_denoising, cycles.seed = samples, False, 7
    cycles.use_adaptive_sampling, cycles.adaptive_threshold, cycles.adaptive_min_samples = True, 0.03, max(6, samples // 4)
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 4, 2, 1
    cycles.transmission_bounces, cycles.transparent_max_bounces = 1, 6
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.sample_clamp_indirect, cycles.sample_clamp_direct = 1.5, 6
    cycles.blur_glossy = 1
    scene.view_settings.view_transform = "Standard"
    scene.view_settings.look = "None"
    layer = bpy.context.view_layer
    layer.use_pass_normal = layer.use_pass_diffuse_color = layer.use_pass_glossy_color = layer.use_pass_z = layer.use_pass_object_index = True


def on_picture(point):
    """A point of the model as fractions of the picture from its lower left corner."""
    seen = world_to_camera_view(bpy.context.scene, bpy.context.scene.camera, Vector(point))
    return seen.x, seen.y


def in_picture(point):
    """A point of the model as rounded fractions of the picture from its top left corner."""
    x, y = on_picture(point)
    return [round(x, 4), round(1 - y, 4)]
