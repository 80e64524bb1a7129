#include "methods/verify/entries.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/random.hpp"
#include "methods/tree/leaf.hpp"

namespace radslag::methods {

namespace {

// The payload as a JSON object; anything else, also no payload, reads as an empty one, which has none of the members asked for.
nlohmann::json read_object(const ExportLine& line) {
  auto json = line.payload ? nlohmann::json::parse(*line.payload, nullptr, false) : nlohmann::json::object();
  return json.is_object() ? json : nlohmann::json::object();
}

std::optional<PublicKey> key_member(const nlohmann::json& object, const char* name) {
  const auto member = object.find(name);
  if (member == object.end() || !member->is_string()) return std::nullopt;
  return hash_from_base64(member->get_ref<const std::string&>());
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
  if (line.kind == "redacted") take_redacted(line, report);
  if (line.kind == "key_changed") take_key_changed(line, report);
  if (line.kind == "restored") take_restored(line, report);
}

void Entries::take_redacted(const ExportLine& line, VerifyReport& report) {
  const auto object = read_object(line);
  const auto seq = object.find("seq");
  if (seq == object.end() || !seq->is_number_unsigned()) {
    report.add(line.seq, "it does not say which entry was redacted");
  } else if (seq->get<std::uint64_t>() >= line.seq) {
    report.add(line.seq, "it redacts an entry that is not earlier");
  } else {
    named_.insert(seq->get<std::uint64_t>());
  }
}

void Entries::take_key_changed(const ExportLine& line, VerifyReport& report) {
  const auto object = read_object(line);
  if (const auto key = key_member(object, "key")) {
    key_changes_.push_back({line.seq, *key, key_member(object, "replaces")});
  } else {
    report.add(line.seq, "it does not say which key is the new one");
  }
}

void Entries::take_restored(const ExportLine& line, VerifyReport& report) {
  const auto object = read_object(line);
  const auto note = object.find("lost");
  const auto lost = parse_checkpoint(note != object.end() && note->is_string() ? note->get<std::string>() : "");
  if (lost) {
    restored_.push_back({line.seq, lost->head});
  } else {
    report.add(line.seq, "it does not say which checkpoint was lost");
  }
}

}  // namespace radslag::methods
