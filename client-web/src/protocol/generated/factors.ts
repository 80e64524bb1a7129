// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import type { CouncilId, MemberId, PersonaId } from './ids';

/** The first factor was right; the second is asked for. Nothing can be done with this but to finish. */
export interface PendingSignIn {
  /** For account.finish_sign_in. To be kept in memory alone. */
  readonly request: string;
  /** When it is no longer good. */
  readonly expires_at: number;
  /** A code from the app does. */
  readonly totp: boolean;
  /** A passkey does. */
  readonly passkey: boolean;
  /** A recovery code does. */
  readonly recovery: boolean;
}

/** What a passkey is asked for. */
export type PasskeyPurpose = 'sign_in' | 'second_factor' | 'step_up';

/** What the browser and the authenticator answered to a challenge. Bytes are base64url without padding. */
export interface PasskeyProof {
  /** From account.passkey_begin. */
  readonly request: string;
  /** The passkey's id. */
  readonly credential: string;
  /** clientDataJSON. */
  readonly client_data: string;
  /** authenticatorData. */
  readonly authenticator_data: string;
  /** signature. */
  readonly signature: string;
  /** userHandle, where there is one. */
  readonly user?: string;
}

/** One of one's passkeys. */
export interface PasskeyEntry {
  /** Its handle here. */
  readonly passkey: string;
  /** What its owner calls it. */
  readonly name: string;
  /** Added. */
  readonly created_at: number;
  /** Last used. */
  readonly used_at?: number;
}

/** What happened to one's account. */
export type AccountNoticeKind = 'signed_in' | 'passkey_added' | 'passkey_removed' | 'totp_added' | 'totp_removed' | 'recovery_made' | 'recovery_used' | 'password_set' | 'email_changed' | 'provider_linked' | 'provider_unlinked' | 'sign_in_code_made' | 'sign_in_code_ended' | 'restore_proposed' | 'restore_agreed' | 'restore_cancelled' | 'restored' | 'sessions_ended' | 'backup_failed';

/** Prove once more who holds this session: with the password, a passkey, a code from the app, the personal sign-in code, or the code of account.step_up_letter. For ten minutes grave acts are then open, and the session gets a new secret. Send the refused command again afterwards, with the same id. */
export interface AccountStepUpParams {
  /** The account's password. */
  readonly password?: string;
  /** From account.step_up_letter, with its code. */
  readonly request?: string;
  /** The code of the letter; without a request, the app's. */
  readonly code?: string;
  /** A passkey's answer, begun with the purpose step_up. */
  readonly passkey?: PasskeyProof;
  /** One's personal sign-in code. */
  readonly sign_in_code?: string;
}

export interface AccountStepUpResult {
}

/** Ask for a code to one's own address, to prove oneself by. Only for who has no other way. */
export interface AccountStepUpLetterParams {
  /** Language of the e-mail. */
  readonly language: string;
}

export interface AccountStepUpLetterResult {
  /** For account.step_up. */
  readonly request: string;
  /** When it is no longer good. */
  readonly expires_at: number;
}

/** Give the second factor: a code from the app, a passkey's answer or a recovery code. Signs in. */
export interface AccountFinishSignInParams {
  /** From the pending sign-in. */
  readonly request: string;
  /** The app's code. */
  readonly code?: string;
  /** A recovery code; it is then used. */
  readonly recovery?: string;
  /** A passkey's answer, begun with the purpose second_factor and this request. */
  readonly passkey?: PasskeyProof;
  /** What this browser calls itself to this instance; see account.sign_in. */
  readonly browser?: string;
}

export interface AccountFinishSignInResult {
  /** Who is signed in. */
  readonly member: MemberId;
}

/** Begin to use an app for codes: a new secret, shown once, as a text and as a QR code. It counts once account.totp_confirm was given a code of it. */
export interface AccountTotpBeginParams {
}

export interface AccountTotpBeginResult {
  /** To be typed into the app. */
  readonly secret: string;
  /** otpauth://…, what the QR code says. */
  readonly address: string;
  /** The QR code: a line a row, 1 for dark. */
  readonly qr: string;
  /** When it must have been confirmed. */
  readonly expires_at: number;
}

/** Give the first code of the app. Where there are no recovery codes yet, they are made. */
export interface AccountTotpConfirmParams {
  /** The app's code. */
  readonly code: string;
}

export interface AccountTotpConfirmResult {
  /** New recovery codes, shown once; empty when one has some. */
  readonly recovery: readonly string[];
}

/** Use the app no more. */
export interface AccountTotpRemoveParams {
}

export interface AccountTotpRemoveResult {
}

/** Make recovery codes anew. Those from before are void. */
export interface AccountRecoveryMakeParams {
}

export interface AccountRecoveryMakeResult {
  /** Each signs in once, beside the first factor. Shown once. */
  readonly recovery: readonly string[];
}

