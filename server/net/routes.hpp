#pragma once
// Which address is answered by whom. Everything but the upgrade at /live, which is the connection's own.
#include <functional>
#include <string>

#include "net/callers.hpp"
#include "net/config.hpp"
#include "net/journal_routes.hpp"
#include "net/open_data.hpp"
#include "net/pages.hpp"
#include "net/response.hpp"
#include "net/rpc.hpp"
#include "net/static_files.hpp"
#include "net/tiles.hpp"

namespace radslag::net {

struct HttpRequest {
  RequestHead head;
  std::string body;
  std::string address;  // of who asks, behind the proxies that are trusted
};

class Routes {
 public:
  using Done = std::move_only_function<void(Response)>;

  struct Parts {
    const Config& config;
    const StaticFiles& files;
    Pages& pages;
    JournalRoutes& journals;
    OpenData& open_data;
    Tiles& tiles;
    Rpc& rpc;
    Callers& callers;
    Random& random;
    const Clock& clock;
    Counters& counters;
    SecurityLog& security;
    std::function<Gauges()> gauges;
    std::function<std::string()> more_metrics;  // empty: nothing more
    CommandDesk* desk = nullptr;  // where who comes back from a provider is announced
  };
  explicit Routes(Parts parts) : parts_(std::move(parts)) {}

  // `request` must stand until `done` is called, once, perhaps before this returns.
  void answer(const HttpRequest& request, Done done);

 private:
  void look(const HttpRequest& request, Done done);
  void rpc(const HttpRequest& request, Done done);
  void report(const HttpRequest& request, Done done);
  [[nodiscard]] std::optional<Response> status_page(std::string_view path) const;

  Parts parts_;
};

// A principal for who is not signed in.
[[nodiscard]] std::string make_guest(Random& random);
// The caller behind credentials that were looked up: who was found, or a guest.
[[nodiscard]] council::Caller caller_of(std::optional<council::Caller> found, const RequestHead& head, std::string address, Random& random);

}  // namespace radslag::net
