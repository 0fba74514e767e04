// Builds of many parks, side by side: the contestants take turns, so that what else the machine does falls on all of them.

import { rm } from "node:fs/promises";
import path from "node:path";
import { OWN, type Contestant } from "./generators.ts";
import { measure, median, type Cost } from "./process.ts";
import { markdownTable, shown } from "./table.ts";

/** @returns the table, in which times are also given as ratios to the first peer's wall time */
export async function measureBuilds(
  contestants: readonly Contestant[],
  sizes: readonly number[],
  rounds: number,
  folder: string,
  log: (text: string) => void,
): Promise<string> {
  const peer = contestants.find(({ name }) => name !== OWN);
  const rows: string[][] = [];
  for (const parks of sizes) {
    const costs = new Map<Contestant, Cost[]>(contestants.map((one) => [one, []]));
    const at = (one: Contestant) => path.join(folder, `${one.name.toLowerCase().replaceAll(" ", "-")}-${parks}`);
    for (const one of contestants) await one.write(at(one), parks);
    // The first round fills caches, of the disk and of the generators, and does not count.
    for (let round = 0; round <= rounds; round++) {
      for (const one of contestants) {
        for (const output of ["_site", "public/parks", "dist"])
          await rm(path.join(at(one), output), { recursive: true, force: true });
        log(`${parks} parks, round ${round} of ${rounds}: ${one.name}`);
        const cost = await measure(one.build(at(one)), one.runsIn(at(one)));
        if (round > 0) costs.get(one)?.push(cost);
      }
    }
    const medians = new Map(
      [...costs].map(([one, all]) => [
        one,
        {
          wall: median(all.map(({ wall }) => wall)),
          cpu: median(all.map(({ cpu }) => cpu)),
          memory: Math.max(...all.map(({ memory }) => memory)),
        },
      ]),
    );
    const yardstick = peer === undefined ? undefined : medians.get(peer);
    for (const [one, { wall, cpu, memory }] of medians) {
      const ratio = (own: number, other: number | undefined) =>
        other === undefined ? "–" : `${shown(own / other, 2)} ×`;
      rows.push([
        one.name,
        parks.toLocaleString("en"),
        shown(wall, 2),
        ratio(wall, yardstick?.wall),
        shown(cpu, 2),
        ratio(cpu, yardstick?.cpu),
        shown(memory, 0),
        shown((wall * 1000) / parks, 2),
      ]);
    }
    for (const one of contestants) await rm(at(one), { recursive: true, force: true });
  }
  return markdownTable(
    [
      "generator",
      "parks",
      "wall s",
      `to ${peer?.name ?? "a peer"}`,
      "CPU s",
      `to ${peer?.name ?? "a peer"}`,
      "memory MiB",
      "ms a park",
    ],
    rows,
  );
}

/** The real briefing from start to end with its pictures at hand, beside Eleventy alone on an empty page. */
export async function measureStart(
  own: readonly [program: string, ...values: string[]],
  eleventy: Contestant | undefined,
  project: string,
  folder: string,
  rounds: number,
  log: (text: string) => void,
): Promise<string> {
  const { mkdir, writeFile } = await import("node:fs/promises");
  const empty = path.join(folder, "empty");
  await mkdir(empty, { recursive: true });
  await writeFile(path.join(empty, "index.md"), "");
  const costs: Record<"own" | "bare", Cost[]> = { own: [], bare: [] };
  for (let round = 0; round <= rounds; round++) {
    log(`real size, round ${round} of ${rounds}`);
    const mine = await measure(own, project);
    const bare = eleventy === undefined ? null : await measure(eleventy.build(empty), empty);
    if (round === 0) continue;
    costs.own.push(mine);
    if (bare !== null) costs.bare.push(bare);
  }
  const row = (name: string, all: readonly Cost[]) => [
    name,
    shown(median(all.map(({ wall }) => wall)), 2),
    shown(median(all.map(({ cpu }) => cpu)), 2),
    `${shown(median(all.map(({ wall }) => wall)) / median(costs.bare.map(({ wall }) => wall)), 2)} ×`,
  ];
  return markdownTable(
    ["build", "wall s", "CPU s", "to bare Eleventy"],
    [row("this briefing, everything cached", costs.own), row("Eleventy alone, an empty page", costs.bare)],
  );
}
