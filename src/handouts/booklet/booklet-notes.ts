// The notes of all chapters as one list, in which a note that several chapters share has one number.

import { elements, hasClass, innerHtml, named, type Document } from "../../html/dom.ts";
import { BOOKLET_LINK } from "./booklet-links.ts";

export class BookletNotes {
  readonly #numbers = new Map<string, number>();

  /** Collects the notes of a page, renumbers its note marks for the booklet, and links figures to their notes. */
  renumber(document: Document): void {
    const [list] = elements(document, (element) => hasClass(element, "endnotes"));
    const notes = list === undefined ? [] : named(list, "li").map(innerHtml);
    for (const marked of elements(document, ({ attribs }) => attribs["data-note"] !== undefined)) {
      const note = notes[Number(marked.attribs["data-note"]) - 1];
      if (note === undefined)
        throw new Error(`The page marks a note ${marked.attribs["data-note"]} that it does not have.`);
      const number = this.#numbers.get(note) ?? this.#numbers.size + 1;
      this.#numbers.set(note, number);
      marked.attribs["data-note"] = String(number);
      if (hasClass(marked, "figure")) marked.attribs["href"] = `${BOOKLET_LINK}note-${number}`;
    }
  }

  /** All notes as items of a list, in the order of their numbers. */
  get items(): readonly string[] {
    return Array.from(this.#numbers, ([note, number]) => `<li id="note-${number}">${note}</li>`);
  }
}
