// The way of an initiative: the stations on its line with "you are here", its steps in order, and what happens next. Pure.
import type { InitiativeState, RowFields, StepKind } from '../../protocol/generated';
import type { ShownRow } from '../../state/predictions';
import type { InitiativeView } from './model';

type Statutes = RowFields['council']['statutes'];
export type Station = InitiativeState | 'answered';

export interface Stop {
  readonly station: Station;
  readonly place: 'passed' | 'here' | 'ahead';
}

export interface Step {
  readonly id: string;
  readonly step: StepKind;
  readonly at: number;
  readonly role: RowFields['initiative_step']['role'];
  readonly persona: string; // empty: a rule of the statutes did it
  readonly reason: string;
  readonly to: string;
  readonly version: number | null;
}

// In the order in which they happened: the server's step ids sort so.
export function stepsOf(rows: readonly ShownRow<'initiative_step'>[]): Step[] {
  const steps = rows.map(({ id, fields }) => ({
    id,
    step: fields.step,
    at: fields.at,
    role: fields.role,
    persona: fields.persona ?? '',
    reason: fields.reason ?? '',
    to: fields.to ?? '',
    version: fields.version ?? null,
  }));
  return steps.sort((a, b) => (a.id < b.id ? -1 : 1));
}

// While it is not public, its author and the moderators see no steps; that it was handed in, and when, they know.
export function stepsOrOwn(steps: readonly Step[], view: InitiativeView | null): readonly Step[] {
  if (steps.length > 0 || !view?.submittedAt) return steps;
  return [{ id: 'submitted', step: 'submitted', at: view.submittedAt, role: 'resident', persona: view.persona, reason: '', to: '', version: null }];
}

const ends: readonly InitiativeState[] = ['rejected', 'forwarded', 'merged', 'lapsed', 'withdrawn'];

function road(statutes: Pick<Statutes, 'screening' | 'threshold_act'>): Station[] {
  const screening: Station[] = statutes.screening === 'before' ? ['screening'] : [];
  const answered: Station[] = statutes.threshold_act === 'answer' ? ['answered'] : [];
  return ['submitted', ...screening, 'published', 'shortlisted', ...answered];
}

export function lineOf(state: InitiativeState, steps: readonly Step[], isAnswered: boolean, statutes: Pick<Statutes, 'screening' | 'threshold_act'>): Stop[] {
  const whole = road(statutes);
  const reached = new Set<Station>(steps.map((step) => step.step).filter((step): step is Station & StepKind => whole.some((station) => station === step)));
  if (state === 'returned') {
    return [{ station: 'submitted', place: 'passed' }, { station: 'returned', place: 'here' }, ...whole.slice(1).map((station) => ({ station, place: 'ahead' as const }))];
  }
  if (ends.includes(state)) {
    const passed = whole.filter((station) => station === 'submitted' || (station !== 'answered' && reached.has(station)));
    return [...passed.map((station) => ({ station, place: 'passed' as const })), { station: state, place: 'here' }];
  }
  const here = isAnswered && state === 'shortlisted' && whole.includes('answered') ? 'answered' : state;
  const at = whole.indexOf(here);
  // An answer may come before the shortlist: it is passed then, wherever it stands.
  const answeredEarly = (station: Station): boolean => station === 'answered' && isAnswered;
  return whole.map((station, i) => ({ station, place: i === at ? 'here' : i < at || answeredEarly(station) ? 'passed' : 'ahead' }));
}

export type Next =
  | { kind: 'submitted' | 'screening'; days: number }
  | { kind: 'gathering'; missing: number; until: number | null }
  | { kind: 'answerDue' | 'overdue'; until: number }
  | { kind: 'forwarded'; to: string }
  | { kind: 'returned' | 'rejected' | 'shortlisted' | 'answered' | 'merged' | 'lapsed' | 'withdrawn' };

export function nextOf(view: InitiativeView, support: number, isAnswered: boolean, statutes: Statutes, now: number): Next {
  switch (view.state) {
    case 'submitted':
    case 'screening':
      return { kind: view.state, days: statutes.screening_days };
    case 'published':
      return { kind: 'gathering', missing: Math.max(0, statutes.support_threshold - support), until: view.closesAt };
    case 'shortlisted':
      if (isAnswered) return { kind: 'answered' };
      if (view.answerDueAt === null) return { kind: 'shortlisted' };
      return { kind: view.answerDueAt < now ? 'overdue' : 'answerDue', until: view.answerDueAt };
    case 'forwarded':
      return { kind: 'forwarded', to: view.forwardedTo };
    case 'returned':
    case 'rejected':
    case 'merged':
    case 'lapsed':
    case 'withdrawn':
      return { kind: view.state };
  }
}
