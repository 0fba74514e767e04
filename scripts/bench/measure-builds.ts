// Measures builds of several generators in turn, so that a busy moment of the machine falls on all of them.

import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { workingFolder, type Checkout, type SiteGenerator } from "./generators.ts";
import { formatNumber, formatRatio, markdownTable } from "./markdown-table.ts";
import { measureCommand, median, type Command, type Cost } from "./measure-command.ts";

interface Build {
  readonly name: string;
  readonly command: Command;
  readonly cwd: string;
  /** Folders removed before each round. */
  readonly outputs?: readonly string[];
}

/**
 * Measures builds in alternating rounds, after an uncounted one that fills caches.
 *
 * @returns the medians of wall and CPU time, and the largest peak memory, in the order of the builds
 */
async function measureRounds(builds: readonly Build[], rounds: number, log: (text: string) => void): Promise<Cost[]> {
  const costs = builds.map((): Cost[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, { name, command, cwd, outputs = [] }] of builds.entries()) {
      for (const output of outputs) await rm(output, { recursive: true, force: true });
      log(`${name}, round ${round} of ${rounds}`);
      const cost = await measureCommand(command, cwd);
      if (round > 0) costs[index]?.push(cost);
    }
  }
  return costs.map((all) => ({
    wall: median(all.map(({ wall }) => wall)),
    cpu: median(all.map(({ cpu }) => cpu)),
    memory: Math.max(...all.map(({ memory }) => memory)),
  }));
}

/**
 * Measures builds of synthetic parks.
 *
 * @param sizes counts of parks
 * @returns a table whose ratios compare each generator with the second
 */
export async function measureBuilds(
  generators: readonly SiteGenerator[],
  sizes: readonly number[],
  rounds: number,
  folder: string,
  log: (text: string) => void,
): Promise<string> {
  const rows: string[][] = [];
  for (const parks of sizes) {
    const builds: Build[] = [];
    for (const [index, generator] of generators.entries()) {
      const site = path.join(folder, `build-${index}-${parks}`);
      await generator.write(site, parks);
      builds.push({
        name: `${parks} parks: ${generator.name}`,
        command: generator.build(site),
        cwd: workingFolder(generator, site),
        outputs: ["_site", "public/parks", "dist"].map((output) => path.join(site, output)),
      });
    }
    const costs = await measureRounds(builds, rounds, log);
    for (const [index, cost] of costs.entries()) {
      const perPark = formatNumber((cost.wall * 1000) / parks, 2);
      rows.push([generators[index]?.name ?? "", parks.toLocaleString("en"), ...costCells(cost, costs[1]), perPark]);
      await rm(path.join(folder, `build-${index}-${parks}`), { recursive: true, force: true });
    }
  }
  return markdownTable(["generator", "parks", ...costHeading(generators[1]?.name), "ms a park"], rows);
}

/**
 * Measures the real briefing, with its images and fonts cached.
 *
 * @param checkouts this project, and another checkout of it where one is compared
 * @param eleventy bare Eleventy, which builds an empty page to show the floor
 * @returns a table whose ratios compare each build with the last
 */
export async function measureRealBuild(
  checkouts: readonly Checkout[],
  eleventy: SiteGenerator | undefined,
  rounds: number,
  folder: string,
  log: (text: string) => void,
): Promise<string> {
  const empty = path.join(folder, "empty");
  await mkdir(empty, { recursive: true });
  await writeFile(path.join(empty, "index.md"), "");
  const builds: Build[] = checkouts.map(({ name, project }, index) => {
    const start = path.join(project, "scripts", "start.mjs");
    const output = path.join(folder, `real-${index}`);
    return {
      name: `${name}, this briefing`,
      command: [process.execPath, start, "build", "--output", output],
      cwd: project,
    };
  });
  if (eleventy !== undefined)
    builds.push({ name: "Eleventy alone, an empty page", command: eleventy.build(empty), cwd: empty });
  const costs = await measureRounds(builds, rounds, log);
  const rows = costs.map((cost, index) => [builds[index]?.name ?? "", ...costCells(cost, costs.at(-1))]);
  return markdownTable(["build", ...costHeading(eleventy?.name ?? checkouts.at(-1)?.name)], rows);
}

function costHeading(other = "a peer"): string[] {
  return ["wall s", "CPU s", "memory MiB"].flatMap((unit) => [unit, `to ${other}`]);
}

function costCells({ wall, cpu, memory }: Cost, other: Cost | undefined): string[] {
  return [
    formatNumber(wall, 2),
    formatRatio(wall, other?.wall),
    formatNumber(cpu, 2),
    formatRatio(cpu, other?.cpu),
    formatNumber(memory, 0),
    formatRatio(memory, other?.memory),
  ];
}
