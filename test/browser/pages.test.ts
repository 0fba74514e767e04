// Every page in a real browser: no console error, failed request, axe violation, clipped or overlapping content.

import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import * as assert from "uvu/assert";
import { layoutFaults, layoutShifts } from "../support/layout.ts";
import { useBrowser, useOwnFonts } from "../support/browser.ts";
import { builtSite, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

/** Window widths in CSS pixels, from the narrowest phone to a wide screen; zoom of 200 % halves the width. */
const WIDTHS = [180, 320, 360, 384, 720, 768, 1280, 1440, 2560];

const ALL_RULES = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";
const rule = (id: string) => `{ type: 'rule', values: ['${id}'] }`;

/** What is wrong with the pages, by kind of fault. */
interface Findings {
  readonly complaints: string[];
  /** Requests for anything outside the folder. */
  readonly outside: string[];
  readonly accessibility: string[];
  /** Wider than the window, cut off, printed one over another. */
  readonly layout: string[];
  /** Elements that move while a page loads (Layout Instability API). */
  readonly moved: string[];
  readonly opened: Set<string>;
}

/** A page with axe in it, and what it is judged with. */
interface Visit {
  readonly page: Page;
  readonly site: BuiltSite;
  readonly found: Findings;
}

const pages = suite<{ site: BuiltSite; browser: Browser; found: Findings }>("browser pages");
const browser = useBrowser(pages);

pages.before(async (context) => {
  const [site, real] = await Promise.all([builtSite(), browser()]);
  const found = { complaints: [], outside: [], accessibility: [], layout: [], moved: [], opened: new Set<string>() };
  Object.assign(context, { site, browser: real, found });
  const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  const files = [...site.pages.keys()];
  // Pages of one kind are laid out alike: the first of each gets the longer tests.
  const firsts = new Map([...files].reverse().map((file) => [kindOf(file), file]));

  const visit = async (
    visited: readonly string[],
    prepare: (browserContext: BrowserContext) => Promise<unknown>,
    judge: (visit: Visit, file: string) => Promise<void>,
  ) => {
    const browserContext = await real.newContext();
    // tsx wraps each named function in a call of this helper, which a page does not have.
    await browserContext.addInitScript(`globalThis.__name = (named) => named;\n${axe}`);
    await prepare(browserContext);
    const page = await browserContext.newPage();
    for (const file of visited) await judge({ page, site, found }, file);
    await browserContext.close();
  };
  const ownFonts = (browserContext: BrowserContext) => {
    listen(browserContext, site, found);
    return useOwnFonts(browserContext);
  };
  const judgeWithOwnFonts = (one: Visit, file: string) => judgePage(one, file, firsts.get(kindOf(file)) === file);
  // Two pages at a time: one core draws while the other judges.
  const half = Math.ceil(files.length / 2);
  await Promise.all([
    visit(files.slice(0, half), ownFonts, judgeWithOwnFonts),
    visit(files.slice(half), ownFonts, judgeWithOwnFonts),
  ]);
  await Promise.all([
    visit([...firsts.values()], async (published) => listen(published, site, found), judgeLoading),
    visit([...firsts.values()], (slow) => slow.route("**/*.woff2", (route) => route.abort()), judgeTargets),
  ]);
});

function kindOf(file: string): string {
  return file.split("/").length > 2 ? (file.split("/")[0] ?? file) : file;
}

/** Reports console messages, failed requests, and requests for anything outside the folder. */
function listen(context: BrowserContext, { folder }: BuiltSite, { complaints, outside }: Findings): void {
  context.on("page", (page) => {
    page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
    });
  });
  context.on("request", (request) => {
    if (!request.url().startsWith(`${pathToFileURL(folder).href}/`)) outside.push(request.url());
  });
  context.on("requestfailed", (request) => {
    // The browser aborts requests still under way when the next page opens: no fault.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") complaints.push(`failed ${request.url()}`);
  });
}

async function open({ page, site }: Visit, file: string, width = 1440): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(pathToFileURL(path.join(site.folder, file)).href);
  await page.evaluate(() => document.fonts.ready.then(() => {}));
}

