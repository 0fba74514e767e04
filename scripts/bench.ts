// npm run bench: measures builds, previews, page weights and image encoding, beside other generators or, with
// --against, beside another checkout of this project. Compare ratios: seconds differ between machines.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir, totalmem } from "node:os";
import path from "node:path";
import { foldersOf } from "../src/site/paths.ts";
import { buildSite } from "../src/eleventy/build-site.ts";
import { suggestId } from "../src/model/suggest-id.ts";
import { copyProject } from "./bench/copy-project.ts";
import { checkoutOf, findPeers, type Checkout } from "./bench/generators.ts";
import { measureBuilds, measureRealBuild } from "./bench/measure-builds.ts";
import { measureEdits, realSite, syntheticSite } from "./bench/measure-edits.ts";
import { inputError, parseCommandLine, runCommand } from "./command-line.ts";

const PARTS = ["readers", "start", "builds", "editors", "pictures"] as const;
/** Parts that run another checkout's commands. */
const COMPARED = ["start", "builds", "editors"] as const;

const { values } = parseCommandLine({
  options: {
    only: { type: "string" },
    against: { type: "string" },
    sizes: { type: "string", default: "10,1000,5000" },
    edited: { type: "string", default: "1000" },
    rounds: { type: "string", default: "5" },
    photographs: { type: "string", default: "12" },
    packages: { type: "string", default: "." },
    output: { type: "string" },
  },
});

await runCommand("Nothing was measured.", async () => {
  const known: readonly string[] = values.against === undefined ? PARTS : COMPARED;
  const parts = values.only?.split(",") ?? known;
  const unknown = parts.find((part) => !known.includes(part));
  if (unknown !== undefined)
    throw inputError({
      file: "npm run bench",
      record: "--only",
      message: `"${unknown}" is not a part that can be measured.`,
      suggestion: suggestId(unknown, known),
    });
  const rounds = Number(values.rounds);
  const project = process.cwd();
  const packages = path.resolve(values.packages);
  const peers = findPeers(project, packages);
  const other = values.against === undefined ? null : path.resolve(values.against);
  const checkouts = [
    checkoutOf(project),
    ...(other === null ? [] : [checkoutOf(other, `checkout ${path.basename(other)}`)]),
  ];
  const generators = other === null ? [...checkouts, ...peers.found] : checkouts;

  const folder = await mkdtemp(path.join(tmpdir(), "district-briefing-bench-"));
  const log = (text: string) => console.error(text);
  const versions = generators.map(({ name, version }) => `${name} ${version}`);
  const missing = other === null && peers.missing.length > 0 ? ` Not found: ${peers.missing.join(", ")}.` : "";
  const sections = [
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${versions.join(", ")}; ${machine()}.${missing}`,
  ];
  try {
    if (parts.includes("readers"))
      sections.push(
        "## Readers",
        "Bytes a browser must load to show a page in full, for the heaviest page of each kind. " +
          "The build refuses a page over budget.",
        `\`\`\`\n${(await buildSite(foldersOf())).budget}\n\`\`\``,
      );
    if (parts.includes("start")) {
      const eleventy = peers.found.find(({ name }) => name === "Eleventy alone");
      sections.push(
        "## The real briefing",
        "With images and fonts cached.",
        await measureRealBuild(checkouts, other === null ? eleventy : undefined, rounds, folder, log),
      );
    }
    if (parts.includes("builds"))
      sections.push(
        "## Builds",
        "Medians of alternating rounds. Each synthetic park has eight figures and about 600 words. District Briefing " +
          "reads printed quantities and checks ids, links, page weights and every number; the others only render.",
        await measureBuilds(generators, values.sizes.split(",").map(Number), rounds, folder, log),
      );
    if (parts.includes("editors")) {
      const copies: Checkout[] = [];
      for (const [index, { name, project: checkout }] of checkouts.entries())
        copies.push(checkoutOf(await copyProject(checkout, path.join(folder, `checkout-${index}`)), name));
      const sites = copies.map(realSite);
      for (const [index, generator] of [...copies, ...(other === null ? peers.found : [])].entries())
        sites.push(await syntheticSite(generator, Number(values.edited), path.join(folder, `edited-${index}`)));
      // Another checkout takes turns with this one; peers are too far apart to need that.
      const [turns, saves] = other === null ? [1, Math.max(rounds, 5)] : [rounds, 3];
      sections.push(
        "## Editors",
        "Milliseconds from saving a file until the served page shows the change: median and, in brackets, longest.",
        await measureEdits(sites, turns, saves, log),
      );
    }
    if (parts.includes("pictures")) {
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
      `# Measurements

Written by \`npm run bench -- --output FILE\`. Compare ratios: seconds differ between machines.

${text}
`,
    );
});

function machine(): string {
  const processor = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "CPU"}`;
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  return [`Node ${process.versions.node}`, process.platform, processor, memory].join(", ");
}
