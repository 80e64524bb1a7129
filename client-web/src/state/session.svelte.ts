// What every screen may want to know about the connection and who is here; changed in client.ts only.
import { SvelteMap } from 'svelte/reactivity';
import type { Presence, TypingNow } from '../protocol/generated';
import type { Mode } from '../sync/connection';

class Session {
  mode = $state<Mode>('connecting');
  member = $state<string | null>(null);
  instance = $state('');
  version = $state('');
  waiting = $state(0); // commands not answered yet
  ended = $state<'session_ended' | 'version' | null>(null);
  newShell = $state(false); // a newer version of the client is ready
  clockOffset_ms = $state(0);
  readonly presence = new SvelteMap<string, Presence>();
  readonly typing = new SvelteMap<string, TypingNow>();
  readonly refusedTopics = new SvelteMap<string, string>();
  readonly lastHeardAt = $state<{ at: number | null }>({ at: null });

  get isLive(): boolean {
    return this.mode === 'connected' || this.mode === 'polling';
  }

  now(): number {
    return Date.now() + this.clockOffset_ms;
  }

  forget(): void {
    this.presence.clear();
    this.typing.clear();
    this.refusedTopics.clear();
  }
}

export const session = new Session();
