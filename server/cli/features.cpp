#include "cli/features.hpp"

#include "registration/register_all.hpp"

namespace radslag::cli {

Features::Features(const council::KeyRing& keys, const net::Config& config)
    : identity(keys, passwords, {.name = config.name, .site = config.origins.front(), .origins = config.origins, .sender = {config.name, config.mail.from},
                                .second_factor_required = config.identity.second_factor_required,
                                .restore_wait = config.identity.restore_wait}),
      registry(register_all(identity)) {}

}  // namespace radslag::cli
