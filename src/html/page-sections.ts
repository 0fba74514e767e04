// A page's sections as search finds them: each heading with an id, and the sentences below it.

import { isBlock } from "./element-kinds.ts";
import { collapseWhiteSpace } from "../grammar/plain-text.ts";

/** A part of a page from one heading to the next. */
export interface Section {
  /** Where on the page it is; null for the page itself. */
  readonly id: string | null;
  readonly title: string;
  /** Sentences, each as it stands on the page but for the marks of sources. */
  readonly passages: readonly string[];
  /** Numbers of its figures as their `value` has them. */
  readonly values: readonly string[];
}

/** Elements that hold no sentences, or repeat records that have pages of their own. */
const PASSED_OVER = new Set(["nav", "script", "style", "svg", "table", "form", "details", "dt"]);
const MARK_OF_SOURCE = /(?<!\S)cite(?!\S)/;
const HEADING = /^h[1-6]$/;
/** Longer blocks are told sentence by sentence. */
const WHOLE = 160;
/** Stands for a space in a declared element: a sentence does not end in "approx. USD 2 million". */
const INNER_SPACE = "\uE000";
/** Stands where a label in bold ends that a block begins with: "Note", before a sentence of its own. */
const LABEL_END = "\uE002";
const LABEL = /^[^\uE002]*\uE002 ?(?=[“"‘(]?\p{Lu})/u;
/** The end of a sentence: a full stop after a word that is no abbreviation, or after what closes one. */
const SENTENCE_END =
  /(?<!\b(?:approx|est|max|min|ca|No|Nos|Co|Ltd|Inc|Mr|Mrs|Dr|St)\.) (?<=(?:\p{L}{2}|[\p{N}\p{Script=Han}%)”"’])[.!?][”"’)]* )(?=[“"‘(]?[\p{Lu}\p{N}])/u;

interface Frame {
  readonly name: string;
  readonly passed: boolean;
  readonly inBinding: boolean;
}

/** Takes a parser's events and gathers the sections inside `<main>`; `data-search="no"` keeps a block out. */
export class SectionReader {
  readonly sections: { id: string | null; title: string; passages: string[]; values: string[] }[] = [
    { id: null, title: "", passages: [], values: [] },
  ];
  readonly #open: Frame[] = [];
  #inMain = false;
  #text = "";
  /** Whether the block begins with bold words that are still open. */
  #inLabel = false;
  /** The id of the section that its heading names by `aria-labelledby`. */
  #named = new Map<string, string>();
  #heading: { level: string; id: string | null } | null = null;
  readonly #titlesOnly: boolean;

  /** @param titlesOnly whether sentences are passed over: of a site that says more than search can hold */
  constructor(titlesOnly = false) {
    this.#titlesOnly = titlesOnly;
  }

  /** @param declares the attributes by which the element declares what it says */
  open(name: string, attributes: Readonly<Record<string, string>>, declares: readonly string[]): void {
    const around = this.#open.at(-1);
    if (name === "main") this.#inMain = true;
    const passed = (around?.passed ?? false) || isPassedOver(name, attributes);
    const inBinding = (around?.inBinding ?? false) || declares.length > 0;
    this.#open.push({ name, passed, inBinding });
    if (this.#inMain && isBlock(name) && !(around?.passed ?? false)) this.#endBlock();
    if (!this.#inMain || passed) return;
    const { id, value, "aria-labelledby": labelledBy } = attributes;
    if (name === "strong" && this.#text.trim() === "") this.#inLabel = true;
    if (id !== undefined && labelledBy !== undefined) this.#named.set(labelledBy, id);
    if (HEADING.test(name)) this.#heading = { level: name, id: id === undefined ? null : (this.#named.get(id) ?? id) };
    if (name === "data" && value !== undefined && attributes["data-figure"] !== undefined)
      this.sections.at(-1)?.values.push(...value.split("/"));
  }

  text(text: string): void {
    const { passed, inBinding } = this.#open.at(-1) ?? { passed: true, inBinding: false };
    if (!this.#inMain || passed) return;
    this.#text += inBinding ? text.replace(/\s+/gu, INNER_SPACE) : text;
  }

  close(): void {
    const closed = this.#open.pop();
    if (closed === undefined || !this.#inMain) return;
    if (!closed.passed && isBlock(closed.name)) this.#endBlock();
    if (!closed.passed && closed.name === "strong" && this.#inLabel) this.#text += LABEL_END;
    if (closed.name === "strong") this.#inLabel = false;
    if (closed.name === "main") this.#inMain = false;
  }

  #endBlock(): void {
    const [gathered, heading] = [this.#text, this.#heading];
    this.#text = "";
    this.#inLabel = false;
    this.#heading = null;
    if (heading === null && this.#titlesOnly) return;
    const text = collapseWhiteSpace(gathered);
    if (heading === null) {
      this.sections.at(-1)?.passages.push(...sentencesOf(tidy(text.replace(LABEL, ""))));
      return;
    }
    const title = plain(tidy(text));
    if (title === "") return;
    const first = this.sections[0];
    if (heading.level === "h1" && first !== undefined) first.title = title;
    else if (heading.id !== null) this.sections.push({ id: heading.id, title, passages: [], values: [] });
  }
}

/** A short block whole, a long one by its sentences. */
function sentencesOf(block: string): string[] {
  return (block.length <= WHOLE ? [block] : block.split(SENTENCE_END)).map(plain).filter((text) => text !== "");
}

/** A text as a reader sees it, but for the spaces inside declared elements; where a mark was left out, no space before a comma. */
function tidy(text: string): string {
  return text
    .replaceAll(LABEL_END, "")
    .replace(/[ \uE000]+/g, (spaces) => (spaces.includes(" ") ? " " : INNER_SPACE))
    .replace(/ (?=[.,;:)])/g, "")
    .replace(/^[ \uE000]|[ \uE000]$/g, "");
}

function plain(text: string): string {
  return text.replaceAll(INNER_SPACE, " ").trim();
}

function isPassedOver(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return (
    PASSED_OVER.has(name) ||
    MARK_OF_SOURCE.test(attributes["class"] ?? "") ||
    attributes["popover"] !== undefined ||
    attributes["data-citation"] !== undefined ||
    (attributes["data-search"] === "no" && isBlock(name))
  );
}
