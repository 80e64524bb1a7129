// Asking for a letter with a code: to sign in, to join, to change the address.
#include "identity/books.hpp"
#include "identity/letters.hpp"
#include "identity/request_table.hpp"
#include "identity/rules.hpp"
#include "identity/secrets.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::identity {

namespace {

using request_table::Request;

constexpr std::chrono::minutes good_for{protocol::limits::link_minutes};
// A notice tells of what has happened: late is better than never.
constexpr std::chrono::hours notice_good_for{48};

// A request with its letter. Handing out a code or none looks the same to who asked.
struct Asking {
  std::string id;       // stays with the browser that asks; the letter does not hold it
  Request request;
  std::string code, link;
};

Asking new_asking(const Context& context, const Identity& identity, std::string email, std::string language) {
  Asking asking;
  asking.id = context.random.hex(16);
  asking.code = make_code(context.random);
  asking.link = make_token(context.random);
  asking.request.id = hash_of_request(identity.keys, asking.id);
  asking.request.email = std::move(email);
  asking.request.language = std::move(language);
  asking.request.code = hash_of_code(identity.keys, asking.id, asking.code);
  asking.request.link = hash_of_link(identity.keys, asking.id, asking.link);
  asking.request.expires_at = context.now + good_for;
  return asking;
}

// After a #, so that no server's log sees the code; the page shows a button, and only that gives the code.
std::string link_of(const Identity& identity, std::string_view page, const std::optional<CouncilId>& council, const std::string& link) {
  std::string address = identity.options.site;
  address += page;
  if (council) address += "?council=" + council->value;
  return address + "#code=" + link;
}

void put_request(const Context& context, Request request, Decision& decision) {
  decision.effects.emplace_back([request = std::move(request), now = context.now](store::Database& db) {
    request_table::remove_over(db, now);
    request_table::insert(db, request);
  });
}

void post(const Context& context, const Identity& identity, Occasion occasion, LetterTo to, std::chrono::milliseconds letter_good_for,
          std::optional<MemberId> about, Decision& decision) {
  to.name = identity.options.name;
  decision.effects.push_back(identity.outbox.post(letter_of(occasion, std::move(to)),
                                                  {context.now, letter_good_for, std::move(about)}, context.random));
}

}  // namespace

// Anybody may ask for a code to an address. The answer is the same whether the address has an account or not, and so is
// the work. Who has an account is signed in by the code; who has none joins by it, with the password given here; a
// password given for an account that exists does not count, and the letter says so.
Outcome start(const Context& context, const StartAsked& asked, const Identity& identity) {
  Asking asking = new_asking(context, identity, asked.params.email, asked.params.language);
  const auto account = account_by_email(context.books, asked.params.email);
  // Sent to the address as its owner wrote it, not as somebody else did now.
  const std::string to = account ? *account->email : asked.params.email;
  const Occasion occasion = !account ? Occasion::join : asked.password_hash ? Occasion::has_account : Occasion::sign_in;
  if (!account) asking.request.password_hash = asked.password_hash;

  Decision decision;
  post(context, identity, occasion,
       {to, asked.params.language, {}, asking.code, link_of(identity, "/join", asked.params.council, asking.link)}, good_for,
       account ? std::optional(account->member) : std::nullopt, decision);
  decision.result = protocol::AccountStartResult{asking.id, asking.request.expires_at}.to_json();
  put_request(context, std::move(asking.request), decision);
  return decision;
}

// A member may ask to change their address. The code goes to the new one, a notice to the old. That another account has
// the new one is told in the letter, to who can read it, and not here.
Outcome change_email(const Context& context, const protocol::AccountChangeEmail& command, const Identity& identity) {
  const MemberId& member = *context.actor.member;
  const auto account = account_of(context.books, member);
  if (!account) return refuse(Reason::not_found, "There is no such account.");
  Asking asking = new_asking(context, identity, command.email, command.language);
  asking.request.member = member;

  Decision decision;
  const auto holder = account_by_email(context.books, command.email);
  if (holder && holder->member != member) {
    asking.request.code = asking.request.link = std::nullopt;
    post(context, identity, Occasion::address_taken, {command.email, command.language, {}}, notice_good_for, holder->member, decision);
  } else {
    post(context, identity, Occasion::confirm_email,
         {command.email, command.language, {}, asking.code, link_of(identity, "/account", {}, asking.link)}, good_for, member, decision);
  }
  if (account->email) {
    post(context, identity, Occasion::change_asked, {*account->email, command.language, {}}, notice_good_for, member, decision);
  }
  decision.result = protocol::AccountChangeEmailResult{asking.id, asking.request.expires_at}.to_json();
  put_request(context, std::move(asking.request), decision);
  return decision;
}

}  // namespace radslag::identity
