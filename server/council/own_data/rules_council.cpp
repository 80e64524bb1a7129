#include "council/core/consent.hpp"
#include "council/core/data_rules.hpp"
#include "council/core/erasing.hpp"
#include "council/own_data/rules.hpp"
#include "protocol/generated/own_data_facts.hpp"

namespace radslag::council::own_data {

namespace {

using namespace protocol;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// `KS ####/##`: a digit for #, a letter for @, everything else as it stands. No expression that could run away.
bool has_form(std::string_view number, std::string_view pattern) {
  if (pattern.empty()) return true;
  if (number.size() != pattern.size()) return false;
  for (std::size_t i = 0; i < number.size(); ++i) {
    const bool fits = pattern[i] == '#' ? is_digit(number[i]) : pattern[i] == '@' ? is_letter(number[i]) : pattern[i] == number[i];
    if (!fits) return false;
  }
  return true;
}

}  // namespace

Outcome set_rules(const Context& context, const DataSetRules& command) {
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, Audience::everyone(), facts::DataRulesSet{command.rules}));
  return decision;
}

// One accepts what one has read: the versions on screen must be those in force. Accepting again is the same act.
Outcome accept(const Context& context, const ConsentAccept& command) {
  const auto versions = consent::in_force(context.books, context.council);
  if (command.rules != versions.rules || command.privacy != versions.privacy) {
    auto conflict = refuse(Reason::conflict, "The texts have changed once more. Read them as they are now.");
    conflict.error().revision = versions.rules + versions.privacy;
    return conflict;
  }
  Decision decision;
  const auto given = context.books.one<std::int64_t, std::int64_t>("SELECT rules, privacy FROM consent WHERE persona = $1", *context.actor.persona);
  if (given && consent::Versions{std::get<0>(*given), std::get<1>(*given), {}}.covers(versions)) return decision;
  decision.facts.push_back(Fact::of(context.council, Audience::member(*context.actor.member),
                                    facts::ConsentGiven{*context.actor.persona, command.rules, command.privacy}));
  return decision;
}

// Where an authority answers for the council its officers enter matters in the authority's own register. The number is
// given there; here it is only noted, and may be corrected.
Outcome register_matter(const Context& context, const MatterRegister& command) {
  if (!erasing::is_authority(context.books, context.council)) {
    return refuse(Reason::wrong_state, "Only an authority keeps such a register; an association answers for this council.");
  }
  const bool exists = context.books
                          .one<std::int64_t>("SELECT 1 FROM initiative WHERE council = $1 AND id = $2 AND published_at IS NOT NULL",
                                                 context.council, command.initiative)
                          .has_value();
  if (!exists) return refuse(Reason::not_found, "There is no such initiative.", "/initiative");
  const std::string pattern = data_rules_of(context.books, context.council).registry_pattern;
  if (!has_form(command.number, pattern)) {
    return refuse(Reason::bad_choice, "A registry number here has the form " + pattern + " (# a digit, @ a letter).", "/number");
  }
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, Audience::everyone(),
                                    facts::MatterRegistered{command.initiative, command.number, command.received_at, *context.actor.persona}));
  return decision;
}

std::vector<Fact> dispose(const Context& context) {
  if (context.council == instance_journal) return {};
  const std::int64_t months = data_rules_of(context.books, context.council).drafts_months;
  const Time before = context.now - std::chrono::days(months * 30);
  const auto count = context.books
                         .one<std::int64_t>("SELECT count(*) FROM draft WHERE council = $1 AND saved_at < $2", context.council, before)
                         .value_or(0);
  if (count == 0) return {};
  facts::Disposed fact;
  fact.class_ = Retained::drafts;
  fact.count = count;
  fact.rule = "untouched for " + std::to_string(months) + " months";
  fact.before = before;
  return {Fact::of(context.council, Audience::everyone(), fact)};
}

}  // namespace radslag::council::own_data
