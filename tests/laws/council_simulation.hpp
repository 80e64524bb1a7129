#pragma once
// Random councils for the laws: members join, write, are given roles and lose them, and the same commands arrive twice.
// Everything follows from the seed, which is printed; RADSLAG_SEEDS says how many are tried (default: a few).
//
// What can be done stands in acts*.cpp, one line an act. An act draws from the books what it needs, and may well be refused.
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "council/desk.hpp"

namespace radslag::laws {

struct Order {
  std::string member;  // "" for a visitor
  std::string method;
  std::string params;
};

// An order as it was sent and answered.
struct Sent {
  Order order;
  std::string id;  // "": nobody sent it, time passed
  council::Answer answer;
};

struct Person {
  std::string member;
  std::string persona;
};

class Simulation {
 public:
  explicit Simulation(std::uint64_t seed);

  // One act of anybody, carried out alone; now and then some days pass instead, with what time brings (Sent without an
  // id). Nothing when the act that was drawn had nothing to act on.
  std::optional<Sent> step();
  Sent send(Order order);
  Sent send_again(const Sent& sent);
  // Steps until so many commands were accepted.
  void run(int accepted, const std::function<void(const Sent&)>& after = [](const Sent&) {});

  [[nodiscard]] std::uint64_t below(std::uint64_t bound) { return desk.random().below(bound); }
  [[nodiscard]] bool chance(std::uint64_t one_in) { return below(one_in) == 0; }
  template <class Item>
  [[nodiscard]] const Item& any(const std::vector<Item>& items) {
    return items[below(items.size())];
  }
  [[nodiscard]] std::string text();
  [[nodiscard]] std::optional<Person> resident(const std::string& council);
  [[nodiscard]] std::optional<Person> holder(const std::string& council, std::string_view role);
  // One id out of the answer to a query on the books.
  [[nodiscard]] std::optional<std::string> any_of(std::string_view sql, const std::string& council);

  const std::uint64_t seed;
  council::Desk desk;
  const std::vector<std::string> councils{"husby", "rinkeby"};
  std::vector<std::string> members;
  std::vector<std::pair<std::string, std::string>> codes;  // of invitations on paper, by council: they are in no book

 private:
  Sent let_days_pass();
};

struct Act {
  const char* name;
  unsigned weight;
  std::optional<Order> (*make)(Simulation&, const std::string& council);
};
[[nodiscard]] const std::vector<Act>& council_acts();     // acts.cpp
[[nodiscard]] const std::vector<Act>& initiative_acts();  // acts_initiative.cpp
[[nodiscard]] const std::vector<Act>& own_data_acts();    // acts_own_data.cpp
[[nodiscard]] const std::vector<Act>& moderation_acts();  // acts_moderation.cpp
[[nodiscard]] const std::vector<Act>& round_acts();       // acts_rounds.cpp
[[nodiscard]] const Act& draw_act(Simulation& simulation);

// {"key":value,…}; the values are JSON already. json_text() for plain texts.
[[nodiscard]] std::string object(std::initializer_list<std::pair<const char*, std::string>> members);
[[nodiscard]] std::string json_text(std::string_view plain);

// Runs `law` for each seed.
void for_each_seed(const std::function<void(std::uint64_t seed)>& law);

}  // namespace radslag::laws
