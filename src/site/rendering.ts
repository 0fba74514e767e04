// All pages as Eleventy plans them, rendered in memory, finished with what only a view of all of them can tell, and read
// once each.

import path from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import { BriefingError } from "../model/problem.ts";
import { templatePath } from "./load-data.ts";
import { withEndnotes } from "./endnotes.ts";
import { withHandouts } from "./handout-links.ts";
import { readPage, type Page } from "../html/read-page.ts";
import type { Session } from "./build-context.ts";
import { Shelf } from "./byte-arena.ts";
import { templateProblem } from "../eleventy/templates/template-errors.ts";
import type { PlannedPage } from "../eleventy/templates/templates.ts";
import { TermsOfPages } from "./glossary-links.ts";
import { headingOf, UsageOfFigures } from "./backlinks.ts";

/** The project's Eleventy configuration: `eleventy.config.ts`. */
export type Configure = (config: EleventyConfig, session: Session) => void;

/** Eleventy, loaded: that takes a third of a second, in which other programs can work for the build. */
export const loadEleventy = () => import("@11ty/eleventy");

/**
 * Has Eleventy plan every page.
 *
 * @returns the pages that are to be rendered, in the order of their addresses
 * @throws BriefingError when Eleventy gives up: front matter that cannot be read
 */
export async function planPages(configure: Configure, session: Session): Promise<PlannedPage[]> {
  const { folders, problems, templates } = session;
  const { Eleventy } = await loadEleventy();
  const fromHere = (...parts: string[]) => path.relative(process.cwd(), path.join(...parts));
  const eleventy = new Eleventy(fromHere(folders.content, "src", "pages"), fromHere(folders.cache, "eleventy"), {
    quietMode: true,
    loader: "esm",
    config: (config) => configure(config, session),
  });
  eleventy.disableLogger();
  await eleventy.toJSON().catch((error: unknown) => {
    problems.add(templateProblem(error, folders));
    throw new BriefingError(problems.list);
  });
  // Eleventy plans the pages in an order that differs from run to run.
  return templates.planned.splice(0).sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** A page that is whole but for what only a view of all pages can tell. */
export interface BegunPage {
  readonly url: string;
  readonly inputPath: string;
  /** In UTF-8: with very many pages, texts fill half of the memory that JavaScript's strings would. */
  readonly content: Buffer;
}

/** The rendering of a site: every page is begun before the first is finished. */
export class Rendering {
  readonly #session: Session;
  readonly #usage: UsageOfFigures;
  readonly #terms: TermsOfPages;
  readonly #shelf = new Shelf();

  /** @param before the rendering of the same site before a change, whose view of all pages is taken over */
  constructor(session: Session, before?: Rendering) {
    this.#session = session;
    this.#usage = before === undefined ? new UsageOfFigures() : before.#usage;
    this.#terms = new TermsOfPages(session.briefing, before === undefined ? undefined : before.#terms);
  }

  /** Ids of the terms that the pages define. */
  get usedTerms(): ReadonlySet<string> {
    return this.#terms.used;
  }

  begin(page: PlannedPage): BegunPage {
    const { url, inputPath } = page;
    const content = this.#contentOf(page);
    this.#usage.note({ url, content });
    return { url, inputPath, content: this.#shelf.put(this.#terms.define({ url, content })) };
  }

  /** One page again, with what all pages told when they were begun. */
  again(page: PlannedPage): Page {
    const { url, inputPath } = page;
    return this.finish({
      url,
      inputPath,
      content: Buffer.from(this.#terms.define({ url, content: this.#contentOf(page) }, false)),
    });
  }

  /** Takes over that a page has another heading, which other pages name. */
  retitle(page: PlannedPage): void {
    const heading = headingOf({ url: page.url, content: this.#contentOf(page) });
    this.#usage.retitle(heading);
    this.#terms.retitle(heading);
  }

  #contentOf(page: PlannedPage): string {
    const { templates, handouts } = this.#session;
    return withHandouts({ url: page.url, content: templates.render(page) }, handouts);
  }

  /** @param titlesOnly whether search has no room for what the page says */
  finish({ url, inputPath, content }: BegunPage, titlesOnly = false): Page {
    const { briefing, folders, templates } = this.#session;
    const template = templatePath(inputPath, folders);
    return readPage(withEndnotes(this.#terms.fill(this.#usage.fill(content.toString())), briefing), url, template, {
      broken: templates.broken.has(template),
      titlesOnly,
    });
  }
}
