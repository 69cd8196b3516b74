import { isCalendarDate } from "../library/calendar-date.ts";

/** Names of months by their first letters, in English and French, without accents. */
const MONTHS: readonly RegExp[] = [
  /^jan/u,
  /^fe[bv]/u,
  /^mar/u,
  /^a[pv]r/u,
  /^ma[iy]/u,
  /^jun|^juin/u,
  /^jul|^juil/u,
  /^aug|^aou/u,
  /^sep/u,
  /^oct/u,
  /^nov/u,
  /^dec/u,
];

const MONTH_NAME = String.raw`(?:jan(?:uary|vier|v)?|feb(?:ruary)?|f[eé]v(?:rier|r)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|ma[iy]|june?|juin|july?|juil(?:let)?|aug(?:ust)?|ao[uû]t|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|d[eé]c(?:ember|embre)?)\.?`;

/** A date as people write it: `14.01.2022`, `2022-01-14`, `14 janvier 2022`, `January 14, 2022`. */
export const WRITTEN_DATE = String.raw`(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}(?:st|nd|rd|th|er)?\s+${MONTH_NAME}\s+\d{4}|${MONTH_NAME}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})`;

/**
 * Reads a date that stands at the beginning of a text.
 *
 * @returns `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; undefined where there is none, or where 03/04/2022 could be two days
 */
export function readDate(text: string): string | undefined {
  const written = text.trim();
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d)/u.exec(written);
  if (iso) return calendarDate(iso[1], iso[2], iso[3]);

  const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/u.exec(written);
  if (numbers) {
    const [, first = "", separator, second = "", year] = numbers;
    // With full stops the day comes first; with strokes it depends on the country.
    if (separator === "." || Number(first) > 12 || first === second) return calendarDate(year, second, first);
    return Number(second) > 12 ? calendarDate(year, first, second) : undefined;
  }

  const dayFirst = /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|er)?\s+(\p{L}+)\.?,?\s+(\d{4})/u.exec(
    written,
  );
  if (dayFirst) return calendarDate(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^(?:\p{L}+\.?,\s+)?(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u.exec(written);
  return monthFirst ? calendarDate(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]) : undefined;
}

function monthNumber(name = ""): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return String(MONTHS.findIndex((month) => month.test(plain)) + 1);
}

function calendarDate(year = "", month?: string, day?: string): string | undefined {
  const date = [year, month?.padStart(2, "0"), day?.padStart(2, "0")]
    .filter((part) => part !== undefined)
    .join("-");
  return isCalendarDate(date) ? date : undefined;
}
