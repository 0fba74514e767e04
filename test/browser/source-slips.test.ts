// Source slips in a real browser: what opens and closes them, where they stand, and what is left without them.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import * as assert from "uvu/assert";
import { localeOf } from "../../src/messages/locales.ts";
import { CHECKED_LEVELS, levelInWords } from "../../src/model/checked-level.ts";
import { AXE_FAULTS } from "../support/axe.ts";
import { useBrowser, visitFile } from "../support/browser.ts";
import { builtSite, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const EN = localeOf("en");

const slips = suite<{ site: BuiltSite; browser: Browser }>("browser source slips");
const browser = useBrowser(slips);

slips.before(async (context) => {
  [context.site, context.browser] = await Promise.all([builtSite(), browser()]);
});

const HYDROGEN = 'label:has(data[data-figure="hydrogen-output"])';

/** The slip that a number or a mark opens. */
async function slipOf(page: Page, opener: Locator): Promise<Locator> {
  const id = await opener.locator("button").getAttribute("popovertarget");
  return page.locator(`#${id}`);
}

slips("open by a click on their number or mark, one at a time, and close outside", async ({ site, browser: real }) => {
  await visitFile(real, site, "index.html", async (page) => {
    const [number, mark] = [page.locator(HYDROGEN).first(), page.locator("main .cite").first()];
    const [ofNumber, ofMark] = [await slipOf(page, number), await slipOf(page, mark)];
    await number.click();
    assert.equal([await ofNumber.isVisible(), await ofMark.isVisible()], [true, false]);
    await page.mouse.click(5, 5);
    assert.is(await ofNumber.isVisible(), false);
    await mark.click();
    assert.equal([await ofNumber.isVisible(), await ofMark.isVisible()], [false, true]);
    assert.match(page.url(), /\/index\.html$/);
  });
});

slips("open by touch as a sheet across a phone", async ({ site, browser: real }) => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  await visitFile(
    real,
    site,
    "index.html",
    async (page) => {
      const number = page.locator(HYDROGEN).first();
      await number.tap();
      const box = await (await slipOf(page, number)).boundingBox();
      assert.equal([box?.x, box?.width, Math.round((box?.y ?? 0) + (box?.height ?? 0))], [0, 360, 740]);
    },
    phone,
  );
});

slips("stand beside their number in a wide window, inside it", async ({ site, browser: real }) => {
  for (const file of ["index.html", "district/years/index.html"])
    await visitFile(
      real,
      site,
      file,
      async (page) => {
        const openers = await page.locator("main label").all();
        assert.ok(openers.length > 20);
        for (const opener of openers.filter((_, index) => index % 9 === 0)) {
          if (!(await opener.isVisible())) continue;
          await opener.locator("button").focus();
          await page.keyboard.press("Enter");
          const slip = await slipOf(page, opener);
          const [words, box] = [await opener.boundingBox(), await slip.boundingBox()];
          assert.ok(words !== null && box !== null);
          if (words === null || box === null) continue;
          const inside = box.x >= 0 && box.x + box.width <= 1280 && box.y >= 0 && box.y + box.height <= 800;
          assert.ok(inside, `${await slip.textContent()} ${JSON.stringify(box)}`);
          const apart = Math.max(box.y - (words.y + words.height), words.y - (box.y + box.height));
          assert.ok(apart < 30, `${apart} pixels above or below "${await opener.textContent()}" of ${file}`);
          await page.keyboard.press("Escape");
        }
      },
      { viewport: { width: 1280, height: 800 } },
    );
});

