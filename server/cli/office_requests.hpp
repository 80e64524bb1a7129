#pragma once
// Requests to the office in this process: for an import without a server, and for the demo, whose past is made now.
#include <optional>

#include "cli/instance.hpp"
#include "cli/requests.hpp"
#include "net/doorkeeper.hpp"

namespace radslag::cli {

class OfficeRequests final : public Requests {
 public:
  OfficeRequests(Instance& instance, net::Doorkeeper& doorkeeper) : instance_(instance), doorkeeper_(doorkeeper) {}

  // What this caller is answered at this moment, which may lie in the past.
  [[nodiscard]] Result ask_as(const council::Caller& caller, std::string_view method, std::string_view params, Time now);

  [[nodiscard]] std::string post(std::string_view bearer, const std::string& request) override;

 private:
  [[nodiscard]] std::string answer(const council::Caller& caller, const std::string& request, Time now);

  Instance& instance_;
  net::Doorkeeper& doorkeeper_;
};

}  // namespace radslag::cli
