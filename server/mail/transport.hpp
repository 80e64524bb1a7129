#pragma once
// The way out for letters: a folder on a developer's own machine, SMTP where it is configured.
#include <chrono>
#include <filesystem>
#include <string>

#include "base/time.hpp"
#include "mail/message.hpp"

namespace radslag::mail {

enum class Fate {
  sent,
  later,    // try again
  refused,  // the other side will never take it: trying again is no use
};

struct Delivery {
  Fate fate = Fate::sent;
  std::string words;  // why not, for the log; never an address or the letter
};

class Transport {
 public:
  virtual ~Transport() = default;
  // `no` tells letters apart and orders them. May take as long as its timeout; called on the postman's thread only.
  [[nodiscard]] virtual Delivery send(const Envelope& envelope, std::int64_t no, Time now) = 0;
  // Whoever has this address is erased: what the transport itself still holds of letters to it goes.
  [[nodiscard]] virtual Delivery forget(const std::string& address) {
    static_cast<void>(address);
    return {};
  }
};

// Every letter becomes a file `YYYYMMDDTHHMMSSmmmZ-NNNNNNNN.eml`, whole from the moment it has that name, so that
// sorting by name is sorting by time. Made when there is no such folder.
class FolderTransport final : public Transport {
 public:
  explicit FolderTransport(std::filesystem::path folder);
  [[nodiscard]] Delivery send(const Envelope& envelope, std::int64_t no, Time now) override;
  [[nodiscard]] Delivery forget(const std::string& address) override;

 private:
  std::filesystem::path folder_;
};

struct SmtpOptions {
  std::string url{};       // smtp://host:587 (STARTTLS) or smtps://host:465
  std::string user{};      // "" for none
  std::string password{};
  std::filesystem::path ca_file{};  // the certificates to trust; "" for the system's
  // Encryption is demanded unless this is switched off, for a server on the same machine.
  bool tls_needed = true;
  std::chrono::milliseconds timeout{20000};
};

class SmtpTransport final : public Transport {
 public:
  explicit SmtpTransport(SmtpOptions options);
  [[nodiscard]] Delivery send(const Envelope& envelope, std::int64_t no, Time now) override;

 private:
  SmtpOptions options_;
};

}  // namespace radslag::mail
