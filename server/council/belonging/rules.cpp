#include "council/belonging/rules.hpp"

#include <algorithm>

#include "base/calendar.hpp"
#include "base/hand_code.hpp"
#include "council/belonging/books.hpp"
#include "council/core/electorate.hpp"
#include "council/core/people.hpp"
#include "council/core/statutes.hpp"

namespace radslag::council::belonging {

namespace {

using namespace protocol;

constexpr std::chrono::days renewed_from{60};
constexpr std::chrono::days reminded_from{30};
constexpr std::int64_t lapsed_a_sweep_max = 200;
constexpr std::int64_t kept_a_sweep_max = 200;

struct Standing {
  std::string state, area;
  BelongingWay way = BelongingWay::declared;
  std::optional<Time> until;
};

std::optional<Standing> standing_of(const Context& context, const PersonaId& persona) {
  std::optional<Standing> found;
  context.books.each<std::string, std::string, std::string, std::optional<Time>>(
      "SELECT state, area, way, until FROM belonging WHERE council = $1 AND persona = $2",
      [&](std::string state, std::string area, const std::string& way, std::optional<Time> until) {
        found = Standing{std::move(state), std::move(area), from_string<BelongingWay>(way).value(), until};
      },
      context.council, persona);
  return found;
}

bool is_confirmed(const Context& context, const std::optional<Standing>& standing) {
  return standing && standing->state == "confirmed" && *standing->until > context.now;
}

// Private to whom it is about: who lives where is nobody else's.
template <class Typed>
Fact about(const Context& context, const PersonaId& persona, const Typed& fact) {
  return Fact::of(context.council, Audience::member(*people::member_of(context.books, persona)), fact);
}

// To the end of the day, so many months on.
Time confirmed_until(const Context& context) {
  const std::string zone = time_zone_of(context.books, context.council);
  return Day::at(context.now, zone).months_later(rules_of(context.books, context.council).months).next().begins(zone);
}

facts::BelongingConfirmed confirmed(const Context& context, const PersonaId& persona, const Standing& standing) {
  facts::BelongingConfirmed fact;
  fact.persona = persona;
  fact.area = standing.area;
  fact.way = standing.way;
  fact.until = confirmed_until(context);
  return fact;
}

// Somebody who asked in this way and waits: known by the code that they handed over.
std::optional<PersonaId> asked_with(const Context& context, const std::string& code, BelongingWay way) {
  return context.books.one<PersonaId>(
      "SELECT belonging.persona FROM belonging JOIN persona ON persona.id = belonging.persona WHERE belonging.council = $1 AND code = $2 AND state = 'asked' "
      "AND way = $3 AND left_at IS NULL",
      context.council, typed_hand_code(code), to_string(way));
}

bool is_listed(const Context& context, const std::string& area, const member_list::HashAddress& hash) {
  return member_list::has(context.books, context.council, *context.actor.member, area, hash);
}

std::unexpected<Refusal> not_listed() {
  return refuse(Reason::not_found, "The address of your account is not on the council's list of members for this area.", "/way");
}

std::unexpected<Refusal> no_such_code() {
  return refuse(Reason::bad_code, "Nobody waits with this code. Look at it once more with whom it belongs to.", "/code");
}

}  // namespace

Outcome set_rules(const Context& context, const BelongingSetRules& command) {
  if (command.rules.ways.empty()) return refuse(Reason::missing_field, "One way at least must be good enough.", "/rules/ways");
  if (std::ranges::find(command.rules.ways, BelongingWay::paper) != command.rules.ways.end()) {
    return refuse(Reason::bad_choice, "A code on paper confirms by itself: nobody asks by it.", "/rules/ways");
  }
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, Audience::everyone(), facts::BelongingRulesSet{command.rules}));
  return decision;
}

