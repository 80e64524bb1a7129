#include "identity/guarding.hpp"

#include "identity/books.hpp"
#include "identity/letters.hpp"
#include "identity/secrets.hpp"
#include "identity/session_table.hpp"
#include "protocol/generated/factors_facts.hpp"

namespace radslag::identity {

namespace {

using protocol::AccountNoticeKind;

// A notice tells of what has happened: late is better than never.
constexpr std::chrono::hours good_for{48};

void post(const council::Context& context, const Identity& identity, const MemberId& member, AccountNoticeKind kind, std::string what, council::Decision& decision) {
  const auto account = account_of(context.books, member);
  if (!account || !account->email) return;
  LetterTo to{*account->email, account->language, identity.options.name};
  to.what = std::move(what);
  to.link = identity.options.site + (kind == AccountNoticeKind::backup_failed ? "/operator" : "/account#sessions");
  decision.effects.push_back(identity.outbox.post(letter_of(occasion_of(kind), std::move(to)), {context.now, good_for, member}, context.random));
}

template <class Typed>
void add(const MemberId& member, const Typed& fact, council::Decision& decision) {
  decision.facts.push_back(council::Fact::of(council::instance_journal, council::Audience::member(member), fact));
}

}  // namespace

void tell(const council::Context& context, const Identity& identity, const MemberId& member, AccountNoticeKind kind, council::Decision& decision) {
  add(member, protocol::facts::AccountGuarded{member, kind}, decision);
  post(context, identity, member, kind, "", decision);
}

void note_browser(const council::Context& context, const Identity& identity, const MemberId& member, const std::optional<std::string>& mark,
                  bool is_told, council::Decision& decision) {
  bool is_known = false;
  if (mark) {
    const Secret hash = identity.keys.keyed_hash("browser", member.value + "\n" + *mark);
    is_known = context.books.one<std::int64_t>("SELECT 1 FROM account_browser WHERE member = $1 AND browser = $2", member, hash).has_value();
    decision.effects.emplace_back([member, hash, now = context.now](store::Database& db) {
      db.run("INSERT INTO account_browser (member, browser, seen_at) VALUES ($1, $2, $3) ON CONFLICT (member, browser) DO UPDATE SET seen_at = $3",
             member, hash, now);
    });
  }
  if (is_known || !is_told) return;
  const std::string browser = session_table::label_of(context.caller.user_agent);
  add(member, protocol::facts::BrowserSeen{member, browser}, decision);
  post(context, identity, member, AccountNoticeKind::signed_in, browser.empty() ? "–" : browser, decision);
}

}  // namespace radslag::identity
