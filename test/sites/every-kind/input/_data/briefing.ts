// A record of each kind and of each field that briefing may have.
import type { SettingsRecord } from "../../../../../src/model/settings.ts";

export default {
  title: "A briefing",
  strapline: "What the town said it would do",
  subject: "town",
  publisher: "Somebody",
  languages: ["en"],
  address: "https://briefing.example/",
  disclaimer: "Nobody else's.",
  editions: [
    {
      id: "first",
      date: "2024-07-07",
      label: "First edition",
      sources: ["paper"],
    },
    {
      id: "second",
      date: "2026-03-01",
      label: "Second edition",
      sources: ["bao"],
    },
  ],
} satisfies SettingsRecord;
