import { describe, expect, test } from 'vitest';
import type { InitiativeState } from '../../protocol/generated';
import { actsFor, type Actor } from './acts';
import type { InitiativeView } from './model';

const view = (state: InitiativeState, more: Partial<InitiativeView> = {}): InitiativeView => ({
  id: 'I', origin: 'public', number: '', title: '', language: 'sv', state, isHidden: false, persona: 'P', version: 1, category: '', area: '', place: null, placeIsCoarse: false, placeLabel: '',
  cost: null, beneficiaries: '', what: [], why: [], publishedAt: 1, submittedAt: null, closesAt: null, screenedBy: null, mergedInto: '', forwardedTo: '', answerDueAt: null, reason: '', ...more,
});
const nobody: Actor = { isAuthor: false, isModerator: false, isOfficer: false };

describe('what one may do with an initiative', () => {
  test.each<[string, InitiativeView, Partial<Actor>, string]>([
    ['a reader does nothing here', view('published'), {}, ''],
    ['its author edits, merges and withdraws what is published', view('published'), { isAuthor: true }, 'edit offerMerge withdraw'],
    ['its author edits what was sent back', view('returned', { origin: 'own' }), { isAuthor: true }, 'edit withdraw'],
    ['its author does nothing more with what was rejected', view('rejected', { origin: 'own' }), { isAuthor: true }, ''],
    ['an officer answers, shortlists and forwards', view('published'), { isOfficer: true }, 'answer shortlist forward'],
    ['an officer still answers what lapsed', view('lapsed'), { isOfficer: true }, 'answer'],
    ['a moderator hides what is public', view('published'), { isModerator: true }, 'hide'],
    ['a moderator shows what is hidden', view('published', { origin: 'review', isHidden: true }), { isModerator: true }, 'show'],
    ['nobody decides about what they wrote, whatever their roles', view('published'), { isAuthor: true, isModerator: true, isOfficer: true }, 'edit offerMerge withdraw'],
    ['a moderator hides nothing that was never public', view('submitted', { origin: 'review' }), { isModerator: true }, ''],
  ])('%s', (_name, each, actor, expected) => {
    expect(actsFor(each, { ...nobody, ...actor }).join(' ')).toBe(expected);
  });
});
