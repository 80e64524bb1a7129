// Codes on paper: making and revoking a batch, getting an account by one, coming back by one's personal code.
#include "council/core/people.hpp"
#include "council/core/statutes.hpp"
#include "identity/books.hpp"
#include "identity/guarding.hpp"
#include "identity/paper.hpp"
#include "identity/rules.hpp"
#include "identity/signing.hpp"
#include "protocol/generated/belonging_facts.hpp"
#include "protocol/generated/identity_facts.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::identity {

namespace {

using council::Audience;
using council::Fact;
using council::instance_journal;

template <class Typed>
Fact own_fact(const MemberId& member, const Typed& typed) {
  return Fact::of(instance_journal, Audience::member(member), typed);
}

std::optional<Refusal> wrong_batch(const Context& context, const protocol::PaperMake& command) {
  const auto fault = [](Reason reason, std::string words, std::string field) { return std::optional(refuse(reason, std::move(words), std::move(field)).error()); };
  if (!council::people::council_exists(context.books, command.council)) return fault(Reason::not_found, "There is no such council.", "/council");
  if (!is_ulid(command.batch)) return fault(Reason::bad_id, "A batch has a ULID for its id.", "/batch");
  if (paper::batch_of(context.books, command.council, command.batch)) return fault(Reason::already_exists, "There is such a batch already.", "/batch");
  const bool says_where = command.gives == protocol::PaperGift::belonging;
  if (says_where && !command.area) return fault(Reason::bad_choice, "Say in which area people live who are given these codes.", "/area");
  if (says_where && !council::area_exists(context.books, command.council, *command.area)) return fault(Reason::bad_choice, "There is no such area here.", "/area");
  if (!says_where && command.area) return fault(Reason::bad_choice, "Codes to join with name no area.", "/area");
  if (command.valid_until <= context.now || command.valid_until > context.now + std::chrono::days(protocol::limits::paper_days_max)) {
    return fault(Reason::bad_date, "Codes are good for a while from now, 400 days at most.", "/valid_until");
  }
  const auto batches = context.books.one<std::int64_t>("SELECT count(*) FROM paper_batch WHERE council = $1 AND revoked = 0", command.council);
  if (batches.value() < protocol::limits::paper_batches_max) return std::nullopt;
  auto refusal = fault(Reason::too_many, "This council has many batches already. Revoke those that are over.", "/council");
  refusal->max = protocol::limits::paper_batches_max;
  return refusal;
}

Refusal bad_code() {
  return refuse(Reason::bad_code, "This is not a code that is good now: it may have been used, or its time may be over. Ask where you got it.", "/code").error();
}

// The secret that an account is given; its hash is stored in place of the one before.
std::string give_sign_in_code(const Context& context, const Identity& identity, const MemberId& member, Decision& decision) {
  std::string code = paper::make_sign_in_code(context.random);
  decision.facts.push_back(own_fact(member, protocol::facts::SignInCodeMade{member}));
  decision.effects.emplace_back([member, hash = paper::hash_of_sign_in_code(identity.keys, code)](store::Database& db) { paper::put_sign_in_code(db, member, hash); });
  decision.private_result = true;
  return code;
}

}  // namespace

// The operator makes codes for somebody who meets people, for a council, until a day. The codes are told once.
Outcome make_paper(const Context& context, const protocol::PaperMake& command, const Identity& identity) {
  if (auto wrong = wrong_batch(context, command)) return std::unexpected(std::move(*wrong));
  Decision decision;
  decision.facts.push_back(Fact::of(command.council, Audience::operators(),
                                    protocol::facts::PaperBatchMade{command.batch, command.giver, command.count, command.gives, command.area, command.valid_until}));
  protocol::PaperMakeResult result;
  std::vector<Secret> hashes;
  for (std::int64_t i = 0; i < command.count; ++i) {
    const std::string code = paper::make_code(context.random);
    hashes.push_back(paper::hash_of_code(identity.keys, code));
    result.codes.push_back(paper::to_print(identity.options.site, command.council, code));
  }
  decision.effects.emplace_back([batch = paper::Belonging{command.council, command.batch}, hashes = std::move(hashes)](store::Database& db) { paper::put_codes(db, batch, hashes); });
  decision.result = result.to_json();
  decision.private_result = true;
  return decision;
}

