/** Pixels; a place that is no whole number is not reached exactly. */
const NEARLY = 2;

/**
 * Draws, and leaves readers where they were: who is at the channel's end stays there, and where what had the focus is
 * gone, its message has it, or the last one.
 *
 * @param toEnd whether there is something to read at the end
 */
export function drawSteadily(draw: () => void, toEnd: boolean): void {
  const goesToEnd = toEnd || isAtEnd();
  const post = document.activeElement?.closest(".post")?.id;
  draw();
  // By then the library's elements have their size.
  requestAnimationFrame(() => {
    const channel = scroller();
    if (goesToEnd) channel?.scrollTo({ top: channel.scrollHeight });
    if (post !== undefined && hasLostFocus()) focusPost(post);
  });
}

function scroller(): HTMLElement | null {
  return document.getElementById("scroller");
}

function isAtEnd(): boolean {
  const channel = scroller();
  return channel !== null && channel.scrollTop + channel.clientHeight >= channel.scrollHeight - NEARLY;
}

function hasLostFocus(): boolean {
  const { activeElement } = document;
  return activeElement === document.body || (activeElement?.matches(":disabled") ?? false);
}

function focusPost(id: string): void {
  const posts = document.querySelectorAll<HTMLElement>(".post");
  (document.getElementById(id) ?? posts.item(posts.length - 1))?.focus({ preventScroll: true });
}
