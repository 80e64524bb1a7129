#include "council/core/statutes.hpp"

namespace radslag::council {

Statutes statutes_of(store::Database& books, const CouncilId& council) {
  Statutes statutes;
  books.each<std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::int64_t, bool, std::int64_t, std::int64_t,
             std::int64_t, bool, bool>(
      "SELECT seats, quorum_percent, term_months, support_threshold, support_days, answer_on_threshold, answer_days, "
      "screening_days, notice_days, screen_before, deciding FROM statutes WHERE council = $1",
      [&](auto seats, auto quorum, auto term, auto threshold, auto days, bool answer, auto answer_days, auto screening,
          auto notice, bool before, bool deciding) {
        statutes = {seats,       quorum,    term,   threshold, days,    answer,
                    answer_days, screening, notice, before,    deciding};
      },
      council);
  return statutes;
}

std::string time_zone_of(store::Database& books, const CouncilId& council) {
  return books.one<std::string>("SELECT time_zone FROM council WHERE id = $1", council).value_or("Europe/Stockholm");
}

bool category_exists(store::Database& books, const CouncilId& council, const std::string& id) {
  return books.one<std::int64_t>("SELECT 1 FROM category WHERE council = $1 AND id = $2", council, id).has_value();
}

bool area_exists(store::Database& books, const CouncilId& council, const std::string& id) {
  return books.one<std::int64_t>("SELECT 1 FROM area WHERE council = $1 AND id = $2", council, id).has_value();
}

}  // namespace radslag::council
