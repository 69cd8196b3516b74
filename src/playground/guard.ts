import type { IncomingMessage } from "node:http";

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/** Names that stand for every address of a machine: no browser has a reason to send one. */
const EVERY_ADDRESS = ["0.0.0.0", "::"];

/**
 * Tells what the page's own browser asks from what another page may ask through it: a name that somebody points at this
 * machine (the `Host`), and a page of another origin that posts here (the `Origin`). Ports are not compared, since a
 * container's may be published under another.
 *
 * @param host the address that is listened on
 */
export function createGuard(host: string): (request: IncomingMessage) => boolean {
  const own = host.includes(":") ? `[${host}]` : host.toLowerCase();
  const names = new Set(EVERY_ADDRESS.includes(host) ? LOOPBACK : [...LOOPBACK, own]);
  return ({ method, headers }) => {
    const address = `http://${headers.host ?? ""}`;
    if (!URL.canParse(address) || !names.has(new URL(address).hostname)) return false;
    if (method === "GET" || method === "HEAD")
      return headers.origin === undefined || headers.origin === address;
    return headers.origin === address;
  };
}
