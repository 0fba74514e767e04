// The generators in the comparison, and the commands that build and serve a site with each.

import { execFile, execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Command } from "./measure-command.ts";
import { writeAstro, writeEleventy, writeHugo, type WriteSite } from "./peer-sites.ts";

/** A generator in the comparison. */
export interface SiteGenerator {
  readonly name: string;
  readonly version: string;
  /** The checkout in which this project's commands run; null for a peer, which runs in the folder of its site. */
  readonly project: string | null;
  /** Writes a site of synthetic parks. */
  readonly write: WriteSite;
  /** Builds the site in a folder. */
  readonly build: (folder: string) => Command;
  /** Serves the site in a folder and follows its edits. */
  readonly serve: (folder: string, port: number) => Command;
}

/** This project, run from one of its checkouts. */
export interface Checkout extends SiteGenerator {
  readonly project: string;
}

/** The folder in which a generator's commands run. */
export function workingFolder({ project }: SiteGenerator, folder: string): string {
  return project ?? folder;
}

/** @param project a checkout with its packages installed */
export function checkoutOf(project: string, name = "District Briefing"): Checkout {
  const start = path.join(project, "scripts", "start.mjs");
  return {
    name,
    version: versionOf(project),
    project,
    write: (folder, parks) => writeWith(project, folder, parks),
    build: (folder) => [process.execPath, start, "build", "--content", folder, "--output", path.join(folder, "_site")],
    serve: (folder, port) => [process.execPath, start, "preview", "--content", folder, "--port", String(port)],
  };
}

/** Writes a synthetic district by the module of the checkout itself, because its templates suit that checkout. */
async function writeWith(project: string, folder: string, parks: number): Promise<void> {
  const modules = ["synthetic-district.ts", "district.ts"].map((name) => path.join(project, "scripts", "bench", name));
  const module = pathToFileURL(modules.find(existsSync) ?? "").href;
  const code = `const { writeDistrict } = await import("${module}"); await writeDistrict(process.argv[1], ${parks});`;
  const values = ["--import", "tsx", "--input-type=module", "--eval", code, folder];
  await promisify(execFile)(process.execPath, values, { cwd: project });
}

/**
 * The other generators on this machine: Hugo on the path, Eleventy from this project's packages, Astro from `packages`.
 *
 * @param packages folder whose node_modules may contain Astro
 * @returns also the names of those that are not installed or do not run here
 */
export function findPeers(project: string, packages: string): { found: SiteGenerator[]; missing: string[] } {
  const eleventy = path.join(project, "node_modules", "@11ty", "eleventy");
  const found: SiteGenerator[] = [];
  const missing: string[] = [];

  const hugo = outputOf("hugo", ["version"]);
  if (hugo === null) missing.push("Hugo");
  else
    found.push({
      name: "Hugo",
      version: /v([\d.]+)/.exec(hugo)?.[1] ?? hugo,
      project: null,
      write: writeHugo,
      build: () => ["hugo", "--quiet"],
      serve: (_, port) => ["hugo", "server", "--port", String(port), "--bind", "127.0.0.1"],
    });

  const eleventyCommand = [process.execPath, path.join(eleventy, "cmd.cjs"), "--quiet"] as const;
  found.push({
    name: "Eleventy alone",
    version: versionOf(eleventy),
    project: null,
    write: writeEleventy,
    build: () => eleventyCommand,
    serve: (_, port) => [...eleventyCommand, "--serve", "--incremental", `--port=${port}`],
  });

  const astro = path.join(packages, "node_modules", "astro");
  const astroCommand = existsSync(astro) ? ([process.execPath, commandOf(astro, "astro")] as const) : null;
  if (astroCommand === null) missing.push("Astro");
  else if (outputOf(astroCommand[0], [astroCommand[1], "--version"]) === null)
    missing.push(`Astro ${versionOf(astro)} (it does not run on Node ${process.versions.node})`);
  else
    found.push({
      name: "Astro",
      version: versionOf(astro),
      project: null,
      write: writeAstro(packages),
      build: () => [...astroCommand, "build"],
      serve: (_, port) => [...astroCommand, "dev", "--port", String(port)],
    });
  return { found, missing };
}

/** The file of a command that an installed package brings. */
function commandOf(folder: string, name: string): string {
  const { bin } = manifestOf(folder);
  return path.join(folder, typeof bin === "string" ? bin : (bin[name] ?? ""));
}

function versionOf(folder: string): string {
  return manifestOf(folder).version;
}

function manifestOf(folder: string): { version: string; bin: string | Record<string, string> } {
  return JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
}

/** What a command prints, or null when it is not found or fails. */
function outputOf(program: string, values: readonly string[]): string | null {
  try {
    return execFileSync(program, values, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return null;
  }
}
