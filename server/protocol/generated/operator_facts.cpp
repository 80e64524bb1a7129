// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/operator_facts.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace facts {

Or<BackupTested> BackupTested::decode(const Value& value) { return decode_object<BackupTested>(value, Members::open); }

void BackupTested::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"name", "began_at", "bytes", "outcome", "fault", "journals", "entries", "took_ms", "gone"});
  in.take("name", name, TextRule{.kind = TextKind::one_line, .max = 80});
  in.take("began_at", began_at, TimeRule{});
  in.take("bytes", bytes, IntRule{.min = 0, .max = 9007199254740991});
  in.take("outcome", outcome, WordRule{});
  in.take("fault", fault, TextRule{.kind = TextKind::one_line, .max = 400, .empty = Empty::allowed});
  in.take("journals", journals, IntRule{.min = 0, .max = 1000000});
  in.take("entries", entries, IntRule{.min = 0, .max = 9007199254740991});
  in.take("took_ms", took_ms, IntRule{.min = 0, .max = 9007199254740991});
  in.take("gone", gone, ListRule<TextRule>{.max = 1000, .item = TextRule{.kind = TextKind::one_line, .max = INT64_MAX}});
}

void BackupTested::write(JsonWriter& out) const {
  out.begin_object();
  out.member("name", name);
  out.member("began_at", began_at);
  out.member("bytes", bytes);
  out.member("outcome", outcome);
  out.member("fault", fault);
  out.member("journals", journals);
  out.member("entries", entries);
  out.member("took_ms", took_ms);
  out.member("gone", gone);
  out.end_object();
}

std::string BackupTested::to_json() const { return to_json_text(*this); }

Or<AccountLookedUp> AccountLookedUp::decode(const Value& value) { return decode_object<AccountLookedUp>(value, Members::open); }

void AccountLookedUp::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member"});
  in.take("member", member, IdRule{});
}

void AccountLookedUp::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.end_object();
}

std::string AccountLookedUp::to_json() const { return to_json_text(*this); }

Or<SessionsEnded> SessionsEnded::decode(const Value& value) { return decode_object<SessionsEnded>(value, Members::open); }

void SessionsEnded::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member", "count"});
  in.take("member", member, IdRule{});
  in.take("count", count, IntRule{.min = 0, .max = 1000000});
}

void SessionsEnded::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.member("count", count);
  out.end_object();
}

std::string SessionsEnded::to_json() const { return to_json_text(*this); }

Or<IncidentExported> IncidentExported::decode(const Value& value) { return decode_object<IncidentExported>(value, Members::open); }

void IncidentExported::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member", "span"});
  in.take("member", member, IdRule{});
  in.take("span", span, WordRule{});
}

void IncidentExported::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.member("span", span);
  out.end_object();
}

std::string IncidentExported::to_json() const { return to_json_text(*this); }

}  // namespace facts

}  // namespace radslag::protocol
