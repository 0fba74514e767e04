// The preview as an editor sees it: a real server, a real browser that reloads, and files that break and are mended.

import { cp, mkdir, writeFile, rm } from "node:fs/promises";
import { networkInterfaces } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";
import * as assert from "uvu/assert";
import { buildSite } from "../../src/eleventy/build-site.ts";
import { startPreview, type Preview } from "../../src/preview/server.ts";
import { useBrowser } from "../support/browser.ts";
import { rememberPrinted } from "../support/errors.ts";
import { ContentCopy, temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const preview = suite<{ copy: ContentCopy; server: Preview; log: string[]; page: Page }>("preview");
const browser = useBrowser(preview);

preview.before(async (context) => {
  context.copy = await ContentCopy.make();
  // The last two editions are open again: their sources may have new figures.
  for (const id of ["2026-11", "2026-11-28"])
    await rm(path.join(context.copy.folders.content, "_data", "published", `${id}.ts`));
  context.log = [];
  context.server = await startPreview(context.copy.folders, 0, (text) => {
    context.log.push(text);
    rememberPrinted(text);
  });
  await context.server.picturesReady;
  context.page = await (await browser()).newPage();
});

preview.after(async ({ server, page }) => {
  await page.close();
  await server.close();
});

/** Opens an address, again if a reload for the last change interrupts it or brings the page before it back. */
async function visit(page: Page, address: string): Promise<Awaited<ReturnType<Page["goto"]>>> {
  for (;;) {
    try {
      const response = await page.goto(address);
      if (page.url() === new URL(address).href) return response;
    } catch (error) {
      if (!/interrupted by another navigation|ERR_ABORTED/.test(String(error))) throw error;
    }
  }
}

/** Waits until the page shows the words, without touching the browser. */
const shows = (page: Page, words: string) =>
  page.waitForFunction((text) => document.body?.textContent?.includes(text) === true, words);
/** Waits until the page shows no problems. */
const isMended = (page: Page) =>
  page.waitForFunction(
    () => document.readyState === "complete" && document.querySelector(".preview-problems") === null,
  );

preview("shows pages, and the 404 page for an address without one", async ({ server, page }) => {
  assert.is((await visit(page, `${server.address}nowhere/`))?.status(), 404);
  assert.is((await visit(page, `${server.address}industry/`))?.status(), 200);
  await shows(page, "over 260,000 businesses");
});

preview("serves pictures and fonts with their media types", async ({ server, page }) => {
  const types = new Set<string>();
  page.on("response", (response) => types.add(response.headers()["content-type"] ?? ""));
  await visit(page, `${server.address}parks/hydrogen/`);
  await page
    .locator(".picture img")
    .first()
    .evaluate((img: HTMLImageElement) => img.decode());
  await page.evaluate(() => document.fonts.load("600 1rem Barlow"));
  assert.ok(types.has("image/avif") && types.has("font/woff2"), [...types].join(", "));
  assert.not.ok(types.has("application/octet-stream"), [...types].join(", "));
});

preview("reloads when a figure or a page changes", async ({ server, page, copy }) => {
  await visit(page, `${server.address}district/`);
  await copy.change("_data/figures/district-2018.ts", "432 square kilometers", "433 square kilometers");
  await shows(page, "433 square kilometres");
  await copy.change("src/pages/district/index.njk", "Place and people", "People and place");
  await shows(page, "People and place");
  await copy.change("_data/figures/district-2018.ts", "433 square kilometers", "432 square kilometers");
  await shows(page, "432 square kilometres");
});

preview(
  "keeps the last good page up when a data module breaks, and recovers when it is mended",
  async ({ server, page, copy, log }) => {
    await visit(page, `${server.address}parks/hydrogen/`);
    await copy.change("_data/parks.ts", "const parks = {", "const parks = {{");
    await shows(page, "_data/parks.ts:");
    assert.match((await page.textContent("h1")) ?? "", /Hydrogen Energy Equipment/);
    assert.ok(
      log.some((text) => text.includes("_data/parks.ts:")),
      "the terminal names the file and the line",
    );
    await copy.change("_data/parks.ts", "const parks = {{", "const parks = {");
    await isMended(page);
  },
);

preview("keeps the last good page up when a record is wrong", async ({ server, page, copy }) => {
  await visit(page, `${server.address}figures/businesses/`);
  await copy.change("_data/figures/district.ts", '"over 260,000 businesses"', '"a great many businesses"');
  await shows(page, "businesses · printed");
  assert.match((await page.textContent(".figure-large")) ?? "", /over 260,000 businesses/);
  await copy.change("_data/figures/district.ts", '"a great many businesses"', '"over 260,000 businesses"');
  await isMended(page);
});

preview("recovers when a module that a data module imports is mended", async ({ server, page, copy }) => {
  await visit(page, `${server.address}sources/ichongqing-2024-07-07/`);
  const note = path.join(copy.folders.content, "_data", "..", "src", "pages", "note.ts");
  await writeFile(note, `export const publisher = "First publisher";\n`);
  await copy.change(
    "_data/sources.ts",
    "const sources",
    `import { publisher } from "../src/pages/note.ts";\nconst sources`,
  );
  await copy.change("_data/sources.ts", 'publisher: "iChongqing"', "publisher");
  await shows(page, "First publisher");
  await writeFile(note, `export const publisher = "First`);
  await shows(page, "note.ts:1");
  await shows(page, "First publisher");
  await writeFile(note, `export const publisher = "Second publisher";\n`);
  await shows(page, "Second publisher");
  await isMended(page);
});

preview("marks the mistake when a page names a record that does not exist", async ({ server, page, copy }) => {
  await visit(page, `${server.address}industry/`);
  await copy.change(
    "src/pages/industry.md",
    '{% figure "innovation-platforms" %}',
    '{% figure "inovation-platforms" %}',
  );
  await shows(page, 'did you mean "innovation-platforms"?');
  assert.is(await page.locator(".content mark.mistake").count(), 1);
  await copy.change(
    "src/pages/industry.md",
    '{% figure "inovation-platforms" %}',
    '{% figure "innovation-platforms" %}',
  );
  await isMended(page);
});

preview("keeps the last good page up when a template breaks", async ({ server, page, copy }) => {
  await visit(page, `${server.address}district/`);
  await copy.change("src/pages/district/index.njk", "{{ checkTable(", "{{ nowhere }}{{ checkTable(");
  await shows(page, "src/pages/district/index.njk:");
  assert.match((await page.textContent(".content")) ?? "", /Arithmetic checks/);
  await copy.change("src/pages/district/index.njk", "{{ nowhere }}{{ checkTable(", "{{ checkTable(");
  await isMended(page);
});

preview("keeps the last good page up when front matter is wrong", async ({ server, page, copy }) => {
  await visit(page, `${server.address}industry/`);
  for (const [right, wrong, words] of [
    ["order: 4", "order: last", '"order" cannot be "last"'],
    ["title: Industry in", "title: Industry: in", "the title in quotes"],
  ] as const) {
    await copy.change("src/pages/industry.md", right, wrong);
    await shows(page, words);
    await shows(page, "over 260,000 businesses");
    await copy.change("src/pages/industry.md", wrong, right);
    await isMended(page);
  }
});

preview("starts on broken data, says so, and recovers", async ({ page }) => {
  const copy = await ContentCopy.make();
  await copy.change("_data/sources.ts", "const sources = {", "const sources = {{");
  const server = await startPreview(copy.folders, 0, () => {});
  await visit(page, server.address);
  await shows(page, "_data/sources.ts:");
  await copy.change("_data/sources.ts", "const sources = {{", "const sources = {");
  await shows(page, "Jiulongpo District in brief");
  await isMended(page);
  await visit(page, "about:blank");
  await server.close();
});

preview(
  "shows on a key press where each number comes from, and which figures no text proves",
  async ({ server, page }) => {
    await visit(page, `${server.address}industry/`);
    assert.is(await page.locator(".preview-review").count(), 0);
    await page.keyboard.press("r");
    const review = (await page.textContent(".preview-review")) ?? "";
    assert.match(
      review,
      /over 260,000 businesses businesses over 260,000 businesses A, ichongqing-2024-07-07, paragraph 6\. _data\/figures\/district\.ts/,
    );
    assert.match(review, /vehicle-output 年产能15万台 D, cqrb-2026-02-09\. No text proves it\./);
    assert.ok((await page.locator("[data-figure=vehicle-output].review-no-proof").count()) > 0);
    await page.keyboard.press("r");
    assert.is(await page.locator(".preview-review, .review-number").count(), 0);
    await visit(page, `${server.address}industry/?review`);
    await shows(page, "Refused by the gate");
    // In the search field the key types a letter.
    await page.keyboard.press("/");
    await page.keyboard.press("r");
    assert.is(await page.locator(".preview-review").count(), 1);
    assert.is(await page.inputValue(".search-field"), "r");
  },
);

preview("names in the review what the gate refuses on the page", async ({ server, page, copy }) => {
  await visit(page, `${server.address}industry/?review`);
  await copy.change("src/pages/industry.md", "The article does not say", "About 99 cranes. The article does not say");
  await page.waitForFunction(() =>
    /the number "99" comes from no figure/.test(document.querySelector(".preview-review")?.textContent ?? ""),
  );
  await copy.change("src/pages/industry.md", "About 99 cranes. The article does not say", "The article does not say");
  await isMended(page);
});

preview(
  "names in the review of every page the number of a record that they all show",
  async ({ server, page, copy }) => {
    await visit(page, `${server.address}parks/?review`);
    await copy.change("_data/parks.ts", "materials for aerospace", "materials for 99 cranes in aerospace");
    for (const place of ["parks/?review", "parks/light-alloy/?review"]) {
      await visit(page, `${server.address}${place}`);
      await page.waitForFunction(() =>
        /the number "99" comes from no figure/.test(document.querySelector(".preview-review")?.textContent ?? ""),
      );
    }
    await copy.change("_data/parks.ts", "materials for 99 cranes in aerospace", "materials for aerospace");
    await isMended(page);
  },
);

preview("shows drafts with their date, and no build publishes them", async ({ server, page, copy }) => {
  await copy.write(
    "src/pages/bridges.md",
    '---\ntitle: Bridges\ndescription: What is known of the bridges of the district.\norder: 6.5\ndraft: 2026-11-20\n---\nThere are {% figure "bridges" %}.\n',
  );
  await copy.change(
    "_data/figures/district.ts",
    "const figures = {",
    'const figures = {\n  bridges: { label: "Bridges", about: "jiulongpo", kind: "actual", printed: "40 bridges", source: "ichongqing-2024-10-12", paragraph: null, draft: "2026-11-21" },',
  );
  await visit(page, `${server.address}bridges/?review`);
  await shows(page, "There are 40 bridges.");
  assert.match(
    (await page.textContent(".preview-review")) ?? "",
    /page \/bridges\/, since 2026-11-20 src\/pages\/bridges\.mdfigure bridges, since 2026-11-21 _data\/figures\/district\.ts/,
  );
  // Nothing need lead to a draft yet.
  await copy.write(
    "src/pages/alone.md",
    "---\ntitle: Alone\ndescription: A page to which nothing leads.\ndraft: 2026-11-22\n---\nNothing leads here.\n",
  );
  await visit(page, `${server.address}alone/?review`);
  await shows(page, "page /alone/, since 2026-11-22");
  assert.is(await page.locator(".preview-problems").count(), 0);
  const built = await buildSite(copy.folders);
  assert.equal(built.problems, []);
  for (const file of ["bridges/index.html", "figures/bridges/index.html"]) assert.not.ok(built.files.has(file), file);
  for (const file of ["figures/index.html", "data/figures.json"])
    assert.not.match(String(built.files.get(file)), /40 bridges/, file);
  await copy.change("src/pages/bridges.md", "draft: 2026-11-20\n", "");
  const [problem, ...more] = (await buildSite(copy.folders)).problems;
  assert.equal(
    [problem?.file, problem?.message, more],
    ["src/pages/bridges.md", 'The figure "bridges" has been a draft since 2026-11-21, so no build has it.', []],
  );
});

preview("shows sketches until pictures are encoded, and then the pictures without a visit", async ({ page }) => {
  const copy = await ContentCopy.ofSecondDistrict();
  const cache = await temporaryFolder("cold");
  for (const kept of ["cards", "fonts", "icons"])
    await cp(path.join(copy.folders.cache, kept), path.join(cache, kept), { recursive: true }).catch(() => {});
  await mkdir(path.join(copy.folders.content, "assets", "pictures"), { recursive: true });
  await copy.write(
    "assets/pictures/mill.jpg",
    await sharp({ create: { width: 1600, height: 1000, channels: 3, background: "#8a5a2b" } })
      .jpeg()
      .toBuffer(),
  );
  await copy.write(
    "_data/pictures.ts",
    'export default { mill: { kind: "illustration", credit: "A drawer", licence: "MIT", original: "mill.jpg", about: "mill-park", focus: [0.5, 0.5], alternative: "A mill beside a river." } };\n',
  );
  const log: string[] = [];
  const server = await startPreview({ ...copy.folders, cache }, 0, (text) => log.push(text));
  try {
    await visit(page, `${server.address}parks/mill-park/`);
    assert.ok(
      log.some((text) => text.includes("sketches")),
      log.join("\n"),
    );
    await page.waitForFunction(
      () => document.querySelector<HTMLImageElement>(".picture img")?.currentSrc.endsWith(".avif") === true,
    );
    await visit(page, "about:blank");
  } finally {
    await server.close();
  }
});

preview("takes the next port if one is in use", async ({ server, copy }) => {
  const port = Number(new URL(server.address).port);
  const other = await startPreview(copy.folders, port, () => {});
  assert.is(Number(new URL(other.address).port) > port, true);
  assert.is((await fetch(other.address)).status, 200);
  await other.close();
});

preview("answers this machine alone, and the network with `network`", async ({ server, copy }) => {
  const hosts = Object.values(networkInterfaces()).flatMap((all) =>
    (all ?? []).filter(({ family, internal }) => family === "IPv4" && !internal).map(({ address }) => address),
  );
  assert.equal(server.networkAddresses, []);
  for (const host of hosts)
    assert.is(
      await fetch(server.address.replace("localhost", host)).then(
        () => "answers",
        () => "refuses",
      ),
      "refuses",
      host,
    );
  const open = await startPreview(copy.folders, 0, () => {}, { network: true });
  assert.is(open.networkAddresses.length, hosts.length);
  for (const address of open.networkAddresses) assert.is((await fetch(address)).status, 200, address);
  await open.close();
});

preview.run();
