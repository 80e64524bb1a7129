#include "council/membership/register.hpp"

#include "council/membership/books.hpp"
#include "council/membership/forget.hpp"
#include "council/membership/invitations.hpp"
#include "council/membership/levels.hpp"
#include "council/membership/member_list_file.hpp"
#include "council/membership/notices.hpp"
#include "council/membership/rules.hpp"

namespace radslag::council {

void register_membership(Registry& registry, PostInvitation post, member_list::HashAddress hash) {
  using namespace protocol;
  registry.command<MembershipJoin>(&membership::join);
  registry.command<MembershipRename>(&membership::rename);
  registry.command<MembershipLeave>(&membership::leave);
  registry.command<MembershipShowPresence>(&membership::show_presence);
  registry.command<RoleGive>(&membership::give_role);
  registry.command<RoleEnd>(&membership::end_role);
  registry.command<InboxMarkRead>(&membership::mark_read);
  registry.command<InvitationMake>(Registry::Decide<InvitationMake>([post](const Context& context, const InvitationMake& command) {
    return membership::invite(context, command, post);
  }));
  registry.query<MembersPreview>(Registry::AnswerTo<MembersPreview>([hash](const Reading& reading, const MembersPreview& query) {
    return membership::preview_members(reading, query, hash);
  }));
  registry.command<MembersTakeIn>(Registry::Decide<MembersTakeIn>([hash, post](const Context& context, const MembersTakeIn& command) {
    return membership::take_in_members(context, command, hash, post);
  }));
  registry.fact<facts::MemberListTakenIn>(&membership::fold, &membership::publish);
  registry.command<InvitationRevoke>(&membership::revoke_invitation);
  registry.command<InvitationAccept>(&membership::accept_invitation);
  registry.fact<facts::InvitationMade>(&membership::fold, &membership::publish);
  registry.fact<facts::InvitationRevoked>(&membership::fold, &membership::publish);
  registry.fact<facts::InvitationAccepted>(&membership::fold, &membership::publish);
  registry.forget(&membership::forget_invitation);
  registry.sweep(&membership::turn_of_terms);
  registry.sweep(&membership::remind_of_terms);
  registry.sweep(&membership::dispose_of_list);
  registry.forget([hash](store::Database& books, Board& board, const Entry& erased, std::string_view kind, const Value& fields) {
    membership::forget(books, board, erased, kind, fields, hash);
  });
  registry.texts({.about = &membership::tells_of});
  registry.command<CouncilAskLevels>(&membership::ask_levels);
  registry.command<MembershipChooseLevel>(&membership::choose_level);
  registry.command<MembershipConfirm>(&membership::confirm);
  registry.command<MembershipHide>(&membership::hide);
  registry.command<MembershipShowSupports>(&membership::show_supports);
  registry.command<MembershipSilence>(&membership::silence);
  registry.query<PeopleNames>(&membership::names);
  registry.fact<facts::MemberJoined>(&membership::fold, &membership::publish);
  registry.fact<facts::MemberRenamed>(&membership::fold, &membership::publish);
  registry.fact<facts::MemberLeft>(&membership::fold, &membership::publish);
  registry.fact<facts::PresenceChosen>(&membership::fold, &membership::publish);
  registry.fact<facts::RoleGiven>(&membership::fold, &membership::publish);
  registry.fact<facts::RoleBegan>(&membership::fold, &membership::publish);
  registry.fact<facts::RoleEnding>(&membership::fold, &membership::publish);
  registry.fact<facts::RoleEnded>(&membership::fold, &membership::publish);
  registry.fact<facts::InboxRead>(&membership::fold, &membership::publish);
  registry.fact<facts::LeastLevelsSet>(&membership::fold, &membership::publish);
  registry.fact<facts::LevelChosen>(&membership::fold, &membership::publish);
  registry.fact<facts::MemberConfirmed>(&membership::fold, &membership::publish);
  registry.fact<facts::HiddenChosen>(&membership::fold, &membership::publish);
  registry.fact<facts::SupportsShownChosen>(&membership::fold, &membership::publish);
  registry.fact<facts::SilenceChosen>(&membership::fold, &membership::publish);
  registry.also<facts::BelongingConfirmed>(&membership::follow);
  registry.also<facts::BelongingConfirmed>(&membership::follow_proof);
  registry.forget(&membership::forget_levels);
}

}  // namespace radslag::council
