// The sections of a page for search: each heading with an id, and the sentences below it.

import { BLOCKS } from "./element-kinds.ts";
import { collapseWhiteSpace } from "../grammar/plain-text.ts";

/** A part of a page from one heading to the next. */
export interface Section {
  /** The id of its heading; null for the page itself. */
  readonly id: string | null;
  readonly title: string;
  /** Sentences as they stand on the page, without the marks of sources. */
  readonly passages: readonly string[];
  /** The `value` attributes of its figures. */
  readonly values: readonly string[];
}

type OpenSection = { id: string | null; title: string; passages: string[]; values: string[] };

/** Elements that contain no sentences, or repeat records that have pages of their own. */
const SKIPPED = new Set(["nav", "script", "style", "svg", "table", "form", "details", "dt"]);
const MARK_OF_SOURCE = /(?<!\S)cite(?!\S)/;
const HEADING = /^h[1-6]$/;
/** Longer blocks, in characters, are split into sentences. */
const MAX_UNSPLIT = 160;
/** Stands for a space in an element with a binding: a sentence does not end inside "approx. USD 2 million". */
const INNER_SPACE = "\uE000";
/** Stands at the end of a bold label at the start of a block, such as "Note". */
const LABEL_END = "\uE002";
const LABEL = /^[^\uE002]*\uE002 ?(?=[“"‘(]?\p{Lu})/u;
/** The end of a sentence: a full stop after a word that is not an abbreviation, or after a closing mark. */
const SENTENCE_END = new RegExp(
  String.raw`(?<!\b(?:approx|est|max|min|ca|No|Nos|Co|Ltd|Inc|Mr|Mrs|Dr|St)\.) ` +
    String.raw`(?<=(?:\p{L}{2}|[\p{N}\p{Script=Han}%)”"’])[.!?][”"’)]* )(?=[“"‘(]?[\p{Lu}\p{N}])`,
  "u",
);

/**
 * Collects the sections inside `<main>` from a parser's events; `data-search="no"` keeps a block out. The page's title
 * is its `data-title`, because the heading of a figure does not repeat its subject.
 */
export class SectionReader {
  readonly sections: [OpenSection, ...OpenSection[]] = [{ id: null, title: "", passages: [], values: [] }];
  readonly #open: { name: string; skipped: boolean; inBinding: boolean }[] = [];
  #inMain = false;
  #text = "";
  /** Whether the block begins with a bold label that is still open. */
  #inLabel = false;
  /** Ids of sections by the id of the heading that labels them. */
  #named = new Map<string, string>();
  #heading: { level: string; id: string | null } | null = null;
  readonly #titlesOnly: boolean;

  constructor(titlesOnly = false) {
    this.#titlesOnly = titlesOnly;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, bound: readonly string[]): void {
    const around = this.#open.at(-1);
    if (name === "main") this.#inMain = true;
    if (name === "html") this.sections[0].title = attributes["data-title"] ?? "";
    const skipped = (around?.skipped ?? false) || isSkipped(name, attributes);
    const inBinding = (around?.inBinding ?? false) || bound.length > 0;
    this.#open.push({ name, skipped, inBinding });
    if (this.#inMain && BLOCKS.has(name) && !(around?.skipped ?? false)) this.#endBlock();
    if (!this.#inMain || skipped) return;
    const { id, value, "aria-labelledby": labelledBy } = attributes;
    if (name === "strong" && this.#text.trim() === "") this.#inLabel = true;
    if (id !== undefined && labelledBy !== undefined) this.#named.set(labelledBy, id);
    if (HEADING.test(name)) this.#heading = { level: name, id: id === undefined ? null : (this.#named.get(id) ?? id) };
    if (name === "data" && value !== undefined && attributes["data-figure"] !== undefined)
      this.sections.at(-1)?.values.push(...value.split("/"));
  }

  text(text: string): void {
    const { skipped, inBinding } = this.#open.at(-1) ?? { skipped: true, inBinding: false };
    if (!this.#inMain || skipped) return;
    this.#text += inBinding ? text.replace(/\s+/gu, INNER_SPACE) : text;
  }

  close(): void {
    const closed = this.#open.pop();
    if (closed === undefined || !this.#inMain) return;
    if (!closed.skipped && BLOCKS.has(closed.name)) this.#endBlock();
    if (!closed.skipped && closed.name === "strong" && this.#inLabel) this.#text += LABEL_END;
    if (closed.name === "strong") this.#inLabel = false;
    if (closed.name === "main") this.#inMain = false;
  }

  #endBlock(): void {
    const [collected, heading] = [this.#text, this.#heading];
    this.#text = "";
    this.#inLabel = false;
    this.#heading = null;
    if (heading === null && this.#titlesOnly) return;
    const text = collapseWhiteSpace(collected);
    if (heading === null) {
      this.sections.at(-1)?.passages.push(...sentencesOf(tidy(text.replace(LABEL, ""))));
      return;
    }
    const title = plain(tidy(text));
    if (title === "") return;
    const [first] = this.sections;
    if (heading.level === "h1") first.title ||= title;
    else if (heading.id !== null) this.sections.push({ id: heading.id, title, passages: [], values: [] });
  }
}

/** A short block as a whole, a long one by its sentences. */
function sentencesOf(block: string): string[] {
  return (block.length <= MAX_UNSPLIT ? [block] : block.split(SENTENCE_END)).map(plain).filter((text) => text !== "");
}

/** A text as a reader sees it, except for INNER_SPACE; no space is left before a comma after an omitted mark. */
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

function isSkipped(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return (
    SKIPPED.has(name) ||
    MARK_OF_SOURCE.test(attributes["class"] ?? "") ||
    attributes["popover"] !== undefined ||
    attributes["data-citation"] !== undefined ||
    (attributes["data-search"] === "no" && BLOCKS.has(name))
  );
}
