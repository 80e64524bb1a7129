#include "council/rounds/roll.hpp"

#include "methods/tree/merkle.hpp"

namespace radslag::council::rounds {

std::vector<MemberId> eligible(store::Database& books, const CouncilId& council, protocol::RoundElectorate electorate) {
  std::vector<MemberId> members;
  const auto add = [&](MemberId member) { members.push_back(std::move(member)); };
  switch (electorate) {
    case protocol::RoundElectorate::residents:
      books.each<MemberId>("SELECT member FROM persona WHERE council = $1 AND left_at IS NULL ORDER BY member", add, council);
      return members;
    case protocol::RoundElectorate::seats:
      books.each<MemberId>(
          "SELECT DISTINCT member FROM persona JOIN role ON role.persona = persona.id WHERE persona.council = $1 AND left_at IS NULL "
          "AND role IN ('seat_holder', 'deputy') ORDER BY member",
          add, council);
      return members;
  }
  std::unreachable();
}

Roll make_roll(std::vector<MemberId> members, Random& random) {
  Roll roll;
  for (auto& member : members) {
    Roll::Place place{std::move(member), {}};
    random.fill(place.salt);
    roll.places.push_back(std::move(place));
  }
  return roll;
}

std::string Roll::root() const {
  methods::Appender tree;
  std::vector<methods::StoredNode> nodes;
  for (const Place& place : places) {
    std::string leaf(place.salt.begin(), place.salt.end());
    leaf += place.member.value;
    tree.append(methods::hash_leaf(std::string_view(leaf)), nodes);
  }
  return to_hex(tree.root());
}

void keep(store::Database& books, const RoundId& round, const Roll& roll) {
  for (const Roll::Place& place : roll.places) {
    books.run("INSERT INTO round_roll (round, member, salt) VALUES ($1, $2, $3)", round, place.member, place.salt);
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

}  // namespace radslag::council::rounds
