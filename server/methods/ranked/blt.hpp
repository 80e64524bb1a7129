#pragma once
// Ballots of the BLT format (Hill, Wichmann and Woodall's, as OpaVote and OpenSTV write it): candidates and seats, withdrawn
// candidates as negative numbers, a weight and the preferences on each line up to a 0, a 0 alone, the quoted names and the title.
//
// Where a paper gives one rank to several candidates (`2=3`), nobody can tell whom it means: what it says before that rank counts,
// as in the Scottish rules, and what follows does not.
#include <cstddef>
#include <cstdint>
#include <expected>
#include <istream>
#include <string>
#include <vector>

#include "methods/pabulib/records.hpp"

namespace radslag::methods::ranked {

// Papers that say the same.
struct Papers {
  std::int64_t count = 1;
  std::vector<std::size_t> ranking;  // candidates as indexes, the best first, each once; not empty
};

struct StvElection {
  std::string title;
  std::size_t seats = 0;
  std::vector<std::string> candidates;
  std::vector<bool> withdrawn;  // takes part in nothing; papers pass over them
  std::vector<Papers> papers;   // in the file's order; papers without a preference left are not there
  std::int64_t invalid = 0;     // papers without a preference: blank, only for withdrawn candidates, or of equal first ranks
  std::int64_t cut_short = 0;   // papers that count up to equal ranks

  [[nodiscard]] std::int64_t valid() const;
};

using pabulib::Fault;  // line, column, what was expected

// All of it, or the first thing that is wrong. `#` begins a comment; inside a name a quote is written `""` or `\"`.
[[nodiscard]] std::expected<StvElection, Fault> read_blt(std::istream& in);

}  // namespace radslag::methods::ranked
