// Gantt chart and timeline in a real browser: at every width and letter size no words are cut or lie over one another,
// and the marks of a row stand under the years and the rule that they mean.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import * as assert from "uvu/assert";
import { markdownFor } from "../../src/site/render/markdown.ts";
import { shortcodesOf } from "../../src/site/render/shortcodes/index.ts";
import { useBrowser } from "../support/browser.ts";
import { ganttBriefing, reported } from "../support/gantt-briefing.ts";
import { layoutFaults } from "../support/layout.ts";
import { builtSite, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const WIDTHS = [360, 768, 1440];
const PAGES = ["commitments/index.html", "timeline/index.html"];

const gantt = suite<{ site: BuiltSite; browser: Browser }>("browser gantt chart");
const browser = useBrowser(gantt);

gantt.before(async (context) => {
  [context.site, context.browser] = await Promise.all([builtSite(), browser()]);
});

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  // The name that esbuild gives to functions, which run in the page here.
  await page.addInitScript("globalThis.__name = (named) => named");
  return page;
}

/** Looks at a page at every width, and with letters twice as large: a window then holds half as many of them. */
async function atEverySize(page: Page, look: (where: string) => Promise<void>): Promise<void> {
  for (const width of WIDTHS) {
    for (const letters of [1, 2]) {
      await page.setViewportSize({ width: width / letters, height: 900 });
      await look(`at ${width} pixels${letters === 1 ? "" : ", letters doubled"}`);
    }
  }
}

/** Words of the chart that leave it or are cut off, and words and marks that are not in line with the axis. */
function faultsOfChart(): string[] {
  const faults: string[] = [];
  const [chart] = document.querySelectorAll(".gantt");
  if (chart === undefined) return ["no chart"];
  const frame = chart.getBoundingClientRect();
  const walker = document.createTreeWalker(chart, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest(".unseen, desc") !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right, width } = range.getBoundingClientRect();
    if (width > 0 && (left < frame.left - 1 || right > frame.right + 1))
      faults.push(`"${node.textContent}" is cut off`);
  }
  const middleOf = (one: Element | null | undefined) => {
    const box = one?.getBoundingClientRect();
    return box === undefined ? NaN : box.left + box.width / 2;
  };
  const [rule] = chart.querySelectorAll(".gantt-axis .gantt-now");
  for (const row of chart.querySelectorAll(".gantt-rows .gantt-row")) {
    const label = row.parentElement?.querySelector(".gantt-label")?.textContent ?? "";
    if (Math.abs(middleOf(row.querySelector(".gantt-now")) - middleOf(rule)) > 1)
      faults.push(`the edition's rule is not in line in "${label}"`);
    const { top, bottom } = row.getBoundingClientRect();
    for (const mark of row.querySelectorAll(".bar, .point, .gantt-due")) {
      const box = mark.getBoundingClientRect();
      if (box.top < top - 1 || box.bottom > bottom + 1) faults.push(`a mark leaves the row of "${label}"`);
      for (const words of row.parentElement?.querySelectorAll(".gantt-label, .gantt-words") ?? []) {
        const { left, right, top, bottom } = words.getBoundingClientRect();
        const { paddingLeft, paddingRight } = getComputedStyle(words);
        const [from, to] = [left + Number.parseFloat(paddingLeft), right - Number.parseFloat(paddingRight)];
        if (box.left < to && from < box.right && box.top < bottom && top < box.bottom)
          faults.push(`a mark lies over the words of "${label}"`);
      }
    }
  }
  return faults;
}

gantt(
  "shows every word whole and free, and every mark in line, with letters as they are and doubled",
  async ({ site, browser: real }) => {
    const page = await openPage(real);
    for (const file of PAGES) {
      await page.goto(pathToFileURL(path.join(site.folder, file)).href);
      await atEverySize(page, async (where) => {
        assert.equal(await page.evaluate(faultsOfChart), [], `${file} ${where}`);
        assert.equal(await page.evaluate(layoutFaults), [], `${file} ${where}`);
      });
    }
    await page.close();
  },
);

