// Content of a page that depends on all pages: backlinks, definitions of terms, endnotes, source slips.

import { parse, textOf } from "../../html/dom.ts";
import type { Briefing } from "../../model/briefing.ts";
import type { PageOfFigures } from "../../model/proof/published-claims.ts";
import type { Inline } from "../../outputs/charts/chart-figure.ts";
import { figuresOn, headingOf, UsingPages, type RenderedPage } from "./backlinks.ts";
import { withEndnotes } from "./endnotes.ts";
import { withDefinitions } from "./glossary-links.ts";
import { withSourceSlips } from "./source-slips.ts";
import { type Handout, withHandouts } from "./handout-links.ts";

/**
 * Two passes over the pages of a site: the first collects from each rendered page what other pages show, the
 * second completes each page with it.
 */
export class CrossPagePass {
  readonly #briefing: Briefing;
  readonly #handouts: readonly Handout[];
  /** The pages that show each figure, and those that use each term. */
  readonly #figures: UsingPages;
  readonly #terms: UsingPages;
  readonly #inline: Inline;

  /** @param before the pass over the same site before an edit, whose collected uses are still valid */
  constructor(
    { briefing, handouts }: { readonly briefing: Briefing; readonly handouts: readonly Handout[] },
    inline: Inline,
    before?: CrossPagePass,
  ) {
    this.#briefing = briefing;
    this.#handouts = handouts;
    this.#figures = before === undefined ? new UsingPages("data-usage") : before.#figures;
    this.#terms = before === undefined ? new UsingPages("data-term-usage") : before.#terms;
    this.#inline = inline;
  }

  get usedTerms(): ReadonlySet<string> {
    return this.#terms.ids;
  }

  /** The pages that show several figures of a source, each with their ids, where a printed code leads to them. */
  get pagesToCheck(): PageOfFigures[] {
    const { settings, figures } = this.#briefing;
    if (settings.address === null) return [];
    return this.#figures
      .byPage()
      .map(({ url, title, records }) => {
        return { url, title: textOf(parse(title)), figures: records.filter((id) => figures.has(id)) };
      })
      .filter(({ url, figures: shown }) => shown.length > 1 && !url.startsWith("/sources/"));
  }

  /** First pass: collects the page's figures and terms, and returns its HTML with its handouts and definitions. */
  collect(page: RenderedPage): string {
    const offered = { ...page, content: withHandouts(page, this.#handouts, this.#briefing.locale) };
    this.#figures.note(offered, figuresOn(offered));
    return withDefinitions(offered, this.#briefing, this.#inline, this.#terms);
  }

  /** Second pass: the page's HTML with backlinks, endnotes and source slips. */
  complete(content: string): string {
    const { locale } = this.#briefing;
    const listed = this.#terms.fill(this.#figures.fill(content, locale), locale);
    const noted = withEndnotes(listed, this.#briefing);
    return withSourceSlips(noted, this.#briefing);
  }

  /** Both passes over one page that was rendered again, with the uses that were collected from the whole site. */
  rerender(page: RenderedPage): string {
    const offered = { ...page, content: withHandouts(page, this.#handouts, this.#briefing.locale) };
    return this.complete(withDefinitions(offered, this.#briefing, this.#inline, null));
  }

  /** Replaces a page's heading in every list that names it. */
  retitle(page: RenderedPage): void {
    const heading = headingOf(page);
    this.#figures.retitle(heading);
    this.#terms.retitle(heading);
  }
}
