// Pictures: photographs of twelve megapixels made small by the engine and by @11ty/eleventy-img, cold, and how near each comes.

import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import sharp, { type Sharp } from "sharp";
import { ssim } from "ssim.js";
import { foldersOf } from "../../src/build/content.ts";
import { openGallery } from "../../src/build/pictures/gallery.ts";
import type { Picture } from "../../src/model/picture.ts";
import { Problems } from "../../src/model/problem.ts";
import { markdownTable, shown } from "./table.ts";

const SIZE = { width: 4000, height: 3000 };
/** The four widths that both make. */
const WIDTHS = [480, 800, 1200, 1600];
/** Likeness is measured here: SSIM of larger ones takes minutes. */
const JUDGED = 800;

/** An invented photograph: soft shapes under grain, as a sensor leaves it. */
async function photograph(number: number): Promise<Buffer> {
  const seed = (n: number) => ((Math.sin(number * 97.13 + n * 31.7) + 1) / 2) * 255;
  const shapes = Array.from({ length: 40 }, (_, n) => `<ellipse cx="${(seed(n) / 255) * SIZE.width}" cy="${(seed(n + 0.5) / 255) * SIZE.height}" rx="${80 + seed(n + 0.2) * 3}" ry="${60 + seed(n + 0.7) * 2}" fill="rgb(${seed(n + 1).toFixed(0)},${seed(n + 2).toFixed(0)},${seed(n + 3).toFixed(0)})" opacity="0.8"/>`).join("");
  const scene = await sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}"><rect width="100%" height="100%" fill="rgb(${seed(90).toFixed(0)},${seed(91).toFixed(0)},${seed(92).toFixed(0)})"/>${shapes}</svg>`)).blur(3).removeAlpha().raw().toBuffer();
  let state = number + 1;
  for (let at = 0; at < scene.length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    scene[at] = Math.max(0, Math.min(255, (scene[at] ?? 0) + (state >>> 28) - 8));
  }
  return sharp(scene, { raw: { ...SIZE, channels: 3 } }).jpeg({ quality: 92 }).toBuffer();
}

interface Outcome {
  readonly seconds: number;
  /** Bytes of the four widths, by format. */
  readonly bytes: Readonly<Record<string, number>>;
  readonly likeness: Readonly<Record<string, number>>;
}

const FORMATS = ["avif", "webp", "jpeg"] as const;

/** @param packages folder in which @11ty/eleventy-img is installed, where it is */
export async function measurePictures(count: number, folder: string, packages: string, log: (text: string) => void): Promise<string> {
  const content = path.join(folder, "photographs");
  const originals = path.join(content, "assets", "pictures");
  await mkdir(originals, { recursive: true });
  for (let number = 0; number < count; number++) await writeFile(path.join(originals, `photo-${number}.jpg`), await photograph(number));
  const pictures = new Map(Array.from({ length: count }, (_, number) => [`photo-${number}`, { id: `photo-${number}`, file: "", original: `photo-${number}.jpg`, kind: "illustration", about: { id: "x", name: "x" }, alternative: "", credit: "", licence: "", parts: [] } as unknown as Picture]));
  const folders = { ...foldersOf(content), content, cache: path.join(folder, "picture-cache") };

  log(`${count} photographs: District Briefing`);
  const start = performance.now();
  const gallery = await openGallery(pictures, folders, new Problems());
  const seconds = (performance.now() - start) / 1000;
  const warm = performance.now();
  await openGallery(pictures, folders, new Problems());
  const decision = performance.now() - warm;
  const files = [...gallery.pictures.values()].flatMap(({ picture, variants }) => variants.filter(({ width }) => WIDTHS.includes(width)).map(({ format, width, kept }) => ({ number: picture.id, format: String(format), width, file: path.join(folders.cache, "pictures", kept) })));
  const own = await judged(seconds, files, originals);

  const rows = [row("District Briefing", own)];
  const peer = path.join(packages, "node_modules", "@11ty", "eleventy-img", "package.json");
  let missing = "";
  if (existsSync(peer)) {
    log(`${count} photographs: @11ty/eleventy-img`);
    const { version } = JSON.parse(await readFile(peer, "utf8")) as { version: string };
    const other = await withEleventyImg(peer, originals, count, path.join(folder, "eleventy-img"));
    rows.push(row(`@11ty/eleventy-img ${version}`, other));
    rows.push(["ratio", `${shown(other.seconds / own.seconds, 2)} ×`, ...FORMATS.map((format) => `${shown(((own.bytes[format] ?? 0) / (other.bytes[format] ?? Number.NaN) - 1) * 100, 0)} %`), ...FORMATS.map((format) => shown((own.likeness[format] ?? 0) - (other.likeness[format] ?? 0), 4))]);
  } else missing = "\n@11ty/eleventy-img was not found and is left out.";
  await rm(content, { recursive: true, force: true });
  const table = markdownTable([`${count} photographs`, "seconds", ...FORMATS.map((format) => `${format} KB`), ...FORMATS.map((format) => `${format} SSIM`)], rows);
  return `${table}\n\nWarm, all ${count} decisions from manifests: ${shown(decision, 0)} ms, of which reading ${count} originals to know them again takes most.${missing}`;
}

function row(name: string, { seconds, bytes, likeness }: Outcome): string[] {
  return [name, shown(seconds, 1), ...FORMATS.map((format) => shown((bytes[format] ?? Number.NaN) / 1000, 0)), ...FORMATS.map((format) => shown(likeness[format] ?? Number.NaN, 4))];
}

async function withEleventyImg(peer: string, originals: string, count: number, output: string): Promise<Outcome> {
  const { default: image } = (await import(createRequire(peer).resolve("@11ty/eleventy-img"))) as { default: (file: string, options: object) => Promise<Record<string, { width: number; outputPath: string }[]>> };
  const start = performance.now();
  const made = await Promise.all(Array.from({ length: count }, async (_, number) => ({ number, formats: await image(path.join(originals, `photo-${number}.jpg`), { widths: WIDTHS, formats: [...FORMATS], outputDir: output, useCache: false }) })));
  const seconds = (performance.now() - start) / 1000;
  return judged(seconds, made.flatMap(({ number, formats }) => Object.entries(formats).flatMap(([format, all]) => all.map(({ width, outputPath }) => ({ number: `photo-${number}`, format, width, file: outputPath })))), originals);
}

async function judged(seconds: number, files: readonly { number: string; format: string; width: number; file: string }[], originals: string): Promise<Outcome> {
  const bytes: Record<string, number> = {};
  const likeness: Record<string, number[]> = {};
  for (const { number, format, width, file } of files) {
    const contents = await readFile(file);
    // Both are compared by the widths that they share in each format.
    if (format !== "jpeg" || width === JUDGED) bytes[format] = (bytes[format] ?? 0) + contents.length;
    if (width !== JUDGED) continue;
    const original = await pixels(sharp(path.join(originals, `${number}.jpg`)).resize({ width }));
    (likeness[format] ??= []).push(ssim(original, await pixels(sharp(contents))).mssim);
  }
  return { seconds, bytes, likeness: Object.fromEntries(Object.entries(likeness).map(([format, all]) => [format, all.reduce((sum, one) => sum + one, 0) / all.length])) };
}

async function pixels(picture: Sharp) {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
}
