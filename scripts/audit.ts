// npm run audit: fails on a vulnerability known to the npm registry, and on a licence that is not accepted.

import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { BriefingError, type Problem } from "../src/model/problem.ts";
import { parseCommandLine, runCommand } from "./command-line.ts";
import { licenceFaults, type LockFile } from "./licences.ts";

/** Output of `npm audit --json`: a report, or only a message when the registry did not answer. */
interface AuditReport {
  readonly vulnerabilities?: Readonly<Record<string, Vulnerability>>;
  readonly metadata?: { readonly dependencies: { readonly total: number } };
  readonly message?: string;
}

interface Vulnerability {
  readonly severity: string;
  readonly range: string;
  /** Advisories, or names of the packages that bring the vulnerability in. */
  readonly via: readonly (string | { readonly title: string; readonly url: string })[];
}

parseCommandLine({});

await runCommand("The packages failed the audit.", async () => {
  const lock = JSON.parse(await readFile("package-lock.json", "utf8")) as LockFile;
  const problems: Problem[] = licenceFaults(lock).map((message) => ({
    file: "package-lock.json",
    record: "licence",
    message,
    suggestion: "another package; or, if you have read its licence and accept it, an entry in scripts/licences.ts.",
  }));
  const { vulnerabilities, metadata, message } = await npmAudit();
  for (const [name, { severity, range, via }] of Object.entries(vulnerabilities ?? {})) {
    const reasons = via.map((one) => (typeof one === "string" ? `through ${one}` : `${one.title}, ${one.url}`));
    problems.push({
      file: "package-lock.json",
      record: name,
      message: `known vulnerability (${severity}) in ${`${name} ${range}`.trim()}: ${reasons.join("; ")}`,
      suggestion: "a release that fixes it, or do without the package.",
    });
  }
  if (vulnerabilities === undefined)
    console.log(
      `Vulnerabilities: not checked, because the registry did not answer (${message ?? "no reason given"}). ` +
        "Try again where it can be reached.",
    );
  else if (Object.keys(vulnerabilities).length === 0)
    console.log(`Vulnerabilities: none known in ${metadata?.dependencies.total ?? "all"} packages.`);
  if (problems.length > 0) throw new BriefingError(problems);
  console.log(`Licences: all ${Object.keys(lock.packages).length - 1} packages are under accepted licences.`);
});

/** Runs `npm audit`, with the npm that runs this script if there is one. */
function npmAudit(): Promise<AuditReport> {
  const npm = process.env["npm_execpath"];
  const [program, ...first] = npm === undefined ? (["npm"] as const) : ([process.execPath, npm] as const);
  const values = [...first, "audit", "--json", "--fetch-retries=0"];
  return new Promise((resolve) => {
    // The exit code says nothing: npm fails both on a finding and on no answer.
    execFile(program, values, { maxBuffer: 1e8 }, (error, stdout) => {
      try {
        resolve(JSON.parse(stdout) as AuditReport);
      } catch {
        resolve({ message: error?.message ?? "npm's output is not JSON" });
      }
    });
  });
}
