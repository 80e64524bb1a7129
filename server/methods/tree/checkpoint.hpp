#pragma once
// The journal's signed head: a C2SP checkpoint (c2sp.org/tlog-checkpoint), a signed note of three lines: origin, size in
// decimal, root in base64. The key's name is the origin. Lines after the root, which C2SP allows and advises against, are
// neither written nor accepted here.
#include <cstdint>
#include <expected>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "methods/tree/hash.hpp"
#include "methods/tree/note.hpp"

namespace radslag::methods {

// Sizes stay below what a JavaScript number holds exactly, so that a browser reads the same number.
inline constexpr std::uint64_t journal_size_max = (std::uint64_t{1} << 53) - 1;

struct Checkpoint {
  std::string origin;
  std::uint64_t size = 0;
  Hash root{};

  bool operator==(const Checkpoint&) const = default;
};

struct SignedCheckpoint {
  Checkpoint head;
  SignedNote note;
};

// The three lines that are signed.
[[nodiscard]] std::string checkpoint_text(const Checkpoint& head);
// One key as a rule; two, the old one first, in the first note after a `key_changed` entry.
[[nodiscard]] std::string sign_checkpoint(const Checkpoint& head, std::span<const SigningKey> keys);
// Checks the form, not the signatures; the error is a plain sentence.
[[nodiscard]] std::expected<SignedCheckpoint, std::string> parse_checkpoint(std::string_view note);
[[nodiscard]] bool is_signed_by(const SignedCheckpoint& checkpoint, const PublicKey& key);

// Decimal without sign or leading zeros, at most journal_size_max.
[[nodiscard]] std::optional<std::uint64_t> parse_size(std::string_view text);

}  // namespace radslag::methods
