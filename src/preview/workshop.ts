// The preview's memory: the site as it is now, the last one that was whole, and what is wrong with it.

import path from "node:path";
import type { Folders } from "../build/content.ts";
import { loadModules } from "../build/modules.ts";
import type { Configure } from "../build/render.ts";
import type { Site, buildSite } from "../build/site.ts";
import { formatProblems, type Problem } from "../model/problem.ts";
import { bundleReview, withReview } from "./review/review.ts";
import { problemPage, withoutPolicy, withProblems } from "./overlay.ts";

interface Answer {
  readonly status: number;
  readonly file: string;
  readonly body: string | Uint8Array;
}

interface Engine {
  readonly build: typeof buildSite;
  readonly configure: Configure;
}

/** Thrown to give up a build that a change has overtaken. */
class GivenUp extends Error {}

/** So many milliseconds a build may keep the server from answering. */
const LONGEST_TURN = 10;

/** Holds the previewed site in memory and builds it again when asked. */
export class Workshop {
  readonly #folders: Folders;
  readonly #log: (text: string) => void;
  #site: Site | null = null;
  #problems: readonly Problem[] = [];
  /** The code of the review, which is bundled once. */
  #panel: string | null = null;
  /** The engine as it was loaded; null after a change of its code. */
  #engine: Engine | null = null;
  #running: Promise<void> | null = null;
  #again = false;
  /** The page that was looked at last, as it was sent. */
  #lastAnswer: { readonly path: string; readonly body: string | Uint8Array } = { path: "/", body: "" };

  constructor(folders: Folders, log: (text: string) => void) {
    this.#folders = folders;
    this.#log = log;
  }

  /** Whether what is shown is all that there will be, without a change; else the next build makes the rest of the pictures. */
  get finished(): boolean {
    return this.#site?.finished !== false;
  }

  /** Builds the site with the engine and the data as they are on the disk now. A change during the build makes it start again. */
  rebuild(): Promise<void> {
    this.#running ??= this.#buildUntilCurrent().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /**
   * Takes a change of a file up: pages that can follow by themselves show it from now on.
   *
   * @returns whether they do; the whole site, with its checks, needs a build in any case
   */
  async change(file: string): Promise<boolean> {
    if (isOfEngine(file, this.#folders)) this.#engine = null;
    this.#again = this.#running !== null;
    return this.#engine !== null && (await this.#site?.desk?.change(file).catch(() => false)) === true;
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
      this.#engine ??= await this.#loadEngine();
      this.#panel ??= await bundleReview(this.#folders);
      const { build, configure } = this.#engine;
      const site = await build(configure, this.#folders, { drafts: true, sketches: this.#site === null, pause: this.#pause() });
      // What was built while a file changed is not what an editor has on the disk.
      if (this.#again) return;
      if (site.whole || this.#site === null) this.#site = site;
      this.#problems = site.problems;
    } catch (error) {
      if (error instanceof GivenUp) return;
      this.#problems = problemsOf(error);
    }
    const milliseconds = Math.round(performance.now() - start);
    if (!this.finished) this.#log("The pictures are made for the first time. Until they are there, pages show quick sketches of them.");
    this.#log(this.#problems.length === 0 ? `Built ${this.#site?.files.size ?? 0} files in ${milliseconds} ms.` : formatProblems(this.#problems));
  }

  /** Lets the server answer between pages, and gives a build up that a change has overtaken. */
  #pause(): () => Promise<void> {
    let last = performance.now();
    return async () => {
      if (performance.now() - last < LONGEST_TURN) return;
      await new Promise((resolve) => setImmediate(resolve));
      last = performance.now();
      if (this.#again) throw new GivenUp();
    };
  }

  async #loadEngine(): Promise<Engine> {
    const { engine, cache } = this.#folders;
    const [site, config] = [path.join(engine, "src", "build", "site.ts"), path.join(engine, "eleventy.config.ts")];
    const { modules } = await loadModules([site, config], path.join(cache, "modules"), true);
    return { build: modules.get(site)?.["buildSite"] as typeof buildSite, configure: modules.get(config)?.["default"] as Configure };
  }

  /** Whether the page that was looked at last says something else by now, but for the names of files that follow from all pages. */
  get outdated(): boolean {
    const { path: shown, body } = this.#lastAnswer;
    return withoutHashes(body) !== withoutHashes(this.#answer(shown)?.body ?? "");
  }

  #reviewed(html: string, file: string): string {
    if (this.#site?.review == null || this.#panel === null) return html;
    const url = `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
    const refused = this.#problems.filter(({ where, wrong }) => where.split(" · ")[0] === url || wrong.includes(`It shows on ${url}.`) || wrong.includes(`It shows on ${url},`));
    const { origins, drafts } = this.#site.review;
    // A page gets the origins of its own numbers: those of a large briefing are megabytes.
    const ids = new Set([...html.matchAll(/data-figure="([^"]*)"/g)].map(([, id = ""]) => id));
    const own = Object.fromEntries([...ids].flatMap((id) => (origins[id] === undefined ? [] : [[id, origins[id]] as const])));
    return withReview(html, { origins: own, drafts, refused }, this.#panel);
  }

  /** A file as it is now: made again after a change, or of the last build. */
  #fileOf(name: string, { files, desk }: Site): string | Uint8Array | undefined {
    const built = files.get(name);
    const changed = desk?.file(name);
    return changed ?? (desk !== null && built !== undefined && name.endsWith(".html") ? desk.current(built.toString(), name) : built);
  }

  /** The file of a path, with the problems laid over pages; undefined when there is none. */
  answer(pathname: string): Answer | undefined {
    const answer = this.#answer(pathname);
    if (answer?.file.endsWith(".html") === true) this.#lastAnswer = { path: pathname, body: answer.body };
    return answer;
  }

  #answer(pathname: string): Answer | undefined {
    const name = decoded(pathname).replace(/^\/+/, "");
    const file = name === "" || name.endsWith("/") ? `${name}index.html` : name;
    if (this.#site === null) return { status: 200, file: "index.html", body: problemPage(this.#problems) };
    const found = this.#fileOf(file, this.#site);
    const body = found ?? this.#site.files.get("404.html");
    if (body === undefined) return undefined;
    const shown = found === undefined ? "404.html" : file;
    const status = found === undefined ? 404 : 200;
    if (!shown.endsWith(".html")) return { status, file: shown, body };
    const page = this.#reviewed(withoutPolicy(String(body)), shown);
    return { status, file: shown, body: this.#problems.length > 0 ? withProblems(page, this.#problems) : page };
  }
}

function withoutHashes(body: string | Uint8Array): string {
  return body.toString().replace(/-[0-9a-f]{10}(?=\.(?:css|js))/g, "");
}

/** Whether a file is code of the engine, which has to be loaded again. */
function isOfEngine(file: string, { engine }: Folders): boolean {
  const [first = "", second = ""] = path.relative(engine, file).split(path.sep);
  return first === "eleventy.config.ts" || (first === "src" && second !== "pages");
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
