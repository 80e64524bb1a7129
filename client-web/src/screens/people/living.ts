// What the rules of belonging come to on the screen.
import type { BelongingRules, BelongingWay } from '../../protocol/generated';

// A council that set no rules has the server's own.
export function waysOf(rules: BelongingRules | undefined): readonly BelongingWay[] {
  return rules?.ways ?? ['vouched', 'proof'];
}

const renewedFrom_ms = 60 * 24 * 60 * 60 * 1000;

export function mayRenew(until: number | undefined, now: number): boolean {
  return until !== undefined && until > now && until - now <= renewedFrom_ms;
}
