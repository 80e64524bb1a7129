// Assisted entry: an account for a resident who sits at a desk, a slip to take it home with, and half an hour for the helper.
#include <chrono>
#include <optional>
#include <string>

#include "council/core/data_rules.hpp"
#include "council/core/levels.hpp"
#include "council/core/names.hpp"
#include "identity/paper.hpp"
#include "identity/rules.hpp"
#include "identity/secrets.hpp"
#include "identity/session_table.hpp"
#include "identity/signing.hpp"
#include "protocol/generated/assisted_facts.hpp"
#include "protocol/generated/identity_facts.hpp"
#include "protocol/generated/limits.hpp"
#include "protocol/generated/membership_facts.hpp"
#include "protocol/generated/paper_facts.hpp"

namespace radslag::identity {

namespace {

using council::Audience;
using council::Fact;
using council::instance_journal;

// Done for somebody else: the entry names no actor, so that it is nobody's but theirs.
template <class Typed>
Fact for_them(const CouncilId& council, Audience audience, const Typed& typed) {
  Fact fact = Fact::of(council, std::move(audience), typed);
  fact.by_rule = true;
  return fact;
}

// By a code on paper alone: nobody has verified a contact.
protocol::facts::MemberJoined joined(const MemberId& member, const PersonaId& persona, const std::string& name) {
  protocol::facts::MemberJoined fact;
  fact.member = member;
  fact.persona = persona;
  fact.display_name = name;
  fact.level = council::levels::anonymous;
  return fact;
}

bool is_helper(store::Database& books, const CouncilId& council, const PersonaId& persona) {
  return books.one<std::int64_t>("SELECT 1 FROM assisted_helper WHERE council = $1 AND persona = $2", council, persona).has_value();
}

// What this helper does for others now, ended. How many there were.
std::size_t end_sittings(const Context& context, const PersonaId& helper, Decision& decision) {
  std::vector<std::pair<PersonaId, std::string>> open;
  context.books.each<PersonaId, std::string>("SELECT persona, session FROM assisted_sitting WHERE council = $1 AND helper = $2 AND ends_at >= $3 ORDER BY persona",
                                             [&](PersonaId persona, std::string session) { open.emplace_back(std::move(persona), std::move(session)); }, context.council,
                                             helper, context.now);
  for (const auto& [persona, session] : open) {
    end_one(session, decision);
    decision.facts.push_back(for_them(context.council, Audience::operators(), protocol::facts::AssistedEnded{persona}));
  }
  return open.size();
}

std::optional<Refusal> wrong_beginning(const Context& context, const protocol::AssistedBegin& command) {
  const auto fault = [](Reason reason, std::string words, std::string field = "") { return std::optional(refuse(reason, std::move(words), std::move(field)).error()); };
  if (!is_helper(context.books, context.council, *context.actor.persona)) return fault(Reason::forbidden, "Only somebody who was named to help at a desk may do this.");
  if (!command.accept_rules) return fault(Reason::bad_choice, "Tell the resident the rules and the privacy text; go on when they want to.", "/accept_rules");
  if (const auto age = council::data_rules_of(context.books, context.council).least_age; age > 0 && !command.old_enough.value_or(false)) {
    return fault(Reason::bad_choice, "Who joins this council has to be " + std::to_string(age) + " years old at least.", "/old_enough");
  }
  const auto today = context.books.one<std::int64_t>("SELECT count(*) FROM assisted_sitting WHERE council = $1 AND helper = $2 AND begun_at > $3", context.council,
                                                     *context.actor.persona, context.now - std::chrono::hours(24));
  if (today.value_or(0) >= protocol::limits::assisted_a_day_max) return fault(Reason::rate_limited, "You have entered for as many residents as one may in a day.");
  return council::names::confusable(context.books, context.council, command.display_name, std::nullopt, "/display_name");
}

}  // namespace

// The process lead or an operator may name who sits at a desk, somebody who joined; everybody sees who it is.
Outcome name_helper(const Context& context, const protocol::AssistedNameHelper& command) {
  if (!context.books.one<std::int64_t>("SELECT 1 FROM persona WHERE id = $1 AND council = $2 AND left_at IS NULL", command.persona, context.council)) {
    return refuse(Reason::not_found, "There is no such person in this council.", "/persona");
  }
  if (is_helper(context.books, context.council, command.persona)) return refuse(Reason::already_exists, "They may do this already.", "/persona");
  const auto helpers = context.books.one<std::int64_t>("SELECT count(*) FROM assisted_helper WHERE council = $1", context.council);
  if (helpers.value_or(0) >= protocol::limits::assisted_helpers_max) {
    auto refusal = refuse(Reason::too_many, "There are as many helpers as a council may have. End one first.", "/persona").error();
    refusal.max = protocol::limits::assisted_helpers_max;
    return std::unexpected(std::move(refusal));
  }
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, Audience::everyone(), protocol::facts::HelperNamed{command.persona}));
  return decision;
}

