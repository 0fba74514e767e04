// Re-renders single pages of a built site after an edit; the full build, with checks and cross-page content, follows.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CurrentBuild, PageSource } from "../eleventy/current-build.ts";
import { crossPagePassOf, type RerenderState } from "../eleventy/complete-site.ts";
import { isReference } from "../eleventy/data/record-references.ts";
import { renderAgain } from "../eleventy/extensions/index.ts";
import { fileOf } from "../html/relative-links.ts";
import { readPage } from "../html/read-page.ts";
import type { Briefing } from "../model/briefing.ts";
import { Problems } from "../model/problem.ts";
import { pageNumberStyles } from "../outputs/css/page-numbers.ts";
import { bundleCss, chunkAddress, chunkFile } from "../outputs/css/css-bundle.ts";
import { splitCss } from "../outputs/css/css-chunks.ts";
import { withBriefing } from "../site/build-context.ts";
import { withNames } from "../site/page-store/compact-page.ts";
import type { CrossPagePass } from "../site/cross-page/cross-page-pass.ts";
import { textOf, type FileContents } from "../site/file-contents.ts";
import { loadBriefing, translateBriefing } from "../site/load/load-briefing.ts";
import { headOfRecord, type PageRecord, RECORDS_WITH_PAGES } from "../site/navigation/page-head.ts";
import { OFFERED_PAGES, PAGES, templateFile } from "../site/paths.ts";

/** Titles that may change in one edit; more are left to the full build. */
const MOST_RETITLED = 50;

export class IncrementalRenderer {
  readonly #build: CurrentBuild;
  readonly #state: RerenderState;
  #pass: CrossPagePass;
  /** Final names of files by their placeholders, as they are after the edits. */
  readonly #names: Map<string, string>;
  /** Pages by their file in the built folder, with the front matter of their templates as text. */
  readonly #pages: Map<string, PageSource & { readonly frontMatter: string }>;
  readonly #stale = new Set<string>();
  readonly #rendered = new Map<string, FileContents>();

  constructor(state: RerenderState) {
    this.#state = state;
    this.#build = state.build;
    this.#pass = state.pass;
    this.#names = new Map(state.names);
    const frontMatter = new Map<string, string>();
    const frontOf = ({ inputPath, source }: PageSource) => {
      const known = frontMatter.get(inputPath) ?? this.#frontMatter(inputPath, source);
      frontMatter.set(inputPath, known);
      return known;
    };
    this.#pages = new Map(state.pages.map((page) => [fileOf(page.url), { ...page, frontMatter: frontOf(page) }]));
  }

  /**
   * Applies the change of a file.
   *
   * @returns whether the pages can follow it one by one; otherwise only a full build will do
   */
  async change(file: string): Promise<boolean> {
    const { content, engine } = this.#build.folders;
    const below = (...folder: string[]) => !path.relative(path.join(...folder), file).startsWith("..");
    if (!existsSync(file)) return false;
    if (/\.(?:md|njk)$/.test(file) && (below(content, PAGES) || below(engine, OFFERED_PAGES)))
      return this.#changePage(file);
    if (file.endsWith(".njk") && below(engine, "_includes")) {
      this.#build.templates.reset();
      return this.#allStale();
    }
    if (file.endsWith(".css")) return this.#changeStyles();
    if (file.endsWith(".ts") && below(content, "_data")) return this.#changeFacts(file);
    return false;
  }

  /** Renders a page again if an edit has changed it. Whatever it throws, the last good page stays. */
  refresh(name: string): void {
    const page = this.#pages.get(name);
    if (page === undefined || !this.#stale.delete(name)) return;
    const { broken } = this.#build.templates;
    broken.clear();
    const content = this.#pass.rerender({ url: page.url, content: renderAgain(this.#build, page) });
    const { html } = readPage(content, page.url, "");
    // The full build reports what is broken.
    if (broken.size === 0) this.#rendered.set(name, withNames(html, page.url, this.#names));
  }

  /** A file as it is after the edits: rendered again, or as it was built, with the names that files have now. */
  file(name: string, built: FileContents | undefined): FileContents | undefined {
    const edited = this.#rendered.get(name);
    const page = this.#pages.get(name);
    if (edited !== undefined || built === undefined || page === undefined) return edited ?? built;
    const renamed = [...this.#state.names].flatMap(([placeholder, before]) => {
      const now = this.#names.get(placeholder) ?? before;
      return now === before ? [] : [[before, now] as const];
    });
    return renamed.length === 0 ? built : withNames(textOf(built), page.url, renamed);
  }

