// A copy of the site, checked on the page of checks in a real browser: every alteration is named, and nothing is sent.

import { appendFile, mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import * as assert from "uvu/assert";
import { bytesOf } from "../../src/site/file-contents.ts";
import { useBrowser, visitFile } from "../support/browser.ts";
import { serve } from "../support/serve.ts";
import { ALTERATIONS, copyOf, newKey, sign, smallSite } from "../support/signed-site.ts";
import { builtSite, temporaryFolder, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

interface Context {
  site: BuiltSite;
  browser: Browser;
  /** A small site, signed, and the fingerprint of its key. */
  signed: string;
  fingerprint: string;
}

const copies = suite<Context>("browser site copy");
const browser = useBrowser(copies);

copies.before(async (context) => {
  [context.site, context.browser, context.signed] = await Promise.all([builtSite(), browser(), smallSite()]);
  context.fingerprint = await sign(context.signed, await newKey());
});

const OPTIONS = { javaScriptEnabled: true } as const;

/** The page of checks, opened from a disk. */
async function onPage({ site, browser: real }: Context, test: (page: Page) => Promise<void>): Promise<void> {
  await visitFile(real, site, "check/index.html", test, OPTIONS);
}

const group = (page: Page) => page.getByRole("group", { name: "Check a copy of the site" });
const keyField = (page: Page) => page.getByLabel("Fingerprint of the publisher’s key");

/** The verdict of the page on a folder once it has one, and the files that it names. */
async function verdict(page: Page): Promise<{ compared: string; said: string; files: string[]; isAccepted: boolean }> {
  await group(page).and(page.locator("[data-accepted]")).waitFor();
  const [compared = "", said = ""] = ((await group(page).getByRole("status").textContent()) ?? "").split("\n");
  const isAccepted = (await group(page).getAttribute("data-accepted")) === "true";
  return { compared, said, files: await group(page).getByRole("listitem").allTextContents(), isAccepted };
}

async function choose(page: Page, folder: string): ReturnType<typeof verdict> {
  await page.getByLabel("Folder of the copy").setInputFiles(folder);
  return verdict(page);
}

copies("says so where the script of the comparison is missing, and compares once it is there", async (context) => {
  const host = await serve(context.site.folder, "/a/");
  const page = await context.browser.newPage();
  try {
    await page.goto(`${host.address}check/index.html`);
    const comparison = "**/site-copy-*.js";
    await page.route(comparison, (route) => route.abort());
    await page.getByLabel("Folder of the copy").setInputFiles(context.signed);
    const status = group(page).getByRole("status");
    await status.filter({ hasText: /^The comparison could not be loaded.*check\.py/ }).waitFor();
    await page.unroute(comparison);
    const { isAccepted } = await choose(page, context.signed);
    assert.ok(isAccepted);
  } finally {
    await page.close();
    await host.close();
  }
});

copies("accepts a whole signed site, tells of its progress, and connects to nothing", async (context) => {
  const copy = await copyOf(context.site.folder);
  const fingerprint = await sign(copy, await newKey());
  await onPage(context, async (page) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.evaluate(() => {
      const status = document.querySelector(".check-copy [role=status]");
      const heard: string[] = [];
      Object.assign(window, { heard });
      if (status !== null)
        new MutationObserver(() => heard.push(status.textContent ?? "")).observe(status, { childList: true });
    });
    // The comparison is a script of its own, which a reader who pastes a text never loads.
    const ofComparison = () => page.locator("script[src*='/site-copy-']").count();
    assert.is(await ofComparison(), 0);
    const { compared, said, files, isAccepted } = await choose(page, copy);
    assert.is(await ofComparison(), 1);
    assert.match(compared, /^All \d{3,} files are as they were published, and there are no others\.$/);
    assert.is(
      said,
      `SHA256SUMS is signed by the key ${fingerprint}. Compare this fingerprint with the one that the publisher gave you elsewhere.`,
    );
    assert.is(files.length, 1);
    assert.match(files[0] ?? "", /^Public key: ssh-ed25519 AAAA/);
    assert.ok(isAccepted);
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    const progress = heard.filter((text) => /^\d+ of \d+ files compared\.$/.test(text));
    assert.ok(progress.length >= 3 && progress.length <= 4, heard.join("\n"));
    assert.not(await group(page).locator("progress").isVisible());
    assert.equal(
      asked.filter((url) => !url.startsWith("file:")),
      [],
    );
  });
});

const STATES: Record<string, string> = { changed: "Changed", lost: "Missing", added: "Added" };

copies("names what every alteration changes, and refuses it", async (context) => {
  await onPage(context, async (page) => {
    await keyField(page).fill(`256 ${context.fingerprint} office (ED25519)`);
    assert.ok((await choose(page, context.signed)).isAccepted);
    for (const { name, alter, differs, said } of ALTERATIONS) {
      const copy = await copyOf(context.signed);
      await alter(copy);
      const found = await choose(page, copy);
      const named = differs.map((line) => line.replace(/^(\w+) +/, (_, state: string) => `${STATES[state]}: `));
      assert.equal(
        found.files.filter((file) => !file.startsWith("Public key")),
        named,
        name,
      );
      assert.match(found.said, said, name);
      assert.match(found.compared, differs.length === 0 ? /^All \d files/ : /^1 files? differs? from/, name);
      assert.is(found.isAccepted, false, name);
    }
  });
});

copies("compares the key again when its fingerprint is written, and says what is no fingerprint", async (context) => {
  await onPage(context, async (page) => {
    const status = group(page).getByRole("status");
    assert.ok((await choose(page, context.signed)).isAccepted);
    await keyField(page).fill("the office");
    await status.filter({ hasText: "This is not a fingerprint" }).waitFor();
    await keyField(page).fill(`SHA256:${"A".repeat(43)}`);
    await status.filter({ hasText: "not by the one that you named" }).waitFor();
    await keyField(page).fill(context.fingerprint);
    await status.filter({ hasText: `signed by the key that you named, ${context.fingerprint}.` }).waitFor();
  });
});

/** Drops a folder on the page, as from the system's own file manager. */
async function drop(page: Page, folder: string): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await client.send("Input.dispatchDragEvent", { type, x: 200, y: 200, data });
}

