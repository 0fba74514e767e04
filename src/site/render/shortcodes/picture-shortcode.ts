// {% picture "id" %}: a picture with its caption and credit, in the sizes that its place in the layout needs.

import { suggestId } from "../../../model/suggest-id.ts";
import { escapeHtml, LEFT_OUT, mistake } from "../../../html/escape.ts";
import type { Briefing } from "../../../model/briefing.ts";
import type { Images } from "../../../outputs/images/images.ts";
import { SLOTS, type SlotName } from "../../../outputs/images/image-slots.ts";
import { captionOf, pictureElement } from "../../../outputs/images/picture-element.ts";
import { findRecord } from "./shortcode.ts";

/**
 * A `<figure>` with the picture and a caption that says whose it is, and whether it is an illustration.
 * The place decides which sizes the browser may choose from: "text" for the column, "head" for the top of a page.
 */
export function pictureShortcode(images: Images, briefing: Pick<Briefing, "leftOut" | "drafts" | "locale">) {
  return (id: string, place: string = "text"): string => {
    if (images.refused.has(id)) return LEFT_OUT;
    const found = findRecord(briefing, { picture: images.pictures }, id);
    if (typeof found === "string") return found;
    const image = found.record;
    if (!isSlot(place))
      return mistake(`There is no place "${place}" for a picture.`, suggestId(place, Object.keys(SLOTS)));
    const caption = escapeHtml(captionOf(image.picture, briefing.locale));
    const picture = pictureElement(image, place);
    return `<figure class="picture picture-${place}">${picture}<figcaption>${caption}</figcaption></figure>`;
  };
}

function isSlot(name: string): name is SlotName {
  return name in SLOTS;
}
