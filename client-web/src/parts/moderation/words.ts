// Reason codes and measures in words, and how old a case is.
import { formats, t } from '../../language/language.svelte';
import type { ReasonCode } from '../../protocol/generated';

export const lawCodes: readonly ReasonCode[] = ['danger_to_life', 'unlawful_threat', 'unlawful_privacy', 'incitement', 'agitation', 'child_abuse', 'violence_depiction', 'terrorism', 'copyright'];
export const ruleCodes: readonly ReasonCode[] = ['personal_data', 'rules_harassment', 'rules_spam', 'rules_other', 'other'];
export const reasonCodes: readonly ReasonCode[] = [...lawCodes, ...ruleCodes];

export function codeOptions(): { value: string; label: string }[] {
  return reasonCodes.map((code) => ({ value: code, label: t(`moderation.code.${code}`) }));
}

export function reasonCode(text: string): ReasonCode {
  return reasonCodes.find((code) => code === text) ?? 'other';
}

const minute = 60_000;

// "45 minutes", "3 hours": the larger unit from an hour on.
export function spanWords(span_ms: number): string {
  const minutes = Math.max(0, Math.round(span_ms / minute));
  return minutes < 60 ? t('moderation.minutes', { count: minutes }) : t('moderation.hours', { count: Math.round(minutes / 60) });
}

export function ageWords(opened_at: number, target_at: number, now: number): string {
  return t('screening.since', { age: spanWords(now - opened_at), target: spanWords(target_at - opened_at) });
}

export function clockWords(minutes: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

export function dateWords(at: number): string {
  return formats().date(at);
}
