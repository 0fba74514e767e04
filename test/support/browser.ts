// The browser that the tests share, and how a test sees the site's fonts in it.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";
import { serveBrowser } from "../../src/handouts/browser.ts";
import { shared } from "./shared.ts";

interface Suite {
  before(hook: () => Promise<void>): void;
  after(hook: () => Promise<void>): void;
}

let users = 0;
let running: Promise<{ browser: Browser; close: () => Promise<void> }> | undefined;

/** Gives a suite the shared browser: connected to for the first suite of a file, disconnected after the last. */
export function useBrowser(suite: Suite): () => Promise<Browser> {
  users += 1;
  suite.after(async () => {
    users -= 1;
    if (users > 0) return;
    const connection = running;
    running = undefined;
    await (await connection)?.close();
  });
  return async () => {
    running ??= connect();
    return (await running).browser;
  };
}

async function connect(): Promise<{ browser: Browser; close: () => Promise<void> }> {
  const endpoint = shared("browser");
  const own = endpoint === null ? await serveBrowser() : undefined;
  const browser = await chromium.connect(own?.wsEndpoint() ?? (await endpoint) ?? "");
  // A shared browser outlives this connection; one started here ends with it.
  return {
    browser,
    close: async () => {
      await browser.close();
      await own?.close();
    },
  };
}

/**
 * Makes pages opened from disk wait for their own fonts. As published (`font-display: optional`) they keep an
 * installed font when theirs arrive late, so that sizes differ between machines.
 */
export async function useOwnFonts(context: BrowserContext): Promise<void> {
  await context.route(/^file:.*\.css$/, async (route) => {
    const css = await readFile(fileURLToPath(route.request().url()), "utf8");
    await route.fulfill({
      contentType: "text/css",
      body: css.replaceAll("font-display:optional", "font-display:block"),
    });
  });
}

/** Opens a file of a published folder from the disk, without scripts unless the options say otherwise. */
export async function visitFile(
  real: Browser,
  { folder }: { folder: string },
  file: string,
  test: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await real.newContext({ javaScriptEnabled: false, ...options });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path.join(folder, file)).href);
  await test(page).finally(() => context.close());
}
