// The operator's page without a document: sizes in words a person reads, what needs attention, the export as a file.
import type { BackupOutcome, OperatorHealthResult } from '../../protocol/generated';

export type SizeUnit = 'kb' | 'mb' | 'gb';

// 1536 → 1.5 kB: decimal units, one digit after the point where it says something.
export function sizeOf(bytes: number): { value: number; unit: SizeUnit } {
  const [unit, size]: [SizeUnit, number] = bytes >= 1e9 ? ['gb', 1e9] : bytes >= 1e6 ? ['mb', 1e6] : ['kb', 1e3];
  const value = bytes / size;
  return { value: value >= 100 ? Math.round(value) : Math.round(value * 10) / 10, unit };
}

export interface BackupLine {
  at: number;
  outcome: BackupOutcome;
}

const day_ms = 86_400_000;
const hour_ms = 3_600_000;

export type Warning = 'disk' | 'backupsOff' | 'backupFailed' | 'backupLate' | 'unsigned';

// What an operator should look at first. A signed head follows within seconds of an entry; a minute is too long.
export function warningsOf(health: OperatorHealthResult, backups: readonly BackupLine[]): Warning[] {
  const warnings: Warning[] = [];
  if (health.free_bytes < health.warning_bytes) warnings.push('disk');
  const newest = [...backups].sort((a, b) => b.at - a.at)[0];
  const sound = backups.filter(({ outcome }) => outcome === 'sound').reduce((latest, { at }) => Math.max(latest, at), 0);
  if (!health.backups.is_on) warnings.push('backupsOff');
  else if (newest?.outcome === 'failed') warnings.push('backupFailed');
  else if (sound > 0 && health.at - sound > health.backups.every_hours * hour_ms + day_ms / 12) warnings.push('backupLate');
  if (health.journals.some(({ entries, signed, last_at }) => signed < entries && last_at !== undefined && health.at - last_at > 60_000)) warnings.push('unsigned');
  return warnings;
}

// 2026-11-22T12-30: for the name of a file.
export function fileTime(at: number): string {
  return new Date(at).toISOString().slice(0, 16).replace(':', '-');
}
