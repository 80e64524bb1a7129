#include "cli/reception.hpp"

#include <fmt/format.h>

#include "cli/stop.hpp"
#include "council/core/errand.hpp"
#include "net/log.hpp"

namespace radslag::cli {

namespace {

// Encryption may be left out only towards a mail server on the same machine.
bool is_on_this_machine(std::string_view url) {
  const std::string_view host = url.substr(url.find("//") + 2);
  return host.starts_with("localhost") || host.starts_with("127.0.0.1") || host.starts_with("[::1]");
}

std::unique_ptr<mail::Transport> transport_of(const net::MailConfig& config) {
  if (config.smtp_url.empty()) return std::make_unique<mail::FolderTransport>(config.folder);
  mail::SmtpOptions options;
  options.url = config.smtp_url;
  options.user = config.user;
  options.password = secret_in(config.password_file);
  options.ca_file = config.ca_file;
  options.tls_needed = !is_on_this_machine(config.smtp_url);
  return std::make_unique<mail::SmtpTransport>(std::move(options));
}

}  // namespace

std::string local_url(const net::Config& config, std::uint16_t port) {
  if (config.address == "0.0.0.0") return fmt::format("http://127.0.0.1:{}", port);
  if (config.address == "::") return fmt::format("http://[::1]:{}", port);
  return config.address.contains(':') ? fmt::format("http://[{}]:{}", config.address, port) : fmt::format("http://{}:{}", config.address, port);
}

Reception::Reception(Instance& instance, const Places& places)
    : instance_(instance),
      places_(places),
      doorkeeper_(instance.keys(), [this](const std::string& handle, Time now) { front_.note_use(handle, now); },
                  [this](const std::string& handle, const council::Secret& shown, Time now) { front_.confirm_secret(handle, shown, now); }),
      local_(doorkeeper_, places.operator_token(), instance.random()),
      transport_(transport_of(places.config.mail)),
      front_({.submit = [this](council::Call call) { return to_writer(std::move(call)); },
              .registry = instance.registry(),
              .identity = instance.identity(),
              .clock = instance.clock(),
              .open_reader = [this] { return open_reader(places_); },
              .deliver = [this](council::Committed batch) { server_->deliver(std::move(batch)); },
              .letter_posted = [this] { if (postman_) postman_->wake(); },
              .complain = [](const std::string& words) { net::log_failure("sign-in", words); }}) {}

Reception::~Reception() { close(); }

void Reception::open(net::Server& server) {
  server_ = &server;
  postman_ = std::make_unique<mail::Postman>(
      open_reader(places_), instance_.identity().outbox, *transport_, instance_.clock(),
      [this](council::Effect effect) { return to_writer(council::errand(std::move(effect))); },
      [](std::string_view words) { net::log_failure("mail", words); });
  local_.announce(local_url(places_.config, server.port()));
}

void Reception::close() {
  front_.stop();
  postman_.reset();
}

bool Reception::to_writer(council::Call call) const { return server_ != nullptr && server_->submit(std::move(call)); }

void Reception::submit(std::string_view method, protocol::Value params, council::Caller caller, CommandId id, council::Reply reply) {
  front_.submit(method, std::move(params), std::move(caller), std::move(id), std::move(reply));
}

void Reception::renew(council::Caller caller, council::Reply reply) { front_.renew(std::move(caller), std::move(reply)); }
void Reception::arrive(identity::oidc::Arrival arrival, council::Caller caller, council::Reply reply) {
  front_.arrive(std::move(arrival), std::move(caller), std::move(reply));
}

}  // namespace radslag::cli
