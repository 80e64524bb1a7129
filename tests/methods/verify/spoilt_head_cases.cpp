#include <nlohmann/json.hpp>

#include "methods/verify/sample_cases.hpp"

namespace radslag::methods {

namespace {

constexpr auto no_seq = std::nullopt;

VerifyCase with(std::string name, const std::function<void(VerifyCase&)>& spoil, std::vector<Problem> must_say) {
  VerifyCase made = Sample().as_case(std::move(name), std::move(must_say));
  spoil(made);
  return made;
}

std::string head_of(const std::string& origin, std::uint64_t size, const SigningKey& key) {
  SampleJournal journal(3, origin);
  for (std::uint64_t i = 0; i < size; ++i) journal.add_public("other", "x");
  return journal.sign({key});
}

// A council that lost its last entries with its disk, restored a backup, said so, and went on.
VerifyCase restored(std::string name, int entries_lost) {
  Sample sample;
  SampleJournal lost = sample.journal;
  for (int i = 0; i < entries_lost; ++i) lost.add_public("support_given", "{}");
  const std::string lost_head = lost.sign({sample_key(1)});
  sample.journal.add_public("restored", nlohmann::json{{"lost", lost_head}}.dump());
  sample.older.push_back(lost_head);
  return sample.as_case(std::move(name), {{11, "older checkpoint 4: it was lost when a backup was restored, as this entry says"}});
}

}  // namespace

std::vector<VerifyCase> spoilt_head_cases() {
  const std::string home = "example.org/husby";
  return {
      with("another key", [](VerifyCase& c) { c.key = write_pem(sample_key(2).public_key()); }, {{no_seq, "checkpoint: it is not signed by the council's key"}}),
      with("a key file that is none", [](VerifyCase& c) { c.key = "secret"; }, {{no_seq, "the key file is not a PEM public key"}}),
      with("a key of another kind", [](VerifyCase& c) { c.key.replace(27, 12, "MCowBQYDK2VuAyEA"); }, {{no_seq, "the key file is not one Ed25519 public key"}}),
      with("a checkpoint that is none", [](VerifyCase& c) { c.checkpoint = "hello"; }, {{no_seq, "checkpoint: the note's last line is not ended"}}),
      with("a checkpoint's size changed", [](VerifyCase& c) { c.checkpoint.replace(c.checkpoint.find("\n11\n"), 4, "\n10\n"); },
           {{10, "entries 10 to 10 are not covered"}, {no_seq, wrong_root}, {no_seq, "checkpoint: it is not signed by the council's key"}}),
      with("another journal's checkpoint", [&](VerifyCase& c) { c.checkpoint = head_of("example.org/tensta", 11, sample_key(1)); },
           {{no_seq, wrong_root}, {no_seq, "older checkpoint 2: its origin is another journal's"}}),
      with("another name for the same journal",
           [](VerifyCase& c) {
             const auto parsed = parse_checkpoint(c.checkpoint);
             const SigningKey keys[] = {sample_key(1)};
             c.checkpoint = sign_checkpoint({"example.org/tensta", parsed->head.size, parsed->head.root}, keys);
           },
           {{no_seq, wrong_root}}),
      with("a checkpoint signed under another name",
           [](VerifyCase& c) {
             const SigningKey keys[] = {sample_key(1)};
             c.checkpoint = sign_note(parse_note(c.checkpoint)->text, "example.org/tensta", keys);
           },
           {{no_seq, "checkpoint: it is not signed by the council's key"}}),
      with("an older head of another past", [&](VerifyCase& c) { c.older = {head_of(home, 5, sample_key(1))}; }, {{no_seq, "older checkpoint 1: its root is not the export's: something in entries 0 to 4 differs"}}),
      with("an older head by another key", [&](VerifyCase& c) { c.older[0] = head_of(home, 0, sample_key(2)); }, {{no_seq, "older checkpoint 1: it is not signed by the council's key"}}),
      with("an older head that is larger", [&](VerifyCase& c) { c.older = {head_of(home, 12, sample_key(1))}; }, {{no_seq, "older checkpoint 1: it covers more entries than the checkpoint"}}),
      with("an older head that is none", [](VerifyCase& c) { c.older[1] = "x\n"; }, {{no_seq, "older checkpoint 2: the note has no empty line before its signatures"}}),
      restored("a head lost with a restored backup", 1),
      restored("a lost head that is larger than the present one", 5),
  };
}

std::vector<VerifyCase> key_change_cases() {
  SampleJournal journal;
  journal.add_public("council_created", "{}");
  const std::string before = journal.sign({sample_key(1)});
  journal.change_key(sample_key(1).public_key(), sample_key(2).public_key());
  const std::string between = journal.sign({sample_key(1), sample_key(2)});
  const std::string forged_between = journal.sign({sample_key(3), sample_key(2)});
  journal.add_public("support_given", "{}");
  const std::string after = journal.sign({sample_key(2)});
  const std::string by_old_only = journal.sign({sample_key(1)});
  const std::string old_pem = write_pem(sample_key(1).public_key());
  const std::string new_pem = write_pem(sample_key(2).public_key());
  const std::string lines = journal.text();
  const Problem unvouched{1, "no checkpoint given is signed by both the key before this change and the key after it"};
  SampleJournal wrong;
  wrong.change_key(sample_key(1).public_key(), sample_key(2).public_key());
  wrong.change_key(sample_key(3).public_key(), sample_key(4).public_key());
  SampleJournal unreadable;
  unreadable.add_public("key_changed", R"({"key":"AAAA"})");
  return {
      {"the new key reads heads from before the change", lines, after, new_pem, {before, between}, {}},
      {"the old key follows a change that both keys signed", lines, after, old_pem, {before, between}, {}},
      {"the old key alone cannot trust the new one", lines, after, old_pem, {before}, {unvouched}},
      {"a stranger beside the new key does not vouch for it", lines, after, old_pem, {forged_between}, {unvouched}},
      {"the old key may not sign on", lines, by_old_only, new_pem, {}, {{no_seq, "checkpoint: it is not signed by the council's key"}}},
      {"a key that was never the council's", lines, after, write_pem(sample_key(3).public_key()), {}, {{no_seq, "the key file's key was never this journal's"}}},
      {"a change from a key that was not in force", wrong.text(), wrong.sign({sample_key(4)}), write_pem(sample_key(4).public_key()), {}, {{1, "key_changed replaces a key that was not in force"}}},
      {"a change that names no key", unreadable.text(), unreadable.sign({sample_key(1)}), old_pem, {}, {{0, "it does not say which key is the new one"}}},
  };
}

}  // namespace radslag::methods
