// Measures the preview: the time from saving a file until the served page shows the change, and the server's memory.

import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { workingFolder, type Checkout, type SiteGenerator } from "./generators.ts";
import { formatNumber, formatRatio, markdownTable } from "./markdown-table.ts";
import { median, peakMemory } from "./measure-command.ts";

/** An edit that can be repeated, each time with new text. */
export interface Edit {
  readonly kind: "prose" | "figure" | "style";
  /** The edited file: an absolute path, or one relative to the site. */
  readonly file: string;
  /** The text that is replaced, whether or not an earlier edit wrote it. */
  readonly pattern: RegExp;
  /** The replacement, from a number that no earlier edit used. */
  readonly write: (mark: number) => string;
  /** What the page, or one of its style sheets, then contains. */
  readonly shows: (mark: number) => string;
  /** Address of the page, from the root of the site. */
  readonly page: string;
}

/** A site that is edited while it is served. */
export interface EditedSite {
  readonly generator: SiteGenerator;
  readonly folder: string;
  readonly size: string;
  readonly edits: readonly Edit[];
}

// All in milliseconds.
const POLL = 2;
const START_TIMEOUT = 120_000;
const SAVE_TIMEOUT = 20_000;
/** Pause after the first page: some servers answer before they watch, and miss a file saved in between. */
const SETTLING = 3000;
/** Pause between two saves, so that what a generator does after one never delays the next: this project, and a peer. */
const PAUSE = { own: 1500, peer: 700 };

/**
 * Measures edits of sites, each served again in every round. The first save of a kind in a round is not counted.
 *
 * @param saves counted saves of each kind in a round
 * @param sites those of the same size and of two checkouts of this project one after the other
 * @returns a table of milliseconds: for each kind of edit the median of the saves and, in brackets, the longest
 */
export async function measureEdits(
  sites: readonly EditedSite[],
  rounds: number,
  saves: number,
  log: (text: string) => void,
): Promise<string> {
  const results = sites.map((site) => ({ site, times: site.edits.map((): number[] => []), memory: 0, served: true }));
  for (let round = 0; round < rounds; round++)
    for (const result of results) {
      const { site, times } = result;
      const { generator, folder, size, edits } = site;
      await whileServed(site, async (address, server) => {
        result.served &&= await until(
          async () => (await textOf(address + (edits[0]?.page ?? "/"))) !== "",
          START_TIMEOUT,
        );
        if (!result.served) return;
        await wait(SETTLING);
        for (const [index, edit] of edits.entries()) {
          log(`${generator.name}, ${size}, round ${round + 1} of ${rounds}: ${edit.kind}`);
          for (let save = 0; save <= saves; save++) {
            const time = await timeOf(edit, round * (saves + 1) + save, folder, address);
            if (save > 0) times[index]?.push(time);
            await wait(generator.project === null ? PAUSE.peer : PAUSE.own);
          }
        }
        result.memory = Math.max(result.memory, peakMemory(server.pid) ?? Number.NaN);
      });
    }
  const rows = results.flatMap(({ site: { generator, size }, times, memory, served }, index) => {
    const cells = times.map((all) => (served ? timesCell(all) : "no page served"));
    const row = [generator.name, size, ...cells, formatNumber(memory, 0)];
    // Two checkouts of this project stand side by side, with their ratio below.
    const first = generator.project === null ? undefined : results[index - 1];
    if (first?.site.size !== size) return [row];
    const ratios = times.map((all, edit) => formatRatio(median(seen(first.times[edit] ?? [])), median(seen(all))));
    return [row, ["ratio", size, ...ratios, formatRatio(first.memory, memory)]];
  });
  return markdownTable(["generator", "size", "prose ms", "figure ms", "style ms", "memory MiB"], rows);
}

function seen(times: readonly number[]): number[] {
  return times.filter(Number.isFinite);
}

function timesCell(times: readonly number[]): string {
  const shown = seen(times);
  if (shown.length === 0) return "never shown";
  const missed = times.length - shown.length;
  const note = missed === 0 ? "" : `, ${missed} of ${times.length} never shown`;
  return `${formatNumber(median(shown), 0)} (${formatNumber(Math.max(...shown), 0)})${note}`;
}

async function whileServed(
  { generator, folder }: EditedSite,
  work: (address: string, server: ChildProcess) => Promise<void>,
): Promise<void> {
  const port = await freePort();
  const [program, ...values] = generator.serve(folder, port);
  const server = spawn(program, values, {
    cwd: workingFolder(generator, folder),
    stdio: "ignore",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
  });
  try {
    await work(`http://localhost:${port}`, server);
  } finally {
    if (server.exitCode === null) {
      server.kill();
      await once(server, "exit");
    }
  }
}