// They may end it at any time; what is under way ends with it.
Outcome end_helper(const Context& context, const protocol::AssistedEndHelper& command) {
  if (!is_helper(context.books, context.council, command.persona)) return refuse(Reason::not_found, "They are no helper here.", "/persona");
  Decision decision;
  end_sittings(context, command.persona, decision);
  decision.facts.push_back(Fact::of(context.council, Audience::everyone(), protocol::facts::HelperEnded{command.persona}));
  return decision;
}

// A helper may begin for one resident at a time, who was told the rules and wants it. The resident gets an account, a place
// in the council under a name of their choice, and the code to come back by; the helper a token that acts in it for half
// an hour, and never again. The account is the resident's: nothing in it says who helped.
Outcome begin_assisted(const Context& context, const protocol::AssistedBegin& command, const Identity& identity) {
  if (auto wrong = wrong_beginning(context, command)) return std::unexpected(std::move(*wrong));
  Decision decision;
  end_sittings(context, *context.actor.persona, decision);
  const MemberId member(make_ulid(context.now, context.random));
  const PersonaId persona(make_ulid(context.now, context.random));
  const std::string code = paper::make_sign_in_code(context.random);
  const std::string token = std::string(bearer_prefix) + make_token(context.random);
  const Time ends_at = context.now + std::chrono::minutes(protocol::limits::assisted_minutes);
  session_table::Session session{.handle = make_ulid(context.now, context.random),
                                 .token = hash_of_token(identity.keys, token),
                                 .member = member,
                                 .is_browser = false,
                                 .label = "desk",
                                 .created_at = context.now,
                                 .used_at = context.now,
                                 .ends_at = ends_at};
  decision.facts.push_back(for_them(instance_journal, Audience::member(member), protocol::facts::AccountCreated{member, std::nullopt, command.language, false}));
  decision.facts.push_back(for_them(instance_journal, Audience::member(member), protocol::facts::SignInCodeMade{member}));
  decision.facts.push_back(for_them(context.council, Audience::member(member), joined(member, persona, command.display_name)));
  decision.facts.push_back(
      for_them(context.council, Audience::operators(), protocol::facts::AssistedBegun{persona, *context.actor.persona, session.handle, ends_at}));
  protocol::AssistedBeginResult result;
  result.persona = persona;
  result.token = token;
  result.ends_at = ends_at;
  result.slip = paper::to_print(identity.options.site, context.council, code);
  decision.effects.emplace_back([session = std::move(session), member, hash = paper::hash_of_sign_in_code(identity.keys, code)](store::Database& db) {
    paper::put_sign_in_code(db, member, hash);
    session_table::insert(db, session);
  });
  decision.result = result.to_json();
  decision.private_result = true;
  return decision;
}

// The helper is done.
Outcome end_assisted(const Context& context, const protocol::AssistedEnd&) {
  Decision decision;
  if (end_sittings(context, *context.actor.persona, decision) == 0) return refuse(Reason::not_found, "You are entering for nobody just now.");
  return decision;
}

}  // namespace radslag::identity
