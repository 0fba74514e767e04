// The pages of one build: as rendered, then as compact pages for the checks of the whole site.

import type { Page } from "../../html/read-page.ts";
import { MAX_SEARCH_TEXT } from "../../outputs/search/search-entries.ts";
import type { RenderedPage } from "../cross-page/backlinks.ts";
import { ByteArena } from "./byte-arena.ts";
import { CompactPage } from "./compact-page.ts";

/** A rendered page with the template that made it, as Eleventy names it. */
export interface StoredPage extends RenderedPage {
  readonly inputPath: string;
}

/**
 * Stores tens of thousands of pages in little memory: HTML as UTF-8, repeated strings once, each page in one form only.
 */
export class PageStore {
  readonly #rendered = new Map<string, { readonly inputPath: string; readonly html: Buffer }>();
  readonly #compact: CompactPage[] = [];
  readonly #strings = new Map<string, string>();
  readonly #arena = new ByteArena();
  #characters = 0;

  /** Stores a rendered page; a page rendered again replaces the first. */
  add({ url, inputPath, content }: StoredPage): void {
    this.#rendered.set(url, { inputPath, html: this.#arena.store(content) });
  }

  /** Gives every rendered page in the order of the addresses, and forgets it. */
  *takeRendered(): Generator<StoredPage> {
    for (const url of [...this.#rendered.keys()].sort()) {
      const page = this.#rendered.get(url);
      this.#rendered.delete(url);
      if (page !== undefined) yield { url, inputPath: page.inputPath, content: page.html.toString() };
    }
  }

  /** Keeps of a finished page what site-wide checks and outputs need. */
  addFinished(page: Page): CompactPage {
    for (const { passages } of page.sections) for (const passage of passages) this.#characters += passage.length;
    const [first] = page.sections;
    const titleOnly = first === undefined ? [] : [{ ...first, passages: [] }];
    const compact = { ...page, sections: this.exceedsSearch ? titleOnly : page.sections };
    const kept = new CompactPage(compact, this.#arena.store(page.html), (text) => this.#intern(text));
    this.#compact.push(kept);
    return kept;
  }

  /** Finished pages in the order of their addresses. */
  get pages(): readonly CompactPage[] {
    return this.#compact;
  }

  /** Whether the pages contain more text than the search index takes: then it lists titles only. */
  get exceedsSearch(): boolean {
    return this.#characters > MAX_SEARCH_TEXT;
  }

  /** One copy of equal strings. A slice of a page would keep the whole page alive, so the first is copied. */
  #intern(text: string): string {
    const known = this.#strings.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text, "utf16le").toString("utf16le");
    this.#strings.set(copy, copy);
    return copy;
  }
}
