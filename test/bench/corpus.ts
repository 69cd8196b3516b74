import { readLibrary } from "../../src/library/library.ts";
import { describeFailure } from "../../src/log.ts";
import { fr } from "../../src/search/languages/fr.ts";
import { languageOfText } from "../../src/search/question/question.ts";
import { fetchDebian } from "./debian.ts";
import { createRandom, shuffle } from "./random.ts";

export interface Source {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** A paragraph of a source; no other has the same words. */
export interface Text {
  readonly source: string;
  readonly text: string;
}

/** Shorter ones are captions and entries of lists, and longer ones no paragraphs. */
const SHORTEST = 150;
const LONGEST = 3_000;

const SEED = 1;

/**
 * Distinct paragraphs of real French texts, whole sources one after the other in an order drawn by lot, so that a part
 * of it is the same mixture as the whole.
 */
export async function openCorpus(small: boolean): Promise<{ readonly from: string; readonly texts: Text[] }> {
  const { from, sources } = await openSources(small);
  const seen = new Set<string>();
  const texts = shuffle(sources, createRandom(SEED)).flatMap(({ title, paragraphs }, number) =>
    paragraphs.flatMap((text) => {
      if (text.length < SHORTEST || text.length > LONGEST || seen.has(text)) return [];
      // French manuals have paragraphs that nobody has translated.
      if (languageOfText(text) !== fr) return [];
      seen.add(text);
      return [{ source: `${title} (${number + 1})`, text }];
    }),
  );
  return { from, texts };
}

async function openSources(
  small: boolean,
): Promise<{ readonly from: string; readonly sources: readonly Source[] }> {
  try {
    return { from: "French manuals and Littré's dictionary, from Debian", sources: await fetchDebian(small) };
  } catch (error) {
    console.error(
      `Debian's packages can't be had (${describeFailure(error).split("\n")[0]}); a sample instead.`,
    );
    const { library } = await readLibrary("test/corpus/piaf/documents");
    const sources = library.documents.map((document) => ({
      title: document.title,
      paragraphs: library.passagesOf(document).map(({ text }) => text),
    }));
    return { from: "the sample in test/corpus/piaf", sources };
  }
}
