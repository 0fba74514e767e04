// The site of one build in memory: made, then shown, page by page, with what an editor has changed since.

import { stat } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import type { Folders } from "../site/load-data.ts";
import type { Configure } from "../site/rendering.ts";
import { buildSite, type Site } from "../eleventy/build-site.ts";
import type { Problem } from "../model/problem.ts";
import { toProblems } from "./to-problems.ts";
import { bundleReview, withReview } from "./review/review.ts";
import { problemPage, withoutPolicy, withProblems } from "./overlay.ts";

/** What the preview sends for an address. */
export interface PreviewResponse {
  readonly status: number;
  readonly file: string;
  readonly body: string | Uint8Array;
}

/** What came of a build. */
export interface BuildOutcome {
  /** Its number of files; null where no page could be built at all. */
  readonly files: number | null;
  /** Whether its pages hold all that they should. */
  readonly whole: boolean;
  /** Whether all its pictures are made, and no sketch stands in for one. */
  readonly finished: boolean;
  readonly problems: readonly Problem[];
}

/** Thrown to give up a build that a change has overtaken. */
class Cancelled extends Error {}

/** So many milliseconds a build goes on without looking whether it is overtaken. */
const YIELD_EVERY_MS = 10;

/** Editors empty a file before they write it: an empty one is looked at again, after so many milliseconds and so often. */
const POLL_MS = 2;
const MOST_POLLS = 250;
/** For so many milliseconds after a change of a file, another one may not be told. */
const WATCHER_BLIND_MS = 60;

export class SiteWorker {
  readonly #folders: Folders;
  readonly #configure: Configure;
  #site: Site | null = null;
  #problems: readonly Problem[] = [];
  /** The code of the review, which is bundled once. */
  #panel: string | null = null;
  #cancelled = false;

  constructor(folders: Folders, configure: Configure) {
    this.#folders = folders;
    this.#configure = configure;
  }

  /**
   * Builds the site with the data as they are on the disk now.
   *
   * @param sketches whether sketches will do for pictures that are not made yet
   * @returns null where the build was given up
   */
  async build(sketches: boolean): Promise<BuildOutcome | null> {
    this.#cancelled = false;
    this.#site = null;
    try {
      this.#panel ??= await bundleReview(this.#folders);
      const site = await buildSite(this.#configure, this.#folders, { drafts: true, sketches, pause: this.#pause() });
      this.#site = site;
      this.#problems = site.problems;
      return { files: site.files.size, whole: site.whole, finished: site.finished, problems: site.problems };
    } catch (error) {
      if (error instanceof Cancelled) return null;
      this.#problems = toProblems(error);
      return { files: null, whole: false, finished: true, problems: this.#problems };
    }
  }

  /** Gives the build that is running up, as soon as it looks. */
  cancel(): void {
    this.#cancelled = true;
  }

  /** Lets the site go: another one is shown. */
  release(): void {
    this.#site = null;
  }

  /** Shows what is wrong by now, over the pages that were good. */
  setProblems(problems: readonly Problem[]): void {
    this.#problems = problems;
  }

  /**
   * Takes a change of a file up: pages that can follow by themselves show it from now on.
   *
   * @returns whether they do; the whole site, with its checks, needs a build in any case
   */
  async change(file: string): Promise<boolean> {
    for (let state = await written(file); ; ) {
      const shown = (await this.#site?.desk?.change(file).catch(() => false)) === true;
      // What cannot be followed may have been read by half.
      if (!shown) await wait(WATCHER_BLIND_MS);
      const now = await written(file);
      if (now === state) return shown;
      state = now;
    }
  }

  /** The file of a path, with the problems laid over pages; undefined when there is none. */
  answer(pathname: string): PreviewResponse | undefined {
    const name = decoded(pathname).replace(/^\/+/, "");
    const file = name === "" || name.endsWith("/") ? `${name}index.html` : name;
    if (this.#site === null) return { status: 200, file: "index.html", body: problemPage(this.#problems) };
    const found = this.#fileOf(file, this.#site);
    const body = found ?? this.#site.files.get("404.html");
    if (body === undefined) return undefined;
    const shown = found === undefined ? "404.html" : file;
    const status = found === undefined ? 404 : 200;
    if (!shown.endsWith(".html")) return { status, file: shown, body };
    const page = this.#reviewed(withoutPolicy(String(body)), shown, this.#site);
    return { status, file: shown, body: this.#problems.length > 0 ? withProblems(page, this.#problems) : page };
  }

  /** A file as it is now: made again after a change, or of the build. */
  #fileOf(name: string, { files, desk }: Site): string | Uint8Array | undefined {
    const changed = desk?.file(name);
    if (changed !== undefined) return changed;
    const built = files.get(name);
    return desk !== null && built !== undefined && name.endsWith(".html")
      ? desk.current(built.toString(), name)
      : built;
  }

  #reviewed(html: string, file: string, { review }: Site): string {
    if (review === null || this.#panel === null) return html;
    const url = `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
    const refused = this.#problems.filter(
      ({ record, message }) =>
        record.split(" · ")[0] === url ||
        message.includes(`It shows on ${url}.`) ||
        message.includes(`It shows on ${url},`),
    );
    const { origins, drafts } = review;
    // A page gets the origins of its own numbers: those of a large briefing are megabytes.
    const ids = new Set([...html.matchAll(/data-figure="([^"]*)"/g)].map(([, id = ""]) => id));
    const own = Object.fromEntries(
      [...ids].flatMap((id) => (origins[id] === undefined ? [] : [[id, origins[id]] as const])),
    );
    return withReview(html, { origins: own, drafts, refused }, this.#panel);
  }

  /** Looks between pages whether the build is overtaken. */
  #pause(): () => Promise<void> {
    let last = performance.now();
    return async () => {
      if (performance.now() - last < YIELD_EVERY_MS) return;
      await new Promise((resolve) => setImmediate(resolve));
      last = performance.now();
      if (this.#cancelled) throw new Cancelled();
    };
  }
}

/** When a file was written, and its size, once there is something in it; null where there is no file. */
async function written(file: string): Promise<string | null> {
  for (let looks = 0; ; looks++) {
    const state = await stat(file, { bigint: true }).catch(() => null);
    if (state === null) return null;
    if (state.size > 0n || looks === MOST_POLLS) return `${state.mtimeNs} ${state.size}`;
    await wait(POLL_MS);
  }
}

/** A path as its characters; what cannot be decoded stays as it is and is found nowhere. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
