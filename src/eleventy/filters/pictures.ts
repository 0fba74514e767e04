// Pictures by their id or by the record that they show.

import type { EleventyConfig } from "@11ty/eleventy";
import type { Picture } from "../../model/picture.ts";
import { labelledPicture } from "../../outputs/images/labelled-picture.ts";
import { captionOf, pictureElement } from "../../outputs/images/picture-element.ts";
import type { CurrentBuild } from "../current-build.ts";

/**
 * `pictureFor` takes the id of a picture or of what it shows, `drawing` that of a picture with parts; both may give
 * null.
 */
export function addPictureFilters(config: EleventyConfig, build: CurrentBuild): void {
  config.addFilter("pictureFor", (id: string) => build.context.assets.images.showing(id));
  config.addFilter("pictureElement", pictureElement);
  config.addFilter("pictureCaption", (picture: Picture) => captionOf(picture, build.briefing.locale));
  config.addFilter("drawing", (id: string) => {
    const image = build.context.assets.images.pictures.get(id);
    return image === undefined ? null : labelledPicture(image, build.briefing);
  });
}
