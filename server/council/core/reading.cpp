#include "council/core/reading.hpp"

#include <algorithm>
#include <set>

#include "council/core/journal.hpp"
#include "protocol/generated/limits.hpp"
#include "protocol/json_writer.hpp"
#include "store/transaction.hpp"

namespace radslag::council {

namespace {

// The head of a journal, or nothing for an empty or unknown one.
std::optional<std::pair<std::int64_t, std::string>> leaf_at(store::Database& db, std::int64_t journal_no,
                                                            std::optional<std::int64_t> seq) {
  const std::int64_t base = journal_no << 40;
  const std::int64_t from = seq ? base + *seq : base;
  const std::int64_t to = seq ? from + 1 : base + (std::int64_t{1} << 40);
  const auto row = db.one<std::int64_t, methods::Hash>(
      "SELECT id, leaf FROM entry WHERE id >= $1 AND id < $2 ORDER BY id DESC LIMIT 1", from, to);
  if (!row) return std::nullopt;
  return std::pair{std::get<0>(*row) - base, to_hex(std::span(std::get<1>(*row)).first(4))};
}

bool can_continue(store::Database& db, std::int64_t journal_no, const Position& since, const Position& now) {
  if (since.labels8 != now.labels8 || since.seq > now.seq) return false;
  if (since.seq < 0) return true;
  const auto leaf = leaf_at(db, journal_no, since.seq);
  return leaf && leaf->second == since.hash8;
}

// Tombstones older than what is kept have been pruned: a position from before that cannot be continued.
bool reaches_back(store::Database& db, std::int64_t topic_no, std::int64_t seq) {
  const auto pruned = db.one<std::int64_t>("SELECT pruned_to FROM topic_pruned WHERE topic = $1", topic_no);
  return !pruned || *pruned <= seq;
}

}  // namespace

Delta read_topic(store::Database& db, const topics::Resolved& topic, const Labels& labels,
                 const std::optional<Position>& since) {
  // A writer's connection (tests, rebuilding) may be inside a transaction of its own.
  std::optional<store::Transaction> snapshot;
  if (!db.in_transaction()) snapshot.emplace(db, store::Transaction::Begin::deferred);

  Delta delta;
  delta.position.labels8 = labels.hash8(topic.personal);
  const auto journal_no = journal_number(db, topic.council);
  if (!journal_no) {
    delta.reset = true;
    return delta;
  }
  if (const auto head = leaf_at(db, *journal_no, std::nullopt)) {
    delta.position.seq = head->first;
    delta.position.hash8 = head->second;
  }
  const auto topic_no = db.one<std::int64_t>("SELECT no FROM topic WHERE name = $1", topic.stored);
  delta.reset = !since || !can_continue(db, *journal_no, *since, delta.position) ||
                (topic_no && !reaches_back(db, *topic_no, since->seq));
  if (!topic_no) return delta;
  const std::int64_t after = delta.reset ? -1 : since->seq;
  db.each<std::string, std::string, std::string_view, std::int64_t, std::optional<std::string>>(
      "SELECT type, id, audience, revision, json FROM notice WHERE topic = $1 AND revision > $2 ORDER BY revision, no",
      [&](std::string type, std::string id, std::string_view audience, std::int64_t revision,
          std::optional<std::string> json) {
        if (!labels.contains(audience) || (delta.reset && !json)) return;
        delta.rows.push_back({std::move(type), std::move(id), revision, std::move(json)});
      },
      *topic_no, after);
  keep_one_of_each(delta.rows);
  return delta;
}

void keep_one_of_each(std::vector<ReadRow>& rows) {
  const auto is_gone = [](const ReadRow& row) { return !row.json; };
  if (std::ranges::none_of(rows, is_gone)) return;
  std::set<std::pair<std::string, std::string>> told;
  for (const ReadRow& row : rows) {
    if (row.json) told.emplace(row.type, row.id);
  }
  std::erase_if(rows, [&](const ReadRow& row) { return is_gone(row) && !told.emplace(row.type, row.id).second; });
}

namespace {

void write_page(protocol::JsonWriter& out, std::string_view watched, const Delta& delta, std::size_t from,
                std::size_t to) {
  const bool more = to < delta.rows.size();
  out.begin_object();
  out.member("topic", watched);
  if (!more) out.member("position", delta.position.to_string());
  out.member("reset", delta.reset && from == 0);
  out.key("gone");
  out.begin_array();
  for (std::size_t i = from; i < to; ++i) {
    const ReadRow& row = delta.rows[i];
    if (row.json) continue;
    out.begin_object();
    out.member("type", row.type);
    out.member("id", row.id);
    out.end_object();
  }
  out.end_array();
  out.key("rows");
  out.begin_array();
  for (std::size_t i = from; i < to; ++i) {
    const ReadRow& row = delta.rows[i];
    if (!row.json) continue;
    out.begin_object();
    out.member("type", row.type);
    out.member("id", row.id);
    out.member("revision", row.revision);
    out.key("fields");
    out.raw(*row.json);
    out.end_object();
  }
  out.end_array();
  out.member("more", more);
  out.end_object();
}

}  // namespace

std::vector<std::string> to_changes(std::string_view watched, const Delta& delta) {
  constexpr auto page = static_cast<std::size_t>(protocol::limits::rows_a_message_max);
  std::vector<std::string> pages;
  std::size_t from = 0;
  do {
    const std::size_t to = std::min(delta.rows.size(), from + page);
    std::string text;
    protocol::JsonWriter out(text);
    write_page(out, watched, delta, from, to);
    pages.push_back(std::move(text));
    from = to;
  } while (from < delta.rows.size());
  return pages;
}

std::vector<Bytes> to_notifications(std::string_view watched, const Delta& delta) {
  std::vector<Bytes> messages;
  for (const std::string& changes : to_changes(watched, delta)) {
    messages.push_back(
        std::make_shared<const std::string>(R"({"jsonrpc":"2.0","method":"changes","params":)" + changes + "}"));
  }
  return messages;
}

}  // namespace radslag::council
