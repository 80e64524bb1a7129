#pragma once
// What the tables of cases start from.
#include "methods/verify/sample_journal.hpp"
#include "methods/verify/verify_cases.hpp"

namespace radslag::methods {

inline const std::string wrong_root = "checkpoint: its root is not the export's";

struct Sample {
  SampleJournal journal;
  std::vector<std::string> older;  // at sizes 0, 3 and 7

  Sample() {
    keep_head();
    journal.add_fact("council_created", R"({"name":"Husby boenderåd","at":["fact",{"kind":1}]})");
    journal.add_public("initiative_published", R"({"title":"Fler bänkar vid torget \"Trappan\"","text":"rad 1\nrad 2\u2028 \ud83c\udf33"})");
    journal.add_private(R"({"kind":"member_joined","time":"2026-09-21T14:00:00Z","name":"Aisha"})");
    keep_head();
    journal.add_public("envelope", R"({"poll":"01J","hash":"ab"})");
    journal.add_public("comment_posted", R"({"text":"ska raderas"})");
    journal.add_private(R"({"kind":"report_made"})");
    journal.redact(4);
    keep_head();
    journal.add_public("support_given", "not JSON, and it need not be");
    journal.add_public("support_given", "");
    journal.add_public("support_given", R"({"n":2})");
    journal.add_public("support_given", R"({"n":3})");
    journal.withhold(5);
  }

  // The case as it stands now, held against the head that was signed before anything was spoilt.
  [[nodiscard]] VerifyCase as_case(std::string name, std::vector<Problem> must_say = {}) const {
    return {std::move(name), journal.text(), journal.sign({sample_key(1)}), write_pem(sample_key(1).public_key()), older, std::move(must_say)};
  }

 private:
  void keep_head() { older.push_back(journal.sign({sample_key(1)})); }
};

}  // namespace radslag::methods
