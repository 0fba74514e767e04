// site.webmanifest: name, colours and icons of the site on a home screen (W3C, Web Application Manifest).

import type { Briefing } from "../../model/briefing.ts";
import type { Palette } from "../css/palette.ts";

export const MANIFEST_FILE = "site.webmanifest";

export interface ManifestIcon {
  readonly path: string;
  readonly size: number;
  /** `maskable`: the drawing stays whole under any mask that the system applies. */
  readonly purpose: "any" | "maskable";
}

/** The manifest's text. Its addresses are relative to itself, so it works wherever the folder is served. */
export function manifestOf(
  { settings, places, locale }: Briefing,
  { paper }: Palette,
  icons: readonly ManifestIcon[],
): string {
  const manifest = {
    name: settings.title,
    short_name: places.get(settings.subject)?.name ?? settings.title,
    lang: locale.tag,
    start_url: "index.html",
    scope: "./",
    display: "browser",
    background_color: paper,
    theme_color: paper,
    icons: icons.map(({ path, size, purpose }) => {
      return { src: path, sizes: `${size}x${size}`, type: "image/png", purpose };
    }),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
