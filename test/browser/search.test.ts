// Search in a real browser: from disk and below any path, by keyboard alone, under a strict policy, and absent without
// harm where scripts are off.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import * as assert from "uvu/assert";
import { AXE_FAULTS } from "../support/axe.ts";
import { useBrowser, useOwnFonts } from "../support/browser.ts";
import { serve, type Host } from "../support/serve.ts";
import { builtSite, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const search = suite<{ site: BuiltSite; browser: Browser; axe: string }>("browser search");
const browser = useBrowser(search);

const hosts: Host[] = [];
search.after(async () => {
  await Promise.all(hosts.map((host) => host.close()));
});

search.before(async (context) => {
  [context.site, context.browser] = await Promise.all([builtSite(), browser()]);
  context.axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
});

const onDisk = ({ folder }: BuiltSite, file: string) => pathToFileURL(path.join(folder, file)).href;

/** Opens a page, runs the test with it and its complaints, and closes it. */
async function visit(
  real: Browser,
  address: string,
  test: (page: Page, complaints: string[]) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await real.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("requestfailed", (request) => complaints.push(`failed ${request.url()}`));
  await page.goto(address);
  await test(page, complaints).finally(() => context.close());
}

/** Types into the open panel and waits for its status. */
async function ask(page: Page, words: string, says: RegExp): Promise<void> {
  await page.keyboard.type(words);
  await page.locator(".search-status").filter({ hasText: says }).waitFor();
}

const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.closest("li")?.querySelector("a")?.href ?? document.activeElement?.className ?? "",
  );

search("leads from a page on a disk to a figure, by the keyboard alone", async ({ site, browser: real }) => {
  await visit(real, onDisk(site, "parks/hydrogen/index.html"), async (page, complaints) => {
    assert.is(await page.locator("[data-search-index]").count(), 0, "the index is not loaded before it is asked for");
    await page.keyboard.press("/");
    assert.is(await focused(page), "search-field");
    await ask(page, "260,000", /^3 results$/);
    await page.keyboard.press("ArrowDown");
    const first = await focused(page);
    assert.is(first, onDisk(site, "figures/businesses/index.html"));
    await page.keyboard.press("ArrowDown");
    assert.is.not(await focused(page), first);
    await page.keyboard.press("End");
    const last = await focused(page);
    await page.keyboard.press("ArrowDown");
    assert.is(await focused(page), last, "after the last there is none");
    await page.keyboard.press("Home");
    assert.is(await focused(page), first);
    await page.keyboard.press("ArrowUp");
    assert.is(await focused(page), "search-field");
    await page.keyboard.press("ArrowDown");
    await Promise.all([page.waitForURL(first), page.keyboard.press("Enter")]);
    assert.match((await page.textContent("h1")) ?? "", /^Businesses/);
    assert.equal(complaints, []);
  });
});

