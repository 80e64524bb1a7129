// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
/** bytes: One WebSocket message or one JSON body. */
export const message_bytes_max = 65536;
/** levels: Nesting of arrays and objects in a request. */
export const json_depth_max = 16;
/** members: Members and elements of a request, all levels together. */
export const json_members_max = 1000;
/** topics: Topics that one session may watch at once. */
export const topics_watched_max = 64;
/** rows: Rows in one `changes`; what is left follows in the next, with `more` true until the last. */
export const rows_a_message_max = 500;
/** characters: Length of a topic's name. */
export const topic_max = 120;
/** characters: Length of a position. */
export const position_max = 40;
/** characters: A reason in plain words. */
export const reason_max = 1000;
/** characters: RFC 5321's path limit. */
export const email_max = 254;
/** characters: Shortest password. */
export const password_min = 10;
/** bytes: Longest password: sixty-four characters of any script. */
export const password_max = 256;
/** minutes: How long a link or code in an e-mail is good. */
export const link_minutes = 10;
/** tries: Wrong codes before the request is spent. */
export const code_tries_max = 5;
/** tokens: Access tokens that one member may have. */
export const tokens_max = 20;
/** accounts: Accounts in one import. */
export const accounts_a_call_max = 200;
/** minutes: How long a proof is fresh enough for a grave act. */
export const step_up_minutes = 10;
/** minutes: How long a sign-in waits for its second factor. */
export const second_factor_minutes = 5;
/** codes: Recovery codes that are made at once. */
export const recovery_codes = 10;
/** minutes: How long a shown secret waits for its first code. */
export const totp_setup_minutes = 30;
/** passkeys: Passkeys that one member may have. */
export const passkeys_max = 20;
/** minutes: How long a challenge to a passkey is good. */
export const passkey_minutes = 5;
/** notices: Notices about one's account that are kept on the noticeboard. */
export const account_notices_max = 20;
/** providers: Providers that an instance may have, and so at most that many on one account. */
export const providers_max = 20;
/** characters: The path of this site that one comes back to. */
export const return_max = 500;
/** minutes: How long one may be away at a provider. */
export const provider_minutes = 15;
/** codes: Codes in one batch. */
export const paper_codes_max = 300;
/** batches: Batches of a council that are not revoked. */
export const paper_batches_max = 200;
/** days: How long a batch may be good. */
export const paper_days_max = 400;
/** minutes: A session on a shared device ends so long after its last use. */
export const shared_idle_minutes = 15;
/** characters: A council's name. */
export const council_name_max = 120;
/** categories: Categories of a council. */
export const categories_max = 40;
/** areas: Areas of a council. */
export const areas_max = 60;
/** languages: Languages of a council. */
export const languages_max = 12;
/** characters: Rules and privacy text. */
export const council_text_max = 20000;
/** characters: An area's outline. */
export const outline_max = 800;
/** characters: A category's or an area's name. */
export const label_max = 80;
/** terms: Terms of roles kept on the noticeboard; the ones that ended longest ago leave first. */
export const role_terms_max = 1000;
/** characters: Name shown. */
export const display_name_max = 60;
/** items: Inbox items kept on the noticeboard for a member. */
export const inbox_items_max = 200;
/** days: How long an invitation may be good. */
export const invitation_days_max = 90;
/** invitations: Invitations of one person that wait to be accepted. */
export const invitations_open_max = 200;
/** residents: Residents who have to vouch for a newcomer, at most. */
export const vouchers_max = 10;
/** months: How long a confirmation may hold. */
export const belonging_months_max = 60;
/** characters: A table (CSV) that is taken in; larger ones in several files. */
export const file_max = 20000;
/** lines: Lines of such a table, without its headings. */
export const file_lines_max = 500;
/** days: A list of members that is not taken in anew for so long is disposed of. */
export const member_list_days = 400;
/** people: People on a roll. */
export const roll_entries_max = 5000;
/** entries: Entries in one page of an export of one's own data. */
export const export_page = 200;
/** backups: Backups kept on the noticeboard; the oldest leave first. */
export const backups_shown = 30;
/** lines: Lines of the log in one export of an incident; the newest. */
export const incident_lines_max = 4000;
/** acts: Grave acts in one export of an incident; the newest. */
export const incident_acts_max = 4000;
/** characters: Title of an initiative. */
export const title_max = 150;
/** characters: What, and why: each. */
export const body_max = 12000;
/** characters: Who it is for. */
export const beneficiaries_max = 200;
/** drafts: Drafts a member may keep. */
export const drafts_max = 20;
/** cards: Open initiatives on the list topic; the rest is reached by search. */
export const cards_max = 1000;
/** cards: Cards in one page of a search. */
export const search_page = 30;
/** characters: A search query. */
export const query_max = 200;
/** whole units of the council's currency: Largest cost estimate. */
export const cost_max = 1000000000000;
/** minutes: How long a helper may enter for somebody. */
export const assisted_minutes = 30;
/** people: Helpers of a council at once. */
export const assisted_helpers_max = 50;
/** residents: Residents for whom one helper enters in a day. */
export const assisted_a_day_max = 60;
/** characters: A comment. */
export const comment_max = 4000;
/** levels: Answers to answers; deeper ones are attached at this level. */
export const thread_depth_max = 4;
/** characters: What a report says. */
export const report_text_max = 2000;
/** characters: A reporter's receipt code, without its dashes: Crockford's alphabet, 80 random bits. */
export const receipt_characters = 16;
/** measures: Measures that stand in the public log; older ones are in the yearly counts. */
export const measures_listed_max = 1000;
/** words: Words or phrases in one list. */
export const listed_words_max = 200;
/** slots: Slots of the moderators' rota. */
export const rota_slots_max = 60;
/** options: Options of one round. */
export const round_options_max = 500;
/** options: Options in one round.put_options. */
export const round_options_a_call_max = 100;
/** points: Points of a score, or dots to hand out. */
export const round_points_max = 100;
/** characters: A sealed ballot in base64. */
export const round_envelope_max = 20000;
/** voters: With fewer on the roll a round does not open: the result would tell who voted how. */
export const round_voters_min = 5;
/** days: From opening to close. */
export const round_days_max = 366;
/** items: Ballots or hashes in one answer. */
export const round_page_max = 500;
/** ballots: A running result grows by so many ballots at a time. */
export const round_running_step = 5;
