import { generateKeyPairSync, sign } from "node:crypto";

const { publicKey, privateKey } = generateKeyPairSync("ed25519");

/** In hexadecimal, as Discord's developer portal shows it. */
export const PUBLIC_KEY = Buffer.from(publicKey.export({ format: "jwk" }).x ?? "", "base64url").toString(
  "hex",
);

/** @param ahead seconds by which a clock differs */
export const nowInSeconds = (ahead = 0) => String(Math.floor(Date.now() / 1_000) + ahead);

/** A request with this body as Discord sends it. */
export function signed(body: string | Buffer<ArrayBuffer>, timestamp = nowInSeconds()): RequestInit {
  const bytes = Buffer.concat([Buffer.from(timestamp), Buffer.from(body)]);
  const signature = sign(null, bytes, privateKey).toString("hex");
  return {
    method: "POST",
    body,
    headers: { "x-signature-ed25519": signature, "x-signature-timestamp": timestamp },
  };
}
