// Measures how this project and @11ty/eleventy-img encode photographs, without caches, in the same widths and formats:
// time, bytes, and bytes at equal SSIM.

import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import pLimit from "p-limit";
import { decode, encodeOne, resizeAll } from "../../src/outputs/images/image-pipeline.ts";
import { bytesAtEqualSimilarity, type EncodedFile } from "./image-similarity.ts";
import { syntheticPhotograph } from "./synthetic-photograph.ts";
import { formatNumber, markdownTable } from "./markdown-table.ts";
import { measureWarmCache } from "./measure-warm-cache.ts";

/** Widths in pixels, the widest first. */
const WIDTHS = [1600, 1200, 800, 480];
const FORMATS = ["avif", "webp", "jpeg"] as const;
/** Photographs encoded at once, as many as in a build. */
const AT_ONCE = 2;
/** Photographs compared by SSIM: more would take many minutes. */
const COMPARED = 3;
/** Processes that measure the warm cache. */
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
    log("similarity");
    const compared = files.slice(0, COMPARED);
    const equal = await bytesAtEqualSimilarity(FORMATS, WIDTHS, compared, other.files);
    notes.push(
      `Bytes of District Briefing at the SSIM that @11ty/eleventy-img reaches, over ${compared.length} photographs, ` +
        "both against the original decoded in full and scaled once:",
      markdownTable(["width", ...FORMATS], equal),
    );
  } else notes.push("@11ty/eleventy-img is not installed and is left out.");
  log("the warm cache");
  notes.push(await measureWarmCache(ROUNDS));
  await rm(originals, { recursive: true, force: true });
  const sizes = FORMATS.map((format) => `${format} KB`);
  const heading = [`${count} photographs of 12 megapixels, ${WIDTHS.length} widths`, "wall s", "CPU s", ...sizes];
  return [markdownTable(heading, rows), ...notes].join("\n\n");
}

/** Encoded files with their cost: wall time, and CPU time over all cores, in seconds. */
interface Timed {
  readonly wall: number;
  readonly cpu: number;
  readonly files: readonly EncodedFile[];
}

async function timed(make: () => Promise<readonly EncodedFile[]>): Promise<Timed> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const files = await make();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6, files };
}

function row(name: string, { wall, cpu, files }: Timed): string[] {
  return [
    name,
    formatNumber(wall, 1),
    formatNumber(cpu, 1),
    ...FORMATS.map((format) =>
      formatNumber(
        files.filter((one) => one.format === format).reduce((sum, { bytes }) => sum + bytes.length, 0) / 1000,
        0,
      ),
    ),
  ];
}

/** All files of a photograph as a build makes them: decoded once, scaled down step by step. */
async function ownFiles(file: string, number: number): Promise<EncodedFile[]> {
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
