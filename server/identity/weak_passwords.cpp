#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>

#include "base/fold.hpp"
#include "base/text.hpp"
#include "identity/common_passwords.hpp"
#include "identity/passwords.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::identity {

namespace {

using namespace std::string_view_literals;

// Of the passwords that leaks show most often, those long enough to pass the first rule, without their tails of digits
// and signs: what remains of "Password123!" is "password".
constexpr std::array well_known{
    "adminadmin"sv,   "administrator"sv, "asdfghjkl"sv,   "baseball"sv,    "basketball"sv, "changeme"sv,    "charlie"sv,
    "chocolate"sv,    "computer"sv,      "default"sv,     "dragon"sv,      "fotboll"sv,    "football"sv,    "fuckyou"sv,
    "hallonsaft"sv,   "hejhej"sv,        "hejhejhej"sv,   "hemligt"sv,     "hejsan"sv,     "iloveyou"sv,    "internet"sv,
    "jagälskardig"sv, "jordgubbe"sv,     "letmein"sv,     "liverpool"sv,   "losenord"sv,   "lösenord"sv,    "manchester"sv,
    "master"sv,       "michael"sv,       "minecraft"sv,   "monkey"sv,      "mypassword"sv, "p@ssw0rd"sv,    "pa$$word"sv,
    "passord"sv,      "passw0rd"sv,      "password"sv,    "passwordpassword"sv, "pokemon"sv, "princess"sv,  "q1w2e3r4t5"sv,
    "qazwsxedc"sv,    "qwerty"sv,        "qwertyuiop"sv,  "qwertyuiopå"sv, "radslag"sv,    "rådslag"sv,     "secret"sv,
    "sommar"sv,       "starwars"sv,      "stockholm"sv,   "sunshine"sv,    "superman"sv,   "sverige"sv,     "test"sv,
    "testtest"sv,     "trustno"sv,       "unknown"sv,     "vinter"sv,      "welcome"sv,    "whatever"sv,    "zxcvbnm"sv,
    "1q2w3e4r5t"sv,   "1qaz2wsx3edc"sv,  "abcdefghij"sv,  "abcd"sv,        "abc"sv,        "admin"sv,       "aaaaaaaaaa"sv};

std::string lower(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return out;
}

std::string without_tail(std::string text) {
  while (!text.empty() && (std::isdigit(static_cast<unsigned char>(text.back())) || "!?.,-_#*$+ "sv.contains(text.back()))) text.pop_back();
  return text;
}

// 1111111111, abababababab, 1234567890123: a short pattern again and again, or every character next to the last one.
bool is_regular(std::string_view text) {
  for (std::size_t period = 1; period <= 3; ++period) {
    if (std::ranges::equal(text.substr(period), text.substr(0, text.size() - period))) return true;
  }
  for (const int step : {1, -1}) {
    bool regular = true;
    for (std::size_t i = 1; i < text.size() && regular; ++i) {
      const int difference = text[i] - text[i - 1];
      regular = difference == step || (text[i] == '0' && text[i - 1] == '9') || (text[i] == '9' && text[i - 1] == '0');
    }
    if (regular) return true;
  }
  return false;
}

// What is left of "Sara.Lind 1987!" is "saralind": case, accents, digits and signs hide no word.
std::string letters_of(std::string_view text) {
  std::string letters = fold_for_search(text);
  std::erase_if(letters, [](char c) { return (c & 0x80) == 0 && !(c >= 'a' && c <= 'z'); });
  return letters;
}

constexpr std::size_t own_word_min = 3;  // bytes: an initial and a year are not one's name

Refusal weak(std::string message) { return refuse(Reason::weak_password, std::move(message), "/password").error(); }

}  // namespace

std::optional<Refusal> weakness_of(std::string_view password, const std::vector<std::string>& own_words) {
  if (count_characters(password) < static_cast<std::size_t>(protocol::limits::password_min)) {
    return weak(fmt::format("A password needs at least {} characters. Three or four words together are easy to remember.",
                            protocol::limits::password_min));
  }
  const std::string folded = lower(clean_line(password));
  const std::string stem = without_tail(folded);
  if (stem.empty() || is_regular(folded) || is_common_password(folded) || std::ranges::find(well_known, stem) != well_known.end()) {
    return weak("This password is among the first that are guessed. Take three or four words that do not belong together.");
  }
  const std::string letters = letters_of(password);
  const auto is_all_of_it = [&](const std::string& word) {
    const std::string theirs = letters_of(word);
    return theirs.size() >= own_word_min && theirs == letters;
  };
  if (std::ranges::any_of(own_words, is_all_of_it)) {
    return weak("This password is your name or address, or the name of this place. Take three or four words that do not belong together.");
  }
  return std::nullopt;
}

}  // namespace radslag::identity