/** A challenge for a passkey. It is good once, for five minutes, for this purpose, and in the session that asked, where there is one. */
export interface AccountPasskeyBeginParams {
  /** What for. */
  readonly purpose: PasskeyPurpose;
  /** The pending sign-in's request, for the purpose second_factor. */
  readonly pending?: string;
}

export interface AccountPasskeyBeginResult {
  /** Hand it back with the answer. */
  readonly request: string;
  /** For the authenticator. */
  readonly challenge: string;
  /** The relying party's id. */
  readonly party: string;
  /** Those that will do; empty when any of this site's will. */
  readonly credentials: readonly string[];
  /** When it is no longer good. */
  readonly expires_at: number;
}

/** Sign in with a passkey alone: it counts as two factors, since its owner was verified. */
export interface AccountPasskeySignInParams {
  /** The answer to a challenge with the purpose sign_in. */
  readonly passkey: PasskeyProof;
  /** What this browser calls itself to this instance; see account.sign_in. */
  readonly browser?: string;
}

export interface AccountPasskeySignInResult {
  /** Who is signed in. */
  readonly member: MemberId;
}

/** Begin to add a passkey. */
export interface AccountPasskeyAddBeginParams {
}

export interface AccountPasskeyAddBeginResult {
  /** Hand it back with the answer. */
  readonly request: string;
  /** For the authenticator. */
  readonly challenge: string;
  /** The relying party's id. */
  readonly party: string;
  /** The instance's name. */
  readonly party_name: string;
  /** What the authenticator knows the account by: names nobody. */
  readonly user: string;
  /** What its owner knows the account by. */
  readonly user_name: string;
  /** Those that there are. */
  readonly exclude: readonly string[];
  /** When it is no longer good. */
  readonly expires_at: number;
}

/** Add the passkey that the authenticator made. Where there are no recovery codes yet, they are made. */
export interface AccountPasskeyAddParams {
  /** From account.passkey_add_begin. */
  readonly request: string;
  /** clientDataJSON, base64url. */
  readonly client_data: string;
  /** authenticatorData, base64url. */
  readonly authenticator_data: string;
  /** What its owner calls it. */
  readonly name: string;
}

export interface AccountPasskeyAddResult {
  /** Its handle here. */
  readonly passkey: string;
  /** New recovery codes, shown once; empty when one has some. */
  readonly recovery: readonly string[];
}

/** Use a passkey no more. The last way in stays. */
export interface AccountPasskeyRemoveParams {
  /** Its handle. */
  readonly passkey: string;
}

export interface AccountPasskeyRemoveResult {
}

/** End all of one's sessions and tokens but this one: was it not you? */
export interface AccountEndOtherSessionsParams {
}

export interface AccountEndOtherSessionsResult {
}

/** At the desk: propose to take somebody's lost second factor away, having met them. They are told at once. */
export interface AccountRestoreProposeParams {
  /** Where both are. */
  readonly council: CouncilId;
  /** Whose. */
  readonly persona: PersonaId;
  /** Why, and how one knows who they are. */
  readonly reason: string;
}

export interface AccountRestoreProposeResult {
}

/** At the desk: agree, as another person; one of the two is an operator. After the waiting time the owner's next sign-in asks for no second factor, and all their sessions end. */
export interface AccountRestoreAgreeParams {
  /** Where both are. */
  readonly council: CouncilId;
  /** Whose. */
  readonly persona: PersonaId;
}

export interface AccountRestoreAgreeResult {
}

/** Say no to having one's own second factor taken away. */
export interface AccountRestoreCancelParams {
}

export interface AccountRestoreCancelResult {
}

/** The ways in which one can prove oneself, and what this session has proven. */
export interface AccountFactorsParams {
}

export interface AccountFactorsResult {
  /** A password is set. */
  readonly password: boolean;
  /** A code by e-mail steps up: there is an address and no other way. */
  readonly letter: boolean;
  /** An app for codes is set up. */
  readonly totp: boolean;
  /** The oldest first. */
  readonly passkeys: readonly PasskeyEntry[];
  /** Recovery codes not used yet. */
  readonly recovery_left: number;
  /** Proven within the last minutes. */
  readonly fresh: boolean;
  /** A second factor was used in this session. */
  readonly second_factor: boolean;
  /** Somebody at the desk proposed to take one's second factor away. */
  readonly restore: boolean;
  /** A role that one holds asks for a second factor here. */
  readonly required: boolean;
}

/** Something happened to one's account: was it not you? Topics: me. Audience: member. */
export interface AccountNoticeRow {
  /** What. */
  readonly kind: AccountNoticeKind;
  /** When. */
  readonly at: number;
  /** From which browser and system, as it calls itself. */
  readonly browser?: string;
}
