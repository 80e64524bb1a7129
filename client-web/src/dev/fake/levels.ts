// Levels, hiding and muting, as the fake council answers them.
import type { Method, Params, Results } from '../../protocol/generated';
import { council } from './rows';
import { FakeRefusal, me, type FakeServer } from './server';

type Table = { [M in Method]?: (server: FakeServer, params: Params[M]) => Results[M] };

export const levelMethods: Table = {
  'membership.choose_level': (server, { level }) => {
    if (level >= 3) throw new FakeRefusal('level_needed', { needs: 'confirmation' });
    server.patch(`${council}/me`, 'membership', me, { level });
    return {};
  },
  'membership.hide': (server, { hidden }) => {
    server.patch(`${council}/me`, 'membership', me, { hidden });
    server.put(`${council}/people`, 'persona', me, { name: hidden ? '' : 'Jag Själv', roles: [], left: false, ...(hidden ? { hidden } : {}) });
    return {};
  },
  'membership.silence': (server, { persona, silence }) => {
    if (silence === 'none') server.drop(`${council}/me`, 'silenced', persona);
    else server.put(`${council}/me`, 'silenced', persona, { silence });
    return {};
  },
  'initiative.show_support': (server, { initiative, shown }) => {
    server.patch(`${council}/me`, 'my_support', initiative, { shown });
    const topic = `${council}/initiative/${initiative}/supporters`;
    if (shown) server.put(topic, 'supporter', me, { at: 1 });
    else server.drop(topic, 'supporter', me);
    return {};
  },
};
