#include "council/core/pins.hpp"

#include <stdexcept>

#include "protocol/json_writer.hpp"

namespace radslag::council::pins {

namespace {

struct Pinned : Pin {
  static constexpr std::string_view kind = "pinned";
  [[nodiscard]] static Or<Pinned> decode(const protocol::Value& fields) {
    auto pin = Pin::decode(fields);
    return Pinned{std::move(*pin)};
  }
};

// The one method whose council need not exist yet; its fact opens the journal.
struct Open {
  static constexpr std::string_view method = "council.create";
  static constexpr protocol::Needs needs = protocol::Needs::operator_;
  CouncilId council;
  [[nodiscard]] static Or<Open> decode(const protocol::Value& params) {
    return Open{CouncilId(*params.find("council")->as_string())};
  }
};

struct Opened {
  static constexpr std::string_view kind = "opened";
  [[nodiscard]] static Or<Opened> decode(const protocol::Value&) { return Opened{}; }
  [[nodiscard]] static std::string to_json() { return "{}"; }
};

void fold(store::Database&, const Entry&, const Opened&) {}
void publish(Board&, store::Database&, const Opened&) {}

// An `id` that ends in "-spoilt" violates a constraint after its journal was opened.
Outcome open(const Context&, const Open& command) {
  Decision decision;
  decision.facts.push_back(Fact::of(command.council, Audience::everyone(), Opened{}));
  if (command.council.value.ends_with("-spoilt")) {
    decision.facts.push_back(Fact::of(command.council, Audience::everyone(),
                                      Pinned{Pin{command.council, "x", "everyone", "constraint", "x"}}));
  }
  return decision;
}

void fold(store::Database& books, const Entry&, const Pinned& fact) {
  if (fact.id == "constraint") books.run("INSERT INTO instance (key, value) VALUES ('origin', 'a second one')");
  if (fact.id == "thrown by the fold") throw std::logic_error("a fold that is wrong");
  if (fact.id == "nonsense") books.run("UPDATE there_is_no_such_table SET a = 1");
}

void publish(Board& board, store::Database&, const Pinned& fact) {
  if (fact.text) {
    board.put_json(fact.topic, Audience{fact.audience}, "pin", fact.id, R"({"text":")" + *fact.text + R"("})");
  } else {
    board.remove(fact.topic, Audience{fact.audience}, "pin", fact.id);
  }
}

Outcome decide(const Context&, const Pin& pin) {
  if (pin.id == "thrown by the rule") throw std::out_of_range("a rule that is wrong");
  if (pin.id == "refused") return refuse(Reason::wrong_state, "No.");
  Decision decision;
  decision.facts.push_back(Fact::of(pin.council, Audience{pin.audience}, Pinned{pin}));
  if (pin.id == "constraint") decision.relabel.emplace_back("nobody");
  return decision;
}

}  // namespace

Or<Pin> Pin::decode(const protocol::Value& params) {
  const auto text = [&](const char* key) { return *params.find(key)->as_string(); };
  Pin pin{CouncilId(text("council")), text("topic"), text("audience"), text("id"), std::nullopt};
  if (params.find("text") != nullptr) pin.text = text("text");
  return pin;
}

std::string Pin::to_json() const {
  std::string json;
  protocol::JsonWriter out(json);
  out.begin_object();
  out.member("council", council.value);
  out.member("topic", topic);
  out.member("audience", audience);
  out.member("id", id);
  if (text) out.member("text", *text);
  out.end_object();
  return json;
}

Registry registry() {
  Registry known;
  known.command<Pin>(&decide, Rate::vote);
  known.fact<Pinned>(&fold, &publish);
  known.command<Open>(&open);
  known.fact<Opened>(&fold, &publish);
  return known;
}

PinDesk::PinDesk(OfficeOptions options, store::Database db) : Desk(pins::registry(), 1, options, std::move(db)) { found("husby"); }

Call PinDesk::call(const Pin& pin, const std::string& id) { return std::move(*make_call("sara", id, "test.pin", pin.to_json())); }

Answer PinDesk::pin(const std::string& id, const std::string& text, const std::string& audience, const std::string& topic) {
  return ask("sara", "test.pin", Pin{CouncilId("husby"), topic, audience, id, text}.to_json());
}

Answer PinDesk::take_down(const std::string& id, const std::string& audience, const std::string& topic) {
  return ask("sara", "test.pin", Pin{CouncilId("husby"), topic, audience, id, std::nullopt}.to_json());
}

Committed PinDesk::execute(std::vector<Pin> pins) {
  std::vector<Call> group;
  for (const Pin& pin : pins) group.push_back(call(pin, make_uuid7(now, random())));
  return office().execute(std::move(group), now);
}

topics::Resolved topic(const std::string& name) { return *topics::resolve(name, MemberId("sara")); }

}  // namespace radslag::council::pins
