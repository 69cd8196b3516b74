/**
 * Remembers the last things it was told, to see which come again.
 *
 * @param size how many to remember
 * @returns whether something is new
 */
export function createRecent(size: number): (id: string) => boolean {
  const seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return false;
    seen.add(id);
    if (seen.size > size) {
      const [oldest] = seen;
      if (oldest !== undefined) seen.delete(oldest);
    }
    return true;
  };
}
