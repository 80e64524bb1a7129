// The client's end of the wire: topics watched, commands sent, questions asked, over one socket or, where that is blocked,
// by POST. Who is signed in decides which cache is used; a change of person forgets everything that was seen.
import type { Changes, Hello, Presence, TypingNow, WorkingParams } from '../protocol/generated';
import type { Cache, KeptTopic } from './cache';
import { Calls, outcomeOf, unreachable } from './calls';
import type { Mode } from './connection';
import { commandId } from './ids';
import { Link } from './link';
import { Outbox, type Outcome, type Waiting } from './outbox';
import type { Port } from './port';
import { positionSeq, Watching, type RowsStep } from './watching';
import { parseMessage, request, type Incoming, type Refused } from './wire';

export interface LiveEvents {
  mode(mode: Mode): void;
  rows(step: RowsStep): void;
  forgetAll(): void;
  forgetTopic(topic: string): void;
  member(member: string | null): void;
  hello(hello: Hello): void;
  presence(presence: Presence): void;
  typing(typing: TypingNow): void;
  working(working: WorkingParams): void;
  waiting(command: Waiting): void; // a command joins the outbox: predict its rows
  settled(id: string, outcome: Outcome): void;
  topicRefused(topic: string, reason: string): void;
  ended(why: 'session_ended' | 'version'): void;
  // A refusal that a person can lift: true when they have, and the very same command may go out again.
  lift(refused: Refused): Promise<boolean> | null;
}

export const linger_ms = 20_000;
const own = 'me'; // the topic of one's own account
const visitor = 'visitor';

export class Live {
  readonly watching = new Watching();
  private readonly calls = new Calls();
  private readonly link: Link;
  private cache: Cache;
  private outbox: Outbox;
  private greeting = 0; // which hello or change of session is the last: an answer asked for before it is too old to tell who one is
  private readonly boot = new Map<string, string | null>(); // positions of the rows that came with the page

  constructor(
    private readonly port: Port,
    private readonly events: LiveEvents,
    private readonly cacheOf: (who: string) => Cache,
    private who: string,
  ) {
    this.cache = cacheOf(who);
    this.outbox = new Outbox(this.cache.outbox);
    this.link = new Link(port, {
      mode: (mode) => events.mode(mode),
      message: (text) => this.receive(parseMessage(text)),
      closed: (code) => this.closed(code),
      poll: () => this.poll(),
      quiet: () => void this.ask('ping', {}),
    });
  }

  async start(boot: readonly Changes[]): Promise<void> {
    for (const { topic, rows, position = null } of boot) {
      this.boot.set(topic, position);
      this.events.rows({ topic, gone: [], rows, only: null, position });
    }
    this.link.happen('start');
    for (const command of await this.outbox.restore()) this.events.waiting(command);
    this.resendAll();
  }

  network(up: boolean): void {
    this.link.happen(up ? 'network_up' : 'network_down');
  }

  woken(): void {
    this.link.woken();
  }

  stop(): void {
    this.link.stop();
    this.calls.endAll();
  }

  // The session changed (signed in, out): the next hello, or where sockets are stopped the next poll, tells who one is now.
  restart(): void {
    this.greeting += 1;
    this.link.happen('restart');
  }

  // Everything of who was here goes, whatever the server still thinks.
  forgetPerson(): Promise<void> {
    const emptied = this.cache.clear();
    this.becomes(null);
    return emptied;
  }

  keep(topic: string, kept: KeptTopic): void {
    this.cache.keepTopic(topic, kept);
  }

  // Follow a topic until the function that comes back is called. Lingers a little: going back is then instant.
  watch(topic: string): () => void {
    if (this.watching.add(topic)) void this.begin(topic);
    let over = false;
    return () => {
      if (over) return;
      over = true;
      if (this.watching.release(topic)) setTimeout(() => this.unwatchIfIdle(topic), linger_ms);
    };
  }

  // A command: kept until answered, predicted at once.
  send(method: string, params: unknown): { id: string; outcome: Promise<Outcome> } {
    const command: Waiting = { id: commandId(), method, params, at: Date.now() };
    const outcome = new Promise<Outcome>((resolve) => this.outbox.add(command, resolve));
    this.events.waiting(command);
    this.transmit(command);
    return { id: command.id, outcome };
  }

  // A question. Not kept: offline it is answered `unreachable`.
  async ask(method: string, params: unknown): Promise<Outcome> {
    if (this.link.mode !== 'connected') return this.post(method, params);
    const once = (): Promise<Outcome> => this.calls.ask(method, params, (each) => this.link.send(each));
    const outcome = await once();
    return (await this.lifted(outcome)) ? once() : outcome;
  }

  // By HTTP only (signing in sets a cookie). Never kept: it may carry a password.
  async post(method: string, params: unknown): Promise<Outcome> {
    const id = commandId();
    const outcome = await this.postOnce(method, params, id);
    return (await this.lifted(outcome)) ? this.postOnce(method, params, id) : outcome;
  }

  private async lifted(outcome: Outcome): Promise<boolean> {
    return !outcome.ok && ((await this.events.lift(outcome.refused)) ?? false);
  }

  private async postOnce(method: string, params: unknown, id = commandId()): Promise<Outcome> {
    try {
      return outcomeOf(await this.port.post(JSON.stringify(request(id, method, params))));
    } catch {
      return unreachable;
    }
  }

  // Droppable: only said when a socket stands.
  say(method: string, params: unknown): void {
    this.link.send(request(commandId(), method, params));
  }

