import { describe, expect, it } from "vitest";
import { archiveLink, passageLink } from "../../src/cite/link.ts";
import { createLibrary, type Library } from "../../src/library/library.ts";
import { parseDocument } from "../../src/library/parse.ts";

const URL_LINE = "url: https://a.example/page";

function libraryOf(body: string, frontMatter = URL_LINE): Library {
  const parsed = parseDocument(
    "a",
    "a.md",
    `---\ntitle: A title\nlanguage: fr\n${frontMatter}\n---\n\n${body}`,
  );
  if (parsed.kind === "unreadable") throw new Error(JSON.stringify(parsed.problems));
  return createLibrary([parsed]);
}

/** The text directive of each passage's link, decoded part by part. */
function directives(library: Library): (string[] | undefined)[] {
  return library.passages.map((passage) =>
    passageLink(passage, library)?.split(":~:text=")[1]?.split(",").map(decodeURIComponent),
  );
}

const LONG = "Le premier mot ouvre ici un long passage, et voici que le dernier mot le ferme";

describe("passageLink", () => {
  it("names about six words at each end of a long passage, and a short one whole", () => {
    expect(directives(libraryOf(`${LONG}\n\nUn court passage.\n`))).toEqual([
      ["Le premier mot ouvre ici un", "que le dernier mot le ferme"],
      ["Un court passage."],
    ]);
  });

  it("encodes what the fragment's syntax and Markdown reserve", () => {
    const [passage] = libraryOf("Russie-Otan, (A & B) l'été – 100 %.\n").passages;
    const link = passage && passageLink(passage, libraryOf("x"));
    expect(link).toBe(
      "https://a.example/page#:~:text=Russie%2DOtan%2C%20%28A%20%26%20B%29%20l%27%C3%A9t%C3%A9%20%E2%80%93%20100%20%25.",
    );
  });

  it("takes more words where an earlier passage begins alike", () => {
    const [, second] = directives(libraryOf(`${LONG}.\n\n${LONG.replace("un long", "un très long")}.\n`));
    expect(second?.[0]).toBe("Le premier mot ouvre ici un très long passage, et voici que");
  });

  it("puts the words before it in front where the same passage, heading or title came earlier", () => {
    const [, , third, fourth] = directives(libraryOf("Same.\n\nBetween them.\n\nSame.\n\nA title\n"));
    expect(third).toEqual(["Between them.-", "Same."]);
    expect(fourth).toEqual(["Same.-", "A title"]);
  });

  it("stays within the lines of a list", () => {
    expect(directives(libraryOf("- one\n- two\n- three\n"))).toEqual([["one", "three"]]);
  });

  it("keeps a fragment that the address has, and is never longer than a button can hold", () => {
    const word = "ß".repeat(60);
    const library = libraryOf(`${`${word} `.repeat(30)}\n`, "url: https://a.example/page#part");
    const [passage] = library.passages;
    const link = passage && passageLink(passage, library);
    expect(link).toMatch(/^https:\/\/a\.example\/page#part/u);
    expect(link?.length).toBeLessThanOrEqual(512);
  });

  it("is null without an address", () => {
    const library = libraryOf("Text.\n", "");
    expect(library.passages.map((passage) => passageLink(passage, library))).toEqual([null]);
    expect(library.documents.map(archiveLink)).toEqual([null]);
  });
});

describe("archiveLink", () => {
  it.each([
    ["the day of publication", "published: 2022-01-14", "20220114/"],
    ["the year, where that is all that is known", "published: 2022", "2022/"],
    ["the day it was retrieved, where it has no other", "retrieved: 2023-05-06", "20230506/"],
    ["the newest copy, where no day is known", "publisher: P", ""],
  ])("asks for %s", (_, line, day) => {
    const [document] = libraryOf("Text.\n", `${URL_LINE}\n${line}`).documents;
    expect(document && archiveLink(document)).toBe(
      `https://web.archive.org/web/${day}https://a.example/page`,
    );
  });
});
