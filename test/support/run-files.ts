// Runs test files in several processes that share one built site and one browser.

import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import type { Suite } from "uvu/parse";
import { serveBrowser } from "../../src/handouts/browser.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { FromWorker, Resource, ToWorker } from "./shared.ts";
import { keepSite } from "./site.ts";

/** One more than the cores of a small machine: browser tests spend much of their time waiting. */
const PROCESSES = 3;

export interface Results {
  passed: number;
  /** Tests that failed or never ran, and files that broke off. */
  failed: number;
  skipped: number;
  /** Every problem that the tests provoked. */
  readonly errors: Problem[];
  /** How long each file took. */
  readonly seconds: Map<string, number>;
}

/** Runs the files and prints the output of each when it ends. */
export async function runFiles(files: readonly Suite[], print: (text: string) => void): Promise<Results> {
  const waiting = [...files];
  const results: Results = { passed: 0, failed: 0, skipped: 0, errors: [], seconds: new Map() };
  const close: (() => Promise<unknown>)[] = [];
  const starters: Record<Resource, () => Promise<string>> = {
    async site() {
      const { file, remove } = await keepSite();
      close.push(remove);
      return file;
    },
    async browser() {
      const server = await serveBrowser();
      close.push(() => server.close());
      return server.wsEndpoint();
    },
  };
  const started = new Map<Resource, Promise<ToWorker>>();
  const share = (resource: Resource): Promise<ToWorker> => {
    const answer =
      started.get(resource) ??
      starters[resource]().then(
        (at) => ({ resource, at }),
        (error: Error) => ({ resource, failed: error.stack ?? error.message }),
      );
    started.set(resource, answer);
    return answer;
  };

  /** Runs files in one process, and the remaining ones in another if that process ends early. */
  async function work(): Promise<void> {
    while (waiting.length > 0) {
      const worker = fork(path.resolve("test", "support", "worker.ts"), {
        env: { ...process.env, FORCE_COLOR: "1", DISTRICT_BRIEFING_TESTS: "1" },
      });
      let current: Suite | undefined;
      let start = 0;
      const next = () => {
        current = waiting.shift();
        start = performance.now();
        if (current === undefined) worker.disconnect();
        else worker.send({ run: current } satisfies ToWorker);
      };
      worker.on("message", (message: FromWorker) => {
        if ("need" in message)
          return void share(message.need).then((answer) => worker.connected && worker.send(answer));
        print(`${message.output}\n`);
        for (const count of ["passed", "failed", "skipped"] as const) results[count] += message[count];
        results.errors.push(...message.errors);
        if (current !== undefined) results.seconds.set(current.name, (performance.now() - start) / 1000);
        next();
      });
      next();
      const [code, signal] = (await once(worker, "exit")) as [number | null, NodeJS.Signals | null];
      if (current === undefined) continue;
      results.failed += 1;
      print(`${current.name} ended its process (${signal ?? `exit code ${code}`}) before its tests were done.\n`);
    }
  }
  await Promise.all(Array.from({ length: Math.min(PROCESSES, files.length) }, work));
  await Promise.all(close.map((end) => end()));
  return results;
}
