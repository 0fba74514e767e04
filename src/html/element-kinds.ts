// What the kinds of element mean for a reader: where a block of text ends, what a script holds.

/** Elements that begin a block of their own. All others run on in the line, unknown ones too. */
const BLOCKS = new Set(
  [
    "html head body title meta link base script style template noscript",
    "address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6",
    "header hgroup hr br legend li main menu nav ol optgroup option p pre search section select summary table tbody td textarea tfoot th thead tr ul",
    "audio canvas iframe object video",
    // SVG
    "svg text desc metadata foreignObject symbol g",
  ].flatMap((names) => names.split(" ")),
);

/** Elements that may stand inside a declared element, because they change nothing of what it says. */
const ALLOWED_IN_BINDING = new Set(["wbr", "tspan"]);

/** Elements that hold text only, so that no element in them can declare what they say. */
const TEXT_ONLY = new Set(["title", "desc", "option", "textarea"]);

export function isBlock(element: string): boolean {
  return BLOCKS.has(element);
}

export function isAllowedInBinding(element: string): boolean {
  return ALLOWED_IN_BINDING.has(element);
}

export function isTextOnly(element: string): boolean {
  return TEXT_ONLY.has(element);
}

/** What a script element of this type holds: data, words, or code, which no reader meets. */
export function kindOfScript(type = ""): "data" | "text" | "code" {
  if (/^(?:module|(?:text|application)\/(?:javascript|ecmascript))?$/i.test(type.trim())) return "code";
  return /json|importmap|speculationrules/i.test(type) ? "data" : "text";
}
