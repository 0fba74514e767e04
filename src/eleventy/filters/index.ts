// Every filter of the templates, by subject.

import type { EleventyConfig } from "@11ty/eleventy";
import type { CurrentBuild } from "../current-build.ts";
import { addCardFilters } from "./cards.ts";
import { addCitationFilters } from "./citations.ts";
import { addLayoutFilters } from "./layout.ts";
import { addPictureFilters } from "./pictures.ts";
import { addRecordFilters } from "./records.ts";

export function addFilters(config: EleventyConfig, build: CurrentBuild): void {
  addRecordFilters(config, build);
  addCitationFilters(config, build);
  addPictureFilters(config, build);
  addCardFilters(config, build);
  addLayoutFilters(config, build);
}
