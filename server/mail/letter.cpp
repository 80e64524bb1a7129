#include "mail/letter.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace radslag::mail {

namespace {

void add_paragraphs(std::string& out, const std::vector<std::string>& paragraphs) {
  for (const auto& paragraph : paragraphs) out += fmt::format("<p>{}</p>\n", escape_markup(paragraph));
}

}  // namespace

std::string_view direction_of(std::string_view language) {
  static constexpr std::array<std::string_view, 7> right_to_left{"ar", "ckb", "fa", "he", "ku", "ps", "ur"};
  return std::ranges::find(right_to_left, language) != right_to_left.end() ? "rtl" : "ltr";
}

std::string to_plain_text(const Letter& letter) {
  std::string out;
  for (const auto& paragraph : letter.opening) out += paragraph + "\n\n";
  if (!letter.code.empty()) out += letter.code + "\n\n";
  if (!letter.link.empty()) out += fmt::format("{}:\n{}\n\n", letter.link_text, letter.link);
  for (const auto& paragraph : letter.closing) out += paragraph + "\n\n";
  if (!out.empty()) out.pop_back();
  return out;
}

std::string to_html(const Letter& letter) {
  std::string out = fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\">\n<head><meta charset=\"utf-8\"><title>{}</title></head>\n"
      "<body style=\"font-family:sans-serif;font-size:1rem;line-height:1.5;max-width:34rem;padding:1rem\">\n",
      escape_markup(letter.language), direction_of(letter.language), escape_markup(letter.subject));
  add_paragraphs(out, letter.opening);
  // Digits run from left to right in every language.
  if (!letter.code.empty()) {
    out += fmt::format("<p dir=\"ltr\" style=\"font-size:1.75rem;letter-spacing:.2em\"><strong>{}</strong></p>\n", escape_markup(letter.code));
  }
  if (!letter.link.empty()) out += fmt::format("<p><a href=\"{}\">{}</a></p>\n", escape_markup(letter.link), escape_markup(letter.link_text));
  add_paragraphs(out, letter.closing);
  return out + "</body>\n</html>\n";
}

}  // namespace radslag::mail
