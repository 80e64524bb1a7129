// A budget that the residents have decided, and a question that they are deciding now.
#include <algorithm>
#include <array>
#include <span>

#include "cli/demo/script.hpp"
#include "council/rounds/record.hpp"
#include "council/rounds/sealing.hpp"
#include "methods/tree/hash.hpp"
#include "protocol/generated/round_methods.hpp"

namespace radslag::cli::demo {

namespace {

using namespace protocol;

constexpr std::string_view leader = "Johan Ek";

struct Wish {
  std::string_view title;
  std::int64_t cost = 0;
};

RoundId announce(Script& script, Moment when, const RoundTerms& terms, std::span<const Wish> wishes) {
  const RoundId round(make_ulid(script.moment(when), script.random()));
  script.act(when, leader, RoundAnnounce{.council = lovangen, .round = round, .terms = terms});
  RoundPutOptions put{.council = lovangen, .round = round, .options = {}};
  for (const Wish& wish : wishes) {
    put.options.push_back({.option = OptionId(make_ulid(script.moment(when), script.random())), .initiative = {}, .title = std::string(wish.title), .cost = wish.cost, .category = {}});
  }
  script.act({when.days_ago, when.hour, when.minute + 1}, leader, put);
  return round;
}

RoundTerms budget(std::string_view title, std::string_view what, std::int64_t money, Time opens_at, Time closes_at) {
  RoundTerms terms;
  terms.title = title;
  terms.what = what;
  terms.language = "sv";
  terms.ballot = RoundBallotKind::knapsack;
  terms.method_ = RoundMethod::equal_shares_cost;
  terms.completion = RoundCompletion::add1u;
  terms.budget = money;
  terms.ties = RoundTies::lot;
  terms.visibility = RoundVisibility::after_close;
  terms.electorate = RoundElectorate::residents;
  terms.opens_at = opens_at;
  terms.closes_at = closes_at;
  return terms;
}

// What somebody buys for the budget, by chance.
std::vector<std::int64_t> chosen(Script& script, std::span<const Wish> wishes, std::int64_t money) {
  std::vector<std::int64_t> numbers;
  for (std::size_t i = 0; i < wishes.size(); ++i) {
    if (script.random().below(5) < 2 || wishes[i].cost > money) continue;
    money -= wishes[i].cost;
    numbers.push_back(static_cast<std::int64_t>(i) + 1);
  }
  return numbers;
}

// So many of the residents, one after another, from that day on.
void cast_all(Script& script, const RoundId& round, std::span<const Wish> wishes, std::int64_t money, std::size_t count, int from_days_ago, int to_days_ago) {
  for (std::size_t i = 0; i < count; ++i) {
    const auto days = static_cast<int>(script.random().below(static_cast<std::uint64_t>(from_days_ago - to_days_ago + 1)));
    script.cast({from_days_ago - days, 14 + static_cast<int>(script.random().below(8)), static_cast<int>(script.random().below(60))}, residents()[i], round, chosen(script, wishes, money));
  }
}

void tell_summer_money(Script& script) {
  static constexpr std::array<Wish, 5> wishes{{{"Sommarkvällar på torget", 30000}, {"Vattenlek vid Solgården", 45000}, {"Lånecyklar för barn", 18000}, {"Målarkurs i tunneln", 22000}, {"Bänkar längs stigen", 26000}}};
  const auto terms = budget("Sommarpengarna", "75 000 kronor att använda i sommar. Välj det du helst vill se; tillsammans får det kosta högst så mycket.", 75000, script.moment({30, 12, 0}), script.moment({19, 20, 0}));
  const RoundId round = announce(script, {32, 10, 0}, terms, wishes);
  cast_all(script, round, wishes, 75000, 27, 29, 20);
}

void tell_autumn_question(Script& script) {
  static constexpr std::array<Wish, 4> wishes{{{"Julgran med ljus på torget", 24000}, {"Reflexvästar till alla skolbarn", 9000}, {"Gratis fika vid tunnelvandringen", 6000}, {"Skridskois bakom Solgården", 31000}}};
  const auto terms = budget("Vinterpengarna", "45 000 kronor för vintern. Omröstningen pågår: du kan ändra dig tills den stänger.", 45000, script.moment({5, 12, 0}), script.moment({1, 20, 0}) + std::chrono::days(15));
  const RoundId round = announce(script, {6, 11, 0}, terms, wishes);
  cast_all(script, round, wishes, 45000, 14, 4, 1);
}

}  // namespace

void Script::cast(Moment when, std::string_view who, const RoundId& round, std::vector<std::int64_t> numbers) {
  acts_.push_back({at(when), std::string(who), std::string(RoundCast::method), [round, numbers = std::move(numbers), tracker = council::rounds::make_tracker(random_)](store::Database& books) {
                     const auto record = council::rounds::get(books, round);
                     std::string choice;
                     for (const std::int64_t number : numbers) choice += (choice.empty() ? "" : ",") + std::to_string(number);
                     std::string ballot = R"({"p":")" + round.value + R"(","t":")" + tracker + R"(","b":[)" + choice + "]}";
                     ballot.resize(static_cast<std::size_t>(record.ballot_bytes.value()), '\0');
                     council::rounds::RoundKey key{};
                     const auto bytes = methods::from_base64(record.public_key.value(), key.size()).value();
                     std::copy(bytes.begin(), bytes.end(), key.begin());
                     const std::string envelope = council::rounds::seal(ballot, key);
                     return RoundCast{.council = lovangen, .round = round, .envelope = methods::to_base64(std::span(reinterpret_cast<const std::uint8_t*>(envelope.data()), envelope.size()))}.to_json();
                   }});
}

void tell_rounds(Script& script) {
  tell_summer_money(script);
  tell_autumn_question(script);
}

}  // namespace radslag::cli::demo
