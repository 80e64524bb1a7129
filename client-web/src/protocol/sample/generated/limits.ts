// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
export const limits = {
  /** characters: the title of a sample initiative */
  title_max: 12,
  /** characters: why one supports it */
  reason_max: 20,
} as const;
