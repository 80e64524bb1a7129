// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/round_types.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

std::string_view to_string(RoundState word) {
  switch (word) {
    case RoundState::announced: return "announced";
    case RoundState::open: return "open";
    case RoundState::closed: return "closed";
    case RoundState::counted: return "counted";
    case RoundState::cancelled: return "cancelled";
  }
  return "";
}

bool parse_word(std::string_view word, RoundState& out) {
  if (word == "announced") return out = RoundState::announced, true;
  if (word == "open") return out = RoundState::open, true;
  if (word == "closed") return out = RoundState::closed, true;
  if (word == "counted") return out = RoundState::counted, true;
  if (word == "cancelled") return out = RoundState::cancelled, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, RoundState& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"announced", "open", "closed", "counted", "cancelled"});
}

std::string_view to_string(RoundBallotKind word) {
  switch (word) {
    case RoundBallotKind::approval: return "approval";
    case RoundBallotKind::knapsack: return "knapsack";
    case RoundBallotKind::ranked: return "ranked";
    case RoundBallotKind::yes_no: return "yes_no";
    case RoundBallotKind::score: return "score";
    case RoundBallotKind::dots: return "dots";
  }
  return "";
}

bool parse_word(std::string_view word, RoundBallotKind& out) {
  if (word == "approval") return out = RoundBallotKind::approval, true;
  if (word == "knapsack") return out = RoundBallotKind::knapsack, true;
  if (word == "ranked") return out = RoundBallotKind::ranked, true;
  if (word == "yes_no") return out = RoundBallotKind::yes_no, true;
  if (word == "score") return out = RoundBallotKind::score, true;
  if (word == "dots") return out = RoundBallotKind::dots, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, RoundBallotKind& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"approval", "knapsack", "ranked", "yes_no", "score", "dots"});
}

std::string_view to_string(RoundMethod word) {
  switch (word) {
    case RoundMethod::most_votes: return "most_votes";
    case RoundMethod::most_points: return "most_points";
    case RoundMethod::greedy_votes: return "greedy_votes";
    case RoundMethod::greedy_votes_per_cost: return "greedy_votes_per_cost";
    case RoundMethod::equal_shares_cost: return "equal_shares_cost";
    case RoundMethod::equal_shares_count: return "equal_shares_count";
    case RoundMethod::schulze: return "schulze";
    case RoundMethod::stv_scotland: return "stv_scotland";
    case RoundMethod::stv_wigm: return "stv_wigm";
    case RoundMethod::stv_meek: return "stv_meek";
    case RoundMethod::majority: return "majority";
  }
  return "";
}

bool parse_word(std::string_view word, RoundMethod& out) {
  if (word == "most_votes") return out = RoundMethod::most_votes, true;
  if (word == "most_points") return out = RoundMethod::most_points, true;
  if (word == "greedy_votes") return out = RoundMethod::greedy_votes, true;
  if (word == "greedy_votes_per_cost") return out = RoundMethod::greedy_votes_per_cost, true;
  if (word == "equal_shares_cost") return out = RoundMethod::equal_shares_cost, true;
  if (word == "equal_shares_count") return out = RoundMethod::equal_shares_count, true;
  if (word == "schulze") return out = RoundMethod::schulze, true;
  if (word == "stv_scotland") return out = RoundMethod::stv_scotland, true;
  if (word == "stv_wigm") return out = RoundMethod::stv_wigm, true;
  if (word == "stv_meek") return out = RoundMethod::stv_meek, true;
  if (word == "majority") return out = RoundMethod::majority, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, RoundMethod& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"most_votes", "most_points", "greedy_votes", "greedy_votes_per_cost", "equal_shares_cost", "equal_shares_count", "schulze", "stv_scotland", "stv_wigm", "stv_meek", "majority"});
}

std::string_view to_string(RoundCompletion word) {
  switch (word) {
    case RoundCompletion::none: return "none";
    case RoundCompletion::greedy: return "greedy";
    case RoundCompletion::add1: return "add1";
    case RoundCompletion::add1u: return "add1u";
  }
  return "";
}

bool parse_word(std::string_view word, RoundCompletion& out) {
  if (word == "none") return out = RoundCompletion::none, true;
  if (word == "greedy") return out = RoundCompletion::greedy, true;
  if (word == "add1") return out = RoundCompletion::add1, true;
  if (word == "add1u") return out = RoundCompletion::add1u, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, RoundCompletion& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"none", "greedy", "add1", "add1u"});
}

