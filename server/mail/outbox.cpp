#include "mail/outbox.hpp"

#include <sodium.h>

#include <algorithm>

namespace radslag::mail {

namespace {

using Bytes = std::vector<std::uint8_t>;

// nonce, then the box of "from\nto\nmessage": neither address can hold a line break.
Bytes seal(const Envelope& envelope, const council::Secret& key, Random& random) {
  const std::string plain = envelope.from + '\n' + envelope.to + '\n' + envelope.message;
  Bytes sealed(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + plain.size());
  random.fill(std::span(sealed).first(crypto_secretbox_NONCEBYTES));
  crypto_secretbox_easy(sealed.data() + crypto_secretbox_NONCEBYTES, reinterpret_cast<const std::uint8_t*>(plain.data()),
                        plain.size(), sealed.data(), key.data());
  return sealed;
}

char in_small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

Outbox::Outbox(const council::KeyRing& keys, Sender sender)
    : key_(keys.keyed_hash("mail outbox", "")), sender_(std::move(sender)) {}

council::Effect Outbox::post(const Letter& letter, const Posting& posting, Random& random) const {
  Bytes sealed = seal(to_envelope(letter, sender_, posting.now, random), key_, random);
  return [sealed = std::move(sealed), posting](store::Database& db) {
    db.run("INSERT INTO mail_outbox (sealed, about, due_at, expires_at) VALUES ($1, $2, $3, $4)", sealed, posting.about,
           posting.now, posting.now + posting.good_for);
  };
}

// An envelope without a letter in it: the wish travels sealed, like every address here.
council::Effect Outbox::forget_letters_to(const std::string& address, Time now, Random& random) const {
  constexpr std::chrono::days tried_for{30};
  Bytes sealed = seal(Envelope{sender_.address, address, {}}, key_, random);
  return [sealed = std::move(sealed), now, until = now + tried_for](store::Database& db) {
    db.run("INSERT INTO mail_outbox (sealed, about, due_at, expires_at) VALUES ($1, NULL, $2, $3)", sealed, now, until);
  };
}

std::optional<Envelope> Outbox::open(const Waiting& waiting) const {
  constexpr std::size_t overhead = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
  if (waiting.sealed.size() < overhead) return std::nullopt;
  std::string plain(waiting.sealed.size() - overhead, '\0');
  if (crypto_secretbox_open_easy(reinterpret_cast<std::uint8_t*>(plain.data()),
                                 waiting.sealed.data() + crypto_secretbox_NONCEBYTES,
                                 waiting.sealed.size() - crypto_secretbox_NONCEBYTES, waiting.sealed.data(),
                                 key_.data()) != 0) {
    return std::nullopt;
  }
  const auto first = plain.find('\n');
  const auto second = plain.find('\n', first + 1);
  return Envelope{plain.substr(0, first), plain.substr(first + 1, second - first - 1), plain.substr(second + 1)};
}

std::vector<Waiting> Outbox::due(store::Database& db, Time now, std::int64_t count_max) {
  std::vector<Waiting> found;
  db.each<std::int64_t, Bytes, int, Time>(
      "SELECT no, sealed, tries, expires_at FROM mail_outbox WHERE due_at <= $1 ORDER BY due_at, no LIMIT $2",
      [&](std::int64_t no, Bytes sealed, int tries, Time expires_at) {
        found.push_back({no, std::move(sealed), tries, expires_at});
      },
      now, count_max);
  return found;
}

council::Effect Outbox::remove(std::int64_t no) {
  return [no](store::Database& db) { db.run("DELETE FROM mail_outbox WHERE no = $1", no); };
}

council::Effect Outbox::postpone(std::int64_t no, Time until) {
  return [no, until](store::Database& db) {
    db.run("UPDATE mail_outbox SET tries = tries + 1, due_at = $2 WHERE no = $1", no, until);
  };
}

std::vector<std::int64_t> Outbox::letters_to(store::Database& db, const std::string& address) const {
  std::vector<std::int64_t> found;
  db.each<std::int64_t, Bytes>("SELECT no, sealed FROM mail_outbox", [&](std::int64_t no, Bytes sealed) {
    const auto envelope = open({no, std::move(sealed), 0, {}});
    const bool is_to = envelope && std::ranges::equal(envelope->to, address, [](char a, char b) { return in_small(a) == in_small(b); });
    if (is_to && !envelope->message.empty()) found.push_back(no);
  });
  return found;
}

void Outbox::forget(store::Database& db, const MemberId& member) {
  db.run("DELETE FROM mail_outbox WHERE about = $1", member);
}

}  // namespace radslag::mail
