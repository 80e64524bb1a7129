#pragma once
// Who asks. The caller is what the front door knows; the actor is what the council knows of them,
// resolved inside the transaction, so that a role that ended a moment ago no longer counts.
#include <optional>
#include <string>

#include "base/id.hpp"
#include "council/core/roles.hpp"

namespace radslag::council {

// The journal that accounts, operator acts and instance settings have of their own.
inline const CouncilId instance_journal{"instance"};

struct Caller {
  std::string principal;           // whose command ids these are: a member id, or a guest's
  std::optional<MemberId> member;  // signed in
  std::string session;             // handle of the session, "" for none: for sign-out and step-up
  std::optional<std::int64_t> session_began_ms;  // when it was signed in, unix ms
  bool session_by_email = false;   // it began by a code sent by e-mail
  bool secret_due = false;         // a new cookie is owed to this session, with the next HTTP answer
  bool is_passing = false;         // what the credentials stand for may change within a moment: not to be remembered
  std::string user_agent;          // what the browser says it is, shown in the list of one's sessions
  std::string address;             // the peer's address, for the rates of failed sign-ins; never stored with an act
  bool over_http = false;          // may receive a cookie
  bool exempt = false;             // an imported account's bearer token: exempt from the rates of a person
  bool helps = false;              // a helper at a desk, in a resident's account: may enter for them and nothing else
  bool local_operator = false;     // whoever holds the data folder (the command line): an operator without an account
};

struct Actor {
  std::optional<MemberId> member;
  std::optional<PersonaId> persona;  // in the council that is asked; absent for who has not joined
  Roles roles;                       // those that count now: a term that has ended or not begun is not among them
  bool exempt = false;

  [[nodiscard]] bool has(Role role) const { return roles.has(role); }

  // The one role that is written beside what one does, on a timeline and in the journal: the first of these that one
  // holds, in the order in which readers need to know it.
  [[nodiscard]] Role shown_role() const {
    for (const Role role : {Role::moderator, Role::officer, Role::chair, Role::secretary, Role::process_lead, Role::seat_holder,
                            Role::deputy, Role::minutes_checker, Role::teller, Role::resident, Role::operator_}) {
      if (has(role)) return role;
    }
    return Role::visitor;
  }
};

}  // namespace radslag::council
