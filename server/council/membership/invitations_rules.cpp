#include <sodium.h>

#include <array>

#include "base/calendar.hpp"
#include "base/hand_code.hpp"
#include "council/core/levels.hpp"
#include "council/core/people.hpp"
#include "council/core/statutes.hpp"
#include "council/membership/gives.hpp"
#include "council/membership/invitations.hpp"
#include "council/membership/rules.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::council::membership {

namespace {

using namespace protocol;
using Hash = std::array<std::uint8_t, 32>;

constexpr int code_groups = 4;

// 80 random bits cannot be tried out, so a plain hash keeps them.
Hash hash_of(std::string_view code) {
  const std::string plain = typed_hand_code(code);
  Hash hash{};
  crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(plain.data()), plain.size(), nullptr, 0);
  return hash;
}

std::optional<Refusal> bad_until(const Context& context, const std::optional<std::string>& until) {
  if (!until) return std::nullopt;
  const auto day = Day::read(*until);
  if (!day) return refuse(Reason::bad_date, "There is no such day. Write it as 2026-11-22.", "/until").error();
  if (*day < Day::at(context.now, time_zone_of(context.books, context.council))) {
    return refuse(Reason::end_before_start, "That term would be over already.", "/until").error();
  }
  return std::nullopt;
}

std::optional<Refusal> no_more(const Context& context) {
  const auto waiting = context.books.one<std::int64_t>(
      "SELECT count(*) FROM invitation WHERE member = $1 AND council = $2 AND state = 'waiting' AND expires_at > $3", *context.actor.member,
      context.council, context.now);
  if (waiting.value_or(0) < limits::invitations_open_max) return std::nullopt;
  Refusal refusal = refuse(Reason::too_many, "You have many invitations waiting. Take some back first.").error();
  refusal.max = limits::invitations_open_max;
  return refusal;
}

struct Invitation {
  InvitationId id;
  MemberId inviter;
  std::optional<std::string> email;
  std::optional<Role> role;
  std::optional<std::string> title;
  std::optional<std::string> until;
};

std::optional<Invitation> waiting_for(const Context& context, const std::string& code) {
  std::optional<Invitation> found;
  context.books.each<InvitationId, MemberId, std::optional<std::string>, std::optional<std::string>, std::optional<std::string>, std::optional<std::string>>(
      "SELECT i.id, i.member, i.email, i.role, i.title, i.until_day FROM invitation_secret s JOIN invitation i ON i.council = s.council AND i.id = s.invitation "
      "WHERE s.hash = $1 AND s.council = $2 AND i.state = 'waiting' AND i.expires_at > $3",
      [&](InvitationId id, MemberId inviter, auto email, const auto& role, auto title, auto until) {
        found = Invitation{std::move(id), std::move(inviter), std::move(email), std::nullopt, std::move(title), std::move(until)};
        if (role) found->role = from_string<Role>(*role).value();
      },
      hash_of(code), context.council, context.now);
  return found;
}

// The letter's address, or an account whose address it is: whoever else got hold of the link has nothing in hand.
bool is_for(const Context& context, const Invitation& invitation) {
  return !invitation.email || context.books.one<std::int64_t>("SELECT 1 FROM account WHERE member = $1 AND lower(email) = lower($2)",
                                                              *context.actor.member, *invitation.email);
}

Actor inviter_now(const Context& context, const Invitation& invitation) {
  Caller caller;
  caller.member = invitation.inviter;
  return people::resolve(context.books, context.council, caller, context.now);
}

// Who may no longer give the role has invited in vain.
bool still_stands(const Actor& inviter, const Invitation& invitation) {
  if (invitation.role) return may_give(inviter.roles, *invitation.role);
  return inviter.roles.has_any({Role::operator_, Role::chair, Role::secretary, Role::process_lead});
}

Effect without_secret(const CouncilId& council, const InvitationId& invitation) {
  return [council, invitation](store::Database& db) {
    db.run("DELETE FROM invitation_secret WHERE council = $1 AND invitation = $2", council, invitation);
  };
}

}  // namespace

