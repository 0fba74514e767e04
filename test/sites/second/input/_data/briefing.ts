// An invented district: what its briefing is called, who publishes it, and its one edition.
import type { SettingsRecord } from "../../../../../src/model/settings.ts";

export default {
  title: "Fernholt Briefing (invented)",
  subject: "fernholt",
  publisher: "Nobody",
  languages: ["en-GB"],
  address: "https://fernholt.example/briefing/",
  licence: "https://creativecommons.org/publicdomain/zero/1.0/",
  disclaimer: "Fernholt does not exist. Its sources and figures are invented, to try the generator.",
  editions: [
    { id: "2031", date: "2031-06-01", label: "Only edition", sources: ["courier-2031-05-02", "gazette-2030-07"] },
  ],
} satisfies SettingsRecord;
