#include "council/core/thread_rules.hpp"

#include <algorithm>

#include "base/fold.hpp"

namespace radslag::council {

ThreadRule thread_rule_of(store::Database& books, const CouncilId& council, std::string_view subject_type, const SubjectId& subject) {
  ThreadRule rule;
  books.each<bool, std::int64_t, bool>(
      "SELECT paused, slow_seconds, premoderated FROM thread_rule WHERE council = $1 AND subject_type = $2 AND subject = $3",
      [&](bool paused, std::int64_t slow, bool premoderated) { rule = {paused, slow, premoderated}; }, council, subject_type, subject);
  return rule;
}

ThreadRule pace_of(store::Database& books, const CouncilId& council, std::string_view subject_type, const SubjectId& subject) {
  ThreadRule rule = thread_rule_of(books, council, subject_type, subject);
  if (rule.is_premoderated) return rule;
  rule.is_premoderated = books
                             .one<std::int64_t>("SELECT 1 FROM subject JOIN premoderated_category ON premoderated_category.council = subject.council "
                                                "AND premoderated_category.category = subject.category "
                                                "WHERE subject.council = $1 AND subject.type = $2 AND subject.id = $3",
                                                council, subject_type, subject)
                             .has_value();
  return rule;
}

bool has_phrase(const std::vector<std::string>& words_of_text, std::string_view phrase) {
  const std::vector<std::string> wanted = words_of(fold_for_search(phrase));
  return !wanted.empty() && !std::ranges::search(words_of_text, wanted).empty();
}

std::vector<std::string> listed_words_in(store::Database& books, const CouncilId& council, WordList list, std::string_view language,
                                         std::string_view text) {
  const std::vector<std::string> words = words_of(fold_for_search(text));
  std::vector<std::string> found;
  books.each<std::string>(
      "SELECT word FROM moderation_word WHERE council = $1 AND list = $2 AND language = $3 ORDER BY position",
      [&](std::string word) {
        if (has_phrase(words, word)) found.push_back(std::move(word));
      },
      council, list == WordList::hold ? std::string_view("hold") : std::string_view("warn"), language);
  return found;
}

}  // namespace radslag::council
