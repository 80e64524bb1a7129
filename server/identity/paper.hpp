#pragma once
// Codes on paper and personal sign-in codes: how they look, the side tables that hold their hashes, the books of batches.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "council/core/decision.hpp"
#include "council/core/fact.hpp"
#include "identity/secrets.hpp"
#include "protocol/generated/paper_facts.hpp"
#include "protocol/generated/paper_types.hpp"

namespace radslag::identity::paper {

// 20 letters and digits of which no two look alike, in print or by hand: no 0 O Q, 1 I L, 2 Z, 5 S, 8 B, 6 G, U V.
// Three groups of four are 51 bits, five groups 86.
[[nodiscard]] std::string make_code(Random& random);
[[nodiscard]] std::string make_sign_in_code(Random& random);
// As somebody types it: only letters and digits count, small ones are large, Arabic digits European.
[[nodiscard]] std::string typed(std::string_view text);

[[nodiscard]] Secret hash_of_code(const KeyRing& keys, std::string_view code);
[[nodiscard]] Secret hash_of_sign_in_code(const KeyRing& keys, std::string_view code);

// With its QR code, which leads to `site` and fills the code in.
[[nodiscard]] protocol::PaperCode to_print(const std::string& site, const CouncilId& council, const std::string& code);

struct Batch {
  CouncilId council;
  std::string id, giver;
  protocol::PaperGift gives{};
  std::optional<std::string> area;
  Time made_at{}, valid_until{};
  std::int64_t made = 0, used = 0;
  bool revoked = false;
};
[[nodiscard]] std::optional<Batch> batch_of(store::Database& books, const CouncilId& council, const std::string& id);

// The batch that an unused code belongs to.
struct Belonging {
  CouncilId council;
  std::string batch;
};
[[nodiscard]] std::optional<Belonging> batch_of_code(store::Database& db, const Secret& code);
void put_codes(store::Database& db, const Belonging& batch, const std::vector<Secret>& codes);
void remove_code(store::Database& db, const Secret& code);
void remove_codes(store::Database& db, const Belonging& batch);

[[nodiscard]] std::optional<MemberId> member_of_sign_in_code(store::Database& db, const Secret& code);
void put_sign_in_code(store::Database& db, const MemberId& member, const Secret& code);
void remove_sign_in_code(store::Database& db, const MemberId& member);
[[nodiscard]] bool has_sign_in_code(store::Database& books, const MemberId& member);

void fold(store::Database& books, const council::Entry& entry, const protocol::facts::PaperBatchMade& fact);
void fold(store::Database& books, const council::Entry& entry, const protocol::facts::PaperBatchRevoked& fact);
void fold(store::Database& books, const council::Entry& entry, const protocol::facts::PaperCodeUsed& fact);
void fold(store::Database& books, const council::Entry& entry, const protocol::facts::SignInCodeMade& fact);
void fold(store::Database& books, const council::Entry& entry, const protocol::facts::SignInCodeEnded& fact);

}  // namespace radslag::identity::paper
