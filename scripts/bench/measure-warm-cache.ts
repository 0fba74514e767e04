// Measures how long a build takes to find that every image is already in the cache.

import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { formatNumber } from "./markdown-table.ts";
import { median } from "./measure-command.ts";

/** What warm-image-cache.ts prints. */
interface Run {
  readonly milliseconds: number;
  readonly pictures: number;
  /** Files encoded: none, when the cache is warm. */
  readonly encoded: number;
  /** Whether sharp's native library was loaded. */
  readonly sharp: boolean;
}

/** A sentence about the pictures of this briefing, each round in a process of its own. */
export async function measureWarmCache(rounds: number): Promise<string> {
  const script = ["--import", "tsx", path.join("scripts", "bench", "warm-image-cache.ts")];
  const run = async () => JSON.parse((await promisify(execFile)(process.execPath, script)).stdout) as Run;
  // Uncounted: encodes what is missing.
  await run();
  const runs: Run[] = [];
  for (let round = 0; round < rounds; round++) runs.push(await run());
  const encoded = runs.reduce((sum, one) => sum + one.encoded, 0);
  const time = formatNumber(median(runs.map(({ milliseconds }) => milliseconds)), 1);
  return (
    `With a warm cache, a build resolves the ${runs[0]?.pictures ?? 0} pictures of this briefing in ${time} ms, the ` +
    `median of ${rounds}; it encodes ${encoded === 0 ? "none" : encoded} and ` +
    `${runs.some(({ sharp }) => sharp) ? "loads" : "does not load"} sharp.`
  );
}
