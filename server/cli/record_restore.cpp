#include "cli/record_restore.hpp"

#include <fmt/format.h>

#include "cli/local_operator.hpp"
#include "cli/stop.hpp"
#include "protocol/generated/live_facts.hpp"

namespace radslag::cli {

namespace {

// Not a method of the protocol: nobody may ask for it from outside.
class RecordRestore final : public council::Prepared {
 public:
  RecordRestore(CouncilId council, std::string lost) : council_(std::move(council)), lost_(std::move(lost)) {}
  [[nodiscard]] const CouncilId& council() const override { return council_; }
  [[nodiscard]] protocol::Needs needs() const override { return protocol::Needs::operator_; }
  [[nodiscard]] council::Outcome decide(const council::Context&) const override {
    council::Decision decision;
    decision.facts.push_back(council::Fact::of(council_, council::Audience::everyone(), protocol::facts::Restored{lost_}));
    return decision;
  }

 private:
  CouncilId council_;
  std::string lost_;
};

}  // namespace

void record_restore(Instance& instance, const CouncilId& council, const std::string& lost_note) {
  council::Call call;
  call.caller = local_operator();
  call.method = "journal.record_restore";
  call.command = std::make_unique<RecordRestore>(council, lost_note);
  std::vector<council::Call> group;
  group.push_back(std::move(call));
  const auto batch = instance.office().execute(std::move(group), instance.clock().now());
  const auto& answer = batch.answers.at(0).second;
  if (!answer.result) throw failed(fmt::format("the journal of {} could not record the restore: {}", council.value, answer.result.error().message));
}

}  // namespace radslag::cli
