// The warm decision: how long a build that finds all pictures made takes to see it.

import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { median } from "./measure-command.ts";
import { formatNumber } from "./markdown-table.ts";

interface Decision {
  readonly milliseconds: number;
  readonly pictures: number;
  readonly made: number;
  readonly sharp: boolean;
}

/** A sentence about the pictures of this briefing, decided by so many processes, each of its own. */
export async function measureWarmCache(rounds: number): Promise<string> {
  const decide = async () =>
    JSON.parse(
      (
        await promisify(execFile)(process.execPath, [
          "--import",
          "tsx",
          path.join("scripts", "bench", "warm-image-cache.ts"),
        ])
      ).stdout,
    ) as Decision;
  // The first makes what is missing, and does not count.
  await decide();
  const decisions: Decision[] = [];
  for (let round = 0; round < rounds; round++) decisions.push(await decide());
  const made = decisions.reduce((sum, one) => sum + one.made, 0);
  return `A warm build decides on the ${decisions[0]?.pictures ?? 0} pictures of this briefing in ${formatNumber(median(decisions.map(({ milliseconds }) => milliseconds)), 1)} ms, the median of ${rounds}; it makes ${made === 0 ? "none" : made} and ${decisions.some(({ sharp }) => sharp) ? "loads" : "does not load"} sharp.`;
}
