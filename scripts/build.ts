// npm run build: publishes the whole site in _site, or prints every problem and publishes nothing.

import { runCommand } from "./command-line.ts";
import { publication } from "./publication.ts";

const open = publication();

await runCommand("Nothing was published.", async () => {
  const { build, publish, place } = await open();
  const site = await build();
  const files = await publish(site);
  const pages = [...files.keys()].filter((file) => file.endsWith(".html")).length;
  console.log(`${site.budget}\n`);
  console.log(`Published ${pages} pages and ${files.size - pages} other files in ${place}.`);
});
