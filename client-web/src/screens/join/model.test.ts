import { describe, expect, test } from 'vitest';
import { cleanCode, codeOfHash, kindOfPaper, paperOfHash, safeReturn, secondOfHash, stepOf, type Standing } from './model';

const visitor: Standing = { isIn: false, council: 'almby', isMember: null, asked: false, hasLink: false, onPaper: false, hasNewCode: false };

describe('joining', () => {
  test.each<[string, Partial<Standing>, string]>([
    ['a visitor gives an address', {}, 'address'],
    ['then types the code', { asked: true }, 'code'],
    ['or comes back by the link', { asked: true, hasLink: true }, 'link'],
    ['a link opened in another browser cannot be used there', { hasLink: true }, 'address'],
    ['or types a code on paper', { onPaper: true, asked: true }, 'paper'],
    ['a new personal code is noted down before anything else', { isIn: true, isMember: false, hasNewCode: true }, 'kept'],
    ['who is signed in and has not joined chooses a name', { isIn: true, isMember: false }, 'name'],
    ['who has joined is done', { isIn: true, isMember: true }, 'done'],
    ['while it is not known, nobody is asked for a name', { isIn: true, isMember: null }, 'done'],
    ['who is going nowhere in particular is done', { isIn: true, council: '', isMember: false }, 'done'],
  ])('%s', (_, change, step) => {
    expect(stepOf({ ...visitor, ...change })).toBe(step);
  });

  test('a code is read from the link and cleaned of what copying adds', () => {
    expect(codeOfHash('#code=ab%2Bc')).toBe('ab+c');
    expect(codeOfHash('')).toBe('');
    expect(cleanCode(' 123-456 ')).toBe('123456');
  });

  test.each([
    ['34ac-3479-xyhj', 'new'],
    [' ٣٤AC ٣٤٧٩ XYHJ ', 'new'],
    ['34AC-3479-XYHJ-34AC-3479', 'personal'],
    ['34AC-3479', 'neither'],
    ['', 'neither'],
  ])('%s is a code of the kind %s', (typed, kind) => {
    expect(kindOfPaper(typed)).toBe(kind);
  });

  test('a slip’s square fills the code in', () => {
    expect(paperOfHash('#paper=34AC-3479-XYHJ')).toBe('34AC-3479-XYHJ');
    expect(paperOfHash('#code=1')).toBe('');
  });

  test('the way back is a path of this site and nothing else', () => {
    expect(safeReturn('/c/husby/initiative/01J?x=1#comments')).toBe('/c/husby/initiative/01J?x=1#comments');
    for (const path of ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', 'javascript:alert(1)', '/a b', '']) expect(safeReturn(path)).toBe('');
  });
});

test('what a provider left to be shown is read from behind the #', () => {
  expect(secondOfHash('#second=ab12&ways=totp,recovery&until=1700000000000&to=%2Fc%2Fhusby')).toEqual({
    pending: { request: 'ab12', expires_at: 1700000000000, totp: true, passkey: false, recovery: true },
    to: '/c/husby',
  });
  expect(secondOfHash('#second=ab12&ways=passkey&until=1&to=//evil.example')?.to).toBe('');
  expect(secondOfHash('#code=ab12')).toBeNull();
});
