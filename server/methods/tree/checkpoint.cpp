#include "methods/tree/checkpoint.hpp"

#include <fmt/format.h>

#include <charconv>

#include "methods/tree/leaf.hpp"

namespace radslag::methods {

namespace {

// Takes the first line, without its LF, off the front of `text`.
std::string_view take_line(std::string_view& text) {
  const auto end = text.find('\n');
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return line;
}

}  // namespace

std::string checkpoint_text(const Checkpoint& head) {
  return fmt::format("{}\n{}\n{}\n", head.origin, head.size, to_base64(head.root));
}

std::string sign_checkpoint(const Checkpoint& head, std::span<const SigningKey> keys) {
  return sign_note(checkpoint_text(head), head.origin, keys);
}

std::expected<SignedCheckpoint, std::string> parse_checkpoint(std::string_view note) {
  auto parsed = parse_note(note);
  if (!parsed) return std::unexpected(std::move(parsed.error()));
  std::string_view rest = parsed->text;
  const std::string_view origin = take_line(rest);
  const auto size = parse_size(take_line(rest));
  const auto root = hash_from_base64(take_line(rest));
  if (!is_origin(origin)) return std::unexpected("the checkpoint's first line is not an origin");
  if (!size) return std::unexpected("the checkpoint's second line is not a size");
  if (!root) return std::unexpected("the checkpoint's third line is not a root in base64");
  if (!rest.empty()) return std::unexpected("the checkpoint has lines after its root");
  return SignedCheckpoint{.head = {std::string(origin), *size, *root}, .note = std::move(*parsed)};
}

bool is_signed_by(const SignedCheckpoint& checkpoint, const PublicKey& key) {
  return is_signed_by(checkpoint.note, checkpoint.head.origin, key);
}

std::optional<std::uint64_t> parse_size(std::string_view text) {
  std::uint64_t size = 0;
  const auto [end, ec] = std::from_chars(text.data(), text.data() + text.size(), size);
  if (ec != std::errc{} || end != text.data() + text.size() || size > journal_size_max) return std::nullopt;
  if (text.size() > 1 && text[0] == '0') return std::nullopt;
  return size;
}

}  // namespace radslag::methods
