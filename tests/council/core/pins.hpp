#pragma once
// A feature as small as can be: a command that pins one row to the noticeboard or takes it down, and can be told to fail
// in every way in which a real one could.
#include "council/core/registry.hpp"
#include "council/desk.hpp"

namespace radslag::council::pins {

// {"council","topic","audience","id"} and "text", or without it to take the row down. `id` "refused" is refused,
// "constraint" violates one after its fact was folded, "nonsense" runs SQL that does not exist.
struct Pin {
  static constexpr std::string_view method = "test.pin";
  static constexpr protocol::Needs needs = protocol::Needs::visitor;
  CouncilId council;
  std::string topic, audience, id;
  std::optional<std::string> text;

  [[nodiscard]] static Or<Pin> decode(const protocol::Value& params);
  [[nodiscard]] std::string to_json() const;
};

[[nodiscard]] Registry registry();

// A desk where "husby" exists.
class PinDesk : public Desk {
 public:
  explicit PinDesk(OfficeOptions options = {.rates = false}, store::Database db = store::Database::in_memory());

  Answer pin(const std::string& id, const std::string& text, const std::string& audience = "everyone",
             const std::string& topic = "husby/council");
  Answer take_down(const std::string& id, const std::string& audience = "everyone", const std::string& topic = "husby/council");
  [[nodiscard]] Call call(const Pin& pin, const std::string& id);
  Committed execute(std::vector<Pin> pins);
};

[[nodiscard]] topics::Resolved topic(const std::string& name = "husby/council");

}  // namespace radslag::council::pins
