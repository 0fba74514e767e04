// Names with digits in general use, which no briefing need declare: each with its pattern and the standard or the
// publisher that gives the name. An office's own names are exceptions in `_data/exceptions.ts`.

import { anyOf } from "./word-alternatives.ts";

interface KnownNames {
  readonly kind: string;
  /** Why such a name states no figure. */
  readonly reason: string;
  readonly names: readonly KnownName[];
}

interface KnownName {
  /** A pattern with the flag `u`, matched as whole words. */
  readonly pattern: string;
  /** Where the name comes from: author, document with its number, year, and address if it is public. */
  readonly source: string;
}

/** Chinese numerals from one to ninety-nine, as names have them: 二十, 十四. */
const ZH = "[一二三四五六七八九十]{1,3}";
const ORDINAL_WORDS = anyOf(
  "Tenth, Eleventh, Twelfth, Thirteenth, Fourteenth, Fifteenth, Sixteenth, Seventeenth, Eighteenth, Nineteenth",
);
const ORDINAL = String.raw`(?:\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORDS})`;
/** Before punctuation or at the end of a text. */
const ENDS = String.raw`$|[.,;:!?)]`;
const PAPER = `${anyOf("paper, sheets?, pages?, size, format, landscape, portrait, and, or, 纸")}|\\p{Script=Han}`;
const ROAD = `${anyOf("[Ee]xpressway, [Hh]ighway, [Rr]oad")}|\\p{Script=Han}`;
const NUMBERED = anyOf(`Lines?, Routes?, Highways?, Exits?, Gates?, Platforms?, Terminals?, Piers?, Berths?, Rooms?,
  Chapters?, Articles?, Phases?, Annex(?:es)?, Appendix, Volumes?`);
const NUMBERED_ZH = anyOf("线, 门, 楼, 院, 库, 码头, 泊位, 厂房, 车间, 航站楼, 公路, 桥");
const CONGRESSES = anyOf("CPC National Congress, National Congress, National People's Congress, Central Committee");
const CALL = String.raw`(?:[Tt]el(?:ephone)?\.?|[Pp]hone|[Hh]otline|[Cc]all|[Ff]ax|电话|热线|致电|传真|手机)[:：]?\s?`;
const CHINESE_NUMERALS =
  "Standardization Administration of China, GB/T 15835-2011, General rules for writing numerals in public texts, " +
  "3.2 and 4.1.2 (numerals that name and do not count), https://openstd.samr.gov.cn";
const RFC = "https://www.rfc-editor.org/rfc";

