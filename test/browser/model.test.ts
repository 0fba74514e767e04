// The model on the home page: its parts are links for mouse, touch and keyboard, without scripts.

import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import * as assert from "uvu/assert";
import { useBrowser } from "../support/browser.ts";
import { builtSite, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const model = suite<{ site: BuiltSite; browser: Browser }>("browser model");
const browser = useBrowser(model);

model.before(async (context) => {
  [context.site, context.browser] = await Promise.all([builtSite(), browser()]);
});

async function home(real: Browser, site: BuiltSite, width: number, test: (page: Page) => Promise<void>): Promise<void> {
  const context = await real.newContext({ javaScriptEnabled: false, viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path.join(site.folder, "index.html")).href);
  await test(page).finally(() => context.close());
}

/** The link target at the centre of each area of the drawing. */
const HYDROGEN = ".model-parts a[href$='parks/hydrogen/index.html']";

for (const width of [360, 1440]) {
  model(
    `leads from an area of the picture to its page, without scripts, ${width} pixels wide`,
    async ({ site, browser: real }) => {
      await home(real, site, width, async (page) => {
        const area = page.locator(`${HYDROGEN} polygon`);
        await area.scrollIntoViewIfNeeded();
        const box = await area.boundingBox();
        assert.ok(box !== null);
        await page.mouse.click(box.x + box.width * 0.4, box.y + box.height * 0.5);
        await page.waitForURL(/parks\/hydrogen\/index\.html$/);
      });
    },
  );
}

model("leads there by the keyboard, each part one stop, with its area marked", async ({ site, browser: real }) => {
  await home(real, site, 1440, async (page) => {
    const count = await page.locator(".model-parts a").count();
    assert.ok(count >= 10, `only ${count} parts`);
    await page.locator(".model-parts a").first().focus();
    const stroke = () =>
      page.locator(".model-parts a:focus-visible polygon").evaluate((polygon) => getComputedStyle(polygon).stroke);
    await page.keyboard.press("Tab");
    assert.is.not(await stroke(), "rgba(0, 0, 0, 0)");
    await page.locator(HYDROGEN).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/parks\/hydrogen\/index\.html$/);
  });
});

type Box = Pick<DOMRect, "left" | "right" | "top" | "bottom">;

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

model("shows each part's number in the picture and the same before its name", async ({ site, browser: real }) => {
  for (const width of [360, 768, 1440]) {
    await home(real, site, width, async (page) => {
      const numbers = await page
        .locator(".model-parts a")
        .evaluateAll((links) =>
          links.map((link) => [...link.querySelectorAll("text, .model-number")].map(({ textContent }) => textContent)),
        );
      assert.equal(
        numbers,
        Array.from({ length: 10 }, (_, index) => [`${index + 1}`, `${index + 1}`]),
      );
      const boxes = (selector: string): Promise<Box[]> =>
        page.locator(selector).evaluateAll((elements) => elements.map((one) => one.getBoundingClientRect().toJSON()));
      const discs = await boxes(".model-parts circle");
      const [picture] = await boxes(".model-picture");
      assert.ok(picture !== undefined && discs.every(({ left, right }) => right - left >= 14));
      for (const [index, disc] of discs.entries()) {
        const place = `the number ${index + 1}, ${width} pixels wide`;
        assert.ok(overlap(disc, picture), place);
        assert.is(discs.filter((other) => overlap(disc, other)).length, 1, `${place}, stands apart from the others`);
      }
      const [labels, names] = [await boxes(".model-number"), await boxes(".model-name")];
      for (const [index, label] of labels.entries()) {
        const name = names[index];
        assert.ok(name !== undefined && label.right <= name.left && label.bottom - label.top < 30, String(width));
      }
    });
  }
});

model.run();
