import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { LIMITS } from "../../src/import/source/source.ts";
import { importInto } from "./imported.ts";

const SENTENCE = "Members may bring two guests, and guests sign the book at the door before they sit down. ";
const PAGE = `<!DOCTYPE html><html lang="en"><title>Rules</title><body><p>${SENTENCE.repeat(3)}</p></body></html>`;
const FRENCH = `<html><title>Été</title><body><p>${"L’été, les élèves s’ennuient à la mer. ".repeat(5)}</p></body></html>`;
const HTML = { "content-type": "text/html; charset=utf-8" };

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const always =
  (headers: Record<string, string>, body: string | Uint8Array, status = 200): RequestListener =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);

const LIMITED = { ...LIMITS, bytes: 100_000, milliseconds: 500 };

describe("an address", () => {
  it("comes in with where it was found, the day and a hash of what was fetched", async () => {
    const site = await serve(always(HTML, PAGE));
    const { content, title, paragraphs } = await importInto({}, `${site}/rules/guests`);
    expect([title, paragraphs]).toEqual(["Rules", 1]);
    expect(content).toContain(`url: ${site}/rules/guests\n`);
    expect(content).toContain("retrieved: 2024-05-06\n");
    expect(content).toMatch(/^sha256: [0-9a-f]{64}$/mu);
  });

  it("is followed where it leads", async () => {
    const site = await serve((request, response) => {
      if (request.url === "/new") always(HTML, PAGE)(request, response);
      else response.writeHead(301, { location: "/new" }).end();
    });
    expect((await importInto({}, `${site}/old`)).content).toContain(`url: ${site}/new\n`);
  });

  it.each<[string, RequestListener, RegExp]>([
    [
      "leads in a circle",
      (_, response) => void response.writeHead(302, { location: "/again" }).end(),
      /^is redirected more than 10 times, perhaps in a circle/u,
    ],
    [
      "leads to a file",
      (_, response) => void response.writeHead(302, { location: "file:///etc/hosts" }).end(),
      /^leads to an address of another kind \(file:\)/u,
    ],
    ["does not answer", () => {}, /^did not arrive within 0\.5 seconds/u],
    [
      "answers too slowly",
      (_, response) => void response.writeHead(200, HTML).write(PAGE.slice(0, 50)),
      /^did not arrive within 0\.5 seconds/u,
    ],
    ["is too large", always(HTML, PAGE.repeat(1_000)), /^is larger than 0\.1 MB/u],
    [
      "is too large when it is unpacked",
      always({ ...HTML, "content-encoding": "gzip" }, gzipSync(" ".repeat(5_000_000))),
      /^is larger than 0\.1 MB/u,
    ],
    ["is not there", always(HTML, PAGE, 404), /^the server answers 404 Not Found; check the address/u],
    ["fails", always(HTML, PAGE, 503), /^the server answers 503 Service Unavailable/u],
    ["is a picture", always({ "content-type": "image/png" }, "\x89PNG"), /^is no HTML page but image\/png/u],
    [
      "is JSON",
      always({ "content-type": "application/json" }, "{}"),
      /^is no HTML page but application\/json/u,
    ],
    [
      "is plain text of some kind",
      always({ "content-type": "text/plain" }, "Text."),
      /^is no HTML page but text\/plain/u,
    ],
    [
      "says that it is HTML and is not",
      always(HTML, "\x00\x01\x02"),
      /^is not the HTML page that it says it is/u,
    ],
    [
      "has no text",
      always(HTML, "<html><title>Pictures</title><body><img src=a.png></body></html>"),
      /there is not a single paragraph on the page/u,
    ],
    ["has headings alone", always(HTML, "<html><body><h2>One</h2><h2>Two</h2></body></html>"), /paragraph/u],
    ["is empty", always(HTML, ""), /^is empty/u],
    [
      "breaks off",
      (_, response) =>
        void response
          .writeHead(200, { ...HTML, "content-length": "9999" })
          .write(PAGE, () => response.destroy()),
      /^could not be fetched/u,
    ],
    ["is badly packed", always({ ...HTML, "content-encoding": "gzip" }, "no gzip"), /^could not be fetched/u],
  ])("that %s says so in a sentence, and nothing is written", async (_, answer, sentence) => {
    const site = await serve(answer);
    await expect(importInto({ limits: LIMITED }, `${site}/page`)).rejects.toThrow(sentence);
  });

  it.each([
    ["ftp://example.org/rules", /^is an address of another kind \(ftp:\); give one that begins with http/u],
    ["http://", /^is no address that can be opened/u],
    ["http://127.0.0.1:1/", /^could not be fetched/u],
  ])("such as %s says what is wrong with it", async (address, sentence) => {
    await expect(importInto({}, address)).rejects.toThrow(sentence);
  });

  it.each<[string, Record<string, string>, string | Uint8Array]>([
    ["packed", { ...HTML, "content-encoding": "gzip" }, gzipSync(FRENCH)],
    [
      "that the server says is in another encoding",
      { "content-type": "text/html; charset=iso-8859-1" },
      FRENCH,
    ],
    [
      "in windows-1252, which the server says is UTF-8",
      HTML,
      Buffer.from(FRENCH.replaceAll("’", "\x92"), "latin1"),
    ],
    [
      "in windows-1252, of which nobody says so",
      { "content-type": "text/html" },
      Buffer.from(FRENCH.replaceAll("’", "\x92"), "latin1"),
    ],
    ["in an encoding that nobody knows", { "content-type": "text/html; charset=klingon" }, FRENCH],
    ["in UTF-16", { "content-type": "text/html" }, Buffer.from(`\uFEFF${FRENCH}`, "utf16le")],
    ["without a type", {}, FRENCH],
  ])("gives a page %s in its letters", async (_, headers, body) => {
    const { parsed, title } = await importInto({}, `${await serve(always(headers, body))}/ete`);
    expect([title, parsed.document.language]).toEqual(["Été", "fr"]);
    expect(parsed.passages[0]?.text).toMatch(/^L’été, les élèves s’ennuient à la mer\./u);
  });

  it("gives its user and password to the server, and to nobody else", async () => {
    const site = await serve((request, response) => {
      const isLet = request.headers.authorization === `Basic ${Buffer.from("ada:secret").toString("base64")}`;
      always(HTML, PAGE, isLet ? 200 : 401)(request, response);
    });
    const { content } = await importInto({}, site.replace("//", "//ada:secret@"));
    expect(content).not.toContain("secret");
  });
});

