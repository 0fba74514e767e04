// A built site whose pages can be made again one by one: what an editor looks at is there at once, and the whole site,
// with its checks and with what only a view of all pages can tell, follows.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileOf } from "../html/relative-links.ts";
import { CardSet } from "../outputs/cards/card-set.ts";
import { templateFile } from "../site/load-data.ts";
import { headOfRecord, type Head, type PageRecord } from "../site/page-head.ts";
import { withNames } from "../site/compact-page.ts";
import type { Configure } from "../site/rendering.ts";
import { Rendering } from "../site/rendering.ts";
import { briefingsOf, type Session } from "../site/build-context.ts";
import { splitCss } from "../outputs/css/css-chunks.ts";
import { bundleCss, chunkAddress, chunkFile } from "../outputs/css/css-bundle.ts";
import { teach } from "../eleventy/taught.ts";
import type { PlannedPage } from "../eleventy/templates/templates.ts";
import { Problems } from "../model/problem.ts";
import type { Briefing } from "../model/briefing.ts";
import type { SessionOptions } from "../site/build-context.ts";

/** What a build hands over of a site that may be changed. */
export interface Built {
  readonly configure: Configure;
  readonly session: Session;
  readonly options: SessionOptions;
  readonly planned: readonly PlannedPage[];
  readonly rendering: Rendering;
  /** Addresses that follow from all pages, by what templates write for them. */
  readonly names: ReadonlyMap<string, string>;
  /** Styles that follow the engine's own: fonts, and colours of pictures. */
  readonly otherStyles: string;
}

/** Records that have pages, by the type of the record. */
const KINDS = {
  park: "parks",
  figure: "figures",
  derived: "derived",
  source: "sources",
  commitment: "commitments",
} as const satisfies Record<string, keyof Briefing>;
/** Every kind of record: where one comes, goes or moves, pages have to be planned anew. */
const ALL_KINDS = [
  "places",
  "parks",
  "organisations",
  "people",
  "figures",
  "derived",
  "charts",
  "commitments",
  "sources",
  "terms",
  "pictures",
] as const satisfies readonly (keyof Briefing)[];

/** More titles than these that change at once are left to a whole build. */
const MOST_RENAMED = 50;

type Collection = readonly { readonly url: string; readonly data: Record<string, unknown> }[];

export class Desk {
  readonly #built: Built;
  #session: Session;
  #rendering: Rendering;
  #names: Map<string, string>;
  /** Pages by their file in the built folder. */
  readonly #pages: Map<string, PlannedPage>;
  /** The text before the source of each template: its front matter. */
  readonly #fronts = new Map<string, string>();
  /** Global data after a change of the facts, and titles as navigation reads them. */
  #globals: ReadonlyMap<string, () => unknown> | null = null;
  #collections: { all: Collection } | null = null;
  readonly #stale = new Set<string>();
  readonly #fresh = new Map<string, string | Uint8Array>();