// Whoever may give a role may invite to it. The code is a secret: hashed beside the journal, in the letter or in the answer.
Outcome invite(const Context& context, const InvitationMake& command, const PostInvitation& post) {
  if (!context.actor.member) return refuse(Reason::forbidden, "Sign in to invite.");
  if (command.role && !may_give(context.actor.roles, *command.role)) {
    Refusal refusal = refuse(Reason::forbidden, "Somebody else gives this role here.", "/role").error();
    refusal.needs = to_string(who_gives(*command.role));
    return std::unexpected(std::move(refusal));
  }
  if (command.role && !given_roles.has(*command.role)) return refuse(Reason::bad_choice, "This role cannot be given.", "/role");
  if (auto wrong = bad_until(context, command.until)) return std::unexpected(std::move(*wrong));
  if (context.books.one<std::int64_t>("SELECT 1 FROM invitation WHERE council = $1 AND id = $2", context.council, command.invitation)) {
    return refuse(Reason::already_exists, "There is an invitation with this id.", "/invitation");
  }
  if (auto full = no_more(context)) return std::unexpected(std::move(*full));
  const std::string code = make_hand_code(context.random, code_groups);
  facts::InvitationMade made;
  made.invitation = command.invitation;
  made.member = *context.actor.member;
  made.email = command.email;
  made.role = command.role;
  made.title = command.title;
  made.until = command.until;
  made.expires_at = context.now + std::chrono::days{command.days};
  Decision decision;
  decision.effects.emplace_back([hash = hash_of(code), council = context.council, id = command.invitation](store::Database& db) {
    db.run("INSERT INTO invitation_secret (hash, council, invitation) VALUES ($1, $2, $3)", hash, council, id);
  });
  InvitationMakeResult result;
  result.expires_at = made.expires_at;
  if (!command.email) {
    result.code = code;
    decision.private_result = true;
  } else if (post) {
    const auto name = context.books.one<std::string>("SELECT name FROM council WHERE id = $1", context.council);
    const auto inviter = context.actor.persona ? people::shown_name_of(context.books, *context.actor.persona) : std::nullopt;
    decision.effects.push_back(post({*command.email, command.language, context.council, name.value_or(""), inviter.value_or(""), code,
                                     command.role.has_value(), made.expires_at}, context.now, context.random));
  }
  decision.facts.push_back(Fact::of(context.council, Audience::member(made.member), made));
  decision.result = result.to_json();
  return decision;
}

Outcome revoke_invitation(const Context& context, const InvitationRevoke& command) {
  const auto state = context.books.one<std::string>("SELECT state FROM invitation WHERE council = $1 AND id = $2 AND member = $3", context.council,
                                                    command.invitation, *context.actor.member);
  if (!state) return refuse(Reason::not_found, "You have no such invitation.", "/invitation");
  if (*state != "waiting") return refuse(Reason::wrong_state, "This invitation is accepted or taken back already.", "/invitation");
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, Audience::member(*context.actor.member), facts::InvitationRevoked{command.invitation}));
  decision.effects.push_back(without_secret(context.council, command.invitation));
  return decision;
}

// By whom it was meant for. A role that comes with it begins now; the entry names who invited.
Outcome accept_invitation(const Context& context, const InvitationAccept& command) {
  const auto invitation = waiting_for(context, command.code);
  const Actor inviter = invitation ? inviter_now(context, *invitation) : Actor{};
  if (!invitation || !is_for(context, *invitation) || !still_stands(inviter, *invitation) || inviter.member == context.actor.member) {
    return refuse(Reason::bad_code, "This invitation is not for you, or no longer good. Ask for a new one.", "/code");
  }
  Decision decision;
  PersonaId persona;
  if (context.actor.persona) {
    if (!invitation->role) return refuse(Reason::already_exists, "You have joined this council already.");
    persona = *context.actor.persona;
  } else {
    if (!command.display_name) return refuse(Reason::missing_field, "Choose the name that is shown.", "/display_name");
    auto joining = join_as(context, *command.display_name, {command.accept_rules.value_or(false), command.old_enough.value_or(false)});
    if (!joining) return std::unexpected(std::move(joining.error()));
    persona = joining->persona;
    decision.facts.push_back(std::move(joining->fact));
  }
  if (invitation->role) {
    // Who joins by it stands where everybody begins; where a role asks for more, one joins first and the role waits.
    const std::int64_t level = context.actor.persona ? levels::of(context.books, persona) : levels::at_first(context.books, *context.actor.member);
    if (auto low = levels::too_low(context.books, context.council, level, Activity::hold_role)) return std::unexpected(std::move(*low));
    RoleGive give;
    give.council = context.council;
    give.persona = persona;
    give.role = *invitation->role;
    give.title = invitation->title;
    give.until = invitation->until;
    auto given = role_given(context, give);
    if (!given) return std::unexpected(std::move(given.error()));
    given->given_by = inviter.persona;
    decision.facts.push_back(Fact::of(context.council, Audience::everyone(), *given));
  }
  decision.facts.push_back(Fact::of(context.council, Audience::member(invitation->inviter), facts::InvitationAccepted{invitation->id, persona}));
  decision.effects.push_back(without_secret(context.council, invitation->id));
  decision.relabel.push_back(*context.actor.member);
  InvitationAcceptResult result;
  result.persona = persona;
  result.role = invitation->role;
  decision.result = result.to_json();
  return decision;
}

}  // namespace radslag::council::membership
