#include "council/settings/notices.hpp"

#include "council/core/consent.hpp"
#include "council/core/markdown.hpp"
#include "council/core/statutes.hpp"
#include "council/core/topics.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/settings_rows.hpp"
#include "protocol/reader.hpp"

namespace radslag::council::settings {

namespace {

using namespace protocol;

protocol::Statutes to_wire(const council::Statutes& statutes) {
  protocol::Statutes wire;
  wire.seats = statutes.seats;
  wire.quorum_percent = statutes.quorum_percent;
  wire.term_months = statutes.term_months;
  wire.support_threshold = statutes.support_threshold;
  wire.support_days = statutes.support_days;
  wire.threshold_act = statutes.answer_on_threshold ? ThresholdAct::answer : ThresholdAct::shortlist;
  wire.answer_days = statutes.answer_days;
  wire.screening_days = statutes.screening_days;
  wire.notice_days = statutes.notice_days;
  wire.screening = statutes.screen_before ? Screening::before : Screening::after;
  wire.standing = statutes.deciding ? protocol::Standing::deciding : protocol::Standing::advisory;
  return wire;
}

void publish_council(Board& board, store::Database& books, const CouncilId& council) {
  rows::Council row;
  std::string languages;
  std::string body_kind;
  books.each<std::string, std::string, bool, std::string, std::string, std::string, std::string, std::string,
             std::string, Time>(
      "SELECT name, purpose, fictional, origin, body_kind, body_name, body_contact, languages, currency, created_at "
      "FROM council WHERE id = $1",
      [&](auto name, auto purpose, bool fictional, auto origin, auto kind, auto body, auto contact, auto spoken,
          auto currency, Time created) {
        row.name = std::move(name);
        row.purpose = std::move(purpose);
        row.fictional = fictional;
        row.origin = std::move(origin);
        body_kind = std::move(kind);
        row.responsible_body.name = std::move(body);
        row.responsible_body.contact = std::move(contact);
        languages = std::move(spoken);
        row.currency = std::move(currency);
        row.created_at = created;
      },
      council);
  row.responsible_body.kind_ = body_kind == "authority" ? BodyKind::authority : BodyKind::association;
  row.statutes = to_wire(statutes_of(books, council));
  if (const auto list = read_json(languages)) {
    for (const Value& language : *list->as_array()) row.languages.push_back(*language.as_string());
  }
  row.time_zone = time_zone_of(books, council);
  board.put(topics::about(council), Audience::everyone(), council.value, row);
}

// Categories and areas: those that are gone leave, those that stand are put up anew in their order.
template <class Row>
void publish_list(Board& board, store::Database& books, std::string_view sql) {
  const CouncilId& council = board.entry().council;
  const std::string topic = topics::about(council);
  std::vector<std::pair<std::string, std::string>> standing;
  books.each<std::string, std::int64_t, std::string>(
      sql,
      [&](std::string id, std::int64_t position, std::string json) {
        // The stored item has the row's fields but for the order and the id.
        const std::string body = json.substr(1, json.size() - 2);
        standing.emplace_back(std::move(id), "{" + body + (body.empty() ? "" : ",") + "\"position\":" + std::to_string(position) + "}");
      },
      council);
  board.remove_all(topic, Row::type);
  for (auto& [id, json] : standing) board.put_json(topic, Audience::everyone(), Row::type, id, std::move(json));
}

void publish_text(Board& board, const CouncilId& council, const char* id, const std::string& source) {
  rows::CouncilText row;
  row.source = source;
  row.tree.text = markdown_tree(source);
  board.put(topics::about(council), Audience::everyone(), id, row);
}

}  // namespace

void publish(Board& board, store::Database& books, const facts::CouncilCreated& fact) {
  publish_council(board, books, fact.council);
  consent::publish_rules(board, books);
}

void publish(Board& board, store::Database& books, const facts::SettingsChanged& fact) {
  const CouncilId& council = board.entry().council;
  publish_council(board, books, council);
  if (fact.settings.categories) {
    publish_list<rows::Category>(board, books, "SELECT id, position, json FROM category WHERE council = $1 ORDER BY position");
  }
  if (fact.settings.areas) {
    publish_list<rows::Area>(board, books, "SELECT id, position, json FROM area WHERE council = $1 ORDER BY position");
  }
  if (fact.settings.rules) publish_text(board, council, "rules", *fact.settings.rules);
  if (fact.settings.privacy) publish_text(board, council, "privacy", *fact.settings.privacy);
  if (fact.settings.rules || fact.settings.privacy) consent::publish_rules(board, books);
}

void publish(Board& board, store::Database&, const facts::CouncilRegistered& fact) {
  rows::CouncilCard row;
  row.name = fact.name;
  row.purpose = fact.purpose;
  row.fictional = fact.fictional;
  row.body_name = fact.body_name;
  board.put(topics::councils(), Audience::everyone(), fact.council.value, row);
}

}  // namespace radslag::council::settings
