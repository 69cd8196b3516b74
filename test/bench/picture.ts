import { dot, line, plot, text } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Result } from "./compare.ts";

const HEIGHT = 420;

/** Pixels above and below what is drawn, and those that a label takes. */
const MARGINS = 50;
const LABEL = 15;

interface Point {
  readonly engine: string;
  readonly size: number;
  readonly median: number;
}

/** The last point of each engine, with how many pixels its label moves down so that it hides none above it. */
function labelsOf(points: readonly Point[]): { readonly point: Point; readonly dy: number }[] {
  const medians = points.map(({ median }) => Math.log(median));
  const most = Math.max(...medians);
  const pixels = (HEIGHT - MARGINS) / (most - Math.min(...medians) || 1);
  const largest = Math.max(...points.map(({ size }) => size));
  let free = Number.NEGATIVE_INFINITY;
  return points
    .filter(({ size }) => size === largest)
    .sort((a, b) => b.median - a.median)
    .map((point) => {
      const y = (most - Math.log(point.median)) * pixels;
      const label = Math.max(y, free);
      free = label + LABEL;
      return { point, dy: label - y };
    });
}

/** The cost of a question against the number of passages, both axes logarithmic. @returns an SVG file */
export function drawGrowth(results: readonly Result[]): string {
  const { document } = parseHTML("<html></html>");
  const points = results.map(({ engine, size, words: { median } }) => ({ engine, size, median }));
  const sizes = [...new Set(points.map(({ size }) => size))];
  const place = { x: "size", y: "median" } as const;
  const channels = { ...place, stroke: "engine" } as const;
  const svg = plot({
    document,
    width: 720,
    height: HEIGHT,
    marginLeft: 60,
    marginRight: 150,
    style: { background: "white", color: "#222", fontSize: "13px" },
    x: {
      type: "log",
      label: "passages",
      ticks: sizes,
      tickFormat: (size: number) => size.toLocaleString("en"),
    },
    y: { type: "log", label: "median of a question, milliseconds", grid: true, tickFormat: String },
    color: { scheme: "Dark2" },
    marks: [
      line(points, { ...channels, strokeWidth: 2 }),
      dot(points, { ...channels, fill: "engine", r: 3 }),
      ...labelsOf(points).map(({ point, dy }) =>
        text([point], { ...place, text: "engine", fill: "engine", textAnchor: "start", dx: 8, dy }),
      ),
    ],
  });
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return `${svg.outerHTML}\n`;
}
