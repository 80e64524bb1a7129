#include "identity/second_factor.hpp"

#include "council/core/proof.hpp"
#include "identity/factor_table.hpp"
#include "identity/guarding.hpp"
#include "identity/passkey_table.hpp"
#include "identity/secrets.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::identity::second_factor {

namespace {

Secret hash_of_recovery(const KeyRing& keys, const MemberId& member, std::string_view code) {
  return keys.keyed_hash("recovery code", member.value + "\n" + typed_operator_code(code));
}

std::string encoded(const Secret& bytes) { return to_base64url({reinterpret_cast<const char*>(bytes.data()), bytes.size()}); }

std::string text_of(const Bytes& bytes) { return {bytes.begin(), bytes.end()}; }

}  // namespace

bool take_totp(const council::Context& context, const Identity& identity, const MemberId& member, std::string_view typed, council::Decision& decision) {
  const auto totp = factor_table::totp_of(context.books, identity.keys, member);
  if (!totp) return false;
  const auto step = totp_match(totp->secret, typed_code(typed), context.now, totp->last_step);
  if (step) decision.effects.push_back(factor_table::set_last_step(member, *step));
  return step.has_value();
}

bool take_recovery(const council::Context& context, const Identity& identity, const MemberId& member, std::string_view typed, council::Decision& decision) {
  const Secret code = hash_of_recovery(identity.keys, member, typed);
  if (!factor_table::is_recovery_code(context.books, member, code)) return false;
  decision.effects.push_back(factor_table::use_recovery_code(member, code));
  tell(context, identity, member, protocol::AccountNoticeKind::recovery_used, decision);
  return true;
}

std::optional<MemberId> take_passkey(const council::Context& context, const Identity& identity, ceremony_table::Purpose purpose,
                                     const protocol::PasskeyProof& proof, council::Decision& decision) {
  const Secret id = hash_of_request(identity.keys, proof.request);
  const auto ceremony = ceremony_table::find_open(context.books, id, purpose, context.now);
  if (!ceremony) return std::nullopt;
  decision.effects.push_back(ceremony_table::remove(id));
  if (ceremony->session && *ceremony->session != context.caller.session) return std::nullopt;
  const auto passkey = passkey_table::by_credential(context.books, from_base64url(proof.credential));
  if (!passkey || (ceremony->member && *ceremony->member != passkey->member)) return std::nullopt;
  if (proof.user && *proof.user != user_handle(identity.keys, passkey->member)) return std::nullopt;
  const std::string client_data = text_of(from_base64url(proof.client_data));
  const auto counter = check_assertion(identity.party, challenge_of(identity.keys, proof.request), {client_data, from_base64url(proof.authenticator_data)},
                                       from_base64url(proof.signature), passkey->key, passkey->counter);
  if (!counter) return std::nullopt;
  decision.effects.push_back(passkey_table::note_use(passkey->id, *counter, context.now));
  return passkey->member;
}

std::optional<Refusal> missing(const council::Context& context) {
  if (!factor_table::has_second_factor(context.books, *context.actor.member)) return std::nullopt;
  if (council::proof_of(context.books, context.caller, context.now).second_factor) return std::nullopt;
  return refuse(Reason::second_factor_needed, "Sign in with your second factor to change what guards your account.").error();
}

std::string challenge_of(const council::KeyRing& keys, std::string_view request) { return encoded(keys.keyed_hash("passkey challenge", request)); }

std::string user_handle(const council::KeyRing& keys, const MemberId& member) { return encoded(keys.keyed_hash("passkey user", member.value)); }

std::vector<std::string> make_recovery(const council::Context& context, const Identity& identity, const MemberId& member, council::Decision& decision) {
  std::vector<std::string> codes;
  std::vector<Secret> hashes;
  while (std::ssize(codes) < protocol::limits::recovery_codes) {
    codes.push_back(make_recovery_code(context.random));
    hashes.push_back(hash_of_recovery(identity.keys, member, codes.back()));
  }
  decision.effects.push_back(factor_table::set_recovery_codes(member, std::move(hashes)));
  return codes;
}

std::string tag_of(const council::KeyRing& keys, const MemberId& member) {
  const Secret hash = keys.keyed_hash("account tag", member.value);
  return to_hex(std::span(hash).first(8));
}

}  // namespace radslag::identity::second_factor
