// The shortcodes that a page may use, in Markdown and Nunjucks alike.

import type { Briefing } from "../../model/briefing.ts";
import { markdownFor } from "../extensions/markdown.ts";
import { chartShortcode } from "./chart.ts";
import { citeShortcode } from "./cite.ts";
import { dateShortcode } from "./date.ts";
import { figureShortcode } from "./figure.ts";
import { nameShortcode } from "./name.ts";
import { printedShortcode } from "./printed.ts";
import { termShortcode } from "./term.ts";

/** A shortcode: plain values in, HTML out. It never throws: what cannot be found becomes a marked mistake. */
export type Shortcode = (...values: never[]) => string;

/** All shortcodes by the name that a page writes. */
export function shortcodesOf(briefing: Briefing): ReadonlyMap<string, Shortcode> {
  // A text of a record may hold shortcodes, those of a chart too.
  const inline = (text: string): string => markdownFor(shortcodes).renderInline(text);
  const shortcodes: ReadonlyMap<string, Shortcode> = new Map<string, Shortcode>([
    ["figure", figureShortcode(briefing)],
    ["date", dateShortcode()],
    ["cite", citeShortcode(briefing)],
    ["name", nameShortcode(briefing)],
    ["printed", printedShortcode(briefing)],
    ["chart", chartShortcode(briefing, inline)],
    ["term", termShortcode(briefing)],
  ]);
  return shortcodes;
}
