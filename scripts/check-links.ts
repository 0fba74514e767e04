// npm run check-links: whether the addresses outside the site that a built folder leads to still answer. The one command of
// the project that asks anything of the network, which is why no build and no test runs it on the real addresses.

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { readPage } from "../src/html/read-page.ts";
import { BriefingError } from "../src/model/problem.ts";
import { parseCommandLine, runCommand } from "./command-line.ts";

const { positionals } = parseCommandLine({ allowPositionals: true });

/** What came of asking for an address. */
interface Answer {
  readonly state: "answers" | "gone" | "doubtful" | "unreached";
  readonly words: string;
}

/** How long a host may take, in milliseconds. */
const PATIENCE = 20_000;
const MOST_MOVES = 5;

await runCommand("The links were not checked.", async () => {
  const [folder = "_site", ...more] = positionals;
  if (more.length > 0)
    throw new BriefingError([
      {
        file: "npm run check-links",
        record: "",
        message: `it takes one folder and got ${positionals.length}.`,
        suggestion: "npm run check-links -- _site",
      },
    ]);
  const pages = await outsideLinks(folder);
  const answers = await askAll([...pages.keys()]);
  const states = [...answers.values()].map(({ state }) => state);
  const count = (state: Answer["state"]) => states.filter((one) => one === state).length;
  if (states.length > 0 && count("unreached") === states.length) {
    throw new BriefingError([
      {
        file: folder,
        record: "",
        message: `none of ${states.length} addresses could be reached (${[...answers.values()][0]?.words}): this machine seems to be off line.`,
        suggestion: "the command again where there is a network.",
      },
    ]);
  }
  for (const [address, { state, words }] of answers) {
    if (state !== "answers" || words !== "")
      console.log(
        `${state.padEnd(9)}  ${address}\n           ${words}\n           on ${[...(pages.get(address) ?? [])].slice(0, 3).join(", ")}`,
      );
  }
  console.log(
    `${states.length} ${states.length === 1 ? "address" : "addresses"}: ${count("answers")} answer, ${count("gone")} gone, ${count("doubtful") + count("unreached")} that a program cannot tell.`,
  );
  if (count("gone") > 0) process.exitCode = 1;
});

/** Addresses outside the site, without fragments, each with the pages that lead there. */
async function outsideLinks(folder: string): Promise<Map<string, Set<string>>> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = names
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.split(path.sep).join("/"))
    .sort();
  if (files.length === 0)
    throw new BriefingError([
      {
        file: folder,
        record: "",
        message: "the folder holds no page.",
        suggestion: "npm run build, and then the folder that it wrote.",
      },
    ]);
  const found = new Map<string, Set<string>>();
  for (const file of files) {
    for (const { address } of readPage(await readFile(path.join(folder, file), "utf8"), `/${file}`, file)
      .externalLinks) {
      const asked = new URL(address, "https://host.invalid");
      asked.hash = "";
      found.set(asked.href, (found.get(asked.href) ?? new Set()).add(file));
    }
  }
  return found;
}

/** Asks all hosts at once, and each of them for one address after the other. */
async function askAll(addresses: readonly string[]): Promise<Map<string, Answer>> {
  const byHost = new Map<string, string[]>();
  for (const address of addresses) {
    const { host } = new URL(address);
    byHost.set(host, [...(byHost.get(host) ?? []), address]);
  }
  const answers = new Map<string, Answer>();
  await Promise.all(
    [...byHost.values()].map(async (ofHost) => {
      for (const address of ofHost) answers.set(address, await ask(address));
    }),
  );
  return new Map(
    addresses.map((address) => [address, answers.get(address) ?? { state: "unreached", words: "was not asked" }]),
  );
}

/** Follows an address as a browser does; where it has moved for good, the words say where to. */
async function ask(address: string): Promise<Answer> {
  let at = address;
  let moved = "";
  try {
    for (let moves = 0; moves <= MOST_MOVES; moves++) {
      const response = await fetch(at, {
        redirect: "manual",
        headers: { "user-agent": "district-briefing check-links" },
        signal: AbortSignal.timeout(PATIENCE),
      });
      await response.body?.cancel();
      const { status } = response;
      const location = response.headers.get("location");
      if (status >= 300 && status < 400 && location !== null) {
        at = new URL(location, at).href;
        if (status === 301 || status === 308) moved = `moved for good: write ${at}`;
      } else if (response.ok) return { state: "answers", words: moved };
      else if (status === 404 || status === 410) return { state: "gone", words: `the host says ${status}` };
      else return { state: "doubtful", words: `the host says ${status}: look at it in a browser` };
    }
    return { state: "doubtful", words: `it leads on more than ${MOST_MOVES} times` };
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    return { state: "unreached", words: cause?.code ?? (error instanceof Error ? error.message : String(error)) };
  }
}
