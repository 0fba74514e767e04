// What operating systems can do with files and Node cannot: change two folders over in one step, and locks that end with
// their process, however it ends.

import { renameSync } from "node:fs";

type Native = typeof import("fs-native-extensions");

/** Null where the package has no binary for the system, such as Linux with musl. */
const native: Native | null = await import("fs-native-extensions").then(
  (module) => (module as unknown as { default: Native }).default,
  () => null,
);

/**
 * Changes two folders over. On Linux and macOS nobody ever meets the second path without a folder, not even after this
 * process was killed. Elsewhere, and on file systems that cannot do it, there is a moment between two renames;
 * what it leaves is `spare`, and whoever comes next puts it back.
 */
export function exchange(from: string, to: string, spare: string): void {
  if (native !== null && process.platform !== "win32") {
    try {
      return native.swapSync(from, to);
    } catch (error) {
      if (!CANNOT.has((error as NodeJS.ErrnoException).code ?? "")) throw error;
    }
  }
  renameSync(to, spare);
  try {
    renameSync(from, to);
  } catch (error) {
    renameSync(spare, to);
    throw error;
  }
  renameSync(spare, from);
}

/** What a file system answers that knows no exchange: NFS, FUSE, overlays, old kernels. */
const CANNOT = new Set(["EINVAL", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EXDEV", "EPERM"]);

/** Locks an open file for as long as it is open; false where another holds it, null where nothing can be locked. */
export function tryLock(fd: number): boolean | null {
  try {
    return native === null ? null : native.tryLock(fd);
  } catch {
    // A file system without locks.
    return null;
  }
}
