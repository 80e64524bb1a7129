#include "council/moderation/evidence.hpp"

#include "council/core/journal.hpp"
#include "council/core/people.hpp"
#include "council/core/sealed.hpp"
#include "council/moderation/evidence_page.hpp"
#include "methods/tree/checkpoint.hpp"
#include "methods/tree/proof.hpp"
#include "protocol/json_writer.hpp"

namespace radslag::council::moderation {

using namespace protocol;

namespace {

// The newest entry that holds this very text; a comment's entries are noted under its initiative as well.
std::optional<std::int64_t> entry_with(store::Database& books, const CouncilId& council, const ModeratedText& text) {
  const bool is_comment = text.type == "comment";
  const auto number = journal_number(books, council);
  if (!number) return std::nullopt;
  constexpr std::int64_t entries_a_journal = std::int64_t{1} << 40;
  return books.one<std::int64_t>(
      "SELECT entry_text.seq FROM entry_text JOIN entry ON entry.id = $1 + entry_text.seq WHERE entry_text.council = $2 AND entry_text.subject = $3 "
      "AND entry.kind IN ($4, $5) ORDER BY entry_text.seq DESC LIMIT 1",
      *number * entries_a_journal, council, text.id, is_comment ? std::string_view("comment_posted") : std::string_view("initiative_published"),
      is_comment ? std::string_view("comment_edited") : std::string_view("initiative_edited"));
}

void write_proof(JsonWriter& json, store::Database& books, std::int64_t journal, std::int64_t seq) {
  const auto note = newest_checkpoint(books, journal);
  if (!note) return;
  const auto checkpoint = methods::parse_checkpoint(*note);
  if (!checkpoint || static_cast<std::uint64_t>(seq) >= checkpoint->head.size) return;  // not signed yet: it can be proven later
  json.member("checkpoint", *note);
  json.key("proof");
  json.begin_array();
  for (const auto& hash : methods::prove_inclusion(StoredNodes(books, journal), {static_cast<std::uint64_t>(seq), checkpoint->head.size})) {
    json.value(std::string_view(to_hex(hash)));
  }
  json.end_array();
}

void write_entry(JsonWriter& json, store::Database& books, const CouncilId& council, const ModeratedText& text) {
  const auto seq = entry_with(books, council, text);
  if (!seq) return;
  const std::int64_t journal = journal_number(books, council).value();
  json.key("journal");
  json.begin_object();
  json.member("seq", *seq);
  each_entry(books, journal, *seq, *seq + 1, [&](const StoredEntry& entry) { json.member("entry", export_line(entry, false)); });
  write_proof(json, books, journal, *seq);
  json.end_object();
}

std::string pack_of(const Context& context, const ModeratedText& text, const facts::MeasureTaken& measure) {
  std::string pack;
  JsonWriter json(pack);
  json.begin_object();
  json.member("council", context.council);
  json.member("type", text.type);
  json.member("id", text.id);
  json.member("initiative", text.initiative);
  json.member("title", text.title);
  json.member("text", text.text);
  json.member("language", text.language);
  json.member("persona", text.author);
  json.member("name", people::name_of(context.books, text.author));
  json.member("written_at", to_leaf_time(text.at));
  json.member("hidden_at", to_leaf_time(context.now));
  json.member("reason", to_string(measure.code));
  json.member("words", measure.words);
  json.member("measure", measure.measure);
  write_entry(json, context.books, context.council, text);
  json.end_object();
  return pack;
}

Secret key_of(const Context& context, const EvidenceId& id) { return context.keys.keyed_hash("evidence", id.value); }

}  // namespace

Effect keep_evidence(const Context& context, const EvidenceId& id, const ModeratedText& text, const facts::MeasureTaken& measure) {
  Sealed sealed = seal(key_of(context, id), pack_of(context, text, measure), context.random);
  return [id, sealed = std::move(sealed)](store::Database& db) { db.run("INSERT INTO evidence_sealed (evidence, sealed) VALUES ($1, $2)", id, sealed); };
}

std::optional<EvidencePack> open_pack(const Context& context, const EvidenceId& id) {
  const auto sealed = context.books.one<Sealed>("SELECT sealed FROM evidence_sealed WHERE evidence = $1", id);
  auto json = sealed ? unseal(key_of(context, id), *sealed) : std::nullopt;
  if (!json) return std::nullopt;
  std::string page = evidence_page(*json, context.now);
  return EvidencePack{std::move(*json), std::move(page)};
}

void dispose_evidence(store::Database& db, const EvidenceId& id) { db.run("DELETE FROM evidence_sealed WHERE evidence = $1", id); }

std::optional<EvidenceRecord> find_evidence(store::Database& books, const EvidenceId& id) {
  std::optional<EvidenceRecord> found;
  books.each<CouncilId, MeasureId, std::string, Time, Time, std::optional<PersonaId>, std::optional<std::string>, std::optional<std::string>>(
      "SELECT council, measure, code, at, dispose_at, asked_by, asked_for, agreed_role FROM evidence WHERE id = $1",
      [&](auto council, auto measure, const auto& code, Time at, Time dispose_at, auto asked_by, auto asked_for, auto agreed_role) {
        found.emplace();
        found->id = id;
        found->council = std::move(council);
        found->measure = std::move(measure);
        found->code = from_string<ReasonCode>(code).value();
        found->at = at;
        found->dispose_at = dispose_at;
        found->asked_by = std::move(asked_by);
        found->asked_for = std::move(asked_for);
        found->agreed_role = std::move(agreed_role);
      },
      id);
  if (!found) return found;
  books.each<std::optional<PersonaId>, std::optional<Time>, std::int64_t, bool>(
      "SELECT agreed_by, agreed_at, openings, disposed FROM evidence WHERE id = $1",
      [&](auto agreed_by, auto agreed_at, auto openings, bool disposed) {
        found->agreed_by = std::move(agreed_by);
        found->agreed_at = agreed_at;
        found->openings = openings;
        found->is_disposed = disposed;
      },
      id);
  return found;
}

}  // namespace radslag::council::moderation
