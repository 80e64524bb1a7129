#include <algorithm>

#include "base/local_time.hpp"
#include "council/core/topics.hpp"
#include "council/moderation/notices.hpp"
#include "protocol/generated/moderation_rows.hpp"

namespace radslag::council::moderation {

using namespace protocol;

namespace {

// From New Year to New Year on the wall: an hour or two before it is so in UTC.
struct Span {
  Time from{}, to{};
};

Time new_year(int year) {
  const Time midnight = std::chrono::sys_days(std::chrono::year(year) / 1 / 1);
  return local_year(midnight - std::chrono::hours(1)) == year ? midnight - std::chrono::hours(1) : midnight;
}

std::map<std::string, std::int64_t> counted(const Posting& posting, std::string_view sql, const Span& span) {
  std::map<std::string, std::int64_t> counts;
  posting.books.each<std::string, std::int64_t>(sql, [&](std::string word, std::int64_t times) { counts[std::move(word)] = times; }, posting.council,
                                                span.from, span.to);
  return counts;
}

std::int64_t number(const Posting& posting, std::string_view sql, const Span& span) {
  return posting.books.one<std::int64_t>(sql, posting.council, span.from, span.to).value_or(0);
}

// Of the cases decided in the year, from the first report; the lower of the two in the middle.
std::optional<std::int64_t> median_minutes(std::vector<std::int64_t> spans) {
  if (spans.empty()) return std::nullopt;
  const auto middle = spans.begin() + static_cast<std::ptrdiff_t>((spans.size() - 1) / 2);
  std::ranges::nth_element(spans, middle);
  return *middle / 60'000;
}

}  // namespace

void put_year(const Posting& posting, Time at) {
  const int year = local_year(at);
  const Span span{new_year(year), new_year(year + 1)};
  rows::ModerationYear row;
  row.by_reason = counted(posting, "SELECT code, count(*) FROM moderation_report WHERE council = $1 AND at >= $2 AND at < $3 GROUP BY code", span);
  for (const auto& [code, times] : row.by_reason) row.reports += times;
  row.measures = counted(posting, "SELECT kind, count(*) FROM measure WHERE council = $1 AND at >= $2 AND at < $3 GROUP BY kind", span);
  std::vector<std::int64_t> spans;
  posting.books.each<std::int64_t>(
      "SELECT closed_at - opened_at FROM moderation_case WHERE council = $1 AND closed_at >= $2 AND closed_at < $3 AND reports > 0",
      [&](std::int64_t took) { spans.push_back(took); }, posting.council, span.from, span.to);
  row.decided = static_cast<std::int64_t>(spans.size());
  row.median_minutes = median_minutes(std::move(spans));
  row.automated = 0;
  row.appeals = number(posting, "SELECT count(*) FROM appeal WHERE council = $1 AND at >= $2 AND at < $3", span);
  row.reversed = number(posting, "SELECT count(*) FROM appeal WHERE council = $1 AND decided_at >= $2 AND decided_at < $3 AND outcome = 'reversed'", span);
  posting.board.put(topics::moderation(posting.council), Audience::everyone(), std::to_string(year), row);
}

}  // namespace radslag::council::moderation
