#pragma once
// A small journal made from a fixed seed, as a server would publish it, for tests to spoil.
#include <functional>
#include <string>
#include <vector>

#include "base/random.hpp"
#include "methods/tree/checkpoint.hpp"
#include "methods/tree/leaf.hpp"
#include "methods/tree/merkle.hpp"
#include "methods/verify/export_line.hpp"
#include "methods/verify/verify.hpp"

namespace radslag::methods {

// A key whose 32-byte seed is `byte` throughout.
inline SigningKey sample_key(std::uint8_t byte) {
  std::array<std::uint8_t, 32> seed;
  seed.fill(byte);
  return SigningKey(seed);
}

class SampleJournal {
 public:
  explicit SampleJournal(std::uint64_t seed = 1, std::string origin = "example.org/husby") : origin_(std::move(origin)), random_(seed) {}

  // A whole fact, as the server writes it.
  std::uint64_t add_fact(const std::string& kind, const std::string& fact) {
    const std::string at = std::to_string(to_unix_ms(clock_ + std::chrono::seconds(90)));
    return add_public(kind, R"({"kind":")" + kind + R"(","at":)" + at + R"(,"role":"officer","fact":)" + fact + "}");
  }
  std::uint64_t add_public(std::string_view kind, std::string_view payload) {
    const Salt salt = draw_salt();
    clock_ += std::chrono::seconds(90);
    return add(make_public_leaf(origin_, lines.size(), {kind, clock_}, commit_payload(salt, payload)), salt, payload);
  }
  std::uint64_t add_private(std::string_view payload) {
    const Salt salt = draw_salt();
    return add(make_private_leaf(origin_, lines.size(), commit_payload(salt, payload)), salt, payload);
  }
  void withhold(std::uint64_t seq) {
    erase(seq);
    lines[seq].withheld = true;
  }
  void erase(std::uint64_t seq) {
    lines[seq].payload.reset();
    lines[seq].salt.reset();
  }
  void redact(std::uint64_t seq) {
    erase(seq);
    add_fact("redacted", R"({"ground":"GDPR art. 17","authority":{"name":"Husby stadsdelsnämnd"},"seq":)" + std::to_string(seq) + "}");
  }
  void change_key(const PublicKey& from, const PublicKey& to) {
    add_public("key_changed", R"({"key":")" + to_base64(to) + R"(","replaces":")" + to_base64(from) + "\"}");
  }
  [[nodiscard]] std::string sign(std::vector<SigningKey> keys) const {
    return sign_checkpoint({origin_, tree_.size(), tree_.root()}, keys);
  }
  [[nodiscard]] std::string text() const {
    std::string text;
    for (const ExportLine& line : lines) text += write_export_line(line) + "\n";
    return text;
  }
  [[nodiscard]] const std::string& origin() const { return origin_; }
  [[nodiscard]] const Appender& tree() const { return tree_; }

  std::vector<ExportLine> lines;
  std::vector<Leaf> leaves;

 private:
  Salt draw_salt() {
    Salt salt;
    random_.fill(salt);
    return salt;
  }
  std::uint64_t add(Leaf leaf, const Salt& salt, std::string_view payload) {
    tree_.append(hash_leaf(leaf));
    lines.push_back({leaf.seq, leaf.kind, leaf.time, leaf.commit, to_hex(salt), std::string(payload), false});
    leaves.push_back(std::move(leaf));
    return lines.back().seq;
  }

  std::string origin_;
  SeededRandom random_;
  Time clock_ = from_unix_ms(1'790'000'000'000);
  Appender tree_;
};

}  // namespace radslag::methods
