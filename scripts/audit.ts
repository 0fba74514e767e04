// npm run audit: known vulnerabilities of the packages, as the npm registry tells them, and their licences, as the lock file
// has them. A finding fails; a registry that does not answer is said to have said nothing.

import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { BriefingError, type Problem } from "../src/model/problem.ts";
import { licenceFaults, type LockFile } from "./licences.ts";
import { parseCommandLine, runCommand } from "./command-line.ts";

/** What `npm audit --json` writes. */
interface Report {
  readonly vulnerabilities?: Readonly<
    Record<
      string,
      {
        readonly severity: string;
        readonly range: string;
        readonly via: readonly (string | { readonly title: string; readonly url: string })[];
      }
    >
  >;
  readonly metadata?: { readonly dependencies: { readonly total: number } };
  readonly message?: string;
}

parseCommandLine({});

await runCommand("The packages are not as they should be.", async () => {
  const lock = JSON.parse(await readFile("package-lock.json", "utf8")) as LockFile;
  const problems: Problem[] = licenceFaults(lock).map((message) => ({
    file: "package-lock.json",
    record: "licence",
    message,
    suggestion: "another package, or, where the licence was read and fits, what it says in scripts/licences.ts.",
  }));
  const { vulnerabilities, metadata, message } = await askRegistry();
  for (const [name, { severity, range, via }] of Object.entries(vulnerabilities ?? {})) {
    const reasons = via.map((one) => (typeof one === "string" ? `through ${one}` : `${one.title}, ${one.url}`));
    problems.push({
      file: "package-lock.json",
      record: name,
      message: `a known vulnerability (${severity}) of ${`${name} ${range}`.trim()}: ${reasons.join("; ")}`,
      suggestion: "a release in which it is mended, or no such package.",
    });
  }
  if (vulnerabilities === undefined)
    console.log(
      `Vulnerabilities: the registry gave no answer (${message ?? "it said nothing"}), so none was looked for. Ask again where it can be reached.`,
    );
  else if (Object.keys(vulnerabilities).length === 0)
    console.log(`Vulnerabilities: none is known of ${metadata?.dependencies.total ?? "all"} packages.`);
  if (problems.length > 0) throw new BriefingError(problems);
  console.log(`Licences: those of ${Object.keys(lock.packages).length - 1} packages fit.`);
});

/** Asks by npm itself, the one that runs this script where one does. */
function askRegistry(): Promise<Report> {
  const npm = process.env["npm_execpath"];
  const [program, ...first] = npm === undefined ? ["npm"] : [process.execPath, npm];
  return new Promise((resolve) => {
    // It ends with an error both when it found something and when it could not ask.
    execFile(
      program ?? "npm",
      [...first, "audit", "--json", "--fetch-retries=0"],
      { maxBuffer: 1e8 },
      (error, stdout) => {
        try {
          resolve(JSON.parse(stdout) as Report);
        } catch {
          resolve({ message: error?.message ?? "its answer cannot be read" });
        }
      },
    );
  });
}
