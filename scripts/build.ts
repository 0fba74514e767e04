// npm run build: the whole site into _site, or every problem and nothing published.

import path from "node:path";
import configure from "../eleventy.config.ts";
import { foldersOf } from "../src/build/content.ts";
import { withCompressed } from "../src/build/precompress.ts";
import { publish, recover } from "../src/build/publish.ts";
import { buildSite } from "../src/build/site.ts";
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
  const site = await buildSite(configure, folders, { edition: values.edition });
  if (site.problems.length > 0) throw new BriefingError(site.problems);
  const files = values.compress ? await withCompressed(site.files, folders) : site.files;
  await publish({ files }, output, folders);
  const pages = [...files.keys()].filter((file) => file.endsWith(".html")).length;
  console.log(`${site.budget}\n`);
  console.log(`Published ${pages} pages and ${files.size - pages} other files in ${path.relative(process.cwd(), output) || "."}.`);
});
