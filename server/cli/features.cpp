#include "cli/features.hpp"

#include "registration/register_all.hpp"

namespace radslag::cli {

Features::Features(const council::KeyRing& keys, const net::Config& config)
    : identity(keys, passwords, {.name = config.name, .site = config.origins.front(), .sender = {config.name, config.mail.from}}),
      registry(register_all(identity)) {}

}  // namespace radslag::cli
