// Pictures as HTML: `<picture>` with every format and width that its slot needs, its caption, and its style rules.

import { escapeHtml } from "../../html/escape.ts";
import type { Locale } from "../../messages/locale.ts";
import type { Picture } from "../../model/picture.ts";
import type { EncodedPicture, Variant } from "./encoded-picture.ts";
import { FALLBACK_WIDTH, SLOTS, type SlotName } from "./image-slots.ts";

/**
 * The `<picture>` for a slot. Its width and height reserve the space, so that nothing moves when it loads.
 *
 * @param decorative whether adjacent text says the same, so that screen readers skip the picture
 */
export function pictureElement(encoded: EncodedPicture, slot: SlotName, decorative = false): string {
  const { picture, variants, width, height } = encoded;
  const { sizes, narrowest, widest, first } = SLOTS[slot];
  const offered = variants.filter((variant) => variant.width >= narrowest && variant.width <= widest);
  const sources = ["avif", "webp"].map((format) => {
    const candidates = offered
      .filter((variant) => variant.format === format)
      .map((variant) => `${variant.address} ${variant.width}w`);
    // A preview has none.
    if (candidates.length === 0) return "";
    return `<source type="image/${format}" srcset="${candidates.join(", ")}" sizes="${sizes}">`;
  });
  const alternative = decorative ? "" : escapeHtml(picture.alternative);
  const img =
    `<img data-picture="${picture.id}" src="${fallbackOf(encoded).address}" width="${width}" height="${height}" ` +
    `alt="${alternative}" ${first ? `fetchpriority="high"` : `loading="lazy" decoding="async"`}>`;
  return `<picture>${sources.join("")}${img}</picture>`;
}

/** The file in a format that every browser reads. */
export function fallbackOf({ variants, picture }: EncodedPicture): Variant {
  const fallback = variants.find(({ format }) => format === "png" || format === "jpeg");
  if (fallback === undefined)
    throw new Error(`The picture "${picture.id}" has no file of ${FALLBACK_WIDTH} pixels in PNG or JPEG.`);
  return fallback;
}

/** The caption of a picture, with its kind, credit and licence. */
export function captionOf({ kind, caption, credit, licence }: Picture, locale: Locale): string {
  const attribution = locale.text(`picture.${kind}`, { credit, licence });
  return caption === undefined
    ? attribution
    : locale.text("picture.captioned", { caption: caption.replace(/[.。]$/u, ""), attribution });
}

/**
 * Style rules for each picture: the colour shown until an opaque picture has loaded, and the point that stays in view
 * when it is cropped. They are in the style sheet because the pages' policy forbids inline styles.
 */
export function pictureStyles(pictures: Iterable<EncodedPicture>): string {
  return Array.from(pictures, ({ picture: { id, focus }, colour, opaque }) => {
    const [x, y] = focus.map((fraction) => `${Number((fraction * 100).toFixed(1))}%`);
    const rules = [
      ...(x === "50%" && y === "50%" ? [] : [`object-position:${x} ${y}`]),
      ...(opaque ? [`background-color:${colour}`] : []),
    ];
    return rules.length === 0 ? "" : `[data-picture="${id}"]{${rules.join(";")}}`;
  }).join("");
}
