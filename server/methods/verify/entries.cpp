#include "methods/verify/entries.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "base/random.hpp"
#include "methods/tree/leaf.hpp"

namespace radslag::methods {

namespace {

// What a payload says of itself, where it is a whole fact, must be what the leaf says. A private leaf says nothing.
void check_agreement(const ExportLine& line, const Payload& payload, VerifyReport& report) {
  constexpr std::uint64_t year_10000_ms = 253'402'300'800'000;
  if (!payload.fact || line.kind == private_kind) return;
  const auto& [kind, at] = std::tie(payload.outer.kind, payload.outer.at);
  if (kind != line.kind) report.add(line.seq, "its kind is not the one in its payload");
  if (line.time == no_time) return;
  if (!at || *at >= year_10000_ms || to_leaf_time(from_unix_ms(static_cast<std::int64_t>(*at))) != line.time) {
    report.add(line.seq, "its time is not the one in its payload");
  }
}

void check_words(const ExportLine& line, VerifyReport& report) {
  if (!is_kind(line.kind)) report.add(line.seq, "its kind is not a word");
  if (!is_leaf_time(line.time)) report.add(line.seq, "its time is neither a time nor `-`");
  if (line.time != no_time && hides_time(line.kind)) report.add(line.seq, "it shows a time that its kind hides");
  if (line.commit != no_commit && !hash_from_hex(line.commit)) report.add(line.seq, "its commitment is neither a hash nor `-`");
}

}  // namespace

void Entries::check(const ExportLine& line, VerifyReport& report) {
  check_order(line.seq, report);
  check_words(line, report);
  check_payload(line, report);
  read_meaning(line, report);
}

void Entries::check_order(std::uint64_t seq, VerifyReport& report) {
  if (seq > expected_) {
    report.add(seq, fmt::format("missing before it: entries {} to {}", expected_, seq - 1));
  } else if (seq < expected_) {
    report.add(seq, fmt::format("it is repeated or out of order: {} was expected", expected_));
  }
  expected_ = std::max(expected_, seq + 1);
}

void Entries::check_payload(const ExportLine& line, VerifyReport& report) {
  const bool shows_any = line.salt || line.payload;
  if (line.withheld) {
    if (shows_any) report.add(line.seq, "it is withheld, and yet shown");
    return;
  }
  if (line.commit == no_commit) {
    if (shows_any) report.add(line.seq, "it has a payload without a commitment");
    return;
  }
  if (!shows_any) {
    gone_.insert(line.seq);
    return;
  }
  const auto salt = hash_from_hex(line.salt.value_or(""));
  if (!salt || !line.payload) {
    report.add(line.seq, "its payload and salt are not whole");
  } else if (to_hex(commit_payload(*salt, *line.payload)) != line.commit) {
    report.add(line.seq, "its payload is not the one committed to");
  }
}

void Entries::check_erasures(VerifyReport& report) const {
  std::vector<std::uint64_t> damaged;
  for (const std::uint64_t seq : gone_) {
    if (named_.contains(seq)) {
      ++report.redacted;
    } else {
      damaged.push_back(seq);
    }
  }
  std::ranges::sort(damaged);
  for (const std::uint64_t seq : damaged) report.add(seq, "its payload is gone and no later `redacted` entry names it");
}

void Entries::read_meaning(const ExportLine& line, VerifyReport& report) {
  const Payload payload = line.payload ? read_payload(*line.payload) : Payload{};
  check_agreement(line, payload, report);
  if (line.kind == "redacted") take_redacted(line.seq, payload.own(), report);
  if (line.kind == "key_changed") take_key_changed(line.seq, payload.own(), report);
  if (line.kind == "restored") take_restored(line.seq, payload.own(), report);
}

void Entries::take_redacted(std::uint64_t seq, const PayloadMembers& fact, VerifyReport& report) {
  if (!fact.seq) {
    report.add(seq, "it does not say which entry was redacted");
  } else if (*fact.seq >= seq) {
    report.add(seq, "it redacts an entry that is not earlier");
  } else {
    named_.insert(*fact.seq);
  }
}

void Entries::take_key_changed(std::uint64_t seq, const PayloadMembers& fact, VerifyReport& report) {
  if (const auto key = hash_from_base64(fact.key.value_or(""))) {
    key_changes_.push_back({seq, *key, hash_from_base64(fact.replaces.value_or(""))});
  } else {
    report.add(seq, "it does not say which key is the new one");
  }
}

void Entries::take_restored(std::uint64_t seq, const PayloadMembers& fact, VerifyReport& report) {
  if (const auto lost = parse_checkpoint(fact.lost.value_or(""))) {
    restored_.push_back({seq, lost->head});
  } else {
    report.add(seq, "it does not say which checkpoint was lost");
  }
}

}  // namespace radslag::methods