  constructor(built: Built) {
    this.#built = built;
    this.#session = built.session;
    this.#rendering = built.rendering;
    this.#names = new Map(built.names);
    this.#pages = new Map(built.planned.map((page) => [fileOf(page.url), page]));
    for (const { inputPath, source } of built.planned) {
      if (this.#fronts.has(inputPath)) continue;
      const text = this.#read(inputPath);
      this.#fronts.set(inputPath, text.endsWith(source) ? text.slice(0, text.length - source.length) : "\0");
    }
  }

  /**
   * Takes a change of a file up.
   *
   * @returns false where the change is none that pages can follow one by one: then only a whole build will do
   */
  async change(file: string): Promise<boolean> {
    const { content, engine } = this.#session.folders;
    const below = (folder: string) => !path.relative(folder, file).startsWith("..");
    if (!existsSync(file)) return false;
    if (
      /\.(?:md|njk)$/.test(file) &&
      (below(path.join(content, "src", "pages")) || below(path.join(engine, "_includes", "pages")))
    )
      return this.#changeSource(file);
    if (file.endsWith(".njk") && below(path.join(engine, "_includes"))) {
      this.#session.templates.forget();
      return this.#allStale();
    }
    if (file.endsWith(".css")) return this.#changeStyles();
    if (file.endsWith(".ts") && below(path.join(content, "_data"))) return this.#changeFacts(file);
    return false;
  }

  /** A file as it is after the changes; undefined where none has touched it. */
  file(name: string): string | Uint8Array | undefined {
    const page = this.#pages.get(name);
    if (page !== undefined && this.#stale.has(name)) {
      this.#stale.delete(name);
      this.#session.templates.broken.clear();
      const { html } = this.#rendering.again(this.#withFacts(page));
      // What is broken is told by the whole build; until then the last good page stays.
      if (this.#session.templates.broken.size === 0) this.#fresh.set(name, withNames(html, page.url, this.#names));
    }
    return this.#fresh.get(name);
  }

  /** A page that the build made, with the names that files have now. */
  current(html: string, name: string): string {
    const page = this.#pages.get(name);
    const moved = [...this.#built.names].flatMap(([from, to]) =>
      this.#names.get(from) === to ? [] : [[to, this.#names.get(from) ?? to] as const],
    );
    return page === undefined || moved.length === 0 ? html : withNames(html, page.url, moved);
  }

  #read(inputPath: string): string {
    return readFileSync(templateFile(inputPath, this.#session.folders), "utf8");
  }

  #changeSource(file: string): boolean {
    const { folders } = this.#session;
    const pages = [...this.#pages].filter(
      ([, { inputPath }]) => templateFile(inputPath, folders) === path.resolve(file),
    );
    const [, first] = pages[0] ?? [];
    const front = this.#fronts.get(first?.inputPath ?? "");
    const text = first === undefined ? "" : this.#read(first.inputPath);
    if (first === undefined || front === undefined || !text.startsWith(front)) return false;
    for (const [name, page] of pages) {
      this.#pages.set(name, { ...page, source: text.slice(front.length) });
      this.#stale.add(name);
    }
    return true;
  }

  #allStale(): boolean {
    for (const name of this.#pages.keys()) this.#stale.add(name);
    return true;
  }

  async #changeStyles(): Promise<boolean> {
    const styles = await bundleCss(this.#session.folders);
    for (const [name, css] of splitCss(styles + this.#built.otherStyles)) {
      const file = chunkFile(css, name);
      this.#fresh.set(file, css);
      this.#names.set(chunkAddress(name), `/${file}`);
    }
    for (const name of [...this.#fresh.keys()].filter((one) => this.#pages.has(one))) this.#stale.add(name);
    return true;
  }

  async #changeFacts(file: string): Promise<boolean> {
    const { session, configure, options } = this.#built;
    const problems = new Problems();
    // What does not load at all is told by the whole build.
    const loaded = await briefingsOf(session.folders, options, problems, file).catch(() => null);
    if (loaded === null) return false;
    const { briefing, editions } = loaded;
    const before = this.#session.briefing;
    const same = (of: (briefing: Briefing) => unknown) => JSON.stringify(of(before)) === JSON.stringify(of(briefing));
    if (
      problems.some ||
      !same(({ settings }) => settings) ||
      !same(({ pictures }) => [...pictures]) ||
      !ALL_KINDS.every((kind) => isSameList(before[kind], briefing[kind]))
    )
      return false;
    const renamed = new Set(
      Object.values(KINDS).flatMap((kind) =>
        [...briefing[kind].values()].filter((record): boolean =>
          isRenamed(before[kind].get(record.id), before, record, briefing),
        ),
      ),
    );
    if (renamed.size > MOST_RENAMED) return false;
    const { engine } = session.folders;
    this.#session = {
      ...session,
      briefing,
      editions,
      problems,
      cards: new CardSet(engine, { palette: session.palettes.light, icon: session.icon }),
    };
    this.#rendering = new Rendering(this.#session, this.#rendering);
    this.#teach(teach(configure, this.#session));
    if (renamed.size > 0) this.#retitle(renamed);
    return this.#allStale();
  }

  /** Has the templates see the new briefing. */
  #teach(globals: ReadonlyMap<string, () => unknown>): void {
    this.#globals = globals;
    const shared = this.#session.templates.environment.globals;
    for (const name of globals.keys())
      Object.defineProperty(shared, name, {
        get: globals.get(name) ?? (() => undefined),
        configurable: true,
        enumerable: true,
      });
  }

  /** A page with the new records in place of the old. */
  #withFacts(page: PlannedPage): PlannedPage {
    if (this.#globals === null) return page;
    const own = this.#fronts.get(page.inputPath) ?? "";
    // What front matter says under the same name stays; what it does not, the shared data has.
    const kept = Object.entries(page.data).filter(
      ([name]) => this.#globals?.has(name) !== true || new RegExp(`^${name}:`, "m").test(own),
    );
    const data: PlannedPage["data"] = {
      ...Object.fromEntries(kept),
      page: page.data.page,
      head: this.#headOf(page),
      ...(this.#collections === null ? {} : { collections: this.#collections }),
    };
    const { pagination } = data as { pagination?: { data: string; size: number; pageNumber: number; alias?: string } };
    const record = this.#recordOf(page);
    if (record !== undefined) data["record"] = record;
    else if (pagination?.alias !== undefined) {
      const all = this.#globals.get(pagination.data)?.() as readonly unknown[];
      data[pagination.alias] = all.slice(
        pagination.pageNumber * pagination.size,
        (pagination.pageNumber + 1) * pagination.size,
      );
    }
    return { ...page, data };
  }

  /** The record that a page is about, as the facts have it now. */
  #recordOf({ data }: PlannedPage): PageRecord | undefined {
    const { record } = data as { record?: PageRecord };
    return record === undefined ? undefined : this.#session.briefing[KINDS[record.type]].get(record.id);
  }

  /** Pages that name others by their titles get new ones: navigation from Eleventy's collection of all pages. */
  #retitle(renamed: ReadonlySet<PageRecord>): void {
    const [first] = this.#pages.values();
    const collections = first?.data["collections"] as { all: Collection } | undefined;
    if (collections === undefined) return;
    const pages = new Map(
      [...this.#pages.values()].flatMap((page) =>
        this.#recordOf(page) === undefined ? [] : [[page.url, page] as const],
      ),
    );
    this.#collections = {
      ...collections,
      all: collections.all.map((one) => {
        const page = pages.get(one.url);
        return page === undefined ? one : { url: one.url, data: { ...one.data, head: this.#headOf(page) } };
      }),
    };
    for (const page of pages.values())
      if (renamed.has(this.#recordOf(page) as PageRecord)) this.#rendering.retitle(this.#withFacts(page));
  }

  /** A page's head: what its record says now. Where it is about none, its front matter says it, which no fact changes. */
  #headOf(page: PlannedPage): Head {
    const record = this.#recordOf(page);
    return record === undefined ? (page.data["head"] as Head) : headOfRecord(record, this.#session.briefing);
  }
}

/** Whether two lists have the same records, by their ids, in the same order. */
function isSameList(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean {
  const others = other.keys();
  return one.size === other.size && [...one.keys()].every((id) => id === others.next().value);
}

/** Whether a record's page has another title than before. */
function isRenamed(was: PageRecord | undefined, before: Briefing, now: PageRecord, briefing: Briefing): boolean {
  return was !== now && (was === undefined || headOfRecord(was, before).title !== headOfRecord(now, briefing).title);
}
