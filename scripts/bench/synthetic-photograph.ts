// Synthetic photographs, as hard to compress as those of a camera and free of rights.

import sharp from "sharp";

const SIZE = { width: 4000, height: 3000 };
/** Layers of detail: the width of each in samples, and its amplitude in 8-bit levels. */
const OCTAVES = [
  [12, 60],
  [50, 34],
  [200, 22],
  [800, 14],
  [2400, 9],
] as const;

/** A JPEG of 12 megapixels: sharp-edged shapes, five octaves of detail and sensor noise. Each number has its own. */
export async function syntheticPhotograph(number: number): Promise<Buffer> {
  let state = number + 1;
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const below = (bound: number) => Math.round(random() * bound);
  const points = () => Array.from({ length: 4 }, () => `${below(SIZE.width)},${below(SIZE.height)}`).join(" ");
  const colour = () => `rgb(${below(255)},${below(255)},${below(255)})`;
  const shapes = Array.from(
    { length: 40 },
    () => `<polygon points="${points()}" fill="${colour()}" opacity="0.3"/>`,
  ).join("");
  const size = `width="${SIZE.width}" height="${SIZE.height}"`;
  const background = '<rect width="100%" height="100%" fill="#808080"/>';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${background}${shapes}</svg>`;
  const scene = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
  const light = new Float32Array(SIZE.width * SIZE.height);
  for (const [width, strength] of OCTAVES) {
    const height = Math.round((width * SIZE.height) / SIZE.width);
    const noise = Buffer.from(Uint8Array.from({ length: width * height }, () => random() * 256));
    const layer = await sharp(noise, { raw: { width, height, channels: 1 } })
      .resize({ ...SIZE, fit: "fill", kernel: "cubic" })
      .extractChannel(0)
      .raw()
      .toBuffer();
    for (let at = 0; at < light.length; at++)
      light[at] = (light[at] ?? 0) + (((layer[at] ?? 0) - 128) / 128) * strength;
  }
  for (let at = 0; at < scene.length; at++)
    scene[at] = Math.max(0, Math.min(255, (scene[at] ?? 0) + (light[Math.floor(at / 3)] ?? 0) + random() * 8 - 4));
  return sharp(scene, { raw: { ...SIZE, channels: 3 } })
    .jpeg({ quality: 92 })
    .toBuffer();
}
