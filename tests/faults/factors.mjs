// What a telephone does: codes of an app (RFC 6238), and a passkey as an authenticator makes it (WebAuthn level 2, ES256, no
// attestation).
import { createHash, createHmac, generateKeyPairSync, randomBytes } from "node:crypto";

export function appCode(secret, at = Date.now()) {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret.replaceAll(" ", "")].map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigInt64BE(BigInt(Math.floor(at / 30_000)));
  const hash = createHmac("sha1", key).update(counter).digest();
  return String((hash.readUInt32BE(hash[19] & 15) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

// The answer to navigator.credentials.create(), as account.passkey_add takes it. `credential` and `key` are what an instance
// keeps of it.
export function makePasskey({ challenge, party, origin }) {
  const { x, y } = generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey.export({ format: "jwk" });
  const key = Buffer.concat([Buffer.from("a5010203262001215820", "hex"), Buffer.from(x, "base64url"), Buffer.from("225820", "hex"), Buffer.from(y, "base64url")]);
  const credential = randomBytes(32);
  const presentVerifiedAttested = 0x45;
  const head = Buffer.concat([createHash("sha256").update(party).digest(), Buffer.from([presentVerifiedAttested, 0, 0, 0, 0]), Buffer.alloc(16)]);
  const authenticator = Buffer.concat([head, Buffer.from([0, credential.length]), credential, key]);
  const client = Buffer.from(JSON.stringify({ type: "webauthn.create", challenge, origin, crossOrigin: false }));
  return { answer: { client_data: client.toString("base64url"), authenticator_data: authenticator.toString("base64url") }, credential };
}
