// A picture with its encoded files.

import type { Picture } from "../../model/picture.ts";
import type { Format } from "./encoding-settings.ts";

export interface Variant {
  readonly format: Format;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** From the site's root; it changes with the picture and its encoding. */
  readonly address: string;
  /** Name of the file in the cache. */
  readonly cacheName: string;
}

export interface EncodedPicture {
  readonly picture: Picture;
  /** Pixels of the largest size. */
  readonly width: number;
  readonly height: number;
  /** The average colour as `#rrggbb`, shown until the picture has loaded. */
  readonly colour: string;
  /** Whether no pixel is transparent. */
  readonly opaque: boolean;
  /** The narrowest first. */
  readonly variants: readonly Variant[];
}
