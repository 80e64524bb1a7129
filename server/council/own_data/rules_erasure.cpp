#include "base/text.hpp"
#include "council/core/erasing.hpp"
#include "council/own_data/rules.hpp"
#include "methods/tree/hash.hpp"
#include "protocol/generated/own_data_facts.hpp"

namespace radslag::council::own_data {

namespace {

using namespace protocol;

struct Written {
  Thing thing;
  PersonaId author;
  // What is looked for in the entries; empty for everything that the author wrote.
  [[nodiscard]] std::string_view wanted() const { return thing.type_ == ThingType::persona ? std::string_view() : thing.id.value; }
};

// What is there to be erased, and whose it is: told by who wrote it, which discussion and initiative keep as subjects.
std::optional<Written> find(const Context& context, const Thing& thing) {
  const char* sql = nullptr;
  switch (thing.type_) {
    case ThingType::comment: sql = "SELECT persona FROM comment WHERE council = $1 AND id = $2"; break;
    case ThingType::initiative: sql = "SELECT author FROM initiative WHERE council = $1 AND id = $2"; break;
    case ThingType::persona: sql = "SELECT id FROM persona WHERE council = $1 AND id = $2"; break;
  }
  const auto author = context.books.one<PersonaId>(sql, context.council, thing.id);
  if (!author) return std::nullopt;
  return Written{thing, *author};
}

std::unexpected<Refusal> nothing_there() { return refuse(Reason::not_found, "There is nothing by that id.", "/thing/id"); }

std::unexpected<Refusal> nothing_left() {
  return refuse(Reason::wrong_state, "This text has been erased already.", "/thing");
}

std::string answer(bool erased) { return erased ? R"({"erased":true})" : R"({"erased":false})"; }

Fact disposed(const CouncilId& council, std::int64_t count, const std::string& ground) {
  facts::Disposed fact;
  fact.class_ = Retained::texts;
  fact.count = count;
  fact.rule = ground;
  return Fact::of(council, Audience::everyone(), fact);
}

// Adds the redactions; false where no text is left.
bool erase(Decision& decision, const Context& context, const TextOwners& owners, const Written& written, const erasing::Why& why) {
  const std::size_t before = decision.facts.size();
  erasing::erase_texts(decision, context.books, owners, context.council, written.author, written.wanted(), why);
  if (decision.facts.size() == before) return false;
  decision.facts.push_back(disposed(context.council, 1, why.ground));
  return true;
}

// Those who decide: officers where an authority answers for the council, otherwise operators.
Audience deciders(const Context& context) {
  return erasing::is_authority(context.books, context.council) ? Audience::officers() : Audience::operators();
}

bool waits_already(const Context& context, const Thing& thing) {
  return context.books
      .one<std::int64_t>("SELECT 1 FROM erasure_request WHERE council = $1 AND thing = $2 AND state = 'waiting'", context.council, thing.id)
      .has_value();
}

// Tells only whether the same operator asks again: member ids stand in no fact of a council.
std::string mark_of(const ErasureId& request, const MemberId& member) {
  return to_hex(methods::sha256(request.value + member.value));
}

Outcome request(const Context& context, facts::ErasureRequested asked) {
  if (waits_already(context, asked.thing)) {
    return refuse(Reason::wrong_state, "Somebody has asked for this already; it waits for a decision.", "/thing");
  }
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, deciders(context), asked));
  decision.result = answer(false);
  return decision;
}

facts::ErasureRequested asked_for(const Context& context, const Written& written, const erasing::Why& why) {
  facts::ErasureRequested asked;
  asked.request = ErasureId(make_ulid(context.now, context.random));
  asked.thing = written.thing;
  asked.author = written.author;
  asked.ground = why.ground;
  asked.authority = why.authority;
  return asked;
}

}  // namespace

