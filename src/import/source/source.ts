/** What was fetched or read, before anybody looked inside. */
export interface Source {
  readonly bytes: Uint8Array;
  /** The file's name, or the last part of the address. */
  readonly name: string;
  /** Where it was found in the end, without user and password; undefined for a file. */
  readonly address?: string;
  /** The server's `Content-Type`, without parameters, in lower case. */
  readonly type?: string;
  /** The server's word on the encoding. */
  readonly charset?: string;
}

/** How much and how long an input may take. */
export interface Limits {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly redirects: number;
}

/** Room for a long illustrated PDF, and time for a slow server. */
export const LIMITS: Limits = { bytes: 20_000_000, milliseconds: 30_000, redirects: 10 };

export function isAddress(input: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//iu.test(input);
}

/** The input as it may be shown and logged: an address without user and password. */
export function publicName(input: string): string {
  if (!isAddress(input)) return input;
  if (!URL.canParse(input)) return input.replace(/\/\/[^/@]*@/u, "//");
  const url = new URL(input);
  if (url.username === "" && url.password === "") return input;
  url.username = "";
  url.password = "";
  return url.href;
}

export function megabytes(bytes: number): string {
  return `${bytes / 1_000_000} MB`;
}
