// The optional native package for what Node cannot do with files: swap two paths atomically, and lock a file.

type NativeFileSystem = typeof import("fs-native-extensions");

/** Null where the package has no binary, such as on Linux with musl. */
export const native: NativeFileSystem | null = await import("fs-native-extensions").then(
  (module) => (module as unknown as { default: NativeFileSystem }).default,
  () => null,
);
