// The built site in a browser, from each server below a path and from disk: pictures, fonts, styles, search and
// downloads work, nothing is requested from elsewhere, and nothing is stored.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import * as assert from "uvu/assert";
import { useBrowser } from "../support/browser.ts";
import { BELOW, hostKinds, placedSite } from "../support/hosts.ts";
import { builtSite, temporaryFolder, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

interface Context {
  site: BuiltSite;
  parent: string;
  browser: Browser;
}

const hosts = suite<Context>("browser hosts");
const browser = useBrowser(hosts);

hosts.before(async (context) => {
  [context.site, context.browser] = await Promise.all([builtSite(), browser()]);
  context.parent = await placedSite(context.site.folder);
});

/** Visits a few pages as a reader does. @param base URL of the site's folder, with a final slash */
async function tour(real: Browser, base: string, site: BuiltSite): Promise<void> {
  const context = await real.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("requestfailed", (request) => complaints.push(`failed ${request.url()}`));
  page.on(
    "response",
    (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`),
  );
  page.on(
    "request",
    (request) => request.url().startsWith(base) || complaints.push(`left the folder: ${request.url()}`),
  );
  try {
    await page.goto(`${base}index.html`);
    await looksWhole(page);
    await page.click('main a[href^="parks/hydrogen/"]');
    await page.waitForLoadState();
    await looksWhole(page);
    assert.match(page.url(), /\/parks\/hydrogen\/(?:index\.html)?$/);

    await page.keyboard.press("/");
    await page.locator(".search-field:focus").waitFor();
    await page.keyboard.type("260,000");
    await page.locator(".search-results a").first().click();
    assert.match(await page.locator("h1").filter({ hasText: "Businesses" }).innerText(), /^Businesses/);
    assert.ok(page.url().startsWith(`${base}figures/businesses/`), page.url());

    const card = [...site.files.keys()].find((file) => file.startsWith("cards/figures-businesses-")) ?? "";
    if (base.startsWith("file:")) {
      // From disk every file is its own origin; its pictures are shown but cannot be saved.
      await Promise.all([page.waitForURL(base + card), page.click("a[download]")]);
    } else {
      const [download] = await Promise.all([page.waitForEvent("download"), page.click("a[download]")]);
      const saved = path.join(await temporaryFolder("download"), download.suggestedFilename());
      await download.saveAs(saved);
      assert.ok((await readFile(saved)).equals(await readFile(path.join(site.folder, card))), "the card was saved");
    }

    assert.equal(
      complaints.filter((complaint) => complaint !== `failed ${base}${card}`),
      [],
    );
    assert.equal(await context.storageState({ indexedDB: true }), { cookies: [], origins: [] });
  } finally {
    await context.close();
  }
}

/** Asserts that styles, fonts and all pictures of the page are loaded, including lazy ones. */
async function looksWhole(page: Page): Promise<void> {
  const lacking = await page.evaluate(async () => {
    const pictures = [...document.images].map((picture) => {
      picture.loading = "eager";
      return picture.decode().then(
        () => [],
        () => [picture.src],
      );
    });
    await document.fonts.load("600 1rem Barlow");
    return [
      ...(await Promise.all(pictures)).flat(),
      ...(document.fonts.check("600 1rem Barlow") ? [] : ["Barlow"]),
      ...(getComputedStyle(document.documentElement).backgroundColor === "rgba(0, 0, 0, 0)" ? ["styles"] : []),
    ];
  });
  assert.equal(lacking, [], page.url());
}

/**
 * The fonts that text of a page is shown in, and how far its layout shifted, on a first visit whose style sheets arrive
 * after the fonts that the response names: how fast the network is makes no difference.
 */
async function firstVisit(
  real: Browser,
  address: string,
  preloaded: number,
): Promise<{ fonts: string[]; shift: number }> {
  const context = await real.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    const shifts = { total: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.total += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  let loaded = 0;
  const fontsLoaded = new Promise<void>((resolve) => {
    page.on("requestfinished", (request) => {
      if (request.url().endsWith(".woff2") && ++loaded === preloaded) resolve();
    });
  });
  await page.route("**/*.css", async (route) => {
    await fontsLoaded;
    await route.continue();
  });
  try {
    await page.goto(address);
    const session = await context.newCDPSession(page);
    await session.send("DOM.enable");
    await session.send("CSS.enable");
    const { root } = await session.send("DOM.getDocument");
    const fonts = new Set<string>();
    for (const selector of ["h1", ".lead", ".edition-line", ".site-name", ".number"]) {
      const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector });
      for (const nodeId of nodeIds.slice(0, 1)) {
        const used = await session.send("CSS.getPlatformFontsForNode", { nodeId });
        for (const { familyName, isCustomFont } of used.fonts)
          fonts.add(isCustomFont ? familyName : "an installed font");
      }
    }
    const shift = await page.evaluate(() => (window as unknown as { shifts: { total: number } }).shifts.total);
    return { fonts: [...fonts].sort(), shift };
  } finally {
    await context.close();
  }
}

hosts("that read the header files show the site's fonts on a first visit", async ({ site, parent, browser: real }) => {
  const serve = hostKinds().find(({ name }) => name === "serve");
  if (serve === undefined) throw new Error("serve is not among the servers.");
  const host = await serve.start(parent, BELOW);
  const preloaded = [...site.files.keys()].filter((file) => /^assets\/(?:barlow|source-serif-4)-/.test(file)).length;
  try {
    for (const file of ["index.html", "parks/hydrogen/index.html", "figures/businesses/index.html"]) {
      const { fonts, shift } = await firstVisit(real, host.address + BELOW + file, preloaded);
      assert.ok(
        fonts.includes("Source Serif 4") && !fonts.includes("an installed font"),
        `${file}: ${fonts.join(", ")}`,
      );
      assert.is(shift, 0, file);
    }
  } finally {
    await host.stop();
  }
});

for (const { name, version, start } of hostKinds()) {
  if (version === null) {
    console.log(`${name} is not installed here: no browser was tried on it.`);
    continue;
  }
  hosts(`give a whole site: ${name} ${version}, under /${BELOW}`, async ({ site, parent, browser: real }) => {
    const host = await start(parent, BELOW);
    await tour(real, host.address + BELOW, site).finally(host.stop);
  });
}

hosts(
  "are not needed: a disk, in a folder with spaces, Chinese letters and signs in its name",
  async ({ site, browser: real }) => {
    assert.match(site.folder, /九.* .*%.*#/);
    await tour(real, `${pathToFileURL(site.folder).href}/`, site);
  },
);

hosts.run();
