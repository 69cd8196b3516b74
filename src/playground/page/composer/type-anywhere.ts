/** What has a use of its own for letters. */
const TAKES_LETTERS = "input, textarea, [role=combobox], [role=menu]";

/** As in Discord, what is typed elsewhere goes to where one writes. */
export function typeAnywhere({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): void {
  const isText = key.length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey;
  if (!isText || (target instanceof Element && target.closest(TAKES_LETTERS))) return;
  document.querySelector<HTMLElement>(".bar :is(textarea, input)")?.focus();
}
