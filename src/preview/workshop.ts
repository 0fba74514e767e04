// The preview's memory: the site as it is now, the last one that was whole, and what is wrong with it.

import path from "node:path";
import type { Folders } from "../build/content.ts";
import { loadModules } from "../build/modules.ts";
import type { Configure } from "../build/render.ts";
import type { Site, buildSite } from "../build/site.ts";
import { formatProblems, type Problem } from "../model/problem.ts";
import { bundleReview, withReview } from "./review/review.ts";
import { problemPage, withoutPolicy, withProblems } from "./overlay.ts";

/** Holds the previewed site in memory and builds it again when asked. */
export class Workshop {
  readonly #folders: Folders;
  readonly #log: (text: string) => void;
  #site: Site | null = null;
  #problems: readonly Problem[] = [];
  /** The code of the review, which is bundled once. */
  #panel: string | null = null;
  #running: Promise<void> | null = null;
  #again = false;

  constructor(folders: Folders, log: (text: string) => void) {
    this.#folders = folders;
    this.#log = log;
  }

  /** Builds the site with the engine and the data as they are on the disk now. Calls during a build become one more build after it. */
  rebuild(): Promise<void> {
    if (this.#running !== null) {
      this.#again = true;
      return this.#running;
    }
    this.#running = this.#buildUntilCurrent().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #buildUntilCurrent(): Promise<void> {
    do {
      this.#again = false;
      await this.#build();
    } while (this.#again);
  }

  async #build(): Promise<void> {
    const start = performance.now();
    try {
      const { build, configure } = await this.#loadEngine();
      this.#panel ??= await bundleReview(this.#folders);
      const site = await build(configure, this.#folders, { drafts: true });
      if (site.whole || this.#site === null) this.#site = site;
      this.#problems = site.problems;
    } catch (error) {
      this.#problems = problemsOf(error);
    }
    const milliseconds = Math.round(performance.now() - start);
    this.#log(this.#problems.length === 0 ? `Built ${this.#site?.files.size ?? 0} files in ${milliseconds} ms.` : formatProblems(this.#problems));
  }

  async #loadEngine(): Promise<{ build: typeof buildSite; configure: Configure }> {
    const { engine, cache } = this.#folders;
    const [site, config] = [path.join(engine, "src", "build", "site.ts"), path.join(engine, "eleventy.config.ts")];
    const { modules } = await loadModules([site, config], path.join(cache, "modules"));
    return { build: modules.get(site)?.["buildSite"] as typeof buildSite, configure: modules.get(config)?.["default"] as Configure };
  }

  #reviewed(html: string, file: string): string {
    if (this.#site?.review == null || this.#panel === null) return html;
    const url = `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
    const refused = this.#problems.filter(({ where, wrong }) => where.split(" · ")[0] === url || wrong.includes(`It shows on ${url}.`) || wrong.includes(`It shows on ${url},`));
    return withReview(html, { ...this.#site.review, refused }, this.#panel);
  }

  /** The file of a path, with the problems laid over pages; undefined when there is none. */
  answer(pathname: string): { status: number; file: string; body: string | Uint8Array } | undefined {
    const name = decoded(pathname).replace(/^\/+/, "");
    const file = name === "" || name.endsWith("/") ? `${name}index.html` : name;
    if (this.#site === null) return { status: 200, file: "index.html", body: problemPage(this.#problems) };
    const found = this.#site.files.get(file);
    const body = found ?? this.#site.files.get("404.html");
    if (body === undefined) return undefined;
    const shown = found === undefined ? "404.html" : file;
    const status = found === undefined ? 404 : 200;
    if (!shown.endsWith(".html")) return { status, file: shown, body };
    const page = this.#reviewed(withoutPolicy(String(body)), shown);
    return { status, file: shown, body: this.#problems.length > 0 ? withProblems(page, this.#problems) : page };
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

/** The problems that an error carries; an error of the engine itself becomes one. */
function problemsOf(error: unknown): readonly Problem[] {
  // The engine is loaded afresh for each build, so its error classes are not the ones known here.
  if (error instanceof Error && error.name === "BriefingError") return (error as unknown as { problems: readonly Problem[] }).problems;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [{ file: "the engine itself", where: "", wrong: stack, write: "this is a fault of the engine, not of the content." }];
}
