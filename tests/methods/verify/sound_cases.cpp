#include "methods/verify/sample_cases.hpp"

namespace radslag::methods {

namespace {

VerifyCase empty_journal() {
  const SampleJournal journal;
  return {"an empty journal", "", journal.sign({sample_key(1)}), write_pem(sample_key(1).public_key()), {}, {}};
}

VerifyCase many_entries() {
  SampleJournal journal(5);
  std::vector<std::string> older;
  for (int i = 0; i < 200; ++i) {
    journal.add_public("support_given", "{\"n\":" + std::to_string(i) + "}");
    if (i % 13 == 0) older.push_back(journal.sign({sample_key(1)}));
  }
  return {"two hundred entries, sixteen older heads", journal.text(), journal.sign({sample_key(1)}),
          write_pem(sample_key(1).public_key()), older, {}};
}

}  // namespace

std::vector<VerifyCase> sound_cases() {
  std::vector<VerifyCase> cases = {Sample().as_case("erased with a redacted entry, withheld, with an envelope"), empty_journal(), many_entries()};
  Sample whole_facts;
  whole_facts.journal.add_public("support_given", R"({"kind":"support_given","at":1790000900999,"fact":{"n":1,"at":3,"kind":"x"}})");
  whole_facts.journal.add_public("support_given", R"({"kind":"note","at":1,"fact":"no object: nothing to compare"})");
  whole_facts.journal.add_public("support_given", "\xef\xbb\xbf{\"kind\":\"x\",\"fact\":{}}");
  cases.push_back(whole_facts.as_case("payloads that say their kind and time"));
  Sample long_payloads;
  for (const char* letters : {"x", "\n", "å\"", "\x01\\"}) {
    std::string payload;
    while (payload.size() < 1'000'000) payload += letters;
    long_payloads.journal.add_public("minutes_saved", payload);
  }
  cases.push_back(long_payloads.as_case("payloads of a megabyte, with and without escapes"));
  Sample same_head_twice;
  same_head_twice.older.push_back(same_head_twice.older.front());
  cases.push_back(same_head_twice.as_case("one older head given twice"));
  Sample unended;
  cases.push_back(unended.as_case("the last line is not ended"));
  cases.back().lines.pop_back();
  Sample spaced;
  cases.push_back(spaced.as_case("white space that JSON allows"));
  cases.back().lines.insert(1, " \t");
  cases.back().lines.insert(cases.back().lines.find('\n'), " \r");
  return cases;
}

}  // namespace radslag::methods
