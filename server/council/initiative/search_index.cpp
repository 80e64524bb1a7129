#include "base/fold.hpp"
#include "council/initiative/books.hpp"

namespace radslag::council::initiative {

namespace {

struct Words {
  std::string title;
  std::string what;
  std::string why;
};

// The indexes keep no text of their own: what leaves them has to be said again, exactly as it went in.
void take_out(store::Database& books, std::int64_t no, const Words& old) {
  books.run("INSERT INTO initiative_words (initiative_words, rowid, title, what, why) VALUES ('delete', $1, $2, $3, $4)", no,
            old.title, old.what, old.why);
  books.run("INSERT INTO initiative_parts (initiative_parts, rowid, title, what, why) VALUES ('delete', $1, $2, $3, $4)", no,
            old.title, old.what, old.why);
}

void put_in(store::Database& books, std::int64_t no, const Words& words) {
  books.run(
      "INSERT INTO initiative_searchable (no, title, what, why) VALUES ($1, $2, $3, $4) "
      "ON CONFLICT (no) DO UPDATE SET title = $2, what = $3, why = $4",
      no, words.title, words.what, words.why);
  books.run("INSERT INTO initiative_words (rowid, title, what, why) VALUES ($1, $2, $3, $4)", no, words.title, words.what,
            words.why);
  books.run("INSERT INTO initiative_parts (rowid, title, what, why) VALUES ($1, $2, $3, $4)", no, words.title, words.what,
            words.why);
}

}  // namespace

void index_words(store::Database& books, std::int64_t no) {
  const auto old = books.one<std::string, std::string, std::string>(
      "SELECT title, what, why FROM initiative_searchable WHERE no = $1", no);
  if (old) take_out(books, no, {std::get<0>(*old), std::get<1>(*old), std::get<2>(*old)});
  const auto present = books.one<std::string, std::string, std::string>(
      "SELECT v.title, v.what, v.why FROM initiative i JOIN initiative_version v ON v.initiative = i.no "
      "AND v.version = i.version WHERE i.no = $1",
      no);
  const auto& [title, what, why] = present.value();
  put_in(books, no, {fold_for_search(title), fold_for_search(what), fold_for_search(why)});
}

void erase_words(store::Database& books, std::int64_t no) {
  index_words(books, no);
  books.run("INSERT INTO initiative_words (initiative_words) VALUES ('optimize')");
  books.run("INSERT INTO initiative_parts (initiative_parts) VALUES ('optimize')");
}

}  // namespace radslag::council::initiative
