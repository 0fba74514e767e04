// What a page may weigh until it is seen whole: measured on the real site, and refused above the budget.

import * as assert from "uvu/assert";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { randomBytes } from "node:crypto";
import { PageStore } from "../../src/site/page-store/page-store.ts";
import { readPage } from "../../src/html/read-page.ts";
import { withCompressed } from "../../src/publish/precompress.ts";
import { weighSite } from "../../src/checks/budget/weigh-pages.ts";
import { BUDGET, budgetTable, checkBudget } from "../../src/checks/budget/weight-limits.ts";
import { foldersOf } from "../../src/site/paths.ts";
import { Problems } from "../../src/model/problem.ts";
import { builtSite, temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const budget = suite("budget");

/** A text that no compressor makes smaller than so many bytes. */
const dense = (bytes: number) => randomBytes(bytes).toString("base64");
const STYLES = new Map([
  ["assets/site.css", dense(4000)],
  ["assets/late.js", dense(9000)],
]);
const pageOf = (body: string, head = "", url = "/a/") =>
  new PageStore().addFinished(
    readPage(
      `<!doctype html><html><head><link rel="stylesheet" href="../assets/site.css">${head}</head><body>${body}</body></html>`,
      url,
      "src/pages/a.md",
    ),
  );
const problemsOf = (page: ReturnType<typeof pageOf>) => {
  const problems = new Problems();
  checkBudget(weighSite([page], STYLES), problems);
  return problems.list;
};

budget("counts the page with its style sheet and refuses what is above", () => {
  assert.equal(problemsOf(pageOf(dense(8000))), []);
  const [problem] = problemsOf(pageOf(dense(13_500)));
  assert.is(problem?.file, "src/pages/a.md");
  assert.is(problem?.record, "/a/");
  assert.match(
    problem?.message ?? "",
    /^the page and everything that blocks its rendering exceed the budget in bytes: 17,\d{3} of 13,000 with Brotli/,
  );
});

budget("counts a script that blocks, and none that is deferred", () => {
  assert.equal(problemsOf(pageOf(dense(4000), '<script defer src="../assets/late.js"></script>')), []);
  assert.is(problemsOf(pageOf(dense(4000), '<script src="../assets/late.js"></script>')).length, 1);
});

budget("counts a picture that is drawn in the page", () => {
  assert.is(problemsOf(pageOf(`<img alt="" src="data:image/png;base64,${dense(16_000)}">`)).length, 1);
});

budget("finds the heaviest page of each kind, and all that are too heavy", () => {
  const pages = [6000, 7000, 16_000, 17_000].map((bytes, index) => pageOf(dense(bytes), "", `/${index}/`));
  assert.equal(
    weighSite(pages, new Map()).pages.map(({ url }) => url),
    ["/2/", "/3/"],
  );
  assert.equal(
    weighSite(pages.slice(0, 2), new Map()).pages.map(({ url }) => url),
    ["/1/"],
  );
  assert.match(budgetTable(weighSite(pages, new Map())), /\/3\/$/);
});

budget("refuses a home page that is too heavy on a phone", () => {
  const home = new PageStore().addFinished(
    readPage(
      '<head></head><source type="image/avif" srcset="a-400.avif 400w, a-1200.avif 1200w, a-2400.avif 2400w">',
      "/",
      "src/pages/index.md",
    ),
  );
  const weigh = (bytes: number) =>
    weighSite(
      [home],
      new Map([
        ["a-1200.avif", new Uint8Array(bytes)],
        ["a-400.avif", new Uint8Array(10)],
        ["a-2400.avif", new Uint8Array(400_000)],
      ]),
    );
  const problems = new Problems();
  checkBudget(weigh(100_000), problems);
  assert.equal(problems.list, []);
  checkBudget(weigh(150_000), problems);
  assert.match(problems.list[0]?.message ?? "", /the heaviest part is a-1200\.avif with 150,000/);
});

budget("is kept by every page of the real site, whose table says so", async () => {
  const { budget: table } = await builtSite();
  const [, limits = "", ...rows] = table.split("\n");
  assert.match(limits, /13,000 +14,336 +the budget/);
  const heaviest = Number((rows[0] ?? "").trim().split(/\s+/)[0]?.replace(",", ""));
  assert.ok(heaviest > 5000 && heaviest <= BUDGET.brotli, table);
  assert.match(rows.at(-1) ?? "", /home on a phone/);
});

budget("compresses texts beforehand when asked, and nothing else", async () => {
  const text = "words ".repeat(500);
  const files = new Map<string, string | Uint8Array>([
    ["a/index.html", text],
    ["b.png", new Uint8Array(5000)],
    ["short.txt", "x"],
  ]);
  const all = await withCompressed(files, { ...foldersOf(), cache: await temporaryFolder("compressed") });
  assert.equal([...all.keys()], ["a/index.html", "b.png", "short.txt", "a/index.html.br", "a/index.html.gz"]);
  assert.is(brotliDecompressSync(all.get("a/index.html.br") as Uint8Array).toString(), text);
  assert.is(gunzipSync(all.get("a/index.html.gz") as Uint8Array).toString(), text);
});

budget.run();
