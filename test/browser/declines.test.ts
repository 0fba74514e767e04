// What a reader meets of a decline, exact or bounded, on every surface: pages, chart, search, card, downloads, PDF.

import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import * as assert from "uvu/assert";
import { readPdf } from "../../src/checks/handouts/read-pdf.ts";
import { printHandouts } from "../../src/handouts/print-handouts.ts";
import { foldersOf } from "../../src/site/paths.ts";
import { useBrowser } from "../support/browser.ts";
import { csvLines } from "../support/downloads.ts";
import { builtSite, temporaryFolder, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const CONTENT = path.join("test", "sites", "every-kind", "input");

const declines = suite<{ site: BuiltSite; browser: Browser }>("declines");
const browser = useBrowser(declines);

declines.before(async (context) => {
  [context.site, context.browser] = await Promise.all([builtSite(CONTENT), browser()]);
});

/** Opens a page of the site from the disk and gives back what the test finds on it. */
async function onPage<Found>(
  { site, browser: real }: { site: BuiltSite; browser: Browser },
  file: string,
  look: (page: Page) => Promise<Found>,
): Promise<Found> {
  const context = await real.newContext({ viewport: { width: 1000, height: 900 } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path.join(site.folder, file)).href);
  return look(page).finally(() => context.close());
}

/** Text as it is read: every space is one space. */
const flat = (text: string | null): string => (text ?? "").replace(/\s+/gu, " ").trim();

declines("are said in a sentence", async (context) => {
  const words = await onPage(context, "declines/index.html", (page) =>
    page.evaluate(() => {
      const selection = getSelection();
      selection?.selectAllChildren(document.querySelector(".content") ?? document.body);
      return selection?.toString() ?? "";
    }),
  );
  assert.match(flat(words), "The change of prices is −0.2%, and that of rents down over 5%.");
  assert.match(flat(words), "The change of traffic is −3.0%.");
});

declines("have a page that names the change, and a bound that is one of the decline", async (context) => {
  const row = (page: Page, name: string) =>
    page.locator("main dl div", { has: page.locator(`dt:text-is("${name}")`) }).locator("dd");
  const read = (id: string) =>
    onPage(context, `figures/${id}/index.html`, async (page) => [
      flat(await page.textContent(".figure-large data")),
      flat(await row(page, "Printed words").locator("q").textContent()),
      flat(await row(page, "Change").textContent()),
      flat(await row(page, "Precision").textContent()),
      /: “([^”]*)”, A briefing/.exec(flat(await page.textContent(".citation")))?.[1],
    ]);
  assert.equal(await read("prices"), [
    "−0.2%",
    "down by 0.2 percent",
    "decline",
    "exact figure, as printed",
    "Change of prices, A town, 2023: −0.2%",
  ]);
  assert.equal(await read("rents"), [
    "down over 5%",
    "down by more than 5 percent",
    "decline",
    "more than the decline shown",
    "Change of rents, A town, 2023: down over 5%",
  ]);
  assert.equal(await read("traffic"), [
    "−3.0%",
    "下降3.0%",
    "decline",
    "exact figure, as printed",
    "Change of traffic, A town, 2025: −3.0%",
  ]);
});

declines("are listed in every register and on the page of their source", async (context) => {
  const shown = (file: string) =>
    onPage(context, file, (page) =>
      page.$$eval("main data", (all) =>
        all
          .filter((one) => ["prices", "rents", "traffic"].includes(one.dataset["figure"] ?? ""))
          .map((one) => (one.textContent ?? "").replace(/\s/gu, " ")),
      ),
    );
  for (const file of ["figures/index.html", "figures/by-kind/index.html", "figures/by-source/index.html"])
    assert.equal((await shown(file)).sort(), ["down over 5%", "−0.2%", "−3.0%"], file);
  assert.equal((await shown("sources/paper/index.html")).sort(), ["down over 5%", "−0.2%"]);
  assert.equal(await shown("sources/bao/index.html"), ["−3.0%"]);
});

declines("are drawn to the left of zero, at their length, with the arrow of a bound farther left", async (context) => {
  const chart = await onPage(context, "declines/index.html", (page) =>
    page.$eval("#chart-changes", (figure) => {
      const selectors = ["svg[role]", "rect.bar", ".chart-zero", ".chart-arrow path"];
      const [frame = [], bars = [], zeros = [], arrows = []] = selectors.map((selector) =>
        [...figure.querySelectorAll(selector)].map((one) => {
          const { left, right, width } = one.getBoundingClientRect();
          return { left, right, width };
        }),
      );
      return {
        frame,
        bars,
        zeros,
        arrows,
        words: [...figure.querySelectorAll("text")].map((one) => one.textContent ?? ""),
        note: figure.querySelector(".chart-notes")?.textContent ?? "",
        cells: [...figure.querySelectorAll("tbody td[data-label=Number]")].map((one) => one.textContent ?? ""),
      };
    }),
  );
  const [growth, prices, rents] = chart.bars;
  const [frame, zero, arrow] = [chart.frame[0], chart.zeros[0], chart.arrows[0]];
  assert.ok(growth && prices && rents && frame && zero && arrow, "a bar for each, a line of zero, one arrow");
  assert.equal([chart.bars.length, chart.zeros.length, chart.arrows.length], [3, 3, 1]);
  const near = (a: number, b: number) => Math.abs(a - b) < 1.5;
  assert.ok(near(growth.left, zero.left) && growth.right > zero.left, "growth to the right");
  assert.ok(near(prices.right, zero.left) && prices.left < zero.left, "prices to the left");
  assert.ok(near(rents.right, zero.left) && rents.left < zero.left, "rents to the left");
  assert.ok(near(growth.width / 3, rents.width / 5) && near(prices.width / 0.2, rents.width / 5), "one scale");
  assert.ok(arrow.right <= rents.left && arrow.left >= frame.left, "the arrow beyond the end, within the drawing");
  assert.equal(chart.words.map(flat), [
    "Change of sales",
    "3%",
    "Change of prices",
    "−0.2%",
    "Change of rents",
    "down over 5%",
  ]);
  assert.equal(chart.cells.map(flat), ["3%", "−0.2%", "down over 5%"]);
  assert.match(chart.note, /declines run from it to the left/);
});

declines("are found by their number, with either sign, and by the words of their source", async (context) => {
  const results = (words: string) =>
    onPage(context, "index.html", async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.type(words);
      await page
        .locator(".search-status")
        .filter({ hasText: /result/ })
        .waitFor();
      const figure = page.locator(".search-panel li, dialog li", { hasText: /figure, actual/ }).first();
      return flat(await figure.innerText());
    });
  for (const query of ["-0.2", "−0.2", "0.2", "prices"])
    assert.match(await results(query), /Change of prices, A town.*−0\.2%/, query);
  for (const query of ["down over 5", "rents"])
    assert.match(await results(query), /Change of rents, A town.*down over 5%/, query);
  assert.match(await results("下降"), /Change of traffic, A town.*−3\.0%/);
});

