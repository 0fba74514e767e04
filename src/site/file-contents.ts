// What a file of a site holds: some are kept as text and some as bytes, and whoever reads them wants one of the two.

/** The contents of a file as a build keeps them. */
export type FileContents = string | Uint8Array;

/** As text, of bytes in UTF-8. */
export function textOf(contents: FileContents): string {
  return typeof contents === "string" ? contents : new TextDecoder().decode(contents);
}

/** As bytes, of text in UTF-8. Bytes are not copied. */
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
