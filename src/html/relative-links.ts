// The file of a page, and the relative link from one page to another, which read-page.ts writes into each page.

/** The file of the page at an address: `/parks/` → `parks/index.html`, `/404.html` → `404.html`. */
export function fileOf(url: string): string {
  const name = url.replace(/^\//, "");
  return name === "" || name.endsWith("/") ? `${name}index.html` : name;
}

/** Hosts show this page at any address that leads nowhere, where no relative link would lead to the site. */
export const SHOWN_ANYWHERE = "/404.html";

/** The root of the site as pages in a folder of it write it: `/../..` for those in `/editions/ID/`, nothing at the root. */
export function above(folder: string): string {
  return "/..".repeat(folder.split("/").length - 2);
}

/**
 * The relative link from one page to an address of the same site, with its file name, so that the built folder works
 * wherever it is put: from `/parks/mill/`, `/figures/#x` becomes `../../figures/index.html#x`. From the page of missing
 * addresses, it starts at the root of the host.
 */
export function relativeLink(fromUrl: string, target: string): string {
  const end = target.search(/[?#]/);
  const from = fileOf(fromUrl);
  const to = fileOf(end < 0 ? target : target.slice(0, end));
  if (fromUrl === SHOWN_ANYWHERE) return `/${to}${end < 0 ? "" : target.slice(end)}`;
  /** Length of the path of the folders that both share. */
  let shared = 0;
  for (let at = 0; at < from.length && from[at] === to[at]; at++) if (from[at] === "/") shared = at + 1;
  let up = "";
  for (let at = from.indexOf("/", shared); at >= 0; at = from.indexOf("/", at + 1)) up += "../";
  return up + to.slice(shared) + (end < 0 ? "" : target.slice(end));
}
