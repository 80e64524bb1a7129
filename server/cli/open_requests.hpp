#pragma once
// The right port for what is there: the running server's, or the office's in this process.
#include <memory>

#include "cli/places.hpp"
#include "cli/requests.hpp"

namespace radslag::cli {

// Throws Stop: e.g. when a server holds the database but cannot be reached.
[[nodiscard]] std::unique_ptr<Requests> open_requests(const Places& places);

}  // namespace radslag::cli
