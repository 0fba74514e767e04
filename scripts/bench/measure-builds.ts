// Builds of many parks, side by side: the generators take turns, so that what else the machine does falls on all of them.

import { rm } from "node:fs/promises";
import path from "node:path";
import { OWN, type SiteGenerator } from "./generators.ts";
import { measureCommand, median, type Cost } from "./measure-command.ts";
import { markdownTable, formatNumber } from "./markdown-table.ts";

/** @returns the table, in which times are also given as ratios to the first peer's wall time */
export async function measureBuilds(
  generators: readonly SiteGenerator[],
  sizes: readonly number[],
  rounds: number,
  folder: string,
  log: (text: string) => void,
): Promise<string> {
  const peer = generators.find(({ name }) => name !== OWN);
  const rows: string[][] = [];
  for (const parks of sizes) {
    const costs = new Map<SiteGenerator, Cost[]>(generators.map((one) => [one, []]));
    const at = (one: SiteGenerator) => path.join(folder, `${one.name.toLowerCase().replaceAll(" ", "-")}-${parks}`);
    for (const one of generators) await one.write(at(one), parks);
    // The first round fills caches, of the disk and of the generators, and does not count.
    for (let round = 0; round <= rounds; round++) {
      for (const one of generators) {
        for (const output of ["_site", "public/parks", "dist"])
          await rm(path.join(at(one), output), { recursive: true, force: true });
        log(`${parks} parks, round ${round} of ${rounds}: ${one.name}`);
        const cost = await measureCommand(one.build(at(one)), one.runsIn(at(one)));
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
        other === undefined ? "–" : `${formatNumber(own / other, 2)} ×`;
      rows.push([
        one.name,
        parks.toLocaleString("en"),
        formatNumber(wall, 2),
        ratio(wall, yardstick?.wall),
        formatNumber(cpu, 2),
        ratio(cpu, yardstick?.cpu),
        formatNumber(memory, 0),
        formatNumber((wall * 1000) / parks, 2),
      ]);
    }
    for (const one of generators) await rm(at(one), { recursive: true, force: true });
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
  eleventy: SiteGenerator | undefined,
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
    const mine = await measureCommand(own, project);
    const bare = eleventy === undefined ? null : await measureCommand(eleventy.build(empty), empty);
    if (round === 0) continue;
    costs.own.push(mine);
    if (bare !== null) costs.bare.push(bare);
  }
  const row = (name: string, all: readonly Cost[]) => [
    name,
    formatNumber(median(all.map(({ wall }) => wall)), 2),
    formatNumber(median(all.map(({ cpu }) => cpu)), 2),
    `${formatNumber(median(all.map(({ wall }) => wall)) / median(costs.bare.map(({ wall }) => wall)), 2)} ×`,
  ];
  return markdownTable(
    ["build", "wall s", "CPU s", "to bare Eleventy"],
    [row("this briefing, everything cached", costs.own), row("Eleventy alone, an empty page", costs.bare)],
  );
}