// Anyone who has joined may leave the council at any time and take their name, support and reactions with them.
Outcome leave(const Context& context, const DataLeaveCouncil& command, const TextOwners& owners) {
  Decision decision;
  erasing::leave_council(decision, context, owners, context.council, *context.actor.member,
                         command.texts == Texts::erase ? erasing::Texts::erase : erasing::Texts::keep);
  decision.relabel.push_back(*context.actor.member);
  return decision;
}

// An author may have a text of their own erased. What is sent to an authority is a public document: there an officer decides.
Outcome erase_text(const Context& context, const DataEraseText& command, const TextOwners& owners) {
  const auto written = find(context, command.thing);
  if (!written || command.thing.type_ == ThingType::persona) return nothing_there();
  if (written->author != context.actor.persona) {
    auto refusal = refuse(Reason::forbidden, "Only its author can have a text erased.");
    refusal.error().needs = "author";
    return refusal;
  }
  if (erasing::is_authority(context.books, context.council)) {
    auto asked = asked_for(context, *written, erasing::own_wish());
    asked.asked_by = context.actor.persona;
    return request(context, std::move(asked));
  }
  Decision decision;
  if (!erase(decision, context, owners, *written, erasing::own_wish())) return nothing_left();
  decision.result = answer(true);
  return decision;
}

// The operator carries out what a person asked for or a court ordered, and says on what ground. Where the council's rules
// want two for it, a second person decides.
Outcome order_erasure(const Context& context, const DataOrderErasure& command, const TextOwners& owners) {
  const auto written = find(context, command.thing);
  if (!written) return nothing_there();
  const erasing::Why why{command.ground, command.authority};
  const bool needs_second = context.books
                                .one<std::int64_t>("SELECT erasure_by_two FROM data_rules WHERE council = $1", context.council)
                                .value_or(0) != 0;
  if (needs_second) {
    auto asked = asked_for(context, *written, why);
    asked.reason = command.reason;
    if (context.actor.member) asked.orderer = mark_of(asked.request, *context.actor.member);
    return request(context, std::move(asked));
  }
  Decision decision;
  if (!erase(decision, context, owners, *written, why)) return nothing_left();
  decision.result = answer(true);
  return decision;
}

// Officers decide where an authority answers for the council (a decision to dispose of public documents), operators where
// an association does; nobody decides on what they asked for themselves. The decision has a reason, either way.
Outcome decide_erasure(const Context& context, const DataDecideErasure& command, const TextOwners& owners) {
  const auto asked = context.books.one<std::string, SubjectId, PersonaId, std::optional<PersonaId>, std::optional<std::string>,
                                       std::string, std::string, std::string>(
      "SELECT type, thing, author, asked_by, orderer, ground, authority, state FROM erasure_request WHERE council = $1 AND id = $2",
      context.council, command.request);
  if (!asked) return refuse(Reason::not_found, "There is no such request.", "/request");
  const auto& [type, thing, author, asked_by, orderer, ground, authority, state] = *asked;
  const bool is_authority = erasing::is_authority(context.books, context.council);
  if (is_authority ? !context.actor.has(Role::officer) : !context.actor.has(Role::operator_)) {
    auto refusal = refuse(Reason::forbidden, "This is decided by an officer where an authority answers for the council, otherwise by an operator.");
    refusal.error().needs = is_authority ? "officer" : "operator";
    return refusal;
  }
  const bool own = (asked_by && asked_by == context.actor.persona) ||
                   (orderer && context.actor.member && *orderer == mark_of(command.request, *context.actor.member));
  if (own) return refuse(Reason::forbidden, "A second person decides on what you asked for yourself.");
  if (state != "waiting") return refuse(Reason::wrong_state, "This has been decided already.", "/request");
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, deciders(context),
                                    facts::ErasureDecided{command.request, command.erase, context.actor.persona, command.reason}));
  const Written written{{from_string<ThingType>(type).value(), thing}, author};
  if (command.erase) (void)erase(decision, context, owners, written, {ground, authority});
  return decision;
}

}  // namespace radslag::council::own_data
