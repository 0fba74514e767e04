// Which generators there are to measure, and how each is run. A peer that is not found is named and left out.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { writeDistrict } from "./synthetic-district.ts";
import { writeAstro, writeEleventy, writeHugo, type WritePeer } from "./peer-sites.ts";
import type { Command } from "./measure-command.ts";

/** A generator in the comparison. */
export interface SiteGenerator {
  readonly name: string;
  readonly version: string;
  readonly write: WritePeer;
  /** Builds the site of a folder; runs in that folder. */
  readonly build: (folder: string) => Command;
  /** Serves it while it is edited. */
  readonly serve: (folder: string, port: number) => Command;
  /** Folder in which the commands run. */
  readonly runsIn: (folder: string) => string;
}

/** Name by which the engine stands in tables. */
export const OWN = "District Briefing";

/**
 * @param project the engine's folder
 * @param packages a folder in which peers from npm are installed
 * @returns the generators, the engine first, and the names of those that were not found
 */
export function findGenerators(project: string, packages: string): { found: SiteGenerator[]; missing: string[] } {
  const start = path.join(project, "scripts", "start.mjs");
  const eleventy = path.join(project, "node_modules", "@11ty", "eleventy");
  const astro = commandOf(path.join(packages, "node_modules", "astro"), "astro");
  const hugo = versionOf("hugo", ["version"]);
  const here = (folder: string) => folder;
  const found: SiteGenerator[] = [
    {
      name: OWN,
      version: versionIn(project),
      write: writeDistrict,
      build: (folder) => [
        process.execPath,
        start,
        "build",
        "--content",
        folder,
        "--output",
        path.join(folder, "_site"),
      ],
      serve: (folder, port) => [process.execPath, start, "preview", "--content", folder, "--port", String(port)],
      runsIn: () => project,
    },
    ...(hugo === null
      ? []
      : [
          {
            name: "Hugo",
            version: /v([\d.]+)/.exec(hugo)?.[1] ?? hugo,
            write: writeHugo,
            build: (): Command => ["hugo", "--quiet"],
            serve: (_: string, port: number): Command => [
              "hugo",
              "server",
              "--port",
              String(port),
              "--bind",
              "127.0.0.1",
            ],
            runsIn: here,
          },
        ]),
    {
      name: "Eleventy alone",
      version: versionIn(eleventy),
      write: writeEleventy,
      build: () => [process.execPath, path.join(eleventy, "cmd.cjs"), "--quiet"],
      serve: (_, port) => [
        process.execPath,
        path.join(eleventy, "cmd.cjs"),
        "--serve",
        "--incremental",
        "--quiet",
        `--port=${port}`,
      ],
      runsIn: here,
    },
    ...(astro?.runs === true
      ? [
          {
            name: "Astro",
            version: astro.version,
            write: writeAstro(packages),
            build: (): Command => [process.execPath, astro.file, "build"],
            serve: (_: string, port: number): Command => [process.execPath, astro.file, "dev", "--port", String(port)],
            runsIn: here,
          },
        ]
      : []),
  ];
  const why: Record<string, string> =
    astro === null || astro.runs
      ? {}
      : { Astro: `Astro ${astro.version} (it does not run on Node ${process.versions.node})` };
  return {
    found,
    missing: ["Hugo", "Astro"]
      .filter((name) => !found.some((one) => one.name === name))
      .map((name) => why[name] ?? name),
  };
}

/** The command of an installed package, and whether it runs on this Node; null where it is not installed. */
function commandOf(folder: string, name: string): { file: string; version: string; runs: boolean } | null {
  if (!existsSync(folder)) return null;
  const { bin } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
    bin: string | Record<string, string>;
  };
  const file = path.join(folder, typeof bin === "string" ? bin : (bin[name] ?? ""));
  return { file, version: versionIn(folder), runs: versionOf(process.execPath, [file, "--version"]) !== null };
}

function versionIn(folder: string): string {
  return (JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as { version: string }).version;
}

function versionOf(program: string, values: readonly string[]): string | null {
  try {
    return execFileSync(program, values, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return null;
  }
}
