#include "council/rounds/roll.hpp"

#include <set>
#include <span>
#include <utility>

#include "methods/tree/merkle.hpp"

namespace radslag::council::rounds {

std::vector<Voter> eligible(store::Database& books, const Record& record, Time now) {
  std::vector<Voter> voters;
  const auto add = [&](PersonaId persona, MemberId member, Time joined_at) { voters.push_back({std::move(persona), std::move(member), joined_at}); };
  switch (record.terms.electorate) {
    case protocol::RoundElectorate::residents:
      books.each<PersonaId, MemberId, Time>("SELECT id, member, joined_at FROM persona WHERE council = $1 AND left_at IS NULL ORDER BY id", add, record.council);
      return voters;
    case protocol::RoundElectorate::confirmed:
      books.each<PersonaId, MemberId, Time>(
          "SELECT persona.id, member, joined_at FROM belonging JOIN persona ON persona.id = belonging.persona "
          "WHERE belonging.council = $1 AND state = 'confirmed' AND until > $2 AND left_at IS NULL ORDER BY persona.id",
          add, record.council, now);
      return voters;
    case protocol::RoundElectorate::seats:
      books.each<PersonaId, MemberId, Time>(
          "SELECT DISTINCT persona.id, member, joined_at FROM persona JOIN role ON role.persona = persona.id WHERE persona.council = $1 AND left_at IS NULL "
          "AND role IN ('seat_holder', 'deputy') AND (ends IS NULL OR ends > $2) AND NOT EXISTS (SELECT 1 FROM round_option JOIN recusal "
          "ON recusal.initiative = round_option.initiative WHERE round = $3 AND recusal.council = $1 AND recusal.persona = persona.id) ORDER BY persona.id",
          add, record.council, now, record.id);
      return voters;
  }
  std::unreachable();
}

// Each member once, sorted: the order of ids, which says nothing.
Roll make_roll(const std::vector<Voter>& voters, Random& random) {
  std::set<MemberId> members;
  for (const Voter& voter : voters) members.insert(voter.member);
  Roll roll;
  for (const auto& member : members) {
    Roll::Place place{member, {}};
    random.fill(place.salt);
    roll.places.push_back(std::move(place));
  }
  return roll;
}

namespace {

methods::Hash leaf_of(std::span<const std::uint8_t> salt, const MemberId& member) {
  std::string leaf(salt.begin(), salt.end());
  leaf += member.value;
  return methods::hash_leaf(std::string_view(leaf));
}

}  // namespace

std::string Roll::root() const {
  methods::Appender tree;
  std::vector<methods::StoredNode> nodes;
  for (const Place& place : places) {
    tree.append(leaf_of(place.salt, place.member), nodes);
  }
  return to_hex(tree.root());
}

void keep(store::Database& books, const RoundId& round, const Roll& roll) {
  std::int64_t place = 0;
  for (const auto& [member, salt] : roll.places) {
    books.run("INSERT INTO round_roll (round, member, place, salt) VALUES ($1, $2, $3, $4)", round, member, place++, salt);
  }
}

bool is_on_roll(store::Database& books, const RoundId& round, const MemberId& member) {
  return books.one<std::int64_t>("SELECT 1 FROM round_roll WHERE round = $1 AND member = $2", round, member).has_value();
}

bool has_voted(store::Database& books, const RoundId& round, const MemberId& member) {
  return books.one<std::int64_t>("SELECT 1 FROM round_roll WHERE round = $1 AND member = $2 AND voted = 1", round, member).has_value();
}

std::int64_t voted(store::Database& books, const RoundId& round) {
  return books.one<std::int64_t>("SELECT count(*) FROM round_roll WHERE round = $1 AND voted = 1", round).value_or(0);
}

void forget_voter(store::Database& books, const CouncilId& council, const MemberId& member) {
  std::vector<std::pair<RoundId, std::string>> leaves;
  books.each<RoundId, std::vector<std::uint8_t>>("SELECT round, salt FROM round_roll JOIN round ON round.id = round WHERE member = $1 AND council = $2",
                                                 [&](RoundId round, const std::vector<std::uint8_t>& salt) { leaves.emplace_back(std::move(round), to_hex(leaf_of(salt, member))); }, member, council);
  for (const auto& [round, leaf] : leaves) {
    books.run("UPDATE round_roll SET member = $3, salt = zeroblob(32) WHERE round = $1 AND member = $2", round, member, leaf);
  }
}

std::int64_t places_due(store::Database& books, const CouncilId& council, Time now) {
  return books
      .one<std::int64_t>("SELECT count(*) FROM round_roll WHERE round IN (SELECT id FROM round WHERE council = $1 AND links_destroyed = 1 AND closed_at < $2)", council, now - roll_kept)
      .value_or(0);
}

void dispose_of_rolls(store::Database& books, const CouncilId& council, Time now) {
  books.run("DELETE FROM round_roll WHERE round IN (SELECT id FROM round WHERE council = $1 AND links_destroyed = 1 AND closed_at < $2)", council, now - roll_kept);
}

}  // namespace radslag::council::rounds
