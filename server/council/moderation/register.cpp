#include "council/moderation/register.hpp"

#include "council/moderation/books.hpp"
#include "council/moderation/forget.hpp"
#include "council/moderation/notices.hpp"
#include "council/moderation/rules.hpp"

namespace radslag::council {

using namespace moderation;
namespace facts = protocol::facts;

namespace {

template <class Command>
void with_parts(Registry& registry, Outcome (*rule)(const Context&, const Command&, const Parts&), Rate rate = Rate::none) {
  registry.command<Command>(Registry::Decide<Command>([rule, parts = registry.moderating_parts()](const Context& context, const Command& command) {
                              return rule(context, command, parts);
                            }),
                            rate);
}

template <class... Facts>
void register_facts(Registry& registry) {
  (registry.fact<Facts>(&fold,
                        [parts = registry.moderating_parts()](Board& board, store::Database& books, const Facts& fact) {
                          put_up(Posting{board, books, *parts}, fact);
                        }),
   ...);
}

void register_commands(Registry& registry) {
  using namespace protocol;
  with_parts<ModerationReport>(registry, &moderation::report, Rate::report);
  with_parts<ModerationAppealReport>(registry, &appeal_report, Rate::report);
  registry.query<ModerationReportStatus>(&report_status, Rate::search);
  registry.query<ModerationCheckText>(&check_text, Rate::search);
  with_parts<ModerationLook>(registry, &look);
  with_parts<ModerationOpenContact>(registry, &open_contact);
  with_parts<ModerationDismiss>(registry, &dismiss);
  with_parts<ModerationHide>(registry, &moderation::hide);
  with_parts<ModerationSecond>(registry, &second);
  with_parts<ModerationRestore>(registry, &restore);
  with_parts<ModerationAppeal>(registry, &moderation::appeal);
  with_parts<ModerationDecideAppeal>(registry, &decide_appeal);
  with_parts<ModerationSuspend>(registry, &suspend);
  with_parts<ModerationLiftSuspension>(registry, &lift_suspension);
  with_parts<ModerationRegulate>(registry, &regulate);
  with_parts<ModerationPremoderate>(registry, &premoderate);
  with_parts<ModerationConfigure>(registry, &configure);
  with_parts<ModerationSetWords>(registry, &set_words);
  with_parts<ModerationSetPolicy>(registry, &set_policy);
  with_parts<ModerationSetRota>(registry, &set_rota);
  with_parts<ModerationAskEvidence>(registry, &ask_evidence);
  with_parts<ModerationAgreeEvidence>(registry, &agree_evidence);
  with_parts<ModerationOpenEvidence>(registry, &open_evidence);
}

}  // namespace

void register_moderation(Registry& registry) {
  register_commands(registry);
  register_facts<facts::ReportMade, facts::CaseLookedAt, facts::CaseEscalated, facts::ContactOpened, facts::MeasureProposed, facts::ProposalAnswered,
                 facts::MeasureTaken, facts::AppealMade, facts::AppealDecided, facts::SuspensionEnded, facts::ThreadRegulated, facts::CategoryPremoderated, facts::ModerationConfigured,
                 facts::WordsListed, facts::PolicyPublished, facts::RotaSet, facts::EvidenceAsked, facts::EvidenceAgreed, facts::EvidenceOpened,
                 facts::EvidenceDisposed>(registry);
  // The parts outlive every rule that is judged: the registry holds them as well.
  ModeratingParts& parts = registry.moderating();
  parts.record = [&parts](const Context& context, const MeasureOf& measure, Decision& decision) {
    return moderation::record(context, measure, decision, parts);
  };
  registry.on_visibility_changed(&put_thread_rule);
  registry.sweep(&moderation::sweep);
  registry.texts({&moderation::wrote, {}});
  registry.forget([held = registry.moderating_parts()](store::Database& books, Board& board, const Entry& erased, std::string_view kind,
                                                        const protocol::Value& fields) { forget(Posting{board, books, *held}, erased, kind, fields); });
}

}  // namespace radslag::council
