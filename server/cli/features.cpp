#include "cli/features.hpp"

#include <chrono>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "cli/places.hpp"
#include "registration/register_all.hpp"

namespace radslag::cli {

namespace {

std::vector<identity::oidc::Provider> with_secrets(std::vector<identity::oidc::Provider> providers) {
  for (auto& provider : providers) provider.client_secret = secret_in(provider.secret_file);
  return providers;
}

operating::MachineOptions machine_options(const net::Config& config, const Features& features) {
  operating::MachineOptions options;
  options.database = config.data_folder / "radslag.db";
  options.name = config.name;
  options.free_warning_bytes = std::int64_t{config.free_warning_mb} * 1024 * 1024;
  options.backs_up = !config.backup.folder.empty();
  options.every = std::chrono::hours(config.backup.every_hours);
  options.keep = config.backup.keep;
  options.second_factor_required = config.identity.second_factor_required;
  options.log_since = [&features](Time since, std::size_t max) { return features.log ? features.log->since(since, max) : std::vector<std::string>{}; };
  return options;
}

}  // namespace

Features::Features(const council::KeyRing& keys, const net::Config& config)
    : identity(keys, passwords, {.name = config.name, .site = config.origins.front(), .origins = config.origins, .sender = {config.name, config.mail.from},
                                .providers = with_secrets(config.identity.providers),
                                .second_factor_required = config.identity.second_factor_required,
                                .restore_wait = config.identity.restore_wait}),
      machine(machine_options(config, *this), SystemClock().now()),
      registry(register_all(identity, machine)) {
  if (config.log_days > 0) log.emplace(config.data_folder / "log", config.log_days);
}

}  // namespace radslag::cli