const LONG =
  "Establish a national-level demonstration base for the research, testing and making of hydrogen-powered heavy vehicles now";
const CHINESE = "建设国家级氢能商用车基地并形成完整的研发、检测和制造产业链，带动上下游企业集聚发展";

const BRIEFINGS = {
  one: () => ganttBriefing({ a: { due: "2026-08-31" } }),
  undated: () => ganttBriefing({ a: { label: LONG }, b: { label: CHINESE, stated: "2026-08-31" } }),
  "from the 1930s to 2050": () =>
    ganttBriefing(
      {
        a: { stated: "1930s", due: "1956", outcomes: [reported("1958", "done")] },
        b: { stated: "1955-03", due: "2050", label: LONG },
        c: { due: "2027-02", kind: "plan", outcomes: [reported("2025", "part done")] },
        d: { due: "2024-05-06", moved: [{ due: "2027", printed: "x", source: "paper", paragraph: null }] },
      },
      { x: { date: "1911-10-10" }, y: { date: "2026" } },
    ),
  "of sixty": () =>
    ganttBriefing(
      Object.fromEntries(
        Array.from({ length: 60 }, (_, index) => [
          `c${index}`,
          {
            label: index % 3 === 0 ? CHINESE : LONG,
            stated: String(2012 + (index % 14)),
            due: index % 7 === 0 ? null : String(2027 + (index % 12)),
            kind: index % 2 === 0 ? "plan" : "target",
          } as const,
        ]),
      ),
    ),
};

for (const [name, briefingOf] of Object.entries(BRIEFINGS)) {
  gantt(`shows every word of a briefing ${name}`, async ({ site, browser: real }) => {
    const sheets = [
      ...(site.pages.get(PAGES[0] ?? "") ?? "").matchAll(/<link rel="stylesheet" href="\.\.\/([^"]+)">/g),
    ];
    assert.ok(sheets.length > 0);
    const files = sheets.map(([, file = ""]) => readFile(path.join(site.folder, file), "utf8"));
    const css = (await Promise.all(files)).join("\n");
    const markdown = markdownFor(shortcodesOf(briefingOf()));
    const page = await openPage(real);
    for (const chart of ["commitments", "times"]) {
      const drawn = markdown.render(`{% chart "${chart}" %}`);
      // Init scripts run in pages that are gone to.
      await page.goto("about:blank");
      await page.setContent(
        `<!doctype html><html lang="en"><head><style>${css}</style></head>` +
          `<body><main><div class="content">${drawn}</div></main></body></html>`,
      );
      await atEverySize(page, async (where) => {
        assert.equal(await page.evaluate(faultsOfChart), [], `${chart} ${where}`);
        assert.equal(await page.evaluate(layoutFaults), [], `${chart} ${where}`);
      });
    }
    await page.close();
  });
}

gantt(
  "keeps the years in view beside its last row, and no focused link under them",
  async ({ site, browser: real }) => {
    const page = await real.newPage({ viewport: { width: 360, height: 640 } });
    await page.goto(pathToFileURL(path.join(site.folder, "timeline/index.html")).href);
    const links = page.locator(".gantt-label > a");
    for (const link of [links.last(), links.first()]) {
      await link.evaluate((one) => {
        one.scrollIntoView({ block: "start" });
        one.focus();
      });
      const boxOf = (selector: string) => page.locator(selector).first().boundingBox();
      const [axis, focused] = [await boxOf(".gantt-axis"), await link.boundingBox()];
      assert.ok(axis !== null && focused !== null && axis.y > -1, "the axis has scrolled away");
      assert.ok(focused!.y >= axis!.y + axis!.height, "the axis covers the link");
    }
    await page.close();
  },
);

gantt.run();
