// The settings of the smallest briefing, without mistakes.
import type { SettingsRecord } from "../../../../../src/model/settings.ts";

export default {
  title: "Alder Briefing (invented)",
  subject: "alder",
  publisher: "Nobody",
  languages: ["en-GB"],
  address: "https://alder.example/",
  disclaimer: "Alder does not exist.",
  editions: [{ id: "first", date: "2030-01-15", label: "First edition", sources: ["herald-2030-01-10"] }],
} satisfies SettingsRecord;
