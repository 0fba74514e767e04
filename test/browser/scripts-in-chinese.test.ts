// What scripts write on the pages of a briefing in English and Chinese: search, register and the page of checks.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { text as streamText } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import * as assert from "uvu/assert";
import { useBrowser, visitFile } from "../support/browser.ts";
import { builtSite, type BuiltSite, ContentCopy } from "../support/site.ts";
import { suite } from "../support/suite.ts";

interface Context {
  site: BuiltSite;
  browser: Browser;
}

const scripts = suite<Context>("browser scripts in Chinese");
const browser = useBrowser(scripts);

scripts.before(async (context) => {
  const copy = await ContentCopy.inTwoLanguages();
  [context.site, context.browser] = await Promise.all([builtSite(copy.folders.content), browser()]);
});

/** Opens a page from the disk, with scripts. */
const onPage = ({ site, browser: real }: Context, file: string, test: (page: Page) => Promise<void>) =>
  visitFile(real, site, file, test, { javaScriptEnabled: true, acceptDownloads: true });

/** Opens the search by its button and asks; gives the results as "title, kind" with the address below the site. */
async function ask(page: Page, { folder }: BuiltSite, asked: string): Promise<string[]> {
  await page.locator(".search-open").click();
  await page.locator(".search-field").fill(asked);
  await page.locator(".search-results li").first().waitFor();
  const root = pathToFileURL(path.join(folder, path.sep)).href;
  return page
    .locator(".search-results li > a")
    .evaluateAll(
      (links, start) =>
        links.map((link) => `${link.textContent} ${(link as HTMLAnchorElement).href.slice(start.length)}`),
      root,
    );
}

const QUAY = { en: "Long Quay, place names/index.html#place-quay", zh: "长乐港，地点 zh/names/index.html#place-quay" };

for (const [asked, what] of [
  ["长乐港", "its Chinese name"],
  ["clg", "the initials of its pinyin"],
  ["changle", "the beginning of its pinyin"],
  ["chang le gang", "its pinyin in syllables"],
  ["lg", "initials from its second character"],
  ["Long Quay", "its English name"],
] as const)
  scripts(`find a place in either language by ${what}`, async (context) => {
    for (const [language, file] of [
      ["en", "index.html"],
      ["zh", "zh/index.html"],
    ] as const)
      await onPage(context, file, async (page) => {
        const [first] = await ask(page, context.site, asked);
        assert.is(first, QUAY[language], `${asked} on ${file}`);
      });
  });

scripts("name the search and its results in the language of the page", async (context) => {
  await onPage(context, "zh/index.html", async (page) => {
    const button = page.locator(".search-open");
    assert.is(await button.textContent(), "搜索 /");
    const results = await ask(page, context.site, "水磨");
    assert.ok(
      results.some((one) => one.startsWith("水磨（重阳县），数据（实际） zh/figures/mills/")),
      results.join("\n"),
    );
    const panel = page.getByRole("dialog", { name: "搜索" });
    assert.is(await panel.locator(".search-status").textContent(), `${results.length}条结果`);
    assert.is(await panel.getByLabel("搜索全部内容").inputValue(), "水磨");
    await panel.getByLabel("搜索全部内容").fill("水磨 xylophone");
    await panel.getByText("没有同时含有这些词的内容，含有其中部分词的有").waitFor();
    await panel.getByLabel("搜索全部内容").fill("xylophone");
    await panel.getByText("没有找到“xylophone”。").waitFor();
    await panel.getByLabel("搜索全部内容").fill("");
    await panel.getByText("可输入", { exact: false }).waitFor();
    await panel.getByRole("button", { name: "关闭" }).click();
    assert.is(await panel.isVisible(), false);
  });
});

scripts("filter the register in the language of the page", async (context) => {
  await onPage(context, "zh/figures/index.html", async (page) => {
    const field = page.getByLabel("在本页查找");
    await field.fill("水磨");
    await page.getByRole("status").filter({ hasText: "1项数据" }).waitFor();
    await field.fill("xylophone");
    await page.getByRole("status").filter({ hasText: "本页没有与“xylophone”相符的内容。" }).waitFor();
    assert.ok(await page.getByRole("button", { name: "搜索全部内容" }).isVisible());
  });
});

/** Names of files and parts of addresses that a Chinese page of checks may have, beside the words of its source. */
const NAMES = ["mills", "herald", "example", "SHA256SUMS", "check.py", "HTML"];

scripts("check a text in the language of the page, with its numbers", async (context) => {
  const article = await readFile("test/sites/minimal/input/texts/herald-2030-01-10.txt", "utf8");
  await onPage(context, "zh/figures/mills/index.html", async (page) => {
    await page.locator('a[href*="check/"][href*="mills"]').click();
    await page.getByText("正在核对：水磨").waitFor();
    const field = page.locator("#check-text");
    const status = page.locator("form.check [role=status]");
    const submit = page.locator("form.check [type=submit]");
    await submit.click();
    assert.is(await status.textContent(), "先粘贴文本或选择文件。");

    await field.fill(article);
    await submit.click();
    await page.locator(".check-found").waitFor();
    assert.is(
      await status.textContent(),
      "来源A（重阳报）：1项数据中有1项找到原文，均未证实。本简报只读过这一来源的节选，无从判断这段文本是否就是当时所读的文本，每一句都要自己看。",
    );
    const result = page.locator(".check-results");
    await result.getByText("公布：超过40座水磨。原文：“over 40 mills”。浏览器读出：超过40，").waitFor();
    assert.match((await result.textContent()) ?? "", /正在核对的数据已找到原文.*这段文本的第3段/s);

    const saved = page.waitForEvent("download");
    await page.locator("form.check button[type=button]").click();
    const kept = await streamText(await (await saved).createReadStream());
    assert.match(kept, /\n\n已找到原文：水磨.* \[mills\]\n {2}公布：超过40座水磨。.*\n {2}第3段：/);

    await field.fill(article.replace("over 40 mills", "not over 40 mills"));
    await submit.click();
    await page.locator(".check-altered").waitFor();
    const altered = (await result.textContent()) ?? "";
    assert.match(altered, "未证实：数字前后的文字另有所指");
    assert.match(altered, /原因：文本中写的是“.*not over 40 mills/);

    const said = [
      kept.split("\n\n")[1],
      await status.textContent(),
      altered,
      await page.locator(".check-asked").textContent(),
    ];
    const known = new Set([...NAMES, ...(article.match(/[A-Za-z]+/g) ?? [])]);
    for (const text of said)
      assert.equal(
        (text ?? "").match(/[A-Za-z]{4,}/g)?.filter((word) => !known.has(word)) ?? [],
        [],
        "no English but that of the source",
      );
  });
});

scripts.run();
