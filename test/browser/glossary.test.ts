// Term definitions in a real browser: opened by keyboard without scripts, beside their term, printed as a list.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import * as assert from "uvu/assert";
import { AXE_FAULTS } from "../support/axe.ts";
import { useBrowser, visitFile } from "../support/browser.ts";
import { builtSite, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const glossary = suite<{ site: BuiltSite; browser: Browser }>("browser glossary");
const browser = useBrowser(glossary);

glossary.before(async (context) => {
  [context.site, context.browser] = await Promise.all([builtSite(), browser()]);
});

const colourOfText = (page: Page) => page.evaluate(() => getComputedStyle(document.body).color);

const MU = '[popovertarget="define-mu"]';

glossary("opens and closes a definition by the keyboard, without scripts", async ({ site, browser: real }) => {
  await visitFile(real, site, "industry/index.html", async (page) => {
    const note = page.locator("#define-mu");
    assert.is(await note.isVisible(), false);
    await page.locator(MU).focus();
    await page.keyboard.press("Enter");
    assert.is(await note.isVisible(), true);
    assert.match((await note.textContent()) ?? "", /mu A Chinese unit of area/);
    await page.keyboard.press("Escape");
    assert.is(await note.isVisible(), false);
    assert.is(await page.locator(MU).evaluate((button) => button === document.activeElement), true);
    await page.keyboard.press("Space");
    assert.is(await note.isVisible(), true);
    await page.locator('[popovertarget="define-ilstc"]').click();
    assert.equal([await note.isVisible(), await page.locator("#define-ilstc").isVisible()], [false, true]);
  });
});

glossary("puts a definition beside its word, inside the window", async ({ site, browser: real }) => {
  for (const width of [320, 768, 1440]) {
    await visitFile(
      real,
      site,
      "industry/index.html",
      async (page) => {
        await page.locator(MU).click();
        const [word, note] = [await page.locator(MU).boundingBox(), await page.locator("#define-mu").boundingBox()];
        assert.ok(word !== null && note !== null);
        if (word === null || note === null) return;
        assert.ok(
          note.x >= 0 && note.x + note.width <= width && note.y >= 0 && note.y + note.height <= 800,
          JSON.stringify(note),
        );
        const apart = Math.max(note.y - (word.y + word.height), word.y - (note.y + note.height));
        assert.ok(apart >= 0 && apart < 24, `${apart} pixels above or below the word at ${width}`);
      },
      { viewport: { width, height: 800 } },
    );
  }
});

glossary(
  "breaks a long term across lines as text, with the sign after it right behind",
  async ({ site, browser: real }) => {
    await visitFile(
      real,
      site,
      "district/index.html",
      async (page) => {
        let broken = 0;
        for (let width = 240; width <= 420; width += 6) {
          await page.setViewportSize({ width, height: 800 });
          const { lines, apart } = await page.locator(".term", { hasText: "primary, secondary" }).evaluate((label) => {
            const boxes = [...label.getClientRects()];
            const range = document.createRange();
            const after = label.nextElementSibling?.nextSibling;
            if (after?.nodeValue?.[0] !== ",") throw new Error("no comma");
            range.setStart(after, 0);
            range.setEnd(after, 1);
            const [last, comma] = [boxes.at(-1) as DOMRect, range.getBoundingClientRect()];
            return {
              lines: boxes.length,
              apart: Math.abs(comma.left - last.right) + Math.abs(comma.bottom - last.bottom),
            };
          });
          if (lines > 1) broken += 1;
          assert.ok(apart < 8, `the comma is ${apart} pixels from the term at ${width}`);
        }
        assert.ok(broken > 5);
        // The words open the definition wherever they are touched.
        await page.setViewportSize({ width: 300, height: 800 });
        const word = page.locator(".term", { hasText: "primary, secondary" });
        await word.scrollIntoViewIfNeeded();
        const [first] = await word.evaluate((label) => Array.from(label.getClientRects(), ({ x, y }) => ({ x, y })));
        await page.mouse.click((first?.x ?? 0) + 8, (first?.y ?? 0) + 8);
        assert.ok(await page.locator("#define-sectors").isVisible());
      },
      { javaScriptEnabled: true },
    );
  },
);

glossary("has nothing for axe to find in an open definition, in light and dark", async ({ site, browser: real }) => {
  const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  for (const colorScheme of ["light", "dark"] as const) {
    await visitFile(
      real,
      site,
      "industry/index.html",
      async (page) => {
        await page.locator(MU).click();
        await page.evaluate(axe);
        assert.equal(await page.evaluate(AXE_FAULTS), []);
      },
      { colorScheme, javaScriptEnabled: true },
    );
  }
});

glossary("prints the terms of a page as a list, and the words as words", async ({ site, browser: real }) => {
  await visitFile(real, site, "industry/index.html", async (page) => {
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator(".terms-here dt").allTextContents(), ["ILSTC", "above-scale industry", "mu"]);
    for (const part of await page.locator(".terms-here :is(h2, dt, dd)").all()) assert.ok(await part.isVisible());
    assert.is(await page.locator("[popover]:visible").count(), 0);
    const word = page.locator(`label:has(${MU})`);
    assert.is(await word.evaluate((label) => getComputedStyle(label).color), await colourOfText(page));
    assert.match(await word.evaluate((label) => getComputedStyle(label).textDecorationLine), /none/);
    assert.is(await page.locator(MU).isVisible(), false);
  });
});

glossary(
  "leads from the list to the glossary, and from there to the pages that use a term",
  async ({ site, browser: real }) => {
    await visitFile(real, site, "industry/index.html", async (page) => {
      await page.locator(".terms-here").getByRole("link", { name: "mu", exact: true }).click();
      assert.match(page.url(), /glossary\/index\.html#term-mu$/);
      const entry = page.locator('section[aria-labelledby="term-mu"]');
      await entry.locator("summary").click();
      assert.equal(await entry.locator("details a").allTextContents(), [
        "Land of the semiconductor project, Jiulong New City",
        "Industry in Jiulongpo",
      ]);
    });
  },
);

glossary.run();
