// What happens to rounds in a random council.
#include <sodium.h>

#include "council/rounds/record.hpp"
#include "laws/act_parts.hpp"
#include "methods/tree/hash.hpp"

namespace radslag::laws {

namespace {

using council::rounds::Record;

constexpr auto announced = "SELECT id FROM round WHERE council = $1 AND state = 'announced' ORDER BY id";
constexpr auto open_now = "SELECT id FROM round WHERE council = $1 AND state = 'open' ORDER BY id";
constexpr auto any_round = "SELECT id FROM round WHERE council = $1 ORDER BY id";

std::string new_id(Simulation& sim) { return make_ulid(sim.desk.now, sim.desk.random()); }

std::string terms(Simulation& sim) {
  static const std::vector<std::string> ways{R"("ballot":"approval","method":"most_votes")", R"("ballot":"yes_no","method":"majority")",
                                             R"("ballot":"approval","method":"equal_shares_cost","completion":"add1","budget":100)", R"("ballot":"ranked","method":"schulze")"};
  const auto opens = sim.desk.now + std::chrono::hours(1 + sim.below(200));
  return R"("terms":{"title":"Runda","what":")" + sim.text() + R"(","language":"sv",)" + sim.any(ways) + R"(,"ties":")" + (sim.chance(2) ? "lot" : "ballot_order") +
         R"(","visibility":")" + (sim.chance(3) ? "always" : "after_close") + R"(","electorate":"residents","opens_at":)" + std::to_string(to_unix_ms(opens)) + R"(,"closes_at":)" +
         std::to_string(to_unix_ms(opens + std::chrono::days(1 + sim.below(40)))) + "}";
}

// By who leads: a process lead, an officer, a chair.
Made led(Simulation& sim, Council council, const char* method, const std::string& round, const std::string& rest = "") {
  const auto who = sim.holder(council, sim.chance(2) ? "chair" : sim.chance(2) ? "process_lead" : "secretary");
  if (!who) return std::nullopt;
  return Order{who->member, method, R"({"council":")" + council + R"(","round":")" + round + '"' + (rest.empty() ? "" : "," + rest) + "}"};
}

Made led_one(Simulation& sim, Council council, const char* method, const char* which, const std::string& rest = "") {
  const auto round = sim.any_of(which, council);
  return round ? led(sim, council, method, *round, rest) : std::nullopt;
}

Made announce(Simulation& sim, Council council) { return led(sim, council, "round.announce", new_id(sim), terms(sim)); }
Made change(Simulation& sim, Council council) { return led_one(sim, council, "round.change", announced, terms(sim)); }

Made put_options(Simulation& sim, Council council) {
  std::string options;
  for (int i = 0; i < 3; ++i) options += (i > 0 ? "," : "") + object({{"option", json_text(new_id(sim))}, {"title", json_text("Val " + std::to_string(sim.below(50)))}, {"cost", std::to_string(10 + sim.below(60))}});
  return led_one(sim, council, "round.put_options", announced, R"("options":[)" + options + "]");
}

Made drop_option(Simulation& sim, Council council) {
  const auto option = sim.any_of("SELECT round_option.id FROM round_option JOIN round ON round.id = round WHERE council = $1 ORDER BY round_option.id", council);
  if (!option) return std::nullopt;
  const auto round = sim.desk.books().one<std::string>("SELECT round FROM round_option WHERE id = $1", *option);
  return led(sim, council, "round.drop_option", *round, R"("option":")" + *option + '"');
}

Made open(Simulation& sim, Council council) { return led_one(sim, council, "round.open", announced); }
Made close(Simulation& sim, Council council) { return led_one(sim, council, "round.close", open_now); }
Made cancel(Simulation& sim, Council council) { return led_one(sim, council, "round.cancel", any_round, R"("reason":"Skäl")"); }

// Sealed as a browser would; now and then sealed to nobody.
Made cast(Simulation& sim, Council council) {
  const auto round = sim.any_of(open_now, council);
  if (!round) return std::nullopt;
  const Record record = council::rounds::get(sim.desk.books(), RoundId(*round));
  const auto options = council::rounds::options_of(sim.desk.books(), record.id);
  const std::int64_t number = options.empty() ? 1 + static_cast<std::int64_t>(sim.below(3)) : sim.any(options).number;
  std::string tracker(26, 'A');
  for (char& c : tracker) c = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[sim.below(32)];
  const std::string choice = record.terms.ballot == protocol::RoundBallotKind::ranked ? "[[" + std::to_string(number) + "]]" : "[" + std::to_string(number) + "]";
  std::string text = R"({"p":")" + *round + R"(","t":")" + tracker + R"(","b":)" + choice + "}";
  text.resize(static_cast<std::size_t>(record.ballot_bytes.value()), '\0');
  const std::string key = sim.chance(10) ? std::string(32, '\7') : methods::from_base64(record.public_key.value(), 32).value();
  std::vector<std::uint8_t> envelope(text.size() + crypto_box_SEALBYTES);
  if (crypto_box_seal(envelope.data(), reinterpret_cast<const unsigned char*>(text.data()), text.size(), reinterpret_cast<const unsigned char*>(key.data())) != 0) return std::nullopt;
  return by_resident(sim, council, "round.cast", R"("round":")" + *round + R"(","envelope":")" + methods::to_base64(envelope) + '"');
}

}  // namespace

const std::vector<Act>& round_acts() {
  static const std::vector<Act> all{{"announce", 4, &announce}, {"change", 2, &change}, {"options", 5, &put_options}, {"drop option", 2, &drop_option},
                                    {"open", 4, &open},         {"close", 1, &close},   {"cancel", 1, &cancel},      {"cast", 14, &cast}};
  return all;
}

}  // namespace radslag::laws
