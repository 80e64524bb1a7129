#include <functional>
#include <utility>

#include "methods/verify/sample_cases.hpp"

namespace radslag::methods {

namespace {

constexpr auto no_seq = std::nullopt;

using Lines = std::vector<ExportLine>;
using Spoil = std::function<void(Lines&)>;

struct Tamper {
  std::string name;
  Spoil spoil;
  std::vector<Problem> must_say;
};

Lines::iterator at(Lines& lines, std::ptrdiff_t seq) { return lines.begin() + seq; }

std::vector<Tamper> tampers_of_order() {
  return {
      {"an entry removed", [](Lines& l) { l.erase(at(l, 2)); }, {{3, "missing before it: entries 2 to 2"}, {no_seq, "checkpoint: it covers 11 entries, the export has 10"}}},
      {"the last entry removed", [](Lines& l) { l.pop_back(); }, {{no_seq, "checkpoint: it covers 11 entries, the export has 10"}}},
      {"an entry removed and the rest renumbered",
       [](Lines& l) {
         l.erase(at(l, 8));
         for (std::size_t i = 8; i < l.size(); ++i) l[i].seq = i;
       },
       {{no_seq, "checkpoint: it covers 11 entries, the export has 10"}}},
      {"two entries in each other's place", [](Lines& l) { std::swap(l[8], l[9]); }, {{9, "missing before it: entries 8 to 8"}, {8, "it is repeated or out of order: 10 was expected"}, {no_seq, wrong_root}}},
      {"two entries in each other's place, renumbered",
       [](Lines& l) {
         std::swap(l[8], l[9]);
         std::swap(l[8].seq, l[9].seq);
       },
       {{no_seq, wrong_root + ": something in entries 7 to 10 differs"}}},
      {"an entry twice", [](Lines& l) { l.insert(at(l, 8), l[8]); }, {{8, "it is repeated or out of order: 9 was expected"}, {no_seq, wrong_root}}},
      {"a gap in the numbers", [](Lines& l) { l.back().seq = 20; }, {{20, "missing before it: entries 10 to 19"}, {no_seq, wrong_root}}},
      {"an entry put in",
       [](Lines& l) {
         l.push_back(l[8]);
         l.back().seq = 11;
       },
       {{11, "entries 11 to 11 are not covered by the checkpoint"}}},
  };
}

std::vector<Tamper> tampers_of_words() {
  return {
      {"a kind changed", [](Lines& l) { l[1].kind = "initiative_withdrawn"; }, {{no_seq, wrong_root}, {no_seq, "older checkpoint 2: its root is not the export's: something in entries 0 to 2 differs"}}},
      {"a private entry shown as another kind", [](Lines& l) { l[5].kind = "comment_posted"; }, {{no_seq, wrong_root}}},
      {"a time changed", [](Lines& l) { l[8].time = "2026-09-22T00:00:00Z"; }, {{no_seq, wrong_root}}},
      {"a private entry with a time", [](Lines& l) { l[5].time = "2026-09-22T00:00:00Z"; }, {{5, "it shows a time that its kind hides"}}},
      {"an envelope with a time", [](Lines& l) { l[3].time = "2026-09-22T00:00:00Z"; }, {{3, "it shows a time that its kind hides"}}},
      {"a kind that is no word", [](Lines& l) { l[8].kind = "two\nlines"; }, {{8, "its kind is not a word"}, {no_seq, wrong_root}}},
      {"a time that is no time", [](Lines& l) { l[8].time = "yesterday"; }, {{8, "its time is neither a time nor `-`"}}},
      {"a commitment that is no hash", [](Lines& l) { l[5].commit = "zz"; }, {{5, "its commitment is neither a hash nor `-`"}}},
  };
}

std::vector<Tamper> tampers_of_payload() {
  return {
      {"a payload changed", [](Lines& l) { *l[9].payload = R"({"n":9})"; }, {{9, "its payload is not the one committed to"}}},
      {"a payload and its commitment changed",
       [](Lines& l) {
         *l[9].payload = R"({"n":9})";
         l[9].commit = to_hex(commit_payload(*hash_from_hex(*l[9].salt), *l[9].payload));
       },
       {{no_seq, wrong_root + ": something in entries 7 to 10 differs"}}},
      {"a payload written again with other white space", [](Lines& l) { *l[9].payload = R"({"n": 2})"; }, {{9, "its payload is not the one committed to"}}},
      {"another salt", [](Lines& l) { l[9].salt = l[10].salt; }, {{9, "its payload is not the one committed to"}}},
      {"a salt that is no hash", [](Lines& l) { l[9].salt = "00"; }, {{9, "its payload and salt are not whole"}}},
      {"a payload gone without a word", [](Lines& l) { l[9].salt = l[9].payload = std::nullopt; }, {{9, "its payload is gone and no later `redacted` entry names it"}}},
      {"a salt gone", [](Lines& l) { l[9].salt.reset(); }, {{9, "its payload and salt are not whole"}}},
      {"a payload gone, its salt left", [](Lines& l) { l[9].payload.reset(); }, {{9, "its payload and salt are not whole"}}},
      {"an erasure made out to be withholding", [](Lines& l) { l[9].withheld = true; }, {{9, "it is withheld, and yet shown"}}},
      {"a payload without a commitment", [](Lines& l) { l[9].commit = "-"; }, {{9, "it has a payload without a commitment"}, {no_seq, wrong_root}}},
      {"the redacted entry itself without its payload", [](Lines& l) { l[6].salt = l[6].payload = std::nullopt; },
       {{6, "it does not say which entry was redacted"}, {4, "its payload is gone and no later"}, {6, "its payload is gone and no later"}}},
  };
}

// A line that is no entry is a problem by its number, and its leaf is missing from the tree.
VerifyCase bad_line(std::string name, const std::function<void(std::string&)>& spoil, std::string trouble) {
  Sample sample;
  VerifyCase made = sample.as_case("bad line: " + std::move(name), {{no_seq, "line 9 is not an entry: " + trouble}, {no_seq, "checkpoint: it covers 11 entries, the export has 10"}});
  std::string line = write_export_line(sample.journal.lines[8]);
  const auto where = made.lines.find(line);
  const auto size = line.size();
  spoil(line);
  made.lines.replace(where, size, line);
  return made;
}

std::vector<VerifyCase> bad_lines() {
  const auto replace = [](std::string from, std::string to) {
    return [=](std::string& line) { line.replace(line.find(from), from.size(), to); };
  };
  return {
      bad_line("cut short", [](std::string& line) { line.pop_back(); }, "it is not JSON"),
      bad_line("empty", [](std::string& line) { line.clear(); }, "it is not JSON"),
      bad_line("a byte order mark", [](std::string& line) { line.insert(0, "\xef\xbb\xbf"); }, "it is not JSON"),
      bad_line("two objects", [](std::string& line) { line += "{}"; }, "it is not JSON"),
      bad_line("not UTF-8", replace("support", "supp\xffrt"), "it is not JSON"),
      bad_line("half a character", replace("support", "\\ud800"), "it is not JSON"),
      bad_line("a raw control character", replace("support", "\x01"), "it is not JSON"),
      bad_line("a leading zero", replace("\"seq\":8", "\"seq\":08"), "it is not JSON"),
      bad_line("an array", [](std::string& line) { line = "[" + line + "]"; }, "it is not an object"),
      bad_line("a number", [](std::string& line) { line = "8"; }, "it is not an object"),
      bad_line("a member twice", replace("\"seq\":8", "\"seq\":8,\"seq\":8"), "`seq` stands twice"),
      bad_line("a member twice, once escaped", replace("\"seq\":8", "\"seq\":8,\"s\\u0065q\":8"), "`seq` stands twice"),
      bad_line("an unknown member", replace("\"seq\":8", "\"seq\":8,\"note\":\"x\""), "it has an unknown member"),
      bad_line("no commitment", replace("\"commit\"", "\"salt\""), "`salt` stands twice"),
      bad_line("no time", [](std::string& line) { line = R"({"seq":8,"kind":"x","commit":"-"})"; }, "`time` is missing"),
      bad_line("a number as text", replace("\"seq\":8", "\"seq\":\"8\""), "`seq` has the wrong type"),
      bad_line("a fraction", replace("\"seq\":8", "\"seq\":8.0"), "`seq` has the wrong type"),
      bad_line("a negative number", replace("\"seq\":8", "\"seq\":-8"), "`seq` has the wrong type"),
      bad_line("a number past 2^53", replace("\"seq\":8", "\"seq\":9007199254740992"), "`seq` has the wrong type"),
      bad_line("null", replace("\"kind\":\"support_given\"", "\"kind\":null"), "`kind` has the wrong type"),
      bad_line("an object inside", replace("\"kind\":\"support_given\"", "\"kind\":{}"), "`kind` has the wrong type"),
      bad_line("too long", [](std::string& line) { line.insert(1, std::string(export_line_bytes_max, ' ')); }, "it is too long"),
  };
}

// What only a server that signs untruths can write: the commitment holds, the payload says something else.
VerifyCase written(std::string name, std::string_view kind, std::string_view payload, std::vector<Problem> must_say) {
  Sample sample;
  sample.journal.add_public(kind, payload);
  return sample.as_case(std::move(name), std::move(must_say));
}

std::vector<VerifyCase> untruths() {
  return {
      written("a payload with another kind than its leaf", "support_given", R"({"kind":"support_withdrawn","at":1790000900000,"fact":{}})", {{11, "its kind is not the one in its payload"}}),
      written("a payload with another time than its leaf", "support_given", R"({"kind":"support_given","at":1790000901000,"fact":{}})", {{11, "its time is not the one in its payload"}}),
      written("a payload without a time", "support_given", R"({"kind":"support_given","fact":{"at":1790000900000}})", {{11, "its time is not the one in its payload"}}),
      written("a redaction of what is to come", "redacted", R"({"seq":11})", {{11, "it redacts an entry that is not earlier"}}),
      written("a redaction of nothing", "redacted", R"({"seq":"4"})", {{11, "it does not say which entry was redacted"}}),
      written("a restoration without its head", "restored", "[]", {{11, "it does not say which checkpoint was lost"}}),
  };
}

void append(std::vector<VerifyCase>& cases, std::vector<VerifyCase> more) {
  cases.insert(cases.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

std::vector<VerifyCase> spoilt_entry_cases() {
  std::vector<VerifyCase> cases = bad_lines();
  append(cases, untruths());
  for (const auto& tampers : {tampers_of_order(), tampers_of_words(), tampers_of_payload()}) {
    for (const Tamper& tamper : tampers) {
      Sample sample;
      tamper.spoil(sample.journal.lines);
      cases.push_back(sample.as_case(tamper.name, tamper.must_say));
    }
  }
  return cases;
}

}  // namespace radslag::methods
