// What a figure is, for search engines and other machines: JSON-LD after schema.org.

import type { Article, Observation, PropertyValue, QuantitativeValue, WithContext } from "schema-dts";
import type { Briefing } from "../model/briefing.ts";
import type { Figure } from "../model/figure.ts";
import { unitName } from "../model/format.ts";
import { datetimeAttribute } from "../model/partial-date.ts";
import { addressOf, publicAddress } from "../site/addresses.ts";

/**
 * A figure as a schema.org Observation, or as a PropertyValue where it is a target or a plan: nobody observed those.
 * A bound or a range is given as `minValue` and `maxValue`, never as a plain value.
 */
export function figureJsonLd(briefing: Briefing, figure: Figure): string {
  const { quantity, source, period } = figure;
  const observed = figure.kind === "actual";
  const value: QuantitativeValue = {
    "@type": "QuantitativeValue",
    ...valueOf(figure),
    unitText: quantity.unit === "count" ? (quantity.counted ?? "count") : unitName(quantity.unit, true),
  };
  const url = publicAddress(briefing, addressOf("figure", figure.id));
  const observationDate = period === undefined ? null : datetimeAttribute(period);
  const subjectOf: Article = {
    "@type": "Article",
    url: source.address,
    publisher: { "@type": "Organization", name: source.publisher },
  };
  const common = { name: `${figure.label}, ${figure.about.name}`, ...(url === null ? {} : { url }) };
  const data: WithContext<Observation | PropertyValue> = observed
    ? {
        "@context": "https://schema.org",
        "@type": "Observation",
        ...common,
        observationAbout: { "@type": "Place", name: figure.about.name },
        ...(observationDate === null ? {} : { observationDate }),
        value,
        subjectOf,
      }
    : {
        "@context": "https://schema.org",
        "@type": "PropertyValue",
        ...common,
        description: `A ${figure.kind}, not an outcome.`,
        value,
        subjectOf,
      };
  // A closing tag inside the script would end it.
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

function valueOf({ quantity }: Figure): Record<string, number> {
  const { value, upper, bound } = quantity;
  if (upper !== null) return { minValue: value, maxValue: upper };
  if (bound === "over" || bound === "at-least") return { minValue: value };
  if (bound === "under" || bound === "at-most" || bound === "nearly") return { maxValue: value };
  return { value };
}
