// Asking with a token instead of one's own session: a helper at a desk, for the resident beside them. Nothing is kept, and the
// cookie of whoever sits at the desk does not go along.
import { outcomeOf, unreachable } from '../../sync/calls';
import { commandId } from '../../sync/ids';
import type { Outcome } from '../../sync/outbox';
import { request } from '../../sync/wire';

export async function askWith(token: string, method: string, params: unknown, id = commandId()): Promise<Outcome> {
  try {
    const response = await fetch('/rpc', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      credentials: 'omit',
      cache: 'no-store',
      body: JSON.stringify(request(id, method, params)),
    });
    return outcomeOf(await response.json());
  } catch {
    return unreachable;
  }
}
