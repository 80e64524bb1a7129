#include "methods/verify/heads.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace radslag::methods {

std::optional<Heads> Heads::parse(std::string_view checkpoint, std::span<const std::string> older, VerifyReport& report) {
  Heads heads;
  const auto take = [&](std::string label, std::string_view note) {
    auto parsed = parse_checkpoint(note);
    if (parsed) {
      heads.heads_.push_back({std::move(label), std::move(*parsed), std::nullopt});
    } else {
      report.add(std::nullopt, fmt::format("{}: {}", label, parsed.error()));
    }
  };
  take("checkpoint", checkpoint);
  if (heads.heads_.empty()) return std::nullopt;
  for (std::size_t i = 0; i < older.size(); ++i) take(fmt::format("older checkpoint {}", i + 1), older[i]);
  heads.by_size_.resize(heads.heads_.size());
  std::iota(heads.by_size_.begin(), heads.by_size_.end(), std::size_t{0});
  std::ranges::sort(heads.by_size_, {}, [&](std::size_t i) { return heads.heads_[i].given.head.size; });
  return heads;
}

void Heads::reach(const Appender& tree) {
  for (; next_ < by_size_.size() && heads_[by_size_[next_]].given.head.size == tree.size(); ++next_) {
    heads_[by_size_[next_]].found = tree.root();
  }
}

void Heads::compare(const Appender& tree, std::span<const Restored> restored, VerifyReport& report) const {
  const Checkpoint& present = checkpoint().given.head;
  for (const Head& head : heads_) {
    const Checkpoint& given = head.given.head;
    if (given.origin != present.origin) {
      report.add(std::nullopt, fmt::format("{}: its origin is another journal's", head.label));
    } else if (const auto lost = std::ranges::find(restored, given, &Restored::lost);
               lost != restored.end() && head.found != given.root) {
      report.add(lost->seq, fmt::format("{}: it was lost when a backup was restored, as this entry says", head.label));
    } else if (given.size > present.size) {
      report.add(std::nullopt, fmt::format("{}: it covers more entries than the checkpoint", head.label));
    } else if (!head.found) {
      report.add(std::nullopt, fmt::format("{}: it covers {} entries, the export has {}", head.label, given.size, tree.size()));
    } else if (*head.found != given.root) {
      compare_root(head, report);
    }
  }
}

// Where: after the longest beginning that another head vouches for.
void Heads::compare_root(const Head& head, VerifyReport& report) const {
  const Checkpoint& given = head.given.head;
  std::uint64_t sound = 0;
  for (const Head& other : heads_) {
    const Checkpoint& vouched = other.given.head;
    if (vouched.size < given.size && other.found == vouched.root) sound = std::max(sound, vouched.size);
  }
  const std::string where = given.size == 0 ? "" : fmt::format(": something in entries {} to {} differs", sound, given.size - 1);
  report.add(std::nullopt, fmt::format("{}: its root is not the export's{}", head.label, where));
}

}  // namespace radslag::methods
