#include "council/core/entry_texts.hpp"

namespace radslag::council::entry_texts {

void note(store::Database& books, const Entry& entry, std::initializer_list<std::string_view> subjects) {
  for (const std::string_view subject : subjects) {
    books.run("INSERT INTO entry_text (council, seq, subject) VALUES ($1, $2, $3)", entry.council, entry.seq, subject);
  }
}

void withhold(store::Database& books, std::string_view subject) {
  books.run("INSERT INTO withheld_text (subject) VALUES ($1) ON CONFLICT DO NOTHING", subject);
}

void show_again(store::Database& books, std::string_view subject) {
  books.run("DELETE FROM withheld_text WHERE subject = $1", subject);
}

}  // namespace radslag::council::entry_texts