std::string_view to_string(RoundTies word) {
  switch (word) {
    case RoundTies::ballot_order: return "ballot_order";
    case RoundTies::votes_then_cost: return "votes_then_cost";
    case RoundTies::lot: return "lot";
  }
  return "";
}

bool parse_word(std::string_view word, RoundTies& out) {
  if (word == "ballot_order") return out = RoundTies::ballot_order, true;
  if (word == "votes_then_cost") return out = RoundTies::votes_then_cost, true;
  if (word == "lot") return out = RoundTies::lot, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, RoundTies& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"ballot_order", "votes_then_cost", "lot"});
}

std::string_view to_string(RoundVisibility word) {
  switch (word) {
    case RoundVisibility::always: return "always";
    case RoundVisibility::after_voting: return "after_voting";
    case RoundVisibility::after_close: return "after_close";
  }
  return "";
}

bool parse_word(std::string_view word, RoundVisibility& out) {
  if (word == "always") return out = RoundVisibility::always, true;
  if (word == "after_voting") return out = RoundVisibility::after_voting, true;
  if (word == "after_close") return out = RoundVisibility::after_close, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, RoundVisibility& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"always", "after_voting", "after_close"});
}

std::string_view to_string(RoundElectorate word) {
  switch (word) {
    case RoundElectorate::residents: return "residents";
    case RoundElectorate::confirmed: return "confirmed";
    case RoundElectorate::seats: return "seats";
  }
  return "";
}

bool parse_word(std::string_view word, RoundElectorate& out) {
  if (word == "residents") return out = RoundElectorate::residents, true;
  if (word == "confirmed") return out = RoundElectorate::confirmed, true;
  if (word == "seats") return out = RoundElectorate::seats, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, RoundElectorate& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"residents", "confirmed", "seats"});
}

std::string_view to_string(RoundMajority word) {
  switch (word) {
    case RoundMajority::simple: return "simple";
    case RoundMajority::two_thirds: return "two_thirds";
    case RoundMajority::three_quarters: return "three_quarters";
  }
  return "";
}

bool parse_word(std::string_view word, RoundMajority& out) {
  if (word == "simple") return out = RoundMajority::simple, true;
  if (word == "two_thirds") return out = RoundMajority::two_thirds, true;
  if (word == "three_quarters") return out = RoundMajority::three_quarters, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, RoundMajority& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"simple", "two_thirds", "three_quarters"});
}

std::string_view to_string(RoundEnding word) {
  switch (word) {
    case RoundEnding::decided: return "decided";
    case RoundEnding::too_few_voters: return "too_few_voters";
    case RoundEnding::no_options: return "no_options";
    case RoundEnding::key_lost: return "key_lost";
  }
  return "";
}

bool parse_word(std::string_view word, RoundEnding& out) {
  if (word == "decided") return out = RoundEnding::decided, true;
  if (word == "too_few_voters") return out = RoundEnding::too_few_voters, true;
  if (word == "no_options") return out = RoundEnding::no_options, true;
  if (word == "key_lost") return out = RoundEnding::key_lost, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, RoundEnding& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"decided", "too_few_voters", "no_options", "key_lost"});
}

std::string_view to_string(RoundWhy word) {
  switch (word) {
    case RoundWhy::no_votes: return "no_votes";
    case RoundWhy::supporters_lacked_money: return "supporters_lacked_money";
    case RoundWhy::did_not_fit: return "did_not_fit";
    case RoundWhy::fewer_votes: return "fewer_votes";
    case RoundWhy::lost_tie: return "lost_tie";
  }
  return "";
}

bool parse_word(std::string_view word, RoundWhy& out) {
  if (word == "no_votes") return out = RoundWhy::no_votes, true;
  if (word == "supporters_lacked_money") return out = RoundWhy::supporters_lacked_money, true;
  if (word == "did_not_fit") return out = RoundWhy::did_not_fit, true;
  if (word == "fewer_votes") return out = RoundWhy::fewer_votes, true;
  if (word == "lost_tie") return out = RoundWhy::lost_tie, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, RoundWhy& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"no_votes", "supporters_lacked_money", "did_not_fit", "fewer_votes", "lost_tie"});
}

std::string_view to_string(RoundFormat word) {
  switch (word) {
    case RoundFormat::pb: return "pb";
    case RoundFormat::csv: return "csv";
    case RoundFormat::ballots: return "ballots";
  }
  return "";
}

bool parse_word(std::string_view word, RoundFormat& out) {
  if (word == "pb") return out = RoundFormat::pb, true;
  if (word == "csv") return out = RoundFormat::csv, true;
  if (word == "ballots") return out = RoundFormat::ballots, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, RoundFormat& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"pb", "csv", "ballots"});
}

