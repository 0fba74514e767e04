// Bytes this project's encoder needs to come as close to the original, by SSIM, as a peer's file.

import { readFile } from "node:fs/promises";
import sharp, { type Sharp } from "sharp";
import { ssim } from "ssim.js";
import { decode, resizeAll, type DecodedImage } from "../../src/outputs/images/image-pipeline.ts";
import { settingsOf } from "../../src/outputs/images/encoding-settings.ts";
import { formatNumber } from "./markdown-table.ts";

type Format = "avif" | "webp" | "jpeg";

/** A file encoded from a photograph. */
export interface EncodedFile {
  /** Index of the photograph. */
  readonly number: number;
  readonly format: string;
  readonly width: number;
  readonly bytes: Uint8Array;
}

/** Step in quality by which the search leaves this project's own setting, until two qualities bracket the SSIM. */
const STEP = 8;

/**
 * Compares bytes at equal SSIM.
 *
 * Both encoders are judged against an image that neither produces: the original, decoded in full and scaled once in
 * linear light. Judging against this project's own scaled image would excuse its scaling, and judging each encoder
 * against its own would favour the blurrier one, because blur compresses well.
 *
 * @returns a row for each width: by how many per cent this project's files are larger (+) or smaller (−) in each
 *   format, as means over the photographs
 */
export async function bytesAtEqualSimilarity(
  formats: readonly Format[],
  widths: readonly number[],
  files: readonly string[],
  others: readonly EncodedFile[],
): Promise<string[][]> {
  const ratios = new Map(widths.map((width) => [width, formats.map((): number[] => [])]));
  for (const [number, file] of files.entries()) {
    const original = await readFile(file);
    for (const own of await resizeAll(await decode(original), widths)) {
      const ideal = await scaledOnce(original, own.width);
      for (const [at, format] of formats.entries()) {
        const theirs = others.find((one) => one.number === number && one.format === format && one.width === own.width);
        if (theirs === undefined) continue;
        const bytes = await bytesFor(await similarity(ideal, sharp(theirs.bytes)), format, own, ideal);
        if (bytes !== null) ratios.get(own.width)?.[at]?.push(bytes / theirs.bytes.length);
      }
    }
  }
  const all = formats.map((_, at) => [...ratios.values()].flatMap((ofWidth) => ofWidth[at] ?? []));
  return [
    ...[...ratios].map(([width, ofWidth]) => [`${width} pixels`, ...ofWidth.map(percentage)]),
    ["all", ...all.map(percentage)],
  ];
}

/** Bytes at which this project's encoder reaches an SSIM, interpolated between qualities; null if none reaches it. */
async function bytesFor(wanted: number, format: Format, own: DecodedImage, ideal: Pixels): Promise<number | null> {
  const encoded = async (quality: number): Promise<Encoding> => {
    const bytes = await raw(own)
      .toFormat(format, { ...settingsOf(format, "photograph"), quality })
      .toBuffer();
    return { quality, similarity: await similarity(ideal, sharp(bytes)), bytes: bytes.length };
  };
  let low = await encoded(settingsOf(format, "photograph").quality);
  let high = low;
  while (high.similarity < wanted) {
    if (high.quality + STEP > 100) return null;
    [low, high] = [high, await encoded(high.quality + STEP)];
  }
  while (low.similarity >= wanted) {
    if (low.quality - STEP < 1) return null;
    [low, high] = [await encoded(low.quality - STEP), low];
  }
  const share = () => (wanted - low.similarity) / (high.similarity - low.similarity);
  while (high.quality - low.quality > 1) {
    const between = Math.round(low.quality + (high.quality - low.quality) * share());
    const next = await encoded(Math.min(Math.max(between, low.quality + 1), high.quality - 1));
    if (next.similarity < wanted) low = next;
    else high = next;
  }
  return low.bytes * (high.bytes / low.bytes) ** share();
}

/** One encoding of an image. */
interface Encoding {
  readonly quality: number;
  readonly similarity: number;
  readonly bytes: number;
}

type Pixels = Parameters<typeof ssim>[0];

async function scaledOnce(original: Uint8Array, width: number): Promise<Pixels> {
  // As raw pixels, because a JPEG that is scaled while it is read is read smaller.
  const { data, info } = await sharp(original).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return pixels(
    sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } })
      .pipelineColourspace("scrgb")
      .resize({ width })
      .toColourspace("srgb"),
  );
}

async function similarity(ideal: Pixels, picture: Sharp): Promise<number> {
  return ssim(ideal, await pixels(picture)).mssim;
}

function raw({ pixels: data, width, height, channels }: DecodedImage): Sharp {
  return sharp(data, { raw: { width, height, channels } });
}

async function pixels(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
}

function percentage(ratios: readonly number[]): string {
  if (ratios.length === 0) return "not reached";
  const more = ratios.reduce((sum, one) => sum + one, 0) / ratios.length - 1;
  return `${more < 0 ? "−" : "+"}${formatNumber(Math.abs(more) * 100, 1)} %`;
}
