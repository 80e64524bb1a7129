import { expect, test } from 'vitest';
import type { OperatorHealthResult } from '../../protocol/generated';
import { fileTime, sizeOf, warningsOf } from './model';

const now = Date.UTC(2026, 10, 22, 12);
const hour = 3_600_000;

function health(changed: Partial<OperatorHealthResult> = {}): OperatorHealthResult {
  return {
    at: now,
    version: '1',
    started_at: now - hour,
    free_bytes: 2e9,
    disk_bytes: 5e9,
    warning_bytes: 1e9,
    database_bytes: 1e6,
    wal_bytes: 0,
    journal_bytes: 1e5,
    backups: { is_on: true, every_hours: 24, keep: 14, is_running: false },
    journals: [{ council: 'husby', entries: 10, signed: 10, last_at: now - hour }],
    ...changed,
  };
}

test('sizes are told in units that a person reads', () => {
  expect(sizeOf(0)).toEqual({ value: 0, unit: 'kb' });
  expect(sizeOf(1536)).toEqual({ value: 1.5, unit: 'kb' });
  expect(sizeOf(123_456_789)).toEqual({ value: 123, unit: 'mb' });
  expect(sizeOf(1e9)).toEqual({ value: 1, unit: 'gb' });
});

test('nothing is warned of when all is well', () => {
  expect(warningsOf(health(), [{ at: now - 20 * hour, outcome: 'sound' }])).toEqual([]);
  expect(warningsOf(health(), [])).toEqual([]); // the first is being made
});

test('each thing that needs attention is warned of', () => {
  expect(warningsOf(health({ free_bytes: 1e8 }), [])).toEqual(['disk']);
  expect(warningsOf(health({ backups: { is_on: false, every_hours: 0, keep: 0, is_running: false } }), [])).toEqual(['backupsOff']);
  const failed = { at: now - hour, outcome: 'failed' as const };
  const sound = { at: now - 2 * hour, outcome: 'sound' as const };
  expect(warningsOf(health(), [failed, sound])).toEqual(['backupFailed']);
  expect(warningsOf(health(), [sound, { ...failed, at: now - 3 * hour }])).toEqual([]); // a newer one is sound
  expect(warningsOf(health(), [{ at: now - 27 * hour, outcome: 'sound' }])).toEqual(['backupLate']);
  const journal = { council: 'husby', entries: 11, signed: 10 };
  expect(warningsOf(health({ journals: [{ ...journal, last_at: now - 1000 }] }), [])).toEqual([]);
  expect(warningsOf(health({ journals: [{ ...journal, last_at: now - 2 * 60_000 }] }), [])).toEqual(['unsigned']);
});

test('the file is named after its time, without what file systems refuse', () => {
  expect(fileTime(now)).toBe('2026-11-22T12-00');
});
