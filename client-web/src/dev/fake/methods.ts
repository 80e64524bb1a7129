// What the fake council answers. A method that is not here is refused as unknown; add those that your screen needs.
import type { Method, Params, Results } from '../../protocol/generated';
import { discussionMethods, speakUp } from './discussion';
import { levelMethods } from './levels';
import { proposalMethods } from './proposals';
import { council, fakeId } from './rows';
import { FakeRefusal, me, type FakeServer } from './server';

type FakeMethod<M extends Method> = (server: FakeServer, params: Params[M]) => Results[M];
type Table = { [M in Method]?: FakeMethod<M> };

function endorsed(server: FakeServer, id: string, by: 1 | -1): { support: number } {
  const isMine = server.row(`${council}/me`, 'my_support', id) !== undefined;
  const topics = [`${council}/initiatives`, `${council}/initiative/${id}`];
  const before = server.row(topics[0] ?? '', 'initiative_tally', id);
  if (!before) throw new FakeRefusal('not_found');
  if (!server.isMember) throw new FakeRefusal('forbidden', { needs: 'resident' });
  if (isMine === (by === 1)) return { support: before.support };
  if (by === 1) server.put(`${council}/me`, 'my_support', id, { at: Date.now() });
  else server.drop(`${council}/me`, 'my_support', id);
  for (const topic of topics) server.patch(topic, 'initiative_tally', id, { support: before.support + by });
  return { support: before.support + by };
}

export const fakeMethods: Table = {
  ping: () => ({ at: Date.now() }),
  'account.sign_out': (server) => {
    server.role = 'visitor';
    return {};
  },
  'initiative.endorse': (server, { initiative }) => endorsed(server, initiative, 1),
  'initiative.unendorse': (server, { initiative }) => endorsed(server, initiative, -1),
  'inbox.mark_read': (server, { revision }) => {
    server.patch(`${council}/me`, 'membership', me, { inbox_read: revision });
    return {};
  },
  'initiative.search': (server, { query = '', states, page = 0 }) => {
    const all = server.rows(`${council}/initiatives`, 'initiative_card').flatMap(({ id, fields }) => {
      const tally = server.row(`${council}/initiatives`, 'initiative_tally', id) ?? { support: 0, comments: 0 };
      const matches = fields.title.toLowerCase().includes(query.toLowerCase()) && (states === undefined || states.includes(fields.state));
      return matches ? [{ id, ...fields, ...tally }] : [];
    });
    return { cards: all.slice(page * 30, page * 30 + 30), total: all.length };
  },
  ...discussionMethods,
  ...levelMethods,
  ...proposalMethods,
};

// Somebody else does something now and then, so that one sees the page live.
let made = 0;
export function liveliness(server: FakeServer): void {
  const id = fakeId('INIT', [0, 3, 7, 4][made % 4] ?? 0);
  const tally = server.row(`${council}/initiatives`, 'initiative_tally', id);
  if (tally) for (const topic of [`${council}/initiatives`, `${council}/initiative/${id}`]) server.patch(topic, 'initiative_tally', id, { support: tally.support + 1 });
  made += 1;
  if (made % 2 === 0) speakUp(server, fakeId('INIT', 0), fakeId('PERS', 5));
}
