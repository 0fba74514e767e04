// npm run check-links: requests every external address that a built folder links to. No build or test runs it on real
// addresses, because it needs the network.

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { readPage } from "../src/html/read-page.ts";
import { inputError, parseCommandLine, runCommand } from "./command-line.ts";
import { requestAll, type Answer } from "./web-requests.ts";

const { positionals } = parseCommandLine({ allowPositionals: true });

await runCommand("The links were not checked.", async () => {
  const [folder = "_site", ...more] = positionals;
  if (more.length > 0)
    throw inputError({
      file: "npm run check-links",
      message: `it takes one folder, but got ${positionals.length}.`,
      suggestion: "npm run check-links -- _site",
    });
  const pages = await externalLinks(folder);
  const answers = await requestAll([...pages.keys()], {
    command: "check-links",
    read: async ({ body }) => body?.cancel(),
  });
  const states = [...answers.values()].map(({ state }) => state);
  const count = (...wanted: Answer<unknown>["state"][]) => states.filter((state) => wanted.includes(state)).length;
  if (states.length > 0 && count("unreached") === states.length) {
    const [first] = answers.values();
    throw inputError({
      file: folder,
      message:
        `none of ${states.length} addresses could be reached (${first === undefined ? "" : noteOf(first)}): ` +
        "this machine seems to be offline.",
      suggestion: "the same command, once there is a network.",
    });
  }
  for (const [address, answer] of answers) {
    const { state } = answer;
    const note = noteOf(answer);
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

/** Why an address does not answer, or where it moved to; empty if neither. */
function noteOf(answer: Answer<unknown>): string {
  if (answer.state !== "answers") return answer.note;
  return answer.movedTo === null ? "" : `moved permanently: write ${answer.movedTo}`;
}

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
