// A picture: its file, what it shows in words, whose it is, and where its parts lie.

import * as v from "valibot";
import type { Organisation } from "./actor.ts";
import { type Identified, type Linked, prose, reference, text } from "./record.ts";
import type { Park, Place } from "./subject.ts";

const fraction = v.pipe(v.number(), v.minValue(0, "must be from 0 to 1"), v.maxValue(1, "must be from 0 to 1"));
const point = v.pipe(v.tuple([fraction, fraction]), v.readonly());

/** A point of a picture as fractions of its width and height, from the top left: `[0.5, 0.5]` is the middle. */
export type Point = v.InferOutput<typeof point>;

/** A part of a picture that stands for a record of its own. */
const partShape = v.strictObject({
  /** The corners of its area in order, as fractions of width and height. */
  outline: v.pipe(v.array(point), v.minLength(3, "must have at least three corners")),
});

export const pictureShape = v.strictObject({
  /** File name in `assets/pictures`. */
  original: v.pipe(
    text,
    v.regex(
      /^[\w-][\w.-]*\.(?:png|jpe?g|webp|avif|tiff?)$/i,
      "must be the name of a PNG, JPEG, WebP, AVIF or TIFF file in assets/pictures",
    ),
  ),
  /** An `illustration` is captioned as an artist's impression. */
  kind: v.picklist(["photograph", "illustration"]),
  /** Id of the place, park or organisation it shows. */
  about: reference("depicted"),
  /** What it shows, for readers who do not see it; no numbers. */
  alternative: prose,
  /** Who made it, shown under it and written into a photograph's files. */
  credit: prose,
  /** Licence under which it may be published. */
  licence: text,
  /**
   * The point that stays in view when the picture is cropped, as fractions of width and height: `[0.5, 0.5]` is the
   * middle, `[0, 0]` the top left corner.
   */
  focus: point,
  /** A sentence under it, beside its credit. */
  caption: v.exactOptional(prose),
  parts: v.exactOptional(v.record(reference("depicted"), partShape)),
});

/** A picture as an editor describes it in `_data/pictures.ts`. */
export type PictureRecord<Subject extends string = string> = Omit<
  Linked<typeof pictureShape, { depicted: Subject }>,
  "parts"
> & {
  /**
   * Parts that are links, by the id of the place or park that each stands for; the picture numbers them in this order.
   * `npm run render-model` writes them to a file to import.
   */
  parts?: Partial<Record<Subject, WidePoints<v.InferOutput<typeof partShape>>>>;
};

/** Points as they are typed in an imported JSON file. */
type WidePoints<T> = { [K in keyof T]: T[K] extends Point ? readonly number[] : (readonly number[])[] };

/** A picture with the record that it is about, and its parts with theirs. */
export type Picture = Omit<Identified<PictureRecord>, "about" | "parts"> & {
  readonly about: Park | Place | Organisation;
  readonly parts: readonly (v.InferOutput<typeof partShape> & { readonly subject: Park | Place | Organisation })[];
};
