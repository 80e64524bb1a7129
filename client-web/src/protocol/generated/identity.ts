// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import type { PendingSignIn } from './factors';
import type { CouncilId, MemberId } from './ids';

/** One signed-in browser or script of one's own. */
export interface SessionEntry {
  /** Its handle; not the secret. */
  readonly session: string;
  /** Browser or token. */
  readonly kind: SessionKind;
  /** Browser and system, or the token's label. */
  readonly label: string;
  /** Signed in at. */
  readonly created_at: number;
  /** Last used. */
  readonly used_at: number;
  /** The one that asks. */
  readonly current: boolean;
}

/** What holds the session. */
export type SessionKind = 'browser' | 'token';

/** One account to be made by the operator. */
export interface ImportedAccount {
  /** Name shown. */
  readonly display_name: string;
  /** Address, where there is one. */
  readonly email?: string;
}

/** A token made for an imported account. Shown once. */
export interface IssuedToken {
  /** The account. */
  readonly member: MemberId;
  /** The bearer token. */
  readonly token: string;
}

/** Begin to join or to sign in by e-mail: a link and a six-digit code are sent. The answer is the same whether the address is known or not. With `password`, a new account gets that password when the code is given. */
export interface AccountStartParams {
  /** Where to send it. */
  readonly email: string;
  /** Language of the e-mail. */
  readonly language: string;
  /** Password for a new account. */
  readonly password?: string;
  /** Where the link leads back to. */
  readonly council?: CouncilId;
}

export interface AccountStartResult {
  /** Hand it back with the code. */
  readonly request: string;
  /** When it is no longer good. */
  readonly expires_at: number;
}

/** Give the code from the e-mail. Signs in, makes the account where there was none, or confirms a new address. */
export interface AccountFinishParams {
  /** From account.start or account.change_email. */
  readonly request: string;
  /** Six digits typed from the e-mail, or the link's long code (only in the browser that asked). */
  readonly code: string;
  /** What this browser calls itself to this instance; see account.sign_in. */
  readonly browser?: string;
}

export interface AccountFinishResult {
  /** Who is signed in. */
  readonly member: MemberId;
  /** A new account. */
  readonly created: boolean;
  /** Not signed in yet: the second factor is asked for. */
  readonly pending?: PendingSignIn;
}

/** Sign in with e-mail and password. Wrong password and unknown address get the same answer in the same time. */
export interface AccountSignInParams {
  /** Address. */
  readonly email: string;
  /** Password. */
  readonly password: string;
  /** What this browser calls itself to this instance: random bits of its own making. A sign-in from one that is not known is told by letter and notice. */
  readonly browser?: string;
}

export interface AccountSignInResult {
  /** Who is signed in. */
  readonly member: MemberId;
  /** Not signed in yet: the second factor is asked for. */
  readonly pending?: PendingSignIn;
}

/** End this session and close its sockets. */
export interface AccountSignOutParams {
}

export interface AccountSignOutResult {
  /** Where the browser goes to sign out at the provider too, where one signed in there and it is offered. */
  readonly continue_at?: string;
}

/** Set or change the password. `current` is needed unless the session began by e-mail within ten minutes. */
export interface AccountSetPasswordParams {
  /** Present password. */
  readonly current?: string;
  /** New password. */
  readonly password: string;
}

export interface AccountSetPasswordResult {
}

/** Ask to change the address: a code is sent to the new one, a notice to the old. */
export interface AccountChangeEmailParams {
  /** New address. */
  readonly email: string;
  /** Language of the e-mails. */
  readonly language: string;
}

export interface AccountChangeEmailResult {
  /** For account.finish. */
  readonly request: string;
  /** When it is no longer good. */
  readonly expires_at: number;
}

/** Become operator with the one-time code that the server printed at its first start. */
export interface AccountClaimOperatorParams {
  /** The printed code. */
  readonly code: string;
}

export interface AccountClaimOperatorResult {
}

/** One's own sessions and tokens. */
export interface AccountSessionsParams {
}

export interface AccountSessionsResult {
  /** Newest use first. */
  readonly sessions: readonly SessionEntry[];
}

/** End one of one's sessions or tokens; its sockets close within a second. */
export interface AccountEndSessionParams {
  /** Its handle. */
  readonly session: string;
}

export interface AccountEndSessionResult {
}

/** Make an access token for a script. It is shown once. */
export interface AccountCreateTokenParams {
  /** What it is for. */
  readonly label: string;
}

export interface AccountCreateTokenResult {
  /** Its handle. */
  readonly session: string;
  /** The token. */
  readonly token: string;
}

/** Operator: make accounts with bearer tokens and let them join a council. Acts by these tokens are exempt from the rates of a person. */
export interface AccountImportParams {
  /** The council they join. */
  readonly council: CouncilId;
  /** Who. */
  readonly accounts: readonly ImportedAccount[];
}

export interface AccountImportResult {
  /** In the order of `accounts`. */
  readonly tokens: readonly IssuedToken[];
}

/** One's own account. Topics: me. Audience: member. */
export interface AccountRow {
  /** Address. */
  readonly email?: string;
  /** A password is set. */
  readonly has_password: boolean;
  /** Runs this instance. */
  readonly operator: boolean;
  /** Language of e-mails. */
  readonly language: string;
  /** Joined at. */
  readonly created_at: number;
}
