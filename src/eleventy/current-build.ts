// Holds the build that is being rendered. Filters, shortcodes and data are registered once and read it when they run,
// so that a preview can render with other facts without configuring Eleventy again.

import type { Page, PageData } from "@11ty/eleventy";
import type { MarkdownIt } from "markdown-it";
import { WORDS } from "../model/front-matter.ts";
import type { Briefing } from "../model/briefing.ts";
import type { BuildContext } from "../site/build-context.ts";
import { downloadLinks } from "../outputs/downloads/data-files.ts";
import { markdownFor } from "../site/render/markdown.ts";
import {
  type Head,
  headOfFront,
  headOfRecord,
  laterPageHead,
  type NamedRecord,
  type PageRecord,
  RECORDS_WITH_PAGES,
} from "../site/navigation/page-head.ts";
import type { PlacedPage } from "../site/navigation/reading-order.ts";
import { type Folders, templatePath } from "../site/paths.ts";
import { pageShortcodesOf, type Shortcodes } from "../site/render/shortcodes/index.ts";
import { elementFunctions, messageFunction } from "./data/template-texts.ts";
import { recordLists, templateGlobals } from "./data/globals.ts";
import {
  isListed,
  isReference,
  LISTED_RECORDS,
  type ListedReference,
  type RecordReference,
} from "./data/record-references.ts";
import { NunjucksTemplates } from "./extensions/nunjucks.ts";

/** One context, and everything that follows from it. */
interface Derived {
  readonly context: BuildContext;
  readonly shortcodes: Shortcodes;
  readonly markdown: MarkdownIt;
  readonly lists: Readonly<Record<string, unknown>>;
  /** Heads by Eleventy's page: the page, its layout and the menus of all pages ask for the same one. */
  readonly heads: WeakMap<Page, Head>;
}

/** A page as Eleventy rendered it from its template: what a preview needs to render it again. */
export interface PageSource {
  readonly url: string;
  readonly inputPath: string;
  /** The template without its front matter. */
  readonly source: string;
  /** Eleventy's data of the page; records in it are references. */
  readonly data: PageData;
  /** Layouts around the page, innermost first, as Eleventy names them. */
  readonly layouts: string[];
}

export class CurrentBuild {
  readonly folders: Folders;
  readonly templates: NunjucksTemplates;
  /** The pages rendered so far, by address. */
  readonly pages = new Map<string, PlacedPage>();
  /** How each of them is rendered, by address; empty in a build to publish, where no page is rendered again. */
  readonly sources = new Map<string, PageSource>();
  #derived: Derived | null = null;

  constructor(folders: Folders) {
    this.folders = folders;
    this.templates = new NunjucksTemplates(this);
  }

  /** Starts a build: nothing of the last one stays. */
  start(context: BuildContext): void {
    this.pages.clear();
    this.sources.clear();
    this.templates.reset();
    // Every build needs the downloads; computed beside the pages, they would add to the peak of memory.
    downloadLinks(context.briefing);
    this.replace(context);
  }

  /** Renders with another context from now on. */
  replace(context: BuildContext): void {
    const { briefing, editions, assets } = context;
    const shortcodes = pageShortcodesOf(briefing, assets.images);
    const known = editions.map(({ edition }) => edition.id);
    const all = briefing.settings.editions.map(({ id }) => id);
    const markdown = markdownFor(shortcodes, known, all);
    this.templates.setGlobals({
      ...templateGlobals(context),
      t: () => messageFunction(briefing.locale),
      element: () => elementFunctions(shortcodes),
    });
    this.#derived = { context, shortcodes, markdown, lists: recordLists(briefing), heads: new WeakMap() };
  }

  /** @throws Error before the first build has started */
  get context(): BuildContext {
    return this.#current.context;
  }

  get briefing(): Briefing {
    return this.context.briefing;
  }

  get shortcodes(): Shortcodes {
    return this.#current.shortcodes;
  }

  get markdown(): MarkdownIt {
    return this.#current.markdown;
  }

  /** The record that a reference of a page's data names; undefined where the briefing has none of that id. */
  record({ type, id }: RecordReference): PageRecord | undefined {
    return this.briefing[RECORDS_WITH_PAGES[type]].get(id);
  }

  /** A page's data as its template reads it: references resolved, and the page's head. */
  dataFor(data: PageData): Record<string, unknown> {
    const alias = (data as { pagination?: { alias?: string } }).pagination?.alias;
    const resolved = alias === undefined ? {} : { [alias]: this.#resolve(data[alias]) };
    return { ...data, ...this.wordsOf(data), ...this.#current.lists, ...resolved, head: this.headOf(data) };
  }

  /** The words of a page's front matter; those of a page of the engine are messages of the language. */
  wordsOf(data: PageData): Partial<Record<(typeof WORDS)[number], string>> {
    const { texts, ...own } = data as { texts?: string } & Partial<Record<(typeof WORDS)[number], string>>;
    const { locale } = this.briefing;
    return Object.fromEntries(
      WORDS.flatMap((key) => {
        const written = texts === undefined ? own[key] : locale.find(`${texts}.${key}`);
        return written === undefined ? [] : [[key, written]];
      }),
    );
  }

  /** Title and description of a page, from its record or its front matter. */
  headOf(data: PageData): Head {
    const { heads } = this.#current;
    const head = heads.get(data.page) ?? this.#readHead(data);
    heads.set(data.page, head);
    return head;
  }

  #readHead(data: PageData): Head {
    const { briefing, problems, fronts } = this.context;
    const record = isReference(data["record"]) ? this.record(data["record"]) : undefined;
    if (record !== undefined) return headOfRecord(record, briefing);
    const further = isReference(data["further"]) ? this.record(data["further"]) : undefined;
    if (further !== undefined) {
      const head = headOfRecord(further, briefing);
      return { ...head, title: briefing.locale.text("frame.continued", { title: head.title }) };
    }
    const { inputPath } = data.page;
    // The front matter of files was checked before; a page of another plugin is checked here.
    const report = fronts.get(inputPath) === undefined ? problems : null;
    const head = headOfFront({ ...data, ...this.wordsOf(data) }, templatePath(inputPath, this.folders), report);
    return laterPageHead(head, this.#firstListed(data), briefing.locale);
  }

  /** The first record on a later page of a list that `pagination` splits. */
  #firstListed(data: PageData): NamedRecord | undefined {
    const { alias, pageNumber = 0 } =
      (data as { pagination?: { alias?: string; pageNumber?: number } }).pagination ?? {};
    if (alias === undefined || pageNumber === 0) return undefined;
    const listed: unknown = data[alias];
    const first: unknown = Array.isArray(listed) ? listed[0] : undefined;
    return isListed(first) ? this.#listed(first) : undefined;
  }

  #listed({ type, id }: ListedReference): NamedRecord | undefined {
    if (type === "check") return this.briefing.checks.find((check) => check.id === id);
    return this.briefing[LISTED_RECORDS[type]].get(id);
  }

  #resolve(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#resolve(item));
    return isListed(value) && !("part" in value) ? this.#listed(value) : value;
  }

  get #current(): Derived {
    if (this.#derived === null) throw new Error("No build has started: Eleventy emits eleventy.before first.");
    return this.#derived;
  }
}
