#include "methods/verify/key_chain.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace radslag::methods {

namespace {

// keys[i] is in force after i changes; the first is unknown when no entry names it and the reader holds a later one.
using Keys = std::vector<std::optional<PublicKey>>;

Keys name_keys(const std::vector<KeyChange>& changes, const PublicKey& held, VerifyReport& report) {
  Keys keys = {changes.empty() ? held : changes.front().replaces};
  for (const KeyChange& change : changes) {
    if (change.replaces && change.replaces != keys.back()) report.add(change.seq, "key_changed replaces a key that was not in force");
    keys.emplace_back(change.key);
  }
  if (!keys.front() && std::ranges::find(keys, held) == keys.end()) keys.front() = held;
  return keys;
}

std::size_t changes_under(const std::vector<KeyChange>& changes, const Checkpoint& head) {
  return static_cast<std::size_t>(std::ranges::count_if(changes, [&](const KeyChange& change) { return change.seq < head.size; }));
}

bool is_vouched_for(const KeyChange& change, const PublicKey& old_key, const Heads& heads) {
  return std::ranges::any_of(heads.all(), [&](const Head& head) {
    return head.given.head.size > change.seq && is_signed_by(head.given, old_key) && is_signed_by(head.given, change.key);
  });
}

}  // namespace

void check_signatures(const Heads& heads, std::vector<KeyChange> changes, const PublicKey& held, VerifyReport& report) {
  const Checkpoint& present = heads.checkpoint().given.head;
  std::erase_if(changes, [&](const KeyChange& change) { return change.seq >= present.size; });
  const Keys keys = name_keys(changes, held, report);
  const auto mine = std::ranges::find(keys, held);
  if (mine == keys.end()) {
    report.add(std::nullopt, "the key file's key was never this journal's");
    return;
  }
  for (auto i = static_cast<std::size_t>(mine - keys.begin()); i < changes.size(); ++i) {
    if (!is_vouched_for(changes[i], *keys[i], heads)) {
      report.add(changes[i].seq, "no checkpoint given is signed by both the key before this change and the key after it");
    }
  }
  for (const Head& head : heads.all()) {
    const auto& key = keys[changes_under(changes, head.given.head)];
    if (!key) {
      report.add(std::nullopt, fmt::format("{}: the key of its time is not known", head.label));
    } else if (!is_signed_by(head.given, *key)) {
      report.add(std::nullopt, fmt::format("{}: it is not signed by the council's key", head.label));
    }
  }
}

}  // namespace radslag::methods
