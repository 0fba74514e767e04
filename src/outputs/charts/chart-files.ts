// The SVG files of the charts, each made from the HTML that pages show.

import type { Briefing } from "../../model/briefing.ts";
import { chartAddress, chartFile, publicAddress } from "../../site/navigation/addresses.ts";
import { markdownFor } from "../../site/render/markdown.ts";
import { shortcodesOf } from "../../site/render/shortcodes/index.ts";
import type { Palette } from "../css/palette.ts";
import { chartFigure } from "./chart-figure.ts";
import { chartSvgFile, readChartStyles } from "./chart-svg-file.ts";

/** The SVG file of every chart that draws something, by its path; a dated copy has none. */
export function drawnCharts(briefing: Briefing, palette: Palette, engine: string): Map<string, string> {
  if (briefing.datedCopy) return new Map();
  const markdown = markdownFor(shortcodesOf(briefing));
  const styles = readChartStyles(engine);
  return new Map(
    [...briefing.charts.values()].flatMap((chart) => {
      const figure = chartFigure(chart, briefing, (text) => markdown.renderInline(text));
      const address = publicAddress(briefing, chartAddress(chart.id));
      return figure === ""
        ? []
        : [[chartFile(chart.id, "svg"), chartSvgFile(figure, briefing, { styles, palette, address })]];
    }),
  );
}

/** Paths of the pictures that are drawn of SVG files of charts once these have passed every check. */
export function chartPictures(files: ReadonlyMap<string, unknown>): string[] {
  return [...files.keys()].filter((file) => /^charts\/.*\.svg$/.test(file)).map((file) => file.replace(/svg$/, "png"));
}
