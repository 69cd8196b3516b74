const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/**
 * What two languages call countries, languages, months and days, as Unicode's CLDR has it. The name of a language
 * mostly is the adjective of its country as well.
 */
export function intlNames(from: string, to: string): (readonly [string, string])[] {
  const names = (language: string) => {
    const languages = new Intl.DisplayNames(language, { type: "language", fallback: "none" });
    return [
      ...countryNames(language),
      ...CODES.map((code) => languages.of(code.toLowerCase())),
      ...calendarNames(language),
    ];
  };
  const targets = names(to);
  return names(from).flatMap((name, index) => {
    const target = targets[index];
    return name && target ? [[name, target] as const] : [];
  });
}

/** By code, undefined where there is no country. */
export function countryNames(language: string): (string | undefined)[] {
  const regions = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  return CODES.map((code) => regions.of(code));
}

/** The months and the days of the week. */
export function calendarNames(language: string): string[] {
  const month = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  const day = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  return [
    ...Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2024, index, 1))),
    ...Array.from({ length: 7 }, (_, index) => day.format(Date.UTC(2024, 0, index + 1))),
  ];
}
