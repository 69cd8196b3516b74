import { generateKeyPairSync, sign } from "node:crypto";

const { publicKey, privateKey } = generateKeyPairSync("ed25519");

/** In hexadecimal, as Discord's developer portal shows it. */
export const PUBLIC_KEY = Buffer.from(publicKey.export({ format: "jwk" }).x ?? "", "base64url").toString(
  "hex",
);

export const nowInSeconds = () => String(Math.floor(Date.now() / 1_000));

/** A request with this body as Discord sends it. */
export function signed(body: string, timestamp = nowInSeconds()): RequestInit {
  const signature = sign(null, Buffer.from(timestamp + body), privateKey).toString("hex");
  return {
    method: "POST",
    body,
    headers: { "x-signature-ed25519": signature, "x-signature-timestamp": timestamp },
  };
}
