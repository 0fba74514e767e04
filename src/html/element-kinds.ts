// Kinds of HTML elements: blocks, elements with text only, and what a script contains.

/** Elements that start a block. All others are inline, unknown ones too. */
export const BLOCKS = new Set(
  [
    "html head body title meta link base script style template noscript",
    "address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption figure footer",
    "form h1 h2 h3 h4 h5 h6",
    "header hgroup hr br legend li main menu nav ol optgroup option p pre search section select summary",
    "table tbody td textarea tfoot th thead tr ul",
    "audio canvas iframe object video",
    // SVG
    "svg text desc metadata foreignObject symbol g",
  ].flatMap((names) => names.split(" ")),
);

/** Elements allowed inside an element with a binding, because they do not change its text; a span that says its language is one too. */
export const ALLOWED_IN_BINDING = new Set(["wbr", "tspan"]);

/** Elements that contain text only, and so no element with a binding. */
export const TEXT_ONLY = new Set(["title", "desc", "option", "textarea"]);

/** Content of a script element of this type: data, text, or code, which no reader meets. */
export function kindOfScript(type = ""): "data" | "text" | "code" {
  if (/^(?:module|(?:text|application)\/(?:javascript|ecmascript))?$/i.test(type.trim())) return "code";
  return /json|importmap|speculationrules/i.test(type) ? "data" : "text";
}
