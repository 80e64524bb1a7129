// Batches of codes on paper, and the side tables of codes.
#include "council/core/fact.hpp"
#include "identity/paper.hpp"

namespace radslag::identity::paper {

using namespace protocol;

std::optional<Batch> batch_of(store::Database& books, const CouncilId& council, const std::string& id) {
  const auto row = books.one<std::string, std::string, std::optional<std::string>, Time, Time, std::int64_t, std::int64_t, bool>(
      "SELECT giver, gives, area, made_at, valid_until, made, used, revoked FROM paper_batch WHERE council = $1 AND id = $2", council, id);
  if (!row) return std::nullopt;
  const auto& [giver, gives, area, made_at, valid_until, made, used, revoked] = *row;
  return Batch{council, id, giver, gives == "belonging" ? PaperGift::belonging : PaperGift::join, area, made_at, valid_until, made, used, revoked};
}

std::optional<Belonging> batch_of_code(store::Database& db, const Secret& code) {
  const auto row = db.one<CouncilId, std::string>("SELECT council, batch FROM paper_code WHERE code = $1", code);
  return row ? std::optional(Belonging{std::get<0>(*row), std::get<1>(*row)}) : std::nullopt;
}

void put_codes(store::Database& db, const Belonging& batch, const std::vector<Secret>& codes) {
  for (const Secret& code : codes) db.run("INSERT INTO paper_code (code, council, batch) VALUES ($1, $2, $3)", code, batch.council, batch.batch);
}

void remove_code(store::Database& db, const Secret& code) { db.run("DELETE FROM paper_code WHERE code = $1", code); }

void remove_codes(store::Database& db, const Belonging& batch) {
  db.run("DELETE FROM paper_code WHERE council = $1 AND batch = $2", batch.council, batch.batch);
}

std::optional<MemberId> member_of_sign_in_code(store::Database& db, const Secret& code) {
  return db.one<MemberId>("SELECT member FROM account_code WHERE code = $1", code);
}

void put_sign_in_code(store::Database& db, const MemberId& member, const Secret& code) {
  db.run("INSERT INTO account_code (code, member) VALUES ($1, $2) ON CONFLICT (member) DO UPDATE SET code = $1", code, member);
}

void remove_sign_in_code(store::Database& db, const MemberId& member) { db.run("DELETE FROM account_code WHERE member = $1", member); }

bool has_sign_in_code(store::Database& books, const MemberId& member) {
  return books.one<std::int64_t>("SELECT 1 FROM account_code_made WHERE member = $1", member).has_value();
}

void fold(store::Database& books, const council::Entry& entry, const facts::PaperBatchMade& fact) {
  books.run("INSERT INTO paper_batch (council, id, giver, gives, area, made_at, valid_until, made) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", entry.council,
            fact.batch, fact.giver, to_string(fact.gives), fact.area, entry.at, fact.valid_until, fact.count);
}

void fold(store::Database& books, const council::Entry& entry, const facts::PaperBatchRevoked& fact) {
  books.run("UPDATE paper_batch SET revoked = 1 WHERE council = $1 AND id = $2", entry.council, fact.batch);
}

void fold(store::Database& books, const council::Entry& entry, const facts::PaperCodeUsed& fact) {
  books.run("UPDATE paper_batch SET used = used + 1 WHERE council = $1 AND id = $2", entry.council, fact.batch);
}

void fold(store::Database& books, const council::Entry& entry, const facts::SignInCodeMade& fact) {
  books.run("INSERT INTO account_code_made (member, made_at) VALUES ($1, $2) ON CONFLICT (member) DO UPDATE SET made_at = $2", fact.member, entry.at);
}

void fold(store::Database& books, const council::Entry&, const facts::SignInCodeEnded& fact) {
  books.run("DELETE FROM account_code_made WHERE member = $1", fact.member);
}

}  // namespace radslag::identity::paper
