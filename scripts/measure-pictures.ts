// npm run measure-pictures: what pictures cost in bytes and in time at each quality, and how near they come to the original.
// Seconds are those of the processors, all cores together: what else the machine does changes them least.
//
// The settings in src/outputs/images/encoding-settings.ts were chosen from this table.

import { readFile } from "node:fs/promises";
import path from "node:path";
import sharp, { type Sharp } from "sharp";
import { ssim } from "ssim.js";
import { foldersOf } from "../src/site/load-data.ts";
import { decode, describe, encodeAll, resizeTo, type DecodedImage } from "../src/outputs/images/image-pipeline.ts";
import { WIDTHS } from "../src/outputs/images/image-slots.ts";
import { SETTINGS, type Format } from "../src/outputs/images/encoding-settings.ts";
import { checkData } from "../src/site/build-context.ts";
import type { Picture } from "../src/model/picture.ts";
import { BriefingError, suggestId } from "../src/model/problem.ts";
import { parseCommandLine, runCommand } from "./command-line.ts";

/** Width at which everything is measured, in pixels. */
const WIDTH = 1200;
/** The colours of the page, on which a transparent picture is judged. */
const PAPER = "#f6f2e9";

/** Quality and effort of each format, as candidates. */
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
  const { pictures } = await checkData(foldersOf(values.content));
  const chosen = positionals.length > 0 ? positionals : [...pictures.keys()];
  const records = chosen.map((id) => {
    const picture = pictures.get(id);
    if (picture === undefined)
      throw new BriefingError([
        {
          file: "npm run measure-pictures",
          record: id,
          message: `there is no picture "${id}".`,
          suggestion: suggestId(id, [...pictures.keys()]),
        },
      ]);
    return picture;
  });
  const files = await Promise.all(
    records.map(({ original }) => readFile(path.join(content, "assets", "pictures", original))),
  );
  await printCosts(records, files);
  await printCandidates(files.slice(0, 3));
});

/** What each picture costs with the settings as they are: seconds to make all its files, and the bytes of each width. */
async function printCosts(records: readonly Picture[], files: readonly Uint8Array[]): Promise<void> {
  console.log(
    `| picture | seconds | ${WIDTHS.map((width) => `AVIF ${width}`).join(" | ")} | all AVIF | all WebP | fallback |`,
  );
  console.log(`|---|---|${WIDTHS.map(() => "---|").join("")}---|---|---|`);
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
    console.log(
      `| ${id} | ${seconds.toFixed(1)} | ${WIDTHS.map((width) => kilobytes(ofWidth(width))).join(" | ")} | ${sum(["avif"])} | ${sum(["webp"])} | ${sum(["png", "jpeg"])} |`,
    );
  }
}

/** Bytes, seconds and likeness of each quality and effort, as means over some pictures. */
async function printCandidates(files: readonly Uint8Array[]): Promise<void> {
  console.log(`\n${WIDTH} pixels wide, SSIM against the original, both on paper; 1 is the same.\n`);
  console.log("| format | quality | effort | KB | seconds | SSIM |\n|---|---|---|---|---|---|");
  const originals = await Promise.all(files.map(async (bytes) => resizeTo(await decode(bytes), WIDTH)));
  for (const [format, candidates] of Object.entries(CANDIDATES) as [Format, readonly Record<string, unknown>[]][]) {
    for (const candidate of candidates) {
      const results: Result[] = [];
      for (const original of originals)
        results.push(await measure(original, format, { ...SETTINGS[format], ...candidate }));
      const mean = (pick: (result: Result) => number) =>
        results.reduce((sum, result) => sum + pick(result), 0) / results.length;
      const { quality, effort } = { effort: "", ...SETTINGS[format], ...candidate };
      console.log(
        `| ${format} | ${quality} | ${effort} | ${kilobytes(mean(({ bytes }) => bytes))} | ${mean(({ seconds }) => seconds).toFixed(2)} | ${mean(({ likeness }) => likeness).toFixed(4)} |`,
      );
    }
  }
}

function kilobytes(bytes: number | undefined): string {
  return bytes === undefined ? "–" : (bytes / 1000).toFixed(0);
}

interface Result {
  readonly bytes: number;
  readonly seconds: number;
  readonly likeness: number;
}

async function measure(original: DecodedImage, format: Format, settings: object): Promise<Result> {
  const before = process.cpuUsage();
  const bytes = await (format === "jpeg" ? raw(original).flatten({ background: PAPER }) : raw(original))
    .toFormat(format, settings)
    .toBuffer();
  const seconds = secondsSince(before);
  const [one, other] = await Promise.all([onPaper(raw(original)), onPaper(sharp(bytes))]);
  return { bytes: bytes.length, seconds, likeness: ssim(one, other).mssim };
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
