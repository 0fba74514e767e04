// npm test: every test file through uvu, in three processes that share one built site and one browser. A run fails as well
// when a test that was registered did not run.

import { fork } from "node:child_process";
import { readdirSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { serveBrowser } from "../src/handouts/browser.ts";
import type { Problem } from "../src/model/problem.ts";
import { errorTable } from "../test/support/errors.ts";
import type { FromWorker, SharedThing, ToWorker } from "../test/support/shared.ts";
import { keepSite } from "../test/support/site.ts";

/** One more than the cores of a small machine: tests in a browser wait for it a good part of their time. */
const PROCESSES = 3;

/** How many of the files that took longest are named at the end. */
const LONGEST = 12;

const root = path.resolve("test");
const pattern = new RegExp(process.argv[2] ?? "");
const waiting = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts") && pattern.test(file.replaceAll("\\", "/")))
  .sort();
const files = waiting.length;
const counts = { total: 0, passed: 0, skipped: 0 };
const lost: string[] = [];
const took: { file: string; seconds: number }[] = [];
const errors: Problem[] = [];
const closing: (() => Promise<void>)[] = [];

const makers: Record<SharedThing, () => Promise<string>> = {
  async site() {
    const { file, remove } = await keepSite();
    closing.push(remove);
    return file;
  },
  async browser() {
    const server = await serveBrowser();
    closing.push(() => server.close());
    return server.wsEndpoint();
  },
};
const made = new Map<SharedThing, Promise<string>>();

await Promise.all(Array.from({ length: Math.min(PROCESSES, files) }, work));
await Promise.all(closing.map((close) => close()));

await mkdir(".cache", { recursive: true });
await writeFile(path.join(".cache", "errors.md"), errorTable(errors));

took.sort((a, b) => b.seconds - a.seconds);
console.log(
  `Longest: ${took
    .slice(0, LONGEST)
    .map(({ file, seconds }) => `${file} ${seconds.toFixed(0)} s`)
    .join(", ")}.`,
);
const failed = counts.total - counts.passed - counts.skipped;
for (const file of lost) console.log(`${file} ended its process before its tests were done.`);
console.log(`${counts.passed} passed, ${failed} failed, ${counts.skipped} skipped, in ${files} files`);
if (counts.total === 0 || failed !== 0 || counts.skipped !== 0 || lost.length > 0) process.exitCode = 1;

/** Runs files in a process of their own for as long as there are any; one that ends early is replaced. */
async function work(): Promise<void> {
  while (waiting.length > 0) {
    const worker = fork(path.join(root, "support", "worker.ts"), {
      env: { ...process.env, FORCE_COLOR: "1", DISTRICT_BRIEFING_TESTS: "1" },
    });
    let current: string | undefined;
    const next = () => {
      current = waiting.shift();
      if (current === undefined) worker.disconnect();
      else worker.send({ run: path.join(root, current), name: current } satisfies ToWorker);
    };
    worker.on("message", (message: FromWorker) => {
      if ("need" in message) return void share(message.need).then((answer) => worker.connected && worker.send(answer));
      if ("done" in message) {
        process.stdout.write(`${counted(message.done, message.output)}\n`);
        errors.push(...message.errors);
      }
      next();
    });
    await new Promise((resolve) => worker.once("exit", resolve));
    if (current !== undefined) lost.push(current);
  }
}

async function share(thing: SharedThing): Promise<ToWorker> {
  if (!made.has(thing)) made.set(thing, makers[thing]());
  try {
    return { thing, at: (await made.get(thing)) ?? "" };
  } catch (error) {
    return { thing, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Counts what uvu says of a file, and gives the rest. uvu counts tests that never run, because a `before` hook threw, and calls that a success. */
function counted(file: string, output: string): string {
  const [said = "", totals = ""] = output.split(/(?=\n +Total: )/);
  for (const name of ["total", "passed", "skipped"] as const) {
    counts[name] += Number(
      new RegExp(`^ *${name}:\\s+(\\d+)`, "im").exec(stripVTControlCharacters(totals))?.[1] ?? "0",
    );
  }
  took.push({ file, seconds: Number(/Duration:\s+([\d.]+)ms/.exec(totals)?.[1] ?? "0") / 1000 });
  return said;
}
