// The build's table of contents: each line says what Eleventy is taught, and where it is done.

import type { EleventyConfig } from "@11ty/eleventy";
import { cards } from "./src/eleventy/cards.ts";
import { data } from "./src/eleventy/data.ts";
import { folders } from "./src/eleventy/folders.ts";
import { navigation } from "./src/eleventy/navigation.ts";
import { offeredPages } from "./src/eleventy/offered-pages.ts";
import { pictures } from "./src/eleventy/pictures.ts";
import { print } from "./src/eleventy/print.ts";
import { quiet } from "./src/eleventy/quiet.ts";
import { templates } from "./src/eleventy/templates.ts";
import type { Session } from "./src/site/build-context.ts";

/**
 * Eleventy's configuration for one build. `scripts/build.ts` and `scripts/preview.ts` open the session;
 * a site that Eleventy alone had built would have passed no check.
 */
export default function configure(config: EleventyConfig, session: Session): void {
  if (session === undefined) throw new Error("Build with `npm run build`, preview with `npm start`.");

  // No messages but the project's own.
  quiet(config);

  // Where templates lie, and which files are templates.
  folders(config, session);
  offeredPages(config, session);

  // The briefing and its records, and each page's title and description.
  data(config, session);

  // Nunjucks and Markdown, with the same shortcodes in both.
  templates(config, session);

  // Pictures, each by what it shows.
  pictures(config, session);
  // Social cards, icons, and the tags of a page's head that name them.
  cards(config, session);

  // What only paper needs: the date in an attribute, the QR code.
  print(config);

  // Sections, breadcrumb, previous and next, table of contents.
  navigation(config, session);
}
