import type { PaperCode } from '../../protocol/generated';

// A batch as it was answered: shown once, kept in memory until the sheet is closed.
export interface Printed {
  giver: string;
  until: number;
  codes: readonly PaperCode[];
}
