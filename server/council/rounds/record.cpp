#include "council/rounds/record.hpp"

#include <algorithm>

#include "methods/tree/hash.hpp"
#include "protocol/json_writer.hpp"
#include "protocol/reader.hpp"

namespace radslag::council::rounds {

namespace {

constexpr std::string_view columns =
    "SELECT id, council, terms, state, eligible, roll_root, public_key, question, lot, ballot_bytes, opened_at, closed_at, "
    "voted, ending, reason, counted_hash, replaced_hash, links_destroyed FROM round ";

using Text = std::optional<std::string>;
using Number = std::optional<std::int64_t>;

template <class... Args>
std::optional<Record> read(store::Database& books, std::string_view where, const Args&... args) {
  auto row = books.one<RoundId, CouncilId, std::string, std::string, Number, Text, Text, Text, Text, Number, std::optional<Time>,
                       std::optional<Time>, std::int64_t, Text, Text, Text, Text, bool>(std::string(columns) + std::string(where), args...);
  if (!row) return std::nullopt;
  auto& [id, council, terms, state, eligible, roll_root, public_key, question, lot, ballot_bytes, opened_at, closed_at, voted, ending,
         reason, counted, replaced, destroyed] = *row;
  const auto json = protocol::read_json(terms, protocol::ReaderLimits::for_own_text());
  return Record{.id = std::move(id),
                .council = std::move(council),
                .terms = protocol::RoundTerms::decode(json.value()).value(),
                .state = protocol::from_string<RoundState>(state).value(),
                .eligible = eligible,
                .roll_root = std::move(roll_root),
                .public_key = std::move(public_key),
                .question = std::move(question),
                .lot = std::move(lot),
                .ballot_bytes = ballot_bytes,
                .opened_at = opened_at,
                .closed_at = closed_at,
                .voted = voted,
                .ending = std::move(ending),
                .reason = std::move(reason),
                .counted_hash = std::move(counted),
                .replaced_hash = std::move(replaced),
                .links_destroyed = destroyed};
}

}  // namespace

const protocol::RoundPlace* Question::find(std::int64_t number) const {
  const auto found = std::ranges::lower_bound(options, number, {}, &protocol::RoundPlace::number);
  return found == options.end() || found->number != number ? nullptr : &*found;
}

std::string Question::hash() const {
  std::string text;
  protocol::JsonWriter out(text);
  out.begin_object();
  out.member("round", round);
  out.member("terms", terms);
  out.member("options", options);
  out.end_object();
  return to_hex(methods::sha256(text));
}

std::optional<Record> find(store::Database& books, const CouncilId& council, const RoundId& id) {
  return read(books, "WHERE id = $1 AND council = $2", id, council);
}

Record get(store::Database& books, const RoundId& id) { return read(books, "WHERE id = $1", id).value(); }

std::vector<protocol::RoundPlace> options_of(store::Database& books, const RoundId& id) {
  std::vector<protocol::RoundPlace> options;
  books.each<OptionId, std::int64_t, std::optional<InitiativeId>, std::string, std::int64_t, std::optional<std::string>>(
      "SELECT id, number, initiative, title, cost, category FROM round_option WHERE round = $1 ORDER BY number",
      [&](OptionId option, std::int64_t number, std::optional<InitiativeId> initiative, std::string title, std::int64_t cost,
          std::optional<std::string> category) {
        options.push_back({std::move(option), number, std::move(initiative), std::move(title), cost, std::move(category)});
      },
      id);
  return options;
}

Question question_of(store::Database& books, const Record& record) { return {record.id, record.terms, options_of(books, record.id)}; }

std::vector<RoundId> in_state(store::Database& books, const CouncilId& council, RoundState state) {
  std::vector<RoundId> rounds;
  books.each<RoundId>("SELECT id FROM round WHERE council = $1 AND state = $2 ORDER BY id",
                      [&](RoundId id) { rounds.push_back(std::move(id)); }, council, to_string(state));
  return rounds;
}

}  // namespace radslag::council::rounds
