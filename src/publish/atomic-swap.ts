// Replaces one directory by another in a single step, where the operating system can.

import { existsSync, renameSync, rmSync } from "node:fs";
import { native } from "./native-file-system.ts";

/** How often a swap is tried while other builds publish to the same directory. */
const ATTEMPTS = 10;

/** Errors of a rename when another build has published since `existsSync`. */
const CHANGED_MEANWHILE = new Set(["ENOENT", "ENOTEMPTY", "EEXIST"]);

/** Errors of file systems that cannot swap: NFS, FUSE, overlays, old kernels. */
const UNSUPPORTED = new Set(["EINVAL", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EXDEV", "EPERM"]);

/**
 * Moves `next` to `output`, and the old directory to `next`. On Linux and macOS the swap is atomic: `output` is never
 * missing, even if the process is killed. Elsewhere it takes two renames; a process killed between them leaves the old
 * directory as `backup`, which `recoverAbandoned` restores.
 */
export function swapDirectories(next: string, output: string, backup: string): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (!existsSync(output)) return renameSync(next, output);
      rmSync(backup, { recursive: true, force: true });
      return swap(next, output, backup);
    } catch (error) {
      if (attempt === ATTEMPTS || !CHANGED_MEANWHILE.has((error as NodeJS.ErrnoException).code ?? ""))
        throw Object.assign(error as Error, { path: output });
    }
  }
}

function swap(next: string, output: string, backup: string): void {
  if (native !== null && process.platform !== "win32") {
    try {
      return native.swapSync(next, output);
    } catch (error) {
      if (!UNSUPPORTED.has((error as NodeJS.ErrnoException).code ?? "")) throw error;
    }
  }
  renameSync(output, backup);
  try {
    renameSync(next, output);
  } catch (error) {
    renameSync(backup, output);
    throw error;
  }
  renameSync(backup, next);
}
