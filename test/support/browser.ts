// One real browser for all tests.

import { chromium, type Browser } from "playwright-core";
import { serveBrowser } from "../../src/handouts/browser.ts";
import { shared } from "./shared.ts";

interface Suite {
  before(hook: () => Promise<void>): void;
  after(hook: () => Promise<void>): void;
}

let users = 0;
let running: Promise<{ browser: Browser; close: () => Promise<void> }> | undefined;

/** Gives a suite the shared browser: reached for the first suite of a file that runs, let go after the last. */
export function useBrowser(suite: Suite): () => Promise<Browser> {
  users += 1;
  suite.after(async () => {
    users -= 1;
    if (users > 0) return;
    const reached = running;
    running = undefined;
    await (await reached)?.close();
  });
  return async () => {
    running ??= reach();
    return (await running).browser;
  };
}

async function reach(): Promise<{ browser: Browser; close: () => Promise<void> }> {
  const endpoint = shared("browser");
  const own = endpoint === null ? await serveBrowser() : undefined;
  const browser = await chromium.connect(own?.wsEndpoint() ?? (await endpoint) ?? "");
  // What is closed here is the connection, and the browser behind it only where nobody else uses it.
  return {
    browser,
    close: async () => {
      await browser.close();
      await own?.close();
    },
  };
}