/** Milliseconds until an edit is served; NaN after SAVE_TIMEOUT. */
async function timeOf(edit: Edit, save: number, folder: string, address: string): Promise<number> {
  const file = path.resolve(folder, edit.file);
  const mark = 1000 + save * 37;
  const before = await readFile(file, "utf8");
  const after = before.replace(edit.pattern, edit.write(mark));
  if (after === before) throw new Error(`${file} does not match ${edit.pattern}`);
  const wanted = edit.shows(mark);
  const start = performance.now();
  await writeFile(file, after);
  const shown = await until(async () => {
    const page = await textOf(address + edit.page);
    if (edit.kind !== "style") return page.includes(wanted);
    for (const [, href = ""] of page.matchAll(/<link rel="stylesheet" href="([^"]*)"/g))
      if ((await textOf(new URL(href, address + edit.page).href)).includes(wanted)) return true;
    return false;
  }, SAVE_TIMEOUT);
  return shown ? performance.now() - start : Number.NaN;
}

/** The body of a response, or an empty text while the server does not answer. */
async function textOf(address: string): Promise<string> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.text() : "";
  } catch {
    return "";
  }
}

/** Polls a condition until it holds or `timeout` milliseconds have passed. @returns whether it held */
async function until(condition: () => Promise<boolean>, timeout: number): Promise<boolean> {
  const end = performance.now() + timeout;
  while (!(await condition())) {
    if (performance.now() > end) return false;
    await wait(POLL);
  }
  return true;
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Writes a site of synthetic parks, to be edited. */
export async function syntheticSite(generator: SiteGenerator, parks: number, folder: string): Promise<EditedSite> {
  await rm(folder, { recursive: true, force: true });
  await generator.write(folder, parks);
  return { generator, folder, size: `${parks.toLocaleString("en")} parks`, edits: syntheticEdits(generator) };
}

/** The real briefing of a checkout, to be edited in place: pass a copy. */
export function realSite(checkout: Checkout): EditedSite {
  const word = (mark: number) => `${letter(mark).toUpperCase()}${letter(mark / 26)}rich`;
  const area = (mark: number) => `${mark.toLocaleString("en")} square kilometres`;
  const edits: Edit[] = [
    {
      kind: "prose",
      page: "/about/",
      file: "src/pages/about.md",
      pattern: /\n\n(?:[A-Z][a-z]rich )?(?=[A-Z][a-z]+ )/,
      write: (mark) => `\n\n${word(mark)} `,
      shows: word,
    },
    {
      kind: "figure",
      page: "/figures/district-area/",
      file: "_data/figures/district-2018.ts",
      pattern: /"[\d,]+ square kilomet(?:er|re)s"/,
      write: (mark) => `"${area(mark)}"`,
      shows: area,
    },
    styleEdit(checkout.project, "/about/"),
  ];
  return { generator: checkout, folder: checkout.project, size: "this briefing", edits };
}

/** Files of the peers' sites: the first park, and the style sheet. */
const PEER_FILES: Readonly<Record<string, { readonly park: string; readonly styles: string }>> = {
  Hugo: { park: "content/parks/park-0001.md", styles: "static/site.css" },
  "Eleventy alone": { park: "parks/park-0001.md", styles: "site.css" },
  Astro: { park: "src/parks/park-0001.md", styles: "public/site.css" },
};

/** The same edits of the first synthetic park for every generator: a sentence, a figure, a style. */
function syntheticEdits({ name, project }: SiteGenerator): Edit[] {
  const page = "/parks/park-0001/";
  const peer = PEER_FILES[name];
  const words = (mark: number) => `Mark ${letter(mark)}${letter(mark / 26)} here`;
  const area = (mark: number) => `over ${mark.toLocaleString("en")} square kilometres`;
  const prose = { kind: "prose", page, shows: words } as const;
  const figure = {
    kind: "figure",
    page,
    pattern: /"over [\d,]+ square kilometres"/,
    write: (mark: number) => `"${area(mark)}"`,
    shows: area,
  } as const;
  if (peer === undefined)
    return [
      {
        ...prose,
        file: "_data/parks/001.ts",
        pattern: /"text": "(?:Mark [a-z]{2} here )?/,
        write: (mark) => `"text": "${words(mark)} `,
      },
      { ...figure, file: "_data/figures/001.ts" },
      styleEdit(project ?? "", page),
    ];
  return [
    {
      ...prose,
      file: peer.park,
      pattern: /\n- (?:Mark [a-z]{2} here )?/,
      write: (mark) => `\n- ${words(mark)} `,
    },
    { ...figure, file: peer.park },
    {
      kind: "style",
      page,
      file: peer.styles,
      pattern: /--mark: \w+;/,
      write: (mark) => `--mark: m${mark};`,
      shows: (mark) => `--mark: m${mark};`,
    },
  ];
}

/** An edit of this project's own style sheet. */
function styleEdit(project: string, page: string): Edit {
  const rule = (mark: number) => `.bench-mark{order:${mark}}`;
  return {
    kind: "style",
    page,
    file: path.join(project, "assets", "css", "base.css"),
    pattern: /(?:^\.bench-mark\{order:\d+\}\n)?/,
    write: (mark) => `${rule(mark)}\n`,
    shows: rule,
  };
}

/** A letter from a to z for a number, again from a after 26. */
function letter(number: number): string {
  return String.fromCharCode(97 + (Math.floor(number) % 26));
}
