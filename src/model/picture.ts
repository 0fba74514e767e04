// A picture: its file, what it shows in words, whose it is, and where its parts lie.

import * as v from "valibot";
import type { Organisation } from "./actor.ts";
import { text, type Identified } from "./record.ts";
import type { Park, Place } from "./subject.ts";

/** A point of a picture as fractions of its width and height, from the top left: `[0.5, 0.5]` is the middle. */
export type Point = readonly [x: number, y: number];

/** A part of a picture that stands for a record of its own. */
export interface PicturePart<P = Point> {
  /** The corners of its area in order, as fractions of width and height. */
  outline: P[];
  /** The point to which its label leads. */
  anchor: P;
}

/** A picture as an editor describes it in `_data/pictures.ts`. */
export interface PictureRecord<Subject extends string = string> {
  /** File name in `assets/pictures`. */
  original: string;
  /** An `illustration` is captioned as no evidence of how a place looks. */
  kind: "photograph" | "illustration";
  /** Id of the place, park or organisation that it shows. */
  about: Subject;
  /** What it shows, for readers who do not see it; no numbers. */
  alternative: string;
  /** Who made it, shown under it and written into a photograph's files. */
  credit: string;
  /** Licence under which it may be published. */
  licence: string;
  /**
   * The point that stays in view when the picture is cropped, as fractions of width and height: `[0.5, 0.5]` is the
   * middle, `[0, 0]` the top left corner.
   */
  focus: Point;
  /** A sentence under it, beside its credit. */
  caption?: string;
  /**
   * Parts that are links, by the id of the place or park that each stands for. `npm run render-model` writes them to a
   * file to import.
   */
  parts?: Partial<Record<Subject, PicturePart<readonly number[]>>>;
}

/** A picture with the record that it is about, and its parts with theirs. */
export type Picture = Omit<Identified<PictureRecord>, "about" | "parts"> & {
  readonly about: Park | Place | Organisation;
  readonly parts: readonly (PicturePart & { readonly subject: Park | Place | Organisation })[];
};

const fraction = v.pipe(v.number(), v.minValue(0, "must be from 0 to 1"), v.maxValue(1, "must be from 0 to 1"));
const point = v.tuple([fraction, fraction]);

export const pictureShape = v.strictObject({
  original: v.pipe(
    text,
    v.regex(
      /^[\w-][\w.-]*\.(?:png|jpe?g|webp|avif|tiff?)$/i,
      "must be the name of a PNG, JPEG, WebP, AVIF or TIFF file in assets/pictures",
    ),
  ),
  kind: v.picklist(["photograph", "illustration"]),
  about: text,
  alternative: text,
  credit: text,
  licence: text,
  focus: point,
  caption: v.exactOptional(text),
  parts: v.exactOptional(
    v.record(
      v.string(),
      v.strictObject({
        outline: v.pipe(v.array(point), v.minLength(3, "must have three corners at least")),
        anchor: point,
      }),
    ),
  ),
}) satisfies v.GenericSchema<unknown, PictureRecord>;
