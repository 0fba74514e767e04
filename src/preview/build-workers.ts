// Two threads that take turns: one shows its site while the other builds the next, so that no build keeps a page waiting.

import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { Folders } from "../site/load-data.ts";
import { bundleCode, whileWritten } from "../site/load-data-modules.ts";
import { formatProblems, type Problem } from "../model/problem.ts";
import { Remote } from "./worker-rpc.ts";
import { toProblems } from "./to-problems.ts";
import { problemPage } from "./overlay.ts";
import type { PreviewResponse, BuildOutcome, SiteWorker } from "./site-worker.ts";

/** A thread, and which state of the engine's code it has loaded. */
interface WorkerSlot {
  readonly worker: Remote<Pick<SiteWorker, "build" | "cancel" | "release" | "setProblems" | "change" | "answer">>;
  readonly engine: number;
}

/** Milliseconds without a change after which the whole site is built, at least; of a site that takes long, this part of the time. */
const DEBOUNCE_MS = 200;
const DEBOUNCE_SHARE = 1 / 4;

export class BuildWorkers {
  readonly #folders: Folders;
  readonly #log: (text: string) => void;
  /** The thread whose site is shown, and the one that built before it, which builds next. */
  #shown: WorkerSlot | null = null;
  #standby: Promise<WorkerSlot | null> | null = null;
  #building: WorkerSlot | null = null;
  /** How often the engine's code has changed. */
  #engineVersion = 0;
  #last: Pick<BuildOutcome, "files" | "finished"> = { files: null, finished: true };
  #problems: readonly Problem[] = [];
  #running: Promise<void> | null = null;
  #changedDuringBuild = false;
  /** The change that is being taken up, when the next build may start, and how long the last one took. */
  #pendingChange: Promise<unknown> = Promise.resolve();
  #buildAllowedAt = 0;
  #lastDuration = 0;
  #ended = false;
  /** The page that was looked at last, as it was sent. */
  #lastPage: { readonly path: string; readonly body: string | Uint8Array } = { path: "/", body: "" };

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
    if (isOfEngine(file, this.#folders)) this.#engineVersion += 1;
    if (this.#running !== null) {
      this.#changedDuringBuild = true;
      void this.#building?.worker.call("cancel").catch(() => {});
    }
    const following = this.#follow(file);
    this.#pendingChange = following;
    return following;
  }

  async #follow(file: string): Promise<boolean> {
    const shown =
      this.#shown?.engine === this.#engineVersion && (await this.#shown.worker.call("change", file).catch(() => false));
    this.#buildAllowedAt = shown ? performance.now() + Math.max(DEBOUNCE_MS, this.#lastDuration * DEBOUNCE_SHARE) : 0;
    return shown;
  }

  /** The file of a path, with the problems laid over pages; undefined when there is none. */
  async answer(pathname: string): Promise<PreviewResponse | undefined> {
    const answer = await this.#answer(pathname);
    if (answer?.file.endsWith(".html") === true) this.#lastPage = { path: pathname, body: answer.body };
    return answer;
  }

  /** Whether the page that was looked at last says something else by now, but for the names of files that follow from all pages. */
  async outdated(): Promise<boolean> {
    const { path: shown, body } = this.#lastPage;
    return withoutHashes(body) !== withoutHashes((await this.#answer(shown))?.body ?? "");
  }

  async end(): Promise<void> {
    this.#ended = true;
    for (const slot of [this.#shown, await this.#standby, this.#building]) await slot?.worker.end();
    await this.#running;
  }

  async #answer(pathname: string): Promise<PreviewResponse | undefined> {
    const shown = this.#shown;
    const nothing = (): PreviewResponse => ({ status: 200, file: "index.html", body: problemPage(this.#problems) });
    if (shown === null) return nothing();
    return shown.worker.call("answer", pathname).catch((error: unknown) => {
      if (this.#shown === shown) this.#shown = null;
      this.#problems = toProblems(error);
      return nothing();
    });
  }

  async #buildUntilCurrent(): Promise<void> {
    do {
      await this.#waitForQuiet();
      this.#changedDuringBuild = false;
      await this.#build();
    } while (this.#changedDuringBuild && !this.#ended);
  }

  /** Waits until an editor has paused. */
  async #waitForQuiet(): Promise<void> {
    await this.#pendingChange;
    for (let left = 1; left > 0 && !this.#ended; ) {
      left = this.#buildAllowedAt - performance.now();
      if (left > 0) await wait(left);
      await this.#pendingChange;
    }
  }

  async #build(): Promise<void> {
    const start = performance.now();
    try {
      this.#building = await this.#acquireSlot();
      const outcome = await this.#building.worker.call("build", this.#shown === null);
      // What was built while a file changed is not what an editor has on the disk.
      if (outcome === null || this.#changedDuringBuild) {
        this.#standby = Promise.resolve(this.#building);
        return;
      }
      await this.#apply(this.#building, outcome);
    } catch (error) {
      await this.#building?.worker.end();
      if (this.#ended) return;
      this.#problems = toProblems(error);
      await this.#shown?.worker.call("setProblems", this.#problems).catch(() => {});
    } finally {
      this.#building = null;
    }
    this.#lastDuration = performance.now() - start;
    if (!this.finished)
      this.#log("The pictures are made for the first time. Until they are there, pages show quick sketches of them.");
    this.#log(
      this.#problems.length === 0
        ? `Built ${this.#last.files ?? 0} files in ${Math.round(this.#lastDuration)} ms.`
        : formatProblems(this.#problems),
    );
  }

  /** Shows what was built, or what is wrong with it. */
  async #apply(slot: WorkerSlot, outcome: BuildOutcome): Promise<void> {
    this.#problems = outcome.problems;
    if (outcome.whole || (this.#shown === null && outcome.files !== null)) {
      const before = this.#shown;
      this.#shown = slot;
      this.#last = outcome;
      await before?.worker.call("release");
      // The first change is not to wait for a thread to start.
      this.#standby = before === null ? this.#start().catch(() => null) : Promise.resolve(before);
    } else {
      this.#standby = Promise.resolve(slot);
      await slot.worker.call("release");
      await this.#shown?.worker.call("setProblems", outcome.problems);
    }
  }

  /** A thread with the engine as it is now: the standby one, or a new one after the engine has changed. */
  async #acquireSlot(): Promise<WorkerSlot> {
    const standby = await this.#standby;
    this.#standby = null;
    if (standby?.engine === this.#engineVersion) return standby;
    await standby?.worker.end();
    return this.#start();
  }

  async #start(): Promise<WorkerSlot> {
    const [folders, engine] = [this.#folders, this.#engineVersion];
    const code = await bundleCode(path.join(folders.engine, "src", "preview", "site-worker-thread.ts"));
    // In the engine's own folder, so that its packages are found.
    return whileWritten(code, path.join(folders.engine, ".cache", "modules"), async (file) => {
      const worker: WorkerSlot["worker"] = new Remote(
        new Worker(file, { workerData: folders, execArgv: ["--enable-source-maps"] }),
      );
      await worker.started();
      if (!this.#ended) return { worker, engine };
      await worker.end();
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