Or<RoundTerms> RoundTerms::decode(const Value& value) { return decode_object<RoundTerms>(value, Members::open); }

void RoundTerms::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"title", "what", "language", "ballot", "method", "completion", "budget", "choices", "seats", "points", "quorum_percent", "majority", "ties", "visibility", "electorate", "opens_at", "closes_at"});
  in.take("title", title, TextRule{.kind = TextKind::one_line, .max = limits::title_max});
  in.take("what", what, TextRule{.kind = TextKind::many_lines, .max = limits::body_max, .empty = Empty::allowed});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
  in.take("ballot", ballot, WordRule{});
  in.take("method", method_, WordRule{});
  in.take("completion", completion, WordRule{});
  in.take("budget", budget, IntRule{.min = 1, .max = limits::cost_max});
  in.take("choices", choices, IntRule{.min = 1, .max = limits::round_options_max});
  in.take("seats", seats, IntRule{.min = 1, .max = limits::round_options_max});
  in.take("points", points, IntRule{.min = 1, .max = limits::round_points_max});
  in.take("quorum_percent", quorum_percent, IntRule{.min = 1, .max = 100});
  in.take("majority", majority, WordRule{});
  in.take("ties", ties, WordRule{});
  in.take("visibility", visibility, WordRule{});
  in.take("electorate", electorate, WordRule{});
  in.take("opens_at", opens_at, TimeRule{});
  in.take("closes_at", closes_at, TimeRule{});
}

void RoundTerms::write(JsonWriter& out) const {
  out.begin_object();
  out.member("title", title);
  out.member("what", what);
  out.member("language", language);
  out.member("ballot", ballot);
  out.member("method", method_);
  out.member("completion", completion);
  out.member("budget", budget);
  out.member("choices", choices);
  out.member("seats", seats);
  out.member("points", points);
  out.member("quorum_percent", quorum_percent);
  out.member("majority", majority);
  out.member("ties", ties);
  out.member("visibility", visibility);
  out.member("electorate", electorate);
  out.member("opens_at", opens_at);
  out.member("closes_at", closes_at);
  out.end_object();
}

std::string RoundTerms::to_json() const { return to_json_text(*this); }

Or<RoundOption> RoundOption::decode(const Value& value) { return decode_object<RoundOption>(value, Members::open); }

void RoundOption::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"option", "initiative", "title", "cost", "category"});
  in.take("option", option, IdRule{});
  in.take("initiative", initiative, IdRule{});
  in.take("title", title, TextRule{.kind = TextKind::one_line, .max = limits::title_max, .empty = Empty::allowed});
  in.take("cost", cost, IntRule{.min = 0, .max = limits::cost_max});
  in.take("category", category, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
}

void RoundOption::write(JsonWriter& out) const {
  out.begin_object();
  out.member("option", option);
  out.member("initiative", initiative);
  out.member("title", title);
  out.member("cost", cost);
  out.member("category", category);
  out.end_object();
}

std::string RoundOption::to_json() const { return to_json_text(*this); }

Or<RoundPlace> RoundPlace::decode(const Value& value) { return decode_object<RoundPlace>(value, Members::open); }

void RoundPlace::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"option", "number", "initiative", "title", "cost", "category"});
  in.take("option", option, IdRule{});
  in.take("number", number, IntRule{.min = 1, .max = limits::round_options_max});
  in.take("initiative", initiative, IdRule{});
  in.take("title", title, TextRule{.kind = TextKind::one_line, .max = limits::title_max});
  in.take("cost", cost, IntRule{.min = 0, .max = limits::cost_max});
  in.take("category", category, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
}

void RoundPlace::write(JsonWriter& out) const {
  out.begin_object();
  out.member("option", option);
  out.member("number", number);
  out.member("initiative", initiative);
  out.member("title", title);
  out.member("cost", cost);
  out.member("category", category);
  out.end_object();
}

std::string RoundPlace::to_json() const { return to_json_text(*this); }

Or<RoundTie> RoundTie::decode(const Value& value) { return decode_object<RoundTie>(value, Members::open); }

void RoundTie::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"numbers"});
  in.take("numbers", numbers, ListRule<IntRule>{.max = 500, .item = IntRule{.min = 1, .max = limits::round_options_max}});
}

void RoundTie::write(JsonWriter& out) const {
  out.begin_object();
  out.member("numbers", numbers);
  out.end_object();
}

std::string RoundTie::to_json() const { return to_json_text(*this); }

Or<RoundStage> RoundStage::decode(const Value& value) { return decode_object<RoundStage>(value, Members::open); }

