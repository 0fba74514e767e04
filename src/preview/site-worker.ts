// One thread's site in memory: builds it, then serves its pages, with the changes made since.

import { stat } from "node:fs/promises";
import { unescape } from "node:querystring";
import { setImmediate as yieldToEvents, setTimeout as wait } from "node:timers/promises";
import { textOf } from "../site/file-contents.ts";
import type { Folders } from "../site/paths.ts";
import { buildSite, type Site } from "../eleventy/build-site.ts";
import type { Problem } from "../model/problem.ts";
import { problemPage, problemsOf, withoutPolicy, withProblems } from "./problem-panel.ts";
import { bundleReview, withReview } from "./review/review.ts";
import { IncrementalRenderer } from "./incremental.ts";

export interface PreviewResponse {
  readonly status: number;
  readonly file: string;
  readonly body: string | Uint8Array;
}

/** The result of a build that was not cancelled. `files` counts them; null if no page could be built. */
export type BuildOutcome = Pick<Site, "complete" | "picturesFinal" | "problems" | "warnings"> & {
  readonly files: number | null;
};

class Cancelled extends Error {}

/** How long a build blocks the thread before it lets calls in, such as `cancel`; in milliseconds. */
const YIELD_AFTER_MS = 10;

/** Some editors truncate before writing; an empty file is polled every POLL_MS, at most MOST_POLLS times. */
const POLL_MS = 2;
const MOST_POLLS = 250;

/** For this long after one change of a file, the watcher may not report another. */
const WATCHER_BLIND_MS = 60;

export class SiteWorker {
  readonly #folders: Folders;
  readonly #language: string | undefined;
  #renderer: IncrementalRenderer | null = null;
  #site: Site | null = null;
  #problems: readonly Problem[] = [];
  #panel: string | null = null;
  #cancelled = false;

  /** @param language tag of the language of the pages; the main one by default */
  constructor(folders: Folders, language?: string) {
    this.#folders = folders;
    this.#language = language;
  }

  /**
   * Builds the site from the data as it is on disk.
   *
   * @param sketches whether sketches may stand in for pictures that have not been encoded yet
   * @returns null if the build was cancelled
   */
  async build(sketches: boolean): Promise<BuildOutcome | null> {
    this.#cancelled = false;
    this.#site = null;
    try {
      const site = await buildSite(this.#folders, {
        language: this.#language,
        drafts: true,
        sketches,
        pause: this.#pause(),
      });
      await this.show(site);
      const { files, complete, picturesFinal, problems, warnings } = site;
      return { files: files.size, complete, picturesFinal, problems, warnings };
    } catch (error) {
      if (error instanceof Cancelled) return null;
      this.#problems = problemsOf(error);
      return { files: null, complete: false, picturesFinal: true, problems: this.#problems, warnings: [] };
    }
  }

  async show(site: Site): Promise<void> {
    this.#panel ??= await bundleReview(this.#folders);
    this.#site = site;
    this.#renderer = site.rerender === null ? null : new IncrementalRenderer(site.rerender);
    this.#problems = site.problems;
  }

  /** Cancels the running build at its next pause. */
  cancel(): void {
    this.#cancelled = true;
  }

  /** Frees the memory of a site that is no longer served. */
  release(): void {
    this.#site = null;
    this.#renderer = null;
  }

  setProblems(problems: readonly Problem[]): void {
    this.#problems = problems;
  }

  /**
   * Applies the change of a file to the pages it affects, where they can be rendered one by one.
   *
   * @returns whether they could; a rebuild with all checks is needed either way
   */
  async change(file: string): Promise<boolean> {
    for (let version = await fileVersion(file); ; ) {
      const applied = (await this.#renderer?.change(file).catch(() => false)) === true;
      // The change may have failed because the file was read half written.
      if (!applied) await wait(WATCHER_BLIND_MS);
      const now = await fileVersion(file);
      if (now === version) return applied;
      version = now;
    }
  }

  /** Answers a request, with the problems laid over pages; undefined if there is no such file and no 404 page. */
  respond(pathname: string): PreviewResponse | undefined {
    const site = this.#site;
    if (site === null) return { status: 200, file: "index.html", body: problemPage(this.#problems) };
    const requested = unescape(pathname)
      .replace(/^\/+/, "")
      .replace(/(?<=^|\/)$/, "index.html");
    const found = this.#currentFile(requested, site);
    const [status, file] = found === undefined ? [404, "404.html"] : [200, requested];
    const body = found ?? site.files.get(file);
    if (body === undefined || !file.endsWith(".html")) return body === undefined ? body : { status, file, body };
    const page = this.#withReview(withoutPolicy(textOf(body)), file, site);
    return { status, file, body: withProblems(page, this.#problems) };
  }

  /** A file after the changes since the build, or as it was built. */
  #currentFile(name: string, { files }: Site): string | Uint8Array | undefined {
    try {
      this.#renderer?.refresh(name);
    } catch (error) {
      this.#problems = problemsOf(error);
    }
    const built = files.get(name);
    return this.#renderer === null ? built : this.#renderer.file(name, built);
  }

  #withReview(html: string, file: string, { review }: Site): string {
    if (review === null || this.#panel === null) return html;
    const url = `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
    const refused = this.#problems.filter(({ pages }) => pages?.includes(url));
    const { origins, drafts } = review;
    // Only those of the page's own numbers: all origins of a large briefing are megabytes.
    const shown = new Set(Array.from(html.matchAll(/data-figure="([^"]*)"/g), ([, id = ""]) => id));
    const own = Object.fromEntries([...shown].flatMap((id) => (origins[id] === undefined ? [] : [[id, origins[id]]])));
    return withReview(html, { origins: own, drafts, refused }, this.#panel);
  }

  /** A function for the build to await between pages: lets calls in, and throws if one of them was `cancel`. */
  #pause(): () => Promise<void> {
    let last = performance.now();
    return async () => {
      if (performance.now() - last < YIELD_AFTER_MS) return;
      await yieldToEvents();
      last = performance.now();
      if (this.#cancelled) throw new Cancelled();
    };
  }
}

/** Modification time and size of a file once it is no longer empty; null if there is no file. */
async function fileVersion(file: string): Promise<string | null> {
  for (let polls = 0; ; polls++) {
    const version = await stat(file, { bigint: true }).catch(() => null);
    if (version === null) return null;
    if (version.size > 0n || polls === MOST_POLLS) return `${version.mtimeNs} ${version.size}`;
    await wait(POLL_MS);
  }
}