/** Adds what axe finds under some rules. */
async function runAxe({ page, found }: Visit, where: string, rules: string): Promise<void> {
  const options = `{ preload: false, resultTypes: ['violations'], runOnly: ${rules} }`;
  const { violations } = await page.evaluate<AxeResult>(`axe.run(document, ${options})`);
  for (const { id, nodes } of violations)
    for (const { target, failureSummary } of nodes)
      found.accessibility.push(`${where}: ${id} ${target.join(" ")}: ${failureSummary}`);
}

interface AxeResult {
  violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
}

/** Accessibility in both colour schemes, and layout: the first page of a kind in all windows, others in 3 in turn. */
async function judgePage(visit: Visit, file: string, isFirst: boolean): Promise<void> {
  const { page, found } = visit;
  await open(visit, file);
  await runAxe(visit, `${file} in light`, ALL_RULES);
  await page.emulateMedia({ colorScheme: "dark" });
  await runAxe(visit, `${file} in dark`, rule("color-contrast"));
  await page.emulateMedia({ colorScheme: "light" });
  const layout = async (where: string) => {
    const faults = await page.evaluate(layoutFaults);
    found.layout.push(...faults.map((fault) => `${file} ${where}: ${fault}`));
  };
  for (const width of isFirst ? WIDTHS : [320, 1440, WIDTHS[found.opened.size % WIDTHS.length] ?? 360]) {
    await page.setViewportSize({ width, height: 900 });
    await layout(`at ${width}`);
  }
  for (const width of isFirst ? [1440, 360] : []) {
    await page.setViewportSize({ width, height: 900 });
    await runAxe(visit, `${file} at ${width}`, rule("target-size"));
    await page.emulateMedia({ forcedColors: "active" });
    await layout(`at ${width} in forced colours`);
    await page.emulateMedia({ forcedColors: "none" });
  }
  found.opened.add(file);
}

/** What moves while a page loads as published. */
async function judgeLoading(visit: Visit, file: string): Promise<void> {
  for (const width of [1440, 360]) {
    await open(visit, file, width);
    const shifts = await visit.page.evaluate(layoutShifts);
    visit.found.moved.push(...shifts.map((shift) => `${file} at ${width}: ${shift}`));
  }
}

/** Sizes of targets in whichever fonts are installed: readers see these until the site's own are in the cache. */
async function judgeTargets(visit: Visit, file: string): Promise<void> {
  for (const width of [1440, 768, 360]) {
    await open(visit, file, width);
    await runAxe(visit, `${file} at ${width} in installed fonts`, rule("target-size"));
  }
}

