// Pictures: photographs of twelve megapixels made small by the engine's encoder and by @11ty/eleventy-img, cold, in the same
// widths and formats; and how many bytes each takes for the same likeness.

import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import pLimit from "p-limit";
import sharp, { type Sharp } from "sharp";
import { ssim } from "ssim.js";
import { decode, encodeOne, narrowed } from "../../src/build/pictures/encode.ts";
import { SETTINGS } from "../../src/build/pictures/settings.ts";
import { markdownTable, shown } from "./table.ts";

const SIZE = { width: 4000, height: 3000 };
/** The four widths that both make, the widest first. */
const WIDTHS = [1600, 1200, 800, 480];
const FORMATS = ["avif", "webp", "jpeg"] as const;
/** As many pictures as the engine makes at once. */
const AT_ONCE = 2;
/** Likeness is measured at this width, of so many photographs: SSIM of larger and more ones takes minutes. */
const [JUDGED, JUDGES] = [800, 3];
/** How far from the engine's own quality the same likeness is looked for. */
const STEPS = [-25, -15, -8, 0, 8, 15];
/** Widths of the layers of detail of an invented photograph, and how far each moves the light. */
const OCTAVES = [[12, 60], [50, 34], [200, 22], [800, 14], [2400, 9]] as const;

/** An invented photograph: shapes with sharp edges under five octaves of detail, and the grain of a sensor. */
async function photograph(number: number): Promise<Buffer> {
  let state = number + 1;
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const points = () => Array.from({ length: 4 }, () => `${Math.round(random() * SIZE.width)},${Math.round(random() * SIZE.height)}`).join(" ");
  const colour = () => `rgb(${Math.round(random() * 255)},${Math.round(random() * 255)},${Math.round(random() * 255)})`;
  const shapes = Array.from({ length: 40 }, () => `<polygon points="${points()}" fill="${colour()}" opacity="0.3"/>`).join("");
  const scene = await sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}"><rect width="100%" height="100%" fill="#808080"/>${shapes}</svg>`)).removeAlpha().raw().toBuffer();
  const light = new Float32Array(SIZE.width * SIZE.height);
  for (const [width, strength] of OCTAVES) {
    const height = Math.round((width * SIZE.height) / SIZE.width);
    const noise = Buffer.from(Uint8Array.from({ length: width * height }, () => random() * 256));
    const layer = await sharp(noise, { raw: { width, height, channels: 1 } }).resize({ ...SIZE, fit: "fill", kernel: "cubic" }).extractChannel(0).raw().toBuffer();
    for (let at = 0; at < light.length; at++) light[at] = (light[at] ?? 0) + (((layer[at] ?? 0) - 128) / 128) * strength;
  }
  for (let at = 0; at < scene.length; at++) scene[at] = Math.max(0, Math.min(255, (scene[at] ?? 0) + (light[Math.floor(at / 3)] ?? 0) + random() * 8 - 4));
  return sharp(scene, { raw: { ...SIZE, channels: 3 } }).jpeg({ quality: 92 }).toBuffer();
}

type Format = (typeof FORMATS)[number];

interface Made {
  readonly number: number;
  readonly format: string;
  readonly width: number;
  readonly bytes: Uint8Array;
}

/** @param packages folder in which @11ty/eleventy-img is installed, where it is */
export async function measurePictures(count: number, folder: string, packages: string, log: (text: string) => void): Promise<string> {
  const originals = path.join(folder, "photographs");
  await mkdir(originals, { recursive: true });
  const files = Array.from({ length: count }, (_, number) => path.join(originals, `photo-${number}.jpg`));
  for (const [number, file] of files.entries()) await writeFile(file, await photograph(number));

  log(`${count} photographs: District Briefing`);
  const start = performance.now();
  const limit = pLimit(AT_ONCE);
  const own = (await Promise.all(files.map((file, number) => limit(() => ownFiles(file, number))))).flat();
  const seconds = (performance.now() - start) / 1000;
  const rows = [row("District Briefing", seconds, own)];

  const peer = path.join(packages, "node_modules", "@11ty", "eleventy-img", "package.json");
  const notes: string[] = [];
  if (existsSync(peer)) {
    log(`${count} photographs: @11ty/eleventy-img`);
    const { version } = JSON.parse(await readFile(peer, "utf8")) as { version: string };
    const other = await withEleventyImg(peer, files, path.join(folder, "eleventy-img"));
    rows.push(row(`@11ty/eleventy-img ${version}`, other.seconds, other.made));
    rows.push(["ratio", `${shown(other.seconds / seconds, 2)} × as fast`, ...FORMATS.map(() => "")]);
    log("likeness");
    const equal = await Promise.all(FORMATS.map(async (format) => `${format.toUpperCase()} ${await atEqualLikeness(format, files.slice(0, JUDGES), other.made)}`));
    notes.push(`Bytes of the engine's encoder at the SSIM that @11ty/eleventy-img reaches, ${JUDGED} pixels wide: ${equal.join(", ")}.`);
  } else notes.push("@11ty/eleventy-img was not found and is left out.");
  await rm(originals, { recursive: true, force: true });
  return `${markdownTable([`${count} photographs of 12 megapixels, ${WIDTHS.length} widths`, "seconds", ...FORMATS.map((format) => `${format} KB`)], rows)}\n\n${notes.join(" ")}`;
}

