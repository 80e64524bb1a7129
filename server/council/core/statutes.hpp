#pragma once
// What the statutes of a council set, as rules of any feature read it. Kept by the settings feature.
#include <cstdint>
#include <string>

#include "base/id.hpp"
#include "store/database.hpp"

namespace radslag::council {

struct Statutes {
  std::int64_t seats = 0;
  std::int64_t quorum_percent = 50;     // more than this share of the seats must be present
  std::int64_t term_months = 24;
  std::int64_t support_threshold = 50;  // endorsements that an initiative needs
  std::int64_t support_days = 90;       // days it has to gather them
  bool answer_on_threshold = true;      // the threshold asks for an officer's answer too, not the shortlist alone
  std::int64_t answer_days = 90;        // SWEDISH_CONTEXT 1.4: the owner's answer
  std::int64_t screening_days = 5;      // working days (1.4)
  std::int64_t notice_days = 7;         // the notice of a meeting (kommunallagen 5:13–15)
  bool screen_before = true;            // a moderator looks before publishing
  bool deciding = false;                // otherwise advisory
};

// In which the council's days begin.
[[nodiscard]] std::string time_zone_of(store::Database& books, const CouncilId& council);
[[nodiscard]] Statutes statutes_of(store::Database& books, const CouncilId& council);
// Only categories and areas that are in use now; one that was taken away stays on what has it.
[[nodiscard]] bool category_exists(store::Database& books, const CouncilId& council, const std::string& id);
[[nodiscard]] bool area_exists(store::Database& books, const CouncilId& council, const std::string& id);

}  // namespace radslag::council
