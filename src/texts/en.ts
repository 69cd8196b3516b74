import { formatDate, languageName, type Texts } from "./texts.ts";

const language = "en-GB";

const FLAGS = { number: "a number", negation: "a negation", name: "a name" };

const POSTED = {
  verbatim: "the words that were checked stand there word for word.",
  typography: "the words that were checked stand there; only their typography differs.",
  elided: "the words that were checked stand there, with cuts that they mark.",
  stitched: "the words that were checked stand there or in other places, joined without a mark.",
  altered: "here are the document’s words; those that were checked differ from them.",
  "not-found": "the words that were checked do not stand there.",
  "too-short": "the words that were checked are too few to tell.",
};

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
        passages: { name: "passages", description: "How many passages to show" },
        share: { name: "share", description: "Show the answer to everyone in the channel" },
      },
    },
    quote: {
      name: "quote",
      description: "Quote a passage in the channel, word for word",
      options: {
        passage: { name: "passage", description: "Choose a passage, or type words to find one" },
        to: { name: "to", description: "Quote up to this passage, five at most" },
        document: { name: "document", description: "From this document only" },
        for: { name: "for", description: "The member you quote it for, who is notified" },
      },
    },
    check: {
      name: "check",
      description: "Check whether a quote is what the documents say; only you see the answer",
      options: { text: { name: "text", description: "The quote, as you found it" } },
    },
    source: {
      name: "source",
      description: "Get the link, the archived copy and the reference of a passage or document",
      options: {
        passage: { name: "passage", description: "Choose a passage, or type words to find one" },
        document: { name: "document", description: "The document" },
        style: { name: "style", description: "How to write the reference" },
        share: { name: "share", description: "Show the source to everyone in the channel" },
      },
    },
    documents: { name: "documents", description: "See which documents answer here" },
    help: { name: "help", description: "See what this bot does" },
  },
  messageCommands: { find: "Find in the documents", check: "Check quote" },
  styles: { link: "Link", sentence: "Plain sentence" },

  date: (date) => formatDate(language, date),
  quoted: (title) => `“${title}”`,
  inLanguage: (tag) => `in ${languageName(language, tag)}`,
  reconstructedFrom: (format) => `text reconstructed from a ${format}`,
  archivedAt: "archived:",

  open: "Open",
  archive: "Archived copy",
  quoteHere: "Quote here",
  source: "Source",
  delete: "Delete",
  showAll: "Show all",
  showRest: "Show the rest",
  passagesFound: (count) => `${count} passages found`,
  quotedBy: (member) => `Quoted by ${member}`,
  inReplyTo: "In reply to this message",

  asked: (question) => `Question: ${question}`,
  severalFound: "Several passages may answer this, the best first.",
  weak: "No passage clearly answers this. These are the nearest, and may not answer it.",
  tryOtherWords: "Try other words, or a name, a place or a date.",
  nothing: "The documents don’t answer this.",
  documentsAre: (listed, all) =>
    listed < all ? `${listed} of the ${all} documents that you can ask about:` : "What you can ask about:",
  emptyQuestion: "That question has no words to search for. Write it in a few words.",
  wordlessMessage: "That message has no words to search for.",
  whichPassage: "Several passages may be meant. Choose the one to quote.",
  noRun:
    "A quote runs from one passage to one of the next four in the same document. Choose its end from the list.",

  verdicts: {
    verbatim: { name: "Verbatim", meaning: "The document says this, word for word." },
    typography: {
      name: "The same words",
      meaning: "Only typography differs: quotation marks, capitals, accents, spaces or other signs.",
    },
    elided: {
      name: "Shortened, with marks",
      meaning: "The pieces come from the document, in its order, with a mark at each cut.",
    },
    stitched: {
      name: "Stitched together",
      meaning: "The pieces come from the documents, but from different places, and no mark says so.",
    },
    altered: {
      name: "Altered",
      meaning: "This is close to the document, but words were changed, added or dropped.",
    },
    "not-found": {
      name: "Not found in these documents",
      meaning: "They have nothing close to this. Whether it was said elsewhere, they don’t tell.",
    },
    "too-short": {
      name: "Too short to tell",
      meaning: "Fewer than four words may be anybody’s. Check a longer quote.",
    },
  },
  differs: (flags) => `What differs: ${flags.map((flag) => FLAGS[flag]).join(", ")}.`,
  theQuote: "The quote",
  theDocument: "The document",
  inTitle: "title",
  inHeading: (heading, place) => `heading “${heading}” above ${place}`,
  postCheck: "Post the check",
  posted: (verdict, title, places) => `In “${title}”, ${places}: ${POSTED[verdict]}`,
  checkedBy: (member) => `Checked by ${member}`,
  moreQuotes: (rest) =>
    rest === 1
      ? "And 1 more quote: check it with /check."
      : `And ${rest} more quotes: check them with /check.`,
  noQuote: "There are no words to check.",

  documentCount: (documents, passages) =>
    `${documents === 1 ? "1 document" : `${documents} documents`}, ${passages === 1 ? "1 passage" : `${passages} passages`}.`,
  passageCount: (passages) => (passages === 1 ? "1 passage" : `${passages} passages`),
  moreDocuments: (rest) => `And ${rest} more: name one with the option “document”.`,
  helpIntroduction: "I answer questions about the documents in their own words, with the source.",
  inMessageMenu: "in the menu of any message, under Apps",
  helpPromise: "I quote the documents word for word. I keep no message.",

  noSuchDocument: (name) =>
    `There is no document “${name}” here. Choose one from the list that appears as you type.`,
  passageGone:
    "This passage is not in the documents any more: its words were changed, or it was removed. Ask again to find what stands there now.",
  notYours: "Only the member who posted this, or someone who manages messages here, can delete it.",
  unknownButton: "This button is from another version of the bot and no longer works. Ask again with /ask.",
  unknownCommand: "This command no longer exists. Type / to see the current ones.",
  tooFast: "That was a lot at once. Wait a few seconds, then try again.",
  failed: (id) =>
    `Sorry, something went wrong. Please try again; if it keeps happening, tell the host this number: ${id}`,
};
