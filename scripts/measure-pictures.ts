// npm run measure-pictures: the bytes, CPU seconds and similarity to the original of each picture at each quality. CPU
// seconds, over all cores, vary less with the load of the machine than wall time.
//
// The settings in src/outputs/images/encoding-settings.ts were chosen from this table.

import { readFile } from "node:fs/promises";
import path from "node:path";
import sharp, { type Sharp } from "sharp";
import { ssim } from "ssim.js";
import { foldersOf } from "../src/site/paths.ts";
import { decode, describe, encodeAll, resizeTo, type DecodedImage } from "../src/outputs/images/image-pipeline.ts";
import { WIDTHS } from "../src/outputs/images/image-slots.ts";
import { SETTINGS, type Format } from "../src/outputs/images/encoding-settings.ts";
import { checkedBriefing } from "../src/site/load/load-briefing.ts";
import type { Picture } from "../src/model/picture.ts";
import { suggestId } from "../src/model/suggest-id.ts";
import { formatNumber, markdownTable } from "./bench/markdown-table.ts";
import { inputError, parseCommandLine, runCommand } from "./command-line.ts";

/** Width at which qualities are compared, in pixels. */
const WIDTH = 1200;
/** The page colour, behind transparent pictures. */
const PAPER = "#f6f2e9";

/** The settings to compare. */
const CANDIDATES: Record<Format, readonly Record<string, unknown>[]> = {
  avif: [
    ...[45, 50, 55, 65].flatMap((quality) => [2, 3].map((effort) => ({ quality, effort }))),
    { quality: 50, effort: 4 },
  ],
  webp: [70, 76, 88].flatMap((quality) => [4, 5, 6].map((effort) => ({ quality, effort }))),
  png: [60, 80, 90, 100].map((quality) => ({ quality })),
  jpeg: [70, 80, 88].map((quality) => ({ quality })),
};

const { values, positionals } = parseCommandLine({
  allowPositionals: true,
  options: { content: { type: "string", default: "." } },
});

await runCommand("Nothing was measured.", async () => {
  const { content } = foldersOf(values.content);
  const { pictures } = await checkedBriefing(foldersOf(values.content));
  const chosen = positionals.length > 0 ? positionals : [...pictures.keys()];
  const records = chosen.map((id) => {
    const picture = pictures.get(id);
    if (picture === undefined)
      throw inputError({
        file: "npm run measure-pictures",
        record: id,
        message: `there is no picture "${id}".`,
        suggestion: suggestId(id, [...pictures.keys()]),
      });
    return picture;
  });
  const files = await Promise.all(
    records.map(({ original }) => readFile(path.join(content, "assets", "pictures", original))),
  );
  await printCosts(records, files);
  await printCandidates(files.slice(0, 3));
});

/** Prints, for the current settings, CPU seconds for all files of a picture, and kilobytes by width and format. */
async function printCosts(records: readonly Picture[], files: readonly Uint8Array[]): Promise<void> {
  const heading = ["picture", "seconds", ...WIDTHS.map((width) => `AVIF ${width}`), "all AVIF", "all WebP", "fallback"];
  const rows: string[][] = [];
  for (const [index, { id, kind }] of records.entries()) {
    const before = process.cpuUsage();
    const decoded = await decode(files[index] ?? new Uint8Array());
    const encoded = await encodeAll(decoded, (await describe(decoded)).opaque, { kind, rights: null });
    const seconds = secondsSince(before);
    const sum = (formats: readonly Format[]) =>
      kilobytes(
        encoded.filter(({ format }) => formats.includes(format)).reduce((total, one) => total + one.bytes.length, 0),
      );
    const ofWidth = (wanted: number) =>
      encoded.find(({ width, format }) => width === wanted && format === "avif")?.bytes.length;
    const widths = WIDTHS.map((width) => kilobytes(ofWidth(width)));
    rows.push([id, formatNumber(seconds, 1), ...widths, sum(["avif"]), sum(["webp"]), sum(["png", "jpeg"])]);
  }
  console.log(markdownTable(heading, rows));
}

/** Prints the mean kilobytes, CPU seconds and SSIM of each candidate over some pictures. */
async function printCandidates(files: readonly Uint8Array[]): Promise<void> {
  console.log(`\n${WIDTH} pixels wide; SSIM against the original, both on the page colour, where 1 is identical.\n`);
  const rows: string[][] = [];
  const originals = await Promise.all(files.map(async (bytes) => resizeTo(await decode(bytes), WIDTH)));
  for (const [format, candidates] of Object.entries(CANDIDATES) as [Format, readonly Record<string, unknown>[]][]) {
    for (const candidate of candidates) {
      const results: Result[] = [];
      for (const original of originals)
        results.push(await measure(original, format, { ...SETTINGS[format], ...candidate }));
      const mean = (pick: (result: Result) => number) =>
        results.reduce((sum, result) => sum + pick(result), 0) / results.length;
      const { quality, effort } = { effort: "", ...SETTINGS[format], ...candidate };
      rows.push([
        format,
        String(quality),
        String(effort),
        kilobytes(mean(({ bytes }) => bytes)),
        formatNumber(
          mean(({ seconds }) => seconds),
          2,
        ),
        formatNumber(
          mean(({ similarity }) => similarity),
          4,
        ),
      ]);
    }
  }
  console.log(markdownTable(["format", "quality", "effort", "KB", "seconds", "SSIM"], rows));
}

function kilobytes(bytes: number = Number.NaN): string {
  return formatNumber(bytes / 1000, 0);
}

interface Result {
  readonly bytes: number;
  readonly seconds: number;
  readonly similarity: number;
}

async function measure(original: DecodedImage, format: Format, settings: object): Promise<Result> {
  const before = process.cpuUsage();
  const bytes = await (format === "jpeg" ? raw(original).flatten({ background: PAPER }) : raw(original))
    .toFormat(format, settings)
    .toBuffer();
  const seconds = secondsSince(before);
  const [one, other] = await Promise.all([onPaper(raw(original)), onPaper(sharp(bytes))]);
  return { bytes: bytes.length, seconds, similarity: ssim(one, other).mssim };
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function raw({ pixels, width, height, channels }: DecodedImage): Sharp {
  return sharp(pixels, { raw: { width, height, channels } });
}

async function onPaper(picture: Sharp) {
  const { data, info } = await picture
    .flatten({ background: PAPER })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
}
