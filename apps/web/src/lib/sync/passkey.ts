/** A passkey as a second opener of the key file, by its PRF extension; not every browser has it. */
import { base64url, parseBase64url } from "@wervel/vault";
import { randomBytes } from "./send.ts";

type Prf = { readonly results?: { readonly first?: BufferSource } };
type Opener = { readonly id: string; readonly secret: Uint8Array };

const salt = new TextEncoder().encode("wervel key file 1");
const extensions = { prf: { eval: { first: salt } } };

/** Makes a passkey for this site, then asks it for its secret; `undefined` where that cannot be. */
export async function createPasskey(name: string): Promise<Opener | undefined> {
  try {
    const made = await navigator.credentials.create({
      publicKey: {
        challenge: randomBytes(32).slice(),
        rp: { name: "Wervel" },
        user: { id: randomBytes(16).slice(), name, displayName: name },
        pubKeyCredParams: [
          { type: "public-key", alg: -7 },
          { type: "public-key", alg: -257 },
        ],
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
        extensions,
      },
    });
    if (!(made instanceof PublicKeyCredential)) return undefined;
    const id = base64url(new Uint8Array(made.rawId));
    const secret = secretIn(made) ?? (await askPasskey(id));
    return secret === undefined ? undefined : { id, secret };
  } catch {
    return undefined; // refused by the person, or unknown to the browser
  }
}

export async function askPasskey(id: string): Promise<Uint8Array | undefined> {
  const bytes = parseBase64url(id);
  if (bytes === undefined) return undefined;
  try {
    const got = await navigator.credentials.get({
      publicKey: {
        challenge: randomBytes(32).slice(),
        allowCredentials: [{ type: "public-key", id: bytes.slice() }],
        userVerification: "required",
        extensions,
      },
    });
    return got instanceof PublicKeyCredential ? secretIn(got) : undefined;
  } catch {
    return undefined;
  }
}

function secretIn(credential: PublicKeyCredential): Uint8Array | undefined {
  const { prf }: { readonly prf?: Prf } = credential.getClientExtensionResults();
  const first = prf?.results?.first;
  if (first === undefined) return undefined;
  return first instanceof ArrayBuffer ? new Uint8Array(first) : undefined;
}
