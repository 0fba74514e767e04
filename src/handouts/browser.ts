// The browser that prints handouts and runs the tests: an installed Chrome or Chromium, or the one that comes with npm.

import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from "playwright-core";
import { BriefingError } from "../model/problem.ts";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** What a browser is looked for with. */
export interface Machine {
  /** The value of `CHROME_PATH`; empty where it is not set. */
  readonly named: string;
  readonly exists: (file: string) => boolean;
  /** Unpacks the browser that comes with the packages; it is one for Linux. Null where there is none for this machine. */
  readonly packed: (() => Promise<string>) | null;
}

const THIS_MACHINE: Machine = {
  named: process.env["CHROME_PATH"] ?? "",
  exists: existsSync,
  packed: process.platform === "linux" && process.arch === "x64" ? unpack : null,
};

/**
 * The browser's binary: `CHROME_PATH`, else an installed one, else the one inside @sparticuz/chromium.
 *
 * @throws BriefingError that says what to install when there is none, or when `CHROME_PATH` names no file
 */
export async function browserPath({ named, exists, packed }: Machine = THIS_MACHINE): Promise<string> {
  const refuse = (message: string) =>
    new BriefingError([
      {
        file: "CHROME_PATH",
        record: "",
        message,
        suggestion:
          "install Google Chrome or Chromium (Debian and Ubuntu: apt install chromium), or set CHROME_PATH to the browser's program file.",
      },
    ]);
  if (named !== "" && !exists(named)) throw refuse(`there is no file "${named}".`);
  const installed = [named, ...INSTALLED].find((file) => file !== "" && exists(file));
  if (installed !== undefined) return installed;
  if (packed === null)
    throw refuse("no Chrome or Chromium was found, and none comes with the packages for this system.");
  return packed();
}

/**
 * Starts the browser, without a window.
 *
 * @throws BriefingError when there is none, or when it does not start
 */
export function startBrowser(): Promise<Browser> {
  return start((settings) => chromium.launch(settings));
}

/** Starts the browser for other processes to connect to; it fails as `startBrowser` does. */
export function serveBrowser(): Promise<BrowserServer> {
  return start((settings) => chromium.launchServer(settings));
}

async function start<T>(launch: (settings: LaunchOptions) => Promise<T>): Promise<T> {
  const executablePath = await browserPath();
  // Letters stand where the font has them, not at whole pixels: rounded, they leave gaps that PDF readers take for spaces.
  return launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--font-render-hinting=none"],
  }).catch((error: unknown) => {
    const [first = ""] = String(error instanceof Error ? error.message : error).split("\n");
    throw new BriefingError([
      {
        file: executablePath,
        record: "",
        message: `the browser does not start: ${first}`,
        suggestion: "another Chrome or Chromium: set CHROME_PATH to its program file.",
      },
    ]);
  });
}

async function unpack(): Promise<string> {
  // Tells the package to unpack the system libraries that it brings, so that none has to be installed.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
  const { default: packed } = await import("@sparticuz/chromium");
  return packed.executablePath();
}
