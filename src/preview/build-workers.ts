// Two worker threads that take turns: one serves its site while the other builds the next, so that no page waits.

import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { BirpcReturn } from "birpc";
import type { Folders } from "../site/paths.ts";
import { bundleCode, whileWritten } from "../site/load/load-data-modules.ts";
import { formatProblems, formatWarnings, type Problem } from "../model/problem.ts";
import { problemPage, problemsOf } from "./problem-panel.ts";
import type { BuildOutcome, PreviewResponse, SiteWorker } from "./site-worker.ts";
import { callsTo } from "./worker-rpc.ts";

/** A worker thread, the calls it answers, and the version of the engine's code that it loaded. */
interface WorkerSlot {
  readonly thread: Worker;
  readonly site: BirpcReturn<SiteWorker>;
  readonly engineVersion: number;
}

/** Debounce before a full rebuild: 200 ms, or a quarter of the last build's duration if longer. */
const DEBOUNCE_MS = 200;
const DEBOUNCE_SHARE = 1 / 4;

export class BuildWorkers {
  readonly #folders: Folders;
  readonly #language: string | undefined;
  readonly #log: (text: string) => void;
  /** The thread whose site is served. */
  #served: WorkerSlot | null = null;
  /** The thread that builds next, unless the engine changes. */
  #standby: Promise<WorkerSlot | null> | null = null;
  #building: WorkerSlot | null = null;
  #engineVersion = 0;
  /** Of the site that is served. */
  #outcome: Pick<BuildOutcome, "files" | "picturesFinal"> = { files: null, picturesFinal: true };
  #problems: readonly Problem[] = [];
  /** The warnings printed last. */
  #warned = "";
  #rebuilding: Promise<void> | null = null;
  #changedDuringBuild = false;
  /** Settles when the last change has been applied to the served site, or refused. */
  #lastChange: Promise<unknown> = Promise.resolve();
  /** In milliseconds of `performance.now()`. */
  #earliestBuild = 0;
  #lastDuration = 0;
  #closed = false;
  /** The HTML page requested last, as it was sent. */
  #lastPage: { readonly path: string; readonly body: string | Uint8Array } = { path: "/", body: "" };

  constructor(folders: Folders, log: (text: string) => void, language?: string) {
    this.#folders = folders;
    this.#language = language;
    this.#log = log;
  }

  /** False while sketches stand in for pictures, which the next build encodes. */
  get picturesReady(): boolean {
    return this.#outcome.picturesFinal;
  }

