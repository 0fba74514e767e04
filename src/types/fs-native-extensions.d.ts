declare module "fs-native-extensions" {
  /** Puts each of two paths in the other's place: in one step on Linux and macOS, in three on Windows. */
  export function swapSync(from: string, to: string): void;
  /** Locks an open file for this process until it is closed, by it or by its end; false where another holds it. */
  export function tryLock(fd: number): boolean;
}
