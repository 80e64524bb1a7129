#include "net/journal_routes.hpp"

#include <sodium.h>

#include <algorithm>
#include <fstream>
#include <memory>

#include "council/core/journal.hpp"
#include "methods/tree/checkpoint.hpp"
#include "methods/tree/proof.hpp"
#include "methods/tree/signing_key.hpp"
#include "protocol/json_writer.hpp"

namespace radslag::net {

namespace {

constexpr std::int64_t entries_a_page_max = 1000;
constexpr std::string_view for_a_minute = "public, max-age=60";
constexpr std::string_view for_ever = "public, max-age=31536000, immutable";

Response open_text(std::string text, std::string_view type, std::string_view caching) {
  Response response;
  response.type = type;
  response.body = share(std::move(text));
  response.cache_control = caching;
  response.sharing = Sharing::everyone;
  return response;
}

Response refused(int status, std::string words) {
  Response response = Response::text(status, std::move(words));
  response.sharing = Sharing::everyone;
  return response;
}

std::optional<std::uint64_t> number(std::string_view query, std::string_view name) {
  const auto text = query_value(query, name);
  return text ? methods::parse_size(*text) : std::nullopt;
}

// The public half of a council's key. Only the owner may read the seed, and only this process is the owner.
std::optional<std::string> public_key(const std::filesystem::path& folder, const CouncilId& council) {
  std::ifstream file(folder / (council.value + ".seed"), std::ios::binary);
  std::array<std::uint8_t, 32> seed{};
  file.read(reinterpret_cast<char*>(seed.data()), seed.size());
  if (file.gcount() != static_cast<std::streamsize>(seed.size())) return std::nullopt;
  const methods::SigningKey key(seed);
  sodium_memzero(seed.data(), seed.size());
  return methods::write_pem(key.public_key());
}

std::uint64_t signed_size(store::Database& db, std::int64_t journal_no) {
  const auto note = council::newest_checkpoint(db, journal_no);
  if (!note) return 0;
  const auto checkpoint = methods::parse_checkpoint(*note);
  return checkpoint ? checkpoint->head.size : 0;
}

Response proof_answer(const methods::Proof& proof) {
  std::string text;
  protocol::JsonWriter json(text);
  json.begin_object();
  json.key("proof");
  json.begin_array();
  for (const methods::Hash& hash : proof) json.value(to_hex(hash));
  json.end_array();
  json.end_object();
  // A proof between two sizes never changes.
  return open_text(std::move(text), "application/json", for_ever);
}

Response prove(store::Database& db, std::int64_t journal_no, std::string_view what, std::string_view query) {
  const std::uint64_t size = signed_size(db, journal_no);
  const council::StoredNodes nodes(db, journal_no);
  if (what == "proof/inclusion") {
    const auto seq = number(query, "seq"), of = number(query, "size");
    if (!seq || !of || *seq >= *of || *of > size) return refused(400, "Give seq and size: seq below size, size at most the checkpoint's.");
    return proof_answer(methods::prove_inclusion(nodes, {*seq, *of}));
  }
  const auto from = number(query, "from"), to = number(query, "to");
  if (!from || !to || *from > *to || *to > size) return refused(400, "Give from and to: from at most to, to at most the checkpoint's size.");
  return proof_answer(methods::prove_consistency(nodes, {*from, *to}));
}

Response entries(store::Database& db, std::int64_t journal_no, std::string_view query) {
  const auto from = number(query, "from");
  const auto to = number(query, "to");
  if (!from || !to || *from > *to) return refused(400, "Give from and to: entries [from, to), at most 1,000 at once.");
  const auto end = std::min(static_cast<std::int64_t>(*to), static_cast<std::int64_t>(*from) + entries_a_page_max);
  return open_text(export_lines(db, journal_no, static_cast<std::int64_t>(*from), end), "application/x-ndjson", for_a_minute);
}

}  // namespace

std::string export_lines(store::Database& db, std::int64_t journal_no, std::int64_t from, std::int64_t to) {
  std::string lines;
  council::each_entry(db, journal_no, from, to, [&](const council::StoredEntry& entry) {
    lines += council::export_line(entry, !entry.is_for_everyone());
    lines += '\n';
  });
  return lines;
}

Response read_journal(store::Database& db, const std::filesystem::path& keys_folder, const CouncilId& council, std::string_view rest, std::string_view query) {
  const auto journal_no = council::journal_number(db, council);
  if (!journal_no) return refused(404, "There is no such council here.");
  if (rest == "checkpoint") {
    auto note = council::newest_checkpoint(db, *journal_no);
    return note ? open_text(std::move(*note), "text/plain; charset=utf-8", "no-cache") : refused(404, "Nothing has been signed yet.");
  }
  if (rest == "key") {
    auto pem = public_key(keys_folder, council);
    return pem ? open_text(std::move(*pem), "application/x-pem-file", for_a_minute) : refused(404, "Nothing has been signed yet.");
  }
  if (rest == "entries") return entries(db, *journal_no, query);
  if (rest == "proof/inclusion" || rest == "proof/consistency") return prove(db, *journal_no, rest, query);
  return refused(404, "Here are key, checkpoint, entries, export.jsonl, proof/inclusion and proof/consistency.");
}

namespace {

// The whole journal up to its newest checkpoint, piece by piece: a million entries must not lie in memory at once.
struct Export {
  Readers& readers;
  std::int64_t journal_no = 0;
  std::int64_t next = 0;
  std::int64_t end = 0;
};

void next_piece(const std::shared_ptr<Export>& whole, std::move_only_function<void(Bytes)> then) {
  if (whole->next >= whole->end) return then(nullptr);
  const std::int64_t from = whole->next;
  whole->next = std::min(whole->end, from + entries_a_page_max);
  whole->readers.ask([whole, from, to = whole->next](store::Database& db) -> Or<std::string> { return export_lines(db, whole->journal_no, from, to); },
                     // A failed piece ends the export early; a verifier finds it shorter than its checkpoint.
                     [then = std::move(then)](Or<std::string> lines) mutable { then(lines ? share(std::move(*lines)) : nullptr); });
}

}  // namespace

void JournalRoutes::answer(const RequestHead& head, Done done) {
  std::string_view path = head.path();
  path.remove_prefix(std::string_view("/log/").size());
  const std::size_t slash = path.find('/');
  if (slash == std::string_view::npos || !is_slug(path.substr(0, slash))) return done(refused(404, "There is no such council here."));
  const CouncilId council{std::string(path.substr(0, slash))};
  std::string rest(path.substr(slash + 1));
  if (rest != "export.jsonl") {
    readers_.ask([this, council, rest = std::move(rest), query = std::string(head.query())](
                     store::Database& db) -> Or<Response> { return read_journal(db, keys_folder_, council, rest, query); },
                 [done = std::move(done)](Or<Response> response) mutable { done(response ? std::move(*response) : refused(503, "Try again in a moment.")); });
    return;
  }
  readers_.ask(
      [council, wanted = number(head.query(), "size")](store::Database& db) -> Or<std::pair<std::int64_t, std::int64_t>> {
        const auto journal_no = council::journal_number(db, council);
        if (!journal_no) return std::pair<std::int64_t, std::int64_t>(-1, 0);
        // As far as the newest checkpoint, or as an earlier one that the reader has in hand.
        const std::uint64_t size = signed_size(db, *journal_no);
        return std::pair(*journal_no, static_cast<std::int64_t>(std::min(size, wanted.value_or(size))));
      },
      [this, done = std::move(done)](Or<std::pair<std::int64_t, std::int64_t>> found) mutable {
        if (!found) return done(refused(503, "Try again in a moment."));
        if (found->first < 0) return done(refused(404, "There is no such council here."));
        Response response = open_text("", "application/x-ndjson", "no-cache");
        response.body = nullptr;
        response.as_attachment = true;
        auto whole = std::make_shared<Export>(Export{readers_, found->first, 0, found->second});
        response.stream = [whole](std::move_only_function<void(Bytes)> then) { next_piece(whole, std::move(then)); };
        done(std::move(response));
      });
}

}  // namespace radslag::net
