// What may be an original: a still picture that is whole, of a kind that its name says, and neither tiny nor vast.

import { decode, openImage, type DecodedImage } from "./image-pipeline.ts";
import { MAX_PIXELS, MIN_WIDTH, MAX_HEIGHT } from "./encoding-settings.ts";

/** Why a file is no original that can be used, and what to put in its place. */
export class SourceImageError extends Error {
  readonly suggestion: string;

  constructor(message: string, suggestion: string) {
    super(message);
    this.suggestion = suggestion;
  }
}

/** What the decoder calls a format, and the endings of its file names. */
const ENDINGS: Record<string, readonly string[]> = {
  png: ["png"],
  jpeg: ["jpg", "jpeg"],
  webp: ["webp"],
  heif: ["avif"],
  tiff: ["tif", "tiff"],
};

/**
 * Reads an original, or says why it is none.
 *
 * @throws OriginalError
 */
export async function readSourceImage(file: string, bytes: Uint8Array): Promise<DecodedImage> {
  const header = await (async () => openImage(bytes).metadata())().catch((error: Error) => {
    const vast = error.message.includes("pixel limit");
    throw new SourceImageError(
      vast
        ? `the picture has more than ${MAX_PIXELS / 1e6} million pixels.`
        : `the file is no picture that can be read: ${firstLine(error)}.`,
      vast
        ? "a copy that is no wider than 6,000 pixels."
        : "a PNG, JPEG, WebP, AVIF or TIFF file that a picture viewer opens.",
    );
  });
  const ending = file.split(".").at(-1)?.toLowerCase() ?? "";
  const endings = ENDINGS[header.format] ?? [];
  if (endings.length === 0)
    throw new SourceImageError(
      `it is a picture of the kind "${header.format}", which is not taken.`,
      "a PNG, JPEG, WebP, AVIF or TIFF file.",
    );
  if (!endings.includes(ending))
    throw new SourceImageError(
      `the name ends in ".${ending}", and the file is a picture of the kind "${header.format}".`,
      `the name with the ending ".${endings[0]}", here and in the folder.`,
    );
  if ((header.pages ?? 1) > 1)
    throw new SourceImageError(
      `the picture moves: it has ${header.pages} frames.`,
      "one still picture, such as its first frame.",
    );
  const { width, height } = header.autoOrient;
  if (width < MIN_WIDTH)
    throw new SourceImageError(
      `the picture is ${width} pixels wide.`,
      `a picture that is ${MIN_WIDTH} pixels wide or wider; one of 2,400 is sharp everywhere.`,
    );
  if (height > MAX_HEIGHT)
    throw new SourceImageError(
      `the picture is ${height} pixels tall.`,
      `a part of it: no format of the web is taller than ${MAX_HEIGHT} pixels.`,
    );
  return decode(bytes).catch((error: Error) => {
    throw new SourceImageError(
      `the file is damaged or cut off: ${firstLine(error)}.`,
      "the file copied once more, whole.",
    );
  });
}

function firstLine(error: Error): string {
  return error.message.split("\n")[0]?.replace(/\.$/, "") ?? "";
}
