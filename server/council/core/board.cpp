#include "council/core/board.hpp"

namespace radslag::council {

namespace {

// False where the topic has never had a row.
bool try_put(store::Database& db, const std::string& topic, std::string_view type, std::string_view id,
             const Audience& audience, std::int64_t revision, const std::string& json) {
  db.run(
      "INSERT INTO notice (topic, type, id, audience, revision, json) SELECT no, $2, $3, $4, $5, $6 FROM topic "
      "WHERE name = $1 ON CONFLICT (topic, type, id, audience) DO UPDATE SET revision = $5, json = $6",
      topic, type, id, audience.label, revision, json);
  return db.changes() > 0;
}

}  // namespace

void Board::put_json(const std::string& topic, const Audience& audience, std::string_view type, std::string_view id,
                     std::string json) {
  if (!try_put(db_, topic, type, id, audience, entry_.seq, json)) {
    db_.run("INSERT INTO topic (name, council) VALUES ($1, $2)", topic, entry_.council);
    static_cast<void>(try_put(db_, topic, type, id, audience, entry_.seq, json));
  }
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

void Board::remove_topic(const std::string& topic) {
  std::vector<std::string> types;
  db_.each<std::string>(
      "SELECT DISTINCT type FROM notice WHERE topic = (SELECT no FROM topic WHERE name = $1) AND json IS NOT NULL",
      [&](std::string type) { types.push_back(std::move(type)); }, topic);
  for (const std::string& type : types) remove_all(topic, type);
}

}  // namespace radslag::council
