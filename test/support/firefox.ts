// Drives an installed Firefox by Marionette, its own protocol: length-prefixed JSON over a socket.
// playwright-core drives only its own build of Firefox, which npm does not install.

import { spawn } from "node:child_process";
import { existsSync, readFileSync, watch } from "node:fs";
import { writeFile } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import path from "node:path";
import { temporaryFolder } from "./site.ts";

const INSTALLED = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/** `FIREFOX_PATH`, else an installed Firefox, else null. */
export function firefoxPath(): string | null {
  return [process.env["FIREFOX_PATH"] ?? "", ...INSTALLED].find((file) => file !== "" && existsSync(file)) ?? null;
}

/** A running Firefox with one window. */
export interface Firefox {
  readonly version: string;
  goto(address: string): Promise<void>;
  /** Runs a function body in the page and resolves to what it returns. */
  run<T>(body: string): Promise<T>;
  /** Console messages of pages: errors, warnings and anything blocked. */
  complaints(): Promise<string[]>;
  close(): Promise<void>;
}

/** Preferences: no background requests, a free port, and the rule for file origins set explicitly. */
const SETTINGS: Record<string, string | number | boolean> = {
  "marionette.port": 0,
  "security.fileuri.strict_origin_policy": true,
  "app.update.disabledForTesting": true,
  "app.normandy.enabled": false,
  "browser.safebrowsing.update.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "toolkit.telemetry.server": "",
};

const LAST = "That was the last message.";
/** Waits for the last message, and returns all that concern pages. */
const MESSAGES = `
  const all = () => Services.console.getMessageArray()
    .filter((one) => one instanceof Ci.nsIScriptError && !/^(?:chrome|resource):/.test(one.sourceName))
    .map((one) => one.category + ": " + one.errorMessage + " (" + one.sourceName + ")");
  const whole = () => all().some((message) => message.includes("${LAST}"));
  return new Promise((resolve) => {
    const look = () => {
      if (!whole()) return;
      Services.console.unregisterListener(look);
      const messages = all();
      Services.console.reset();
      resolve(messages);
    };
    Services.console.registerListener(look);
    look();
  });`;

/** Starts a Firefox with a new profile and without a window. */
export async function startFirefox(program: string): Promise<Firefox> {
  const profile = await temporaryFolder("firefox");
  await writeFile(
    path.join(profile, "user.js"),
    Object.entries(SETTINGS)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(""),
  );
  const portFile = path.join(profile, "MarionetteActivePort");
  const port = new Promise<number>((resolve, reject) => {
    const watcher = watch(profile, () => {
      const written = existsSync(portFile) ? readFileSync(portFile, "utf8") : "";
      if (!/^\d+$/.test(written)) return;
      watcher.close();
      resolve(Number(written));
    });
    watcher.once("error", reject);
  });
  const child = spawn(
    program,
    ["--headless", "--marionette", "--remote-allow-system-access", "--no-remote", "--profile", profile],
    { stdio: "ignore", env: { ...process.env, HOME: profile } },
  );
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const early = ended.then(() => Promise.reject(new Error(`${program} ended before it could be reached.`)));
  const session = new Marionette(connect(await Promise.race([port, early]), "127.0.0.1"));
  early.catch(() => {}); // It ends in time, too.
  const { capabilities } = await session.send<{ capabilities: { browserVersion: string } }>("WebDriver:NewSession", {});
  const inPage = async <T>(script: string) =>
    (await session.send<{ value: T }>("WebDriver:ExecuteScript", { script, args: [] })).value;
  return {
    version: capabilities.browserVersion,
    goto: async (url) => void (await session.send("WebDriver:Navigate", { url })),
    run: inPage,
    async complaints() {
      // Page messages arrive from another process in order; this one is the last.
      await inPage(`window.reportError(new Error("${LAST}"));`);
      await session.send("Marionette:SetContext", { value: "chrome" });
      const all = await inPage<string[]>(MESSAGES);
      await session.send("Marionette:SetContext", { value: "content" });
      // Fonts are optional; whether one arrives in time depends on the machine.
      return all.filter((message) => !message.includes(LAST) && !message.includes("font-display timeout"));
    },
    async close() {
      await session.send("Marionette:Quit", { flags: ["eForceQuit"] });
      await ended;
      session.end();
    },
  };
}

/** One connection; commands are numbered, and answers quote the number. */
class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  #received = Buffer.alloc(0);
  #sent = 0;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (chunk) => {
      this.#received = Buffer.concat([this.#received, chunk]);
      for (let message = this.#next(); message !== null; message = this.#next()) this.#answer(message);
    });
  }

  send<T>(command: string, parameters: object): Promise<T> {
    const id = (this.#sent += 1);
    const text = JSON.stringify([0, id, command, parameters]);
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  end(): void {
    this.#socket.destroy();
  }

  #next(): unknown {
    const colon = this.#received.indexOf(":");
    const end = colon + 1 + Number(this.#received.subarray(0, Math.max(colon, 0)));
    if (colon < 1 || this.#received.length < end) return null;
    const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
    this.#received = this.#received.subarray(end);
    return message;
  }

  #answer(message: unknown): void {
    if (!Array.isArray(message)) return; // The greeting.
    const [, id, error, result] = message as [1, number, { error: string; message: string } | null, never];
    const { resolve, reject } = this.#waiting.get(id) ?? {};
    this.#waiting.delete(id);
    if (error === null) resolve?.(result);
    else reject?.(new Error(`${error.error}: ${error.message}`));
  }
}
