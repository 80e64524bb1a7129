#include "council/initiative/register.hpp"

#include "council/initiative/books.hpp"
#include "council/initiative/forget.hpp"
#include "council/initiative/moderated.hpp"
#include "council/initiative/notices.hpp"
#include "council/initiative/queries.hpp"
#include "council/initiative/rules.hpp"
#include "council/initiative/supporters.hpp"

namespace radslag::council {

using namespace initiative;
namespace facts = protocol::facts;

namespace {

void register_commands(Registry& registry) {
  registry.command<protocol::DraftSave>(&save_draft);
  registry.command<protocol::DraftDelete>(&delete_draft);
  registry.command<protocol::InitiativeSubmit>(&submit, Rate::initiative);
  registry.command<protocol::InitiativeEdit>(&edit);
  registry.command<protocol::InitiativeWithdraw>(&withdraw);
  registry.command<protocol::InitiativeBeginScreening>(&begin_screening);
  registry.command<protocol::InitiativePublish>(&publish);
  registry.command<protocol::InitiativeReturn>(&send_back);
  registry.command<protocol::InitiativeReject>(&reject);
  registry.command<protocol::InitiativeForward>(&forward);
  registry.command<protocol::InitiativeShortlist>(&shortlist);
  registry.command<protocol::InitiativeAnswer>(&answer);
  register_moderation_of_initiatives(registry);
  registry.command<protocol::InitiativeEndorse>(&endorse, Rate::vote);
  registry.command<protocol::InitiativeUnendorse>(&unendorse, Rate::vote);
  registry.command<protocol::InitiativeShowSupport>(&show_support, Rate::vote);
  registry.command<protocol::MergeOffer>(&offer_merge);
  registry.command<protocol::MergeAccept>(&accept_merge);
  registry.command<protocol::MergeDecline>(&decline_merge);
  registry.command<protocol::MergeCancel>(&cancel_merge);
  registry.command<protocol::MergeMoveSupport>(&move_support);
  registry.query<protocol::DraftList>(&list_drafts);
}

template <class... Facts>
void register_facts(Registry& registry) {
  (registry.fact<Facts>(&fold, &put_up), ...);
}

// Published, hidden or shown again: with it whatever others keep under it.
template <class Typed>
void visibility_fact(Registry& registry) {
  registry.fact<Typed>(&fold, [listeners = registry.visibility_listeners()](Board& board, store::Database& books,
                                                                             const Typed& fact) {
    put_up(board, books, fact);
    const auto subject = subjects::find(books, board.entry().council, "initiative", SubjectId(fact.initiative.value));
    for (const auto& changed : *listeners) changed(board, books, subject.value());
  });
}

}  // namespace

void register_initiative(Registry& registry) {
  register_commands(registry);
  register_facts<facts::InitiativeSubmitted, facts::InitiativeEdited, facts::ScreeningBegan,
                 facts::InitiativeReturned, facts::InitiativeRejected, facts::InitiativeForwarded,
                 facts::InitiativeWithdrawn, facts::InitiativeShortlisted, facts::InitiativeLapsed,
                 facts::InitiativeAnswered, facts::InitiativeEndorsed, facts::EndorsementWithdrawn, facts::MergeOffered,
                 facts::MergeEnded, facts::InitiativesMerged, facts::SupportMoved, facts::SupportShown>(registry);
  visibility_fact<facts::InitiativePublished>(registry);
  visibility_fact<facts::InitiativeHidden>(registry);
  visibility_fact<facts::InitiativeShown>(registry);
  registry.also<facts::HiddenChosen>(&follow_hidden);
  registry.also<facts::MemberLeft>(&follow_left);
  registry.also<facts::SupportsShownChosen>(&follow_shown);
  registry.on_subject_changed("initiative", &put_up_comments);
  registry.sweep(&close_support);
  registry.forget(&initiative::forget);
  registry.texts({&initiative::wrote, &take_back_open});
}

}  // namespace radslag::council
