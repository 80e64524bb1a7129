// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/membership_types.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

std::string_view to_string(Role word) {
  switch (word) {
    case Role::visitor: return "visitor";
    case Role::resident: return "resident";
    case Role::seat_holder: return "seat_holder";
    case Role::deputy: return "deputy";
    case Role::chair: return "chair";
    case Role::secretary: return "secretary";
    case Role::minutes_checker: return "minutes_checker";
    case Role::teller: return "teller";
    case Role::moderator: return "moderator";
    case Role::process_lead: return "process_lead";
    case Role::officer: return "officer";
    case Role::operator_: return "operator";
  }
  return "";
}

bool parse_word(std::string_view word, Role& out) {
  if (word == "visitor") return out = Role::visitor, true;
  if (word == "resident") return out = Role::resident, true;
  if (word == "seat_holder") return out = Role::seat_holder, true;
  if (word == "deputy") return out = Role::deputy, true;
  if (word == "chair") return out = Role::chair, true;
  if (word == "secretary") return out = Role::secretary, true;
  if (word == "minutes_checker") return out = Role::minutes_checker, true;
  if (word == "teller") return out = Role::teller, true;
  if (word == "moderator") return out = Role::moderator, true;
  if (word == "process_lead") return out = Role::process_lead, true;
  if (word == "officer") return out = Role::officer, true;
  if (word == "operator") return out = Role::operator_, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, Role& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"visitor", "resident", "seat_holder", "deputy", "chair", "secretary", "minutes_checker", "teller", "moderator", "process_lead", "officer", "operator"});
}

std::string_view to_string(RoleTermState word) {
  switch (word) {
    case RoleTermState::coming: return "coming";
    case RoleTermState::held: return "held";
    case RoleTermState::ended: return "ended";
  }
  return "";
}

bool parse_word(std::string_view word, RoleTermState& out) {
  if (word == "coming") return out = RoleTermState::coming, true;
  if (word == "held") return out = RoleTermState::held, true;
  if (word == "ended") return out = RoleTermState::ended, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, RoleTermState& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"coming", "held", "ended"});
}

std::string_view to_string(InboxKind word) {
  switch (word) {
    case InboxKind::submitted: return "submitted";
    case InboxKind::screening: return "screening";
    case InboxKind::answer: return "answer";
    case InboxKind::comment: return "comment";
    case InboxKind::reply: return "reply";
    case InboxKind::merge_offer: return "merge_offer";
    case InboxKind::merge_result: return "merge_result";
    case InboxKind::support_move: return "support_move";
    case InboxKind::threshold: return "threshold";
    case InboxKind::state: return "state";
    case InboxKind::hidden: return "hidden";
    case InboxKind::report: return "report";
    case InboxKind::measure: return "measure";
    case InboxKind::appeal: return "appeal";
    case InboxKind::role: return "role";
    case InboxKind::belonging: return "belonging";
    case InboxKind::round: return "round";
  }
  return "";
}

bool parse_word(std::string_view word, InboxKind& out) {
  if (word == "submitted") return out = InboxKind::submitted, true;
  if (word == "screening") return out = InboxKind::screening, true;
  if (word == "answer") return out = InboxKind::answer, true;
  if (word == "comment") return out = InboxKind::comment, true;
  if (word == "reply") return out = InboxKind::reply, true;
  if (word == "merge_offer") return out = InboxKind::merge_offer, true;
  if (word == "merge_result") return out = InboxKind::merge_result, true;
  if (word == "support_move") return out = InboxKind::support_move, true;
  if (word == "threshold") return out = InboxKind::threshold, true;
  if (word == "state") return out = InboxKind::state, true;
  if (word == "hidden") return out = InboxKind::hidden, true;
  if (word == "report") return out = InboxKind::report, true;
  if (word == "measure") return out = InboxKind::measure, true;
  if (word == "appeal") return out = InboxKind::appeal, true;
  if (word == "role") return out = InboxKind::role, true;
  if (word == "belonging") return out = InboxKind::belonging, true;
  if (word == "round") return out = InboxKind::round, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, InboxKind& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"submitted", "screening", "answer", "comment", "reply", "merge_offer", "merge_result", "support_move", "threshold", "state", "hidden", "report", "measure", "appeal", "role", "belonging", "round"});
}

}  // namespace radslag::protocol
