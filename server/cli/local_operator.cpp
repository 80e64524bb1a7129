#include "cli/local_operator.hpp"

#include <fmt/format.h>
#include <sodium.h>

#include "cli/places.hpp"
#include "cli/stop.hpp"

namespace radslag::cli {

namespace {

constexpr std::size_t token_bytes = 32;

}  // namespace

council::Caller local_operator() {
  council::Caller caller;
  caller.principal = "operator:local";
  caller.local_operator = true;
  caller.exempt = true;
  return caller;
}

std::optional<LocalAccess> read_local_access(const std::filesystem::path& file) {
  if (!std::filesystem::exists(file)) return std::nullopt;
  const std::string text = read_file(file);
  const auto first = text.find('\n');
  const auto second = first == std::string::npos ? first : text.find('\n', first + 1);
  if (second == std::string::npos) throw failed(fmt::format("{}: two lines were expected; is the server just starting?", file.string()));
  return LocalAccess{text.substr(0, first), text.substr(first + 1, second - first - 1)};
}

LocalDoorkeeper::LocalDoorkeeper(net::Doorkeeper& others, std::filesystem::path file, Random& random)
    : others_(others), file_(std::move(file)), token_("local_" + random.hex(token_bytes)) {}

LocalDoorkeeper::~LocalDoorkeeper() {
  std::error_code ignored;
  std::filesystem::remove(file_, ignored);
}

void LocalDoorkeeper::announce(const std::string& url) const { write_private_file(file_, fmt::format("{}\n{}\n", url, token_)); }

std::optional<council::Caller> LocalDoorkeeper::by_cookie(store::Database& reader, std::string_view token, Time now) {
  return others_.by_cookie(reader, token, now);
}

std::optional<council::Caller> LocalDoorkeeper::by_bearer(store::Database& reader, std::string_view token, Time now) {
  if (token.size() == token_.size() && sodium_memcmp(token.data(), token_.data(), token_.size()) == 0) return local_operator();
  return others_.by_bearer(reader, token, now);
}

net::SessionNews LocalDoorkeeper::look_again(store::Database& reader, const std::vector<net::SocketSession>& sessions, Time now) {
  return others_.look_again(reader, sessions, now);
}

}  // namespace radslag::cli
