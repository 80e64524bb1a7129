#pragma once
// A text with signatures under it, as in C2SP signed-note (c2sp.org/signed-note): the text, an empty line, and a line a
// signature, `— name base64(key id ‖ signature)`. What is signed is the text with its last LF, without the empty line.
#include <expected>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "methods/tree/signing_key.hpp"

namespace radslag::methods {

inline constexpr std::size_t note_bytes_max = 64 * 1024;

struct NoteSignature {
  std::string name;
  KeyId key_id{};
  std::string bytes;  // 64 of them when it is Ed25519; other kinds (a witness's) are kept and not understood
};

struct SignedNote {
  std::string text;  // ends with LF
  std::vector<NoteSignature> signatures;
};

// `text` must end with LF. One signature line a key, in the order given.
[[nodiscard]] std::string sign_note(std::string_view text, std::string_view name, std::span<const SigningKey> keys);
// Checks the form only; the error is a plain sentence.
[[nodiscard]] std::expected<SignedNote, std::string> parse_note(std::string_view note);
// Whether one of the note's signatures by that name is this key's and is right.
[[nodiscard]] bool is_signed_by(const SignedNote& note, std::string_view name, const PublicKey& key);

}  // namespace radslag::methods
