// How pages use the window they have: the menu, tables, notes, enlarged letters, the ring around what has the focus.

import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import * as assert from "uvu/assert";
import { useBrowser, useOwnFonts } from "../support/browser.ts";
import { hostKinds } from "../support/hosts.ts";
import { builtSite, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const windows = suite<{ site: BuiltSite; browser: Browser }>("browser windows");
const browser = useBrowser(windows);

windows.before(async (context) => {
  [context.site, context.browser] = await Promise.all([builtSite(), browser()]);
});

/** Opens pages in the site's own fonts, in a window of a width in CSS pixels. */
async function visit(
  { site, browser: real }: { site: BuiltSite; browser: Browser },
  look: (page: Page, open: (file: string, width: number) => Promise<void>) => Promise<void>,
): Promise<void> {
  const context = await real.newContext();
  await context.addInitScript("globalThis.__name = (named) => named;");
  await useOwnFonts(context);
  const page = await context.newPage();
  await look(page, async (file, width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(pathToFileURL(path.join(site.folder, file)).href);
    await page.evaluate(() => document.fonts.ready.then(() => {}));
  }).finally(() => context.close());
}

/** The first page of each kind: pages of one kind are laid out alike. */
function onePageOfAKind({ pages }: BuiltSite): string[] {
  const kindOf = (file: string) => (file.split("/").length > 2 ? file.split("/")[0] : file);
  return [...new Map([...pages.keys()].reverse().map((file) => [kindOf(file), file])).values()];
}

windows("leads on from an address that leads nowhere: home, to every section, and to search", async (given) => {
  const host = await hostKinds()
    .find(({ name }) => name === "serve")
    ?.start(given.site.folder, "");
  if (host === undefined) throw new Error("serve is not among the servers.");
  const page = await given.browser.newPage();
  const open = (place: string) => page.goto(host.address + place);
  try {
    for (const missing of ["no-such-page", "parks/no-such-park/", "no/such/folder/at/all/"]) {
      assert.is((await open(missing))?.status(), 404, missing);
      const sections = await page
        .locator("nav a")
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
      assert.ok(sections.length > 6, `${sections.length} sections`);
      for (const address of sections) {
        await page.goto(address);
        assert.is(await page.locator(`.sections [aria-current="page"]`).count(), 1, address);
      }
      await open(missing);
      await page.click(".site-name a");
      assert.is(await page.locator('.site-name [aria-current="page"]').count(), 1, missing);
      await open(missing);
      await page.getByRole("link", { name: "Search the whole briefing" }).click();
      await page.locator("dialog.search-panel input").waitFor();
    }
  } finally {
    await page.close();
    await host.stop();
  }
});

windows("leaves no section of the menu alone on a second line", async (given) => {
  await visit(given, async (page, open) => {
    await open("index.html", 1100);
    for (let width = 1100; width <= 1480; width += 20) {
      await page.setViewportSize({ width, height: 900 });
      if (await page.locator(".menu-button").isVisible()) continue;
      const lines = await page.locator(".menu .sections li").evaluateAll((items) => {
        const tops = items.map((item) => Math.round(item.getBoundingClientRect().top));
        return [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
      });
      assert.ok(lines.length === 1 || Math.min(...lines) > 1, `sections by line at ${width}: ${lines.join(", ")}`);
    }
    assert.ok(await page.locator(".menu .sections").isVisible());
  });
});

/** What is cut off at the right of the window, or makes it scroll sideways. */
const BEYOND = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const cut = [...document.querySelectorAll("main svg text, .site-header *, .neighbours *")]
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > clientWidth + 1)
    .map((one) => one.textContent.trim().slice(0, 40));
  return [...(scrollWidth > clientWidth ? [\`\${scrollWidth - clientWidth} pixels too wide\`] : []), ...cut];
})()`;

windows("scrolls nothing sideways and cuts nothing off at 360 pixels with letters doubled", async (given) => {
  await visit(given, async (page, open) => {
    for (const file of [...onePageOfAKind(given.site), "district/years/index.html", "urban-renewal/index.html"]) {
      await open(file, 360);
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      assert.equal(await page.evaluate(BEYOND), [], file);
    }
  });
});

windows("keeps tables as tables from 600 pixels on, without scrolling them", async (given) => {
  await visit(given, async (page, open) => {
    let tables = 0;
    for (const file of [...onePageOfAKind(given.site), "figures/by-source/index.html", "figures/by-kind/index.html"]) {
      await open(file, 600);
      const broken = await page.locator(".table-frame:visible").evaluateAll((frames) =>
        frames.flatMap((frame) => {
          const tops = [...frame.querySelectorAll("tbody tr")].map(
            (row) => new Set([...row.children].map((cell) => Math.round(cell.getBoundingClientRect().top))).size,
          );
          const name = frame.getAttribute("aria-label");
          if (tops.some((count) => count > 1)) return [`cells of a row below one another: ${name}`];
          return frame.scrollWidth > frame.clientWidth + 1 ? [`scrolls sideways: ${name}`] : [];
        }),
      );
      tables += await page.locator(".table-frame:visible").count();
      assert.equal(broken, [], file);
    }
    assert.ok(tables > 5, `${tables} tables`);
  });
});

windows("shows on a phone to which group of the register a row belongs", async (given) => {
  await visit(given, async (page, open) => {
    await open("figures/index.html", 360);
    const row = page.locator(".register-group").first().locator("tbody tr").nth(20);
    await row.evaluate((one) => scrollTo(0, one.getBoundingClientRect().top + scrollY - 300));
    const heading = await page.locator(".register-group h2").first().boundingBox();
    assert.ok(heading !== null && heading.y >= 0 && heading.y < 60, `heading at ${heading?.y}`);
  });
});

windows(
  "puts terms and sources beside the text from 1440 pixels on, and between text and footer in a smaller window",
  async (given) => {
    await visit(given, async (page, open) => {
      const places = () =>
        page.evaluate(() => {
          const place = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().toJSON();
          return {
            content: place("main > .content") as DOMRect,
            notes: [".terms-here", ".sources-here"].flatMap((one) => (place(one) as DOMRect | undefined) ?? []),
            footer: place(".site-footer") as DOMRect,
          };
        });
      const pages = ["district/index.html", "urban-renewal/index.html", "figures/gdp/index.html"];
      for (const file of [...pages, "parks/hydrogen/index.html"]) {
        for (const width of [1440, 1920, 2560]) {
          await open(file, width);
          const { content, notes } = await places();
          assert.ok(notes.length > 0, file);
          for (const note of notes) assert.ok(note.left > content.right, `${file} at ${width}: beside the text`);
          assert.ok(Math.abs((notes[0]?.top ?? 0) - content.top) < 2, `${file} at ${width}: at its height`);
          await page.evaluate(() => document.querySelector(".notes")?.remove());
          assert.equal((await places()).content, content, `${file} at ${width}: the text moves once notes arrive`);
        }
        await open(file, 1440);
        await page.setViewportSize({ width: 1440, height: 500 });
        const covered = await page.evaluate(() => {
          scrollTo(0, document.documentElement.scrollHeight);
          const bottom = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0;
          const next = document.querySelector(".neighbours")?.getBoundingClientRect().top ?? 0;
          return [".paper", ".contents > div"].filter((one) => bottom(one) > next);
        });
        assert.equal(covered, [], `${file}: cover what follows the text`);
        await open(file, 1280);
        const { content, notes, footer } = await places();
        for (const note of notes) {
          assert.ok(note.top >= content.bottom, `${file}: below the text`);
          assert.ok(note.bottom <= footer.top, `${file}: above the footer`);
        }
      }
    });
  },
);

/** Contrast of the ring around each element that can have the focus with what is behind it (WCAG 2.2, 1.4.11). */
const RINGS = `[...document.querySelectorAll("a[href], button, summary, input, [tabindex='0']")].flatMap((one) => {
  one.focus({ focusVisible: true });
  if (document.activeElement !== one || !one.checkVisibility()) return [];
  const ringed = [one, ...(one.labels ?? [])].find((each) => getComputedStyle(each).outlineStyle !== "none") ?? one;
  const { outlineColor, outlineWidth, outlineStyle } = getComputedStyle(ringed);
  let ground = ringed.parentElement;
  while (ground.parentElement && getComputedStyle(ground).backgroundColor === "rgba(0, 0, 0, 0)") ground = ground.parentElement;
  const luminance = (colour) => {
    const [red, green, blue] = colour.match(/[\\d.]+/g).map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark, light] = [outlineColor, getComputedStyle(ground).backgroundColor].map(luminance).sort((a, b) => a - b);
  const seen = outlineStyle === "solid" && Number.parseFloat(outlineWidth) >= 2;
  return [{ name: one.textContent.trim().slice(0, 40), contrast: seen ? (light + 0.05) / (dark + 0.05) : 1 }];
})`;

windows("draws a ring of contrast 3 to 1 at least around what has the focus, in light and dark", async (given) => {
  await visit(given, async (page, open) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const file of onePageOfAKind(given.site)) {
        await open(file, 1440);
        const rings = await page.evaluate<{ name: string; contrast: number }[]>(RINGS);
        const faint = rings.filter(({ contrast }) => contrast < 3);
        assert.equal(faint, [], `${file} in ${colorScheme}`);
        assert.ok(rings.length > 0 || file === "404.html", file);
      }
    }
  });
});

windows.run();
