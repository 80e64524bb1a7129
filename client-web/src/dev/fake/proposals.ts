// What happens to initiatives in the fake council: handing in, editing, deciding, merging; drafts; versions to compare.
import type { Content, Draft, InitiativeState, Method, Params, Results, RowFields, StepKind } from '../../protocol/generated';
import { previewTree } from '../../parts/preview';
import { FakeRefusal, me, type FakeServer } from './server';

type FakeMethod<M extends Method> = (server: FakeServer, params: Params[M]) => Results[M];
type Table = { [M in Method]?: FakeMethod<M> };

const council = 'husby';
const day = 86_400_000;
const topicOf = (id: string): string => `${council}/initiative/${id}`;
const tree = (source: string): RowFields['initiative_text']['what'] => previewTree(source) as unknown as RowFields['initiative_text']['what'];

function contentOf(server: FakeServer, id: string): Content {
  const row = server.row(topicOf(id), 'initiative', id);
  const text = server.row(topicOf(id), 'initiative_text', id);
  if (!row || !text) throw new FakeRefusal('not_found');
  const { title, language, category, area, place, place_label, cost, beneficiaries } = row;
  const optional = { category, area, place, place_label, cost, beneficiaries };
  const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return { title, language, what: text.what_source, why: text.why_source, ...given };
}

function write(server: FakeServer, id: string, version: number, content: Content, persona: string, note?: string): void {
  server.put(`${topicOf(id)}/history`, 'initiative_version', String(version).padStart(12, '0'), { version, at: Date.now() - (4 - version) * day, persona, content, ...(note ? { note } : {}) });
}

// Two earlier versions of one initiative, and one of one's own that was sent back.
export function fillProposals(server: FakeServer, first: string, author: string): void {
  const now = contentOf(server, first);
  write(server, first, 1, { ...now, title: 'Lampor vid gångvägen', what: 'Vi vill ha fler lampor längs vägen.\n\nGärna före hösten.' }, author);
  write(server, first, 2, { ...now, what: 'Vi vill ha fler lampor längs gångstråket till tunnelbanan.\n\nGärna före hösten.' }, author, 'Tydligare plats');
  write(server, first, 3, now, author, 'Tid och samarbete');
  server.patch(topicOf(first), 'initiative', first, { version: 3, place: { latitude: 59.406, longitude: 17.934 }, place_label: 'Mellan skolan och tunnelbanan' });
  server.put(topicOf(first), 'initiative_answer', '000000000900', {
    text: tree('Vi kan sätta upp **nio stolpar** under våren. Resten kräver beslut i nämnden.') as never,
    source: 'Vi kan sätta upp nio stolpar under våren.', language: 'sv', persona: author, at: Date.now() - day,
  });
  if (!server.isMember) return;
  const what = 'En plats att sitta på vid lekparken, med skugga.';
  server.put(`${council}/me`, 'my_initiative', '01JFAKEMYRETVRNED000000001', {
    number: '2026-15', state: 'returned', hidden: false, version: 1, submitted_at: Date.now() - 2 * day,
    content: { title: 'Bänkar vid lekparken', what, why: 'Det finns ingenstans att vila.', language: 'sv', category: 'green', area: 'north' },
    reason: 'Skriv gärna hur många bänkar det gäller och var de ska stå.',
  });
}

function step(server: FakeServer, id: string, kind: StepKind, role: RowFields['initiative_step']['role'], more: Partial<RowFields['initiative_step']> = {}): void {
  server.put(topicOf(id), 'initiative_step', String(server.seq + 1).padStart(12, '0'), { step: kind, at: Date.now(), role, persona: me, ...more });
}

function turn(server: FakeServer, id: string, state: InitiativeState, kind: StepKind, role: RowFields['initiative_step']['role'], more: Partial<RowFields['initiative_step']> = {}): Record<string, never> {
  if (!server.row(topicOf(id), 'initiative', id)) throw new FakeRefusal('not_found');
  server.patch(topicOf(id), 'initiative', id, { state, ...(more.to && kind === 'forwarded' ? { forwarded_to: more.to } : {}) });
  server.patch(`${council}/initiatives`, 'initiative_card', id, { state });
  step(server, id, kind, role, more);
  return {};
}

