// The optional native package for what Node cannot do with files: swap two paths atomically, and lock a file.

type NativeFileSystem = typeof import("fs-native-extensions");

/** Null where the package has no binary, such as on Linux with musl. */
export const native: NativeFileSystem | null = await import("fs-native-extensions").then(
  (module) => (module as unknown as { default: NativeFileSystem }).default,
  () => null,
);

/**
 * Locks a file until it is closed; the operating system releases the lock when the process ends, however it ends. False
 * where another process holds the lock, null where files cannot be locked.
 */
export function tryLock(fd: number): boolean | null {
  try {
    return native === null ? null : native.tryLock(fd);
  } catch {
    // A file system without locks.
    return null;
  }
}