// Asking again starts anew: another area, another way.
Outcome ask(const Context& context, const BelongingAsk& command, const member_list::HashAddress& hash) {
  const PersonaId& persona = *context.actor.persona;
  const auto ways = rules_of(context.books, context.council).ways;
  if (std::ranges::find(ways, command.way) == ways.end()) return refuse(Reason::bad_choice, "This council asks for another way to show it.", "/way");
  if (!area_exists(context.books, context.council, command.area)) return refuse(Reason::bad_choice, "There is no such area here.", "/area");
  const auto standing = standing_of(context, persona);
  if (is_confirmed(context, standing) && standing->area == command.area) {
    return refuse(Reason::wrong_state, "You are confirmed as living there already.");
  }
  if (command.way == BelongingWay::roll && !is_listed(context, command.area, hash)) return not_listed();
  const bool at_once = command.way == BelongingWay::declared || command.way == BelongingWay::roll;
  facts::BelongingAsked asked;
  asked.persona = persona;
  asked.area = command.area;
  asked.way = command.way;
  if (!at_once) asked.code = typed_hand_code(make_hand_code(context.random, 2));
  Decision decision;
  decision.facts.push_back(about(context, persona, asked));
  if (at_once) decision.facts.push_back(about(context, persona, confirmed(context, persona, {"asked", command.area, command.way, {}})));
  decision.result = BelongingAskResult{at_once ? BelongingState::confirmed : BelongingState::asked}.to_json();
  return decision;
}

// Who is confirmed vouches for a neighbour, once; the last one needed confirms.
Outcome vouch(const Context& context, const BelongingVouch& command) {
  const PersonaId& voucher = *context.actor.persona;
  if (!electorate::is_confirmed(context.books, context.council, voucher, context.now)) {
    return refuse(Reason::forbidden, "Only who is confirmed as living here vouches for others.");
  }
  const auto persona = asked_with(context, command.code, BelongingWay::vouched);
  if (!persona || *persona == voucher) return no_such_code();
  std::int64_t others = 0;
  bool has_vouched = false;
  context.books.each<PersonaId>("SELECT voucher FROM belonging_voucher WHERE council = $1 AND persona = $2",
                                [&](const PersonaId& each) { ++others, has_vouched = has_vouched || each == voucher; }, context.council, *persona);
  if (has_vouched) return refuse(Reason::already_exists, "You have vouched for them already.", "/code");
  Decision decision;
  decision.facts.push_back(about(context, *persona, facts::BelongingVouched{*persona, voucher}));
  if (others + 1 >= rules_of(context.books, context.council).vouchers) {
    decision.facts.push_back(about(context, *persona, confirmed(context, *persona, *standing_of(context, *persona))));
  }
  decision.result = BelongingVouchResult{people::name_of(context.books, *persona).value()}.to_json();
  return decision;
}

// What was seen is not kept. Nobody confirms themselves.
Outcome confirm(const Context& context, const BelongingConfirm& command) {
  const auto persona = asked_with(context, command.code, BelongingWay::proof);
  if (!persona) return no_such_code();
  if (*persona == context.actor.persona) return refuse(Reason::forbidden, "Somebody else has to see your proof.", "/code");
  auto fact = confirmed(context, *persona, *standing_of(context, *persona));
  fact.seen_by = context.actor.persona;
  Decision decision;
  decision.facts.push_back(about(context, *persona, fact));
  decision.result = BelongingConfirmResult{people::name_of(context.books, *persona).value()}.to_json();
  return decision;
}

Outcome renew(const Context& context, const member_list::HashAddress& hash) {
  const PersonaId& persona = *context.actor.persona;
  const auto standing = standing_of(context, persona);
  if (!is_confirmed(context, standing)) return refuse(Reason::wrong_state, "There is nothing to renew. Say anew where you live.");
  if (*standing->until - context.now > renewed_from) return refuse(Reason::wrong_state, "It holds for a while yet. Renew it in the last sixty days.");
  if (standing->way == BelongingWay::roll && !is_listed(context, standing->area, hash)) return not_listed();
  Decision decision;
  decision.facts.push_back(about(context, persona, confirmed(context, persona, *standing)));
  return decision;
}

