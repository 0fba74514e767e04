// The page of checks in a real browser, opened from a disk: it reads texts and files, connects to nothing, and keeps
// what it found.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { text as streamText } from "node:stream/consumers";
import type { Browser, Page } from "playwright-core";
import * as assert from "uvu/assert";
import { textOfForeignPage } from "../../src/html/foreign-page.ts";
import { CHECK_DATA_LINE } from "../../src/outputs/js/check-script.ts";
import type { CheckData, PublishedClaim, PublishedSource } from "../../src/model/proof/published-claims.ts";
import { useBrowser, visitFile } from "../support/browser.ts";
import { builtSite, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const checks = suite<{ site: BuiltSite; browser: Browser; sources: readonly PublishedSource[] }>("browser check");
const browser = useBrowser(checks);

checks.before(async (context) => {
  [context.site, context.browser] = await Promise.all([builtSite(), browser()]);
  const [, script = ""] = [...context.site.files].find(([file]) => /^assets\/check-\w+\.js$/.test(file)) ?? [];
  const data: CheckData = JSON.parse(CHECK_DATA_LINE.exec(String(script))?.[1] ?? "");
  context.sources = data.sources;
});

/** The page with its script. */
async function onPage(
  { site, browser: real }: { site: BuiltSite; browser: Browser },
  test: (page: Page) => Promise<void>,
  file = "check/index.html",
): Promise<void> {
  await visitFile(real, site, file, test, { javaScriptEnabled: true, acceptDownloads: true });
}

async function check(page: Page, text: string, source?: string): Promise<string> {
  await page.getByLabel("Text of the source").fill(text);
  if (source !== undefined) await page.getByLabel("Source", { exact: true }).selectOption(source);
  await page.getByRole("button", { name: "Check" }).click();
  // A change of the text or the source empties the status, and the result fills it.
  const status = page.getByRole("status").filter({ hasText: /./ }).first();
  await status.waitFor();
  return (await status.textContent()) ?? "";
}

/** A text of which every figure of a source is a paragraph. */
const wordsOf = ({ claims }: PublishedSource) => claims.map(({ printed }) => printed).join("\n");

checks("confirms every figure of every source in its printed words, and connects to nothing", async (context) => {
  assert.ok(context.sources.length >= 9);
  await onPage(context, async (page) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    for (const source of context.sources) {
      const said = await check(page, wordsOf(source), source.mark);
      const { length } = source.claims;
      // A paragraph that was read whole is recognised, and this text has none of them.
      const state = source.leaves === null ? "found" : "elsewhere";
      assert.match(
        said,
        source.leaves === null
          ? `: ${length} of ${length} figures found in their printed words, none confirmed.`
          : `: 0 of ${length} figures confirmed.`,
      );
      assert.is(await page.locator(`.check-${state} mark`).count(), length, source.id);
    }
    assert.equal(
      asked.filter((url) => !url.startsWith("file:") && !url.startsWith("data:")),
      [],
    );
  });
});

checks("confirms every figure of the article that was read whole", async (context) => {
  const file = path.resolve("..", "shared", "sources", "ichongqing-2024-07-07.txt");
  if (!existsSync(file)) return console.log(`Left out: the article is not in ${path.dirname(file)}.`);
  await onPage(context, async (page) => {
    // Beside a megabyte of other text, as a saved page may have.
    const filler = `${"The municipal government of the city published a notice on the matter. ".repeat(100)}\n`.repeat(
      145,
    );
    const article = readFileSync(file, "utf8");
    assert.match(await check(page, article), "17 of 17 figures confirmed. Your text has 15 of the 15 paragraphs");
    assert.match(await check(page, filler + article + filler), "17 of 17 figures confirmed.");
    assert.match(await check(page, article.replace("over 260,000", "over 250,000")), "13 of 17 figures confirmed.");
    const first = page.locator(".check-results li[id]").first();
    assert.match((await first.textContent()) ?? "", /^Not confirmed.*as this briefing read it/);
    // What is confirmed shows as a line that opens.
    assert.equal(await page.locator(".check-results h2").allTextContents(), [
      "Not confirmed: 3",
      "Not found: 1",
      "Confirmed: 13",
    ]);
    const words = page.locator(".check-confirmed mark").first();
    assert.is(await words.isVisible(), false);
    await page.locator(".check-confirmed summary").first().click();
    assert.ok(await words.isVisible());
  });
});