pages("opens every page", ({ site, found }) => {
  assert.is(found.opened.size, site.pages.size);
  assert.ok(found.opened.size > 50, `only ${found.opened.size} pages`);
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
  `is not too wide, clipped or overlapping in windows of ${WIDTHS.join(", ")} pixels, nor in forced colours`,
  ({ found }) => {
    assert.equal(found.layout, []);
  },
);

pages("moves nothing while it loads", ({ found }) => {
  assert.equal(found.moved, []);
});

pages(
  "leads from a number to the printed words in one click, and on to its page and source, without scripts",
  async ({ site, browser: real }) => {
    const context = await real.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(path.join(site.folder, "index.html")).href);
    assert.is.not(
      await page.locator("html").evaluate((html) => getComputedStyle(html).backgroundColor),
      "rgba(0, 0, 0, 0)",
    );
    await page.click("main .figure-target");
    const slip = page.locator(".slip:visible");
    assert.match((await slip.locator("q").textContent()) ?? "", /20 billion yuan/);
    await slip.getByRole("link", { name: "Full entry" }).click();
    assert.match((await page.textContent("main q")) ?? "", /20 billion yuan/);
    assert.match(
      (await page.getAttribute('main a[rel="external"]', "href")) ?? "",
      /^https:\/\/www\.ichongqing\.info\/.*#:~:text=targeting%20a-,20%20billion%20yuan$/,
    );
    await page.click("main .title-block .cite");
    await slip.getByRole("link", { name: "All citations of this paragraph" }).click();
    assert.match(page.url(), /sources\/ichongqing-2024-07-07\/index\.html#paragraph-10$/);
    await context.close();
  },
);

pages(
  "lists every figure in the register without scripts, and narrows the list down with them",
  async ({ site, browser: real }) => {
    const rows = ".register-group tbody tr:visible";
    const plain = await real.newContext({ javaScriptEnabled: false });
    const without = await plain.newPage();
    const listed: string[] = [];
    const withDollars: { file: string; all: number }[] = [];
    for (const file of [...site.pages.keys()].filter((name) => /^figures\/(page-\d+\/)?index\.html$/.test(name))) {
      await without.goto(pathToFileURL(path.join(site.folder, file)).href);
      const here = await without
        .locator(`${rows} data`)
        .evaluateAll((values) => values.map((value) => value.getAttribute("data-figure") ?? ""));
      listed.push(...here);
      assert.is(await without.locator("input").count(), 0);
      if ((await without.locator(rows).filter({ hasText: "US dollars" }).count()) === 2)
        withDollars.push({ file, all: await without.locator(rows).count() });
    }
    assert.equal([...new Set(listed)].sort(), [...site.briefing.figures.keys()].sort());
    await plain.close();
    assert.is(withDollars.length, 1);

    const context = await real.newContext();
    const page = await context.newPage();
    for (const { file, all } of withDollars) {
      await page.goto(pathToFileURL(path.join(site.folder, file)).href);
      await page.getByLabel("Find on this page").fill("usd");
      assert.is(await page.locator(rows).count(), 0);
      await page.getByLabel("Find on this page").fill("us dollars");
      assert.is(await page.locator(rows).count(), 2);
      assert.is(await page.getByRole("status").textContent(), " 2 figures");
      assert.ok(await page.getByRole("button", { name: "Search the whole briefing" }).isVisible());
      await page.getByLabel("Find on this page").fill("");
      assert.is(await page.locator(rows).count(), all);
    }
    await context.close();
  },
);

pages(
  "finds figures by the heading they stand under, and says where to look when there are none",
  async ({ site, browser: real }) => {
    const context = await real.newContext();
    const page = await context.newPage();
    const groups = "[data-filter-group]:visible";
    const named = async (file: string, heading: string) => {
      await page.goto(pathToFileURL(path.join(site.folder, file)).href);
      const own = page.locator(groups).filter({ has: page.locator("h2", { hasText: heading }) });
      return (await own.count()) === 0 ? 0 : own.locator("tbody tr").count();
    };
    for (const heading of ["Light Alloy Industrial Park", "Minzhucun"]) {
      const files = [...site.pages.keys()].filter((name) => /^figures\/(page-\d+\/)?index\.html$/.test(name));
      let found = 0;
      for (const file of files) {
        const all = await named(file, heading);
        if (all === 0) continue;
        found += all;
        await page.getByLabel("Find on this page").fill(heading.toLowerCase());
        assert.ok((await page.locator(`${groups} tbody tr:visible`).count()) >= all, `${heading} in ${file}`);
      }
      assert.ok(found > 1, heading);
    }
    // Calculations and checks are no figures, and go too.
    const last = [...site.pages].findLast(
      ([file, html]) => /^figures\/(page-\d+\/)?index/.test(file) && html.includes('id="checks"'),
    );
    await page.goto(pathToFileURL(path.join(site.folder, last?.[0] ?? "")).href);
    await page.getByLabel("Find on this page").fill("zzqxk");
    assert.is(await page.locator("main table:visible").count(), 0);
    assert.match((await page.getByRole("status").first().textContent()) ?? "", /Nothing on this page matches “zzqxk”/);
    await page.getByLabel("Find on this page").fill("minzhucun");
    await page.getByRole("button", { name: "Search the whole briefing" }).click();
    await page.locator(".search-results li").first().waitFor();
    assert.is(await page.locator(".search-field").inputValue(), "minzhucun");
    await context.close();
  },
);

pages("lists sources in the register in the order of their letters", async ({ site }) => {
  const marks = [...site.pages]
    .filter(([file]) => /^figures\/by-source\/(page-\d+\/)?index\.html$/.test(file))
    .sort(([one], [other]) => one.length - other.length || (one < other ? -1 : 1))
    .flatMap(([, html]) =>
      [...html.matchAll(/<h2 id="source-[^>]*>([A-Z]+) (?!.*continued)/g)].map(([, mark = ""]) => mark),
    );
  assert.ok(marks.length > 3);
  assert.equal(marks, [...marks].sort());
});

pages.run();
