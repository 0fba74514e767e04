// Finds and starts the browser that prints handouts: an installed Chrome or Chromium, else the one from npm.

import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from "playwright-core";
import { BriefingError } from "../model/problem.ts";

/** Where Chrome and Chromium are installed by default. */
const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** The parts of a machine that decide which browser is found. */
export interface Machine {
  /** The value of `CHROME_PATH`; empty if it is not set. */
  readonly named: string;
  readonly exists: (file: string) => boolean;
  /** Unpacks the browser from npm, which is for Linux on x64; null on other machines. */
  readonly unpack: (() => Promise<string>) | null;
}

const THIS_MACHINE: Machine = {
  named: process.env["CHROME_PATH"] ?? "",
  exists: existsSync,
  unpack: process.platform === "linux" && process.arch === "x64" ? unpackChromium : null,
};

/**
 * The browser's program file: `CHROME_PATH`, else an installed one, else the one in @sparticuz/chromium.
 *
 * @throws BriefingError if there is none, or if `CHROME_PATH` names no file
 */
export async function browserPath({ named, exists, unpack }: Machine = THIS_MACHINE): Promise<string> {
  const refuse = (message: string) =>
    browserError(
      "CHROME_PATH",
      message,
      "install Google Chrome or Chromium (Debian and Ubuntu: apt install chromium), " +
        "or set CHROME_PATH to the browser's program file.",
    );
  if (named !== "" && !exists(named)) throw refuse(`there is no file "${named}".`);
  const installed = [named, ...INSTALLED].find((file) => file !== "" && exists(file));
  if (installed !== undefined) return installed;
  if (unpack === null) throw refuse("no Chrome or Chromium was found, and npm has none for this system.");
  return unpack();
}

/** Starts the browser without a window. @throws BriefingError if there is none or it does not start */
export function startBrowser(): Promise<Browser> {
  return start((settings) => chromium.launch(settings));
}

/** Starts the browser for other processes to connect to; throws as `startBrowser` does. */
export function serveBrowser(): Promise<BrowserServer> {
  return start((settings) => chromium.launchServer(settings));
}

async function start<T>(launch: (settings: LaunchOptions) => Promise<T>): Promise<T> {
  const executablePath = await browserPath();
  // No hinting: it moves letters to whole pixels, and PDF readers take the gaps for spaces.
  return launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--font-render-hinting=none"],
  }).catch((error: unknown) => {
    const [first = ""] = String(error instanceof Error ? error.message : error).split("\n");
    const suggestion = "another Chrome or Chromium: set CHROME_PATH to its program file.";
    throw browserError(executablePath, `the browser did not start: ${first}`, suggestion);
  });
}

function browserError(file: string, message: string, suggestion: string): BriefingError {
  return new BriefingError([{ file, record: "", message, suggestion }]);
}

async function unpackChromium(): Promise<string> {
  // Has the package unpack the system libraries it brings, so that none need be installed.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
  const { default: packed } = await import("@sparticuz/chromium");
  return packed.executablePath();
}
