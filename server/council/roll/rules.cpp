#include "council/roll/rules.hpp"

#include <algorithm>
#include <iterator>

#include "council/core/rolls.hpp"
#include "council/core/table_file.hpp"
#include "council/roll/people_of.hpp"
#include "protocol/generated/limits.hpp"
#include "protocol/generated/roll_facts.hpp"

namespace radslag::council::roll {

using namespace protocol;

namespace {

// People a fact names; a roll has several such facts where there are more.
constexpr std::size_t listed_max = 500;

}  // namespace

Or<std::string> preview(const Reading& reading, const RollPreview& query) {
  auto gathered = people_of(reading.books, reading.council, {query.source, query.area, query.file}, reading.now);
  if (!gathered) return std::unexpected(std::move(gathered.error()));
  const auto latest = query.roll ? rolls::latest(reading.books, reading.council, *query.roll) : std::nullopt;
  const auto before = latest ? rolls::people_on(reading.books, reading.council, latest->id, latest->version) : std::vector<PersonaId>{};
  std::vector<PersonaId> stay;
  std::ranges::set_intersection(before, gathered->people, std::back_inserter(stay));
  RollPreviewResult result;
  result.entries = std::ssize(gathered->people);
  result.added = result.entries - std::ssize(stay);
  result.gone = std::ssize(before) - std::ssize(stay);
  result.faulty = count_faults(gathered->lines);
  result.separator = std::move(gathered->separator);
  result.lines = std::move(gathered->lines);
  return result.to_json();
}

// Who leads or writes fixes it, at a version that they have seen. Whom it names is for tellers and for each of them; everyone
// sees that it was fixed, of whom and how many.
Outcome fix(const Context& context, const RollFix& command) {
  const auto latest = rolls::latest(context.books, context.council, command.roll);
  const std::int64_t version = latest ? latest->version : 0;
  if (command.version != version) {
    Refusal refusal = refuse(Reason::conflict, "This roll was fixed anew meanwhile. Look at the latest version first.", "/version").error();
    refusal.revision = version;
    return std::unexpected(std::move(refusal));
  }
  const auto gathered = people_of(context.books, context.council, {command.source, command.area, command.file}, context.now);
  if (!gathered) return std::unexpected(gathered.error());
  if (auto refused = refused_file(gathered->lines)) return std::unexpected(std::move(*refused));
  if (gathered->people.empty()) return refuse(Reason::bad_choice, "Nobody would be on this roll.", "/source");
  if (std::ssize(gathered->people) > limits::roll_entries_max) {
    Refusal refusal = refuse(Reason::too_many, "More people than a roll may have.", "/source").error();
    refusal.max = limits::roll_entries_max;
    return std::unexpected(std::move(refusal));
  }
  facts::RollFixed fixed;
  fixed.roll = command.roll;
  fixed.version = version + 1;
  fixed.name = command.name;
  fixed.purpose = command.purpose;
  fixed.source = command.source;
  fixed.area = command.area;
  fixed.entries = std::ssize(gathered->people);
  fixed.fixed_by = context.actor.persona;
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, Audience::everyone(), fixed));
  for (std::size_t begin = 0; begin < gathered->people.size(); begin += listed_max) {
    facts::RollListed listed;
    listed.roll = fixed.roll;
    listed.version = fixed.version;
    const auto end = std::min(begin + listed_max, gathered->people.size());
    listed.personas.assign(gathered->people.begin() + static_cast<std::ptrdiff_t>(begin), gathered->people.begin() + static_cast<std::ptrdiff_t>(end));
    decision.facts.push_back(Fact::of(context.council, Audience::tellers(), listed));
  }
  decision.result = RollFixResult{fixed.version, fixed.entries}.to_json();
  return decision;
}

}  // namespace radslag::council::roll
