#pragma once
// Hiding reaches the journal too. An entry stays what it is, and its leaf is public for ever; but while something that its
// payload holds the text of is hidden, that payload is handed to nobody who reads as everyone (`"withheld":true`).
#include <initializer_list>
#include <string_view>

#include "council/core/fact.hpp"
#include "store/database.hpp"

namespace radslag::council::entry_texts {

// From a fold: this entry's payload holds a text of these (an initiative's id, a comment's).
void note(store::Database& books, const Entry& entry, std::initializer_list<std::string_view> subjects);
void withhold(store::Database& books, std::string_view subject);
void show_again(store::Database& books, std::string_view subject);

}  // namespace radslag::council::entry_texts
