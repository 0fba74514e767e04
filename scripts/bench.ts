// npm run bench: how fast the engine is, beside others that do a part of what it does. Ratios count, not seconds.
//
// Peers from npm are looked for in the folder that --packages names; Hugo on the path. What is not found is left out.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir, totalmem } from "node:os";
import path from "node:path";
import configure from "../eleventy.config.ts";
import { foldersOf } from "../src/site/load-data.ts";
import { buildSite } from "../src/eleventy/build-site.ts";
import { BriefingError, suggestId } from "../src/model/problem.ts";
import { measureBuilds, measureStart } from "./bench/measure-builds.ts";
import { findGenerators, OWN } from "./bench/generators.ts";
import { changesOf, editedSites, measureEdits, type EditedSite } from "./bench/measure-edits.ts";
import { copyProject } from "./bench/copy-project.ts";
import { parseCommandLine, runCommand } from "./command-line.ts";

const PARTS = ["readers", "start", "builds", "editors", "pictures"] as const;
const { values } = parseCommandLine({
  options: {
    only: { type: "string", default: PARTS.join(",") },
    sizes: { type: "string", default: "10,1000,5000" },
    rounds: { type: "string", default: "5" },
    photographs: { type: "string", default: "12" },
    packages: { type: "string", default: "." },
    output: { type: "string" },
  },
});

await runCommand("Nothing was measured.", async () => {
  const asked = values.only.split(",");
  const [unknown] = asked.filter((part) => !PARTS.some((known) => known === part));
  if (unknown !== undefined)
    throw new BriefingError([
      {
        file: "npm run bench",
        record: "--only",
        message: `"${unknown}" is no part that can be measured.`,
        suggestion: suggestId(unknown, PARTS),
      },
    ]);
  const rounds = Number(values.rounds);
  const folder = await mkdtemp(path.join(tmpdir(), "district-briefing-bench-"));
  const log = (text: string) => console.error(text);
  const sections: string[] = [];
  try {
    const project = process.cwd();
    const packages = path.resolve(values.packages);
    const { found, missing } = findGenerators(project, packages);
    const versions = found.map(({ name, version }) => `${name} ${version}`);
    sections.push(
      `Measured on ${new Date().toISOString().slice(0, 10)}: ${versions.join(", ")}; Node ${process.versions.node}, ${process.platform}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "CPU"}, ${Math.round(totalmem() / 2 ** 30)} GiB.${missing.length === 0 ? "" : ` Not found and left out: ${missing.join(", ")}.`}`,
    );
    if (asked.includes("readers"))
      sections.push(
        "## Readers\n\nBytes until a page is seen whole, the heaviest page of each kind; the build refuses more.",
        `\`\`\`\n${(await buildSite(configure, foldersOf())).budget}\n\`\`\``,
      );
    if (asked.includes("start")) {
      const own = [
        process.execPath,
        path.join(project, "scripts", "start.mjs"),
        "build",
        "--output",
        path.join(folder, "_site"),
      ] as const;
      sections.push(
        "## The real briefing",
        await measureStart(
          own,
          found.find(({ name }) => name === "Eleventy alone"),
          project,
          folder,
          rounds,
          log,
        ),
      );
    }
    if (asked.includes("builds"))
      sections.push(
        "## Builds\n\nInvented parks, eight figures and about 600 words each. The engine reads printed words, checks ids, links, weights and every number; the others only render. Medians; the generators take turns.",
        await measureBuilds(found, values.sizes.split(",").map(Number), rounds, folder, log),
      );
    if (asked.includes("editors")) {
      const engine = await copyProject(project, path.join(folder, "project"));
      const inCopy = findGenerators(engine, packages).found;
      const real = inCopy
        .filter(({ name }) => name === OWN)
        .map(
          (generator): EditedSite => ({
            generator,
            folder: engine,
            size: "this briefing",
            changes: realChanges(engine, changesOf(generator, engine)),
          }),
        );
      const sites = [...real, ...(await editedSites(inCopy, 1000, folder, engine))];
      sections.push(
        "## Editors\n\nMilliseconds from saving a file until the served page shows it, the median of the saves and in brackets the longest.",
        await measureEdits(sites, Math.max(rounds, 5), log),
      );
    }
    if (asked.includes("pictures")) {
      const { measureEncoding } = await import("./bench/measure-encoding.ts");
      sections.push("## Pictures", await measureEncoding(Number(values.photographs), folder, packages, log));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const text = sections.join("\n\n");
  console.log(text);
  if (values.output !== undefined)
    await writeFile(
      values.output,
      `# Measurements\n\nWritten by \`npm run bench -- --output FILE\`. Seconds differ from machine to machine; ratios say more.\n\n${text}\n`,
    );
});

/** Changes of the real briefing: a sentence of a page, a figure, a style. */
function realChanges(
  engine: string,
  [, , style]: readonly ReturnType<typeof changesOf>[number][],
): EditedSite["changes"] {
  const word = (mark: number) =>
    `${String.fromCharCode(65 + (mark % 26))}${String.fromCharCode(97 + (Math.floor(mark / 26) % 26))}rich`;
  const here = (file: string) => path.join(engine, file);
  return [
    {
      name: "prose",
      page: "/about/",
      file: here("src/pages/about.md"),
      pattern: /\n\n(?:[A-Z][a-z]rich )?(?=[A-Z][a-z]+ )/,
      write: (mark) => `\n\n${word(mark)} `,
      shows: word,
    },
    {
      name: "figure",
      page: "/figures/district-area/",
      file: here("_data/figures/district-2018.ts"),
      pattern: /"[\d,]+ square kilometers"/,
      write: (mark) => `"${mark.toLocaleString("en")} square kilometers"`,
      shows: (mark) => `${mark.toLocaleString("en")} square kilometers`,
    },
    ...(style === undefined ? [] : [{ ...style, page: "/about/" }]),
  ];
}
