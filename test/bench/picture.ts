import { dot, line, plot, selectLast, text } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Result } from "./compare.ts";

/** The cost of a question against the number of passages, both axes logarithmic. @returns an SVG file */
export function drawGrowth(results: readonly Result[]): string {
  const { document } = parseHTML("<html></html>");
  const points = results.map(({ engine, size, words: { median } }) => ({ engine, size, median }));
  const sizes = [...new Set(points.map(({ size }) => size))];
  const channels = { x: "size", y: "median", stroke: "engine" } as const;
  const svg = plot({
    document,
    width: 720,
    height: 420,
    marginLeft: 60,
    marginRight: 130,
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
      text(
        points,
        selectLast({
          x: "size",
          y: "median",
          z: "engine",
          text: "engine",
          fill: "engine",
          textAnchor: "start",
          dx: 8,
        }),
      ),
    ],
  });
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return `${svg.outerHTML}\n`;
}
