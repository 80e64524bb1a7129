#include "council/core/pruning.hpp"

#include <vector>

namespace radslag::council {

bool prune_tombstones(store::Database& db, Time now) {
  constexpr std::size_t rows_max = 1000;
  struct Old {
    std::int64_t no, topic, revision;
  };
  std::vector<Old> old;
  db.each<std::int64_t, std::int64_t, std::int64_t>(
      "SELECT notice.no, notice.topic, notice.revision FROM notice "
      "JOIN topic ON topic.no = notice.topic JOIN journal ON journal.council = topic.council "
      "JOIN entry ON entry.id = (journal.no << 40) + notice.revision "
      "WHERE notice.json IS NULL AND entry.at < $1 LIMIT $2",
      [&](std::int64_t no, std::int64_t topic, std::int64_t revision) { old.push_back({no, topic, revision}); },
      now - tombstones_kept, static_cast<std::int64_t>(rows_max));
  for (const Old& tombstone : old) {
    db.run("INSERT INTO topic_pruned (topic, pruned_to) VALUES ($1, $2) "
           "ON CONFLICT (topic) DO UPDATE SET pruned_to = max(pruned_to, $2)",
           tombstone.topic, tombstone.revision);
    db.run("DELETE FROM notice WHERE no = $1", tombstone.no);
  }
  return old.size() == rows_max;
}

}  // namespace radslag::council
