// Names with digits in general use, which no briefing need declare: each kind with its pattern and the convention that
// makes it a name. An office's own names are exceptions in `_data/exceptions.ts`.

interface KnownNames {
  readonly kind: string;
  /** A pattern with the flag `u`, matched as whole words. */
  readonly pattern: string;
  /** Why such a name states no figure. */
  readonly reason: string;
  /** Where the convention comes from. */
  readonly from: string;
}

/** Numerals of Chinese names: 二十, 十四. */
const ZH = "[一二三四五六七八九十]{1,3}";
const ORDINAL = String.raw`(?:\d{1,2}(?:st|nd|rd|th)|(?:Tenth|Eleventh|Twelfth|(?:Thir|Four|Fif|Six|Seven|Eigh|Nine)teenth))`;

const KNOWN_NAMES: readonly KnownNames[] = [
  {
    kind: "diseases",
    pattern: "COVID-19|SARS-CoV-2|H[1-9]N[1-9]",
    reason: "The digits are the year or the strain in the name.",
    from: "World Health Organization, naming of diseases; nomenclature of influenza viruses",
  },
  {
    kind: "chemical formulas",
    pattern:
      "(?:C[O0]|N[O0]|S[O0])[2₂]|N[2₂]O|CH[4₄]|O[3₃]|H[2₂](?:O|S)|NH[3₃]|SF[6₆]|SO[3₃]|CaCO[3₃]|LiFePO[4₄]|CO[2₂]e",
    reason: "The digits count atoms.",
    from: "IUPAC, Nomenclature of Inorganic Chemistry",
  },
  {
    kind: "fine dust",
    pattern: String.raw`PM\s?(?:2\.5|10|₂\.₅|₁₀)`,
    reason: "The digits are the size of the particles in the name of a measurement.",
    from: "GB 3095, ambient air quality standard; World Health Organization, air quality guidelines",
  },
  {
    kind: "generations of mobile networks",
    pattern: "[2-6]\\.?5?G(?:-A(?:dvanced)?)?",
    reason: "The digit is the generation.",
    from: "ITU-R, IMT-2000, IMT-Advanced, IMT-2020",
  },
  {
    kind: "sizes of paper",
    pattern:
      "[AB](?:10|[0-9])(?=\\s*(?:$|[.,;:!?)]|paper|sheets?|pages?|size|format|landscape|portrait|and|or|纸|\\p{Script=Han}))",
    reason: "The digit is the step of the series.",
    from: "ISO 216",
  },
  {
    kind: "standards",
    pattern:
      String.raw`(?:ISO(?:/IEC|/TS|/TR)?|IEC|EN|DIN|ASTM|IEEE|RFC|GB(?:/T|/Z)?|DB\d\d(?:/T)?|JT/T|HJ)[\s-]?\d{2,6}` +
      String.raw`(?:[.-]\d{1,5})*(?::\d{4})?`,
    reason: "The digits are the number under which a body publishes the standard.",
    from: "ISO/IEC Directives; Standardization Law of the People's Republic of China",
  },
  {
    kind: "numbers of things in a series",
    pattern:
      String.raw`(?:No\.|Nos\.|№)\s?\d{1,3}|(?:Metro |Rail |Bus )?(?:Lines?|Routes?|Highways?|Exits?|Gates?|Platforms?|Terminals?` +
      String.raw`|Piers?|Berths?|Rooms?|Chapters?|Articles?|Phases?|Annex(?:es)?|Appendix|Volumes?)\s\d{1,3}`,
    reason: "The number names one thing of a series and counts nothing.",
    from: "Chicago Manual of Style, numbered parts and designations",
  },
  {
    kind: "numbers of things in a series, in Chinese",
    pattern: `第?(?:\\d{1,3}|${ZH})号(?:线|门|楼|院|库|码头|泊位|厂房|车间|航站楼|公路|桥)|T[1-9]航站楼|第[一二三四五六七八九十]+航站楼`,
    reason: "The number names one thing of a series and counts nothing.",
    from: "GB/T 15835, general rules for writing numerals in public texts",
  },
  {
    kind: "roads",
    pattern:
      "[GS]\\d{1,4}(?=\\s*(?:$|[.,;:!?)]|(?:E|e)xpressway|(?:H|h)ighway|(?:R|r)oad|高速|国道|省道|线|\\p{Script=Han}))",
    reason: "The digits are the number of the road.",
    from: "GB/T 917, naming rules and codes of highway routes",
  },
  {
    kind: "plans and congresses",
    pattern:
      String.raw`(?:${ORDINAL}\s)?(?:Five-Year Plans?|CPC National Congress|National Congress|National People's Congress` +
      String.raw`|Central Committee)|${ORDINAL}\sParty Congress|“?十[一二三四五六]五”?(?![万亿千百个家])` +
      `|第${ZH}个五年规划|五年规划|党的${ZH}(?:大|届)|${ZH}届[一二三四五六七]中全会`,
    reason: "The ordinal is part of the name.",
    from: "Outlines of the five-year plans of the National People's Congress",
  },
  {
    kind: "lists and indices",
    pattern:
      String.raw`(?:Fortune|Global|Forbes)(?:\sGlobal)?\s(?:500|1000|2000)|S&P 500|CSI 300|FTSE 100` +
      "|(?:世界|中国|民营企业|制造业|全球)500强|沪深300|G(?:7|20)",
    reason: "The number is the length of the list in its name.",
    from: "The publishers of the lists",
  },
  {
    kind: "telephone numbers",
    pattern:
      String.raw`\+\d{1,3}[\s-]?(?:\(?\d{1,4}\)?[\s-]?){1,3}\d{3,8}|\(?0\d{2,3}\)?[\s-]\d{7,8}|400[\s-]\d{3,4}[\s-]\d{3,4}` +
      String.raw`|(?<=(?:[Tt]el(?:ephone)?\.?|[Pp]hone|[Hh]otline|[Cc]all|[Ff]ax|电话|热线|致电|传真|手机)[:：]?\s?)[\d][\d\s-]{1,13}\d`,
    reason: "The digits are an address in the telephone network.",
    from: "ITU-T E.164; numbering plan of the Ministry of Industry and Information Technology",
  },
  {
    kind: "time zones",
    pattern: String.raw`(?:UTC|GMT)\s?[+−-]\s?\d{1,2}(?::\d\d)?`,
    reason: "The digits are the offset in the name of the zone.",
    from: "ISO 8601",
  },
  {
    kind: "book and serial numbers",
    pattern: String.raw`ISBN(?:-1[03])?:?\s?[\d-]{9,16}[\dX]|ISSN:?\s?\d{4}-\d{3}[\dX]|(?<=(?:[Pp]ostcode|邮编|邮政编码)[:：]?\s?)\d{6}`,
    reason: "The digits identify a publication or a delivery area.",
    from: "ISO 2108, ISO 3297, GB/T 2260",
  },
  {
    kind: "technologies",
    pattern:
      String.raw`IPv[46]|Wi-Fi \d|USB(?: |-)\d(?:\.\d)?|MP[34]|UTF-8|SHA-256|H\.26[456]|[234]D|[48]K|Industry 4\.0|工业4\.0` +
      "|B2[BC]|C2[CM]|O2O|P2P|4S(?=店| shops?| dealers?)|24/7|7×24",
    reason: "The digit is a version, a dimension or a play on words in the name.",
    from: "The specifications of these names",
  },
];

/** A number that goes on beyond the name, or a unit that makes a quantity of it. */
const GOES_ON = String.raw`(?![\p{Script=Latin}\p{N}]|[.,:]\p{N}|\s?(?:[%‰]|[万亿千百])|\s(?:hundred|thousand|million|billion|per\s?cent|percent|yuan|tons?|km|kg|square)(?!\p{L}))`;
const NAMES = new RegExp(
  String.raw`(?<![\p{Script=Latin}\p{N}])(?<!\p{N}[.,:-])(?:${KNOWN_NAMES.map(({ pattern }) => pattern).join("|")})${GOES_ON}`,
  "gu",
);

/** The text with every known name replaced by letters at the same length, so that what touches it is still seen. */
export function withoutKnownNames(text: string): string {
  return text.replace(NAMES, (name) => "x".repeat(name.length));
}
