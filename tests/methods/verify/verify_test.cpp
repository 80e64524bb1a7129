#include "methods/verify/verify.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <sstream>

#include "methods/verify/sample_journal.hpp"
#include "methods/verify/verify_cases.hpp"

namespace radslag::methods {

namespace {

VerifyReport run(const VerifyCase& one) {
  std::istringstream lines(one.lines);
  return verify_export(lines, {one.checkpoint, one.key, one.older});
}

void expect_said(const VerifyCase& one) {
  const VerifyReport report = run(one);
  EXPECT_EQ(report.ok(), one.must_say.empty()) << one.name << ": " << to_json(report);
  for (const Problem& expected : one.must_say) {
    EXPECT_TRUE(std::ranges::any_of(report.problems,
                                    [&](const Problem& said) { return said.seq == expected.seq && said.what.starts_with(expected.what); }))
        << one.name << "\n  must say: " << expected.what << "\n  says: " << to_json(report);
  }
}

}  // namespace

TEST(Verify, a_sound_export_is_sound) {
  for (const VerifyCase& one : sound_cases()) expect_said(one);
}

TEST(Verify, every_spoilt_entry_is_found) {
  for (const VerifyCase& one : spoilt_entry_cases()) expect_said(one);
}

TEST(Verify, every_spoilt_head_is_found) {
  for (const VerifyCase& one : spoilt_head_cases()) expect_said(one);
}

TEST(Verify, a_key_changes_only_with_both_signatures) {
  for (const VerifyCase& one : key_change_cases()) expect_said(one);
}

TEST(Verify, the_report_counts_what_it_read) {
  const VerifyReport report = run(sound_cases().front());
  EXPECT_EQ(report.size, 11U);
  EXPECT_EQ(report.entries_checked, 11U);
  EXPECT_EQ(report.redacted, 1U);
  EXPECT_EQ(to_json(report), R"({"size":11,"root":")" + report.root + R"(","entries_checked":11,"redacted":1,"problems":[],"ok":true})");
}

TEST(Verify, no_byte_of_an_export_can_be_changed) {
  const VerifyCase sound = sound_cases().front();
  SeededRandom random(31);
  for (std::size_t at = 0; at < sound.lines.size(); ++at) {
    VerifyCase changed = sound;
    changed.lines[at] = static_cast<char>(changed.lines[at] ^ (1 << random.below(8)));
    // JSON may be spelled in more than one way; what counts is that no other *meaning* passes.
    if (run(changed).ok()) {
      std::istringstream before(sound.lines), after(changed.lines);
      for (std::string one, other; std::getline(before, one) && std::getline(after, other);) {
        EXPECT_EQ(write_export_line(*parse_export_line(one)), write_export_line(*parse_export_line(other))) << "byte " << at;
      }
    }
  }
}

TEST(Verify, a_flood_of_problems_is_counted_and_not_kept) {
  SampleJournal journal;
  for (int i = 0; i < 5; ++i) journal.add_public("x", "y");
  std::istringstream lines(std::string(5000, '\n'));
  const std::string checkpoint = journal.sign({sample_key(1)});
  const std::string key = write_pem(sample_key(1).public_key());
  const VerifyReport report = verify_export(lines, {checkpoint, key, {}});
  EXPECT_EQ(report.problems.size(), problems_max);
  EXPECT_EQ(report.unlisted, 4001U);
  EXPECT_TRUE(to_json(report).contains(R"("what":"4001 more problems are not listed"}],"ok":false)"));
}

}  // namespace radslag::methods
