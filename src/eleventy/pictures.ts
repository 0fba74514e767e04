// The pictures of the briefing for layouts and components: which shows what, and what it is made of.

import type { EleventyConfig } from "@11ty/eleventy";
import { labelledPicture } from "../outputs/images/labelled-picture.ts";
import { captionOf, pictureElement } from "../outputs/images/picture-element.ts";
import type { Session } from "../site/build-context.ts";

/** `pictureFor` takes the id of a picture or of what it shows, `drawing` the id of a picture with parts; both may give null. */
export function pictures(config: EleventyConfig, { gallery }: Session): void {
  config.addFilter("pictureFor", (id: string) => gallery.showing(id));
  config.addFilter("pictureElement", pictureElement);
  config.addFilter("pictureCaption", captionOf);
  config.addFilter("drawing", (id: string) => {
    const made = gallery.pictures.get(id);
    return made === undefined ? null : labelledPicture(made);
  });
}
