#pragma once
// The features and services, with what they need beside the database.
#include <optional>

#include "council/core/keys.hpp"
#include "council/core/registry.hpp"
#include "identity/identity.hpp"
#include "identity/passwords.hpp"
#include "net/config.hpp"
#include "net/kept_log.hpp"
#include "operating/machine.hpp"

namespace radslag::cli {

struct Features {
  // The keys must outlive it.
  Features(const council::KeyRing& keys, const net::Config& config);
  Features(const Features&) = delete;
  Features& operator=(const Features&) = delete;

  identity::Argon2id passwords;
  identity::Identity identity;
  std::optional<net::KeptLog> log;  // where it is kept
  operating::Machine machine;
  council::Registry registry;
};

}  // namespace radslag::cli
