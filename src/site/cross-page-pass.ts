// Content of a page that depends on all pages: backlinks, definitions of terms, endnotes.

import type { Briefing } from "../model/briefing.ts";
import type { Inline } from "../outputs/charts/chart-figure.ts";
import { headingOf, Backlinks, type RenderedPage } from "./backlinks.ts";
import { withEndnotes } from "./endnotes.ts";
import { GlossaryLinks } from "./glossary-links.ts";
import { type Handout, withHandouts } from "./handout-links.ts";

/**
 * Two passes over the pages of a site: the first collects from each rendered page what other pages say of it, the
 * second completes each page with it.
 */
export class CrossPagePass {
  readonly #briefing: Briefing;
  readonly #handouts: readonly Handout[];
  readonly #backlinks: Backlinks;
  readonly #glossary: GlossaryLinks;

  /** @param before the pass over the same site before an edit, whose collected uses still hold */
  constructor(
    { briefing, handouts }: { readonly briefing: Briefing; readonly handouts: readonly Handout[] },
    inline: Inline,
    before?: CrossPagePass,
  ) {
    this.#briefing = briefing;
    this.#handouts = handouts;
    this.#backlinks = before === undefined ? new Backlinks() : before.#backlinks;
    this.#glossary = new GlossaryLinks(briefing, inline, before === undefined ? undefined : before.#glossary);
  }

  get usedTerms(): ReadonlySet<string> {
    return this.#glossary.users.ids;
  }

  /** First pass: collects the page's figures and terms, and returns its HTML with its handouts and definitions. */
  collect(page: RenderedPage): string {
    const offered = { ...page, content: withHandouts(page, this.#handouts) };
    this.#backlinks.collect(offered);
    return this.#glossary.define(offered);
  }

  /** Second pass: the page's HTML with backlinks and endnotes. */
  complete(content: string): string {
    return withEndnotes(this.#glossary.users.fill(this.#backlinks.fill(content)), this.#briefing);
  }

  /** Both passes over one page that was rendered again, with the uses that the whole site told before. */
  rerender(page: RenderedPage): string {
    const offered = { ...page, content: withHandouts(page, this.#handouts) };
    return this.complete(this.#glossary.define(offered, false));
  }

  /** Replaces a page's heading in every list that names it. */
  retitle(page: RenderedPage): void {
    const heading = headingOf(page);
    this.#backlinks.retitle(heading);
    this.#glossary.users.retitle(heading);
  }
}
