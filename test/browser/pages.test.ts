// Every page in a real browser: no console error, no failed request, nothing that axe finds, nothing cut off sideways.

import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import * as assert from "uvu/assert";
import { useBrowser } from "../support/browser.ts";
import { builtSite, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const pages = suite<{ site: BuiltSite; browser: Browser; axe: string }>("browser pages");
const browser = useBrowser(pages);

pages.before(async (context) => {
  context.axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  [context.site, context.browser] = await Promise.all([builtSite(), browser()]);
});

interface AxeResult {
  violations: { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] }[];
}

/** Visits each page once, with whatever the page complains about. */
async function visitAll(site: BuiltSite, page: Page, look: (file: string, complaints: string[]) => Promise<void>): Promise<void> {
  let complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  for (const file of site.pages.keys()) {
    complaints = [];
    await page.goto(pathToFileURL(path.join(site.folder, file)).href);
    await look(file, complaints);
  }
}

for (const colorScheme of ["light", "dark"] as const) {
  pages(`has nothing for axe to find in ${colorScheme} mode`, async ({ site, browser: real, axe }) => {
    // The policy of the pages forbids scripts that are not theirs; axe is one.
    const context = await real.newContext({ colorScheme, viewport: { width: 1440, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    await visitAll(site, page, async (file, complaints) => {
      assert.equal(complaints, [], file);
      await page.evaluate(axe);
      const { violations } = await page.evaluate<AxeResult>("axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })");
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${file} ${id} ${target.join(" ")}: ${failureSummary}`));
      assert.equal(found, []);
    });
    await context.close();
  });
}

for (const width of [320, 360, 768, 1440, 2560]) {
  pages(`fits a window of ${width} pixels`, async ({ site, browser: real }) => {
    const context = await real.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    await visitAll(site, page, async (file) => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.is(wide, 0, `${file} is ${wide} pixels too wide`);
    });
    await context.close();
  });
}

pages("shows its style sheet, and the pages one click away", async ({ site, browser: real }) => {
  const context = await real.newContext();
  const page = await context.newPage();
  await page.goto(pathToFileURL(path.join(site.folder, "index.html")).href);
  assert.is.not(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), "rgba(0, 0, 0, 0)");
  await page.click("main a.figure-target");
  assert.match((await page.textContent("main q")) ?? "", /20 billion yuan/);
  await page.click("main .record .cite");
  assert.match(page.url(), /sources\/ichongqing-2024-07-07\/index\.html#paragraph-10$/);
  await context.close();
});

pages.run();
