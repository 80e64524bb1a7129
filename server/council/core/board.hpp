#pragma once
// The noticeboard (anslagstavla), as features write on it: one table of published rows, which is what clients see.
// A row's key is (topic, audience, type, id). Leaving a topic or an audience writes a tombstone in its place.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "council/core/audience.hpp"
#include "council/core/fact.hpp"
#include "store/database.hpp"

namespace radslag::council {

// One row as it changed in a commit. json absent: it left.
struct RowChange {
  CouncilId council;
  std::string topic;
  Audience audience;
  std::string type;
  std::string id;
  std::int64_t revision = 0;
  std::optional<std::string> json;
};

class Board {
 public:
  // Writes through `db`, inside its transaction, with the revision of `entry`.
  Board(store::Database& db, const Entry& entry, std::vector<RowChange>& changes)
      : db_(db), entry_(entry), changes_(changes) {}

  // A generated row type: protocol::rows::InitiativeCard and its like.
  template <class TypedRow>
  void put(const std::string& topic, const Audience& audience, std::string_view id, const TypedRow& row) {
    put_json(topic, audience, TypedRow::type, id, row.to_json());
  }
  template <class TypedRow>
  void remove(const std::string& topic, const Audience& audience, std::string_view id) {
    remove(topic, audience, TypedRow::type, id);
  }

  void put_json(const std::string& topic, const Audience& audience, std::string_view type, std::string_view id,
                std::string json);
  // Nothing happens where there is no such row.
  void remove(const std::string& topic, const Audience& audience, std::string_view type, std::string_view id);
  // Every standing row of this type on the topic becomes a tombstone.
  void remove_all(const std::string& topic, std::string_view type);

  // Every standing row of the topic becomes a tombstone.
  void remove_topic(const std::string& topic);

  [[nodiscard]] const Entry& entry() const { return entry_; }

 private:
  store::Database& db_;
  const Entry& entry_;
  std::vector<RowChange>& changes_;
};

}  // namespace radslag::council
