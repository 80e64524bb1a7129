#pragma once
// Letters that wait to be sent, written in the same transaction as what they tell of. A side table (mail_outbox), not
// facts. A letter may hold a code that signs somebody in, so it is sealed (XSalsa20-Poly1305, keyed by the instance's
// secret, which lies outside the database): a stolen copy of the file opens nothing.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "council/core/decision.hpp"
#include "council/core/keys.hpp"
#include "mail/message.hpp"
#include "store/database.hpp"

namespace radslag::mail {

struct Waiting {
  std::int64_t no = 0;
  std::vector<std::uint8_t> sealed;
  int tries = 0;
  Time expires_at{};
};

struct Posting {
  Time now{};
  std::chrono::milliseconds good_for{};  // given up afterwards: a code that is no longer good helps nobody
  std::optional<MemberId> about;         // erased with this member
};

class Outbox {
 public:
  Outbox(const council::KeyRing& keys, Sender sender);

  // Throws std::invalid_argument as to_envelope does.
  [[nodiscard]] council::Effect post(const Letter& letter, const Posting& posting, Random& random) const;
  // Nothing when it was sealed under another secret (a restore without its keys folder).
  [[nodiscard]] std::optional<Envelope> open(const Waiting& waiting) const;

  // Letters whose time has come, the oldest first.
  [[nodiscard]] static std::vector<Waiting> due(store::Database& db, Time now, std::int64_t count_max);
  [[nodiscard]] static council::Effect remove(std::int64_t no);
  [[nodiscard]] static council::Effect postpone(std::int64_t no, Time until);
  // Letters to this address that were put in a folder go too: the transport is asked, in the order of the post.
  [[nodiscard]] council::Effect forget_letters_to(const std::string& address, Time now, Random& random) const;
  // What waits for this address, whoever it is about.
  [[nodiscard]] std::vector<std::int64_t> letters_to(store::Database& db, const std::string& address) const;
  static void forget(store::Database& db, const MemberId& member);

 private:
  council::Secret key_;
  Sender sender_;
};

}  // namespace radslag::mail
