/** Whether a text is a day, month or year that there is: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(text)) return false;
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}
