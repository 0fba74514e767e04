// Chinese on the pages in a browser: its faces, its quotation marks and its line breaks.

import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import * as assert from "uvu/assert";
import { useBrowser } from "../support/browser.ts";
import { builtSite, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const chinese = suite<{ site: BuiltSite; browser: Browser }>("browser Chinese");
const browser = useBrowser(chinese);

chinese.before(async (context) => {
  const [site, real] = await Promise.all([builtSite(), browser()]);
  Object.assign(context, { site, browser: real });
});

/** For each element in Chinese: the first families around it, of itself and of its quotation marks. */
const FACES = `[...document.querySelectorAll(":lang(zh)")].map((element) => {
  const first = (one, part) => getComputedStyle(one, part).fontFamily.split(",")[0].replaceAll('"', "");
  let around = element.parentElement;
  while (around.matches(":lang(zh)")) around = around.parentElement;
  return [first(around), first(element), element.matches("q") ? first(element, "::before") : first(element)];
})`;

const FACE_IN: Readonly<Record<string, string>> = { "Source Serif 4": "Chinese serif", Barlow: "Noto Sans SC" };

chinese("is set in a serif within serif text and in a sans within sans text", async ({ site, browser: real }) => {
  const seen = new Set<string>();
  for (const media of ["screen", "print"] as const) {
    const page = await real.newPage();
    await page.emulateMedia({ media });
    for (const [file, html] of site.pages) {
      if (!html.includes('lang="zh"')) continue;
      await page.goto(pathToFileURL(path.join(site.folder, file)).href);
      for (const [around = "", own, quotation] of await page.evaluate<string[][]>(FACES)) {
        // Code is set in the reader's own monospaced face, whichever that is.
        assert.equal([own, quotation], [FACE_IN[around], FACE_IN[around]], `${file}, ${media}: in ${around}`);
        seen.add(around);
      }
    }
    await page.close();
  }
  assert.equal([...seen].sort(), Object.keys(FACE_IN).sort());
});

chinese("breaks no name after its first character, however narrow the window", async ({ site, browser: real }) => {
  const page = await real.newPage();
  const file = pathToFileURL(path.join(site.folder, "names", "index.html")).href;
  let names = 0;
  for (let width = 280; width <= 480; width += 4) {
    await page.setViewportSize({ width, height: 800 });
    if (names === 0) await page.goto(file);
    const lines = await page
      .locator(".content span[lang=zh]:not(.paper *)")
      .evaluateAll((all) => all.map((one) => new Set([...one.getClientRects()].map(({ top }) => top)).size));
    names += lines.length;
    assert.equal([...new Set(lines)], [1], `at ${width} px`);
  }
  assert.ok(names > 0);
  await page.close();
});

chinese(
  "fills the lines of a long quotation or title, to less than five characters",
  async ({ site, browser: real }) => {
    const page = await real.newPage();
    let lines = 0;
    for (const file of ["commitments/huanglian-launch/index.html", "sources/index.html"]) {
      for (const width of [360, 480, 768]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(pathToFileURL(path.join(site.folder, file)).href);
        const gaps = await page.locator("main :lang(zh)").evaluateAll((all) =>
          all
            .filter((one) => one.childElementCount === 0 && (one.textContent ?? "").length > 20)
            .flatMap((one) => {
              let holder = one as HTMLElement;
              while (getComputedStyle(holder).display === "inline") holder = holder.parentElement as HTMLElement;
              const em = Number.parseFloat(getComputedStyle(one).fontSize);
              const end = holder.getBoundingClientRect().right;
              // The last line ends where the words do.
              return [...one.getClientRects()].slice(0, -1).map((line) => (end - line.right) / em);
            }),
        );
        lines += gaps.length;
        for (const gap of gaps) assert.ok(gap < 5, `${gap.toFixed(1)} characters are free in ${file} at ${width}`);
      }
    }
    assert.ok(lines > 3, `${lines} lines`);
    await page.close();
  },
);

chinese("is marked in search results too, with the matching words", async ({ site, browser: real }) => {
  const page = await real.newPage();
  await page.goto(pathToFileURL(path.join(site.folder, "index.html")).href);
  await page.click(".search-open");
  await page.fill(".search-field", "九龙新城");
  await page.waitForSelector(".search-results mark");
  const unmarked = await page.locator(".search-results").evaluate((list) => {
    const walker = document.createTreeWalker(list, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (/\p{Script=Han}/u.test(node.nodeValue ?? "") && node.parentElement?.closest(":lang(zh)") == null)
        found.push(node.nodeValue ?? "");
    return found;
  });
  assert.equal(unmarked, []);
  assert.equal(await page.locator(".search-results mark [lang=zh]").allTextContents(), ["九龙新城"]);
  await page.close();
});

chinese.run();