  #readTemplate(inputPath: string): string {
    return readFileSync(templateFile(inputPath, this.#build.folders), "utf8");
  }

  #frontMatter(inputPath: string, source: string): string {
    const text = this.#readTemplate(inputPath);
    return text.endsWith(source) ? text.slice(0, text.length - source.length) : "\0";
  }

  #changePage(file: string): boolean {
    const { folders } = this.#build;
    const pages = [...this.#pages].filter(
      ([, { inputPath }]) => templateFile(inputPath, folders) === path.resolve(file),
    );
    const [, first] = pages[0] ?? [];
    const text = first === undefined ? "" : this.#readTemplate(first.inputPath);
    if (first === undefined || !text.startsWith(first.frontMatter)) return false;
    for (const [name, page] of pages) {
      this.#pages.set(name, { ...page, source: text.slice(page.frontMatter.length) });
      this.#stale.add(name);
    }
    return true;
  }

  #allStale(): boolean {
    for (const name of this.#pages.keys()) this.#stale.add(name);
    return true;
  }

  async #changeStyles(): Promise<boolean> {
    const { folders, briefing } = this.#build;
    const styles = (await bundleCss(folders)) + pageNumberStyles(briefing.settings.languages);
    for (const [name, css] of splitCss(styles + this.#state.otherStyles)) {
      const file = chunkFile(css, name);
      this.#rendered.set(file, css);
      this.#names.set(chunkAddress(name), `/${file}`);
    }
    for (const name of [...this.#rendered.keys()].filter((one) => this.#pages.has(one))) this.#stale.add(name);
    return true;
  }

  async #changeFacts(file: string): Promise<boolean> {
    const { context, folders } = this.#build;
    const problems = new Problems();
    const options = { edition: context.briefing.edition.id, drafts: true };
    // The full build reports a module that does not load.
    const read = await loadBriefing(folders, options, problems, file).catch(() => null);
    if (read === null) return false;
    const { translated, locale } = context.briefing;
    const loaded = translated ? translateBriefing(read, locale.tag, problems) : read;
    const [before, briefing] = [context.briefing, loaded.briefing];
    const same = (of: (briefing: Briefing) => unknown) => JSON.stringify(of(before)) === JSON.stringify(of(briefing));
    // Where a record is added, removed or moved, Eleventy must run again.
    const idsStay = Object.entries(briefing).every(
      ([list, records]) =>
        !(records instanceof Map) || haveSameKeys(records, before[list as keyof Briefing] as typeof records),
    );
    if (problems.some || !idsStay || !same(({ settings }) => settings) || !same(({ pictures }) => [...pictures]))
      return false;
    const retitled = new Set(
      Object.values(RECORDS_WITH_PAGES).flatMap((list) =>
        [...briefing[list].values()].filter((record): boolean =>
          isRetitled(before[list].get(record.id), before, record, briefing),
        ),
      ),
    );
    if (retitled.size > MOST_RETITLED) return false;
    this.#build.replace(withBriefing(context, loaded, problems));
    this.#pass = crossPagePassOf(this.#build, this.#pass);
    for (const page of this.#pages.values()) {
      const { record } = page.data as { record?: unknown };
      const own = isReference(record) ? this.#build.record(record) : undefined;
      if (own !== undefined && retitled.has(own))
        this.#pass.retitle({ url: page.url, content: renderAgain(this.#build, page) });
    }
    return this.#allStale();
  }
}

/** Whether two maps have the same keys in the same order. */
function haveSameKeys(one: ReadonlyMap<unknown, unknown>, other: ReadonlyMap<unknown, unknown>): boolean {
  const keys = other.keys();
  return one === other || (one.size === other.size && [...one.keys()].every((key) => key === keys.next().value));
}

function isRetitled(was: PageRecord | undefined, before: Briefing, now: PageRecord, briefing: Briefing): boolean {
  return was !== now && (was === undefined || headOfRecord(was, before).title !== headOfRecord(now, briefing).title);
}
