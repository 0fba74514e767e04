// npm run handouts: the whole site with its handouts as PDF, one a page and paper, and the briefing as one booklet.

import path from "node:path";
import configure from "../eleventy.config.ts";
import { withCompressed } from "../src/build/precompress.ts";
import { foldersOf } from "../src/build/content.ts";
import { handoutInWords, type Handout } from "../src/build/handouts.ts";
import { publish, recover } from "../src/build/publish.ts";
import { buildSite } from "../src/build/site.ts";
import { startBrowser } from "../src/handouts/browser.ts";
import { makeHandouts, type Progress } from "../src/handouts/make.ts";
import { BriefingError } from "../src/model/problem.ts";
import { commandLine, run } from "./run.ts";

const { values } = commandLine({
  options: {
    content: { type: "string", default: "." },
    output: { type: "string", default: "_site" },
    edition: { type: "string" },
    compress: { type: "boolean", default: false },
  },
});

await run("Nothing was published.", async () => {
  const folders = foldersOf(values.content);
  const output = path.resolve(values.output);
  await recover(output);
  const build = async (handouts?: readonly Handout[]) => {
    const site = await buildSite(configure, folders, { edition: values.edition, handouts });
    if (site.problems.length > 0) throw new BriefingError(site.problems);
    return site;
  };
  // The pages are built once without an offer, printed, and built again with the offer of what was printed.
  const plain = await build();
  const browser = await startBrowser();
  let printed = 0;
  const progress: Progress = (done, all, handout, isNew) => {
    if (!isNew) return;
    printed += 1;
    console.log(`${String(done).padStart(String(all).length)} of ${all}  ${handout.url ?? "booklet"}  ${handoutInWords(handout)}`);
  };
  const handouts = await makeHandouts(browser, plain, folders, { progress }).finally(() => browser.close());
  console.log(`${printed} printed, ${handouts.length - printed} unchanged. Reading them back.`);
  const { files } = await build(handouts);
  await publish({ files: values.compress ? await withCompressed(files, folders) : files }, output, folders);
  console.log(`Published the site with ${handouts.length} PDFs in ${path.relative(process.cwd(), output) || "."}.`);
});