void RoundStage::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"action", "numbers", "votes", "exhausted"});
  in.take("action", action, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("numbers", numbers, ListRule<IntRule>{.max = 500, .item = IntRule{.min = 1, .max = limits::round_options_max}});
  in.take("votes", votes, MapRule<NumberRule>{.max = 500, .item = NumberRule{}});
  in.take("exhausted", exhausted, NumberRule{});
}

void RoundStage::write(JsonWriter& out) const {
  out.begin_object();
  out.member("action", action);
  out.member("numbers", numbers);
  out.member("votes", votes);
  out.member("exhausted", exhausted);
  out.end_object();
}

std::string RoundStage::to_json() const { return to_json_text(*this); }

Or<RoundOutcome> RoundOutcome::decode(const Value& value) { return decode_object<RoundOutcome>(value, Members::open); }

void RoundOutcome::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"ballots", "invalid", "holds", "chosen", "total_cost", "greedy", "endowment", "increment", "leftover", "quota", "approved", "ties", "stages"});
  in.take("ballots", ballots, IntRule{.min = 0, .max = 100000000});
  in.take("invalid", invalid, IntRule{.min = 0, .max = 100000000});
  in.take("holds", holds, BoolRule{});
  in.take("chosen", chosen, ListRule<IntRule>{.max = 500, .item = IntRule{.min = 1, .max = limits::round_options_max}});
  in.take("total_cost", total_cost, IntRule{.min = 0, .max = 9007199254740991});
  in.take("greedy", greedy, ListRule<IntRule>{.max = 500, .item = IntRule{.min = 1, .max = limits::round_options_max}});
  in.take("endowment", endowment, NumberRule{});
  in.take("increment", increment, IntRule{.min = 1, .max = limits::cost_max});
  in.take("leftover", leftover, NumberRule{});
  in.take("quota", quota, NumberRule{});
  in.take("approved", approved, BoolRule{});
  in.take("ties", ties, ListRule<StructRule>{.max = 500, .item = StructRule{}});
  in.take("stages", stages, ListRule<StructRule>{.max = 200, .item = StructRule{}});
}

void RoundOutcome::write(JsonWriter& out) const {
  out.begin_object();
  out.member("ballots", ballots);
  out.member("invalid", invalid);
  out.member("holds", holds);
  out.member("chosen", chosen);
  out.member("total_cost", total_cost);
  out.member("greedy", greedy);
  out.member("endowment", endowment);
  out.member("increment", increment);
  out.member("leftover", leftover);
  out.member("quota", quota);
  out.member("approved", approved);
  out.member("ties", ties);
  out.member("stages", stages);
  out.end_object();
}

std::string RoundOutcome::to_json() const { return to_json_text(*this); }

Or<RoundShare> RoundShare::decode(const Value& value) { return decode_object<RoundShare>(value, Members::open); }

void RoundShare::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"option", "number", "votes", "points", "place", "why", "most_paid", "paid_in_full", "paid_less", "supporters_money"});
  in.take("option", option, IdRule{});
  in.take("number", number, IntRule{.min = 1, .max = limits::round_options_max});
  in.take("votes", votes, IntRule{.min = 0, .max = 100000000});
  in.take("points", points, IntRule{.min = 0, .max = 9007199254740991});
  in.take("place", place, IntRule{.min = 1, .max = 500});
  in.take("why", why, WordRule{});
  in.take("most_paid", most_paid, NumberRule{});
  in.take("paid_in_full", paid_in_full, IntRule{.min = 0, .max = 100000000});
  in.take("paid_less", paid_less, IntRule{.min = 0, .max = 100000000});
  in.take("supporters_money", supporters_money, NumberRule{});
}

void RoundShare::write(JsonWriter& out) const {
  out.begin_object();
  out.member("option", option);
  out.member("number", number);
  out.member("votes", votes);
  out.member("points", points);
  out.member("place", place);
  out.member("why", why);
  out.member("most_paid", most_paid);
  out.member("paid_in_full", paid_in_full);
  out.member("paid_less", paid_less);
  out.member("supporters_money", supporters_money);
  out.end_object();
}

std::string RoundShare::to_json() const { return to_json_text(*this); }

Or<RoundBallot> RoundBallot::decode(const Value& value) { return decode_object<RoundBallot>(value, Members::open); }

void RoundBallot::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"t", "b"});
  in.take("t", t, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("b", b, JsonRule{});
}

void RoundBallot::write(JsonWriter& out) const {
  out.begin_object();
  out.member("t", t);
  out.member("b", b);
  out.end_object();
}

std::string RoundBallot::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