describe("what a page says of itself", () => {
  const metadataOf = async (head: string, body = "") => {
    const site = await serve(
      always(HTML, `<html><head>${head}</head><body>${body}<p>${SENTENCE.repeat(3)}</p></body></html>`),
    );
    const { parsed, title } = await importInto({}, `${site}/a/page`);
    return { ...parsed.document, title, url: parsed.document.url?.replace(site, "") };
  };

  it.each<[string, string, object]>([
    ["a canonical address", '<link rel="canonical" href="/b">', { url: "/b" }],
    ["a canonical address that names the front page", '<link rel="canonical" href="/">', { url: "/a/page" }],
    ["an address for sharing", '<meta property="og:url" content="/c">', { url: "/c" }],
    [
      "a date with its time",
      '<meta property="article:published_time" content="2022-01-14T23:30:00+02:00">',
      { published: "2022-01-14" },
    ],
    ["a date in words", '<meta name="date" content="January 14, 2022">', { published: "2022-01-14" }],
    ["a date that is none", '<meta name="date" content="soon">', { published: null }],
    [
      "a journal and an author",
      '<meta name="citation_journal_title" content="J. of Tests"><meta name="author" content=" Ada  L. ">',
      { publisher: "J. of Tests", author: "Ada L." },
    ],
    ["its language", '<meta http-equiv="content-language" content="en_GB">', { language: "en-GB" }],
    ["a language that is none", '<meta property="og:locale" content="?!">', { language: "en" }],
    [
      "JSON-LD that is broken",
      '<script type="application/ld+json">{</script><title>T</title>',
      { title: "T" },
    ],
  ])("counts where it is %s", async (_, head, expected) => {
    expect(await metadataOf(head)).toMatchObject(expected);
  });

  it("gives way to its first heading, and that to its name, where it has no title", async () => {
    expect((await metadataOf("", "<h1>House rules</h1>")).title).toBe("House rules");
    expect((await metadataOf("")).title).toBe("page");
  });
});
