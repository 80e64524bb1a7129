// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
/** Others use this browser too: its session ends fifteen minutes after its last use, and its cookie with the browser. It stays so to the session's end. Asking again does nothing more than use it. */
export interface AccountShareDeviceParams {
}

export interface AccountShareDeviceResult {
}
