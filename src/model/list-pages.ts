// Splits a list into pages that stay within the budget of a page.

/**
 * Text of the entries of one page, at most, in bytes: about half of it once compressed, which leaves room in the budget
 * of a page for its head, its menus and its styles.
 */
export const MAX_LISTED = 5600;

/**
 * The entries of each page; one page without entries if there are none.
 *
 * @param sizeOf the text of an entry, in bytes
 */
export function pagesBySize<Entry>(entries: Iterable<Entry>, sizeOf: (entry: Entry) => number): Entry[][] {
  const pages: Entry[][] = [[]];
  let used = 0;
  for (const entry of entries) {
    const size = sizeOf(entry);
    if (used > 0 && used + size > MAX_LISTED) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(entry);
    used += size;
  }
  return pages;
}

/** The entries of a translated list, split into pages as those of its original are. */
export function pagesLike<Entry>(entries: readonly Entry[], original: readonly (readonly unknown[])[]): Entry[][] {
  let at = 0;
  return original.map(({ length }) => entries.slice(at, (at += length)));
}

/** The bytes of texts; those that are left out count nothing. */
export function bytesOf(...texts: readonly (string | null | undefined)[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text ?? ""), 0);
}
