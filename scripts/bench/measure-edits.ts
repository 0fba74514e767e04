// From saving a file to the new page: a client watches the page that is served until it says what was just written.

import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { OWN, type SiteGenerator } from "./generators.ts";
import { median } from "./measure-command.ts";
import { markdownTable, formatNumber } from "./markdown-table.ts";

/** A change that an editor makes: words in a file, and where the new ones show. */
export interface Change {
  readonly name: "prose" | "figure" | "style";
  readonly file: string;
  /** What stands in the file; `$` is what changes with every save. */
  readonly pattern: RegExp;
  /** The words of a save, by a number that no save had before. */
  readonly write: (mark: number) => string;
  /** What the page, or its style sheet, then holds. */
  readonly shows: (mark: number) => string;
  readonly page: string;
}

/** A site that is served while it is edited. */
export interface EditedSite {
  readonly generator: SiteGenerator;
  readonly folder: string;
  readonly size: string;
  readonly changes: readonly Change[];
}

const POLL = 2;
const START = 120_000;
const PATIENCE = 20_000;
/** Some servers answer before they watch files: what is saved in between, they never see. */
const SETTLING = 3000;

/** @returns a table of milliseconds, the median of the saves of each kind, and the longest */
export async function measureEdits(
  sites: readonly EditedSite[],
  saves: number,
  log: (text: string) => void,
): Promise<string> {
  const rows: string[][] = [];
  for (const { generator, folder, size, changes } of sites) {
    const port = await freePort();
    const [program, ...values] = generator.serve(folder, port);
    const server = spawn(program, values, {
      cwd: generator.runsIn(folder),
      stdio: "ignore",
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
    });
    try {
      const address = `http://localhost:${port}`;
      if (!(await until(async () => (await textOf(address + (changes[0]?.page ?? "/"))) !== "", START))) {
        rows.push([generator.name, size, ...changes.map(() => "no page served")]);
        continue;
      }
      await wait(SETTLING);
      const cells = [generator.name, size];
      for (const change of changes) {
        log(`${generator.name}, ${size}: ${change.name}`);
        const times: number[] = [];
        for (let save = 0; save <= saves; save++) {
          const time = await timeOf(change, save, folder, address);
          // The first save warms up.
          if (save > 0) times.push(time);
          // Whatever a generator does afterwards is over before the next save.
          await wait(generator.name === OWN ? 1500 : 700);
        }
        const seen = times.filter(Number.isFinite);
        const missed = times.length - seen.length;
        cells.push(
          seen.length === 0
            ? "never shown"
            : `${formatNumber(median(seen), 0)} (${formatNumber(Math.max(...seen), 0)})${missed === 0 ? "" : `, ${missed} of ${times.length} never shown`}`,
        );
      }
      rows.push(cells);
    } finally {
      await stop(server);
    }
  }
  return markdownTable(["generator", "size", "prose ms", "figure ms", "style ms"], rows);
}

/** Milliseconds until a change is seen; NaN where it is not in any time that an editor would wait. */
async function timeOf(change: Change, save: number, folder: string, address: string): Promise<number> {
  const file = path.resolve(folder, change.file);
  const mark = 1000 + save * 37;
  const before = await readFile(file, "utf8");
  const after = before.replace(change.pattern, change.write(mark));
  if (after === before) throw new Error(`${file} does not hold ${change.pattern}`);
  const wanted = change.shows(mark);
  const start = performance.now();
  await writeFile(file, after);
  const seen = await until(async () => {
    const page = await textOf(address + change.page);
    if (change.name !== "style") return page.includes(wanted);
    const sheets = [...page.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(
      ([, href = ""]) => new URL(href, address + change.page).href,
    );
    for (const sheet of sheets) if ((await textOf(sheet)).includes(wanted)) return true;
    return false;
  }, PATIENCE);
  return seen ? performance.now() - start : Number.NaN;
}

async function textOf(address: string): Promise<string> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.text() : "";
  } catch {
    return "";
  }
}

/** Waits until something holds, but no longer than so many milliseconds. @returns whether it does */
async function until(condition: () => Promise<boolean>, patience: number): Promise<boolean> {
  const end = performance.now() + patience;
  while (!(await condition())) {
    if (performance.now() > end) return false;
    await wait(POLL);
  }
  return true;
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  server.kill();
  await once(server, "exit");
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Where the content of a peer has the words of its first park, and the engine's district has them. */
export function changesOf(generator: SiteGenerator, engine: string): Change[] {
  const page = "/parks/park-0001/";
  const word = (mark: number) =>
    `Mark ${String.fromCharCode(97 + (mark % 26))}${String.fromCharCode(97 + (Math.floor(mark / 26) % 26))} here`;
  const printed = {
    pattern: /"over [\d,]+ square kilometers"/,
    write: (mark: number) => `"over ${mark.toLocaleString("en")} square kilometers"`,
    shows: (mark: number) => `over ${mark.toLocaleString("en")} square kilometers`,
  };
  const file = {
    Hugo: "content/parks/park-0001.md",
    "Eleventy alone": "parks/park-0001.md",
    Astro: "src/parks/park-0001.md",
  }[generator.name];
  if (file === undefined) {
    return [
      {
        name: "prose",
        page,
        file: "_data/parks/001.ts",
        pattern: /"text": "(?:Mark [a-z]{2} here )?/,
        write: (mark) => `"text": "${word(mark)} `,
        shows: word,
      },
      { name: "figure", page, file: "_data/figures/001.ts", ...printed },
      {
        name: "style",
        page,
        file: path.join(engine, "assets", "css", "base.css"),
        pattern: /(?:^\.bench-mark\{order:\d+\}\n)?/,
        write: (mark) => `.bench-mark{order:${mark}}\n`,
        shows: (mark) => `.bench-mark{order:${mark}}`,
      },
    ];
  }
  const styles =
    { Hugo: "static/site.css", "Eleventy alone": "site.css", Astro: "public/site.css" }[generator.name] ?? "";
  return [
    {
      name: "prose",
      page,
      file,
      pattern: /\n- (?:Mark [a-z]{2} here )?/,
      write: (mark) => `\n- ${word(mark)} `,
      shows: word,
    },
    { name: "figure", page, file, ...printed },
    {
      name: "style",
      page,
      file: styles,
      pattern: /--mark: \w+;/,
      write: (mark) => `--mark: m${mark};`,
      shows: (mark) => `--mark: m${mark};`,
    },
  ];
}

/** Writes the sites that are edited: the engine and every peer with so many parks. */
export async function editedSites(
  generators: readonly SiteGenerator[],
  parks: number,
  folder: string,
  engine: string,
): Promise<EditedSite[]> {
  const sites: EditedSite[] = [];
  for (const generator of generators) {
    const place = path.join(folder, `edited-${generator.name.toLowerCase().replaceAll(" ", "-")}-${parks}`);
    await rm(place, { recursive: true, force: true });
    await generator.write(place, parks);
    sites.push({
      generator,
      folder: place,
      size: `${parks.toLocaleString("en")} parks`,
      changes: changesOf(generator, engine),
    });
  }
  return sites;
}
