// The client of this page: the wire's end and the store joined, and the few functions that screens call.
import { untrack } from 'svelte';
import type { Changes, Hello, Method, Params, Results, RowType } from '../protocol/generated';
import type { Cache } from '../sync/cache';
import { Live, type LiveEvents } from '../sync/live';
import type { Outcome } from '../sync/outbox';
import type { Port } from '../sync/port';
import type { RowsStep } from '../sync/watching';
import type { Refused } from '../sync/wire';
import { Frames } from './frames';
import { Keeper } from './keeper';
import { observe, tell } from './observe';
import type { ShownRow } from './predictions';
import { cellOf } from './rows';
import { forgetNames, namesFrom } from './names.svelte';
import { proving } from './proving.svelte';
import { session } from './session.svelte';
import { shared } from './shared.svelte';
import { Store } from './store';
import { heardWorking, working } from './working.svelte';

export type Answer<M extends Method> = { ok: true; result: Results[M] } | { ok: false; refused: Refused };

type News = { step: RowsStep } | { settled: string; outcome: Outcome };

const whoKey = 'radslag.who';
const leavingKey = 'radslag.leaving'; // signed out while the server could not hear it
const store = new Store(tell, () => void learnRows().catch(() => undefined)); // without a network: asked again at the next reading
let live: Live | null = null;
let keeper: Keeper | null = null;
let refusedByNobody: (refused: Refused) => void = () => undefined;

let learning: Promise<void> | null = null;

// How the rows of all but the first screens are made: before such a screen is drawn.
export function learnRows(): Promise<void> {
  learning ??= import('../protocol/generated/later').then(
    ({ laterRows }) => store.learn(laterRows),
    (error: unknown) => {
      learning = null;
      throw error;
    },
  );
  return learning;
}

const frames = new Frames<News>((news) => {
  const steps = news.flatMap((each) => ('step' in each ? [each.step] : []));
  store.apply(steps);
  for (const each of news) if ('settled' in each) store.settle(each.settled, each.outcome);
  keeper?.changed(steps.map((step) => step.topic));
});

function greeted(hello: Hello): void {
  session.clockOffset_ms = hello.at - Date.now();
  session.instance = hello.instance;
  session.version = hello.version;
  if (hello.member === undefined && hello.ended) session.ended = 'session_ended'; // also to a page that does not remember who one was
  if (localStorage.getItem(leavingKey) === null) return;
  if (hello.member === undefined) localStorage.removeItem(leavingKey);
  else void leaveNow();
}

const typingTimers = new Map<string, ReturnType<typeof setTimeout>>();
const typingShown_ms = 5000;

const events: LiveEvents = {
  mode: (mode) => {
    session.mode = mode;
    if (mode === 'connected') return;
    session.presence.clear();
    working.clear();
  },
  rows: (step) => frames.add({ step }),
  forgetAll: () => {
    frames.run();
    store.forgetAll();
    session.forget();
    forgetNames();
    session.waiting = 0;
  },
  forgetTopic: (topic) => {
    store.forgetTopic(topic);
    session.refusedTopics.delete(topic);
  },
  member: (member) => {
    // Signed in last time, nobody now, and nobody asked to leave: the session ran out.
    if (member === null && session.member !== null && !isLeaving) session.ended = 'session_ended';
    if (member !== null && session.ended === 'session_ended') session.ended = null;
    isLeaving = false;
    session.member = member;
    if (member === null || shared.on) localStorage.removeItem(whoKey);
    else localStorage.setItem(whoKey, member);
  },
  hello: greeted,
  presence: (presence) => session.presence.set(presence.council, presence),
  typing: (typing) => {
    session.typing.set(typing.topic, typing);
    clearTimeout(typingTimers.get(typing.topic));
    typingTimers.set(typing.topic, setTimeout(() => session.typing.delete(typing.topic), typingShown_ms));
  },
  working: ({ council, locks }) => heardWorking(council, locks),
  waiting: (command) => {
    session.waiting += 1;
    store.predict(command);
  },
  settled: (id, outcome) => {
    session.waiting = Math.max(0, session.waiting - 1);
    frames.add({ settled: id, outcome });
    if (!outcome.ok && !handled.delete(id)) refusedByNobody(outcome.refused);
  },
  topicRefused: (topic, reason) => session.refusedTopics.set(topic, reason),
  ended: (why) => {
    session.ended = why;
  },
  lift: ({ reason }) => {
    if (reason === 'step_up_needed') return proving.ask('step_up');
    if (reason === 'second_factor_needed') void proving.ask('second_factor');
    return null;
  },
};

