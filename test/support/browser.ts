// One real browser for all tests: an installed Chrome or Chromium, or the one that comes with npm.

import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserServer } from "playwright-core";
import { shared } from "./shared.ts";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** The browser's binary: `CHROME_PATH`, else an installed one, else the one inside @sparticuz/chromium (Linux). */
export async function browserPath(): Promise<string> {
  const installed = [process.env["CHROME_PATH"] ?? "", ...INSTALLED].find((file) => file !== "" && existsSync(file));
  if (installed !== undefined) return installed;
  if (process.platform !== "linux") throw new Error("No Chrome or Chromium was found. Install one, or name it in CHROME_PATH.");
  // Tells the package to unpack the system libraries that it brings, so that none has to be installed.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
  const { default: packed } = await import("@sparticuz/chromium");
  return packed.executablePath();
}

/** Starts the browser for others to connect to. */
export async function startBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath: await browserPath(), args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] });
}

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
  const own = endpoint === null ? await startBrowser() : undefined;
  const browser = await chromium.connect(own?.wsEndpoint() ?? (await endpoint) ?? "");
  // What is closed here is the connection, and the browser behind it only where nobody else uses it.
  return { browser, close: async () => { await browser.close(); await own?.close(); } };
}
