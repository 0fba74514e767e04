// Attributes for machines. Every other one counts as text that a reader may meet: shown, read out, or inserted by a
// script or by `attr()` in a style sheet.

import { isMachineDate, namesDate } from "./machine-values.ts";

const FOR_MACHINES = new Set(
  [
    // Names, addresses and how they are used.
    "id class name version for form headers list is slot part itemid itemprop itemref itemscope itemtype href src",
    "srcset imagesrcset poster action formaction data cite ping xlink:href data-href download usemap rel rev type",
    "lang xml:lang hreflang dir media charset http-equiv integrity crossorigin referrerpolicy nonce as",
    "fetchpriority blocking target method formmethod formtarget enctype accept accept-charset autocomplete pattern",
    "sandbox allow csp",
    // Size, behaviour and structure.
    "width height sizes imagesizes loading decoding hidden tabindex accesskey inert popover open role scope span",
    "colspan rowspan async defer nomodule disabled readonly required checked selected multiple autofocus",
    "popovertarget popovertargetaction command commandfor",
    "contenteditable spellcheck translate draggable size maxlength minlength rows cols wrap step controls loop",
    "muted autoplay playsinline preload inputmode enterkeyhint aria-labelledby aria-describedby aria-controls",
    "aria-owns aria-details aria-errormessage aria-flowto aria-activedescendant aria-current aria-hidden",
    "aria-expanded aria-haspopup aria-live aria-atomic aria-busy aria-pressed aria-selected aria-checked aria-sort",
    "aria-level aria-posinset aria-setsize aria-colcount aria-colindex aria-colspan aria-rowcount aria-rowindex",
    "aria-rowspan",
    // The engine's own marks: mistakes, which are reported on their own, and the records that `data-says` names.
    "data-message data-suggestion data-line data-says data-picture data-sheet data-address data-note",
  ].flatMap((names) => names.split(" ")),
);

/** In SVG, all other attributes are geometry and presentation. */
const TEXT_IN_SVG =
  /^(?:aria-(?:label|description|valuetext|valuenow|valuemin|valuemax|roledescription)|data-.*|alt|title|label)$/;

/** Metadata without text: presentation, types, addresses and sizes of pictures. */
const META_FOR_MACHINES = new RegExp(
  "^(?:viewport|theme-color|color-scheme|robots|googlebot|referrer|generator|format-detection" +
    "|(?:msapplication|apple)-(?!.*title).*|twitter:(?:card|site|creator|url|image)" +
    "|og:(?:url|type|locale|image|video|audio)(?::(?:url|secure_url|type|width|height))?)$",
);

/** Attributes for machines that a style sheet may still show by `attr()`: addresses, and the numbers of notes. */
export const SHOWN_ADDRESSES = new Set(["href", "cite", "src", "data-href", "data-address", "data-note"]);

/** Whether no reader meets the value of the attribute. */
export function isForMachines(attribute: string, inSvg: boolean): boolean {
  return FOR_MACHINES.has(attribute) || attribute.startsWith("xmlns") || (inSvg && !TEXT_IN_SVG.test(attribute));
}

/** The text of a `<meta>` for a search result, a shared link or a browser; null if it is for machines. */
export function textOfMeta(attributes: Readonly<Record<string, string>>): { name: string; text: string } | null {
  const name = attributes["name"] ?? attributes["property"] ?? attributes["itemprop"];
  const text = attributes["content"];
  if (name === undefined || text === undefined || META_FOR_MACHINES.test(name)) return null;
  return namesDate(name) && isMachineDate(text) ? null : { name, text };
}
