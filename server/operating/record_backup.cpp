#include "operating/record_backup.hpp"

#include <memory>
#include <utility>
#include <vector>

#include "identity/guarding.hpp"

namespace radslag::operating {

namespace {

using council::Audience;
using council::Fact;

class RecordBackup final : public council::Prepared {
 public:
  RecordBackup(protocol::facts::BackupTested tested, const identity::Identity& identity) : tested_(std::move(tested)), identity_(identity) {}
  [[nodiscard]] const CouncilId& council() const override { return council::instance_journal; }
  [[nodiscard]] protocol::Needs needs() const override { return protocol::Needs::visitor; }
  [[nodiscard]] council::Outcome decide(const council::Context& context) const override {
    council::Decision decision;
    Fact told = Fact::of(council::instance_journal, Audience::operators(), tested_);
    told.by_rule = true;
    decision.facts.push_back(std::move(told));
    if (tested_.outcome == protocol::BackupOutcome::sound) return decision;
    std::vector<MemberId> operators;
    context.books.each<MemberId>("SELECT member FROM operator ORDER BY member", [&](MemberId member) { operators.push_back(std::move(member)); });
    for (const MemberId& member : operators) {
      identity::tell(context, identity_, member, protocol::AccountNoticeKind::backup_failed, decision);
    }
    return decision;
  }

 private:
  protocol::facts::BackupTested tested_;
  const identity::Identity& identity_;
};

}  // namespace

council::Call record_backup(protocol::facts::BackupTested tested, const identity::Identity& identity) {
  council::Call call;
  call.method = "backup.record";
  call.command = std::make_unique<RecordBackup>(std::move(tested), identity);
  call.reply = [](council::Answer) {};
  return call;
}

}  // namespace radslag::operating
