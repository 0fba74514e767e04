// Validates and decodes a source image: a single still picture, in the format its name says, and of a sensible size.

import { MAX_HEIGHT, MAX_PIXELS, MIN_WIDTH } from "./encoding-settings.ts";
import { decode, openImage, type DecodedImage } from "./image-pipeline.ts";

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
          "a copy that is no wider than 6,000 pixels.",
        )
      : new SourceImageError(
          `the file is no picture that can be read: ${firstLine(error)}.`,
          "a PNG, JPEG, WebP, AVIF or TIFF file that a picture viewer opens.",
        );
  });
  const ending = file.split(".").at(-1)?.toLowerCase() ?? "";
  const endings = ENDINGS[header.format] ?? [];
  if (endings.length === 0)
    throw new SourceImageError(
      `it is a picture of the kind "${header.format}", which is not supported.`,
      "a PNG, JPEG, WebP, AVIF or TIFF file.",
    );
  if (!endings.includes(ending))
    throw new SourceImageError(
      `the name ends in ".${ending}", and the file is a picture of the kind "${header.format}".`,
      `the name with the ending ".${endings[0]}", here and in the folder.`,
    );
  if ((header.pages ?? 1) > 1)
    throw new SourceImageError(
      `the picture is animated: it has ${header.pages} frames.`,
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
