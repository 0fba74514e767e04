// Pictures: photographs of twelve megapixels made small by the engine's encoder and by @11ty/eleventy-img, cold, in the same
// widths and formats; and how many bytes each takes for the same likeness.

import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import pLimit from "p-limit";
import { decode, encodeOne, resizeAll } from "../../src/outputs/images/image-pipeline.ts";
import { bytesAtEqualSimilarity, type Made } from "./image-similarity.ts";
import { syntheticPhotograph } from "./synthetic-photograph.ts";
import { markdownTable, formatNumber } from "./markdown-table.ts";
import { measureWarmCache } from "./measure-warm-cache.ts";

/** The four widths that both make, the widest first. */
const WIDTHS = [1600, 1200, 800, 480];
const FORMATS = ["avif", "webp", "jpeg"] as const;
/** As many pictures as the engine makes at once. */
const AT_ONCE = 2;
/** Likeness is measured of so many photographs: SSIM of more takes many minutes. */
const JUDGES = 3;
/** Processes that decide on pictures that are made. */
const ROUNDS = 7;

/** @param packages folder in which @11ty/eleventy-img is installed, where it is */
export async function measureEncoding(
  count: number,
  folder: string,
  packages: string,
  log: (text: string) => void,
): Promise<string> {
  const originals = path.join(folder, "photographs");
  await mkdir(originals, { recursive: true });
  const files = Array.from({ length: count }, (_, number) => path.join(originals, `photo-${number}.jpg`));
  for (const [number, file] of files.entries()) await writeFile(file, await syntheticPhotograph(number));

  log(`${count} photographs: District Briefing`);
  const limit = pLimit(AT_ONCE);
  const own = await timed(async () =>
    (await Promise.all(files.map((file, number) => limit(() => ownFiles(file, number))))).flat(),
  );
  const rows = [row("District Briefing", own)];

  const peer = path.join(packages, "node_modules", "@11ty", "eleventy-img", "package.json");
  const notes: string[] = [];
  if (existsSync(peer)) {
    log(`${count} photographs: @11ty/eleventy-img`);
    const { version } = JSON.parse(await readFile(peer, "utf8")) as { version: string };
    const other = await withEleventyImg(peer, files, path.join(folder, "eleventy-img"));
    rows.push(row(`@11ty/eleventy-img ${version}`, other));
    rows.push([
      "ratio",
      `${formatNumber(other.wall / own.wall, 2)} × as fast`,
      `${formatNumber(other.cpu / own.cpu, 2)} ×`,
      ...FORMATS.map(() => ""),
    ]);
    log("likeness");
    const judged = files.slice(0, JUDGES);
    const equal = await bytesAtEqualSimilarity(FORMATS, WIDTHS, judged, other.made);
    notes.push(
      `Bytes of the engine's encoder at the SSIM that @11ty/eleventy-img reaches, of ${judged.length} photographs, both against the original read whole and scaled once:`,
      markdownTable(["width", ...FORMATS], equal),
    );
  } else notes.push("@11ty/eleventy-img was not found and is left out.");
  log("the warm decision");
  notes.push(await measureWarmCache(ROUNDS));
  await rm(originals, { recursive: true, force: true });
  return `${markdownTable([`${count} photographs of 12 megapixels, ${WIDTHS.length} widths`, "wall s", "CPU s", ...FORMATS.map((format) => `${format} KB`)], rows)}\n\n${notes.join("\n\n")}`;
}

/** Files that were made, and what they cost: seconds from start to end, and seconds of all cores. */
interface Timed {
  readonly wall: number;
  readonly cpu: number;
  readonly made: readonly Made[];
}

async function timed(make: () => Promise<readonly Made[]>): Promise<Timed> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const made = await make();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6, made };
}

function row(name: string, { wall, cpu, made }: Timed): string[] {
  return [
    name,
    formatNumber(wall, 1),
    formatNumber(cpu, 1),
    ...FORMATS.map((format) =>
      formatNumber(
        made.filter((one) => one.format === format).reduce((sum, { bytes }) => sum + bytes.length, 0) / 1000,
        0,
      ),
    ),
  ];
}

/** All files of a photograph as the engine makes them: decoded once, scaled down step by step. */
async function ownFiles(file: string, number: number): Promise<Made[]> {
  const encoding = (await resizeAll(await decode(await readFile(file)), WIDTHS)).flatMap((step) =>
    FORMATS.map((format) => encodeOne(step, format, { kind: "photograph", rights: null })),
  );
  return (await Promise.all(encoding)).map(({ format, width, bytes }) => ({ number, format, width, bytes }));
}

async function withEleventyImg(peer: string, files: readonly string[], output: string): Promise<Timed> {
  const { default: image } = (await import(createRequire(peer).resolve("@11ty/eleventy-img"))) as {
    default: (file: string, options: object) => Promise<Record<string, { width: number; outputPath: string }[]>>;
  };
  return timed(async () => {
    const all = await Promise.all(
      files.map((file) => image(file, { widths: WIDTHS, formats: [...FORMATS], outputDir: output, useCache: false })),
    );
    const read = all.flatMap((formats, number) =>
      Object.entries(formats).flatMap(([format, variants]) =>
        variants.map(async ({ width, outputPath }) => ({ number, format, width, bytes: await readFile(outputPath) })),
      ),
    );
    return Promise.all(read);
  });
}
