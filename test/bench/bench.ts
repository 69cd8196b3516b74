import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compare, type Result } from "./compare.ts";
import { openCorpus } from "./corpus.ts";
import { drawGrowth } from "./picture.ts";
import { report } from "./report.ts";
import { measureWholeBot } from "./whole-bot.ts";

const PICTURE = ".github/images/growth.svg";

/** Where the README has the results. */
const RESULTS = /(?<=<!-- results of npm run bench -->\n).*?(?=<!-- end of the results -->)/su;

const { values } = parseArgs({
  options: {
    /** Small sizes, to see that all works. */
    quick: { type: "boolean", default: false },
    /** Puts the results and the picture into the README. */
    write: { type: "boolean", default: false },
  },
});
const sizes = values.quick ? [500] : [1_000, 10_000, 100_000];
const questions = values.quick ? 25 : 300;

const folder = await mkdtemp(join(tmpdir(), "verbatim-bench-"));
try {
  const { from, texts } = await openCorpus(values.quick);
  const corpus = join(folder, "corpus.json");
  await writeFile(corpus, JSON.stringify(texts));
  const results: Result[] = [];
  for (const size of new Set(sizes.map((one) => Math.min(one, texts.length))))
    results.push(...(await compare(corpus, size, questions)));
  const whole = values.quick ? await measureWholeBot(50, 1) : await measureWholeBot(400, 9);
  const conditions = [
    `${new Date().toISOString().slice(0, 10)}, Node.js ${process.versions.node}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB.`,
    `The passages: ${from}; ${questions} questions of words from a passage, as they are and misspelt, at each size.`,
  ].join(" ");
  const text = report(results, whole, conditions);
  console.log(text);
  if (values.write) {
    await writeFile(PICTURE, drawGrowth(results));
    const picture = `![The median time of a question against the number of passages](${PICTURE})`;
    const readme = await readFile("README.md", "utf8");
    await writeFile(
      "README.md",
      readme.replace(RESULTS, () => `\n${picture}\n\n${text}\n\n`),
    );
  }
} finally {
  await rm(folder, { recursive: true });
}
