// Words that tell an aim from a fact, by language: what a sentence about a target has, and what it must not gain.

export interface IntentWords {
  /** Something is aimed at, planned or due, and so not said to be reached. */
  readonly intent: RegExp;
  /** Something has been reached or done. */
  readonly done: RegExp;
}

/** Of the languages that have them; in another language, no sentence is compared for its intent. */
export const INTENT_WORDS: Readonly<Record<string, IntentWords>> = {
  en: {
    intent:
      /\b(?:aim|goal|target|plan|schedul|intend|expect|project(?:ed|ion)|propos|hope|seek|due|will|shall|would|to be(?:come)?|is to|are to|set to|earmark|announc|commitment)/iu,
    done: /\b(?:has|have|had) (?:been|become|reached|met|risen|grown|built|achieved|attained)\b|(?<!\b(?:be|to) )\b(?:reached|achieved|attained|completed|built)\b|\balready\b/iu,
  },
  zh: {
    intent: /将|拟|计划|规划|目标|力争|争取|预计|预期|旨在|打算|有望|期限|到期|提出|承诺|待/u,
    done: /已(?!到期)|达到了|实现了|完成了|建成了|形成了|投产了|达成了/u,
  },
};