copies("reads a folder that is dropped on a page from a disk", async (context) => {
  const copy = await copyOf(context.signed);
  await rename(path.join(copy, "index.html"), path.join(copy, "about", "home.html"));
  await onPage(context, async (page) => {
    await drop(page, copy);
    const { files } = await verdict(page);
    assert.equal(files.slice(0, 2), ["Missing: index.html", "Added: about/home.html"]);
  });
});

copies("reads a dropped folder of many files on a host, in browsers that know only entries", async (context) => {
  const copy = await copyOf(context.signed);
  await mkdir(path.join(copy, "many"));
  for (let index = 0; index < 250; index += 1) await writeFile(path.join(copy, "many", `${index}.txt`), "");
  const host = await serve(context.site.folder, "/a/");
  const page = await context.browser.newPage();
  try {
    await page.addInitScript(() => Reflect.deleteProperty(DataTransferItem.prototype, "getAsFileSystemHandle"));
    await page.goto(`${host.address}check/index.html`);
    await drop(page, copy);
    const { compared, files } = await verdict(page);
    assert.match(compared, /^250 files differ/);
    assert.is(files.filter((file) => file.startsWith("Added: many/")).length, 250);
  } finally {
    await page.close();
    await host.close();
  }
});

copies("says so where a browser cannot verify Ed25519, and accepts no key unseen", async (context) => {
  await onPage(context, async (page) => {
    await page.evaluate(() => {
      crypto.subtle.importKey = () => Promise.reject(new DOMException("Unknown algorithm", "NotSupportedError"));
    });
    const { said } = await choose(page, context.signed);
    assert.is(
      said,
      `SHA256SUMS.sig names the key ${context.fingerprint}, but this browser cannot verify it. Use check.py or ssh-keygen.`,
    );
    await keyField(page).fill(context.fingerprint);
    await page.locator('.check-copy[data-accepted="false"]').waitFor();
  });
});

copies("refuses a folder without a list, and a list that cannot be read", async (context) => {
  const other = await temporaryFolder("other");
  await writeFile(path.join(other, "index.html"), "");
  const broken = await copyOf(context.signed);
  await appendFile(path.join(broken, "SHA256SUMS"), "<b>no line</b>\n");
  await onPage(context, async (page) => {
    const status = group(page).getByRole("status");
    await page.getByLabel("Folder of the copy").setInputFiles(other);
    await status
      .filter({ hasText: "There is no SHA256SUMS in this folder. Choose the one that contains it." })
      .waitFor();
    await page.getByLabel("Folder of the copy").setInputFiles(broken);
    await status.filter({ hasText: 'in line 4, the line is not a checksum and a file: "<b>no line</b>"' }).waitFor();
    assert.is(await group(page).getByRole("listitem").count(), 0);
  });
});

copies("says why it compares nothing over plain HTTP", async (context) => {
  const page = await context.browser.newPage();
  try {
    await page.route("http://briefing.example/**", async (route) => {
      const contents = context.site.files.get(new URL(route.request().url()).pathname.slice(1));
      if (contents === undefined) return route.fulfill({ status: 404 });
      return route.fulfill({ body: bytesOf(contents) });
    });
    await page.goto("http://briefing.example/check/index.html");
    await page.getByLabel("Folder of the copy").setInputFiles(context.signed);
    await group(page).getByRole("status").filter({ hasText: "only on pages from a disk or over a secure" }).waitFor();
  } finally {
    await page.close();
  }
});

copies("shows names of files as text, with their control characters escaped", async (context) => {
  if (process.platform === "win32") return;
  const copy = await copyOf(context.signed);
  await writeFile(path.join(copy, "<img src=x>\u202egpj.exe"), "");
  await rm(path.join(copy, "SHA256SUMS.sig"));
  await onPage(context, async (page) => {
    const { said, files } = await choose(page, copy);
    assert.equal(files, [String.raw`Added: "<img src=x>\u202egpj.exe"`]);
    assert.is(said, "SHA256SUMS is not signed, so this shows accidental damage, not forgery.");
  });
});

copies("says how to check a copy by hand where scripts do not run", async ({ site, browser: real }) => {
  await visitFile(real, site, "check/index.html", async (page) => {
    assert.is(await page.getByLabel("Folder of the copy").isVisible(), false);
    assert.ok(await page.getByText("ssh-keygen -Y check-novalidate -n file").isVisible());
  });
});

copies.run();