checks("shows first what a text does not have, and leads to each kind of result by keyboard", async (context) => {
  const source = context.sources.find(({ leaves, claims }) => leaves === null && claims.length > 3);
  assert.ok(source);
  const [lost, ...kept] = source.claims;
  const text = kept.filter(({ printed }) => printed !== lost?.printed).map(({ printed }) => printed);
  await onPage(context, async (page) => {
    await check(page, text.join("\n"), source.mark);
    const missing = source.claims.length - text.length;
    const headings = [`Not found: ${missing}`, `Found: ${text.length}`];
    assert.equal(await page.getByRole("heading", { name: /found: \d/i }).allTextContents(), headings);
    assert.is(await page.locator(".check-results li[id]").first().getAttribute("id"), lost?.id);
    const links = page.getByRole("navigation", { name: "Results" }).getByRole("link");
    assert.equal(await links.allTextContents(), headings);
    const address = page.url();
    await links.last().focus();
    await page.keyboard.press("Enter");
    assert.is(await page.evaluate(() => document.activeElement?.textContent), headings[1]);
    assert.is(page.url(), address);
  });
});

checks("reads a saved page in a Chinese encoding, and runs nothing in it", async (context) => {
  const isPlain = ({ printed }: PublishedClaim) => /^[\x20-\x7e]+%$/.test(printed);
  const source = context.sources.find(({ language, claims }) => language === "zh" && claims.some(isPlain));
  assert.ok(source);
  // 增长2.3% in GB 18030, in a page whose script would change the title.
  const claim = source.claims.find(isPlain);
  assert.ok(claim);
  const page = Buffer.concat([
    Buffer.from("<!doctype html><title>x</title><script>document.title = 'run'</script><p>"),
    Buffer.from([0xd4, 0xf6, 0xb3, 0xa4]),
    Buffer.from(`</p><table><tr><td>${claim.printed}</td></tr></table><img src="x" onerror="document.title = 'run'">`),
  ]);
  await onPage(context, async (open) => {
    await open.getByLabel("Source", { exact: true }).selectOption(source.mark);
    await open
      .getByLabel("or a page that you saved")
      .setInputFiles({ name: "page.html", mimeType: "text/html", buffer: page });
    await open.locator(`#${claim.id}.check-found`).waitFor();
    assert.is(await open.getByLabel("Text of the source").inputValue(), `增长\n${claim.printed}`);
    assert.match(await open.title(), /^Check a figure yourself/);
  });
});

checks("reads texts in UTF-16 and pages saved as a single file", async (context) => {
  const claim = context.sources.flatMap(({ claims }) => claims).find(({ printed }) => /\p{Script=Han}/u.test(printed));
  assert.ok(claim);
  const html = `<!doctype html><meta charset="utf-8"><title>x</title><p>先 = 后</p><p>${claim.printed}</p>`;
  const singleFile = await inSingleFile(context.browser, html);
  const base64 = Buffer.from(html.replace('<meta charset="utf-8">', ""))
    .toString("base64")
    .replace(/.{1,76}/g, "$&\r\n");
  const saved = {
    "big-endian.txt": Buffer.from(`\ufeff${claim.printed}`, "utf16le").swap16(),
    "little-endian.txt": Buffer.from(`\ufeff${claim.printed}`, "utf16le"),
    "page.mhtml": Buffer.from(singleFile),
    "no ending": Buffer.from(singleFile),
    "page.mht": Buffer.from(
      "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=b1\r\n\r\n" +
        "--b1\r\nContent-Type: text/html;\r\n\tcharset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
        `${base64}--b1--\r\n`,
    ),
  };
  await onPage(context, async (page) => {
    for (const [name, buffer] of Object.entries(saved)) {
      await page.getByLabel("or a page that you saved").setInputFiles({ name, mimeType: "", buffer });
      await page.locator(`#${claim.id}.check-found, #${claim.id}.check-elsewhere`).waitFor();
      const expected = name.endsWith(".txt") ? claim.printed : `先 = 后\n${claim.printed}`;
      assert.is(await page.getByLabel("Text of the source").inputValue(), expected, name);
      await page.getByLabel("Text of the source").fill("");
    }
    for (const buffer of [Buffer.from("%PDF-1.7"), Buffer.from("Content-Type: multipart/related\n\nno parts")]) {
      await page.getByLabel("or a page that you saved").setInputFiles({ name: "page", mimeType: "", buffer });
      await page.getByText("This file cannot be read as text. Save the page as “HTML only”").waitFor();
      await page.getByLabel("Text of the source").fill("");
    }
  });
});

/** A page as Chromium saves it in a single file. */
async function inSingleFile(real: Browser, html: string): Promise<string> {
  const page = await real.newPage();
  await page.setContent(html);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureSnapshot", { format: "mhtml" });
  await page.close();
  return data;
}

