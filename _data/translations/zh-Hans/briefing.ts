// Chinese texts of the settings.
import type { SettingsTranslation } from "../../../src/model/translation.ts";

export default {
  title: "九龙坡简报",
  strapline: "官方目标独立核查",
  publisher: "区情简报",
  disclaimer: "本简报并非当地官方发布。",
  editions: [{ label: "第一版" }, { label: "第二版" }, { label: "第三版" }],
} satisfies SettingsTranslation;
