// Charts in a real browser: no text overlaps or is cut off at any width, marks differ by more than colour, and closed
// tables print.

import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import * as assert from "uvu/assert";
import { useBrowser } from "../support/browser.ts";
import { chartsOf } from "../support/charts.ts";
import { builtSite, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const WIDTHS = [320, 360, 768, 1440];
/** Margin for a wider fallback font, as a part of a text's width. */
const SLACK = 0.05;

interface Opened {
  site: BuiltSite;
  browser: Browser;
  files: string[];
}

const charts = suite<Opened>("browser charts");
const browser = useBrowser(charts);

charts.before(async (context) => {
  [context.site, context.browser] = await Promise.all([builtSite(), browser()]);
  context.files = [...context.site.pages].filter(([, html]) => chartsOf(html).size > 0).map(([file]) => file);
});

/** Opens every page with a chart. */
async function onEach(
  { site, browser: real, files }: Opened,
  options: Parameters<Browser["newContext"]>[0],
  look: (page: Page, file: string) => Promise<void>,
): Promise<void> {
  const context = await real.newContext(options);
  const page = await context.newPage();
  for (const file of files) {
    await page.goto(pathToFileURL(path.join(site.folder, file)).href);
    await look(page, file);
  }
  await context.close();
}

/** Texts in a page's drawings that overlap, leave the drawing or are too small. */
function faultsOfTexts(page: Page, slack: number): Promise<string[]> {
  return page.evaluate((more) => {
    const faults: string[] = [];
    for (const svg of document.querySelectorAll<SVGElement>(".chart svg[role]")) {
      const frame = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll("text")]
        .filter((text) => text.checkVisibility())
        .map((text) => {
          const { left, right, top, bottom, width } = text.getBoundingClientRect();
          return {
            words: text.textContent ?? "",
            left,
            right: right + width * more,
            top: top + 1,
            bottom: bottom - 1,
            size: Number.parseFloat(getComputedStyle(text).fontSize),
          };
        });
      for (const [index, a] of texts.entries()) {
        if (a.size < 12) faults.push(`"${a.words}" is ${a.size} pixels tall`);
        if (
          a.left < frame.left - 1 ||
          a.right > frame.right + 1 ||
          a.top < frame.top - 1 ||
          a.bottom > frame.bottom + 1
        )
          faults.push(`"${a.words}" leaves its drawing`);
        for (const b of texts.slice(index + 1))
          if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
            faults.push(`"${a.words}" lies over "${b.words}"`);
        for (const mark of svg.querySelectorAll(".bar, .chart-whole, .chart-dimension")) {
          const box = mark.getBoundingClientRect();
          if (a.left < box.right && box.left < a.right && a.top + 2 < box.bottom && box.top < a.bottom - 2)
            faults.push(`"${a.words}" lies over a ${mark.getAttribute("class")}`);
        }
      }
    }
    return faults;
  }, slack);
}

charts("is seen on the pages that hold one", ({ files, site }) => {
  const seen = files.flatMap((file) => [...chartsOf(site.pages.get(file) ?? "").keys()]);
  assert.is(new Set(seen).size, site.briefing.charts.size);
});

charts(`shows every text of a drawing whole and free at ${WIDTHS.join(", ")} pixels`, async (context) => {
  await onEach(context, {}, async (page, file) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      assert.equal(await faultsOfTexts(page, SLACK), [], `${file} at ${width} pixels`);
    }
  });
});

charts("keeps its texts apart when text alone is twice as large", async (context) => {
  await onEach(context, { viewport: { width: 1440, height: 900 } }, async (page, file) => {
    // The content security policy forbids style elements, but not styles set by a script.
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%", "important"));
    assert.equal(await faultsOfTexts(page, 0), [], file);
  });
});

/** Fill and stroke of the marks of a page, by class. */
function paintOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const painted: Record<string, string> = {};
    for (const mark of document.querySelectorAll(".chart .bar, .chart .point")) {
      const { fill, stroke } = getComputedStyle(mark);
      painted[mark.getAttribute("class") ?? ""] = `${fill} ${stroke}`;
    }
    painted["paper"] = getComputedStyle(document.documentElement).backgroundColor;
    return painted;
  });
}

charts(
  "distinguishes its marks by fill, outline and hatching in forced colours and print, and from the background",
  async (context) => {
    for (const options of [{ forcedColors: "active" }, { forcedColors: "active", colorScheme: "dark" }, {}] as const) {
      const seen: Record<string, string> = {};
      await onEach(context, options, async (page, file) => {
        if (!("forcedColors" in options)) await page.emulateMedia({ media: "print" });
        const { paper = "", ...marks } = await paintOf(page);
        for (const [mark, paint] of Object.entries(marks)) {
          const [, fill = "", stroke = ""] =
            /^(none|url\([^)]*\)|rgba?\([^)]*\)).* (none|rgba?\(.*\))$/.exec(paint) ?? [];
          assert.ok(
            (fill !== paper && /^rgb/.test(fill)) || (stroke !== paper && /^rgb/.test(stroke)),
            `${file}: ${mark} is painted ${paint} on ${paper}`,
          );
          seen[mark] = fill === "none" || fill === paper ? "outlined" : fill.startsWith("url(") ? "hatched" : "filled";
        }
      });
      assert.equal(seen, {
        "bar bar-target": "outlined",
        "bar bar-plan": "hatched",
        "bar bar-actual": "filled",
        "bar bar-rest": "outlined",
        "point point-happened": "filled",
        "point point-reported": "outlined",
        "point point-part": "filled",
      });
    }
  },
);

charts("prints the table of every chart although it is closed on the screen", async (context) => {
  await onEach(context, { javaScriptEnabled: false }, async (page, file) => {
    const tables = page.locator(".chart-table");
    const count = await tables.count();
    const shown = () =>
      tables.evaluateAll(
        (all) =>
          all.filter(
            (table) =>
              table.getBoundingClientRect().height >
              30 + (table.querySelector("summary")?.getBoundingClientRect().height ?? 0),
          ).length,
      );
    assert.is(await shown(), 0, `${file}: closed`);
    await page.emulateMedia({ media: "print" });
    assert.is(await shown(), count, `${file}: on paper`);
    await page.emulateMedia({ media: "screen" });
    for (const summary of await page.locator(".chart-table summary").all()) await summary.click();
    assert.is(await shown(), count, `${file}: opened without scripts`);
  });
});

charts.run();
