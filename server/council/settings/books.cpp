#include "council/settings/books.hpp"

#include "council/core/consent.hpp"
#include "council/core/statutes.hpp"
#include "protocol/json_writer.hpp"

namespace radslag::council::settings {

namespace {

using namespace protocol;

void keep_statutes(store::Database& books, const CouncilId& council, const council::Statutes& statutes) {
  books.run(
      "INSERT INTO statutes (council, seats, quorum_percent, term_months, support_threshold, support_days, "
      "answer_on_threshold, answer_days, screening_days, notice_days, screen_before, deciding) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (council) DO UPDATE SET seats = $2, "
      "quorum_percent = $3, term_months = $4, support_threshold = $5, support_days = $6, answer_on_threshold = $7, "
      "answer_days = $8, screening_days = $9, notice_days = $10, screen_before = $11, deciding = $12",
      council, statutes.seats, statutes.quorum_percent, statutes.term_months, statutes.support_threshold,
      statutes.support_days, statutes.answer_on_threshold, statutes.answer_days, statutes.screening_days,
      statutes.notice_days, statutes.screen_before, statutes.deciding);
}

council::Statutes from_wire(const protocol::Statutes& wire) {
  council::Statutes statutes;
  statutes.seats = wire.seats;
  statutes.quorum_percent = wire.quorum_percent;
  statutes.term_months = wire.term_months;
  statutes.support_threshold = wire.support_threshold;
  statutes.support_days = wire.support_days;
  statutes.answer_on_threshold = wire.threshold_act == ThresholdAct::answer;
  statutes.answer_days = wire.answer_days;
  statutes.screening_days = wire.screening_days;
  statutes.notice_days = wire.notice_days;
  statutes.screen_before = wire.screening == Screening::before;
  statutes.deciding = wire.standing == protocol::Standing::deciding;
  return statutes;
}

template <class Item>
std::string json_of(const Item& item) {
  std::string json;
  JsonWriter out(json);
  protocol::write(out, item);
  return json;
}

// A list as a whole replaces what stood; an item's id is how others refer to it.
template <class Item>
void keep_list(store::Database& books, std::string_view clear, std::string_view insert, const CouncilId& council,
               const std::vector<Item>& items) {
  books.run(clear, council);
  std::int64_t position = 0;
  for (const Item& item : items) books.run(insert, council, item.id, position++, item.label, json_of(item));
}

}  // namespace

void fold(store::Database& books, const Entry& entry, const facts::CouncilCreated& fact) {
  books.run(
      "INSERT INTO council (id, name, fictional, origin, body_kind, body_name, body_contact, created_at, revision) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
      fact.council, fact.name, fact.fictional, fact.origin, to_string(fact.responsible_body.kind_),
      fact.responsible_body.name, fact.responsible_body.contact, entry.at, entry.seq);
  keep_statutes(books, fact.council, {});
}

void fold(store::Database& books, const Entry& entry, const facts::SettingsChanged& fact) {
  const CouncilSettings& to = fact.settings;
  const CouncilId& council = entry.council;
  std::optional<std::string> languages;
  if (to.languages) languages = json_of(*to.languages);
  consent::note_texts(books, entry, to.rules, to.privacy);
  books.run(
      "UPDATE council SET revision = $2, name = coalesce($3, name), purpose = coalesce($4, purpose), "
      "languages = coalesce($5, languages), currency = coalesce($6, currency), rules = coalesce($7, rules), "
      "privacy = coalesce($8, privacy), time_zone = coalesce($9, time_zone) WHERE id = $1",
      council, entry.seq, to.name, to.purpose, languages, to.currency, to.rules, to.privacy, to.time_zone);
  if (to.responsible_body) {
    books.run("UPDATE council SET body_kind = $2, body_name = $3, body_contact = $4 WHERE id = $1", council,
              to_string(to.responsible_body->kind_), to.responsible_body->name, to.responsible_body->contact);
  }
  if (to.statutes) keep_statutes(books, council, from_wire(*to.statutes));
  if (to.categories) {
    keep_list(books, "DELETE FROM category WHERE council = $1",
              "INSERT INTO category (council, id, position, label, json) VALUES ($1, $2, $3, $4, $5)", council,
              *to.categories);
  }
  if (to.areas) {
    keep_list(books, "DELETE FROM area WHERE council = $1",
              "INSERT INTO area (council, id, position, label, json) VALUES ($1, $2, $3, $4, $5)", council, *to.areas);
  }
}

// The list of councils is a notice only: the councils' own journals are what is so.
void fold(store::Database&, const Entry&, const facts::CouncilRegistered&) {}

}  // namespace radslag::council::settings
