#include "council/initiative/record.hpp"

#include <fmt/format.h>

#include <stdexcept>

namespace radslag::council::initiative {

std::string Record::number() const { return fmt::format("{}-{}", year, nth); }

std::optional<Record> find(store::Database& books, const CouncilId& council, const InitiativeId& id) {
  auto row = books.one<std::int64_t, std::int64_t, std::int64_t, PersonaId, std::string, bool, std::int64_t,
                       std::optional<std::int64_t>, Time, Time, std::optional<Time>, std::optional<Time>,
                       std::optional<Time>, bool, std::optional<PersonaId>, std::optional<std::int64_t>,
                       std::optional<std::string>, std::optional<std::string>, std::int64_t, bool>(
      "SELECT no, year, nth, author, state, is_hidden, version, public_since_version, submitted_at, due_at, "
      "published_at, closes_at, answer_due_at, is_answered, screened_by, merged_into, forwarded_to, reason, support, "
      "is_listed FROM initiative WHERE council = $1 AND id = $2",
      council, id);
  if (!row) return std::nullopt;
  auto& [no, year, nth, author, state, is_hidden, version, public_since_version, submitted_at, due_at, published_at,
         closes_at, answer_due_at, is_answered, screened_by, merged_into, forwarded_to, reason, support, is_listed] =
      *row;
  return Record{.no = no,
                .id = id,
                .year = year,
                .nth = nth,
                .author = std::move(author),
                .state = protocol::from_string<State>(state).value(),
                .is_hidden = is_hidden,
                .version = version,
                .public_since_version = public_since_version,
                .submitted_at = submitted_at,
                .due_at = due_at,
                .published_at = published_at,
                .closes_at = closes_at,
                .answer_due_at = answer_due_at,
                .is_answered = is_answered,
                .screened_by = std::move(screened_by),
                .merged_into = merged_into,
                .forwarded_to = std::move(forwarded_to),
                .reason = std::move(reason),
                .support = support,
                .is_listed = is_listed};
}

Record get(store::Database& books, const CouncilId& council, const InitiativeId& id) {
  auto record = find(books, council, id);
  if (!record) throw std::logic_error("a fact speaks of an initiative that the books do not have: " + id.value);
  return std::move(*record);
}

Record get(store::Database& books, std::int64_t no) {
  const auto key = books.one<CouncilId, InitiativeId>("SELECT council, id FROM initiative WHERE no = $1", no);
  if (!key) throw std::logic_error(fmt::format("the books have no initiative {}", no));
  return get(books, std::get<0>(*key), std::get<1>(*key));
}

protocol::Content content_of(store::Database& books, std::int64_t no, std::int64_t version) {
  auto row = books.one<std::string, std::string, std::string, std::string, std::optional<std::string>,
                       std::optional<std::string>, std::optional<double>, std::optional<double>,
                       std::optional<std::string>, std::optional<std::int64_t>, std::optional<std::string>, bool>(
      "SELECT title, what, why, language, category, area, latitude, longitude, place_label, cost, beneficiaries, is_coarse "
      "FROM initiative_version WHERE initiative = $1 AND version = $2",
      no, version);
  if (!row) throw std::logic_error(fmt::format("initiative {} has no version {}", no, version));
  auto& [title, what, why, language, category, area, latitude, longitude, place_label, cost, beneficiaries, is_coarse] = *row;
  protocol::Content content{.title = std::move(title),
                            .what = std::move(what),
                            .why = std::move(why),
                            .language = std::move(language),
                            .category = std::move(category),
                            .area = std::move(area),
                            .place = {},
                            .place_is_coarse = is_coarse ? std::optional(true) : std::nullopt,
                            .place_label = std::move(place_label),
                            .cost = cost,
                            .beneficiaries = std::move(beneficiaries)};
  if (latitude && longitude) content.place = protocol::Point{*latitude, *longitude};
  return content;
}

std::string title_of(store::Database& books, std::int64_t no) {
  return books
      .one<std::string>(
          "SELECT v.title FROM initiative_version v JOIN initiative i ON i.no = v.initiative AND i.version = v.version "
          "WHERE v.initiative = $1",
          no)
      .value();
}

std::optional<PersonaId> endorsed_as(store::Database& books, std::int64_t no, const CouncilId& council,
                                     const MemberId& member) {
  return books.one<PersonaId>(
      "SELECT e.persona FROM persona p CROSS JOIN endorsement e ON e.persona = p.id "
      "WHERE p.member = $1 AND p.council = $2 AND e.initiative = $3",
      member, council, no);
}

}  // namespace radslag::council::initiative
