// Links to printed words, followed in a page that holds the text: where the browser scrolls.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import * as assert from "uvu/assert";
import { escapeHtml } from "../../src/html/escape.ts";
import { textFragmentAddress } from "../../src/model/text-fragment.ts";
import { LINKED_TEXTS, type LinkedText } from "../model/proof/linked-texts.ts";
import { useBrowser } from "../support/browser.ts";
import { firefoxPath, startFirefox } from "../support/firefox.ts";
import { suite } from "../support/suite.ts";

/** A text of no figure, with the link to its last paragraph as the specification writes it. */
const CONTROL: LinkedText = { ...LINKED_TEXTS[0]!, paragraphs: ["some words", "the last word"] };
const CONTROL_LINK = "/control#:~:text=the%20last%20word";

const links = suite<{ host: string; server: Server; browser: Browser; scrolls: boolean }>("browser text fragments");
const browser = useBrowser(links);

/** The paragraphs of a text, each on a screen of its own below an empty one. */
function pageOf({ paragraphs, language = "en" }: LinkedText): string {
  const style = "<style>p { margin: 0 0 300vh }</style>";
  const all = ["Top", ...paragraphs].map((one) => `<p>${escapeHtml(one)}</p>`).join("");
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>A source</title>${style}${all}</html>`;
}

/** Resolves to the number of the paragraph on the screen once the page has scrolled as far as it will. */
const LANDING = `
  return new Promise((resolve) => {
    const look = () => [...document.querySelectorAll("p")].findIndex((one) => {
      const { top } = one.getBoundingClientRect();
      return top > -10 && top < innerHeight;
    });
    let tries = 0;
    const again = () => (look() > 0 || ++tries > 40 ? resolve(look()) : setTimeout(again, 25));
    again();
  });`;

links.before(async (context) => {
  const server = createServer((request, response) => {
    const index = Number(new URL(request.url ?? "/", "http://localhost").pathname.slice(1));
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(pageOf(LINKED_TEXTS[index] ?? CONTROL));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const real = await browser();
  const page = await real.newPage();
  await page.goto(host + CONTROL_LINK);
  const scrolls = (await page.evaluate<number>(`(() => {${LANDING}})()`)) === 2;
  await page.close();
  // The headless shell that npm brings follows no text fragment; an installed Chrome or Chromium does.
  if (!scrolls) console.log("This browser follows no text fragment: no link to printed words was followed in it.");
  Object.assign(context, { server, host, browser: real, scrolls });
});

links.after(({ server }) => void server.close());

const addressOf = (host: string, one: LinkedText, index: number, fragment = "") =>
  textFragmentAddress({ ...one, exactWords: one.printed, source: { address: `${host}/${index}${fragment}` } });

links("land in Chromium where the proof foretells", async ({ host, browser: real, scrolls }) => {
  if (!scrolls) return;
  const page = await real.newPage();
  for (const [index, one] of LINKED_TEXTS.entries()) {
    await page.goto(addressOf(host, one, index));
    const landed = await page.evaluate<number>(`(() => {${LANDING}})()`);
    assert.is(landed, one.lands ?? 0, one.what);
  }
  await page.close();
});

links("land where an application keeps its route in the fragment", async ({ host, browser: real, scrolls }) => {
  if (!scrolls) return;
  const page = await real.newPage();
  const [one] = LINKED_TEXTS;
  await page.goto(addressOf(host, one!, 0, "#/news/12"));
  assert.is(await page.evaluate<number>(`(() => {${LANDING}})()`), one!.lands);
  assert.is(await page.evaluate("location.hash"), "#/news/12");
  await page.close();
});

const program = firefoxPath();
if (program === null) {
  links("are left out in Firefox, because it is not installed here", () => {
    console.log("Firefox is not installed here: no link to printed words was followed in it.");
  });
} else {
  links("land in Firefox on the cited words, if the proof accepts them", async ({ host }) => {
    const firefox = await startFirefox(program);
    const astray: string[] = [];
    for (const [index, one] of LINKED_TEXTS.entries()) {
      if (one.says !== undefined) continue;
      await firefox.goto(addressOf(host, one, index));
      if ((await firefox.run<number>(LANDING)) !== one.lands) astray.push(one.what);
    }
    await firefox.close();
    assert.equal(astray, []);
  });
}

links.run();
