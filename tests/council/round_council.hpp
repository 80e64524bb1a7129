#pragma once
// A council with people who vote: a chair who leads, voters, and ballots sealed as a browser would seal them.
#include <gmock/gmock.h>

#include <sodium.h>

#include <map>
#include <thread>

#include "council/initiative_council.hpp"
#include "council/rounds/record.hpp"
#include "council/rounds/register.hpp"
#include "methods/tree/hash.hpp"

namespace radslag::council {

inline Registry with_rounds() {
  Registry registry = every_feature();
  register_rounds(registry);
  return registry;
}

class RoundCouncil {
 public:
  explicit RoundCouncil(int voters = 6, store::Database db = store::Database::in_memory(), OfficeOptions options = without_rates(), Registry registry = with_rounds())
      : desk(std::move(registry), 1, options, std::move(db)) {
    desk.found("husby");
    for (int i = 0; i < voters; ++i) join(i);
    chair = voter(0);
    InitiativeCouncil::ok(desk.ask(desk.operator_id.value, "role.give", R"({"council":"husby","persona":")" + personas.at(chair) + R"(","role":"chair"})"));
  }

  static OfficeOptions without_rates() {
    OfficeOptions options;
    options.rates = false;
    return options;
  }
  static std::string voter(int number) { return ulid("V", number); }
  void join(int number) { personas[voter(number)] = desk.join("husby", voter(number), fmt::format("Boende {}", number)); }

  // `more` adds members to the terms.
  [[nodiscard]] std::string terms(const std::string& ballot, const std::string& method, const std::string& more = "", const std::string& visibility = "after_close") const {
    return fmt::format(R"({{"title":"Årets medel","what":"","language":"sv","ballot":"{}","method":"{}","ties":"ballot_order","visibility":"{}","electorate":"{}","opens_at":{},"closes_at":{}{}}})",
                       ballot, method, visibility, electorate, to_unix_ms(desk.now + std::chrono::hours(1)), to_unix_ms(desk.now + std::chrono::days(14)), more);
  }
  Answer ask(const std::string& who, const std::string& method, const std::string& more = "", const std::string& round = ulid("R", 1)) {
    return desk.ask(who, method, R"({"council":"husby","round":")" + round + "\"" + more + "}");
  }
  Answer announce(const std::string& wanted, const std::string& round = ulid("R", 1)) { return ask(chair, "round.announce", R"(,"terms":)" + wanted, round); }
  Answer put(const std::vector<int>& costs, const std::string& round = ulid("R", 1)) {
    std::string options;
    for (std::size_t i = 0; i < costs.size(); ++i) {
      options += fmt::format(R"({}{{"option":"{}","title":"Projekt {}","cost":{}}})", i > 0 ? "," : "", ulid("P", static_cast<int>(i) + 1), i + 1, costs[i]);
    }
    return ask(chair, "round.put_options", R"(,"options":[)" + options + "]", round);
  }
  // Announced, with options of these costs, open.
  void begin(const std::string& wanted, const std::vector<int>& costs) {
    InitiativeCouncil::ok(announce(wanted));
    if (!costs.empty()) InitiativeCouncil::ok(put(costs));
    InitiativeCouncil::ok(ask(chair, "round.open"));
  }

  [[nodiscard]] rounds::Record record(const std::string& round = ulid("R", 1)) { return rounds::get(desk.books(), RoundId(round)); }
  static std::string tracker(int number) {
    std::string text(26, 'A');
    // Spread over the alphabet, so that trackers are in no order of casting.
    auto left = static_cast<std::uint64_t>(number + 1) * 0x9E3779B97F4A7C15U;
    for (char& c : text) {
      c = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[left & 31U];
      left = (left >> 5U) | (left << 59U);
    }
    return text;
  }
  // What goes into the envelope, padded.
  [[nodiscard]] std::string inner(const std::string& choice, const std::string& its_tracker, const std::string& round = ulid("R", 1)) {
    std::string text = fmt::format(R"({{"p":"{}","t":"{}","b":{}}})", round, its_tracker, choice);
    text.resize(static_cast<std::size_t>(record().ballot_bytes.value()), '\0');
    return text;
  }
  [[nodiscard]] std::string seal(const std::string& padded) {
    const auto key = methods::from_base64(record().public_key.value(), 32).value();
    std::string envelope(padded.size() + crypto_box_SEALBYTES, '\0');
    EXPECT_EQ(crypto_box_seal(reinterpret_cast<unsigned char*>(envelope.data()), reinterpret_cast<const unsigned char*>(padded.data()), padded.size(),
                              reinterpret_cast<const unsigned char*>(key.data())), 0);
    return methods::to_base64(std::span(reinterpret_cast<const std::uint8_t*>(envelope.data()), envelope.size()));
  }
  [[nodiscard]] std::string envelope(const std::string& choice, int number) { return seal(inner(choice, tracker(number))); }
  Answer cast_envelope(const std::string& who, const std::string& sealed) { return ask(who, "round.cast", R"(,"envelope":")" + sealed + "\""); }
  Answer cast(int number, const std::string& choice) { return cast_envelope(voter(number), envelope(choice, number)); }

  [[nodiscard]] std::int64_t head() {
    for (const auto& head : desk.office().heads()) {
      if (head.council.value == "husby") return head.seq;
    }
    return -1;
  }
  Committed tick() { return desk.office().tick(desk.now); }
  // Past the close, counted, links destroyed.
  void end() {
    desk.now += std::chrono::days(15);
    (void)tick();
    wait_while(rounds::RoundState::closed);
    (void)tick();
  }
  // A large round is counted on a thread of its own: until it is.
  void wait_while(rounds::RoundState state) {
    while (record().state == state) {
      (void)tick();
      std::this_thread::yield();
    }
  }
  std::string row(const std::string& type, const std::string& id = ulid("R", 1), const std::string& viewer = "") {
    for (auto& [name, json] : desk.rows(viewer, "husby/round/" + ulid("R", 1))) {
      if (name == type + " " + id) return json;
    }
    return "";
  }
  // Of the query's answer.
  Or<std::string> query(const std::string& who, const std::string& method, const std::string& more = "") {
    return desk.query(who, method, R"({"council":"husby","round":")" + ulid("R", 1) + "\"" + more + "}");
  }
  // The option that came in as number so and so: its share.
  std::string share(int option) { return row("round_share", ulid("P", option)); }

  Desk desk;
  std::string chair;
  std::string electorate = "residents";
  std::map<std::string, std::string> personas;
};

}  // namespace radslag::council
