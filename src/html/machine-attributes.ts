// Which attributes are for machines. Every other one is taken for text that a reader may meet: shown, read out, or
// brought in by a script or by `attr()` in a style sheet.

import { isMachineDate, namesDate } from "./machine-values.ts";

const FOR_MACHINES = new Set([
  // Names, addresses and how they are used.
  ..."id class name version for form headers list is slot part itemid itemprop itemref itemscope itemtype".split(" "),
  ..."href src srcset imagesrcset poster action formaction data cite ping xlink:href data-href download usemap".split(
    " ",
  ),
  ..."rel rev type lang xml:lang hreflang dir media charset http-equiv integrity crossorigin referrerpolicy nonce as fetchpriority blocking".split(
    " ",
  ),
  ..."target method formmethod formtarget enctype accept accept-charset autocomplete pattern sandbox allow csp".split(
    " ",
  ),
  // Size, behaviour and structure.
  ..."width height sizes imagesizes loading decoding hidden tabindex accesskey inert popover open role scope span colspan rowspan".split(
    " ",
  ),
  ..."async defer nomodule disabled readonly required checked selected multiple autofocus contenteditable spellcheck translate draggable".split(
    " ",
  ),
  ..."size maxlength minlength rows cols wrap step controls loop muted autoplay playsinline preload inputmode enterkeyhint".split(
    " ",
  ),
  ..."aria-labelledby aria-describedby aria-controls aria-owns aria-details aria-errormessage aria-flowto aria-activedescendant".split(
    " ",
  ),
  ..."aria-current aria-hidden aria-expanded aria-haspopup aria-live aria-atomic aria-busy aria-pressed aria-selected aria-checked aria-sort".split(
    " ",
  ),
  ..."aria-level aria-posinset aria-setsize aria-colcount aria-colindex aria-colspan aria-rowcount aria-rowindex aria-rowspan".split(
    " ",
  ),
  // The engine's own marks: a mistake, which is reported by itself, and the records that the other attributes may say.
  ..."data-message data-suggestion data-says data-picture data-sheet data-address data-note".split(" "),
]);

/** In SVG, geometry and presentation; only these are words. */
const WORDS_IN_SVG =
  /^(?:aria-(?:label|description|valuetext|valuenow|valuemin|valuemax|roledescription)|data-.*|alt|title|label)$/;

/** Metadata that is no text: how to show the page, what kind of thing it is, addresses of pictures, sizes in pixels. */
const META_FOR_MACHINES =
  /^(?:viewport|theme-color|color-scheme|robots|googlebot|referrer|generator|format-detection|(?:msapplication|apple)-(?!.*title).*|og:(?:url|type|locale|image|video|audio)(?::(?:url|secure_url|type|width|height))?|twitter:(?:card|site|creator|url|image))$/;

/** Attributes whose value a style sheet may show by `attr()` although it is for machines: addresses and numbers of notes are no figures. */
export const SHOWN_ADDRESSES = new Set(["href", "cite", "src", "data-href", "data-address", "data-note"]);

/** Whether no reader meets the attribute's value. */
export function isForMachines(attribute: string, inSvg: boolean): boolean {
  return FOR_MACHINES.has(attribute) || attribute.startsWith("xmlns") || (inSvg && !WORDS_IN_SVG.test(attribute));
}

/** Text of a `<meta>` that a reader may meet in a search result, a shared link or a browser; null where it is for machines. */
export function textOfMeta(attributes: Readonly<Record<string, string>>): { name: string; text: string } | null {
  const name = attributes["name"] ?? attributes["property"] ?? attributes["itemprop"];
  const text = attributes["content"];
  if (name === undefined || text === undefined || META_FOR_MACHINES.test(name)) return null;
  return namesDate(name) && isMachineDate(text) ? null : { name, text };
}
