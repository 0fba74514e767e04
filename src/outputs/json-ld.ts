// Figures and data files as JSON-LD in the vocabulary of schema.org.

import type { Article, Dataset, Observation, PropertyValue, QuantitativeValue, WithContext } from "schema-dts";
import type { Briefing } from "../model/briefing.ts";
import type { Figure } from "../model/figure.ts";
import { formsOf } from "../model/forms/forms-of-language.ts";
import { datetimeAttribute } from "../model/partial-date.ts";
import { changeOf, countedInEnglish, valueLimits } from "../model/published-value.ts";
import { addressOf, publicAddress } from "../site/navigation/addresses.ts";
import { languageFolders } from "../site/navigation/language-versions.ts";
import type { DownloadLink } from "./downloads/data-files.ts";
import { recordsOfEdition } from "./downloads/data-package.ts";

/** Names the JSON-LD of all data files where that of a figure has its id, which cannot end like this. */
export const DATASET = "data/";
const DATA_PAGE = "/figures/data/";

/**
 * A figure as an Observation; a target or plan, which nobody observed, as a PropertyValue. Limits are `minValue` and
 * `maxValue`, as in the downloads: a number with a limit has no `value`, which programs would take for exact.
 * schema.org has no property for the rest, so bound, per, whole and change are additional properties of the value.
 */
export function figureJsonLd(briefing: Briefing, figure: Figure): string {
  const { kind, label, about, source, period, locale } = figure;
  const value = valueOf(figure);
  const url = publicAddress(briefing, addressOf("figure", figure.id));
  const observationDate = period === undefined ? null : datetimeAttribute(period);
  const subjectOf: Article = {
    "@type": "Article",
    url: source.address,
    publisher: { "@type": "Organization", name: source.publisher },
  };
  const common = {
    name: locale.text("model.figure-title", { label, about: about.name }),
    ...(url === null ? {} : { url }),
  };
  const observation = {
    variableMeasured: label,
    observationAbout: { "@type": "Place", name: about.name },
    ...(observationDate === null ? {} : { observationDate }),
  } as const;
  const context = "https://schema.org";
  const data: WithContext<Observation | PropertyValue> =
    kind === "actual"
      ? { "@context": context, "@type": "Observation", ...common, ...observation, value, subjectOf }
      : {
          "@context": context,
          "@type": "PropertyValue",
          ...common,
          description: locale.text(`sharing.not-an-outcome-${kind}`),
          value,
          subjectOf,
        };
  return serialised(data);
}

function valueOf(figure: Figure): QuantitativeValue {
  const { quantity } = figure;
  const { value, lower, upper } = valueLimits(quantity);
  const properties = propertiesOf(figure);
  return {
    "@type": "QuantitativeValue",
    ...(lower === null && upper === null && value !== null ? { value } : {}),
    ...(lower === null ? {} : { minValue: lower }),
    ...(upper === null ? {} : { maxValue: upper }),
    unitText: unitOf(figure),
    ...(properties.length === 0 ? {} : { additionalProperty: properties }),
  };
}

/** The unit in words, with what the value is given for: "yuan per person", 元（人均）. */
function unitOf(figure: Figure): string {
  const { locale, quantity } = figure;
  const { unit, per } = quantity;
  const forms = formsOf(locale);
  const counted = thingCounted(figure);
  const fraction = counted === null ? "sharing.fraction" : "sharing.fraction-of";
  const named =
    unit === "count"
      ? (counted ?? locale.text("sharing.count"))
      : unit === "fraction"
        ? locale.text(fraction, { counted: counted ?? "" })
        : forms.unit(unit, false, locale.spelling);
  if (per === null) return named;
  const rate = forms.per(per, unit, locale.spelling);
  return rate.startsWith("{n}")
    ? rate.replace("{n}", named)
    : locale.text("sharing.unit-at-rate", { unit: named, rate: rate.replace("{n}", "") });
}

/** What is counted in the language of the pages, as far as a source or a translation names it. */
function thingCounted(figure: Figure): string | null {
  const { counted, quantity, source, locale } = figure;
  if (locale.grammar === "en") return countedInEnglish(figure) ?? quantity.counted;
  if (counted !== undefined) return counted.noun ?? counted.measure;
  return source.language === locale.language ? quantity.counted : null;
}

/** What the words say besides the number, by the names of the columns of the downloads. */
function propertiesOf(figure: Figure): PropertyValue[] {
  const { value, of, bound, per } = figure.quantity;
  const said = {
    bound: bound === "exact" ? null : bound,
    part: of === null ? null : value,
    whole: of,
    per,
    change: changeOf(figure),
  };
  return Object.entries(said).flatMap(([name, value]) =>
    value === null ? [] : { "@type": "PropertyValue", name, value },
  );
}

/** The data files as a Dataset, one distribution a file. */
export function datasetJsonLd(briefing: Briefing, downloads: readonly DownloadLink[]): string {
  const { settings, edition, sources, locale } = briefing;
  const address = (path: string) => {
    const url = publicAddress(briefing, path);
    return url === null ? {} : { url };
  };
  const data: WithContext<Dataset> = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: settings.title,
    description: recordsOfEdition(briefing),
    ...address(DATA_PAGE),
    inLanguage: locale.tag,
    ...otherLanguages(briefing),
    version: edition.id,
    dateModified: edition.date,
    publisher: { "@type": "Organization", name: settings.publisher },
    ...(settings.licence === undefined ? {} : { license: settings.licence }),
    isBasedOn: Array.from(sources.values(), ({ address }) => address),
    distribution: downloads.map(({ path, title, format, mediaType, bytes }) => {
      const contentUrl = publicAddress(briefing, path);
      return {
        "@type": "DataDownload",
        name: locale.text("download.file-in-format", { file: title, format }),
        encodingFormat: mediaType,
        contentSize: `${bytes} B`,
        dateModified: edition.date,
        ...(contentUrl === null ? {} : { contentUrl }),
      };
    }),
  };
  return serialised(data);
}

/** The data files in the other languages of the briefing, whose main language is the original. */
function otherLanguages(briefing: Briefing): Pick<Dataset, "workTranslation" | "translationOfWork"> {
  // A dated copy is in one language, whatever languages come later.
  if (briefing.datedCopy) return {};
  const works = languageFolders(briefing)
    .filter(({ tag }) => tag !== briefing.locale.tag)
    .map(({ tag, folder }): Dataset => {
      const url = publicAddress({ ...briefing, folder }, DATA_PAGE);
      return { "@type": "Dataset", inLanguage: tag, ...(url === null ? {} : { url }) };
    });
  const [original] = works;
  if (original === undefined) return {};
  return briefing.translated ? { translationOfWork: original } : { workTranslation: works };
}

/** "</script>" in a text would end the element. */
function serialised(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
