// Two threads that take turns: one shows its site while the other builds the next, so that no build keeps a page waiting.

import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { Folders } from "../site/load-data.ts";
import { bundleCode, whileWritten } from "../site/load-data-modules.ts";
import { formatProblems, type Problem } from "../model/problem.ts";
import { Remote } from "./worker-rpc.ts";
import { problemsOf } from "./to-problems.ts";
import { problemPage } from "./overlay.ts";
import type { Answer, Outcome, Workshop } from "./site-worker.ts";

/** A thread, and which state of the engine's code it has loaded. */
interface Crew {
  readonly workshop: Remote<Pick<Workshop, "build" | "giveUp" | "retire" | "show" | "change" | "answer">>;
  readonly engine: number;
}

/** Milliseconds without a change after which the whole site is built, at least; of a site that takes long, this part of the time. */
const BREAK = 200;
const PART_OF_BUILD = 1 / 4;

export class Shifts {
  readonly #folders: Folders;
  readonly #log: (text: string) => void;
  /** The thread whose site is shown, and the one that built before it, which builds next. */
  #shown: Crew | null = null;
  #spare: Promise<Crew | null> | null = null;
  #building: Crew | null = null;
  /** How often the engine's code has changed. */
  #engine = 0;
  #last: Pick<Outcome, "files" | "finished"> = { files: null, finished: true };
  #problems: readonly Problem[] = [];
  #running: Promise<void> | null = null;
  #again = false;
  /** The change that is being taken up, when the next build may start, and how long the last one took. */
  #inHand: Promise<unknown> = Promise.resolve();
  #resume = 0;
  #took = 0;
  #ended = false;
  /** The page that was looked at last, as it was sent. */
  #lastAnswer: { readonly path: string; readonly body: string | Uint8Array } = { path: "/", body: "" };

  constructor(folders: Folders, log: (text: string) => void) {
    this.#folders = folders;
    this.#log = log;
  }

  /** Whether what is shown is all that there will be, without a change; else the next build makes the rest of the pictures. */
  get finished(): boolean {
    return this.#last.finished;
  }

  /**
   * Builds the site with the engine and the data as they are on the disk, once nothing has changed for a while.
   * A change during the build makes it start again.
   */
  rebuild(): Promise<void> {
    this.#running ??= this.#buildUntilCurrent().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** @returns whether pages follow the change of a file by themselves; the whole site needs a build in any case */
  change(file: string): Promise<boolean> {
    if (isOfEngine(file, this.#folders)) this.#engine += 1;
    if (this.#running !== null) {
      this.#again = true;
      void this.#building?.workshop.call("giveUp").catch(() => {});
    }
    const following = this.#follow(file);
    this.#inHand = following;
    return following;
  }

  async #follow(file: string): Promise<boolean> {
    const shown =
      this.#shown?.engine === this.#engine && (await this.#shown.workshop.call("change", file).catch(() => false));
    this.#resume = shown ? performance.now() + Math.max(BREAK, this.#took * PART_OF_BUILD) : 0;
    return shown;
  }

  /** The file of a path, with the problems laid over pages; undefined when there is none. */
  async answer(pathname: string): Promise<Answer | undefined> {
    const answer = await this.#answer(pathname);
    if (answer?.file.endsWith(".html") === true) this.#lastAnswer = { path: pathname, body: answer.body };
    return answer;
  }

  /** Whether the page that was looked at last says something else by now, but for the names of files that follow from all pages. */
  async outdated(): Promise<boolean> {
    const { path: shown, body } = this.#lastAnswer;
    return withoutHashes(body) !== withoutHashes((await this.#answer(shown))?.body ?? "");
  }

  async end(): Promise<void> {
    this.#ended = true;
    for (const crew of [this.#shown, await this.#spare, this.#building]) await crew?.workshop.end();
    await this.#running;
  }

  async #answer(pathname: string): Promise<Answer | undefined> {
    const shown = this.#shown;
    const nothing = (): Answer => ({ status: 200, file: "index.html", body: problemPage(this.#problems) });
    if (shown === null) return nothing();
    return shown.workshop.call("answer", pathname).catch((error: unknown) => {
      if (this.#shown === shown) this.#shown = null;
      this.#problems = problemsOf(error);
      return nothing();
    });
  }

  async #buildUntilCurrent(): Promise<void> {
    do {
      await this.#rest();
      this.#again = false;
      await this.#build();
    } while (this.#again && !this.#ended);
  }

  /** Waits until an editor has paused. */
  async #rest(): Promise<void> {
    await this.#inHand;
    for (let left = 1; left > 0 && !this.#ended; ) {
      left = this.#resume - performance.now();
      if (left > 0) await wait(left);
      await this.#inHand;
    }
  }

  async #build(): Promise<void> {
    const start = performance.now();
    try {
      this.#building = await this.#takeCrew();
      const outcome = await this.#building.workshop.call("build", this.#shown === null);
      // What was built while a file changed is not what an editor has on the disk.
      if (outcome === null || this.#again) {
        this.#spare = Promise.resolve(this.#building);
        return;
      }
      await this.#take(this.#building, outcome);
    } catch (error) {
      await this.#building?.workshop.end();
      if (this.#ended) return;
      this.#problems = problemsOf(error);
      await this.#shown?.workshop.call("show", this.#problems).catch(() => {});
    } finally {
      this.#building = null;
    }
    this.#took = performance.now() - start;
    if (!this.finished)
      this.#log("The pictures are made for the first time. Until they are there, pages show quick sketches of them.");
    this.#log(
      this.#problems.length === 0
        ? `Built ${this.#last.files ?? 0} files in ${Math.round(this.#took)} ms.`
        : formatProblems(this.#problems),
    );
  }

  /** Shows what was built, or what is wrong with it. */
  async #take(crew: Crew, outcome: Outcome): Promise<void> {
    this.#problems = outcome.problems;
    if (outcome.whole || (this.#shown === null && outcome.files !== null)) {
      const before = this.#shown;
      this.#shown = crew;
      this.#last = outcome;
      await before?.workshop.call("retire");
      // The first change is not to wait for a thread to start.
      this.#spare = before === null ? this.#start().catch(() => null) : Promise.resolve(before);
    } else {
      this.#spare = Promise.resolve(crew);
      await crew.workshop.call("retire");
      await this.#shown?.workshop.call("show", outcome.problems);
    }
  }

  /** A thread with the engine as it is now: the spare one, or a new one after the engine has changed. */
  async #takeCrew(): Promise<Crew> {
    const spare = await this.#spare;
    this.#spare = null;
    if (spare?.engine === this.#engine) return spare;
    await spare?.workshop.end();
    return this.#start();
  }

  async #start(): Promise<Crew> {
    const [folders, engine] = [this.#folders, this.#engine];
    const code = await bundleCode(path.join(folders.engine, "src", "preview", "site-worker-thread.ts"));
    // In the engine's own folder, so that its packages are found.
    return whileWritten(code, path.join(folders.engine, ".cache", "modules"), async (file) => {
      const workshop: Crew["workshop"] = new Remote(
        new Worker(file, { workerData: folders, execArgv: ["--enable-source-maps"] }),
      );
      await workshop.started();
      if (!this.#ended) return { workshop, engine };
      await workshop.end();
      throw new Error("The preview has ended.");
    });
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