function row(name: string, seconds: number, made: readonly Made[]): string[] {
  return [name, shown(seconds, 1), ...FORMATS.map((format) => shown(made.filter((one) => one.format === format).reduce((sum, { bytes }) => sum + bytes.length, 0) / 1000, 0))];
}

/** All files of a photograph as the engine makes them: decoded once, scaled down step by step. */
async function ownFiles(file: string, number: number): Promise<Made[]> {
  const made: Made[] = [];
  let step = await decode(await readFile(file));
  for (const width of WIDTHS) {
    step = await narrowed(step, width);
    const encoded = await Promise.all(FORMATS.map((format) => encodeOne(step, format, null)));
    made.push(...encoded.map(({ format, bytes }) => ({ number, format, width, bytes })));
  }
  return made;
}

async function withEleventyImg(peer: string, files: readonly string[], output: string): Promise<{ seconds: number; made: Made[] }> {
  const { default: image } = (await import(createRequire(peer).resolve("@11ty/eleventy-img"))) as { default: (file: string, options: object) => Promise<Record<string, { width: number; outputPath: string }[]>> };
  const start = performance.now();
  const all = await Promise.all(files.map((file) => image(file, { widths: WIDTHS, formats: [...FORMATS], outputDir: output, useCache: false })));
  const seconds = (performance.now() - start) / 1000;
  const made = all.flatMap((formats, number) => Object.entries(formats).flatMap(([format, variants]) => variants.map(async ({ width, outputPath }) => ({ number, format, width, bytes: await readFile(outputPath) }))));
  return { seconds, made: await Promise.all(made) };
}

/** How many more or fewer bytes the engine's encoder needs for the likeness of the other's files: looked up between qualities. */
async function atEqualLikeness(format: Format, files: readonly string[], other: readonly Made[]): Promise<string> {
  const ratios: number[] = [];
  for (const [number, file] of files.entries()) {
    const step = await narrowed(await decode(await readFile(file)), JUDGED);
    const original = await pixels(sharp(step.pixels, { raw: { width: step.width, height: step.height, channels: step.channels } }));
    const theirs = other.find((one) => one.number === number && one.format === format && one.width === JUDGED);
    if (theirs === undefined) continue;
    const wanted = ssim(original, await pixels(sharp(theirs.bytes))).mssim;
    const candidates: { likeness: number; bytes: number }[] = [];
    for (const more of STEPS) {
      const settings = { ...SETTINGS[format], quality: SETTINGS[format].quality + more };
      const bytes = await sharp(step.pixels, { raw: { width: step.width, height: step.height, channels: step.channels } }).toFormat(format, settings).toBuffer();
      candidates.push({ likeness: ssim(original, await pixels(sharp(bytes))).mssim, bytes: bytes.length });
    }
    const above = candidates.findIndex(({ likeness }) => likeness >= wanted);
    const [low, high] = [candidates[above - 1], candidates[above]];
    if (low === undefined || high === undefined) continue;
    const part = (wanted - low.likeness) / (high.likeness - low.likeness);
    ratios.push((low.bytes * (high.bytes / low.bytes) ** part) / theirs.bytes.length);
  }
  if (ratios.length === 0) return "not reached";
  const mean = ratios.reduce((sum, one) => sum + one, 0) / ratios.length;
  return `${mean < 1 ? "−" : "+"}${shown(Math.abs(mean - 1) * 100, 1)} %`;
}

async function pixels(picture: Sharp) {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
}
