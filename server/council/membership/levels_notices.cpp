#include "council/core/people.hpp"
#include "council/core/topics.hpp"
#include "council/membership/levels.hpp"
#include "council/membership/notices.hpp"
#include "protocol/generated/levels_rows.hpp"

namespace radslag::council::membership {

using namespace protocol;

void publish(Board& board, store::Database&, const facts::LeastLevelsSet& fact) {
  const CouncilId& council = board.entry().council;
  const LeastLevels& asked = fact.levels;
  rows::LeastLevels row;
  row.propose = asked.propose;
  row.comment = asked.comment;
  row.support = asked.support;
  row.vote = asked.vote;
  row.hold_role = asked.hold_role;
  board.put(topics::about(council), Audience::everyone(), council.value, row);
}

void publish(Board& board, store::Database& books, const facts::LevelChosen& fact) {
  publish_all(board, books, fact.persona, false);
}
void publish(Board& board, store::Database& books, const facts::MemberConfirmed& fact) {
  publish_all(board, books, fact.persona, false);
}
void publish(Board& board, store::Database& books, const facts::HiddenChosen& fact) {
  publish_all(board, books, fact.persona, false);
  publish_terms(board, books, fact.persona);
}
void publish(Board& board, store::Database& books, const facts::SupportsShownChosen& fact) {
  publish_all(board, books, fact.persona, false);
}

void follow_proof(store::Database& books, Board& board, const Entry&, const facts::BelongingConfirmed& fact) {
  if (fact.seen_by) publish_all(board, books, fact.persona, false);
}

void publish(Board& board, store::Database& books, const facts::SilenceChosen& fact) {
  const auto member = people::member_of(books, fact.persona);
  if (!member) return;
  const std::string topic = topics::me(board.entry().council, *member);
  if (fact.silence == Silence::none) {
    board.remove<rows::Silenced>(topic, Audience::member(*member), fact.other.value);
    return;
  }
  rows::Silenced row;
  row.silence = fact.silence;
  board.put(topic, Audience::member(*member), fact.other.value, row);
}

}  // namespace radslag::council::membership
