// Options, build and publishing, shared by the commands that publish a site.

import path from "node:path";
import { foldersOf, type Folders } from "../src/site/paths.ts";
import type { Handout } from "../src/site/cross-page/handout-links.ts";
import { withCompressed } from "../src/publish/precompress.ts";
import { publish, recover } from "../src/publish/publish.ts";
import type { Site } from "../src/eleventy/build-site.ts";
import { buildWithCopies } from "../src/eleventy/site-copies.ts";
import { BriefingError, formatWarnings, type Problem } from "../src/model/problem.ts";
import { parseCommandLine } from "./command-line.ts";

/** A site to publish, as the command line asks. */
export interface Publication {
  readonly folders: Folders;
  /** Output folder as messages name it. */
  readonly place: string;
  /** @throws BriefingError when anything is wrong with the site */
  build(handouts?: readonly Handout[]): Promise<Site>;
  /** Publishes a site. @returns the files that were written */
  publish(site: Site): Promise<Site["files"]>;
}

/** Reads the command line. The function it returns first repairs what a killed run left in the output folder. */
export function publication(): () => Promise<Publication> {
  const { values } = parseCommandLine({
    options: {
      content: { type: "string", default: "." },
      output: { type: "string", default: "_site" },
      edition: { type: "string" },
      compress: { type: "boolean", default: false },
    },
  });
  return async () => {
    const folders = foldersOf(values.content);
    const output = path.resolve(values.output);
    await recover(output);
    return {
      folders,
      place: path.relative(process.cwd(), output) || ".",
      async build(handouts) {
        const site = await buildWithCopies(folders, { edition: values.edition, handouts });
        if (site.problems.length > 0) throw new BriefingError(site.problems);
        return site;
      },
      async publish(site) {
        const files = values.compress ? await withCompressed(site.files, folders) : site.files;
        const removed = await publish({ files }, output, folders);
        printWarnings([...site.warnings, ...removed]);
        return files;
      },
    };
  };
}

function printWarnings(warnings: readonly Problem[]): void {
  if (warnings.length > 0) console.warn(`${formatWarnings(warnings)}\n`);
}
