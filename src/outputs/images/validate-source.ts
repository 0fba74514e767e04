// Validates and decodes a source image: a single still picture, in the format its name says, and of a sensible size.

import type { Metadata } from "sharp";
import { declaredColours, UnknownColours, type DeclaredColours } from "./declared-colours.ts";
import { MAX_HEIGHT, MAX_PIXELS, MIN_WIDTH } from "./encoding-settings.ts";
import { isImageSequence } from "./heif-colours.ts";
import { decode, openImage, type DecodedImage } from "./image-pipeline.ts";
import { pngChunks } from "./png-chunks.ts";

/** The reason why a source image is unusable, and what to use instead. */
export class SourceImageError extends Error {
  readonly suggestion: string;

  constructor(message: string, suggestion: string) {
    super(message);
    this.suggestion = suggestion;
  }
}

/** File name endings by the decoder's name of the format. */
const ENDINGS: Record<string, readonly string[]> = {
  png: ["png"],
  jpeg: ["jpg", "jpeg"],
  webp: ["webp"],
  heif: ["avif"],
  tiff: ["tif", "tiff"],
};

/** Decodes a source image. @throws SourceImageError if the image is unusable */
export async function readSourceImage(file: string, bytes: Uint8Array): Promise<DecodedImage> {
  const header = await (async () => openImage(bytes).metadata())().catch((error: Error) => {
    throw error.message.includes("pixel limit")
      ? new SourceImageError(
          `the picture has more than ${MAX_PIXELS / 1e6} million pixels.`,
          "a copy no wider than 6,000 pixels.",
        )
      : new SourceImageError(
          `the file is not a readable picture: ${firstLine(error)}.`,
          "a PNG, JPEG, WebP, AVIF or TIFF file that a picture viewer opens.",
        );
  });
  const frames = framesOf(bytes, header);
  if (frames !== null)
    throw new SourceImageError(
      `the picture is animated${frames > 1 ? `: it has ${frames} frames` : ""}.`,
      "one still picture, such as its first frame.",
    );
  const ending = file.split(".").at(-1)?.toLowerCase() ?? "";
  const endings = ENDINGS[header.format] ?? [];
  if (endings.length === 0)
    throw new SourceImageError(
      `its format is "${header.format}", which is not supported.`,
      "a PNG, JPEG, WebP, AVIF or TIFF file.",
    );
  if (!endings.includes(ending))
    throw new SourceImageError(
      `the name ends in ".${ending}", but the format of the picture is "${header.format}".`,
      `the name ending in ".${endings[0]}", here and in the folder.`,
    );
  const { width, height } = header.autoOrient;
  if (width < MIN_WIDTH)
    throw new SourceImageError(
      `the picture is ${width} pixels wide.`,
      `a picture at least ${MIN_WIDTH} pixels wide; 2,400 is sharp everywhere.`,
    );
  if (height > MAX_HEIGHT)
    throw new SourceImageError(
      `the picture is ${height} pixels tall.`,
      `part of it: no web format is taller than ${MAX_HEIGHT} pixels.`,
    );
  return decode(bytes, coloursOf(bytes, header)).catch((error: Error) => {
    throw new SourceImageError(
      `the file is damaged or cut off: ${firstLine(error)}.`,
      "a fresh, complete copy of the file.",
    );
  });
}

/** The number of frames of an image that moves, 1 where it is not told; null for a still one. */
function framesOf(bytes: Uint8Array, { format, pages = 1 }: Metadata): number | null {
  if (pages > 1) return pages;
  const animation = format === "png" ? pngChunks(bytes).get("acTL") : undefined;
  if (animation !== undefined) return animation.length < 4 ? 1 : animation.readUInt32BE(0);
  return format === "heif" && isImageSequence(bytes) ? 1 : null;
}

function coloursOf(bytes: Uint8Array, header: Metadata): DeclaredColours {
  try {
    return declaredColours(bytes, header);
  } catch (error) {
    if (!(error instanceof UnknownColours)) throw error;
    throw new SourceImageError(
      `${error.message}, which cannot be converted to sRGB.`,
      "a copy in sRGB, as image editors export it for the web.",
    );
  }
}

function firstLine(error: Error): string {
  return error.message.split("\n")[0]?.replace(/\.$/, "") ?? "";
}
