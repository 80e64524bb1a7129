#include "council/core/rolls.hpp"

namespace radslag::council::rolls {

std::optional<Roll> at_version(store::Database& books, const CouncilId& council, const RollId& roll, std::int64_t version) {
  std::optional<Roll> found;
  books.each<std::string, std::string, std::int64_t, Time>(
      "SELECT name, purpose, entries, fixed_at FROM roll WHERE council = $1 AND id = $2 AND version = $3",
      [&](std::string name, std::string purpose, std::int64_t entries, Time fixed_at) {
        found = Roll{roll, version, std::move(name), std::move(purpose), entries, fixed_at};
      },
      council, roll, version);
  return found;
}

std::optional<Roll> latest(store::Database& books, const CouncilId& council, const RollId& roll) {
  const auto version = books.one<std::optional<std::int64_t>>("SELECT max(version) FROM roll WHERE council = $1 AND id = $2", council, roll);
  return version && *version ? at_version(books, council, roll, **version) : std::nullopt;
}

bool is_on(store::Database& books, const CouncilId& council, const RollId& roll, std::int64_t version, const PersonaId& persona) {
  return books
      .one<std::int64_t>("SELECT 1 FROM roll_entry WHERE council = $1 AND roll = $2 AND version = $3 AND persona = $4", council, roll, version, persona)
      .has_value();
}

std::vector<PersonaId> people_on(store::Database& books, const CouncilId& council, const RollId& roll, std::int64_t version) {
  std::vector<PersonaId> people;
  books.each<PersonaId>("SELECT persona FROM roll_entry WHERE council = $1 AND roll = $2 AND version = $3 ORDER BY persona",
                        [&](PersonaId persona) { people.push_back(std::move(persona)); }, council, roll, version);
  return people;
}

}  // namespace radslag::council::rolls
