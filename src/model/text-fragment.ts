// Links that open a source at the printed words: text directives (WICG, "URL Fragment Text Directives").

import type { Figure } from "./figure.ts";

/** The words that a browser looks for, and the words beside them that say which place is meant. */
export interface TextDirective {
  readonly words: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

type Directed = Pick<Figure, "exactWords" | "prefix" | "suffix">;

export function textDirectiveOf({ exactWords, prefix, suffix }: Directed): TextDirective {
  return {
    words: collapseHtmlSpace(exactWords),
    prefix: prefix === undefined ? null : collapseHtmlSpace(prefix),
    suffix: suffix === undefined ? null : collapseHtmlSpace(suffix),
  };
}

/**
 * The address of a figure's source that scrolls to the printed words. A fragment of the address itself, as of an
 * application with its routes there, stays before the directive.
 */
export function textFragmentAddress(figure: Directed & { readonly source: Pick<Figure["source"], "address"> }): string {
  const { address } = figure.source;
  const { words, prefix, suffix } = textDirectiveOf(figure);
  const parts = [
    ...(prefix === null ? [] : [`${encode(prefix)}-`]),
    encode(words),
    ...(suffix === null ? [] : [`-${encode(suffix)}`]),
  ];
  return `${address}${address.includes("#") ? "" : "#"}:~:text=${parts.join(",")}`;
}

/**
 * Collapses white space as HTML does: only tabs, line ends and spaces (HTML, "ASCII whitespace"). A no-break or
 * ideographic space is a character of the text, and Chromium finds no words that lack one of two adjacent spaces.
 */
export function collapseHtmlSpace(text: string): string {
  return text.replace(/[\t\n\f\r ]+/g, " ").replace(/^ | $/g, "");
}

/** `-`, `&` and `,` are syntax in a directive; an apostrophe could end an attribute. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll("-", "%2D").replaceAll("'", "%27");
}
