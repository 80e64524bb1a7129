#pragma once
// Who may see a row or a fact. Every one of them carries one label; a viewer holds a set of labels;
// to see is set membership, the same for live, resume, HTTP, search and export (docs/VISIBILITY.md).
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.hpp"

namespace radslag::council {

// One label: `everyone`, `members`, `seats`, `moderators`, `officers`, `tellers`, `group:<id>`, `member:<id>`.
struct Audience {
  std::string label;

  static Audience everyone() { return {"everyone"}; }
  static Audience members() { return {"members"}; }
  static Audience seats() { return {"seats"}; }
  static Audience moderators() { return {"moderators"}; }
  static Audience officers() { return {"officers"}; }
  static Audience tellers() { return {"tellers"}; }
  static Audience operators() { return {"group:operators"}; }
  static Audience member(const MemberId& id) { return {"member:" + id.value}; }

  [[nodiscard]] bool is_everyone() const { return label == "everyone"; }
  bool operator==(const Audience&) const = default;
};

// The labels that a viewer holds in one council. Sorted, without repeats; a visitor holds `everyone` alone.
class Labels {
 public:
  Labels();
  explicit Labels(std::vector<std::string> labels);

  [[nodiscard]] bool contains(std::string_view label) const;
  [[nodiscard]] const std::vector<std::string>& all() const { return labels_; }
  // The first eight hex digits of a SHA-256 of the labels: part of a position, so that a changed role resets. The
  // viewer's own `member:` label counts on personal topics alone, where the only rows with such a label live: elsewhere
  // it would give every member a position, and so a message, of their own.
  [[nodiscard]] const std::string& hash8(bool personal_topic) const { return personal_topic ? own_hash8_ : hash8_; }
  bool operator==(const Labels& other) const { return labels_ == other.labels_; }

 private:
  std::vector<std::string> labels_;
  std::string hash8_;
  std::string own_hash8_;
};

}  // namespace radslag::council