export const KNOWN_NAMES: readonly KnownNames[] = [
  {
    kind: "diseases",
    reason: "The digits are the year or the strain in the name.",
    names: [
      {
        pattern: "COVID-19",
        source:
          "World Health Organization, Naming the coronavirus disease (COVID-19) and the virus that causes it, 2020, " +
          "https://www.who.int/emergencies/diseases/novel-coronavirus-2019",
      },
      {
        pattern: "SARS-CoV-2",
        source:
          "International Committee on Taxonomy of Viruses, The species Severe acute respiratory syndrome-related " +
          "coronavirus, Nature Microbiology 5, 2020, https://doi.org/10.1038/s41564-020-0695-z",
      },
      {
        pattern: "H[1-9]N[1-9]",
        source:
          "World Health Organization, A revision of the system of nomenclature for influenza viruses, " +
          "Bulletin 58 (4), 1980, https://pubmed.ncbi.nlm.nih.gov/6969132/",
      },
    ],
  },
  {
    kind: "chemical formulas",
    reason: "The digits count atoms.",
    names: [
      {
        pattern: "[CNS]O[2₂]|N[2₂]O|CH[4₄]|O[3₃]|H[2₂](?:O|S)|NH[3₃]|SF[6₆]|SO[3₃]|CaCO[3₃]|LiFePO[4₄]",
        source:
          "International Union of Pure and Applied Chemistry, Nomenclature of Inorganic Chemistry, 2005, IR-2.8.1, " +
          "https://iupac.org/what-we-do/books/redbook/",
      },
      {
        pattern: "CO[2₂]e",
        source:
          "ISO 14064-1:2018, Greenhouse gases, carbon dioxide equivalent, https://www.iso.org/standard/66453.html",
      },
    ],
  },
  {
    kind: "fine dust",
    reason: "The digits are the size of the particles in the name of a measurement.",
    names: [
      {
        pattern: String.raw`PM\s?(?:2\.5|10|₂\.₅|₁₀)`,
        source:
          "World Health Organization, Global air quality guidelines, 2021, " +
          "https://www.who.int/publications/i/item/9789240034228; GB 3095-2012, Ambient air quality standards",
      },
    ],
  },
  {
    kind: "generations of mobile networks",
    reason: "The digit is the generation.",
    names: [
      {
        pattern: "5G-A(?:dvanced)?",
        source: "3GPP, Release 18, 2021, https://www.3gpp.org/specifications-technologies/releases/release-18",
      },
      {
        pattern: "[2-6]G",
        source:
          "International Telecommunication Union, Recommendation ITU-R M.2160, Framework and overall objectives of " +
          "IMT for 2030 and beyond, 2023, https://www.itu.int/rec/R-REC-M.2160",
      },
    ],
  },
  {
    kind: "sizes of paper",
    reason: "The digit is the step of the series.",
    names: [
      {
        pattern: String.raw`[AB](?:10|[0-9])(?=\s*(?:${ENDS}|${PAPER}))`,
        source: "ISO 216:2007, Trimmed sizes, A and B series, https://www.iso.org/standard/36631.html",
      },
    ],
  },
  {
    kind: "standards",
    reason: "The digits are the number under which a body publishes the standard.",
    names: [
      {
        pattern: String.raw`(?:ISO(?:/IEC|/TS|/TR)?|IEC)[\s-]?\d{2,6}(?:-\d{1,5})*(?::\d{4})?`,
        source:
          "ISO/IEC Directives, Part 2, Principles and rules for the structure and drafting of documents, 2021, " +
          "https://www.iso.org/sites/directives/current/part2/index.xhtml",
      },
      {
        pattern: String.raw`IEEE[\s-]?\d{2,6}(?:\.\d{1,5})*(?:-\d{4})?`,
        source: "Institute of Electrical and Electronics Engineers, IEEE 802.11-2020, https://standards.ieee.org",
      },
      {
        pattern: String.raw`RFC[\s-]?\d{2,6}`,
        source: `RFC Editor, RFC 7322, RFC Style Guide, 2014, ${RFC}7322`,
      },
      {
        pattern: String.raw`GB(?:/T|/Z)?[\s-]?\d{2,6}(?:\.\d{1,5})*(?:-\d{4})?`,
        source:
          "State Administration for Market Regulation, Order 59, Measures for the Administration of National " +
          "Standards, 2022, https://www.samr.gov.cn",
      },
      {
        pattern: String.raw`DB\d\d(?:/T)?[\s-]?\d{2,6}(?:\.\d{1,5})*(?:-\d{4})?`,
        source:
          "State Administration for Market Regulation, Order 26, Measures for the Administration of Local " +
          "Standards, 2020, https://www.samr.gov.cn",
      },
      {
        pattern: String.raw`(?:JT/T|HJ)[\s-]?\d{2,6}(?:\.\d{1,5})*(?:-\d{4})?`,
        source:
          "State Administration for Market Regulation, Order 86, Measures for the Administration of Industry " +
          "Standards, 2023, https://www.samr.gov.cn",
      },
    ],
  },
  {
    kind: "numbers of things in a series",
    reason: "The number names one thing of a series and counts nothing.",
    names: [
      {
        pattern: String.raw`(?:Nos?\.|№)\s?\d{1,3}|(?:Metro |Rail |Bus )?${NUMBERED}\s\d{1,3}`,
        source:
          "U.S. Government Printing Office, Style Manual, 2008, chapter 12, Serial numbers, " +
          "https://www.govinfo.gov/app/details/GPO-STYLEMANUAL-2008",
      },
      {
        pattern: `第?(?:\\d{1,3}|${ZH})号${NUMBERED_ZH}|T[1-9]航站楼|第[一二三四五六七八九十]+航站楼`,
        source: CHINESE_NUMERALS,
      },
    ],
  },
  {
    kind: "roads",
    reason: "The digits are the number of the road.",
    names: [
      {
        pattern: String.raw`[GS]\d{1,4}(?=\s*(?:${ENDS}|${ROAD}))`,
        source: "Ministry of Transport of China, GB/T 917-2017, Highway route marking rules and national route numbers",
      },
    ],
  },
  {
    kind: "plans and congresses",
    reason: "The ordinal is part of the name.",
    names: [
      {
        pattern:
          String.raw`(?:${ORDINAL}\s)?Five-Year Plans?|第${ZH}个五年规划|五年规划|` +
          "“?十[一二三四五六]五”?(?![万亿千百个家])",
        source:
          "National People's Congress, Outline of the 14th Five-Year Plan, 2021, " +
          "https://www.gov.cn/xinwen/2021-03/13/content_5592681.htm",
      },
      {
        pattern:
          String.raw`(?:${ORDINAL}\s)?(?:${CONGRESSES})|${ORDINAL}\sParty Congress|` +
          `党的${ZH}(?:大|届)|${ZH}届[一二三四五六七]中全会`,
        source:
          "Communist Party of China, Report to the 20th National Congress, 2022, " +
          "https://www.gov.cn/xinwen/2022-10/25/content_5721685.htm",
      },
    ],
  },
  {
    kind: "lists, indices and groups",
    reason: "The number is the length of the list, or of the group when it was named.",
    names: [
      {
        pattern: String.raw`Fortune\s(?:Global\s)?500|Global\s500|世界500强`,
        source: "Fortune, Global 500, since 1990, https://fortune.com/ranking/global500/",
      },
      {
        pattern: String.raw`Forbes\sGlobal\s2000`,
        source: "Forbes, The Global 2000, since 2003, https://www.forbes.com/lists/global2000/",
      },
      {
        pattern: "(?:中国(?:企业)?|制造业)500强",
        source:
          "China Enterprise Confederation, 中国企业500强 and 中国制造业企业500强, since 2002, " +
          "https://www.cec1979.org.cn",
      },
      {
        pattern: "民营企业500强",
        source: "All-China Federation of Industry and Commerce, 中国民营企业500强, yearly, https://www.acfic.org.cn",
      },
      {
        pattern: "S&P 500",
        source: "S&P Dow Jones Indices, S&P 500, https://www.spglobal.com/spdji/en/indices/equity/sp-500/",
      },
      {
        pattern: "CSI 300|沪深300",
        source: "China Securities Index, CSI 300, 2005, https://www.csindex.com.cn/en/indices/index-detail/000300",
      },
      {
        pattern: "FTSE 100",
        source: "FTSE Russell, FTSE UK Index Series, https://www.lseg.com/en/ftse-russell/indices/uk",
      },
      {
        pattern: "G(?:7|20)",
        source: "University of Toronto, G7 and G20 Information Centres, http://www.g7.utoronto.ca",
      },
      {
        pattern: "三次产业",
        source: "National Bureau of Statistics of China, 三次产业划分规定 (classification of the three sectors), 2012",
      },
    ],
  },
  {
    kind: "telephone numbers",
    reason: "The digits are an address in the telephone network.",
    names: [
      {
        pattern: String.raw`\+\d{1,3}[\s-]?(?:\(?\d{1,4}\)?[\s-]?){1,3}\d{3,8}`,
        source:
          "International Telecommunication Union, Recommendation ITU-T E.164, The international public " +
          "telecommunication numbering plan, 2010, https://www.itu.int/rec/T-REC-E.164",
      },
      {
        pattern: String.raw`\(?0\d{2,3}\)?[\s-]\d{7,8}|400[\s-]\d{3,4}[\s-]\d{3,4}|(?<=${CALL})\d[\d\s-]{1,13}\d`,
        source:
          "Ministry of Information Industry of China, 电信网编号计划 (telecommunication numbering plan), 2003, " +
          "http://www.ctiforum.com/news/guonei/103005.html",
      },
    ],
  },
  {
    kind: "time zones",
    reason: "The digits are the offset in the name of the zone.",
    names: [
      {
        pattern: String.raw`UTC\s?[+−-]\s?\d{1,2}(?::\d\d)?`,
        source: "ISO 8601-1:2019, Date and time, https://www.iso.org/standard/70907.html",
      },
    ],
  },
  {
    kind: "book, serial and postal numbers",
    reason: "The digits identify a publication or a delivery area.",
    names: [
      {
        pattern: String.raw`ISBN(?:-1[03])?:?\s?[\d-]{9,16}[\dX]`,
        source: "ISO 2108:2017, International standard book number, https://www.isbn-international.org",
      },
      {
        pattern: String.raw`ISSN:?\s?\d{4}-\d{3}[\dX]`,
        source: "ISO 3297:2022, International standard serial number, https://www.issn.org",
      },
      {
        pattern: String.raw`(?<=(?:[Pp]ostcode|邮编|邮政编码)[:：]?\s?)\d{6}`,
        source: CHINESE_NUMERALS,
      },
    ],
  },
  {
    kind: "technologies",
    reason: "The digit is a version, a dimension or a number of bits or lines in the name.",
    names: [
      { pattern: "IPv4", source: `Internet Engineering Task Force, RFC 791, Internet Protocol, 1981, ${RFC}791` },
      {
        pattern: "IPv6",
        source: `Internet Engineering Task Force, RFC 8200, Internet Protocol, Version 6, 2017, ${RFC}8200`,
      },
      { pattern: "UTF-8", source: `Internet Engineering Task Force, RFC 3629, UTF-8, 2003, ${RFC}3629` },
      { pattern: "P2P", source: `Internet Architecture Board, RFC 5694, Peer-to-Peer Architecture, 2009, ${RFC}5694` },
      {
        pattern: "SHA-256",
        source: "NIST, FIPS 180-4, Secure Hash Standard, 2015, https://doi.org/10.6028/NIST.FIPS.180-4",
      },
      {
        pattern: "sha256sum|SHA256SUMS",
        source:
          "Free Software Foundation, GNU Coreutils, sha2 utilities, " +
          "https://www.gnu.org/software/coreutils/manual/",
      },
      {
        pattern: "MP3",
        source: `Internet Engineering Task Force, RFC 5219, RTP Payload Format for MP3 Audio, 2008, ${RFC}5219`,
      },
      { pattern: "MP4", source: "ISO/IEC 14496-14:2020, MP4 file format" },
      {
        pattern: String.raw`H\.26[456]`,
        source:
          "International Telecommunication Union, Recommendations ITU-T H.264 (2003), H.265 (2013) and H.266 (2020), " +
          "https://www.itu.int/rec/T-REC-H.266",
      },
      {
        pattern: String.raw`Wi-Fi \d`,
        source:
          "Wi-Fi Alliance, Wi-Fi Alliance introduces Wi-Fi 6, 2018, " +
          "https://www.wi-fi.org/news-events/newsroom/wi-fi-alliance-introduces-wi-fi-6",
      },
      {
        pattern: String.raw`USB[ -]\d(?:\.\d)?`,
        source: "USB Implementers Forum, Universal Serial Bus 3.2 Specification, 2017, https://www.usb.org/documents",
      },
      {
        pattern: "3D",
        source: "ISO/ASTM 52900:2021, Additive manufacturing, 3D printing, https://www.iso.org/standard/74514.html",
      },
      {
        pattern: "[48]K",
        source:
          "International Telecommunication Union, Recommendation ITU-R BT.2020, ultra-high definition television, " +
          "2012, https://www.itu.int/rec/R-REC-BT.2020",
      },
      {
        pattern: String.raw`Industr(?:y|ie) 4\.0|工业4\.0`,
        source:
          "acatech, Recommendations for implementing the strategic initiative INDUSTRIE 4.0, final report of the " +
          "Industrie 4.0 Working Group, 2013",
      },
    ],
  },
  {
    kind: "words",
    reason: "The digit plays on the sound of a word, or the whole says “always”.",
    names: [
      {
        pattern: "B2[BC]",
        source: "World Bank, The Measurement and Analysis of E-Commerce, 2019, https://documents.worldbank.org",
      },
      {
        pattern: "24/7",
        source:
          "Oxford English Dictionary, 24/7; BBC News, Where does 24/7 come from?, 2007, " +
          "http://news.bbc.co.uk/2/hi/uk_news/magazine/6915516.stm",
      },
    ],
  },
];

/** What makes a quantity of the name before it. */
const SCALES = anyOf("hundred, thousand, million, billion, per\\s?cent, percent, yuan, tons?, tonnes?, km, kg, square");
/** A number that goes on beyond the name, or a unit that makes a quantity of it. */
const GOES_ON = String.raw`(?![\p{Script=Latin}\p{N}]|[.,:]\p{N}|\s?(?:[%‰]|[万亿千百])|\s${SCALES}(?!\p{L}))`;
const PATTERNS = KNOWN_NAMES.flatMap(({ names }) => names.map(({ pattern }) => pattern)).join("|");
const NAMES = new RegExp(String.raw`(?<![\p{Script=Latin}\p{N}])(?<!\p{N}[.,:-])(?:${PATTERNS})${GOES_ON}`, "gu");

/** The text with every known name replaced by letters at the same length, so that what touches it is still seen. */
export function withoutKnownNames(text: string): string {
  return text.replace(NAMES, (name) => "x".repeat(name.length));
}
