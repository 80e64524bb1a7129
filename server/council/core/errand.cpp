#include "council/core/errand.hpp"

namespace radslag::council {

namespace {

class Errand final : public Prepared {
 public:
  explicit Errand(Effect effect) : effect_(std::move(effect)) {}
  [[nodiscard]] const CouncilId& council() const override { return instance_journal; }
  [[nodiscard]] protocol::Needs needs() const override { return protocol::Needs::visitor; }
  [[nodiscard]] Outcome decide(const Context&) const override {
    Decision decision;
    decision.effects.push_back(effect_);
    return decision;
  }

 private:
  Effect effect_;
};

}  // namespace

Call errand(Effect effect) {
  Call call;
  call.method = "errand";
  call.command = std::make_unique<Errand>(std::move(effect));
  call.reply = [](Answer) {};
  return call;
}

}  // namespace radslag::council
