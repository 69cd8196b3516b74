import type { Result } from "./compare.ts";
import { engines } from "./engines/index.ts";
import type { Pair, WholeBot } from "./whole-bot.ts";

/** Results as the README shows them: Markdown, ratios first. */
export function report(results: readonly Result[], whole: WholeBot, conditions: string): string {
  const sizes = [...new Set(results.map(({ size }) => size))];
  return [
    conditions,
    ...sizes.flatMap((size) => tableOf(results.filter((one) => one.size === size))),
    "How each is set:",
    engines.map(({ name, setting }) => `- ${name}: ${setting}`).join("\n"),
    wholeTable(whole),
  ].join("\n\n");
}

function tableOf(results: readonly Result[]): string[] {
  const [ours] = results;
  if (!ours) return [];
  const percent = (share: number) => (100 * share).toFixed(1);
  const rows = results.map(({ engine, words, misspelt, buildSeconds, bytesPerPassage }) => [
    engine,
    `× ${ratio(words.median, ours.words.median)}`,
    `× ${ratio(misspelt.median, ours.misspelt.median)}`,
    `${milliseconds(words.median)} (${milliseconds(words.p99)})`,
    `${milliseconds(misspelt.median)} (${milliseconds(misspelt.p99)})`,
    `${percent(words.first)}, ${percent(words.among10)}`,
    `${percent(misspelt.first)}, ${percent(misspelt.among10)}`,
    buildSeconds.toFixed(1),
    (bytesPerPassage / 1024).toFixed(1),
  ]);
  const head = [
    `${ours.size.toLocaleString("en")} passages`,
    "time",
    "with typos",
    "median (p99), ms",
    "with typos",
    "first, among ten, %",
    "with typos",
    "build, s",
    "KiB a passage",
  ];
  const table = [head, head.map((_, column) => (column === 0 ? "---" : "---:")), ...rows];
  const { hostile, words } = ours;
  return [
    table.map((row) => `| ${row.join(" | ")} |`).join("\n"),
    ...(hostile === null
      ? []
      : [
          `The worst of the hostile questions takes ${milliseconds(hostile)} ms, ${ratio(hostile, words.median)} medians.`,
        ]),
  ];
}

function wholeTable({ ask, autocomplete, start }: WholeBot): string {
  const row = (name: string, { ours, empty }: Pair) =>
    `| ${name} | × ${ratio(ours, empty)} | ${milliseconds(ours)} | ${milliseconds(empty)} |`;
  return [
    '| The whole bot over the article | beside an empty bot that answers "ok" | ms | ms, empty |',
    "| --- | ---: | ---: | ---: |",
    row("a core's time for `/ask`, from the event to the callback", ask),
    row("a core's time for a suggestion", autocomplete),
    row("from the start of the process to the first answer", start),
  ].join("\n");
}

function ratio(one: number, other: number): string {
  const value = one / other;
  return value >= 10 ? value.toFixed(0) : value.toFixed(2);
}

function milliseconds(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(2);
}