// For tests that wait until a question has been put.
export const similarAsked: string[] = [];
const drafts = new Map<string, Draft>();

function searched(server: FakeServer, query: string): Results['initiative.similar']['cards'] {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word.length > 2);
  return server
    .rows(`${council}/initiatives`, 'initiative_card')
    .filter(({ fields }) => words.some((word) => fields.title.toLowerCase().includes(word)))
    .map(({ id, fields }) => {
      const { number, title, language, state, persona, published_at } = fields;
      return { id, number, title, language, state, persona, published_at, ...(server.row(`${council}/initiatives`, 'initiative_tally', id) ?? { support: 0, comments: 0 }) };
    });
}

function edited(server: FakeServer, { initiative, version, content, note }: Params['initiative.edit']): Results['initiative.edit'] {
  const own = server.row(`${council}/me`, 'my_initiative', initiative);
  if (!own) throw new FakeRefusal('not_found');
  if (own.version !== version) throw new FakeRefusal('conflict', { revision: own.version });
  server.patch(`${council}/me`, 'my_initiative', initiative, { content, version: version + 1, state: own.state === 'returned' ? 'submitted' : own.state });
  if (server.row(topicOf(initiative), 'initiative', initiative)) {
    server.patch(topicOf(initiative), 'initiative', initiative, { title: content.title, version: version + 1 });
    server.put(topicOf(initiative), 'initiative_text', initiative, { what: tree(content.what), why: tree(content.why), what_source: content.what, why_source: content.why });
    write(server, initiative, version + 1, content, me, note);
    step(server, initiative, 'edited', 'resident', { version: version + 1 });
  }
  return { version: version + 1 };
}

export const proposalMethods: Table = {
  'draft.save': (_server, { initiative, content }) => {
    drafts.set(initiative, { initiative, content, saved_at: Date.now() });
    return { saved_at: Date.now() };
  },
  'draft.delete': (_server, { initiative }) => {
    drafts.delete(initiative);
    return {};
  },
  'draft.list': () => ({ drafts: [...drafts.values()] }),
  'initiative.similar': (server, { title }) => {
    similarAsked.push(title);
    return { cards: searched(server, title).slice(0, 5) };
  },
  'initiative.submit': (server, { initiative, content }) => {
    drafts.delete(initiative);
    server.put(`${council}/me`, 'my_initiative', initiative, { number: '2026-16', state: 'submitted', hidden: false, version: 1, content, submitted_at: Date.now() });
    return { number: '2026-16', state: 'submitted' };
  },
  'initiative.edit': edited,
  'initiative.withdraw': (server, { initiative, reason }) => turn(server, initiative, 'withdrawn', 'withdrawn', 'resident', { reason }),
  'initiative.forward': (server, { initiative, to, reason }) => turn(server, initiative, 'forwarded', 'forwarded', 'officer', { to, reason }),
  'initiative.shortlist': (server, { initiative, reason }) => turn(server, initiative, 'shortlisted', 'shortlisted', 'officer', { reason }),
  'initiative.answer': (server, { initiative, text, language }) => {
    server.put(topicOf(initiative), 'initiative_answer', String(server.seq).padStart(12, '0'), { text: tree(text) as never, source: text, language, persona: me, at: Date.now() });
    step(server, initiative, 'answered', 'officer');
    return {};
  },
  'moderation.hide': (server, { subject, words }) => {
    const initiative = subject.id;
    step(server, initiative, 'hidden', 'moderator', { reason: words });
    for (const type of ['initiative', 'initiative_text', 'initiative_tally'] as const) server.drop(topicOf(initiative), type, initiative);
    server.drop(`${council}/initiatives`, 'initiative_card', initiative);
    return { proposed: false };
  },
  'merge.offer': () => ({}),
};
