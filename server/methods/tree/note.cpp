#include "methods/tree/note.hpp"

#include <algorithm>
#include <optional>

#include "methods/tree/hash.hpp"

namespace radslag::methods {

namespace {

constexpr std::string_view signature_mark = "\xe2\x80\x94 ";  // em dash, space
constexpr std::size_t signature_bytes_max = 1024;

std::optional<NoteSignature> parse_signature(std::string_view line) {
  if (!line.starts_with(signature_mark)) return std::nullopt;
  line.remove_prefix(signature_mark.size());
  const auto space = line.find(' ');
  if (space == 0 || space == std::string_view::npos) return std::nullopt;
  const auto bytes = from_base64(line.substr(space + 1), signature_bytes_max);
  NoteSignature signature{.name = std::string(line.substr(0, space)), .bytes = {}};
  if (!bytes || bytes->size() <= signature.key_id.size()) return std::nullopt;
  std::copy_n(bytes->begin(), signature.key_id.size(), signature.key_id.begin());
  signature.bytes = bytes->substr(signature.key_id.size());
  return signature;
}

}  // namespace

std::string sign_note(std::string_view text, std::string_view name, std::span<const SigningKey> keys) {
  std::string note(text);
  note += '\n';
  for (const SigningKey& key : keys) {
    const KeyId id = key_id(name, key.public_key());
    const Signature signature = key.sign(text);
    std::vector<std::uint8_t> bytes(id.begin(), id.end());
    bytes.insert(bytes.end(), signature.begin(), signature.end());
    note.append(signature_mark).append(name).append(" ").append(to_base64(bytes)).append("\n");
  }
  return note;
}

std::expected<SignedNote, std::string> parse_note(std::string_view note) {
  if (note.size() > note_bytes_max) return std::unexpected("the note is too long");
  if (!note.ends_with('\n')) return std::unexpected("the note's last line is not ended");
  const auto gap = note.rfind("\n\n");
  if (gap == std::string_view::npos || gap == 0) return std::unexpected("the note has no empty line before its signatures");
  SignedNote parsed{.text = std::string(note.substr(0, gap + 1)), .signatures = {}};
  for (std::string_view rest = note.substr(gap + 2); !rest.empty();) {
    const auto end = rest.find('\n');
    auto signature = parse_signature(rest.substr(0, end));
    if (!signature) return std::unexpected("the note has a line that is not a signature");
    parsed.signatures.push_back(std::move(*signature));
    rest.remove_prefix(end + 1);
  }
  if (parsed.signatures.empty()) return std::unexpected("the note is not signed");
  return parsed;
}

bool is_signed_by(const SignedNote& note, std::string_view name, const PublicKey& key) {
  const KeyId id = key_id(name, key);
  return std::ranges::any_of(note.signatures, [&](const NoteSignature& found) {
    Signature signature;
    if (found.name != name || found.key_id != id || found.bytes.size() != signature.size()) return false;
    std::ranges::copy(found.bytes, signature.begin());
    return verify_signature(key, note.text, signature);
  });
}

}  // namespace radslag::methods
