#pragma once
// An e-mail as bytes: RFC 5322 with a plain and an HTML part (multipart/alternative), 7-bit throughout.
#include <string>

#include "base/random.hpp"
#include "base/time.hpp"
#include "mail/letter.hpp"

namespace radslag::mail {

struct Sender {
  std::string name;     // as people see it
  std::string address;  // e.g. radslag@example.org
};

struct Envelope {
  std::string from, to;  // addresses alone, for SMTP
  std::string message;   // lines ended by CRLF
};

// Throws std::invalid_argument for an address that could break out of its header: decoders refuse those from people,
// so what remains is a mistake in the program or the configuration.
[[nodiscard]] Envelope to_envelope(const Letter& letter, const Sender& sender, Time now, Random& random);

}  // namespace radslag::mail
