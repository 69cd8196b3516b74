import { createPublicKey, verify } from "node:crypto";

/** Seconds by which a request's clock may differ from ours: an older one may be somebody else's copy. */
const WINDOW = 300;

/** A request as its signature sees it. */
export interface SignedRequest {
  /** In hexadecimal. */
  readonly signature: string | undefined;
  /** In seconds. */
  readonly timestamp: string | undefined;
  readonly body: Buffer;
}

/**
 * Whether Discord has signed a request: Ed25519 over its timestamp and the bytes of its body.
 *
 * @param publicKey in hexadecimal
 * @returns a check, given the time in milliseconds
 * @see https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint
 */
export function createSignatureCheck(publicKey: string): (request: SignedRequest, now: number) => boolean {
  const x = Buffer.from(publicKey, "hex").toString("base64url");
  const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
  return ({ signature, timestamp, body }, now) => {
    if (!signature || !/^[0-9a-f]{128}$/iu.test(signature)) return false;
    if (!timestamp || !/^\d{1,12}$/u.test(timestamp)) return false;
    if (Math.abs(now / 1_000 - Number(timestamp)) > WINDOW) return false;
    return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, "hex"));
  };
}
