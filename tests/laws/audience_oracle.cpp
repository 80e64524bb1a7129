#include "laws/audience_oracle.hpp"

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "base/id.hpp"
#include "protocol/reader.hpp"

namespace radslag::laws {

namespace {

struct Model {
  std::map<std::string, Declared> rows;
  std::map<std::string, std::set<std::string>> facts;
};

// "everyone", "everyone|moderators" or ["everyone", "moderators"].
std::set<std::string> words(const protocol::Value* value) {
  std::set<std::string> found;
  if (value == nullptr) return found;
  if (value->as_string() != nullptr) {
    std::stringstream alternatives(*value->as_string());
    for (std::string one; std::getline(alternatives, one, '|');) found.insert(one);
  }
  if (value->as_array() != nullptr) {
    for (const auto& one : *value->as_array()) found.insert(*one.as_string());
  }
  return found;
}

Model read_model() {
  Model model;
  for (const auto& file : std::filesystem::directory_iterator(RADSLAG_SOURCE_DIR "/shared/protocol/model")) {
    std::stringstream text;
    text << std::ifstream(file.path()).rdbuf();
    const auto part = protocol::read_json(text.str(), protocol::ReaderLimits::for_own_text());
    if (!part) continue;
    if (const auto* rows = part->find("rows")) {
      for (const auto& [type, row] : *rows->as_object()) {
        model.rows[type] = {words(row.find("topics")), words(row.find("audience"))};
      }
    }
    if (const auto* facts = part->find("facts")) {
      for (const auto& [kind, fact] : *facts->as_object()) model.facts[kind] = words(fact.find("audience"));
    }
  }
  return model;
}

const Model& model() {
  static const Model read = read_model();
  return read;
}

}  // namespace

std::set<std::string> labels_of(store::Database& books, const std::string& council, const std::string& member, Time now) {
  std::set<std::string> labels{"everyone"};
  if (member.empty()) return labels;
  labels.insert("member:" + member);
  if (books.one<int>("SELECT 1 FROM operator WHERE member = $1", member)) labels.insert("group:operators");
  const auto persona =
      books.one<std::string>("SELECT id FROM persona WHERE member = $1 AND council = $2 AND left_at IS NULL", member, council);
  if (!persona) return labels;
  labels.insert("members");
  books.each<std::string>("SELECT role FROM role_term WHERE council = $1 AND persona = $2 AND begun = 1 AND ended_at IS NULL AND (ends IS NULL OR ends > $3)",
                          [&](const std::string& role) {
                            static const std::map<std::string, std::string> label_of{
                                {"seat_holder", "seats"}, {"deputy", "seats"}, {"chair", "seats"}, {"secretary", "seats"},
                                {"moderator", "moderators"}, {"officer", "officers"}, {"teller", "tellers"}};
                            if (const auto label = label_of.find(role); label != label_of.end()) labels.insert(label->second);
                          },
                          council, *persona, now);
  return labels;
}

bool may_be_sent(store::Database& books, const std::string& stored_topic, const std::string& type, const std::string& id,
                 bool gone, const std::set<std::string>& labels) {
  bool may = false;
  bool is_pruned = gone;  // the tombstone's time was over while the message still lay in the ring
  books.each<std::string, bool>(
      "SELECT audience, json IS NULL FROM notice JOIN topic ON topic.no = notice.topic "
      "WHERE topic.name = $1 AND type = $2 AND notice.id = $3",
      [&](const std::string& audience, bool is_gone) {
        is_pruned = false;
        may = may || (is_gone == gone && labels.contains(audience));
      },
      stored_topic, type, id);
  return may || is_pruned;
}

const Declared* declared_row(const std::string& type) {
  const auto found = model().rows.find(type);
  return found == model().rows.end() ? nullptr : &found->second;
}

std::set<std::string> declared_fact(const std::string& kind) {
  const auto found = model().facts.find(kind);
  return found == model().facts.end() ? std::set<std::string>{} : found->second;
}

std::string audience_kind(const std::string& label) { return label.starts_with("member:") ? "member" : label; }

std::string topic_pattern(const std::string& stored) {
  std::stringstream parts(stored);
  std::string part;
  std::string pattern;
  bool is_first = true;
  bool is_own = false;
  while (std::getline(parts, part, '/')) {
    if (is_first) {
      pattern = part == "instance" ? part : "{council}";
    } else if (is_ulid(part)) {
      pattern += is_own ? "" : "/{id}";
    } else {
      pattern += "/" + part;
    }
    is_own = part == "me";
    is_first = false;
  }
  return pattern == "instance/me" ? "me" : pattern;
}

}  // namespace radslag::laws
