// What a style sheet makes readable: the texts of generated content, list markers and quotation marks.

import { isForMachines, SHOWN_ADDRESSES } from "../../html/machine-attributes.ts";
import { markupOfDataAddress } from "../../html/embedded-markup.ts";
import { findNumbers } from "./find-numbers.ts";

/** Something in a style sheet that a reader could take for a number or a part of one. */
export interface StyleFinding {
  /** The declaration, shortened. */
  readonly record: string;
  readonly message: string;
}

/** Properties whose strings are shown. */
const SHOWN =
  /^(?:content|quotes|list-style(?:-type)?|symbols|additive-symbols|prefix|suffix|negative|pad|hyphenate-character|text-emphasis(?:-style)?|text-overflow)$/;
/** Numbers of pages and of list items are nobody's figures. */
const COUNTERS = /^(?:page|pages|list-item)$/;
/** Marks that would change a number beside them. A dash or an arrow with a space after it sets words apart. */
const CHANGING = /[%‰°\p{Sc}±~≈≤≥]|[-−+]$/u;
const STRING = /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'/g;
const DATA_ADDRESS = /url\(\s*(?:("data:[^"]*"|'data:[^']*')|(data:[^)\s]*))\s*\)/gi;
const TOKEN =
  /\/\*[\s\S]*?\*\/|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|url\(\s*(?!["'])(?:\\[\s\S]|[^)\\])*\)|\\[\s\S]|[{};]|[^{};"'\\/u]+|[\s\S]/g;

/** Reads a style sheet or the value of a `style` attribute: what is wrong in it, and the pictures that are drawn in it. */
export function readStyles(css: string): { findings: readonly StyleFinding[]; markup: readonly string[] } {
  const declarations = declarationsOf(css);
  const shown = declarations.filter(({ property }) => SHOWN.test(property));
  const findings = shown.flatMap(({ property, value }) => {
    const record = `${property}: ${value.length > 60 ? `${value.slice(0, 60)}…` : value}`;
    return inShown(value).map((message) => ({ record, message }));
  });
  for (const { property, value } of declarations) {
    if (
      /^counter-(?:set|reset|increment)$/.test(property) &&
      /(?:^|\s)(?:page|pages|list-item)(?:\s|$)/.test(withoutEscapes(value))
    ) {
      findings.push({
        record: `${property}: ${value}`,
        message: "the style sheet sets a counter that may be shown, which must count by itself.",
      });
    }
  }
  const markup = declarations.flatMap(({ value }) =>
    [...value.matchAll(DATA_ADDRESS)].map(([, quoted, bare]) =>
      markupOfDataAddress(withoutEscapes(quoted?.slice(1, -1) ?? bare ?? "")),
    ),
  );
  return { findings, markup };
}

function inShown(value: string): string[] {
  const message: string[] = [];
  const words = [...value.matchAll(STRING)].map(([string]) => withoutEscapes(string.slice(1, -1)));
  for (const text of [...words, words.join("")]) {
    const [number] = findNumbers(text);
    const [mark] = CHANGING.exec(text) ?? [];
    if (number !== undefined) message.push(`generated content shows the number "${number.text}".`);
    else if (mark !== undefined)
      message.push(`generated content shows "${mark}", which would change a number beside it.`);
  }
  const code = withoutEscapes(value.replace(STRING, " ")).toLowerCase();
  for (const [, name = "", argument = ""] of code.matchAll(/([a-z-]+)\(\s*([\w-]*)/gi)) {
    if (/^counters?$/i.test(name) && !COUNTERS.test(argument)) message.push(`generated content counts "${argument}".`);
    if (/^attr$/i.test(name) && (argument === "" || isForMachines(argument, false)) && !SHOWN_ADDRESSES.has(argument))
      message.push(`generated content shows the attribute "${argument}", which is for machines.`);
    if (/^(?:var|env)$/i.test(name))
      message.push(`generated content shows ${name}(${argument}), which can hold anything.`);
  }
  return [...new Set(message)];
}

interface StyleDeclaration {
  readonly property: string;
  readonly value: string;
}

/** Every `property: value`, wherever it is nested; selectors and at-rules are passed over. */
function declarationsOf(css: string): StyleDeclaration[] {
  const declarations: StyleDeclaration[] = [];
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

/** CSS Syntax Module Level 3, "Consume an escaped code point"; an escaped line break is nothing. */
function withoutEscapes(text: string): string {
  return text.replace(
    /\\(?:([0-9a-f]{1,6})\s?|(\n)|([\s\S]))/gi,
    (_, hex: string | undefined, lineBreak: string | undefined, other: string | undefined) =>
      hex !== undefined
        ? String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff))
        : lineBreak !== undefined
          ? ""
          : (other ?? ""),
  );
}
