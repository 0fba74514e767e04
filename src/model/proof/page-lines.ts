// The text of a foreign page, in paragraphs: what a reader would copy from it. Whatever parses the page reports its
// elements and texts: the browser's own parser on the page of checks, htmlparser2 in commands.

/** Elements whose content a reader does not see, or sees struck out. */
const UNSEEN = new Set(
  "head title script style noscript template svg audio canvas iframe video del s strike".split(" "),
);
const UNSEEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|line-through/i;

export class PageLines {
  readonly #blocks: ReadonlySet<string>;
  readonly #lines: string[] = [""];
  /** Of the open elements, whether each is unseen. */
  readonly #unseen: boolean[] = [];

  /** @param blocks names of the elements that start a line */
  constructor(blocks: ReadonlySet<string>) {
    this.#blocks = blocks;
  }

  open(name: string, attribute: (name: string) => string | null | undefined): void {
    const unseen =
      this.#unseen.at(-1) === true ||
      UNSEEN.has(name) ||
      typeof attribute("hidden") === "string" ||
      UNSEEN_STYLE.test(attribute("style") ?? "");
    this.#unseen.push(unseen);
    if (!unseen && this.#blocks.has(name)) this.#lines.push("");
  }

  text(text: string): void {
    if (this.#unseen.at(-1) !== true) this.#lines[this.#lines.length - 1] += text.replace(/\s+/gu, " ");
  }

  close(name: string): void {
    if (this.#unseen.pop() === false && this.#blocks.has(name)) this.#lines.push("");
  }

  /** A line for each block that has a text. */
  get joined(): string {
    return this.#lines.filter((line) => line.trim() !== "").join("\n");
  }
}
