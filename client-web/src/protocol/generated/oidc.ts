// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
/** Whom a provider is for. */
export type ProviderPurpose = 'residents' | 'staff';

/** A way to sign in that the operator has set up. */
export interface SignInProvider {
  /** Its id. */
  readonly provider: string;
  /** Whom it is for. */
  readonly purpose: ProviderPurpose;
  /** Its name in Swedish. */
  readonly sv: string;
  /** Its name in English. */
  readonly en: string;
  /** Its name in Arabic. */
  readonly ar: string;
}

/** A provider that signs in to one's account. */
export interface LinkedProvider {
  /** Its id. */
  readonly provider: string;
  /** How sure the provider was of who one is (`acr`). */
  readonly assurance?: string;
  /** Since when. */
  readonly linked_at: number;
}

/** The ways to sign in that this instance offers beside e-mail and password. */
export interface AccountProvidersParams {
}

export interface AccountProvidersResult {
  /** In the operator's order. */
  readonly providers: readonly SignInProvider[];
}

/** Begin to sign in or to join at a provider. The browser then goes to `url`, and comes back by `/sign-in/{provider}/back`, signed in, to `return_to`; who has a second factor to show comes back to the sign-in page with a `PendingSignIn` in the fragment, unless the provider says that it asked for two and the operator takes its word. Who is signed in already is asked by the provider anew, which proves who holds the session. Sets a cookie that binds the way there and back to this browser. */
export interface AccountEnterByProviderParams {
  /** Which one. */
  readonly provider: string;
  /** Language of the provider's page, and of e-mails to a new account. */
  readonly language: string;
  /** Path of this site. */
  readonly return_to?: string;
  /** What this browser calls itself to this instance; see account.sign_in. */
  readonly browser?: string;
}

export interface AccountEnterByProviderResult {
  /** Where the browser goes. */
  readonly url: string;
}

/** As account.enter_by_provider, but who comes back is linked to the account that is signed in. */
export interface AccountLinkProviderParams {
  /** Which one. */
  readonly provider: string;
  /** Language of the provider's page. */
  readonly language: string;
  /** Path of this site. */
  readonly return_to?: string;
}

export interface AccountLinkProviderResult {
  /** Where the browser goes. */
  readonly url: string;
}

/** A provider no longer signs in to one's account. Refused when nothing else would. */
export interface AccountUnlinkProviderParams {
  /** Which one. */
  readonly provider: string;
}

export interface AccountUnlinkProviderResult {
}

/** What signs in to one's account beside e-mail and password. Topics: me. Audience: member. */
export interface AccountWaysRow {
  /** Linked providers, the oldest first. */
  readonly providers: readonly LinkedProvider[];
  /** There is a personal sign-in code. */
  readonly has_sign_in_code: boolean;
}
