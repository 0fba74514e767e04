// The text that a style sheet adds to a page: generated content, list markers and quotation marks.

import { isForMachines, SHOWN_ADDRESSES } from "../../html/machine-attributes.ts";
import { markupOfDataAddress } from "../../html/embedded-markup.ts";
import { findNumbers } from "./find-numbers.ts";

/** Properties whose strings are shown. */
const SHOWN = new Set(
  (
    "content quotes list-style list-style-type symbols additive-symbols prefix suffix negative pad " +
    "hyphenate-character text-emphasis text-emphasis-style text-overflow initial-value"
  ).split(" "),
);
/** Custom properties that generated content may show: they are read wherever they are set. */
const SHOWN_CUSTOM = /^--content-/;
/** Counters of pages and of list items state no figure. */
const COUNTERS = /^(?:page|pages|list-item)$/;
const SETS_COUNTER = /^counter-(?:set|reset|increment)$/;
const SHOWN_COUNTER = /(?:^|\s)(?:page|pages|list-item)(?:\s|$)/;
/** Marks that would change a number beside them. A dash or plus before a space separates words. */
const CHANGING = /[%‰°\p{Sc}±~≈≤≥]|[-−+]$/u;
const STRING = /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'/g;
const DATA_ADDRESS = /url\(\s*(?:("data:[^"]*"|'data:[^']*')|(data:[^)\s]*))\s*\)/gi;
/** Comments, strings, unquoted addresses, escapes, punctuation, and what lies between. */
const TOKEN = new RegExp(
  String.raw`/\*[\s\S]*?\*/|${STRING.source}|url\(\s*(?!["'])(?:\\[\s\S]|[^)\\])*\)` +
    String.raw`|\\[\s\S]|[{};]|[^{};"'\\/u]+|[\s\S]`,
  "g",
);

/**
 * Reads a style sheet or a `style` attribute: the declarations, shortened, in which a reader could take something for a
 * number or a part of one, and the markup of pictures inside it.
 */
export function readStyles(css: string) {
  const declarations = declarationsOf(css);
  const faults = declarations.flatMap(({ property, value }) => {
    const declaration = `${property}: ${value.length > 60 ? `${value.slice(0, 60)}…` : value}`;
    const messages = [
      ...(SHOWN.has(property) || SHOWN_CUSTOM.test(property) ? faultsInShown(value) : []),
      ...(SETS_COUNTER.test(property) && SHOWN_COUNTER.test(withoutEscapes(value))
        ? ["the style sheet sets a counter that generated content may show: the counter must count by itself."]
        : []),
    ];
    return messages.map((message) => ({ declaration, message }));
  });
  const markup = declarations.flatMap(({ value }) =>
    [...value.matchAll(DATA_ADDRESS)].map(([, quoted, bare]) =>
      markupOfDataAddress(withoutEscapes(quoted?.slice(1, -1) ?? bare ?? "")),
    ),
  );
  return { faults, markup };
}

function faultsInShown(value: string): string[] {
  const messages: string[] = [];
  const strings = [...value.matchAll(STRING)].map(([string]) => withoutEscapes(string.slice(1, -1)));
  for (const text of [...strings, strings.join("")]) {
    const [number] = findNumbers(text);
    const [mark] = CHANGING.exec(text) ?? [];
    if (number !== undefined) messages.push(`generated content shows the number "${number.text}".`);
    else if (mark !== undefined)
      messages.push(`generated content shows "${mark}", which would change a number beside it.`);
  }
  const code = withoutEscapes(value.replace(STRING, " ")).toLowerCase();
  for (const [, name = "", argument = ""] of code.matchAll(/([a-z-]+)\(\s*([\w-]*)/gi)) {
    if (/^counters?$/i.test(name) && !COUNTERS.test(argument)) messages.push(`generated content counts "${argument}".`);
    if (/^attr$/i.test(name) && (argument === "" || isForMachines(argument, false)) && !SHOWN_ADDRESSES.has(argument))
      messages.push(`generated content shows the attribute "${argument}", which is for machines.`);
    if (name === "env" || (name === "var" && !SHOWN_CUSTOM.test(argument)))
      messages.push(`generated content shows ${name}(${argument}), which can contain anything.`);
  }
  return [...new Set(messages)];
}

/** Every `property: value` at any depth, without selectors and at-rules. */
function declarationsOf(css: string): { property: string; value: string }[] {
  const declarations: { property: string; value: string }[] = [];
  let chunk = "";
  const end = () => {
    const [, property = "", value = ""] = /^\s*([^:\s]+)\s*:([\s\S]*)$/.exec(chunk) ?? [];
    if (property !== "") declarations.push({ property: withoutEscapes(property).toLowerCase(), value: value.trim() });
    chunk = "";
  };
  for (const [token] of css.matchAll(TOKEN)) {
    if (token.startsWith("/*")) continue;
    if (token === "{") chunk = "";
    else if (token === "}" || token === ";") end();
    else chunk += token;
  }
  end();
  return declarations;
}

/** CSS Syntax Module Level 3, "Consume an escaped code point"; an escaped line break disappears. */
function withoutEscapes(text: string): string {
  return text.replace(/\\(?:([0-9a-f]{1,6})\s?|\n|([\s\S]))/gi, (_, hex?: string, other = "") =>
    hex === undefined ? other : String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff)),
  );
}