Outcome end(const Context& context, const BelongingEnd& command) {
  const PersonaId persona = command.persona.value_or(*context.actor.persona);
  const bool is_own = persona == *context.actor.persona;
  if (!is_own && !context.actor.roles.has_any({Role::moderator, Role::secretary})) {
    Refusal refusal = refuse(Reason::forbidden, "Moderators and the secretary note that others moved.", "/persona").error();
    refusal.needs = "moderator|secretary";
    return std::unexpected(std::move(refusal));
  }
  const auto standing = standing_of(context, persona);
  if (!standing || standing->state == "ended") return refuse(Reason::wrong_state, "They are not confirmed as living here.", "/persona");
  if (!is_own && !command.reason) return refuse(Reason::missing_field, "Say why. It is told to whom it concerns.", "/reason");
  facts::BelongingEnded ended;
  ended.persona = persona;
  ended.ground = is_own ? BelongingGround::moved : BelongingGround::noted;
  ended.reason = command.reason;
  if (!is_own) ended.by = context.actor.persona;
  Decision decision;
  decision.facts.push_back(about(context, persona, ended));
  return decision;
}

std::vector<Fact> remind(const Context& context) {
  std::vector<Fact> facts;
  std::vector<facts::BelongingEnding> ending;
  context.books.each<PersonaId, Time>(
      "SELECT belonging.persona, until FROM belonging JOIN persona ON persona.id = belonging.persona WHERE belonging.council = $1 "
      "AND state = 'confirmed' AND belonging.reminded = 0 AND until > $2 AND until <= $3 AND left_at IS NULL ORDER BY until, belonging.persona LIMIT $4",
      [&](PersonaId persona, Time until) { ending.push_back({std::move(persona), until}); }, context.council, context.now,
      Time(context.now + reminded_from), lapsed_a_sweep_max);
  for (const auto& each : ending) {
    facts.push_back(about(context, each.persona, each));
    facts.back().by_rule = true;
  }
  return facts;
}

std::vector<Fact> lapse(const Context& context) {
  std::vector<std::pair<PersonaId, bool>> over;
  context.books.each<PersonaId, bool>(
      "SELECT belonging.persona, left_at IS NOT NULL FROM belonging JOIN persona ON persona.id = belonging.persona "
      "WHERE belonging.council = $1 AND state <> 'ended' AND (until <= $2 OR left_at IS NOT NULL) ORDER BY belonging.persona LIMIT $3",
      [&](PersonaId persona, bool has_left) { over.emplace_back(std::move(persona), has_left); }, context.council, context.now, lapsed_a_sweep_max);
  std::vector<Fact> facts;
  for (const auto& [persona, has_left] : over) {
    facts::BelongingEnded ended;
    ended.persona = persona;
    ended.ground = has_left ? BelongingGround::moved : BelongingGround::lapsed;
    facts.push_back(about(context, persona, ended));
    facts.back().by_rule = true;
  }
  return facts;
}

std::vector<Fact> keep_promises(const Context& context) {
  std::vector<std::pair<PersonaId, std::string>> joined;
  context.books.each<PersonaId, std::string>(
      "SELECT persona.id, area FROM belonging_promise JOIN persona ON persona.council = belonging_promise.council AND persona.member = belonging_promise.member "
      "WHERE belonging_promise.council = $1 AND left_at IS NULL ORDER BY persona.id LIMIT $2",
      [&](PersonaId persona, std::string area) { joined.emplace_back(std::move(persona), std::move(area)); }, context.council, kept_a_sweep_max);
  std::vector<Fact> facts;
  for (const auto& [persona, area] : joined) {
    facts::BelongingAsked asked;
    asked.persona = persona;
    asked.area = area;
    asked.way = BelongingWay::paper;
    facts.push_back(about(context, persona, asked));
    facts.push_back(about(context, persona, confirmed(context, persona, {"asked", area, BelongingWay::paper, {}})));
  }
  for (Fact& fact : facts) fact.by_rule = true;
  return facts;
}

}  // namespace radslag::council::belonging