search(
  "goes to the best result by Enter, to a place on the page that is open, and closes over it",
  async ({ site, browser: real }) => {
    await visit(real, onDisk(site, "glossary/index.html"), async (page) => {
      await page.keyboard.press("/");
      await ask(page, "亩", /results$/);
      await page.keyboard.press("Enter");
      await page.waitForURL(/glossary\/index\.html#term-mu$/);
      assert.is(await page.locator("dialog[open]").count(), 0);
    });
  },
);

search(
  "works below any path and under a strict policy, in every folder of the site",
  async ({ site, browser: real }) => {
    const host = await serve(site.folder, "/some/where/", {
      "content-security-policy":
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
        "font-src 'self'; base-uri 'none'; form-action 'none'",
    });
    hosts.push(host);
    for (const file of ["index.html", "parks/index.html", "figures/businesses/index.html"]) {
      await visit(real, host.address + file, async (page, complaints) => {
        await page.click(".search-open");
        await ask(page, "九龙新城", /^1 result$/);
        assert.is(
          await page.locator(".search-results a").evaluate((link: HTMLAnchorElement) => link.href),
          `${host.address}names/index.html#place-jiulong-new-city`,
        );
        assert.equal(await page.locator(".search-results mark").allTextContents(), ["九龙新城"]);
        assert.equal(complaints, []);
      });
    }
  },
);

search(
  "shows what a figure is, its number whole with its bound, and marks the words",
  async ({ site, browser: real }) => {
    await visit(real, onDisk(site, "index.html"), async (page) => {
      await page.keyboard.press("/");
      await ask(page, "businesses", /results$/);
      const item = page
        .locator(".search-results li")
        .filter({ has: page.locator('a[href$="figures/businesses/index.html"]') });
      assert.is(await item.locator(".search-kind").textContent(), "figure, actual");
      assert.is(await item.locator(".search-passage").first().textContent(), "over 260,000 businesses");
      assert.equal(await item.locator("mark").allTextContents(), ["Businesses", "businesses"]);
    });
  },
);

search("says what to do where nothing is found, and helps where some words are", async ({ site, browser: real }) => {
  await visit(real, onDisk(site, "index.html"), async (page) => {
    await page.keyboard.press("/");
    await ask(page, "xylophone", /^No results for “xylophone”\. Try/);
    assert.is(await page.getByRole("status").count(), 1);
    await page.locator(".search-field").fill("");
    await ask(page, "bosch xylophone", /^No entry contains all of these words. Some of them: 3 results$/);
    await page.locator(".search-field").fill("");
    await ask(page, "the", /^Words, names and numbers/);
  });
});

search("opens by its button, closes by Escape, and gives the focus back", async ({ site, browser: real }) => {
  await visit(
    real,
    onDisk(site, "index.html"),
    async (page) => {
      await page.locator(".search-open").focus();
      await page.keyboard.press("Enter");
      assert.is(await focused(page), "search-field");
      await ask(page, "port", /results/);
      await page.keyboard.press("Escape");
      assert.is(await page.locator("dialog[open]").count(), 0);
      assert.is(await focused(page), "search-open");
      await page.click(".search-open");
      await page.mouse.click(4, 890);
      assert.is(await page.locator("dialog[open]").count(), 0, "a click beside the panel closes it");
    },
    { viewport: { width: 1000, height: 900 } },
  );
});

search("leaves the slash to fields and to shortcuts of the browser", async ({ site, browser: real }) => {
  await visit(real, onDisk(site, "figures/index.html"), async (page) => {
    await page.getByLabel("Find on this page").press("/");
    assert.is(await page.getByLabel("Find on this page").inputValue(), "/");
    assert.is(await page.locator("dialog[open]").count(), 0);
    await page.locator("h1").click();
    await page.keyboard.press("Control+/");
    assert.is(await page.locator("dialog[open]").count(), 0);
    await page.keyboard.press("/");
    await page.keyboard.type("/");
    assert.is(await page.locator(".search-field").inputValue(), "/");
  });
});

search("is absent without harm where scripts are off or do not come", async ({ site, browser: real }) => {
  await visit(
    real,
    onDisk(site, "index.html"),
    async (page) => {
      assert.equal(
        await page
          .locator("[data-search-place]")
          .evaluate((place) => [place.getBoundingClientRect().width, place.childElementCount]),
        [0, 0],
      );
      assert.is(await page.locator("input, dialog").count(), 0);
    },
    { javaScriptEnabled: false },
  );

  const context = await real.newContext();
  const page = await context.newPage();
  await page.route("**/search-index-*.js", (route) => route.abort());
  await page.goto(onDisk(site, "index.html"));
  await page.keyboard.press("/");
  await ask(page, "port", /could not be loaded/);
  await context.close();
});

search("moves nothing when it comes, at any width", async ({ site, browser: real }) => {
  for (const width of [320, 768, 1440]) {
    const context = await real.newContext({ viewport: { width, height: 800 } });
    await useOwnFonts(context);
    const page = await context.newPage();
    const top = () =>
      page.locator("h1").evaluate((heading) => document.fonts.ready.then(() => heading.getBoundingClientRect().top));
    await page.route("**/search-*.js", (route) => route.abort());
    await page.goto(onDisk(site, "index.html"));
    const before = await top();
    await page.unroute("**/search-*.js");
    await page.goto(onDisk(site, "index.html"));
    assert.is(await page.locator(".search-open").count(), 1);
    assert.is(await top(), before, `at ${width}`);
    await context.close();
  }
});

search(
  "has nothing for axe to find in its results, in light, dark and forced colours",
  async ({ site, browser: real, axe }) => {
    for (const options of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const) {
      await visit(
        real,
        onDisk(site, "index.html"),
        async (page) => {
          await page.keyboard.press("/");
          await ask(page, "hydrogen", /results/);
          await page.keyboard.press("ArrowDown");
          await page.evaluate(axe);
          const violations = await page.evaluate<string[]>(AXE_FAULTS);
          assert.equal(violations, [], JSON.stringify(options));
        },
        options,
      );
    }
  },
);

search("fits a narrow window, and one of twice the size", async ({ site, browser: real }) => {
  for (const [width, height] of [
    [320, 568],
    [640, 450],
  ] as const) {
    await visit(
      real,
      onDisk(site, "index.html"),
      async (page) => {
        await page.keyboard.press("/");
        await ask(page, "hydrogen energy equipment", /results/);
        const over = await page
          .locator(".search-panel, .search-results, .search-form")
          .evaluateAll((elements) => elements.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
        assert.equal(over, [0, 0, 0]);
        const {
          x,
          y,
          width: wide,
          height: high,
        } = (await page.locator(".search-panel").boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
        assert.ok(x >= 0 && y >= 0 && x + wide <= width && y + high <= height, `${x} ${y} ${wide} ${high}`);
        for (const target of await page.locator(".search-close, .search-field, .search-results li").all())
          assert.ok(((await target.boundingBox())?.height ?? 0) >= 24);
      },
      { viewport: { width, height }, hasTouch: true },
    );
  }
});

search("does not print", async ({ site, browser: real }) => {
  await visit(real, onDisk(site, "index.html"), async (page) => {
    await page.keyboard.press("/");
    await page.emulateMedia({ media: "print" });
    assert.equal(
      await page
        .locator(".search-open, .search-panel")
        .evaluateAll((elements) => elements.map((element) => element.checkVisibility())),
      [false, false],
    );
  });
});

search("stores nothing and asks no one", async ({ site, browser: real }) => {
  const host = await serve(site.folder, "/");
  hosts.push(host);
  await visit(real, `${host.address}index.html`, async (page) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.keyboard.press("/");
    await ask(page, "port", /results/);
    // The browser may still fetch an icon or font of the page, from the same folder.
    for (const url of asked) assert.ok(url.startsWith(host.address), url);
    assert.equal(
      asked.filter((url) => url.endsWith(".js")).map((url) => url.replace(/[0-9a-f]{10}/, "HASH")),
      [`${host.address}assets/search-index-HASH.js`],
    );
    assert.equal(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, ""]);
  });
});

search("finds in a dated copy what it says, and leads to its own pages", async ({ site, browser: real }) => {
  await visit(real, onDisk(site, "editions/2024-07/parks/hydrogen/index.html"), async (page, complaints) => {
    assert.match((await page.textContent(".dated-copy")) ?? "", /^\s*First edition, 7 July 2024/);
    await page.keyboard.press("/");
    await ask(page, "Guohong", /^No results/);
    await page.keyboard.press("Control+a");
    await ask(page, "260,000", /^\d results$/);
    await page.keyboard.press("ArrowDown");
    const figure = onDisk(site, "editions/2024-07/figures/businesses/index.html");
    assert.is(await focused(page), figure);
    await Promise.all([page.waitForURL(figure), page.keyboard.press("Enter")]);
    await page.click("text=Newest edition");
    await page.waitForURL(onDisk(site, "index.html"));
    assert.equal(complaints, []);
  });
});

search.run();
