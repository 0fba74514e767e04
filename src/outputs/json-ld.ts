// Figures as JSON-LD in the vocabulary of schema.org.

import type { Article, Observation, PropertyValue, QuantitativeValue, WithContext } from "schema-dts";
import type { Briefing } from "../model/briefing.ts";
import type { Figure } from "../model/figure.ts";
import { unitName } from "../model/format.ts";
import { datetimeAttribute } from "../model/partial-date.ts";
import { addressOf, publicAddress } from "../site/navigation/addresses.ts";

/**
 * A figure as an Observation; a target or plan, which nobody observed, as a PropertyValue. A bound or a range is
 * expressed by `minValue` and `maxValue`, never by `value`.
 */
export function figureJsonLd(briefing: Briefing, figure: Figure): string {
  const { kind, label, about, quantity, source, period } = figure;
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
  const common = { name: `${label}, ${about.name}`, ...(url === null ? {} : { url }) };
  const observation = {
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
          description: `A ${kind}, not an outcome.`,
          value,
          subjectOf,
        };
  // "</script>" in a text would end the element.
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

function valueOf({ quantity }: Figure): Record<string, number> {
  const { value, upper, bound } = quantity;
  if (upper !== null) return { minValue: value, maxValue: upper };
  if (bound === "over" || bound === "at-least") return { minValue: value };
  if (bound === "under" || bound === "at-most" || bound === "nearly") return { maxValue: value };
  return { value };
}
