// The title, publisher and editions of the briefing.
import type { SettingsRecord } from "../src/model/settings.ts";

export default {
  title: "Jiulongpo Briefing",
  strapline: "An independent check of official targets",
  subject: "jiulongpo",
  publisher: "District Briefing",
  languages: ["en", "zh-Hans"],
  address: null,
  licence: "https://spdx.org/licenses/MIT.html",
  disclaimer: "This briefing is not a publication of the district’s authorities.",
  editions: [
    {
      id: "2024-07",
      date: "2024-07-07",
      label: "First edition",
      sources: ["ichongqing-2024-07-07"],
    },
    {
      id: "2026-11",
      date: "2026-11-23",
      label: "Second edition",
      sources: [
        "ichongqing-2024-10-12",
        "ichongqing-2025-04-17",
        "cqrb-2026-02-09",
        "chinanews-2021-06-13",
        "investincq-jiulongpo",
      ],
    },
    {
      id: "2026-11-28",
      date: "2026-11-28",
      label: "Third edition",
      sources: ["cqjlp-2019-03-25", "cqjlp-2024-03-28", "cqjlp-2024", "cqrb-2025-01-17", "jlpwmsj-2023-01-19"],
    },
  ],
} satisfies SettingsRecord;
