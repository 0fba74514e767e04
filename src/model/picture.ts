// A picture: its file, what it shows in words, and whose it is.

import * as v from "valibot";
import { text, type Identified } from "./record.ts";

/** A picture as an editor describes it in `_data/pictures.ts`. */
export interface PictureRecord {
  /** File name in `assets/pictures`. */
  original: string;
  /** What the picture shows, for readers who do not see it. */
  alternative: string;
  /** Who made it. */
  credit: string;
  /** Licence under which it may be published. */
  licence: string;
  caption?: string;
}

export type Picture = Identified<PictureRecord>;

export const pictureShape = v.strictObject({
  original: v.pipe(text, v.regex(/^[\w.-]+\.(?:png|jpe?g|webp|avif|svg)$/i, "must be the name of a picture file")),
  alternative: text,
  credit: text,
  licence: text,
  caption: v.exactOptional(text),
}) satisfies v.GenericSchema<unknown, PictureRecord>;
