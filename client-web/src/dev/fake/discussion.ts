// The fake council's discussion: some threads to look at, and what the comment commands do.
import type { Method, Params, Reaction, Results, RowFields, Stance } from '../../protocol/generated';
import { previewTree } from '../../parts/preview';
import { FakeRefusal, me, type FakeServer } from './server';

type FakeMethod<M extends Method> = (server: FakeServer, params: Params[M]) => Results[M];
type Table = { [M in Method]?: FakeMethod<M> };
type Comment = RowFields['comment'];

const council = 'husby';
const hour = 3_600_000;

const tree = (source: string): Comment['text'] & object => previewTree(source) as unknown as Comment['text'] & object;
const idOf = (n: number): string => `01JFAKEC0MMENT0000000000${String(n).padStart(2, '0')}`;

const said: readonly [persona: number, stance: Stance, text: string, parent: number | null, language: string][] = [
  [1, 'for', 'Jag går där varje kväll. **Det är helt mörkt** mellan skolan och tunnelbanan.', null, 'sv'],
  [2, 'question', 'من سيدفع ثمن الإنارة، البلدية أم شركة السكن؟', null, 'ar'],
  [3, 'neither', 'Gångstråket är stadens mark. Vi på enheten kan ta fram en kostnad.', 1, 'sv'],
  [5, 'against', 'Lägg hellre pengarna på buskarna:\n\n- de skymmer sikten\n- de växer in över vägen', null, 'sv'],
  [6, 'for', 'Båda behövs, tycker jag.', 3, 'sv'],
  [7, 'neither', '', 3, 'sv'],
  [0, 'neither', 'Bra poäng om buskarna, jag lägger till det i förslaget.', 4, 'sv'],
  [4, 'neither', '', null, 'sv'],
];

export function fillDiscussion(server: FakeServer, initiative: string, personas: readonly string[]): void {
  const topic = `${council}/initiative/${initiative}`;
  for (const [n, [persona, stance, text, parent, language]] of said.entries()) {
    const depth = parent === null ? 0 : (server.row(topic, 'comment', idOf(parent))?.depth ?? 0) + 1;
    const stands = text !== '';
    server.put(topic, 'comment', idOf(n), {
      ...(parent === null ? {} : { parent: idOf(parent) }),
      depth, stance, language, persona: personas[persona] ?? me, role: 'resident', version: 1, at: Date.now() - (said.length - n) * 5 * hour,
      taken_back: !stands && parent !== null,
      ...(stands ? { text: tree(text), source: text } : parent === null ? { hidden_reason: 'Inlägget nämnde en granne vid namn.' } : {}),
    });
    server.put(topic, 'comment_tally', idOf(n), { answers: 0, reactions: n === 0 ? { thanks: 4, agree: 11 } : {} });
  }
}

function found(server: FakeServer, comment: string): { topic: string; fields: Comment } {
  for (const { id } of server.rows(`${council}/initiatives`, 'initiative_card')) {
    const topic = `${council}/initiative/${id}`;
    const fields = server.row(topic, 'comment', comment);
    if (fields) return { topic, fields };
  }
  throw new FakeRefusal('not_found');
}

function without(fields: Comment, ...names: readonly (keyof Comment)[]): Comment {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.some((each) => each === name))) as unknown as Comment;
}

function react(server: FakeServer, comment: string, reaction: Reaction, on: boolean): Record<string, never> {
  const { topic } = found(server, comment);
  const mine = server.row(`${council}/me`, 'my_reaction', comment)?.reactions ?? [];
  if (mine.includes(reaction) === on) return {};
  const tally = server.row(topic, 'comment_tally', comment) ?? { answers: 0, reactions: {} };
  server.put(`${council}/me`, 'my_reaction', comment, { reactions: on ? [...mine, reaction] : mine.filter((each) => each !== reaction) });
  server.put(topic, 'comment_tally', comment, { ...tally, reactions: { ...tally.reactions, [reaction]: (tally.reactions[reaction] ?? 0) + (on ? 1 : -1) } });
  return {};
}

export function post(server: FakeServer, topic: string, id: string, fields: Comment): void {
  server.put(topic, 'comment', id, fields);
  server.put(topic, 'comment_tally', id, { answers: 0, reactions: {} });
  const subject = topic.split('/').pop() ?? '';
  for (const each of [topic, `${council}/initiatives`]) {
    const tally = server.row(each, 'initiative_tally', subject);
    if (tally) server.patch(each, 'initiative_tally', subject, { comments: tally.comments + 1 });
  }
}

// Somebody else says something, a few times, while one looks on.
const heard = ['Jag hörde om det här på mötet.', 'När får vi veta mer?', 'Bra att det kommer upp.'];
let spoken = 0;
export function speakUp(server: FakeServer, initiative: string, persona: string): void {
  const text = heard[spoken];
  if (text === undefined) return;
  spoken += 1;
  post(server, `${council}/initiative/${initiative}`, idOf(50 + spoken), { depth: 0, persona, role: 'resident', stance: 'neither', language: 'sv', text: tree(text), source: text, version: 1, at: Date.now(), taken_back: false });
}

export const discussionMethods: Table = {
  'comment.post': (server, { comment, subject, parent, stance, text, language }) => {
    // "för fort" in the text shows what a refusal looks like.
    if (text.includes('för fort')) throw new FakeRefusal('rate_limited', { retry_ms: 3000 });
    const topic = `${council}/initiative/${subject.id}`;
    const depth = parent === undefined ? 0 : (server.row(topic, 'comment', parent)?.depth ?? 0) + 1;
    post(server, topic, comment, { ...(parent === undefined ? {} : { parent }), depth, persona: me, role: 'resident', stance, language, text: tree(text), source: text, version: 1, at: Date.now(), taken_back: false });
    return {};
  },
  'comment.edit': (server, { comment, stance, text, version }) => {
    const { topic, fields } = found(server, comment);
    if (fields.version !== version) throw new FakeRefusal('conflict', { revision: fields.version });
    server.put(topic, 'comment', comment, { ...fields, stance, text: tree(text), source: text, version: version + 1, edited_at: Date.now() });
    return { version: version + 1 };
  },
  'comment.take_back': (server, { comment }) => {
    const { topic, fields } = found(server, comment);
    server.put(topic, 'comment', comment, { ...without(fields, 'text', 'source'), taken_back: true });
    return {};
  },
  'comment.react': (server, { comment, reaction }) => react(server, comment, reaction, true),
  'comment.unreact': (server, { comment, reaction }) => react(server, comment, reaction, false),
  'comment.hide': (server, { comment, reason }) => {
    const { topic, fields } = found(server, comment);
    server.put(topic, 'comment', comment, { ...without(fields, 'text', 'source'), hidden_reason: reason });
    return {};
  },
  'comment.show': (server, { comment }) => {
    const { topic, fields } = found(server, comment);
    server.put(topic, 'comment', comment, { ...without(fields, 'hidden_reason'), text: tree('(visas igen)'), source: '(visas igen)' });
    return {};
  },
};