slips("answer the keyboard: a stop for each number, its links next, Escape back", async ({ site, browser: real }) => {
  await visitFile(real, site, "index.html", async (page) => {
    const number = page.locator(HYDROGEN).first();
    const slip = await slipOf(page, number);
    const focused = () => page.evaluate(() => document.activeElement?.outerHTML ?? "");
    await page.locator('main [popovertarget^="define-"]').first().focus();
    await page.keyboard.press("Tab");
    assert.match(await focused(), /^<button [^>]*popovertarget="slip-/);
    for (const key of ["Enter", "Space"]) {
      await page.keyboard.press(key);
      assert.ok(await slip.isVisible(), key);
      await page.keyboard.press("Tab");
      assert.match(await focused(), /^<a [^>]*:~:text=/);
      await page.keyboard.press("Escape");
      assert.is(await slip.isVisible(), false);
      assert.ok(await number.locator("button").evaluate((button) => button === document.activeElement));
    }
    assert.ok((await page.getByRole("button", { name: "20 billion yuan" }).count()) > 0);
    assert.is(await number.getByRole("link").count(), 0);
    await page.keyboard.press("Tab");
    assert.match(await focused(), /popovertarget="slip-/);
  });
});

slips(
  "say what the records say, and lead to the words, the figure and its citation",
  async ({ site, browser: real }) => {
    await visitFile(real, site, "hydrogen-valley/index.html", async (page) => {
      for (const { id, printed, gloss, source, paragraph, label } of site.briefing.figures.values()) {
        const number = page.locator(`main label:has(data[data-figure="${id}"])`).first();
        if ((await number.count()) === 0) continue;
        const slip = await slipOf(page, number);
        const text = (await slip.textContent()) ?? "";
        for (const part of [label, printed, gloss ?? "", source.publisher, source.title ?? ""])
          assert.ok(text.includes(part), part);
        if (paragraph !== null) assert.ok(text.includes(`paragraph ${paragraph}`), text);
        for (const level of CHECKED_LEVELS)
          assert.is(
            text.includes(levelInWords(level, EN).label),
            level === (source.extent === "full" ? "whole-text" : "words-only"),
          );
        const open = await slip
          .getByRole("link", { name: "Open at these words", includeHidden: true })
          .getAttribute("href");
        assert.ok(open?.startsWith(`${source.address}#:~:text=`), open ?? id);
      }
      const number = page.locator(HYDROGEN).first();
      await number.click();
      await (await slipOf(page, number)).getByRole("link", { name: "Cite" }).click();
      assert.match(page.url(), /figures\/hydrogen-output\/index\.html#cite$/);
      assert.ok(await page.locator("h2#cite").isVisible());
    });
  },
);

slips("have nothing for axe to find when open, in light, dark and forced colours", async ({ site, browser: real }) => {
  const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  for (const look of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const)
    for (const opener of [HYDROGEN, "main .cite"])
      await visitFile(
        real,
        site,
        "index.html",
        async (page) => {
          await page.locator(opener).first().click();
          await page.evaluate(axe);
          assert.equal(await page.evaluate(AXE_FAULTS), []);
        },
        { ...look, javaScriptEnabled: true },
      );
});

slips("print nothing, and leave the links of the page", async ({ site, browser: real }) => {
  await visitFile(real, site, "index.html", async (page) => {
    const number = page.locator(HYDROGEN).first();
    await number.click();
    await page.emulateMedia({ media: "print" });
    assert.is(await page.locator(".slip:visible, main label button:visible").count(), 0);
    assert.ok(await number.getByRole("link").isVisible());
  });
});

slips("leave a link on each number and mark where a browser has no popovers", async ({ site, browser: real }) => {
  await visitFile(real, site, "index.html", async (page) => {
    // What such a browser would make of the styles: nothing inside the condition.
    await page.route("**/*.css", async (route) => {
      const css = await readFile(new URL(route.request().url()), "utf8");
      await route.fulfill({
        contentType: "text/css",
        body: css.replaceAll("selector(:popover-open)", "selector(:no-such-state)"),
      });
    });
    await page.reload();
    const number = page.locator(HYDROGEN).first();
    assert.is(await page.locator(".slip:visible, main label button:visible").count(), 0);
    await number.click();
    assert.match(page.url(), /figures\/hydrogen-output\/index\.html$/);
  });
});

slips("are left out of the register, whose rows say the same, and of a figure on its own page", async ({ site }) => {
  const [register, figure] = await Promise.all(
    ["figures/index.html", "figures/hydrogen-output/index.html"].map((file) =>
      readFile(path.join(site.folder, file), "utf8"),
    ),
  );
  assert.match(register ?? "", /<td class="number"><a class="figure /);
  assert.match(figure ?? "", /<p class="figure-large" data-slips="no"><a class="figure /);
});

slips.run();
