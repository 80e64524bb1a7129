#include "cli/open_requests.hpp"

#include <fmt/format.h>

#include "cli/http_requests.hpp"
#include "cli/identity_doorkeeper.hpp"
#include "cli/instance.hpp"
#include "cli/local_operator.hpp"
#include "cli/office_requests.hpp"
#include "cli/stop.hpp"

namespace radslag::cli {

namespace {

// The office of this process, with all that it stands on.
class OwnOffice final : public Requests {
 public:
  explicit OwnOffice(const Places& places)
      : places_(places), instance_(places), doorkeeper_(instance_.keys(), [](const std::string&, Time) {}, [](const std::string&, const council::Secret&, Time) {}), office_(instance_, doorkeeper_) {}
  ~OwnOffice() override { keep_owner(places_); }

 protected:
  std::string post(std::string_view bearer, const std::string& request) override { return office_.post(bearer, request); }

 private:
  Places places_;
  Instance instance_;
  IdentityDoorkeeper doorkeeper_;
  OfficeRequests office_;
};

}  // namespace

std::unique_ptr<Requests> open_requests(const Places& places) {
  if (!is_in_use(places)) return std::make_unique<OwnOffice>(places);
  const auto access = read_local_access(places.operator_token());
  if (!access) {
    throw failed(fmt::format("{}: in use, but no server has left its address in {}; try again when it has started", places.database().string(),
                             places.operator_token().string()));
  }
  return std::make_unique<HttpRequests>(access->url, access->token);
}

}  // namespace radslag::cli
