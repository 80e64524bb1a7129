#include <algorithm>
#include <span>

#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"
#include "search/cards.hpp"
#include "search/queries.hpp"
#include "search/words.hpp"

namespace radslag::search {

using protocol::InitiativeSearch;
using protocol::InitiativeSort;

namespace {

// A title counts more than a text. Columns: title, what, why. A match within a word only comes after every whole one, and
// a council's own number before them all.
constexpr std::string_view by_words = R"(
  WITH hit (no, rank) AS MATERIALIZED (
    SELECT no, min(rank) FROM (
      SELECT rowid AS no, bm25(initiative_words, 8.0, 2.0, 1.0) AS rank FROM initiative_words
        WHERE initiative_words MATCH $1
      UNION ALL SELECT rowid, 0.0 FROM initiative_parts WHERE initiative_parts MATCH $2
      UNION ALL SELECT no, -1e9 FROM initiative WHERE council = $3 AND year || '-' || nth = $4)
    GROUP BY no)
  SELECT i.no FROM hit JOIN initiative i ON i.no = hit.no
    JOIN initiative_version v ON v.initiative = i.no AND v.version = i.version
  WHERE i.council = $3
    AND ($5 AND i.author IN (SELECT id FROM persona WHERE council = $3 AND member = $6)
         OR NOT $5 AND i.published_at IS NOT NULL AND i.is_hidden = 0)
    AND ($7 IS NULL OR v.category = $7) AND ($8 IS NULL OR v.area = $8)
    AND ($9 IS NULL OR i.state IN (SELECT value FROM json_each($9)))
  ORDER BY CASE $10 WHEN 'support' THEN i.support WHEN 'newest' THEN coalesce(i.published_at, i.submitted_at) END DESC,
    hit.rank, coalesce(i.published_at, i.submitted_at) DESC, i.no DESC)";

constexpr std::string_view by_filters = R"(
  SELECT i.no FROM initiative i JOIN initiative_version v ON v.initiative = i.no AND v.version = i.version
  WHERE i.council = $1
    AND ($2 AND i.author IN (SELECT id FROM persona WHERE council = $1 AND member = $3)
         OR NOT $2 AND i.published_at IS NOT NULL AND i.is_hidden = 0)
    AND ($4 IS NULL OR v.category = $4) AND ($5 IS NULL OR v.area = $5)
    AND ($6 IS NULL OR i.state IN (SELECT value FROM json_each($6)))
  ORDER BY CASE $7 WHEN 'support' THEN i.support END DESC,
    coalesce(i.published_at, i.submitted_at) DESC, i.no DESC)";

}  // namespace

Or<std::string> find_initiatives(const council::Reading& reading, const InitiativeSearch& query) {
  const Expressions words = expressions_of(query.query.value_or(""));
  const bool mine = query.mine.value_or(false);
  const auto states = query.states ? std::optional(protocol::to_json_text(*query.states)) : std::nullopt;
  const auto sort = to_string(query.sort.value_or(InitiativeSort::newest));
  // All that match are found, a number each, because a page needs their count and their order anyway.
  std::vector<std::int64_t> found;
  const auto keep = [&](std::int64_t no) { found.push_back(no); };
  if (words.empty()) {
    reading.books.each<std::int64_t>(by_filters, keep, reading.council, mine, reading.actor.member, query.category,
                                     query.area, states, sort);
  } else {
    reading.books.each<std::int64_t>(by_words, keep, words.words, words.parts, reading.council, *query.query, mine,
                                     reading.actor.member, query.category, query.area, states, sort);
  }
  const auto first = std::min(found.size(), static_cast<std::size_t>(query.page.value_or(0) * protocol::limits::search_page));
  const auto count = std::min(found.size() - first, static_cast<std::size_t>(protocol::limits::search_page));
  protocol::InitiativeSearchResult result;
  result.total = static_cast<std::int64_t>(found.size());
  result.cards = cards_of(reading.books, std::span(found).subspan(first, count));
  return result.to_json();
}

}  // namespace radslag::search
