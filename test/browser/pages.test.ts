// Every page in a real browser: no console error, no failed request, nothing that axe finds, nothing cut off sideways.

import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import * as assert from "uvu/assert";
import { layoutFaults, layoutShifts } from "../support/layout.ts";
import { useBrowser } from "../support/browser.ts";
import { builtSite, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

/** Window widths from the narrowest phone to a wide screen, in CSS pixels; zoomed to 200 %, a window is half as wide. */
const WIDTHS = [180, 320, 360, 384, 720, 768, 1280, 1440, 2560];

/** What was wrong with the pages, found in one visit to each. */
interface Findings {
  complaints: string[];
  /** Requests for anything that is not in the folder. */
  outside: string[];
  accessibility: string[];
  /** Wider than the window, cut off, printed one over another. */
  layout: string[];
  /** What moved while a page loaded: Layout Instability API, each page in a window of 1,440 and of 360 pixels. */
  moved: string[];
  kinds: Set<string>;
  seen: number;
}

const pages = suite<{ site: BuiltSite; browser: Browser; found: Findings }>("browser pages");
const browser = useBrowser(pages);

pages.before(async (context) => {
  [context.site, context.browser] = await Promise.all([builtSite(), browser()]);
  const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  const files = [...context.site.pages.keys()];
  context.found = { complaints: [], outside: [], accessibility: [], layout: [], moved: [], kinds: new Set(), seen: 0 };
  // Two pages at a time: one core draws while the other judges.
  const half = Math.ceil(files.length / 2);
  await Promise.all(
    [files.slice(0, half), files.slice(half)].map((part) =>
      visit(context.browser, context.site, part, axe, context.found),
    ),
  );
});

interface AxeResult {
  violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
}

/** Opens each page once: listens for complaints, runs axe in both colour schemes, and tries every width. */
async function visit(
  real: Browser,
  site: BuiltSite,
  files: readonly string[],
  axe: string,
  found: Findings,
): Promise<void> {
  const context = await real.newContext();
  // tsx wraps each named function in a call of this helper, which a page does not have. Axe comes with every page.
  await context.addInitScript(`globalThis.__name = (named) => named;\n${axe}`);
  const page = await context.newPage();
  let file = "";
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") found.complaints.push(`${file}: ${message.text()}`);
  });
  page.on("pageerror", (error) => found.complaints.push(`${file}: ${error.message}`));
  const home = pathToFileURL(site.folder).href;
  page.on("request", (request) => {
    if (!request.url().startsWith(`${home}/`)) found.outside.push(`${file}: ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    // What the next page finds still on its way is dropped by the browser, and no fault.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") found.complaints.push(`${file}: failed ${request.url()}`);
  });
  for (file of files) {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(pathToFileURL(path.join(site.folder, file)).href);
    for (const [colorScheme, rules] of [
      [
        "light",
        "{ preload: false, resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }",
      ],
      [
        "dark",
        "{ preload: false, resultTypes: ['violations'], runOnly: { type: 'rule', values: ['color-contrast'] } }",
      ],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate<AxeResult>(`axe.run(document, ${rules})`);
      found.accessibility.push(
        ...violations.flatMap(({ id, nodes }) =>
          nodes.map(
            ({ target, failureSummary }) => `${file} (${colorScheme}) ${id} ${target.join(" ")}: ${failureSummary}`,
          ),
        ),
      );
    }
    await page.emulateMedia({ colorScheme: "light" });
    // Pages of one kind are laid out alike: the first of each is tried in every window, the others in three, in turn.
    const kind = file.split("/").length > 2 ? (file.split("/")[0] ?? file) : file;
    const first = !found.kinds.has(kind);
    found.kinds.add(kind);
    for (const width of first ? WIDTHS : [320, 1440, WIDTHS[found.seen % WIDTHS.length] ?? 360]) {
      await page.setViewportSize({ width, height: 900 });
      found.layout.push(...(await page.evaluate(layoutFaults)).map((fault) => `${file} at ${width}: ${fault}`));
    }
    for (const width of first ? [1440, 360] : []) {
      await page.setViewportSize({ width, height: 900 });
      await page.reload();
      found.moved.push(...(await page.evaluate(layoutShifts)).map((shift) => `${file} at ${width}: ${shift}`));
      await page.emulateMedia({ forcedColors: "active" });
      found.layout.push(
        ...(await page.evaluate(layoutFaults)).map((fault) => `${file} at ${width} in forced colours: ${fault}`),
      );
      await page.emulateMedia({ forcedColors: "none" });
    }
    found.seen += 1;
  }
  await context.close();
}

pages("opens every page", ({ site, found }) => {
  assert.is(found.seen, site.pages.size);
  assert.ok(found.seen > 50, `only ${found.seen} pages`);
});

pages("opens without an error, a warning or a failed request", ({ found }) => {
  assert.equal(found.complaints, []);
});

pages("asks for nothing outside its folder", ({ found }) => {
  assert.equal(found.outside, []);
});

pages("has nothing for axe to find, in light and dark", ({ found }) => {
  assert.equal(found.accessibility, []);
});

pages(
  `is whole in windows of ${WIDTHS.join(", ")} pixels: nothing too wide, cut off or over another, in forced colours neither`,
  ({ found }) => {
    assert.equal(found.layout, []);
  },
);

pages("moves nothing while it loads", ({ found }) => {
  assert.equal(found.moved, []);
});

pages(
  "leads from a number to the printed words, and on to the source, in two clicks without scripts",
  async ({ site, browser: real }) => {
    const context = await real.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(path.join(site.folder, "index.html")).href);
    assert.is.not(
      await page.locator("html").evaluate((html) => getComputedStyle(html).backgroundColor),
      "rgba(0, 0, 0, 0)",
    );
    await page.click("main a.figure-target");
    assert.match((await page.textContent("main q")) ?? "", /20 billion yuan/);
    assert.match(
      (await page.getAttribute('main a[rel="external"]', "href")) ?? "",
      /^https:\/\/www\.ichongqing\.info\/.*#:~:text=20%20billion%20yuan$/,
    );
    await page.click("main .record .cite");
    assert.match(page.url(), /sources\/ichongqing-2024-07-07\/index\.html#paragraph-10$/);
    await context.close();
  },
);

pages(
  "lists every figure in the register without scripts, and narrows the list down with them",
  async ({ site, browser: real }) => {
    const register = pathToFileURL(path.join(site.folder, "figures", "index.html")).href;
    const rows = ".register-group tbody tr:visible";
    const plain = await real.newContext({ javaScriptEnabled: false });
    const without = await plain.newPage();
    await without.goto(register);
    assert.is(await without.locator(rows).count(), site.briefing.figures.size);
    assert.is(await without.locator("input").count(), 0);
    await plain.close();

    const context = await real.newContext();
    const page = await context.newPage();
    await page.goto(register);
    await page.getByLabel("Find in this register").fill("usd");
    assert.is(await page.locator(rows).count(), 0);
    await page.getByLabel("Find in this register").fill("us dollars");
    assert.is(await page.locator(rows).count(), 2);
    assert.is(await page.getByRole("status").textContent(), " 2 figures");
    await page.getByLabel("Find in this register").fill("");
    assert.is(await page.locator(rows).count(), site.briefing.figures.size);
    await context.close();
  },
);

pages.run();
