import { ImportError } from "../draft.ts";
import { LIMITS, type Limits, megabytes, publicName, type Source } from "./source.ts";

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches an address, over http or https alone, along a bounded number of redirects.
 *
 * @throws {ImportError} that says what the server did
 */
export async function fetchSource(address: string, limits: Limits = LIMITS): Promise<Source> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    const { response, url } = await follow(address, signal, limits);
    if (!response.ok) {
      await response.body?.cancel();
      const status = `${response.status} ${response.statusText}`.trim();
      throw new ImportError(`the server answers ${status}; check the address`);
    }
    const bytes = await readBounded(response, limits);
    const type = response.headers.get("content-type") ?? "";
    const charset = /;\s*charset\s*=\s*["']?([^\s"';]+)/iu.exec(type)?.[1];
    const mime = type.split(";")[0]?.trim().toLowerCase();
    return {
      bytes,
      name: nameOf(url),
      address: publicName(url.href),
      ...(mime && { type: mime }),
      ...(charset && { charset }),
    };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(describe(error, limits));
  }
}

async function follow(
  address: string,
  signal: AbortSignal,
  limits: Limits,
): Promise<{ readonly response: Response; readonly url: URL }> {
  let target = address;
  let base: string | undefined;
  for (let redirects = 0; redirects <= limits.redirects; redirects++) {
    if (!URL.canParse(target, base))
      throw new ImportError("is no address that can be opened; check how it is written");
    const url: URL = new URL(target, base);
    if (url.protocol !== "http:" && url.protocol !== "https:") {
      const remedy = "give one that begins with http:// or https://, or a file";
      throw new ImportError(
        `${base ? "leads to" : "is"} an address of another kind (${url.protocol}); ${remedy}`,
      );
    }
    const response: Response = await fetch(publicName(url.href), {
      redirect: "manual",
      signal,
      headers: headersFor(url),
    });
    const location = response.headers.get("location");
    if (!REDIRECTS.has(response.status) || location === null) return { response, url };
    await response.body?.cancel();
    base = url.href;
    target = location;
  }
  throw new ImportError(
    `is redirected more than ${limits.redirects} times, perhaps in a circle; check the address in a browser`,
  );
}

function headersFor({ username, password }: URL): Record<string, string> {
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return {
    accept: "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.5",
    // Some sites turn away whatever has no such name.
    "user-agent": "Mozilla/5.0 (compatible; Verbatim document import)",
    ...(username && { authorization: `Basic ${Buffer.from(credentials).toString("base64")}` }),
  };
}

/** The body, unpacked; given up as soon as it is too large, whatever the server said of its length. */
async function readBounded(response: Response, limits: Limits): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limits.bytes)
      throw new ImportError(`is larger than ${megabytes(limits.bytes)}; import a part of it`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function nameOf(url: URL): string {
  const last = url.pathname.split("/").findLast((part) => part !== "") ?? url.hostname;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

function describe(error: unknown, limits: Limits): string {
  if (error instanceof Error && error.name === "TimeoutError") {
    return `did not arrive within ${limits.milliseconds / 1_000} seconds; try again later`;
  }
  // fetch says "fetch failed", and its cause says why.
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : undefined;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return "its server is not known; check the address and the connection";
  if (code === "ECONNREFUSED") return "its server can't be reached (ECONNREFUSED); check the address";
  const reason = cause instanceof Error ? cause.message : String(cause);
  return `could not be fetched (${code ?? reason}); check the address and try again`;
}
