#include "cli/features.hpp"

#include "cli/places.hpp"
#include "registration/register_all.hpp"

namespace radslag::cli {

namespace {

std::vector<identity::oidc::Provider> with_secrets(std::vector<identity::oidc::Provider> providers) {
  for (auto& provider : providers) provider.client_secret = secret_in(provider.secret_file);
  return providers;
}

}  // namespace

Features::Features(const council::KeyRing& keys, const net::Config& config)
    : identity(keys, passwords, {.name = config.name, .site = config.origins.front(), .origins = config.origins, .sender = {config.name, config.mail.from},
                                .providers = with_secrets(config.identity.providers),
                                .second_factor_required = config.identity.second_factor_required,
                                .restore_wait = config.identity.restore_wait}),
      registry(register_all(identity)) {}

}  // namespace radslag::cli
