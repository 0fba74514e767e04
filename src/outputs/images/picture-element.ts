// A picture as HTML: every format and width that its place needs, its size, and what it shows in words.

import type { Picture } from "../../model/picture.ts";
import { escapeHtml } from "../../html/escape.ts";
import type { EncodedPicture, Variant } from "./images.ts";
import { FALLBACK_WIDTH, SLOTS, type SlotName } from "./image-slots.ts";

const TYPES = { avif: "image/avif", webp: "image/webp" } as const;

/**
 * `<picture>` for a place in the layout. Width and height keep its room free while it loads, so that nothing moves.
 *
 * @param decorative whether a text beside it says the same: then it is not read out
 */
export function pictureElement(made: EncodedPicture, place: SlotName, decorative = false): string {
  const { sizes, narrowest, widest, first } = SLOTS[place];
  const offered = made.variants.filter(({ width }) => width >= narrowest && width <= widest);
  const sources = (["avif", "webp"] as const).map((format) => {
    const candidates = offered
      .filter((variant) => variant.format === format)
      .map(({ address, width }) => `${address} ${width}w`);
    // A sketch has none.
    return candidates.length === 0
      ? ""
      : `<source type="${TYPES[format]}" srcset="${candidates.join(", ")}" sizes="${sizes}">`;
  });
  const fallback = fallbackOf(made);
  const order = first ? `fetchpriority="high"` : `loading="lazy" decoding="async"`;
  const alternative = decorative ? "" : escapeHtml(made.picture.alternative);
  return `<picture>${sources.join("")}<img data-picture="${made.picture.id}" src="${fallback.address}" width="${made.width}" height="${made.height}" alt="${alternative}" ${order}></picture>`;
}

/** The file in a format that every browser reads. */
export function fallbackOf({ variants, picture }: EncodedPicture): Variant {
  const fallback = variants.find(({ format }) => format === "png" || format === "jpeg");
  if (fallback === undefined)
    throw new Error(`The picture "${picture.id}" has no file of ${FALLBACK_WIDTH} pixels in PNG or JPEG.`);
  return fallback;
}

/** What a picture is, and whose. */
export function captionOf({ kind, caption, credit, licence }: Picture): string {
  const whose =
    kind === "illustration"
      ? `Illustration by ${credit} (${licence}), not a photograph; not to scale, no map.`
      : `Photograph: ${credit} (${licence}).`;
  return caption === undefined ? whose : `${caption.replace(/\.$/, "")}. ${whose}`;
}

/**
 * Style rules for each picture: the colour that stands in its place until it has come, where nothing shines through
 * it, and what stays in view where it is cropped. In the style sheet, because a page allows no inline styles.
 */
export function pictureStyles(pictures: Iterable<EncodedPicture>): string {
  return [...pictures]
    .map(({ picture: { id, focus }, colour, opaque }) => {
      const [x, y] = focus.map((fraction) => `${Number((fraction * 100).toFixed(1))}%`);
      const rules = [
        ...(x === "50%" && y === "50%" ? [] : [`object-position:${x} ${y}`]),
        ...(opaque ? [`background-color:${colour}`] : []),
      ];
      return rules.length === 0 ? "" : `[data-picture="${id}"]{${rules.join(";")}}`;
    })
    .join("");
}
