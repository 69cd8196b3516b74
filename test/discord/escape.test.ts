import { parser as parseStrictly } from "@odiffey/discord-markdown";
import { parse } from "discord-markdown-parser";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "../../src/discord/render/escape.ts";
import { blockQuote, inline, link, toCopy } from "../../src/discord/render/markdown.ts";
import { readLibrary } from "../../src/library/library.ts";

interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
}

/** What a Discord-flavoured parser shows of Markdown: its text, and every kind of node but plain text. */
function read(nodes: readonly Node[]): { text: string; kinds: string[] } {
  const parts = nodes.map(({ type, content }) => {
    if (typeof content === "string") return { text: content, kinds: type === "text" ? [] : [type] };
    const inner = read(content ?? []);
    return {
      text: inner.text || (type === "br" || type === "newline" ? "\n" : ""),
      kinds: [type, ...inner.kinds],
    };
  });
  return { text: parts.map(({ text }) => text).join(""), kinds: parts.flatMap(({ kinds }) => kinds) };
}

const HOSTILE = [
  "**bold** *it* __under__ ~~struck~~ ||spoiler|| `code` ```js\ncode```",
  "# heading\n## two\n-# small\n> quote\n>>> all\n- list\n* list\n+ list\n1. list",
  "[a](https://b.example) <https://c.example> https://d.example discord.gg/abc",
  "@everyone @here <@123456789012345678> <@&123456789012345678> <#123456789012345678> </ask:123456789012345678>",
  "<:wave:123456789012345678> <a:wave:123456789012345678> :wave: <t:1700000000:R> <id:guide>",
  "\\*already escaped\\* \\\\ \\ at the end \\",
  "\u202Eover\u202C \u2066isolated\u2069 \u200B\u200B\u200D zero width \u001B[31mansi",
  "snake_case_words 5*3*2 a|b ¯\\_(ツ)_/¯",
  "  indented\n\n\nlines\u2028and\u0085more",
  "e\u0301 ﬁ ½ ñ \u00a0\u202f!",
];

const texts = [...HOSTILE, ...(await readLibrary("data")).library.passages.map(({ text }) => text)];

describe("escapeMarkdown", () => {
  it("puts a backslash before every character that Markdown reads, and touches no other", () => {
    expect(escapeMarkdown("a*b_c`d~e|f<g>h[i]j(k)l#m:n@o-p+q.r!s\\t")).toBe(
      "a\\*b\\_c\\`d\\~e\\|f\\<g\\>h\\[i\\]j\\(k\\)l\\#m\\:n\\@o\\-p\\+q\\.r\\!s\\\\t",
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped.replace(/\\([^\p{L}\p{N}\s])/gu, "$1")).toBe(text);
        expect(escaped).not.toMatch(/(?<!\\)(?:\\\\)*[`*_~|<>[\]@#:]/u);
      }),
    );
  });

  it.each(texts)("is read by Discord-flavoured parsers as the very text: %j", (text) => {
    // Both parsers take some white space for syntax, which is not escaping's matter.
    const lines = text
      .split(/[\n\u2028\u0085]+/u)
      .map((line) => line.trim())
      .filter(Boolean);
    for (const line of lines) {
      expect(read(parse(escapeMarkdown(line), "extended") as Node[])).toEqual({ text: line, kinds: [] });
      expect(read(parseStrictly(escapeMarkdown(line)) as Node[])).toEqual({ text: line, kinds: [] });
    }
  });

  it("is read as the very text, whatever the text", () => {
    const syntax = fc.constantFrom(
      ..."\\`*_~|<>[]()#:@-+.!",
      "a",
      "b",
      "1",
      " ",
      "é",
      "https://a.example",
      "<@1>",
    );
    fc.assert(
      fc.property(fc.array(syntax, { maxLength: 30 }), (parts) => {
        const text = parts.join("").trim();
        expect(read(parse(escapeMarkdown(text), "extended") as Node[])).toEqual({ text, kinds: [] });
      }),
    );
  });

  it("costs in proportion to the text's length", () => {
    const time = (length: number) => {
      const text = "[](".repeat(length / 3);
      const start = performance.now();
      for (let i = 0; i < 20; i += 1) escapeMarkdown(text);
      return performance.now() - start;
    };
    time(30_000);
    // A quadratic escape would take a hundred times as long.
    expect(time(300_000)).toBeLessThan(40 * Math.max(time(30_000), 1));
  });
});

describe("blockQuote", () => {
  it("quotes every line and marks a part of it, over line ends as well", () => {
    expect(blockQuote("one two\nthree four", { start: 4, end: 13 })).toBe("> one **two**\n> **three** four");
  });
});

describe("inline", () => {
  it("keeps text on one line, and a turn of writing direction within itself", () => {
    expect(inline("a\r\n b\u2028c")).toBe("a b c");
    expect(inline("\u202Eevil")).toBe("\u2068\u202Eevil\u2069");
  });
});

describe("link", () => {
  it("is not ended by what its address or label holds", () => {
    expect(link("a]b", "https://a.example/(x)?y=<z>")).toBe("[a\\]b](https://a.example/%28x%29?y=%3cz%3e)");
  });
});

describe("toCopy", () => {
  it("shows a text that would end its block of code inline", () => {
    expect(toCopy("plain *text*")).toBe("```\nplain *text*\n```");
    expect(toCopy("a ``` b")).toBe("a \\`\\`\\` b");
  });
});
