// Locks that the operating system releases when their process ends, however it ends.

import { native } from "./native-file-system.ts";

/** Locks a file until it is closed. False where another process holds the lock, null where files cannot be locked. */
export function tryLock(fd: number): boolean | null {
  try {
    return native === null ? null : native.tryLock(fd);
  } catch {
    // A file system without locks.
    return null;
  }
}
