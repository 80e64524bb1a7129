// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import type { RowTable } from '../../rows';

/** Rows that the frame, the home and the list read. */
export const firstRows: RowTable = {
  types: {
    Stance: 'for|against|question',
    Place: { latitude: 'n', longitude: 'n', label: '?l' },
  },
  shapes: {
    sample_card: { title: 'l', stance: '?@Stance', place: '?@Place', proposed: 'd', tally: '{:i', body: 'j' },
  },
};
