// The address of the page of checks with what is to be checked there. It stands in the fragment, which browsers keep to
// themselves and which works in a folder on a disk. Runs in browsers too.

export const CHECK_PAGE = "/check/";

/** What to check: a figure, the figures of a source, or those that a page shows. */
export interface CheckRequest {
  readonly kind: "figure" | "source" | "page";
  /** The id of the record, or the page's address from the site's root. */
  readonly id: string;
}

/** The fragment that asks for it, without its `#`: `figure=businesses`, `page=/parks/hydrogen/`. */
export function checkFragment({ kind, id }: CheckRequest): string {
  return `${kind}=${id}`;
}

/** The address from the site's root. @param fragment empty for the page by itself */
export function checkAddress(fragment: string): string {
  return fragment === "" ? CHECK_PAGE : `${CHECK_PAGE}#${fragment}`;
}

/** What a fragment asks to be checked, without its `#`; null for the fragment of a heading or none. */
export function checkRequestIn(fragment: string): CheckRequest | null {
  const [, kind, id = ""] = /^(figure|source|page)=(.*)$/s.exec(fragment) ?? [];
  return kind === undefined ? null : { kind: kind as CheckRequest["kind"], id: decoded(id).trim() };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
