// Passkeys as the browser knows them, in the protocol's words: bytes are base64url on the wire.
import type { AccountPasskeyAddBeginResult, AccountPasskeyAddParams, AccountPasskeyBeginResult, PasskeyProof } from '../../protocol/generated';

export const canUsePasskeys = (): boolean => typeof PublicKeyCredential === 'function' && typeof navigator.credentials?.get === 'function';

export function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (char) => char.charCodeAt(0));
}

export function toBase64url(bytes: ArrayBuffer): string {
  let plain = '';
  for (const byte of new Uint8Array(bytes)) plain += String.fromCharCode(byte);
  return btoa(plain).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

const key = (id: string): PublicKeyCredentialDescriptor => ({ type: 'public-key', id: fromBase64url(id) });

// Null when the person closed the browser's dialog, or has no such passkey here.
export async function askForPasskey({ request, challenge, party, credentials }: AccountPasskeyBeginResult): Promise<PasskeyProof | null> {
  let answer: Credential | null;
  try {
    answer = await navigator.credentials.get({
      publicKey: { challenge: fromBase64url(challenge), rpId: party, allowCredentials: credentials.map(key), userVerification: 'required' },
    });
  } catch {
    return null;
  }
  if (!(answer instanceof PublicKeyCredential) || !(answer.response instanceof AuthenticatorAssertionResponse)) return null;
  const { clientDataJSON, authenticatorData, signature, userHandle } = answer.response;
  return {
    request,
    credential: toBase64url(answer.rawId),
    client_data: toBase64url(clientDataJSON),
    authenticator_data: toBase64url(authenticatorData),
    signature: toBase64url(signature),
    ...(userHandle && userHandle.byteLength > 0 ? { user: toBase64url(userHandle) } : {}),
  };
}

// The algorithms that the server knows, the best first.
const algorithms: PublicKeyCredentialParameters[] = [-8, -7, -257].map((alg) => ({ type: 'public-key', alg }));

export async function makePasskey(begun: AccountPasskeyAddBeginResult): Promise<Omit<AccountPasskeyAddParams, 'name'> | null> {
  let answer: Credential | null;
  try {
    answer = await navigator.credentials.create({
      publicKey: {
        challenge: fromBase64url(begun.challenge),
        rp: { id: begun.party, name: begun.party_name },
        user: { id: fromBase64url(begun.user), name: begun.user_name, displayName: begun.user_name },
        pubKeyCredParams: algorithms,
        authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
        attestation: 'none',
        excludeCredentials: begun.exclude.map(key),
      },
    });
  } catch {
    return null;
  }
  if (!(answer instanceof PublicKeyCredential) || !(answer.response instanceof AuthenticatorAttestationResponse)) return null;
  return {
    request: begun.request,
    client_data: toBase64url(answer.response.clientDataJSON),
    authenticator_data: toBase64url(answer.response.getAuthenticatorData()),
  };
}
