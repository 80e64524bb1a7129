// docs/JOURNAL.md shows one journal byte for byte. It is made again here from its fixed seeds and compared, so that the page
// cannot drift; and what stands on the page must verify.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <sstream>

#include "methods/tree/proof.hpp"
#include "methods/tree/stored_tree.hpp"
#include "methods/verify/sample_journal.hpp"

namespace radslag::methods {

namespace {

using Blocks = std::map<std::string, std::string>;

constexpr std::string_view origin = "example.org/husby";

// Salts are one byte throughout, a0 for entry 0, a1 for entry 1 and so on; seconds are the entry's number.
class PageJournal {
 public:
  void add(const std::string& kind, const std::string& fact, bool is_public = true) {
    const std::uint64_t seq = lines.size();
    Salt salt;
    salt.fill(static_cast<std::uint8_t>(0xa0 + seq));
    const Time at = from_unix_ms(1'788'249'600'000 + 1000 * static_cast<std::int64_t>(seq));
    const std::string payload = fmt::format(R"({{"kind":"{}","at":{},"role":"officer","fact":{}}})", kind, to_unix_ms(at), fact);
    const Hash commit = commit_payload(salt, payload);
    const Leaf leaf = is_public ? make_public_leaf(origin, seq, {kind, at}, commit) : make_private_leaf(origin, seq, commit);
    leaves.push_back(leaf_bytes(leaf));
    tree.append(hash_leaf(leaf));
    lines.push_back({leaf.seq, leaf.kind, leaf.time, leaf.commit, to_hex(salt), payload, false});
  }
  [[nodiscard]] std::string sign(std::vector<SigningKey> keys) const {
    return sign_checkpoint({std::string(origin), tree.appender().size(), tree.appender().root()}, keys);
  }

  StoredTree tree;
  std::vector<std::string> leaves;
  std::vector<ExportLine> lines;
};

std::string list_hashes(const std::vector<Hash>& hashes) {
  std::string text;
  for (const Hash& hash : hashes) text += to_hex(hash) + "\n";
  return text;
}

Blocks make_example() {
  const SigningKey old_key = sample_key(1);
  const SigningKey new_key = sample_key(2);
  PageJournal journal;
  Blocks blocks;
  journal.add("council_created", R"({"name":"Husby boenderåd"})");
  journal.add("initiative_published", R"({"id":"01K4ZZZZZZZZZZZZZZZZZZZZZZ","title":"Fler bänkar vid torget"})");
  journal.add("member_joined", R"({"member":"01K4YYYYYYYYYYYYYYYYYYYYYY"})", false);
  blocks["checkpoint of 3"] = journal.sign({old_key});
  journal.add("comment_posted", R"({"text":"a name that had to go"})");
  blocks["payload 0"] = *journal.lines[0].payload + "\n";
  blocks["erased payload"] = *journal.lines[3].payload + "\n";
  journal.lines[3].salt = journal.lines[3].payload = std::nullopt;
  journal.add("redacted", R"({"seq":3,"ground":"GDPR art. 17","authority":"Husby stadsdelsnämnd"})");
  blocks["checkpoint of 5"] = journal.sign({old_key});
  blocks["leaf hashes"] = list_hashes(journal.tree.leaves);
  blocks["inclusion of 1 in 5"] = list_hashes(prove_inclusion(journal.tree, {.seq = 1, .size = 5}));
  blocks["consistency of 3 with 5"] = list_hashes(prove_consistency(journal.tree, {.from = 3, .to = 5}));
  journal.add("key_changed", fmt::format(R"({{"key":"{}","replaces":"{}"}})", to_base64(new_key.public_key()), to_base64(old_key.public_key())));
  blocks["checkpoint of 6"] = journal.sign({old_key, new_key});
  blocks["leaf 0"] = journal.leaves[0];
  blocks["leaf 2"] = journal.leaves[2];
  blocks["key file"] = write_pem(old_key.public_key());
  blocks["new key file"] = write_pem(new_key.public_key());
  journal.lines[2].salt = journal.lines[2].payload = std::nullopt;
  journal.lines[2].withheld = true;
  for (const ExportLine& line : journal.lines) blocks["export"] += write_export_line(line) + "\n";
  return blocks;
}

// Blocks of the page: `<!-- example: NAME -->`, a fence, the bytes, a fence.
Blocks read_page() {
  std::ifstream page(RADSLAG_SOURCE_DIR "/docs/JOURNAL.md");
  constexpr std::string_view mark = "<!-- example: ";
  Blocks blocks;
  for (std::string line; std::getline(page, line);) {
    if (!line.starts_with(mark)) continue;
    std::string& block = blocks[line.substr(mark.size(), line.find(" -->") - mark.size())];
    std::getline(page, line);
    while (std::getline(page, line) && line != "```") block += line + "\n";
  }
  return blocks;
}

}  // namespace

TEST(JournalPage, shows_the_example_byte_for_byte) {
  Blocks page = read_page();
  const Blocks example = make_example();
  for (const auto& [name, bytes] : example) EXPECT_EQ(page[name], bytes) << "example: " << name;
  EXPECT_EQ(page.size(), example.size()) << "the page has an example that nothing makes";
}

TEST(JournalPage, what_it_shows_verifies_under_either_key) {
  Blocks page = read_page();
  const std::vector<std::string> older = {page["checkpoint of 3"], page["checkpoint of 5"]};
  for (const char* key : {"key file", "new key file"}) {
    std::istringstream lines(page["export"]);
    const VerifyReport report = verify_export(lines, {page["checkpoint of 6"], page[key], older});
    EXPECT_TRUE(report.ok()) << to_json(report);
    EXPECT_EQ(report.entries_checked, 6U);
    EXPECT_EQ(report.redacted, 1U);
  }
}

}  // namespace radslag::methods
