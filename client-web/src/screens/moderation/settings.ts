// The council's settings of moderation as texts in a form, and back.
import type { ModerationSettings, RowFields } from '../../protocol/generated';

export interface Filled {
  second_opinion: string;
  target_hours: string;
  threat_target_minutes: string;
  appeal_days: string;
  evidence_days: string;
}

export function filled(standing: RowFields['moderation_settings'] | undefined): Filled {
  return {
    second_opinion: standing?.second_opinion ? 'yes' : 'no',
    target_hours: String(standing?.target_hours ?? 24),
    threat_target_minutes: String(standing?.threat_target_minutes ?? 60),
    appeal_days: String(standing?.appeal_days ?? 30),
    evidence_days: String(standing?.evidence_days ?? 180),
  };
}

// Languages whose text was emptied fall back on the client's own words.
export function filledLanguages(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, text.trim()]).filter(([, text]) => text !== ''));
}

// What is no number is sent as zero: the server says which field is wrong, in its own bounds.
export function numbersOf(form: Filled): ModerationSettings {
  const number = (text: string): number => (/^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : 0);
  return {
    second_opinion: form.second_opinion === 'yes',
    target_hours: number(form.target_hours),
    threat_target_minutes: number(form.threat_target_minutes),
    appeal_days: number(form.appeal_days),
    evidence_days: number(form.evidence_days),
  };
}
