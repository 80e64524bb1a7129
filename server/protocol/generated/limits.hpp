#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include <cstdint>

namespace radslag::protocol {

namespace limits {

// bytes: One WebSocket message or one JSON body.
inline constexpr std::int64_t message_bytes_max = 65536;
// levels: Nesting of arrays and objects in a request.
inline constexpr std::int64_t json_depth_max = 16;
// members: Members and elements of a request, all levels together.
inline constexpr std::int64_t json_members_max = 1000;
// topics: Topics that one session may watch at once.
inline constexpr std::int64_t topics_watched_max = 64;
// rows: Rows in one `changes`; what is left follows in the next, with `more` true until the last.
inline constexpr std::int64_t rows_a_message_max = 500;
// characters: Length of a topic's name.
inline constexpr std::int64_t topic_max = 120;
// characters: Length of a position.
inline constexpr std::int64_t position_max = 40;
// characters: A reason in plain words.
inline constexpr std::int64_t reason_max = 1000;
// characters: RFC 5321's path limit.
inline constexpr std::int64_t email_max = 254;
// characters: Shortest password.
inline constexpr std::int64_t password_min = 10;
// bytes: Longest password: sixty-four characters of any script.
inline constexpr std::int64_t password_max = 256;
// minutes: How long a link or code in an e-mail is good.
inline constexpr std::int64_t link_minutes = 10;
// tries: Wrong codes before the request is spent.
inline constexpr std::int64_t code_tries_max = 5;
// tokens: Access tokens that one member may have.
inline constexpr std::int64_t tokens_max = 20;
// accounts: Accounts in one import.
inline constexpr std::int64_t accounts_a_call_max = 200;
// minutes: How long a proof is fresh enough for a grave act.
inline constexpr std::int64_t step_up_minutes = 10;
// minutes: How long a sign-in waits for its second factor.
inline constexpr std::int64_t second_factor_minutes = 5;
// codes: Recovery codes that are made at once.
inline constexpr std::int64_t recovery_codes = 10;
// minutes: How long a shown secret waits for its first code.
inline constexpr std::int64_t totp_setup_minutes = 30;
// passkeys: Passkeys that one member may have.
inline constexpr std::int64_t passkeys_max = 20;
// minutes: How long a challenge to a passkey is good.
inline constexpr std::int64_t passkey_minutes = 5;
// notices: Notices about one's account that are kept on the noticeboard.
inline constexpr std::int64_t account_notices_max = 20;
// providers: Providers that an instance may have, and so at most that many on one account.
inline constexpr std::int64_t providers_max = 20;
// characters: The path of this site that one comes back to.
inline constexpr std::int64_t return_max = 500;
// minutes: How long one may be away at a provider.
inline constexpr std::int64_t provider_minutes = 15;
// codes: Codes in one batch.
inline constexpr std::int64_t paper_codes_max = 300;
// batches: Batches of a council that are not revoked.
inline constexpr std::int64_t paper_batches_max = 200;
// days: How long a batch may be good.
inline constexpr std::int64_t paper_days_max = 400;
// minutes: A session on a shared device ends so long after its last use.
inline constexpr std::int64_t shared_idle_minutes = 15;
// characters: A council's name.
inline constexpr std::int64_t council_name_max = 120;
// categories: Categories of a council.
inline constexpr std::int64_t categories_max = 40;
// areas: Areas of a council.
inline constexpr std::int64_t areas_max = 60;
// languages: Languages of a council.
inline constexpr std::int64_t languages_max = 12;
// characters: Rules and privacy text.
inline constexpr std::int64_t council_text_max = 20000;
// characters: An area's outline.
inline constexpr std::int64_t outline_max = 800;
// characters: A category's or an area's name.
inline constexpr std::int64_t label_max = 80;
// terms: Terms of roles kept on the noticeboard; the ones that ended longest ago leave first.
inline constexpr std::int64_t role_terms_max = 1000;
// characters: Name shown.
inline constexpr std::int64_t display_name_max = 60;
// items: Inbox items kept on the noticeboard for a member.
inline constexpr std::int64_t inbox_items_max = 200;
// days: How long an invitation may be good.
inline constexpr std::int64_t invitation_days_max = 90;
// invitations: Invitations of one person that wait to be accepted.
inline constexpr std::int64_t invitations_open_max = 200;
// residents: Residents who have to vouch for a newcomer, at most.
inline constexpr std::int64_t vouchers_max = 10;
// months: How long a confirmation may hold.
inline constexpr std::int64_t belonging_months_max = 60;
// characters: A table (CSV) that is taken in; larger ones in several files.
inline constexpr std::int64_t file_max = 20000;
// lines: Lines of such a table, without its headings.
inline constexpr std::int64_t file_lines_max = 500;
// days: A list of members that is not taken in anew for so long is disposed of.
inline constexpr std::int64_t member_list_days = 400;
// people: People on a roll.
inline constexpr std::int64_t roll_entries_max = 5000;
// entries: Entries in one page of an export of one's own data.
inline constexpr std::int64_t export_page = 200;
// backups: Backups kept on the noticeboard; the oldest leave first.
inline constexpr std::int64_t backups_shown = 30;
// lines: Lines of the log in one export of an incident; the newest.
inline constexpr std::int64_t incident_lines_max = 4000;
// acts: Grave acts in one export of an incident; the newest.
inline constexpr std::int64_t incident_acts_max = 4000;
// characters: Title of an initiative.
inline constexpr std::int64_t title_max = 150;
// characters: What, and why: each.
inline constexpr std::int64_t body_max = 12000;
// characters: Who it is for.
inline constexpr std::int64_t beneficiaries_max = 200;
// drafts: Drafts a member may keep.
inline constexpr std::int64_t drafts_max = 20;
// cards: Open initiatives on the list topic; the rest is reached by search.
inline constexpr std::int64_t cards_max = 1000;
// cards: Cards in one page of a search.
inline constexpr std::int64_t search_page = 30;
// characters: A search query.
inline constexpr std::int64_t query_max = 200;
// whole units of the council's currency: Largest cost estimate.
inline constexpr std::int64_t cost_max = 1000000000000;
// minutes: How long a helper may enter for somebody.
inline constexpr std::int64_t assisted_minutes = 30;
// people: Helpers of a council at once.
inline constexpr std::int64_t assisted_helpers_max = 50;
// residents: Residents for whom one helper enters in a day.
inline constexpr std::int64_t assisted_a_day_max = 60;
// characters: A comment.
inline constexpr std::int64_t comment_max = 4000;
// levels: Answers to answers; deeper ones are attached at this level.
inline constexpr std::int64_t thread_depth_max = 4;
// characters: What a report says.
inline constexpr std::int64_t report_text_max = 2000;
// characters: A reporter's receipt code, without its dashes: Crockford's alphabet, 80 random bits.
inline constexpr std::int64_t receipt_characters = 16;
// measures: Measures that stand in the public log; older ones are in the yearly counts.
inline constexpr std::int64_t measures_listed_max = 1000;
// words: Words or phrases in one list.
inline constexpr std::int64_t listed_words_max = 200;
// slots: Slots of the moderators' rota.
inline constexpr std::int64_t rota_slots_max = 60;
// options: Options of one round.
inline constexpr std::int64_t round_options_max = 500;
// options: Options in one round.put_options.
inline constexpr std::int64_t round_options_a_call_max = 100;
// points: Points of a score, or dots to hand out.
inline constexpr std::int64_t round_points_max = 100;
// characters: A sealed ballot in base64.
inline constexpr std::int64_t round_envelope_max = 20000;
// voters: With fewer on the roll a round does not open: the result would tell who voted how.
inline constexpr std::int64_t round_voters_min = 5;
// days: From opening to close.
inline constexpr std::int64_t round_days_max = 366;
// items: Ballots or hashes in one answer.
inline constexpr std::int64_t round_page_max = 500;
// ballots: A running result grows by so many ballots at a time.
inline constexpr std::int64_t round_running_step = 5;

}  // namespace limits

}  // namespace radslag::protocol
