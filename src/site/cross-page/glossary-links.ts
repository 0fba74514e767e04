// Puts each term's definition at its first use on a page. A shortcode knows neither its page nor earlier uses, so it
// only marks the word; this pass defines it.

import type { Briefing } from "../../model/briefing.ts";
import type { Term } from "../../model/term.ts";
import { addressIn } from "../navigation/addresses.ts";
import { type Locale, Markup } from "../../messages/locale.ts";
import { escapeHtml } from "../../html/escape.ts";
import { withRoomForNotes } from "./endnotes.ts";
import type { UsingPages, RenderedPage } from "./backlinks.ts";

/** The mark that `{% term %}` leaves around a word; the definition replaces it before the page is read. */
const TERM_MARK = /<span data-term="([a-z0-9-]+)">([\s\S]*?)<\/span>/g;

/** HTML of a word marked as a term of the glossary. @param words HTML */
export function markTerm(id: string, words: string): string {
  return `<span data-term="${id}">${words}</span>`;
}

const LIST = "<div data-terms-here></div>";

/**
 * Defines each term at its first use on a page, in a popover that opens without a script, and lists the page's terms
 * at its end for paper and for browsers without popovers.
 *
 * @param inline renders the Markdown of a definition
 * @param users takes in the page as one that uses its terms; null if it is known as one already
 */
export function withDefinitions(
  page: RenderedPage,
  briefing: Briefing,
  inline: (text: string) => string,
  users: UsingPages | null,
): string {
  const { terms } = briefing;
  const here = new Set<Term>();
  const meaning = ({ definition }: Term) => wordsOnly(inline(definition));
  const content = page.content.replace(TERM_MARK, (_, id: string, words: string) => {
    const term = terms.get(id);
    if (term === undefined || here.has(term)) return words;
    here.add(term);
    return wordWithDefinition(term, words, meaning(term), briefing.locale);
  });
  users?.note(page, new Set(Array.from(here, ({ id }) => id)));
  const list = listOf([...here], meaning, briefing);
  return (list === "" ? content : withRoomForNotes(content)).replace(LIST, () => list);
}

/**
 * The word as the label of a button that lies over it, and right after it what the button opens. A button around the
 * words would not break across lines as text does: what follows would stand apart from the last of them.
 */
function wordWithDefinition({ id, term }: Term, words: string, definition: string, locale: Locale): string {
  const named = locale.html("frame.definition", { b: "<b>", term, definition: new Markup(definition) });
  const note = `<span class="term-note" id="define-${id}" popover data-search="no"> ${named}</span>`;
  const define = locale.html("frame.define", { word: new Markup(words) });
  const button = `<button type="button" popovertarget="define-${id}" aria-label="${define}"></button>`;
  return `<label class="term">${words}${button}</label>${note}`;
}

function listOf(terms: readonly Term[], meaning: (term: Term) => string, briefing: Briefing): string {
  if (terms.length === 0) return "";
  const entries = terms.map(
    (term) =>
      `<div><dt><a href="${addressIn(briefing, "term", term.id)}">${escapeHtml(term.term)}</a></dt>` +
      `<dd>${meaning(term)}</dd></div>`,
  );
  return `<section class="terms-here" aria-labelledby="terms-here" data-search="no">
<h2 id="terms-here">${briefing.locale.html("frame.terms-here")}</h2>
<dl>
${entries.join("\n")}
</dl>
</section>`;
}

/** A definition inside a definition would be a button in what a button opens: its words stay. */
function wordsOnly(html: string): string {
  return html.replace(TERM_MARK, (_, __, words: string) => words);
}
