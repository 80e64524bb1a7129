#pragma once
// What moderators have set for a thread, and the words that a council looks out for. Kept by the moderation feature, asked by
// the rules of whoever lets people write.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.hpp"
#include "store/database.hpp"

namespace radslag::council {

struct ThreadRule {
  bool is_paused = false;          // nobody but moderators writes
  std::int64_t slow_seconds = 0;   // between two comments of one person
  bool is_premoderated = false;    // what is written waits for a moderator
};

[[nodiscard]] ThreadRule thread_rule_of(store::Database& books, const CouncilId& council, std::string_view subject_type, const SubjectId& subject);
// The same, and what is set for the whole topic that the subject belongs to.
[[nodiscard]] ThreadRule pace_of(store::Database& books, const CouncilId& council, std::string_view subject_type, const SubjectId& subject);

enum class WordList { hold, warn };

// Words and phrases of the language's list that stand in the text: as whole words, without regard to case, accents and
// vowel marks. In the list's own spelling and order.
[[nodiscard]] std::vector<std::string> listed_words_in(store::Database& books, const CouncilId& council, WordList list, std::string_view language,
                                                       std::string_view text);
// Does one of these phrases stand in the text, by the same measure?
[[nodiscard]] bool has_phrase(const std::vector<std::string>& words_of_text, std::string_view phrase);

}  // namespace radslag::council