// One's own doing (signing in or out) is on its way: the next greeting may name another or nobody.
let isLeaving = false;

// Commands whose refusal a screen shows itself; others (restored after a reload) are told in a toast.
const handled = new Set<string>();

export async function startClient(port: Port, cacheOf: (who: string) => Cache, boot: readonly Changes[], onRefused: (refused: Refused) => void): Promise<void> {
  refusedByNobody = onRefused;
  live?.stop();
  store.forgetAll();
  const started = new Live(port, events, cacheOf, localStorage.getItem(whoKey) ?? 'visitor');
  live = started;
  keeper = new Keeper(store.confirmed, (topic, kept) => started.keep(topic, kept));
  session.mode = 'connecting';
  session.member = localStorage.getItem(whoKey);
  const starting = started.start(boot);
  // What came with the page stands before the first paint: nothing jumps when the rest arrives.
  frames.run();
  await starting;
}

function theLive(): Live {
  if (!live) throw new Error('startClient first');
  return live;
}

export function network(up: boolean): void {
  if (!up) keeper?.write();
  live?.network(up);
}

// The page is out of sight, and may not come back.
export function hidden(): void {
  keeper?.write();
}

export function woken(): void {
  live?.woken();
}

// Follow a topic; call the answer to stop. In a component: $effect(() => watch(topic)). What following, sending and asking
// read and write on their way is no business of the effect that calls them: it would run again because of itself.
export function watch(topic: string): () => void {
  return untrack(() => theLive().watch(topic));
}

export function rowsOf<T extends RowType>(topic: string, type: T): readonly ShownRow<T>[] {
  observe(cellOf(topic, type));
  return store.rowsOf(topic, type);
}

export function row<T extends RowType>(topic: string, type: T, id: string): ShownRow<T> | undefined {
  observe(cellOf(topic, type));
  return store.row(topic, type, id);
}

// Nothing is known of this topic yet: show that it is being fetched rather than that it is empty.
export function isKnown(topic: string): boolean {
  observe(topic);
  return store.isKnown(topic);
}

function answerOf<M extends Method>(outcome: Outcome): Answer<M> {
  return outcome.ok ? { ok: true, result: outcome.result as unknown as Results[M] } : outcome;
}

// A command: shown at once where it is predicted, kept and re-sent until the server has answered.
export async function send<M extends Method>(method: M, params: Params[M]): Promise<Answer<M>> {
  const { id, outcome } = untrack(() => theLive().send(method, params));
  handled.add(id);
  const settled = await outcome;
  if (settled.ok) handled.delete(id);
  return answerOf<M>(settled);
}

export async function ask<M extends Method>(method: M, params: Params[M]): Promise<Answer<M>> {
  return answerOf<M>(await untrack(() => theLive().ask(method, params)));
}

// Methods of transport "http": signing in and out. Never kept in the browser.
export async function post<M extends Method>(method: M, params: Params[M]): Promise<Answer<M>> {
  return answerOf<M>(await untrack(() => theLive().post(method, params)));
}

namesFrom(async (council, personas) => {
  const answer = await ask('people.names', { council, personas });
  return answer.ok ? answer.result.names : {};
});

// After signing in or out: a new socket, on which the server says who one is.
export function sessionChanged(): void {
  localStorage.removeItem(leavingKey);
  isLeaving = true;
  session.ended = null;
  theLive().restart();
}

// Signed out without a network: what is kept here goes now, and the session as soon as the server hears of it.
export function leaveUnheard(): Promise<void> {
  localStorage.setItem(leavingKey, 'yes');
  isLeaving = true;
  return theLive().forgetPerson();
}

async function leaveNow(): Promise<void> {
  const answer = await post('account.sign_out', {});
  if (answer.ok || answer.refused.reason === 'session_ended') sessionChanged();
}

let typedAt = 0;
export function sayTyping(topic: string): void {
  if (Date.now() - typedAt < typingShown_ms - 1000) return;
  typedAt = Date.now();
  theLive().say('typing', { topic });
}

export { limits } from '../protocol/generated';
