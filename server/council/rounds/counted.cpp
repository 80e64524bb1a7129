#include "council/rounds/counted.hpp"

#include "council/rounds/queries.hpp"
#include "methods/tree/hash.hpp"

namespace radslag::council::rounds {

namespace {

using namespace protocol;

// Add1 runs the method many times over; this keeps a curious reader from holding up the others.
constexpr std::int64_t what_if_ballots_max = 20'000;

}  // namespace

std::int64_t ballots_on_board(store::Database& books, const RoundId& round) {
  return books.one<std::int64_t>("SELECT count(*) FROM round_ballot WHERE round = $1", round).value_or(0);
}

std::vector<Ballot> read_board(store::Database& books, const Record& record, std::int64_t from, std::int64_t most) {
  std::vector<Ballot> ballots;
  books.each<std::string>("SELECT ballot FROM round_ballot WHERE round = $1 AND nth >= $2 ORDER BY nth LIMIT $3",
                          [&](const std::string& line) { ballots.push_back(read_line(line, record.terms.ballot)); }, record.id, from, most);
  return ballots;
}

Secret lot_seed_of(store::Database& books, const Record& record) {
  const auto hex = books.one<std::string>("SELECT lot_seed FROM round WHERE id = $1", record.id);
  return methods::hash_from_hex(hex.value_or("")).value_or(methods::Hash{});
}

Or<std::string> what_if(const Reading& reading, const RoundWhatIf& query) {
  const auto record = counted_round(reading, query.round);
  if (!record) return std::unexpected(record.error());
  if (!is_for_budgets(record->terms.method_)) return refuse(Reason::bad_choice, "This round had no budget.", "/round");
  Question question = question_of(reading.books, *record);
  question.terms.budget = query.budget;
  if (query.method_) {
    if (!is_for_budgets(*query.method_)) return refuse(Reason::bad_choice, "This way of counting knows no budget.", "/method");
    question.terms.method_ = *query.method_;
    question.terms.completion.reset();
  }
  if (query.completion) question.terms.completion = query.completion;
  if (ballots_on_board(reading.books, record->id) > what_if_ballots_max) {
    auto refusal = refuse(Reason::too_many, "This round has too many ballots to be tried out here. Take the file home and use `radslag count`.", "/round");
    refusal.error().max = what_if_ballots_max;
    return refusal;
  }
  const auto ballots = read_board(reading.books, *record, 0, what_if_ballots_max);
  const Tally tally = count(question, ballots, {.eligible = record->eligible.value_or(0), .invalid = 0}, lot_seed_of(reading.books, *record));
  return RoundWhatIfResult{.outcome = tally.outcome}.to_json();
}

}  // namespace radslag::council::rounds