checks("reads the same text of a careless page as npm run watch-sources does", async (context) => {
  const html =
    "<title>x</title><nav><ul><li>Home<li>News</ul></nav><h1>A  heading</h1><p>One <b>bold</b><br>line<p>Two<del>2</del>" +
    "<table><tr><td>Area<td>86&nbsp;ha<tr><th>3 &lt; 4</table><div>a<p>b</p>c</div><span hidden>no</span>" +
    "<SPAN STYLE='Display:NONE'>no</SPAN><svg><text>no</text></svg><noscript>no</noscript>&copy; <i>end</div>";
  await onPage(context, async (page) => {
    await page
      .getByLabel("or a page that you saved")
      .setInputFiles({ name: "page.html", mimeType: "text/html", buffer: Buffer.from(html) });
    await page.getByRole("status").filter({ hasText: /./ }).first().waitFor();
    const text = await page.getByLabel("Text of the source").inputValue();
    assert.is(text, textOfForeignPage(html));
    assert.equal(text.split("\n").slice(0, 5), ["Home", "News", "A heading", "One bold", "line"]);
  });
});

checks("leads from a figure to its own result first, and keeps the result as a text", async (context) => {
  await onPage(
    context,
    async (page) => {
      await page.getByRole("link", { name: "Check it yourself" }).click();
      await page.getByText("You are checking: Output of the hydrogen park").waitFor();
      const [source] = context.sources;
      assert.ok(source);
      assert.is(await page.getByLabel("Source", { exact: true }).inputValue(), source.mark);
      await check(page, wordsOf(source));
      assert.is(await page.locator(".check-results li[id]").first().getAttribute("id"), "hydrogen-output");
      const saved = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save the result" }).click();
      const text = await streamText(await (await saved).createReadStream());
      assert.match(
        text,
        /^Check a figure yourself.*\n.*Third edition.*\n.*\n.*0 of 17 figures confirmed\..*\n\nNot confirmed.*: Output of the hydrogen park/,
      );
    },
    "figures/hydrogen-output/index.html",
  );
});

checks("follows the address to a figure, also while the page is open, and says what to paste", async (context) => {
  const [first, other] = context.sources.filter(({ leaves }) => leaves === null);
  const [known] = first?.claims ?? [];
  const [next] = other?.claims ?? [];
  assert.ok(first && other && known && next);
  const leadTo = (page: Page, fragment: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
  await onPage(context, async (page) => {
    const box = page.getByRole("region", { name: "What you are checking" });
    assert.is(await box.isVisible(), false);
    const isHere = (text: string) => box.filter({ hasText: text }).waitFor();
    const source = page.getByLabel("Source", { exact: true });
    await leadTo(page, `figure=${known.id}`);
    await isHere(`You are checking: ${known.title}: ${known.shown}.`);
    await isHere(`Source ${first.mark}, ${first.publisher}, prints “${known.printed}”`);
    assert.is(await source.inputValue(), first.mark);
    assert.is(await page.evaluate(() => document.activeElement?.className), "check-asked");
    assert.is(await box.getByRole("link", { name: "Open the source" }).getAttribute("href"), first.address);

    // With a text, the figure's own result comes first and has the focus.
    await check(page, wordsOf(other), "");
    await leadTo(page, `figure=${next.id}`);
    await page.getByRole("heading", { name: "The figure you are checking" }).waitFor();
    await page.locator(`#${next.id}.check-found`).waitFor();
    assert.is(await page.evaluate(() => document.activeElement?.textContent), "The figure you are checking");
    assert.is(await source.inputValue(), other.mark);

    // By its id, as the index of the booklet prints it.
    await page.getByLabel("Or a figure, by its id").fill(known.id);
    await page.keyboard.press("Tab");
    await isHere(`You are checking: ${known.title}`);
    assert.is(new URL(page.url()).hash, `#figure=${known.id}`);

    await leadTo(page, `source=${other.id}`);
    await isHere(`Source ${other.mark}, ${other.publisher}. Open the source`);
    await leadTo(page, "figure=no%20such<b>");
    await isHere("No source of this edition prints a figure “no such<b>”. Paste a text");
    assert.is(await source.inputValue(), "");
    await leadTo(page, "figure=%");
    await isHere("prints a figure “%”");
  });
});

checks("can be used by keyboard, and asks for a text first", async (context) => {
  await onPage(context, async (page) => {
    await page.getByLabel("Text of the source").focus();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.is(await page.getByRole("status").first().textContent(), "Paste or choose a text first.");
    assert.match(await check(page, "Nothing of it."), "No figure of this briefing stands in this text.");
  });
});

checks("says how to check by hand where scripts do not run", async ({ site, browser: real }) => {
  await visitFile(real, site, "check/index.html", async (page) => {
    assert.is(await page.locator("form.check").filter({ visible: true }).count(), 0);
    assert.ok(await page.getByRole("heading", { name: "By hand" }).isVisible());
  });
});

checks.run();
