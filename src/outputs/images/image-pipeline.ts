// Decodes a source image once, scales it down step by step, and encodes each step in every format.

import sharp, { type Sharp } from "sharp";
import type { Picture } from "../../model/picture.ts";
import { toSrgb } from "./colour-space.ts";
import type { DeclaredColours } from "./declared-colours.ts";
import type { Variant } from "./encoded-picture.ts";
import { KERNEL, MAX_PIXELS, PREVIEW, settingsOf, type Format } from "./encoding-settings.ts";
import { FALLBACK_WIDTH, WIDTHS } from "./image-slots.ts";

// The bytes of AVIF follow the number of threads, whose default is that of the machine. Several files are encoded at once.
sharp.concurrency(1);

/** Decoded pixels: sRGB with 8 bits per channel. */
export interface DecodedImage {
  readonly pixels: Buffer;
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
}

export type EncodedFile = Pick<Variant, "format" | "width" | "height"> & { readonly bytes: Uint8Array };

/** The parts of a picture's record that affect its files. `rights` are embedded as Exif. */
export interface Encodable extends Pick<Picture, "kind"> {
  readonly rights: Pick<Picture, "credit" | "licence"> | null;
}

/**
 * Decodes an image: rotated as its Exif says, in sRGB, no wider than the widest variant. Location, camera and all other
 * metadata are dropped.
 *
 * @throws Error from the decoder, for a truncated or damaged file
 */
export async function decode(bytes: Uint8Array, colours: DeclaredColours = "profile"): Promise<DecodedImage> {
  const image = openImage(bytes, colours !== "profile")
    .autoOrient()
    .resize({ width: Math.max(...WIDTHS), kernel: KERNEL, withoutEnlargement: true })
    .toColourspace("srgb");
  const decoded = await pixelsOf(image);
  if (typeof colours === "string") return decoded;
  return { ...decoded, pixels: toSrgb(decoded.pixels, decoded.channels, colours) };
}

/** Opens an encoded image. A truncated file is an error; a harmless irregularity is not. */
export function openImage(bytes: Uint8Array, ignoreIcc = false): Sharp {
  return sharp(bytes, { failOn: "error", limitInputPixels: MAX_PIXELS, ignoreIcc });
}

/** Encodes a picture in every width and format, the widest first. The fallback is JPEG if opaque, else PNG. */
export async function encodeAll(source: DecodedImage, opaque: boolean, picture: Encodable): Promise<EncodedFile[]> {
  const widths = widthsOf(source.width);
  const fallback = widths.findLast((width) => width >= FALLBACK_WIDTH) ?? widths[0];
  const encoding = (await resizeAll(source, widths)).flatMap((step) => {
    const formats: Format[] = step.width === fallback ? ["avif", "webp", opaque ? "jpeg" : "png"] : ["avif", "webp"];
    return formats.map((format) => encodeOne(step, format, picture));
  });
  return Promise.all(encoding);
}

/**
 * Scales an image to each width, the widest first, each from the one before. All steps are ready before encoding
 * starts, so that no core waits for the slowest format of a width.
 */
export async function resizeAll(source: DecodedImage, widths: readonly number[]): Promise<DecodedImage[]> {
  const steps: DecodedImage[] = [];
  for (const width of widths) steps.push(await resizeTo(steps.at(-1) ?? source, width));
  return steps;
}

/** Encodes a single preview file in a format that every browser reads, in a tenth of the time of the full set. */
export async function encodePreview(source: DecodedImage): Promise<EncodedFile & { colour: string; opaque: boolean }> {
  const step = await resizeTo(source, Math.min(PREVIEW.width, source.width));
  const { colour, opaque } = await describe(step);
  const format = opaque ? "jpeg" : "png";
  const bytes = await fromPixels(step).toFormat(format, PREVIEW[format]).toBuffer();
  return { format, colour, opaque, width: step.width, height: step.height, bytes };
}

/** The widths of a picture's variants, the widest first; its own width where that is below all. */
export function widthsOf(own: number): number[] {
  const widths = WIDTHS.filter((width) => width <= own).reverse();
  return widths.length === 0 ? [own] : widths;
}

export async function encodeOne(step: DecodedImage, format: Format, { kind, rights }: Encodable): Promise<EncodedFile> {
  const { width, height } = step;
  const image = fromPixels(step);
  if (rights !== null) image.withExif({ IFD0: { Artist: rights.credit, Copyright: rights.licence } });
  return { format, width, height, bytes: await image.toFormat(format, settingsOf(format, kind)).toBuffer() };
}

/** Scales an image down to a width. */
export async function resizeTo(source: DecodedImage, width: number): Promise<DecodedImage> {
  return width === source.width ? source : pixelsOf(fromPixels(source).resize({ width, kernel: KERNEL }));
}

async function pixelsOf(image: Sharp): Promise<DecodedImage> {
  const { data, info } = await image.raw({ depth: "uchar" }).toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height, channels: info.channels === 4 ? 4 : 3 };
}

/** The average colour as `#rrggbb`, and whether no pixel is transparent. */
export async function describe(image: DecodedImage): Promise<{ colour: string; opaque: boolean }> {
  const [{ isOpaque }, average] = await Promise.all([
    fromPixels(image).stats(),
    fromPixels(image).removeAlpha().resize(1, 1, { fit: "fill" }).raw().toBuffer(),
  ]);
  return { colour: `#${average.subarray(0, 3).toString("hex")}`, opaque: isOpaque };
}

function fromPixels({ pixels, width, height, channels }: DecodedImage): Sharp {
  return sharp(pixels, { raw: { width, height, channels } });
}
