#include <algorithm>

#include "search/cards.hpp"
#include "search/likeness.hpp"
#include "search/queries.hpp"
#include "search/words.hpp"

namespace radslag::search {

namespace {

constexpr std::size_t title_stems_max = 8;
constexpr std::size_t what_stems_max = 8;
// What the index calls best is judged one by one; so many, at every keystroke.
constexpr std::int64_t candidates_max = 40;
constexpr std::size_t shown_max = 5;

// Open ones can be supported instead, forwarded ones have gone where they belong: both are worth knowing of.
constexpr std::string_view candidates = R"(
  WITH hit (no, rank) AS MATERIALIZED (
    SELECT no, min(rank) FROM (
      SELECT rowid AS no, bm25(initiative_words, 8.0, 2.0, 1.0) AS rank FROM initiative_words
        WHERE initiative_words MATCH $1
      UNION ALL SELECT rowid, 0.0 FROM initiative_parts WHERE initiative_parts MATCH $2)
    GROUP BY no)
  SELECT i.no, s.title, s.what || ' ' || s.why FROM hit JOIN initiative i ON i.no = hit.no
    JOIN initiative_searchable s ON s.no = i.no
  WHERE i.council = $3 AND i.published_at IS NOT NULL AND i.is_hidden = 0
    AND i.state IN ('published', 'shortlisted', 'forwarded') AND i.id IS NOT $4
  ORDER BY hit.rank, i.no DESC LIMIT $5)";

Wanted wanted_of(const protocol::InitiativeSimilar& query) {
  Wanted wanted;
  wanted.title = significant_stems(query.title, title_stems_max);
  for (auto& stem : significant_stems(query.what.value_or(""), title_stems_max + what_stems_max)) {
    if (wanted.what.size() == what_stems_max) break;
    if (std::ranges::find(wanted.title, stem) == wanted.title.end()) wanted.what.push_back(std::move(stem));
  }
  return wanted;
}

}  // namespace

Or<std::string> find_similar(const council::Reading& reading, const protocol::InitiativeSimilar& query) {
  const Wanted wanted = wanted_of(query);
  std::vector<std::string> all = wanted.title;
  all.insert(all.end(), wanted.what.begin(), wanted.what.end());
  protocol::InitiativeSimilarResult result;
  if (all.empty()) return result.to_json();
  std::vector<std::int64_t> found;
  reading.books.each<std::int64_t, std::string_view, std::string_view>(
      candidates,
      [&](std::int64_t no, std::string_view title, std::string_view text) {
        if (likeness(wanted, title, text) >= likeness_shown) found.push_back(no);
        return found.size() < shown_max;
      },
      any_of(all), any_in_title(wanted.title), reading.council, query.except, candidates_max);
  result.cards = cards_of(reading.books, found);
  return result.to_json();
}

}  // namespace radslag::search
