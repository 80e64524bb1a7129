#pragma once
// A place that its author does not want to show exactly is put in the middle of its cell in a fixed grid before it becomes a
// fact: 0.005° north and 0.01° east, about 550 m each way at Swedish latitudes. The exact point is then in no fact, row or
// table but the author's own draft, which goes when the initiative is handed in. Asking again gives the same point, so
// several versions of one initiative tell no more than one does.
#include <cstdint>

#include "protocol/generated/initiative_types.hpp"
#include "store/database.hpp"

namespace radslag::council::initiative {

[[nodiscard]] protocol::Point neighbourhood_of(const protocol::Point& exact);
// As the author asked for it to be shown. Without a place there is nothing to be coarse.
[[nodiscard]] protocol::Content as_shown(protocol::Content content);
// An exact place that older versions showed becomes its neighbourhood in the books, and so in every row. What the journal
// said when it was exact stays there, until the author erases the text.
void blur_older_versions(store::Database& books, std::int64_t initiative);

}  // namespace radslag::council::initiative
