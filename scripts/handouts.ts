// npm run handouts: publishes the site with its handouts as PDF, one for each page and paper size, and one booklet.

import { localeOf } from "../src/messages/locales.ts";
import { handoutInWords } from "../src/site/cross-page/handout-links.ts";
import { startBrowser } from "../src/handouts/browser.ts";
import { printHandouts, type Progress } from "../src/handouts/print-handouts.ts";
import { runCommand } from "./command-line.ts";
import { publication } from "./publication.ts";

const open = publication();

await runCommand("Nothing was published.", async () => {
  const { build, publish, folders, place } = await open();
  // Built twice: first to print the pages, then with links to what was printed.
  const plain = await build();
  const browser = await startBrowser();
  let printed = 0;
  const progress: Progress = (done, all, handout, isNew) => {
    if (!isNew) return;
    printed += 1;
    const count = `${String(done).padStart(String(all).length)} of ${all}`;
    console.log(`${count}  ${handout.url ?? "booklet"}  ${handoutInWords(handout, localeOf("en"))}`);
  };
  const handouts = await printHandouts(browser, plain, folders, { progress }).finally(() => browser.close());
  console.log(`${printed} printed, ${handouts.length - printed} unchanged. Reading them back.`);
  await publish(await build(handouts));
  console.log(`Published the site with ${handouts.length} PDFs in ${place}.`);
});
