// @vitest-environment node
import { expect, test } from 'vitest';
import { canUsePasskeys, fromBase64url, toBase64url } from './passkeys';

test('bytes become base64url without padding, and come back', () => {
  for (const bytes of [[], [0], [251, 255], [255, 239, 190], [1, 2, 3, 4]]) {
    const text = toBase64url(new Uint8Array(bytes).buffer);
    expect(text).toMatch(/^[\w-]*$/);
    expect([...fromBase64url(text)]).toEqual(bytes);
  }
  expect(toBase64url(new Uint8Array([251, 255, 254]).buffer)).toBe('-__-');
});

test('where the browser has no passkeys none is offered', () => {
  expect(canUsePasskeys()).toBe(false);
});
