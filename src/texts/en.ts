import { formatDate, languageName, type Texts } from "./texts.ts";

const language = "en-GB";

export const en: Texts = {
  language,
  locales: ["en-US", "en-GB"],
  commands: {
    ask: {
      name: "ask",
      description: "Ask the documents; only you see the answer",
      options: {
        question: { name: "question", description: "Your question, in your own words" },
        document: { name: "document", description: "Ask this document only" },
        share: { name: "share", description: "Show the answer to everyone in the channel" },
      },
    },
    quote: {
      name: "quote",
      description: "Quote a passage in the channel, word for word",
      options: {
        passage: { name: "passage", description: "Choose a passage, or type words to find one" },
        document: { name: "document", description: "From this document only" },
      },
    },
    source: {
      name: "source",
      description: "Get the link, the archived copy and the reference of a passage or document",
      options: {
        passage: { name: "passage", description: "Choose a passage, or type words to find one" },
        document: { name: "document", description: "The document" },
      },
    },
  },

  date: (date) => formatDate(language, date),
  quoted: (title) => `“${title}”`,
  inLanguage: (tag) => `in ${languageName(language, tag)}`,
  archivedAt: (address) => `(archived: ${address})`,

  open: "Open",
  archive: "Archived copy",
  quoteHere: "Quote here",
  source: "Source",
  quotedBy: (member) => `Quoted by ${member}`,

  asked: (question) => `Question: ${question}`,
  severalFound: "Several passages may answer this, the best first.",
  weak: "No passage clearly answers this. These are the nearest:",
  nothing: "The documents don’t answer this.",
  emptyQuestion: "That question has no words to search for. Write it in a few words.",
  documentsAre: (titles, rest) =>
    `They are: ${titles.map((title) => `“${title}”`).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}.`,
  whichPassage: "Several passages may be meant. Choose the one to quote:",
  moreDocuments: (rest) => `And ${rest} more: name one with the option “document”.`,

  noSuchDocument: (name) =>
    `There is no document “${name}” here. Choose one from the list that appears as you type.`,
  passageGone:
    "This passage is not in the documents any more: its words were changed, or it was removed. Ask again to find what stands there now.",
  unknownButton: "This button is from another version of the bot and no longer works. Ask again with /ask.",
  unknownCommand: "This command no longer exists. Type / to see the current ones.",
  failed: (id) =>
    `Sorry, something went wrong. Please try again; if it keeps happening, tell the host this number: ${id}`,
};
