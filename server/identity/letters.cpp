#include "identity/letters.hpp"

namespace radslag::identity {

namespace {

void put_name(std::string& text, std::string_view name) {
  constexpr std::string_view mark = "{name}";
  for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + name.size())) text.replace(at, mark.size(), name);
}

}  // namespace

mail::Letter letter_of(Occasion occasion, LetterTo to) {
  const bool english = to.language == "en";
  const bool arabic = to.language == "ar";
  Words words = english ? words_en(occasion) : arabic ? words_ar(occasion) : words_sv(occasion);
  put_name(words.subject, to.name);
  for (auto& paragraph : words.opening) put_name(paragraph, to.name);
  for (auto& paragraph : words.closing) put_name(paragraph, to.name);
  mail::Letter letter;
  letter.to = std::move(to.email);
  letter.language = english ? "en" : arabic ? "ar" : "sv";
  letter.subject = std::move(words.subject);
  letter.opening = std::move(words.opening);
  letter.code = std::move(to.code);
  letter.link = std::move(to.link);
  letter.link_text = std::move(words.link_text);
  letter.closing = std::move(words.closing);
  return letter;
}

}  // namespace radslag::identity
