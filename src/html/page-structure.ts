// What a page's outline and links lack, and Markdown that reached it unread: collected while the page is parsed.

import { BLOCKS } from "./element-kinds.ts";

/** A fault of one element, with the text by which its line is found in the template. */
export interface StructureFault {
  readonly message: string;
  readonly suggestion: string;
  readonly written: string;
}

const HEADING = /^h[1-6]$/;
/** Elements whose text is code, which may contain any sign. */
const CODE = new Set("code kbd pre samp script style svg template textarea title var".split(" "));
/** Marks of Markdown, and of comments, that no honest sentence has. */
export const MARKDOWN = /\*\*|~~|={2,}|`{3,}|<!--|-->|\{#|\]\(|\[\^\w*\]?|(?<![\p{L}\p{N}])__(?=[\p{L}\p{N}])/u;
const HINT = /[*~=`\]^_{>!]/;

/** An open heading or link. */
interface Named {
  readonly name: string;
  readonly address: string | undefined;
  text: string;
  /** Whether something inside is marked as a mistake, which is reported on its own. */
  marked: boolean;
}

export class StructureReader {
  readonly faults: StructureFault[] = [];
  readonly #open: { readonly block: boolean; readonly named: boolean; readonly code: boolean }[] = [];
  /** The open headings and links, innermost last. */
  readonly #named: Named[] = [];
  #mainHeadings = 0;
  #level = 0;
  #text = "";

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const { alt = "", "aria-label": label = "", href } = attributes;
    const block = BLOCKS.has(name);
    const named = HEADING.test(name) || ((name === "a" || name === "area") && href !== undefined);
    const marked = attributes["data-message"] !== undefined;
    if (block) this.#endBlock();
    if (named) this.#named.push({ name, address: href, text: "", marked: false });
    for (const one of this.#named) {
      one.text += alt + label;
      one.marked ||= marked;
    }
    this.#open.push({ block, named, code: this.#inCode || marked || CODE.has(name) });
  }

  text(text: string): void {
    for (const one of this.#named) one.text += text;
    this.#text += this.#inCode ? " " : text;
  }

  close(): void {
    const closed = this.#open.pop();
    if (closed?.block === true) this.#endBlock();
    const named = closed?.named === true ? this.#named.pop() : undefined;
    if (named === undefined) return;
    if (named.address === undefined) this.#endHeading(named);
    else this.#endLink(named);
  }

  get #inCode(): boolean {
    return this.#open.at(-1)?.code ?? false;
  }

  #endHeading({ name, text: inside, marked }: Named): void {
    const text = inside.replace(/\s+/g, " ").trim();
    const level = Number(name.slice(1));
    const above = this.#level;
    this.#level = level;
    if (level === 1) this.#mainHeadings += 1;
    if (marked) return;
    const report = (message: string, suggestion: string) =>
      this.faults.push({ message, suggestion, written: text === "" ? `<${name}` : text });
    if (text === "") report("a heading is empty.", "words for the heading; or remove it.");
    else if (level === 1 && this.#mainHeadings > 1)
      report(`the page has a second main heading: "${text}".`, "<h2>, a heading of the second level.");
    else if (level > Math.max(above, 1) + 1)
      report(
        `the heading "${text}" skips a level: it is an <${name}> below an <h${Math.max(above, 1)}>.`,
        `<h${Math.max(above, 1) + 1}>, or a heading of that level before it.`,
      );
  }

  #endLink({ address = "", text, marked }: Named): void {
    if (marked) return;
    const isNowhere = address.trim() === "" || address.trim() === "#";
    if (text.trim() === "")
      this.faults.push({
        message: `the link to "${address}" has no words.`,
        suggestion: "words that say where it leads; for a picture, its alternative text.",
        written: `href="${address}"`,
      });
    else if (isNowhere)
      this.faults.push({
        message: `the link "${text.trim().slice(0, 60)}" leads nowhere.`,
        suggestion: "the address of a page, file or heading; or the words without a link.",
        written: `href="${address}"`,
      });
  }

  #endBlock(): void {
    const text = this.#text;
    this.#text = "";
    if (!HINT.test(text)) return;
    const [sign] = MARKDOWN.exec(text) ?? [];
    if (sign === undefined) return;
    this.faults.push({
      message: `"${sign}" is Markdown, which this page does not read.`,
      suggestion: "HTML such as <strong> or <a>, in a Nunjucks page; <code> around the sign itself.",
      written: sign,
    });
  }
}
