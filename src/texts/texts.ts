import type { LocaleString } from "discord-api-types/v10";
import type { Flag } from "../quote/changes/flags.ts";
import type { Verdict } from "../quote/verdict.ts";

/** A name of 1–32 lower-case letters and a description of 1–100 characters, as Discord's menus show them. */
export interface Entry {
  readonly name: string;
  readonly description: string;
}

interface CommandEntry<Option extends string> extends Entry {
  readonly options: Readonly<Record<Option, Entry>>;
}

/** Every sentence the bot says, in one language. */
export interface Texts {
  /** BCP 47 tag. */
  readonly language: string;
  /** The locales of Discord that read it. */
  readonly locales: readonly LocaleString[];

  readonly commands: {
    readonly ask: CommandEntry<"question" | "document" | "passages" | "share">;
    readonly quote: CommandEntry<"passage" | "to" | "document" | "for">;
    readonly check: CommandEntry<"text">;
    readonly source: CommandEntry<"passage" | "document" | "style" | "share">;
    readonly documents: Entry;
    readonly help: Entry;
  };
  /** The names of the commands in the menu of a message. */
  readonly messageCommands: { readonly find: string; readonly check: string };
  /** The names of the ways to write a source, as far as they are this language's own. */
  readonly styles: { readonly link: string; readonly sentence: string };

  /** @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD` */
  date(date: string): string;
  /** A title between this language's quotation marks. */
  quoted(title: string): string;
  /** @param language BCP 47 tag of a passage */
  inLanguage(language: string): string;
  /** @param format such as `PDF` */
  reconstructedFrom(format: string): string;
  /** Comes before the address of an archived copy. */
  readonly archivedAt: string;

  readonly open: string;
  readonly archive: string;
  readonly quoteHere: string;
  readonly source: string;
  readonly delete: string;
  readonly showAll: string;
  readonly showRest: string;
  /** @param count two or more */
  passagesFound(count: number): string;
  quotedBy(member: string): string;
  readonly inReplyTo: string;

  asked(question: string): string;
  /** Introduces passages of which none stands out. */
  readonly severalFound: string;
  readonly weak: string;
  readonly tryOtherWords: string;
  readonly nothing: string;
  /** Introduces those that are listed, of all there are. */
  documentsAre(listed: number, all: number): string;
  readonly emptyQuestion: string;
  readonly wordlessMessage: string;
  readonly whichPassage: string;
  readonly noRun: string;

  /** What a check says of a quote, and what that means, to whoever checked it. */
  readonly verdicts: Readonly<Record<Verdict, { readonly name: string; readonly meaning: string }>>;
  /** What the changes of a quote concern. */
  differs(flags: readonly Flag[]): string;
  readonly theQuote: string;
  readonly theDocument: string;
  readonly inTitle: string;
  /** @param place `¶ 5/8` */
  inHeading(heading: string, place: string): string;
  readonly postCheck: string;
  /** The same for everyone, of the passages that are shown below it, and of nobody. */
  posted(verdict: Verdict, title: string, places: string): string;
  checkedBy(member: string): string;
  /** @param rest how many quotes of a message a card does not show */
  moreQuotes(rest: number): string;
  readonly noQuote: string;

  documentCount(documents: number, passages: number): string;
  passageCount(passages: number): string;
  moreDocuments(rest: number): string;
  readonly helpIntroduction: string;
  readonly inMessageMenu: string;
  readonly helpPromise: string;

  noSuchDocument(name: string): string;
  readonly passageGone: string;
  readonly notYours: string;
  readonly unknownButton: string;
  readonly unknownCommand: string;
  /** To someone who asks more often than the bot can be fair to others. */
  readonly tooFast: string;
  /** @param id what the host finds in the log */
  failed(id: string): string;
}

// Intl takes longer to make one of these than the rest of an answer does.
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const languageNames = new Map<string, Intl.DisplayNames>();

/** A calendar date as a language writes it, as precise as it is known. */
export function formatDate(language: string, date: string): string {
  const [, month, day] = date.split("-");
  const key = [language, month && "month", day && "day"].join(" ");
  const format =
    dateFormats.get(key) ??
    new Intl.DateTimeFormat(language, {
      timeZone: "UTC",
      year: "numeric",
      ...(month && { month: "long" }),
      ...(day && { day: "numeric" }),
    });
  dateFormats.set(key, format);
  return format.format(new Date(date));
}

/** A language's own name for a language; its tag where there is none. */
export function languageName(language: string, tag: string): string {
  const names = languageNames.get(language) ?? new Intl.DisplayNames(language, { type: "language" });
  languageNames.set(language, names);
  return names.of(tag) ?? tag;
}
