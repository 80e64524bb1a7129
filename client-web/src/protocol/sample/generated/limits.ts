// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
/** characters: the title of a sample initiative */
export const title_max = 12;
/** characters: why one supports it */
export const reason_max = 20;