  /** Builds the site once its files have been quiet for a while, and again if one changes meanwhile. */
  rebuild(): Promise<void> {
    this.#rebuilding ??= this.#buildUntilCurrent().finally(() => {
      this.#rebuilding = null;
    });
    return this.#rebuilding;
  }

  /** @returns whether the served pages already show the change; a rebuild is needed either way */
  change(file: string): Promise<boolean> {
    if (isEngineCode(file, this.#folders)) this.#engineVersion += 1;
    if (this.#rebuilding !== null) {
      this.#changedDuringBuild = true;
      void this.#building?.site.cancel().catch(() => {});
    }
    const change = this.#applyChange(file);
    this.#lastChange = change;
    return change;
  }

  async #applyChange(file: string): Promise<boolean> {
    const served = this.#served;
    const shown = served?.engineVersion === this.#engineVersion && (await served.site.change(file).catch(() => false));
    this.#earliestBuild = shown ? performance.now() + Math.max(DEBOUNCE_MS, this.#lastDuration * DEBOUNCE_SHARE) : 0;
    return shown;
  }

  /** Answers a request, with the problems laid over pages; undefined when there is no such file and no 404 page. */
  async respond(pathname: string): Promise<PreviewResponse | undefined> {
    const response = await this.#respond(pathname);
    if (response?.file.endsWith(".html") === true) this.#lastPage = { path: pathname, body: response.body };
    return response;
  }

  /** Whether the page requested last has changed since, other than in the hashes of asset names. */
  async lastPageIsOutdated(): Promise<boolean> {
    const { path: pathname, body } = this.#lastPage;
    return withoutHashes(body) !== withoutHashes((await this.#respond(pathname))?.body ?? "");
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const slot of [this.#served, await this.#standby, this.#building]) await slot?.thread.terminate();
    await this.#rebuilding;
  }

  async #respond(pathname: string): Promise<PreviewResponse | undefined> {
    const served = this.#served;
    try {
      if (served !== null) return await served.site.respond(pathname);
    } catch (error) {
      // The thread has ended: while it runs, it shows its own faults over the last good page.
      if (this.#served === served) this.#served = null;
      this.#problems = problemsOf(error);
    }
    return { status: 200, file: "index.html", body: problemPage(this.#problems) };
  }

  async #buildUntilCurrent(): Promise<void> {
    do {
      await this.#debounce();
      this.#changedDuringBuild = false;
      await this.#build();
    } while (this.#changedDuringBuild && !this.#closed);
  }

  async #debounce(): Promise<void> {
    await this.#lastChange;
    for (let left = 1; left > 0 && !this.#closed; ) {
      left = this.#earliestBuild - performance.now();
      if (left > 0) await wait(left);
      await this.#lastChange;
    }
  }

  async #build(): Promise<void> {
    const start = performance.now();
    try {
      this.#building = await this.#acquireSlot();
      const outcome = await this.#building.site.build(this.#served === null);
      if (outcome === null || this.#changedDuringBuild) {
        this.#standby = Promise.resolve(this.#building);
        return;
      }
      await this.#apply(this.#building, outcome);
    } catch (error) {
      await this.#building?.thread.terminate();
      if (this.#closed) return;
      this.#problems = problemsOf(error);
      await this.#served?.site.setProblems(this.#problems).catch(() => {});
    } finally {
      this.#building = null;
    }
    this.#lastDuration = performance.now() - start;
    if (!this.picturesReady)
      this.#log("Pictures are being encoded for the first time. Until they are ready, pages show quick sketches.");
    this.#log(
      this.#problems.length === 0
        ? `Built ${this.#outcome.files ?? 0} files in ${Math.round(this.#lastDuration)} ms.`
        : formatProblems(this.#problems),
    );
  }

  /** Serves a complete site; shows only the problems of an incomplete one, unless there is no other. */
  async #apply(slot: WorkerSlot, outcome: BuildOutcome): Promise<void> {
    this.#problems = outcome.problems;
    this.#warn(outcome.warnings);
    const before = this.#served;
    if (outcome.complete || (before === null && outcome.files !== null)) {
      this.#served = slot;
      this.#outcome = outcome;
      await before?.site.release();
      // Started ahead, so that the first change need not wait for a thread.
      this.#standby = before === null ? this.#start().catch(() => null) : Promise.resolve(before);
    } else {
      this.#standby = Promise.resolve(slot);
      await slot.site.release();
      await before?.site.setProblems(outcome.problems);
    }
  }

  /** Prints warnings that are new. */
  #warn(warnings: readonly Problem[]): void {
    const text = warnings.length === 0 ? "" : formatWarnings(warnings);
    if (text !== "" && text !== this.#warned) this.#log(text);
    this.#warned = text;
  }

  /** The standby thread, or a new one if the engine has changed since it started. */
  async #acquireSlot(): Promise<WorkerSlot> {
    const standby = await this.#standby;
    this.#standby = null;
    if (standby?.engineVersion === this.#engineVersion) return standby;
    await standby?.thread.terminate();
    return this.#start();
  }

  async #start(): Promise<WorkerSlot> {
    const [folders, engineVersion] = [this.#folders, this.#engineVersion];
    const code = await bundleCode(path.join(folders.engine, "src", "preview", "site-worker-thread.ts"));
    // Inside the engine's folder, so that its packages resolve.
    return whileWritten(code, path.join(folders.engine, ".cache", "modules"), async (file) => {
      const thread = new Worker(file, {
        workerData: { folders, language: this.#language },
        execArgv: ["--enable-source-maps"],
      });
      const site = callsTo<SiteWorker>(thread);
      // Answered once the thread has loaded its code.
      await site.release();
      if (!this.#closed) return { thread, site, engineVersion };
      await thread.terminate();
      throw new Error("The preview has been closed.");
    });
  }
}

function withoutHashes(body: string | Uint8Array): string {
  return body.toString().replace(/-[0-9a-f]{10}(?=\.(?:css|js))/g, "");
}

function isEngineCode(file: string, { engine }: Folders): boolean {
  const [first = "", second = ""] = path.relative(engine, file).split(path.sep);
  return first === "eleventy.config.ts" || (first === "src" && second !== "pages");
}
