#include "laws/council_simulation.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cstdlib>

#include "registration/register_all.hpp"

namespace radslag::laws {

using council::Desk;

namespace {

constexpr int members_count = 9;
constexpr std::uint64_t seeds_default = 5;

council::OfficeOptions without_rates() {
  council::OfficeOptions options;
  options.rates = false;
  return options;
}

}  // namespace

Simulation::Simulation(std::uint64_t number) : seed(number), desk(register_all(), number, without_rates()) {
  for (int i = 0; i < members_count; ++i) members.push_back(make_ulid(desk.now, desk.random()));
  for (const auto& council : councils) desk.found(council);
}

Sent Simulation::send(Order order) {
  std::string id = make_uuid7(desk.now, desk.random());
  council::Answer answer = desk.ask_with_id(order.member, id, order.method, order.params);
  if (order.method == "invitation.make" && answer.result) {
    const auto result = protocol::read_json(*answer.result);
    if (const auto* code = result->find("code")) codes.emplace_back(answer.council.value, *code->as_string());
  }
  return {std::move(order), std::move(id), std::move(answer)};
}

Sent Simulation::send_again(const Sent& sent) {
  return {sent.order, sent.id, desk.ask_with_id(sent.order.member, sent.id, sent.order.method, sent.order.params)};
}

std::optional<Sent> Simulation::step() {
  if (chance(60)) return let_days_pass();
  desk.now += std::chrono::milliseconds(below(3000));
  auto order = draw_act(*this).make(*this, any(councils));
  if (!order) return std::nullopt;
  return send(std::move(*order));
}

Sent Simulation::let_days_pass() {
  desk.now += std::chrono::days(1 + below(20));
  desk.last = desk.office().tick(desk.now);
  EXPECT_TRUE(desk.last.stored);
  EXPECT_TRUE(desk.last.failures.empty());
  return {{"", "(days pass)", ""}, "", {"{}", {}, {}, false, {}}};
}

void Simulation::run(int accepted, const std::function<void(const Sent&)>& after) {
  for (int tries = accepted * 50; accepted > 0 && tries > 0; --tries) {
    const auto sent = step();
    if (!sent) continue;
    if (sent->answer.result) --accepted;
    after(*sent);
  }
  EXPECT_EQ(accepted, 0) << "too little is accepted: are the acts still right?";
}

std::string Simulation::text() {
  static const std::vector<std::string> words{"gatan", "behöver", "**ljus**",        "bänk",      "مقعد",    "lekplats",
                                              "trygg", "[här](https://example.se)", "> citat", "_nu_", "åäö"};
  std::string text = any(words);
  for (auto more = below(12); more > 0; --more) text += (chance(6) ? "\\n\\n" : " ") + any(words);
  return text;
}

std::optional<Person> Simulation::resident(const std::string& council) { return holder(council, ""); }

std::optional<Person> Simulation::holder(const std::string& council, std::string_view role) {
  std::vector<Person> found;
  desk.books().each<std::string, std::string>(
      "SELECT member, id FROM persona WHERE council = $1 AND left_at IS NULL AND "
      "($2 = '' OR EXISTS (SELECT 1 FROM role WHERE role.persona = persona.id AND role = $2)) ORDER BY id",
      [&](std::string member, std::string persona) { found.push_back({std::move(member), std::move(persona)}); }, council, role);
  if (found.empty()) return std::nullopt;
  return any(found);
}

std::optional<std::string> Simulation::any_of(std::string_view sql, const std::string& council) {
  std::vector<std::string> found;
  desk.books().each<std::string>(sql, [&](std::string id) { found.push_back(std::move(id)); }, council);
  if (found.empty()) return std::nullopt;
  return any(found);
}

std::string json_text(std::string_view plain) { return '"' + std::string(plain) + '"'; }

std::string object(std::initializer_list<std::pair<const char*, std::string>> members) {
  std::string json = "{";
  for (const auto& [key, value] : members) {
    if (json.size() > 1) json += ',';
    json += json_text(key) + ':' + value;
  }
  return json + '}';
}

void for_each_seed(const std::function<void(std::uint64_t)>& law) {
  const char* wanted = std::getenv("RADSLAG_SEEDS");
  const std::uint64_t seeds = wanted == nullptr ? seeds_default : std::strtoull(wanted, nullptr, 10);
  const char* first = std::getenv("RADSLAG_SEED");
  const std::uint64_t begin = first == nullptr ? 1 : std::strtoull(first, nullptr, 10);
  for (std::uint64_t seed = begin; seed < begin + seeds; ++seed) {
    SCOPED_TRACE(fmt::format("seed {} (again: RADSLAG_SEED={} RADSLAG_SEEDS=1)", seed, seed));
    law(seed);
    if (testing::Test::HasFatalFailure()) return;
  }
}

}  // namespace radslag::laws
