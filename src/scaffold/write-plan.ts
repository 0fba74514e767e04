// Writes the files of a plan, builds the briefing with them, and undoes everything if the build fails.

import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { buildSite } from "../eleventy/build-site.ts";
import { BriefingError, formatPlace, type Problem } from "../model/problem.ts";
import type { Folders } from "../site/paths.ts";
import type { Plan } from "./scaffold.ts";

/**
 * Writes a plan's files and builds the briefing in memory. Problems that it had before are not held against the plan.
 *
 * @throws BriefingError with the new problems; every file is then as it was
 */
export async function writePlan({ files }: Plan, folders: Folders): Promise<void> {
  const planned = [...files].map(([name, contents]) => ({ file: path.join(folders.content, name), contents }));
  const before = await Promise.all(
    planned.map(async ({ file }) => ({ file, contents: await readFile(file).catch(() => null) })),
  );
  try {
    await write(planned);
    const problems = await buildProblems(folders);
    if (problems.length === 0) return;
    await write(before);
    const known = new Set((await buildProblems(folders)).map(identityOf));
    const added = problems.filter((problem) => !known.has(identityOf(problem)));
    if (added.length > 0) throw new BriefingError(added);
    await write(planned);
  } catch (error) {
    await write(before);
    throw error;
  }
}

/** Writes files; null removes one. */
async function write(
  files: readonly { readonly file: string; readonly contents: string | Uint8Array | null }[],
): Promise<void> {
  for (const { file, contents } of files) {
    if (contents === null) await rm(file, { force: true });
    else {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, contents);
    }
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
