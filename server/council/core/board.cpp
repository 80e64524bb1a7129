#include "council/core/board.hpp"

namespace radslag::council {

namespace {

std::int64_t topic_number(store::Database& db, const CouncilId& council, const std::string& name) {
  if (const auto known = db.one<std::int64_t>("SELECT no FROM topic WHERE name = $1", name)) return *known;
  return *db.one<std::int64_t>("INSERT INTO topic (name, council) VALUES ($1, $2) RETURNING no", name, council);
}

}  // namespace

void Board::put_json(const std::string& topic, const Audience& audience, std::string_view type, std::string_view id,
                     std::string json) {
  db_.run(
      "INSERT INTO notice (topic, type, id, audience, revision, json) VALUES ($1, $2, $3, $4, $5, $6) "
      "ON CONFLICT (topic, type, id, audience) DO UPDATE SET revision = $5, json = $6",
      topic_number(db_, entry_.council, topic), type, id, audience.label, entry_.seq, json);
  changes_.push_back(
      {entry_.council, topic, audience, std::string(type), std::string(id), entry_.seq, std::move(json)});
}

void Board::remove(const std::string& topic, const Audience& audience, std::string_view type, std::string_view id) {
  db_.run(
      "UPDATE notice SET revision = $1, json = NULL WHERE topic = (SELECT no FROM topic WHERE name = $2) "
      "AND type = $3 AND id = $4 AND audience = $5 AND json IS NOT NULL",
      entry_.seq, topic, type, id, audience.label);
  if (db_.changes() == 0) return;
  changes_.push_back(
      {entry_.council, topic, audience, std::string(type), std::string(id), entry_.seq, std::nullopt});
}

void Board::remove_all(const std::string& topic, std::string_view type) {
  std::vector<std::pair<std::string, std::string>> standing;
  db_.each<std::string, std::string>(
      "SELECT id, audience FROM notice WHERE topic = (SELECT no FROM topic WHERE name = $1) AND type = $2 "
      "AND json IS NOT NULL",
      [&](std::string id, std::string audience) { standing.emplace_back(std::move(id), std::move(audience)); }, topic,
      type);
  for (const auto& [id, audience] : standing) remove(topic, Audience{audience}, type, id);
}

}  // namespace radslag::council
