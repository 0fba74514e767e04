// Texts of sources, with words that a figure quotes from them and where the link to the words must land.

export interface LinkedText {
  readonly what: string;
  readonly language?: "en" | "zh";
  readonly paragraphs: readonly string[];
  readonly printed: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** The paragraph that the figure names, from 1. */
  readonly paragraph: number;
  /** The paragraph on which the link lands; null where it finds nothing. */
  readonly lands: number | null;
  /** What the proof says of the link; nothing where it lands as it should. */
  readonly says?: "refused" | "doubtful";
  /** The start of what the proof suggests to write. */
  readonly write?: string;
}

export const LINKED_TEXTS: readonly LinkedText[] = [
  {
    what: "words that stand once",
    paragraphs: ["Output in 2027", "The valley aims for 20 billion yuan."],
    printed: "20 billion yuan",
    paragraph: 2,
    lands: 2,
  },
  {
    what: "the headline in capitals, and another sum of the same size",
    paragraphs: [
      "Valley Aims for 20 Billion Yuan",
      "A plant plans a 20 billion yuan expansion.",
      "It is targeting a 20 billion yuan output.",
    ],
    printed: "20 billion yuan",
    paragraph: 3,
    lands: 1,
    says: "refused",
    write: 'prefix: "targeting a"',
  },
  {
    what: "the same, with words before",
    paragraphs: [
      "Valley Aims for 20 Billion Yuan",
      "A plant plans a 20 billion yuan expansion.",
      "It is targeting a 20 billion yuan output.",
    ],
    printed: "20 billion yuan",
    prefix: "targeting a",
    paragraph: 3,
    lands: 3,
  },
  {
    what: "words before that stand twice themselves",
    paragraphs: ["He plans a 20 billion yuan plant.", "She plans a 20 billion yuan port."],
    printed: "20 billion yuan",
    prefix: "plans a",
    paragraph: 2,
    lands: 1,
    says: "refused",
    write: 'prefix: "She plans a"',
  },
  {
    what: "words before that stand elsewhere",
    paragraphs: ["It plans a 20 billion yuan plant."],
    printed: "20 billion yuan",
    prefix: "targeting a",
    paragraph: 1,
    lands: null,
    says: "refused",
    write: 'prefix: "a"',
  },
  {
    what: "words before that begin within a word",
    paragraphs: ["It is targeting a 20 billion yuan output."],
    printed: "20 billion yuan",
    prefix: "geting a",
    paragraph: 1,
    lands: null,
    says: "refused",
    write: 'prefix: "a"',
  },
  {
    what: "paragraphs of the words alone",
    paragraphs: ["Shops", "5,000", "Mills", "5,000", "Banks"],
    printed: "5,000",
    paragraph: 4,
    lands: 2,
    says: "refused",
    write: 'prefix: "Mills"',
  },
  {
    what: "the paragraph before as prefix",
    paragraphs: ["Shops", "5,000", "Mills", "5,000", "Banks"],
    printed: "5,000",
    prefix: "Mills",
    paragraph: 4,
    lands: 4,
  },
  {
    what: "the paragraph after as suffix",
    paragraphs: ["Shops", "5,000", "Shops", "5,000", "Banks"],
    printed: "5,000",
    suffix: "Banks",
    paragraph: 4,
    lands: 4,
  },
  {
    what: "a no-break space beside a space",
    paragraphs: ["The park hosts 33\u00a0 large enterprises."],
    printed: "33 large enterprises",
    paragraph: 1,
    lands: null,
    says: "refused",
    write: 'printed: "33\\u00a0 large enterprises"',
  },
  {
    what: "both spaces in the record",
    paragraphs: ["The park hosts 33\u00a0 large enterprises."],
    printed: "33\u00a0 large enterprises",
    paragraph: 1,
    lands: 1,
  },
  {
    what: "a lone no-break space",
    paragraphs: ["The park hosts 33\u00a0large enterprises."],
    printed: "33 large enterprises",
    paragraph: 1,
    lands: 1,
  },
  {
    what: "line ends and tabs in the source",
    paragraphs: ["The park hosts  33 \t large enterprises."],
    printed: "33 large enterprises",
    paragraph: 1,
    lands: 1,
  },
  {
    what: "an accent where the words have none",
    paragraphs: ["Cafés: 40 cafes", "The street has 40 cafés."],
    printed: "40 cafés",
    paragraph: 2,
    lands: 1,
    says: "refused",
    write: 'prefix: "has"',
  },
  {
    what: "a soft hyphen in the source",
    paragraphs: ["It has 40 work\u00adshops."],
    printed: "40 workshops",
    paragraph: 1,
    lands: 1,
  },
  {
    what: "full-width digits in the source",
    language: "zh",
    paragraphs: ["生产总值增长８.６％。"],
    printed: "8.6%",
    paragraph: 1,
    lands: 1,
  },
  {
    what: "a Chinese word that goes on by the dictionary",
    language: "zh",
    paragraphs: ["项目年产能15万台新能源汽车。"],
    printed: "年产能15万台",
    paragraph: 1,
    lands: null,
    says: "doubtful",
    write: 'suffix: "新能源汽车"',
  },
  {
    what: "the same, with words after",
    language: "zh",
    paragraphs: ["项目年产能15万台新能源汽车。"],
    printed: "年产能15万台",
    suffix: "新能源汽车",
    paragraph: 1,
    lands: 1,
  },
  {
    what: "a Chinese number that stands earlier",
    language: "zh",
    paragraphs: ["总投资100亿元。", "产值100亿元。"],
    printed: "100亿元",
    paragraph: 2,
    lands: 1,
    says: "refused",
    write: 'prefix: "产值"',
  },
  {
    what: "words twice in one paragraph",
    paragraphs: ["It sold 15 tons here and 15 tons there."],
    printed: "15 tons",
    paragraph: 1,
    lands: 1,
    says: "doubtful",
    write: 'where “tons here and 15 tons there.” in paragraph 1 is meant, prefix: "and"',
  },
  {
    what: "a number inside a longer one, which only Firefox finds",
    paragraphs: ["It has 120 billion yuan.", "It wants 20 billion yuan."],
    printed: "20 billion yuan",
    paragraph: 2,
    lands: 2,
    says: "refused",
    write: 'prefix: "wants"',
  },
];
