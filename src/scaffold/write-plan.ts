// A plan carried out: its files are written, the briefing is built with them, and all of it is undone where that fails.

import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Folders } from "../site/paths.ts";
import { buildSite } from "../eleventy/build-site.ts";
import { BriefingError, formatPlace, type Problem } from "../model/problem.ts";
import type { Plan } from "./scaffold.ts";

/**
 * Writes the files of a plan and builds the briefing in memory. What was wrong before may still be wrong.
 *
 * @throws BriefingError with all that is wrong with the new record; then every file is as it was before
 */
export async function writePlan({ files }: Plan, folders: Folders): Promise<void> {
  const before = new Map<string, Uint8Array | null>();
  for (const file of files.keys()) before.set(file, await readFile(path.join(folders.content, file)).catch(() => null));
  const restore = () =>
    Promise.all(
      [...before].map(([file, bytes]) =>
        bytes === null
          ? rm(path.join(folders.content, file), { force: true })
          : writeFile(path.join(folders.content, file), bytes),
      ),
    );
  try {
    for (const [file, contents] of files) {
      await mkdir(path.dirname(path.join(folders.content, file)), { recursive: true });
      await writeFile(path.join(folders.content, file), contents);
    }
    const now = await buildProblems(folders);
    if (now.length === 0) return;
    await restore();
    const known = new Set((await buildProblems(folders)).map(identityOf));
    const added = now.filter((problem) => !known.has(identityOf(problem)));
    if (added.length > 0) throw new BriefingError(added);
    for (const [file, contents] of files) await writeFile(path.join(folders.content, file), contents);
  } catch (error) {
    await restore();
    throw error;
  }
}

async function buildProblems(folders: Folders): Promise<readonly Problem[]> {
  try {
    return (await buildSite(folders)).problems;
  } catch (error) {
    if (error instanceof BriefingError) return error.problems;
    throw error;
  }
}

function identityOf(problem: Problem): string {
  return `${formatPlace(problem)} ${problem.message}`;
}
