// Endnotes for print: on screen a number links to its printed words, on paper a note has to quote them. Shortcodes know
// neither their page nor what precedes them, so notes are numbered once the page is rendered.

import type { Briefing } from "../../model/briefing.ts";
import type { Derived } from "../../model/derived.ts";
import type { Figure } from "../../model/figure.ts";
import { OPERATIONS } from "../../model/derived.ts";
import type { Source } from "../../model/source.ts";
import { placeInSource } from "../../model/citation.ts";
import { addressOf } from "../navigation/addresses.ts";
import { type Locale, Markup } from "../../messages/locale.ts";
import { escapeHtml } from "../../html/escape.ts";
import { sourceTitle } from "../render/source-title.ts";
import { hostOf } from "../../html/external-link.ts";
import { dateElement } from "../../html/date-element.ts";

/**
 * The start tag of the notes at the end of a page: its terms and sources, and what is only printed. A screen need not wait
 * for them, because it keeps room for them beside the text or shows them below it.
 */
export const NOTES = '<div class="paper">';
const PLACEHOLDER = "<div data-endnotes></div>";
const FIGURE_TAG = /<a class="figure [^>]*>(?=<data [^>]*data-figure="([a-z0-9-]+)")/;
const EXTERNAL_LINK_TAG = /<a [^>]*href="(https?:[^"]+)"[^>]*>(?=([\s\S]*?)<\/a>)/;
/** The start tag of a figure, as `{% figure %}` writes it, or of an external link, with its text. */
const NOTED = new RegExp(`${FIGURE_TAG.source}|${EXTERNAL_LINK_TAG.source}`, "g");
const CITED = new RegExp(`class="cite" href="${addressOf("source", "([a-z0-9-]+)")}`, "g");

/**
 * Numbers the figures and external links of a page (`data-note`, which the print styles show), and replaces the
 * placeholder of the layout, `<div data-endnotes></div>`, by the notes: the printed words of each figure with source
 * and paragraph, the address of each link, and the sources by their letters.
 */
export function withEndnotes(page: string, briefing: Briefing): string {
  const end = page.indexOf(PLACEHOLDER);
  return end < 0 ? page : withNotes(page.slice(0, end), briefing) + page.slice(end + PLACEHOLDER.length);
}

/** What needs the whole width of a page: the parks' pictures, Gantt charts, the register. */
const WIDE = /class="(?:park-tiles|gantt|register-group)[ "]/;

/**
 * Has a wide screen keep room beside the text for the page's notes. It must know from the start of the page: room made
 * once they arrive would move the text.
 */
export function withRoomForNotes(page: string): string {
  return page.includes("<main data-notes ") || WIDE.test(page) ? page : page.replace("<main ", "<main data-notes ");
}

function withNotes(content: string, briefing: Briefing): string {
  const { locale } = briefing;
  const notes = new Map<string, { number: number; html: string }>();
  const cited = new Set([...content.matchAll(CITED)].map(([, id = ""]) => id));
  const numbered = content.replace(NOTED, (tag: string, id?: string, address?: string, text = "") => {
    const record = id === undefined ? undefined : (briefing.figures.get(id) ?? briefing.derived.get(id));
    if (record === undefined && address === undefined) return tag;
    const html = record === undefined ? linkAsAddress(address ?? "", text) : noteOf(record, briefing);
    if (record !== undefined)
      for (const { source } of record.type === "figure" ? [record] : record.of) cited.add(source.id);
    const key = id ?? address ?? "";
    const note = notes.get(key) ?? { number: notes.size + 1, html };
    notes.set(key, note);
    return tag.replace(/ (?=href=)/, ` data-note="${note.number}" `);
  });
  const sources = [...briefing.sources.values()].filter(({ id }) => cited.has(id));
  return (
    (sources.length === 0 ? numbered : withRoomForNotes(numbered)) +
    section(
      "endnotes",
      locale.html("frame.notes"),
      "ol",
      Array.from(notes.values(), ({ html }) => `<li>${html}`),
    ) +
    section(
      "sources-here",
      locale.html("frame.sources-here"),
      "dl",
      sources.map((source) => sourceEntry(source, locale)),
    )
  );
}

/** The printed words of a figure, or the working of a derived figure in the printed words of its operands. */
function noteOf(record: Figure | Derived, briefing: Briefing): string {
  if (record.type === "figure") return quotation(record, briefing);
  const operands = record.of.map((figure) => quotation(figure, briefing));
  const working = new Markup(operands.join(` ${OPERATIONS[record.operation].sign} `));
  return briefing.locale.html("frame.calculation", { working });
}

/** The printed words of a figure with their translation, source and paragraph. */
function quotation(figure: Figure, { locale }: Briefing): string {
  const { id, printed, gloss, source } = figure;
  const language = source.language === locale.grammar ? "" : ` lang="${source.language}"`;
  const words = `<q data-printed="figure:${id}"${language}>${escapeHtml(printed)}</q>`;
  const translated = new Markup(
    gloss === undefined
      ? words
      : locale.html("frame.translated", {
          words: new Markup(words),
          translation: new Markup(`<span data-gloss="figure:${id}">${escapeHtml(gloss)}</span>`),
        }),
  );
  const place = new Markup(`<span data-place="${id}">${placeInSource(figure)}</span>`);
  return locale.html("frame.cited", { text: translated, source: place });
}

/** A link that prints as its address. It stays a link, because the digits of an address are not figures. */
function linkAsAddress(address: string, text: string): string {
  return `<a class="outside" href="${address}" rel="external"><span>${text}</span></a>`;
}

function section(id: string, title: string, list: "ol" | "dl", items: readonly string[]): string {
  if (items.length === 0) return "";
  const start = `<section class="${id}" aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>`;
  return [start, `<${list}>`, ...items, `</${list}>`, "</section>", ""].join("\n");
}

function sourceEntry(source: Source, locale: Locale): string {
  const { id, mark, publisher, title, published, address } = source;
  const text = locale.html("frame.outside", { text: locale.text("frame.open-source"), host: hostOf(address) });
  const link = linkAsAddress(escapeHtml(address), text);
  const name = `<a href="${addressOf("source", id)}">${escapeHtml(publisher)}</a>`;
  const named = inOneLine([name, ...(title === null ? [] : [sourceTitle(source)]), dateOf(published, locale)], locale);
  return `<div><dt>${mark}</dt><dd>${named} ${link}</dd></div>`;
}

/** The date of a source, or that it prints none. */
export function dateOf(published: string | null, locale: Locale): string {
  return published === null ? locale.html("frame.undated") : dateElement(published, locale);
}

/** What is said of one thing, one after the other. @param parts HTML */
export function inOneLine(parts: readonly string[], locale: Locale): string {
  return parts.reduce((text, part) =>
    locale.html("frame.next-part", { text: new Markup(text), part: new Markup(part) }),
  );
}
