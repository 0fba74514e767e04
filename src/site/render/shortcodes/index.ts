// Every shortcode that a page may use, in Markdown and Nunjucks alike. To add one, write its file and name it here.

import { dateElement, intervalElement } from "../../../html/date-element.ts";
import type { Briefing } from "../../../model/briefing.ts";
import type { Images } from "../../../outputs/images/images.ts";
import { markdownFor } from "../markdown.ts";
import { chartShortcode } from "./chart-shortcode.ts";
import { citeShortcode } from "./cite-shortcode.ts";
import { countShortcode } from "./count-shortcode.ts";
import { figureShortcode } from "./figure-shortcode.ts";
import { nameShortcode } from "./name-shortcode.ts";
import { pictureShortcode } from "./picture-shortcode.ts";
import { printedShortcode } from "./printed-words-shortcode.ts";
import type { Shortcode } from "./shortcode.ts";
import { termShortcode } from "./term-shortcode.ts";

/** Names of all shortcodes: what Eleventy registers once, whichever briefing is built. */
export const SHORTCODES = [
  "figure",
  "date",
  "interval",
  "count",
  "cite",
  "name",
  "printed",
  "chart",
  "term",
  "picture",
] as const;

export type Shortcodes = ReadonlyMap<string, Shortcode>;

/** The shortcodes that the text of a record may use. */
export function shortcodesOf(briefing: Briefing): Shortcodes {
  // The text of a chart may contain shortcodes itself.
  const inline = (text: string): string => markdownFor(shortcodes).renderInline(text);
  const shortcodes: Shortcodes = new Map<string, Shortcode>([
    ["figure", figureShortcode(briefing)],
    ["date", (date: string) => dateElement(date, briefing.locale)],
    ["interval", (from: string, to: string) => intervalElement(from, to, briefing.locale)],
    ["count", countShortcode(briefing)],
    ["cite", citeShortcode(briefing)],
    ["name", nameShortcode(briefing)],
    ["printed", printedShortcode(briefing)],
    ["chart", chartShortcode(briefing, inline)],
    ["term", termShortcode(briefing)],
  ]);
  return shortcodes;
}

/** The shortcodes that a page may use: those of records, and pictures. */
export function pageShortcodesOf(briefing: Briefing, images: Images): Shortcodes {
  return new Map([...shortcodesOf(briefing), ["picture", pictureShortcode(images, briefing)]]);
}
