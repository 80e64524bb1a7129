// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import { check, type Fault, type Shapes, type Types } from '../../check';
import { closed } from '../../closed';
import type { Method, Results } from './index';

const types: Types = {
  Stance: 'for|against|question',
  Place: { latitude: 'n-90..90', longitude: 'n-180..180', label: '?~l10' },
};

const resultShapes: Shapes = {
  'sample.propose': { number: 'i', initiative: 'k' },
  'sample.search': { hits: '[:j' },
  'sample.watch': {},
};

const paramShapes: Shapes = {
  'sample.propose': { council: 'c', id: 'k', title: 'l12', text: '~t40', stance: '?@Stance', place: '?@Place', count: '?i0..9', share: '?n0..1', is_open: '?b', opens: '?d', email: '?~e254', language: '?~g3', password: '?~s8', tags: '?[3:l5', places: '?[2:@Place', votes: '?{2:i0..5', earlier: '?u' },
  'sample.search': { words: 'l30' },
  'sample.watch': { topic: 'l80', since: '?~l40' },
};

/** A method's result, typed; undefined when it is not as the model says. */
export function readResult<M extends Method>(method: M, result: unknown): Results[M] | undefined {
  const shape = resultShapes[method];
  return shape && !check(types, shape, result) ? (result as Results[M]) : undefined;
}

/** What the server would refuse in these params, told before they are sent: the same reason at the same field. */
export function checkParams(method: Method, params: unknown): Fault | undefined {
  return check(types, paramShapes[method] ?? {}, params, closed);
}
