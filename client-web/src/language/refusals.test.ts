import { describe, expect, test } from 'vitest';
import type { Refused } from '../sync/wire';
import { refusalText } from './refusals';

const refused = (reason: string, more: Partial<Refused> = {}): Refused => ({ code: -32000, reason, message: '', ...more });

describe('a refusal in words', () => {
  test('says how much is allowed', () => {
    expect(refusalText(refused('too_long', { max: 4000 }))).toMatch(/^Texten är för lång\. Korta den och försök igen\. Högst 4\s000\.$/);
  });
  test('says whose it is to do', () => {
    expect(refusalText(refused('forbidden', { needs: 'moderator' }))).toBe('Du får inte göra det här i rådet. Det görs av: moderator.');
    expect(refusalText(refused('wrong_state', { needs: 'another way in' }))).toBe('Det går inte längre i det här läget.');
  });
  test('says how long one waits, in seconds or minutes', () => {
    expect(refusalText(refused('rate_limited', { retry_ms: 4200 }))).toContain('Vänta 5 sekunder.');
    expect(refusalText(refused('rate_limited', { retry_ms: 600_000 }))).toContain('Vänta 10 minuter.');
    expect(refusalText(refused('busy', { retry_ms: 300 }))).not.toContain('Vänta');
  });
  test('without any of it is the sentence alone, also of a reason that a later server says', () => {
    expect(refusalText(refused('not_found'))).toBe('Det finns inte, eller så får du inte se det.');
    expect(refusalText(refused('something_new'))).toBe('Det gick inte. Försök igen om en stund.');
  });
});
