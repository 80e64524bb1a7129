// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import type { RowTable } from '../../rows';

/** All other rows. */
export const laterRows: RowTable = {
  types: {
  },
  shapes: {
  },
};
