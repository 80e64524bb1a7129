#include <charconv>

#include "base/working_days.hpp"
#include "council/core/entry_texts.hpp"
#include "council/core/statutes.hpp"
#include "council/core/subjects.hpp"
#include "council/core/topics.hpp"
#include "council/initiative/books.hpp"
#include "council/initiative/places.hpp"

namespace radslag::council::initiative {

using protocol::Content;
using protocol::Role;
using protocol::StepKind;

namespace {

struct Number {
  std::int64_t year = 0;
  std::int64_t nth = 0;
};

Number parse_number(std::string_view text) {
  Number number;
  const char* end = text.data() + text.size();
  const auto year = std::from_chars(text.data(), end, number.year);
  if (year.ptr != end) std::from_chars(year.ptr + 1, end, number.nth);
  return number;
}

struct Version {
  std::int64_t initiative;
  std::int64_t version;
  const PersonaId& persona;
  const std::optional<std::string>& note;
  const Content& content;
};

void write_version(store::Database& books, const Entry& entry, const Version& written) {
  const Content& content = written.content;
  const auto latitude = content.place ? std::optional(content.place->latitude) : std::nullopt;
  const auto longitude = content.place ? std::optional(content.place->longitude) : std::nullopt;
  books.run(
      "INSERT INTO initiative_version (initiative, version, at, persona, note, title, language, category, area, "
      "latitude, longitude, place_label, cost, beneficiaries, what, why, is_coarse) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
      written.initiative, written.version, entry.at, written.persona, written.note, content.title, content.language,
      content.category, content.area, latitude, longitude, content.place_label, content.cost, content.beneficiaries,
      content.what, content.why, content.place_is_coarse.value_or(false));
  index_words(books, written.initiative);
}

Time due_at(store::Database& books, const Entry& entry) {
  return add_working_days(entry.at, statutes_of(books, entry.council).screening_days);
}

}  // namespace

void fold(store::Database& books, const Entry& entry, const facts::InitiativeSubmitted& fact) {
  const Number number = parse_number(fact.number);
  const auto no = books.one<std::int64_t>(
      "INSERT INTO initiative (council, id, year, nth, author, state, submitted_at, due_at) "
      "VALUES ($1, $2, $3, $4, $5, 'submitted', $6, $7) RETURNING no",
      entry.council, fact.initiative, number.year, number.nth, fact.persona, entry.at, due_at(books, entry));
  write_version(books, entry, {*no, 1, fact.persona, std::nullopt, fact.content});
  add_step(books, entry, get(books, entry.council, fact.initiative),
           {.step = StepKind::submitted, .role = Role::resident, .persona = fact.persona, .reason = {}, .target = {}, .version = {}});
  settle(books, entry.council, fact.initiative);
}

// One that was sent back is handed in again by being edited, and waits anew.
void fold(store::Database& books, const Entry& entry, const facts::InitiativeEdited& fact) {
  const Record before = get(books, entry.council, fact.initiative);
  books.run("UPDATE initiative SET version = $2 WHERE no = $1", before.no, fact.version);
  if (fact.content.place_is_coarse.value_or(false)) blur_older_versions(books, before.no);
  write_version(books, entry, {before.no, fact.version, fact.persona, fact.note, fact.content});
  entry_texts::note(books, entry, {fact.initiative.value});
  const bool again = before.state == State::returned;
  if (again) {
    books.run("UPDATE initiative SET state = 'submitted', due_at = $2, screened_by = NULL WHERE no = $1", before.no,
              due_at(books, entry));
  }
  add_step(books, entry, before,
           {.step = again ? StepKind::submitted : StepKind::edited,
            .role = Role::resident,
            .persona = fact.persona,
            .reason = {},
            .target = {},
            .version = fact.version});
  settle(books, entry.council, fact.initiative);
}

void settle(store::Database& books, const CouncilId& council, const InitiativeId& id) {
  const Record record = get(books, council, id);
  subjects::keep(books, council,
                 {.type = "initiative",
                  .id = SubjectId(id.value),
                  .topic = topics::initiative(council, id),
                  .title = title_of(books, record.no),
                  .author = record.author,
                  .is_visible = record.is_public(),
                  .is_open = record.is_open(),
                  .category = content_of(books, record.no, record.version).category});
  const bool may_go = record.is_public() && next(record.state, Act::merge_away);
  const bool may_stay = record.is_public() && next(record.state, Act::merge_into);
  if (!may_go) books.run("UPDATE merge_offer SET outcome = 'void' WHERE outcome = 'open' AND goes = $1", record.no);
  if (!may_stay) books.run("UPDATE merge_offer SET outcome = 'void' WHERE outcome = 'open' AND stays = $1", record.no);
}

}  // namespace radslag::council::initiative
