// Notes at the end of a page, for paper: a number on a screen leads to its printed words, a number on a sheet cannot.
// A shortcode knows neither its page nor what stands before it, so the notes are numbered once the page is whole.

import type { Briefing } from "../model/briefing.ts";
import type { Derived } from "../model/derived.ts";
import type { Figure } from "../model/figure.ts";
import { OPERATIONS } from "../model/derived.ts";
import type { Source } from "../model/source.ts";
import { placeInSource } from "../model/citation.ts";
import { addressOf } from "./addresses.ts";
import { escapeHtml } from "../html/escape.ts";
import { hostOf } from "../html/external-link.ts";
import { dateElement } from "../html/date-element.ts";

/** Where a page goes on for paper alone, after all that a screen shows. */
export const PAPER = '<div class="paper unseen">';
const PLACE = "<div data-endnotes></div>";
/** The start tag of a figure, as `{% figure %}` writes it, or a link that leaves the site, with its words. */
const NOTED =
  /<a class="figure [^>]*>(?=<data [^>]*data-figure="([a-z0-9-]+)")|<a [^>]*href="(https?:[^"]+)"[^>]*>(?=([\s\S]*?)<\/a>)/g;
const CITED = new RegExp(`class="cite" href="${addressOf("source", "([a-z0-9-]+)")}`, "g");

/**
 * Numbers the figures and the outside links of a page in the order in which they stand (`data-note`, which the style
 * sheet for print shows), and fills the place that the layout keeps, `<div data-endnotes></div>`: with a note to each
 * number, which is the printed words with their source and paragraph or the address of the link, and with the sources by
 * their letters.
 */
export function withEndnotes(page: string, briefing: Briefing): string {
  const end = page.indexOf(PLACE);
  return end < 0 ? page : noted(page.slice(0, end), briefing) + page.slice(end + PLACE.length);
}

function noted(content: string, briefing: Briefing): string {
  const notes = new Map<string, { number: number; html: string }>();
  const marks = new Set([...content.matchAll(CITED)].map(([, id = ""]) => id));
  const numbered = content.replace(
    NOTED,
    (tag: string, id: string | undefined, address: string | undefined, words: string | undefined) => {
      const record = id === undefined ? undefined : (briefing.figures.get(id) ?? briefing.derived.get(id));
      const html =
        record !== undefined
          ? noteOf(record, briefing)
          : address !== undefined
            ? linkAsAddress(address, words ?? "")
            : null;
      if (html === null) return tag;
      for (const { source } of record === undefined ? [] : record.type === "figure" ? [record] : record.of)
        marks.add(source.id);
      const note = notes.get(id ?? address ?? "") ?? { number: notes.size + 1, html };
      notes.set(id ?? address ?? "", note);
      return tag.replace(/ (?=href=)/, ` data-note="${note.number}" `);
    },
  );
  const sources = [...briefing.sources.values()].filter(({ id }) => marks.has(id));
  return numbered + endnotes([...notes.values()].map(({ html }) => html)) + sourcesHere(sources);
}

/** The printed words of a figure, their translation, source and paragraph; of a calculation its working in such words. */
function noteOf(record: Figure | Derived, briefing: Briefing): string {
  if (record.type === "figure") return quoted(record, briefing);
  const sign = OPERATIONS[record.operation].sign;
  return `This briefing’s own calculation: ${record.of.map((figure) => quoted(figure, briefing)).join(` ${sign} `)}`;
}

function quoted(figure: Figure, { settings }: Briefing): string {
  const { id, printed, gloss, source } = figure;
  const language = source.language === settings.language ? "" : ` lang="${source.language}"`;
  const translation =
    gloss === undefined ? "" : ` (translation: <span data-gloss="figure:${id}">${escapeHtml(gloss)}</span>)`;
  return `<q data-printed="figure:${id}"${language}>${escapeHtml(printed)}</q>${translation} <span data-place="${id}">${placeInSource(figure)}</span>`;
}

/** A link whose words paper replaces by its address: an address may hold digits, which are nobody's figures. */
function linkAsAddress(address: string, words: string): string {
  return `<a class="outside" href="${address}" rel="external"><span>${words}</span></a>`;
}

function endnotes(notes: readonly string[]): string {
  if (notes.length === 0) return "";
  return `<section class="endnotes" aria-labelledby="endnotes">\n<h2 id="endnotes">Notes</h2>\n<ol>\n${notes.map((note) => `<li>${note}`).join("\n")}\n</ol>\n</section>\n`;
}

function sourcesHere(sources: readonly Source[]): string {
  if (sources.length === 0) return "";
  const entries = sources.map(({ id, mark, publisher, title, language, published, address }) => {
    const named =
      title === null ? "" : `, <cite data-source-title="${id}" lang="${language}">${escapeHtml(title)}</cite>`;
    const date = published === null ? "no date printed" : dateElement(published);
    return `<div><dt>${mark}</dt><dd><a href="${addressOf("source", id)}">${escapeHtml(publisher)}</a>${named}, ${date} ${linkAsAddress(escapeHtml(address), `Open the source (${escapeHtml(hostOf(address))})`)}</dd></div>`;
  });
  return `<section class="sources-here" aria-labelledby="sources-here">\n<h2 id="sources-here">Sources on this page</h2>\n<dl>\n${entries.join("\n")}\n</dl>\n</section>\n`;
}
