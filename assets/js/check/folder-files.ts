// The files of a folder that a reader chooses or drops.

/** Files by their path below the folder, with `/`. */
export type FolderFiles = ReadonlyMap<string, File>;

/** What lib.dom lacks, because only Chromium has it. */
interface ItemWithHandle extends DataTransferItem {
  getAsFileSystemHandle(): Promise<FileSystemHandle | null>;
}

/** The files that an `<input webkitdirectory>` gives. */
export function chosenFiles(files: Iterable<File>): FolderFiles {
  // Each path begins with the name of the folder.
  return new Map([...files].map((file) => [file.webkitRelativePath.replace(/^[^/]*\//, ""), file]));
}

/** The files of the folder among dropped items; null if there is none. Must be called while they are being dropped. */
export function droppedFolder(items: DataTransferItemList): Promise<FolderFiles> | null {
  for (const item of items) {
    const entry = item.webkitGetAsEntry();
    if (entry === null || !isFolder(entry)) continue;
    // On a page from a disk, Chromium reads no files by entries.
    return hasHandle(item)
      ? item.getAsFileSystemHandle().then((handle) => collect(handle, ofHandle))
      : collect(entry, ofEntry);
  }
  return null;
}

function hasHandle(item: DataTransferItem): item is ItemWithHandle {
  return "getAsFileSystemHandle" in item;
}

/** Reads one thing of a folder: a file, or the things in a folder. */
type Read<T> = (one: T) => Promise<File | readonly T[]>;

async function collect<T extends { readonly name: string }>(folder: T | null, read: Read<T>): Promise<FolderFiles> {
  const files = new Map<string, File>();
  const add = async (one: T, path: string): Promise<void> => {
    const content = await read(one);
    if (content instanceof File) files.set(path, content);
    else for (const inside of content) await add(inside, path === "" ? inside.name : `${path}/${inside.name}`);
  };
  if (folder !== null) await add(folder, "");
  return files;
}

async function ofHandle(handle: FileSystemHandle): Promise<File | readonly FileSystemHandle[]> {
  if (handle.kind === "file") return (handle as FileSystemFileHandle).getFile();
  const inside: FileSystemHandle[] = [];
  for await (const one of (handle as FileSystemDirectoryHandle).values()) inside.push(one);
  return inside;
}

async function ofEntry(entry: FileSystemEntry): Promise<File | readonly FileSystemEntry[]> {
  if (!isFolder(entry)) return new Promise((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
  const reader = entry.createReader();
  const inside: FileSystemEntry[] = [];
  // It gives a hundred or so at a time, and at the end none.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return inside;
    inside.push(...some);
  }
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
