// npm run check-links: requests every external address that a built folder links to. No build or test runs it on real
// addresses, because it needs the network.

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { readPage } from "../src/html/read-page.ts";
import { inputError, parseCommandLine, runCommand } from "./command-line.ts";

const { positionals } = parseCommandLine({ allowPositionals: true });

interface Answer {
  readonly state: "answers" | "gone" | "doubtful" | "unreached";
  /** Why, or where the address moved to; may be empty for one that answers. */
  readonly note: string;
}

/** Timeout of one request, in milliseconds. */
const TIMEOUT = 20_000;
const MAX_REDIRECTS = 5;

await runCommand("The links were not checked.", async () => {
  const [folder = "_site", ...more] = positionals;
  if (more.length > 0)
    throw inputError({
      file: "npm run check-links",
      message: `it takes one folder, but got ${positionals.length}.`,
      suggestion: "npm run check-links -- _site",
    });
  const pages = await externalLinks(folder);
  const answers = await requestAll([...pages.keys()]);
  const states = [...answers.values()].map(({ state }) => state);
  const count = (...wanted: Answer["state"][]) => states.filter((state) => wanted.includes(state)).length;
  if (states.length > 0 && count("unreached") === states.length) {
    const [first] = answers.values();
    throw inputError({
      file: folder,
      message:
        `none of ${states.length} addresses could be reached (${first?.note}): ` + "this machine seems to be offline.",
      suggestion: "the same command, once there is a network.",
    });
  }
  for (const [address, { state, note }] of answers) {
    if (state === "answers" && note === "") continue;
    const on = [...(pages.get(address) ?? [])].slice(0, 3).join(", ");
    console.log([`${state.padEnd(9)}  ${address}`, note, `on ${on}`].join("\n           "));
  }
  console.log(
    `${states.length} ${states.length === 1 ? "address" : "addresses"}: ${count("answers")} answer, ` +
      `${count("gone")} gone, ${count("doubtful", "unreached")} to check by hand.`,
  );
  if (count("gone") > 0) process.exitCode = 1;
});

/** External addresses without their fragments, each with the pages that link to it. */
async function externalLinks(folder: string): Promise<Map<string, Set<string>>> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = names
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.split(path.sep).join("/"))
    .sort();
  if (files.length === 0)
    throw inputError({
      file: folder,
      message: "the folder contains no page.",
      suggestion: "npm run build, then this command with the folder it wrote.",
    });
  const found = new Map<string, Set<string>>();
  for (const file of files) {
    const html = await readFile(path.join(folder, file), "utf8");
    for (const { address } of readPage(html, `/${file}`, file).externalLinks) {
      const url = new URL(address, "https://host.invalid");
      url.hash = "";
      found.set(url.href, (found.get(url.href) ?? new Set()).add(file));
    }
  }
  return found;
}

/** Requests all hosts in parallel, and the addresses of one host in turn. */
async function requestAll(addresses: readonly string[]): Promise<Map<string, Answer>> {
  const byHost = new Map<string, string[]>();
  for (const address of addresses) {
    const { host } = new URL(address);
    byHost.set(host, [...(byHost.get(host) ?? []), address]);
  }
  // Entered before their answers, so that the report keeps the order of the pages.
  const answers = new Map(addresses.map((address): [string, Answer] => [address, { state: "unreached", note: "" }]));
  await Promise.all(
    [...byHost.values()].map(async (ofHost) => {
      for (const address of ofHost) answers.set(address, await request(address));
    }),
  );
  return answers;
}

/** Requests an address and follows its redirects; the note names the target of a permanent one. */
async function request(address: string): Promise<Answer> {
  let at = address;
  let moved = "";
  try {
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      const response = await fetch(at, {
        redirect: "manual",
        headers: { "user-agent": "district-briefing check-links" },
        signal: AbortSignal.timeout(TIMEOUT),
      });
      await response.body?.cancel();
      const { status } = response;
      const location = response.headers.get("location");
      if (status >= 300 && status < 400 && location !== null) {
        at = new URL(location, at).href;
        if (status === 301 || status === 308) moved = `moved permanently: write ${at}`;
      } else if (response.ok) return { state: "answers", note: moved };
      else if (status === 404 || status === 410) return { state: "gone", note: `status ${status}` };
      else return { state: "doubtful", note: `status ${status}: open it in a browser` };
    }
    return { state: "doubtful", note: `more than ${MAX_REDIRECTS} redirects` };
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    return { state: "unreached", note: cause?.code ?? (error instanceof Error ? error.message : String(error)) };
  }
}
