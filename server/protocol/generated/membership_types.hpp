#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"

namespace radslag::protocol {

// Roles in a council.
enum class Role {
  visitor,  // Anyone.
  resident,  // Joined; takes part.
  seat_holder,  // Elected to a seat of the council.
  deputy,  // Takes a seat holder’s place.
  chair,  // Leads the council and its meetings.
  secretary,  // Keeps agenda and minutes.
  minutes_checker,  // Checks and approves the minutes.
  teller,  // Counts votes.
  moderator,  // Screens and hides, with reasons.
  process_lead,  // Leads the process for the support organisation.
  officer,  // Case officer: answers and forwards.
  operator_,  // Runs the instance.
};
[[nodiscard]] std::string_view to_string(Role word);
[[nodiscard]] bool parse_word(std::string_view word, Role& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, Role& out);

// Where a term stands.
enum class RoleTermState {
  coming,  // Given, begins later.
  held,  // Counts now.
  ended,  // Over.
};
[[nodiscard]] std::string_view to_string(RoleTermState word);
[[nodiscard]] bool parse_word(std::string_view word, RoleTermState& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, RoleTermState& out);

// Why something concerns one.
enum class InboxKind {
  submitted,  // Your initiative is received, with its number.
  screening,  // Your initiative: returned, rejected, forwarded, published.
  answer,  // An officer answered.
  comment,  // A comment on your initiative.
  reply,  // An answer to your comment.
  merge_offer,  // Somebody offers to merge.
  merge_result,  // A merge offer was accepted, declined or cancelled.
  support_move,  // An initiative you support was merged: move your support?
  threshold,  // An initiative reached the support that the statutes ask for.
  state,  // An initiative of yours or that you support changed state.
  hidden,  // Something of yours was hidden or shown again.
  report,  // A report came in, or nobody has looked at it in time (to moderators).
  measure,  // A measure that concerns you: with its reasons, and how to appeal.
  appeal,  // An appeal came in (to moderators), or was answered.
  role,  // You were given a role, it ends soon, or it ended.
  belonging,  // That you live here has to be confirmed anew soon, or it ended.
  round,  // A vote has opened in which you may take part.
};
[[nodiscard]] std::string_view to_string(InboxKind word);
[[nodiscard]] bool parse_word(std::string_view word, InboxKind& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, InboxKind& out);

}  // namespace radslag::protocol
