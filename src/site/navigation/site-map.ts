// Navigation: the sections, the breadcrumbs of a page, and its previous and next page.

import { groupBy } from "../../model/group-by.ts";

export interface NavigationPage {
  readonly url: string;
  readonly title: string;
  /** Position among the sections; undefined for a page that is not a section. */
  readonly order?: number | undefined;
  /** The menu that lists the section; the footer is for reference pages. */
  readonly menu?: "header" | "footer" | undefined;
}

export interface Place {
  /** The sections of both menus in order; the one that contains the page is current. */
  readonly sections: readonly (NavigationPage & { readonly current: "page" | "true" | null })[];
  /** The breadcrumbs: the pages above this one, from home down. */
  readonly trail: readonly NavigationPage[];
  readonly previous: NavigationPage | null;
  readonly next: NavigationPage | null;
}

/** The site's pages in reading order. Sections link to sections, and the pages below a section to one another. */
export class SiteMap {
  readonly #pages: ReadonlyMap<string, NavigationPage>;
  readonly #sections: readonly NavigationPage[];
  readonly #before = new Map<string, NavigationPage>();
  readonly #after = new Map<string, NavigationPage>();
  /** Addresses in reading order: each section, followed by the pages below it. */
  readonly order: readonly string[];

  /** @param pages all listed pages; those below a section in the order of their records */
  constructor(pages: readonly NavigationPage[]) {
    this.#pages = new Map(pages.map((page) => [page.url, page]));
    this.#sections = pages.filter(({ order }) => order !== undefined).sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
    const below = groupBy(
      pages.filter(({ order }) => order === undefined),
      ({ url }) => `/${url.split("/")[1] ?? ""}/`,
    );
    const chains = this.#sections.map((section) => [section, ...(below.get(section.url) ?? [])]);
    this.order = chains.flat().map(({ url }) => url);
    for (const chain of [this.#sections, ...chains]) {
      chain.forEach((page, index) => {
        const [before, after] = [chain[index - 1], chain[index + 1]];
        // A section's neighbours are sections; the first page below it leads back to it.
        if (before !== undefined && !this.#before.has(page.url)) this.#before.set(page.url, before);
        if (after !== undefined && (page.order === undefined || chain === this.#sections))
          this.#after.set(page.url, after);
      });
    }
  }

  placeOf(url: string): Place {
    const section = this.#sections.find((one) => one.url !== "/" && url.startsWith(one.url));
    return {
      sections: this.#sections.map((one) => ({
        ...one,
        current: one.url === url ? "page" : one === section ? "true" : null,
      })),
      trail: ancestors(url).flatMap((ancestor) => this.#pages.get(ancestor) ?? []),
      previous: this.#before.get(url) ?? null,
      next: this.#after.get(url) ?? null,
    };
  }
}

/** The addresses above an address, from the root down. */
function ancestors(url: string): string[] {
  const parts = url.split("/").filter((part) => part !== "");
  return parts.map((_, index) => ["", ...parts.slice(0, index), ""].join("/"));
}