// The operator may revoke a batch once: what was not used is good no longer. Accounts made by it stay.
Outcome revoke_paper(const Context& context, const protocol::PaperRevoke& command) {
  const auto batch = paper::batch_of(context.books, command.council, command.batch);
  if (!batch) return refuse(Reason::not_found, "There is no such batch.", "/batch");
  if (batch->revoked) return refuse(Reason::wrong_state, "This batch was revoked already.", "/batch");
  Decision decision;
  decision.facts.push_back(Fact::of(command.council, Audience::operators(), protocol::facts::PaperBatchRevoked{command.batch}));
  decision.effects.emplace_back([gone = paper::Belonging{command.council, command.batch}](store::Database& db) { paper::remove_codes(db, gone); });
  return decision;
}

// Who has a code that is good gets an account by it, is signed in, and is told a personal code to come back by; who is
// signed in already keeps their account. A code that says where people live has them confirmed once they have joined. It works once. That it was used is counted; by whom stands nowhere.
Outcome enter_by_paper(const Context& context, const protocol::AccountEnterByPaper& command, const Identity& identity) {
  const Secret hash = paper::hash_of_code(identity.keys, command.code);
  const auto found = paper::batch_of_code(context.books, hash);
  const auto batch = found ? paper::batch_of(context.books, found->council, found->batch) : std::nullopt;
  if (!batch || batch->revoked || context.now >= batch->valid_until) return std::unexpected(bad_code());
  Decision decision;
  protocol::AccountEnterByPaperResult result;
  result.council = batch->council;
  result.created = !context.actor.member;
  if (context.actor.member) {
    result.member = *context.actor.member;
  } else {
    result.member = MemberId(make_ulid(context.now, context.random));
    decision.facts.push_back(own_fact(result.member, protocol::facts::AccountCreated{result.member, std::nullopt, command.language, false}));
    result.sign_in_code = give_sign_in_code(context, identity, result.member, decision);
    begin_session(context, identity, {.member = result.member, .proof = Proof::paper, .is_new = true}, decision);
  }
  if (batch->gives == protocol::PaperGift::belonging && batch->area) {
    Fact promised = Fact::of(batch->council, Audience::member(result.member), protocol::facts::BelongingPromised{result.member, *batch->area});
    promised.by_rule = true;
    decision.facts.push_back(std::move(promised));
  }
  Fact used = Fact::of(batch->council, Audience::operators(), protocol::facts::PaperCodeUsed{batch->id});
  used.by_rule = true;  // an entry that named its actor would say who came by which batch
  decision.facts.push_back(std::move(used));
  decision.effects.emplace_back([hash](store::Database& db) { paper::remove_code(db, hash); });
  decision.result = result.to_json();
  return decision;
}

// Who has an account's personal code is signed in, or asked for the second factor. It goes on working until it is replaced.
Outcome sign_in_by_code(const Context& context, const protocol::AccountSignInByCode& command, const Identity& identity) {
  const auto member = paper::member_of_sign_in_code(context.books, paper::hash_of_sign_in_code(identity.keys, command.code));
  if (!member) return refuse(Reason::wrong_credentials, "This is not a personal sign-in code. It has five groups of four.", "/code");
  Decision decision;
  auto pending = admit(context, identity, {.member = *member, .proof = Proof::paper, .browser = command.browser}, decision);
  decision.result = protocol::AccountSignInByCodeResult{*member, std::move(pending)}.to_json();
  return decision;
}

// A member may have a personal code, one at a time.
Outcome make_sign_in_code(const Context& context, const protocol::AccountMakeSignInCode&, const Identity& identity) {
  Decision decision;
  decision.result = protocol::AccountMakeSignInCodeResult{give_sign_in_code(context, identity, *context.actor.member, decision)}.to_json();
  tell(context, identity, *context.actor.member, protocol::AccountNoticeKind::sign_in_code_made, decision);
  return decision;
}

// A member may end it while something else signs in to the account.
Outcome end_sign_in_code(const Context& context, const protocol::AccountEndSignInCode&, const Identity& identity) {
  const MemberId& member = *context.actor.member;
  if (!paper::has_sign_in_code(context.books, member)) return refuse(Reason::not_found, "Your account has no personal sign-in code.");
  if (ways_in(context.books, member) < 2) {
    auto refusal = refuse(Reason::wrong_state, "Nothing else signs in to your account. Add an e-mail address first.").error();
    refusal.needs = "another way in";
    return std::unexpected(std::move(refusal));
  }
  Decision decision;
  decision.facts.push_back(own_fact(member, protocol::facts::SignInCodeEnded{member}));
  decision.effects.emplace_back([member](store::Database& db) { paper::remove_sign_in_code(db, member); });
  tell(context, identity, member, protocol::AccountNoticeKind::sign_in_code_ended, decision);
  return decision;
}

}  // namespace radslag::identity
