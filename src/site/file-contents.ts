// The contents of a site's files, which are text or bytes, and their conversion to either.

export type FileContents = string | Uint8Array;

/** The contents as text; bytes are decoded from UTF-8. */
export function textOf(contents: FileContents): string {
  return typeof contents === "string" ? contents : new TextDecoder().decode(contents);
}

/** The contents as bytes; text is encoded in UTF-8, bytes are not copied. */
export function bytesOf(contents: FileContents): Buffer {
  return typeof contents === "string"
    ? Buffer.from(contents)
    : Buffer.from(contents.buffer, contents.byteOffset, contents.byteLength);
}

/** The text of one of a site's files. @throws Error when the site has no such file */
export function textOfFile(files: ReadonlyMap<string, FileContents>, file: string): string {
  const contents = files.get(file);
  if (contents === undefined) throw new Error(`The site has no file ${file}.`);
  return textOf(contents);
}