  private async begin(topic: string): Promise<void> {
    const boot = this.boot.get(topic) ?? null;
    this.boot.delete(topic);
    // The page itself may come from the worker's cache and be older than the rows that were kept.
    const kept = await this.cache.topic(topic);
    const isNewer = kept !== null && positionSeq(kept.position) > positionSeq(boot);
    if (!this.watching.begin(topic, isNewer ? kept.position : boot)) return;
    if (isNewer) this.events.rows({ topic, gone: [], rows: kept.rows, only: null, position: kept.position });
    if (this.link.mode === 'connected') this.askForTopic(topic);
    else if (this.link.asksByPost) void this.pollTopic(topic);
  }

  private unwatchIfIdle(topic: string): void {
    if (this.watching.isWanted(topic)) return;
    this.watching.forget(topic);
    this.events.forgetTopic(topic);
    this.say('unwatch', { topic });
  }

  private askForTopic(topic: string, since = this.watching.position(topic)): void {
    const params = since === null ? { topic } : { topic, since };
    void this.calls.ask('watch', params, (each) => this.link.send(each)).then((outcome) => this.watchAnswered(topic, outcome));
  }

  private watchAnswered(topic: string, outcome: Outcome): void {
    if (outcome.ok) {
      const changes = outcome.result['changes'] as Changes | undefined;
      if (changes) this.receive({ kind: 'changes', changes });
    } else if (outcome !== unreachable) {
      this.watching.refuse(topic, outcome.refused.reason);
      this.events.topicRefused(topic, outcome.refused.reason);
    }
  }

  private receive(message: Incoming): void {
    switch (message.kind) {
      case 'hello':
        return this.greeted(message.hello);
      case 'changes': {
        const step = this.watching.receive(message.changes);
        if (step) this.events.rows(step);
        return;
      }
      case 'presence':
        return this.events.presence(message.presence);
      case 'typing':
        return this.events.typing(message.typing);
      case 'working':
        return this.events.working(message.working);
      case 'answer':
        return this.answered(message.id, { ok: true, result: message.result, seq: message.seq });
      case 'refused':
        if (message.id !== null) this.answered(message.id, { ok: false, refused: message.refused });
        return;
      case 'unknown':
        return;
    }
  }

  private greeted(hello: Hello): void {
    this.greeting += 1;
    this.link.happen('hello');
    this.becomes(hello.member ?? null);
    this.events.hello(hello);
    if (hello.renewed) void this.post('ping', {});
    for (const { topic, since } of this.watching.resume()) this.askForTopic(topic, since ?? null);
    this.resendAll();
  }

  private becomes(member: string | null): void {
    const who = member ?? visitor;
    if (who !== this.who) {
      void this.cache.clear();
      this.outbox.clear();
      this.watching.restart();
      this.events.forgetAll();
      this.who = who;
      this.cache = this.cacheOf(who);
      this.outbox = new Outbox(this.cache.outbox);
    }
    this.events.member(member);
  }

  private answered(id: string, outcome: Outcome): void {
    if (this.calls.settle(id, outcome)) return;
    const lifting = !outcome.ok && this.outbox.has(id) ? this.events.lift(outcome.refused) : null;
    if (lifting) void lifting.then((isLifted) => (isLifted ? this.retransmit(id) : this.settle(id, outcome)));
    else this.settle(id, outcome);
  }

  private settle(id: string, outcome: Outcome): void {
    const settled = this.outbox.settle(id, outcome);
    if (typeof settled === 'number') setTimeout(() => this.retransmit(id), settled);
    else if (settled) {
      this.events.settled(id, settled);
      if (!settled.ok && settled.refused.reason === 'session_ended') this.events.ended('session_ended');
    }
  }

  private transmit(command: Waiting): void {
    if (this.link.send(request(command.id, command.method, command.params))) return;
    if (this.link.asksByPost) void this.postWaiting(command);
  }

  private retransmit(id: string): void {
    const command = this.outbox.all().find((each) => each.id === id);
    if (command) this.transmit(command);
  }

  private resendAll(): void {
    for (const command of this.outbox.all()) this.transmit(command);
  }

  private async postWaiting(command: Waiting): Promise<void> {
    const outcome = await this.postOnce(command.method, command.params, command.id);
    if (outcome !== unreachable) this.answered(command.id, outcome);
  }

  private async poll(): Promise<boolean> {
    if (!(await this.identify())) return false;
    for (const command of this.outbox.all()) await this.postWaiting(command);
    await Promise.all(this.watching.resume().map(({ topic }) => (topic === own ? undefined : this.pollTopic(topic))));
    return true;
  }

  // Who one is: without a hello, one's own account says it, and there is none for a visitor.
  private async identify(): Promise<boolean> {
    const asked = this.greeting;
    const since = this.watching.position(own);
    const outcome = await this.postOnce('watch', since === null ? { topic: own } : { topic: own, since });
    if (outcome === unreachable) return false;
    if (asked !== this.greeting || this.link.mode === 'connected') return true;
    const changes = outcome.ok ? (outcome.result['changes'] as Changes | undefined) : undefined;
    // Another person's position is unknown to the server: then everything comes anew.
    if (changes?.reset) this.becomes(changes.rows.find(({ type }) => type === 'account')?.id ?? null);
    else if (changes) this.becomes(this.who === visitor ? null : this.who);
    else if (!outcome.ok && outcome.refused.reason === 'not_found') this.becomes(null);
    this.watchAnswered(own, outcome);
    return true;
  }

  private async pollTopic(topic: string): Promise<void> {
    const since = this.watching.position(topic);
    const asked = this.greeting;
    const outcome = await this.postOnce('watch', since === null ? { topic } : { topic, since });
    // What another person was told is not for who is here now.
    if (asked === this.greeting) this.watchAnswered(topic, outcome);
  }

  private closed(code: number): void {
    this.calls.endAll();
    if (code === 4401) this.events.ended('session_ended');
    if (code === 4406) this.events.ended('version');
  }
}
