// The notes of all chapters as one list, numbered through: the same note has one number wherever it is asked for.

import { elements, hasClass, inner, named, type Document } from "../../html/dom.ts";
import { BOOKLET_LINK } from "./booklet-links.ts";

export class BookletNotes {
  readonly #numbers = new Map<string, number>();

  /** Takes the notes of a page, and gives its marks their numbers in the booklet; a figure leads to its note. */
  renumber(document: Document): void {
    const [list] = elements(document, (element) => hasClass(element, "endnotes"));
    const notes = list === undefined ? [] : named(list, "li").map(inner);
    for (const marked of elements(document, ({ attribs }) => attribs["data-note"] !== undefined)) {
      const note = notes[Number(marked.attribs["data-note"]) - 1];
      if (note === undefined)
        throw new Error(`There is no note ${marked.attribs["data-note"]} on the page that asks for it.`);
      const number = this.#numbers.get(note) ?? this.#numbers.size + 1;
      this.#numbers.set(note, number);
      marked.attribs["data-note"] = String(number);
      if (hasClass(marked, "figure")) marked.attribs["href"] = `${BOOKLET_LINK}note-${number}`;
    }
  }

  /** All notes as a section with a heading of the first level; nothing where there are none. */
  html(): string {
    if (this.#numbers.size === 0) return "";
    const items = [...this.#numbers].map(([note, number]) => `<li id="note-${number}">${note}</li>`);
    return `<div class="paper"><section class="endnotes" aria-labelledby="notes">\n<h1 class="part-title" id="notes">Notes</h1>\n<ol>\n${items.join("\n")}\n</ol>\n</section></div>\n`;
  }
}
