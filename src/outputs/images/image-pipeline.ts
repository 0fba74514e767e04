// Pictures made smaller: decoded once, scaled down step by step, each step written in every format.

import sharp, { type Sharp } from "sharp";
import { FALLBACK_WIDTH, WIDTHS } from "./image-slots.ts";
import type { Picture } from "../../model/picture.ts";
import { KERNEL, MAX_PIXELS, settingsOf, PREVIEW, type Format } from "./encoding-settings.ts";

/** A picture in memory, as sRGB with 8 bits a channel. */
export interface DecodedImage {
  readonly pixels: Buffer;
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
}

/** One file of a picture. */
export interface EncodedFile {
  readonly format: Format;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Names of those who made a photograph, which stay in its files. */
export interface Rights {
  readonly credit: string;
  readonly licence: string;
}

/** What of a picture's record decides how its files are written, and what stands in them. */
export interface Encodable extends Pick<Picture, "kind"> {
  readonly rights: Rights | null;
}

/**
 * Reads a picture: turned as its camera says, in the colours of the web, no wider than the widest that is used.
 * Location, camera and every other note in the file are left behind.
 *
 * @throws Error from the decoder, for a file that is cut off or damaged
 */
export async function decode(bytes: Uint8Array): Promise<DecodedImage> {
  const { data, info } = await openImage(bytes)
    .autoOrient()
    .resize({ width: Math.max(...WIDTHS), kernel: KERNEL, withoutEnlargement: true })
    .toColourspace("srgb")
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height, channels: info.channels === 4 ? 4 : 3 };
}

/** The file as the decoder sees it; a cut-off file is an error, a harmless oddity is none. */
export function openImage(bytes: Uint8Array): Sharp {
  return sharp(bytes, { failOn: "error", limitInputPixels: MAX_PIXELS });
}

/** Every width and format of a picture, the widest first. Whether a picture is transparent decides its fallback. */
export async function encodeAll(decoded: DecodedImage, opaque: boolean, picture: Encodable): Promise<EncodedFile[]> {
  const widths = widthsOf(decoded.width);
  const fallback = widths.findLast((width) => width >= FALLBACK_WIDTH) ?? widths[0];
  const encoding = (await resizeAll(decoded, widths)).flatMap((step) => {
    const formats: Format[] = step.width === fallback ? ["avif", "webp", opaque ? "jpeg" : "png"] : ["avif", "webp"];
    return formats.map((format) => encodeOne(step, format, picture));
  });
  return Promise.all(encoding);
}

/** A picture in each of some widths, the widest first, each scaled down from the one before. All are there before any is encoded: so no core waits for the slowest format of a width. */
export async function resizeAll(decoded: DecodedImage, widths: readonly number[]): Promise<DecodedImage[]> {
  const made: DecodedImage[] = [];
  for (const width of widths) made.push(await resizeTo(made.at(-1) ?? decoded, width));
  return made;
}

/** One file of a picture that is there in a tenth of the time of all, in a format that every browser reads. */
export async function encodePreview(decoded: DecodedImage): Promise<EncodedFile & { colour: string; opaque: boolean }> {
  const step = await resizeTo(decoded, Math.min(PREVIEW.width, decoded.width));
  const { colour, opaque } = await describe(step);
  const format = opaque ? "jpeg" : "png";
  return {
    format,
    colour,
    opaque,
    width: step.width,
    height: step.height,
    bytes: await fromPixels(step).toFormat(format, PREVIEW[format]).toBuffer(),
  };
}

/** The widths in which a picture is made, the widest first: those of the ladder, or its own where it is narrower than all. */
export function widthsOf(own: number): number[] {
  const widths = WIDTHS.filter((width) => width <= own).reverse();
  return widths.length === 0 ? [own] : widths;
}

/** Encodes one step in one format. */
export async function encodeOne(step: DecodedImage, format: Format, { kind, rights }: Encodable): Promise<EncodedFile> {
  const { width, height } = step;
  const plain = fromPixels(step);
  const signed =
    rights === null ? plain : plain.withExif({ IFD0: { Artist: rights.credit, Copyright: rights.licence } });
  return { format, width, height, bytes: await signed.toFormat(format, settingsOf(format, kind)).toBuffer() };
}

/** The picture scaled down to a width. */
export async function resizeTo(from: DecodedImage, width: number): Promise<DecodedImage> {
  if (width === from.width) return from;
  const { data, info } = await fromPixels(from)
    .resize({ width, kernel: KERNEL })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height, channels: from.channels };
}

/** The colour of the whole picture mixed, as `#rrggbb`, and whether nothing shines through it. */
export async function describe(decoded: DecodedImage): Promise<{ colour: string; opaque: boolean }> {
  const [{ isOpaque }, mixed] = await Promise.all([
    fromPixels(decoded).stats(),
    fromPixels(decoded).removeAlpha().resize(1, 1, { fit: "fill" }).raw().toBuffer(),
  ]);
  return { colour: `#${mixed.subarray(0, 3).toString("hex")}`, opaque: isOpaque };
}

function fromPixels({ pixels, width, height, channels }: DecodedImage): Sharp {
  return sharp(pixels, { raw: { width, height, channels } });
}