declines("have a card that says them", async (context) => {
  const said = (id: string) =>
    onPage(context, `figures/${id}/index.html`, (page) => page.getAttribute('[property="og:image:alt"]', "content"));
  assert.match(flat(await said("prices")), /^A town\. −0\.2%, Change of prices\./);
  assert.match(flat(await said("rents")), /^A town\. down over 5%, Change of rents\./);
});

declines("have one value in the downloads and in JSON-LD", async (context) => {
  const { files, pages } = context.site;
  const rows = csvLines(String(files.get("data/figures.csv")));
  const [names = []] = rows;
  const columns = ["value", "lower", "upper", "bound", "change"].map((name) => names.indexOf(name));
  const row = (id: string) => columns.map((column) => rows.find(([first]) => first === id)?.[column]);
  assert.equal(row("prices"), ["-0.2", "", "", "exact", "decline"]);
  assert.equal(row("rents"), ["-5", "", "-5", "over", "decline"]);
  assert.equal(row("traffic"), ["-3", "", "", "exact", "decline"]);
  const data = JSON.parse(String(files.get("data/figures.json"))) as Record<string, unknown>[];
  const values = (id: string) => {
    const { value, lower, upper, bound, change } = data.find((one) => one["id"] === id) ?? {};
    return [value, lower, upper, bound, change];
  };
  assert.equal(values("prices"), [-0.2, null, null, "exact", "decline"]);
  assert.equal(values("rents"), [-5, null, -5, "over", "decline"]);
  const jsonLd = (id: string) => {
    const html = pages.get(`figures/${id}/index.html`) ?? "";
    const [, text = "{}"] = /<script type="application\/ld\+json" data-json-ld[^>]*>(.*?)<\/script>/s.exec(html) ?? [];
    const { value, minValue, maxValue } = (JSON.parse(text) as { value: Record<string, unknown> }).value;
    return [value, minValue, maxValue];
  };
  assert.equal(jsonLd("prices"), [-0.2, undefined, undefined]);
  assert.equal(jsonLd("rents"), [undefined, undefined, -5]);
});

declines("are printed, and read back from the PDF", async (context) => {
  const folders = { ...foldersOf(CONTENT), cache: await temporaryFolder("handouts") };
  const wanted = (url: string | null, paper: string) => url === "/declines/" && paper === "a4";
  const [handout] = await printHandouts(context.browser, context.site, folders, { wanted });
  assert.ok(handout !== undefined);
  const { pages } = await readPdf(handout.pdf);
  const words = flat(pages.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join(" "));
  assert.match(words, /The change of prices is −0\.2% ?\[1\], and that of rents down over 5% ?\[2\]\./);
  assert.match(words, /Change of prices −0\.2%/);
  assert.match(words, /Change of rents down over 5%/);
  assert.match(words, "down by more than 5 percent” A ¶ 10");
});

declines.run();
