#include "methods/verify/verify.hpp"

#include <fmt/format.h>

#include <limits>
#include <optional>

#include "methods/tree/leaf.hpp"
#include "methods/verify/entries.hpp"
#include "methods/verify/export_line.hpp"
#include "methods/verify/heads.hpp"
#include "methods/verify/key_chain.hpp"

namespace radslag::methods {

struct ExportVerifier::State {
  VerifyReport report;
  std::optional<Heads> heads;
  std::optional<PublicKey> key;
  Entries entries;
  Appender tree;
  std::uint64_t line_number = 0;

  // Without a checkpoint and a key there is nothing to hold the lines against.
  [[nodiscard]] bool can_check() const { return heads && key; }
};

ExportVerifier::ExportVerifier(const VerifyInput& input) : state_(std::make_unique<State>()) {
  State& state = *state_;
  if (auto key = parse_pem(input.key)) {
    state.key = *key;
  } else {
    state.report.add(std::nullopt, key.error());
  }
  state.heads = Heads::parse(input.checkpoint, input.older, state.report);
  if (!state.can_check()) return;
  state.report.size = state.heads->checkpoint().given.head.size;
  state.heads->reach(state.tree);
}

ExportVerifier::~ExportVerifier() = default;

void ExportVerifier::feed(std::string_view text) {
  State& state = *state_;
  if (!state.can_check()) return;
  ++state.line_number;
  auto line = text.size() > export_line_bytes_max ? std::unexpected(std::string("it is too long")) : parse_export_line(text);
  if (!line) {
    state.report.add(std::nullopt, fmt::format("line {} is not an entry: {}", state.line_number, line.error()));
    return;
  }
  ++state.report.entries_checked;
  state.entries.check(*line, state.report);
  state.tree.append(hash_leaf(Leaf{.origin = state.heads->checkpoint().given.head.origin,
                                   .seq = line->seq,
                                   .kind = std::move(line->kind),
                                   .time = std::move(line->time),
                                   .commit = std::move(line->commit)}));
  state.heads->reach(state.tree);
}

VerifyReport ExportVerifier::finish() {
  State& state = *state_;
  VerifyReport& report = state.report;
  if (!state.can_check()) return std::move(report);
  if (state.tree.size() > report.size) {
    report.add(report.size, fmt::format("entries {} to {} are not covered by the checkpoint", report.size, state.tree.size() - 1));
  }
  report.root = to_base64(state.heads->checkpoint().found.value_or(state.tree.root()));
  state.heads->compare(state.tree, state.entries.restored(), report);
  state.entries.check_erasures(report);
  check_signatures(*state.heads, state.entries.key_changes(), *state.key, report);
  return std::move(report);
}

VerifyReport verify_export(std::istream& lines, const VerifyInput& input) {
  ExportVerifier verifier(input);
  // One byte more than a line may have, so that a longer one is told apart, and the final NUL.
  constexpr std::streamsize buffer_bytes = export_line_bytes_max + 2;
  const auto buffer = std::make_unique_for_overwrite<char[]>(buffer_bytes);
  while (lines.getline(buffer.get(), buffer_bytes) || lines.gcount() > 0) {
    const auto count = static_cast<std::size_t>(lines.gcount());
    const bool is_cut = lines.fail();
    const bool has_end = !is_cut && !lines.eof();  // gcount counts the LF that getline took
    verifier.feed({buffer.get(), count - (has_end ? 1 : 0)});
    if (!is_cut) continue;
    lines.clear();
    lines.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
  }
  return verifier.finish();
}

}  // namespace radslag::methods
