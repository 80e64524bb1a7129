#include <fmt/format.h>

#include "council/core/markdown.hpp"
#include "council/core/people.hpp"
#include "council/core/subjects.hpp"
#include "council/core/topics.hpp"
#include "council/initiative/notices_parts.hpp"
#include "council/initiative/supporters.hpp"
#include "protocol/generated/initiative_rows.hpp"

namespace radslag::council::initiative {

using namespace protocol;

namespace {

const Audience everyone = Audience::everyone();

// Ids that sort as the entries do.
std::string row_id(std::int64_t number) { return fmt::format("{:012}", number); }

void put_text(const Posting& posting, const Record& record, const Content& content) {
  rows::InitiativeText row;
  row.what = RawJson{markdown_tree(content.what)};
  row.why = RawJson{markdown_tree(content.why)};
  row.what_source = content.what;
  row.why_source = content.why;
  posting.board.put(topics::initiative(posting.council, record.id), everyone, record.id.value, row);
}

void put_history(const Posting& posting, const Record& record, std::int64_t version) {
  auto row = posting.books.one<Time, PersonaId, std::optional<std::string>>(
      "SELECT at, persona, note FROM initiative_version WHERE initiative = $1 AND version = $2", record.no, version);
  rows::InitiativeVersion written;
  written.version = version;
  std::tie(written.at, written.persona, written.note) = std::move(row.value());
  written.content = content_of(posting.books, record.no, version);
  posting.board.put(topics::history(posting.council, record.id), everyone, row_id(version), written);
}

// A step taken before the initiative was public stands without its reason; so do the author's own words while what they
// wrote is hidden.
void put_steps_from(const Posting& posting, const Record& record, std::int64_t first) {
  posting.books.each<std::int64_t, std::string, Time, std::string, std::optional<PersonaId>, std::optional<std::string>,
                  std::optional<std::string>, std::optional<std::int64_t>, bool>(
      "SELECT seq, step, at, role, persona, reason, target, version, is_private FROM initiative_step "
      "WHERE initiative = $1 AND seq >= $2",
      [&](std::int64_t seq, const std::string& step, Time at, const std::string& role, std::optional<PersonaId> persona,
          std::optional<std::string> reason, std::optional<std::string> target, std::optional<std::int64_t> version,
          bool is_private) {
        rows::InitiativeStep row;
        row.step = from_string<StepKind>(step).value();
        row.at = at;
        row.role = from_string<Role>(role).value();
        row.persona = std::move(persona);
        if (!is_private && !(record.is_hidden && row.step == StepKind::withdrawn)) row.reason = std::move(reason);
        row.to = std::move(target);
        row.version = version;
        if (row.persona) introduce(posting, *row.persona);
        posting.board.put(topics::initiative(posting.council, record.id), everyone, row_id(seq), row);
      },
      record.no, first);
}

}  // namespace

void introduce(const Posting& posting, const PersonaId& persona) {
  const auto unknown = posting.books.one<std::int64_t>("SELECT 1 FROM persona WHERE id = $1 AND known = 0", persona);
  if (unknown) people::publish_persona(posting.board, posting.books, posting.council, persona);
}

void put_state(const Posting& posting, const Record& record) {
  if (!record.is_public()) return;
  const Content content = content_of(posting.books, record.no, record.version);
  rows::Initiative row;
  row.number = record.number();
  row.title = content.title;
  row.language = content.language;
  row.state = record.state;
  row.persona = record.author;
  row.category = content.category;
  row.area = content.area;
  row.place = content.place;
  row.place_is_coarse = content.place_is_coarse;
  row.place_label = content.place_label;
  row.cost = content.cost;
  row.beneficiaries = content.beneficiaries;
  row.version = record.version;
  row.published_at = record.published_at;
  if (record.state == State::published) row.closes_at = record.closes_at;
  if (record.merged_into) row.merged_into = get(posting.books, *record.merged_into).id;
  row.forwarded_to = record.forwarded_to;
  if (!record.is_answered) row.answer_due_at = record.answer_due_at;
  posting.board.put(topics::initiative(posting.council, record.id), everyone, record.id.value, row);
}

void put_version(const Posting& posting, const Record& record) {
  if (!record.is_public()) return;
  const Content content = content_of(posting.books, record.no, record.version);
  put_text(posting, record, content);
  // Whoever blurs the place now has it blurred in the older versions too.
  const std::int64_t first = content.place_is_coarse ? 1 : record.version;
  for (std::int64_t version = first; version <= record.version; ++version) put_history(posting, record, version);
}

void put_step(const Posting& posting, const Record& record) {
  if (record.published_at) put_steps_from(posting, record, posting.board.entry().seq);
}

void put_steps(const Posting& posting, const Record& record) {
  if (record.published_at) put_steps_from(posting, record, 0);
}

void put_answers(const Posting& posting, const Record& record) {
  posting.books.each<std::int64_t, Time, PersonaId, std::string, std::string>(
      "SELECT seq, at, persona, language, source FROM initiative_answer WHERE initiative = $1",
      [&](std::int64_t seq, Time at, PersonaId persona, std::string language, std::string source) {
        rows::InitiativeAnswer row;
        row.text = RawJson{markdown_tree(source)};
        row.source = std::move(source);
        row.language = std::move(language);
        row.persona = std::move(persona);
        row.at = at;
        posting.board.put(topics::initiative(posting.council, record.id), everyone, row_id(seq), row);
      },
      record.no);
}

void put_all(const Posting& posting, const Record& record) {
  put_state(posting, record);
  put_text(posting, record, content_of(posting.books, record.no, record.version));
  for (std::int64_t version = *record.public_since_version; version <= record.version; ++version) {
    put_history(posting, record, version);
  }
  put_answers(posting, record);
  put_steps(posting, record);
  put_tally(posting, record);
  put_supporters(posting, record);
}

void remove_all_but_steps(const Posting& posting, const Record& record) {
  const std::string topic = topics::initiative(posting.council, record.id);
  for (const auto type : {rows::Initiative::type, rows::InitiativeText::type, rows::InitiativeAnswer::type,
                          rows::InitiativeTally::type}) {
    posting.board.remove_all(topic, type);
  }
  remove_supporters(posting, record);
  posting.board.remove_all(topics::history(posting.council, record.id), rows::InitiativeVersion::type);
  put_steps(posting, record);
}

}  // namespace radslag::council::initiative
