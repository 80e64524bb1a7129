#pragma once
// A letter as its writer thinks of it: words, perhaps a code and a button. How it becomes an e-mail is message.hpp's.
#include <string>
#include <string_view>
#include <vector>

namespace radslag::mail {

struct Letter {
  std::string to{};                     // one address
  std::string language = "sv";        // of the words: decides the direction of the HTML part
  std::string subject{};
  std::vector<std::string> opening{};   // paragraphs
  std::string code{};                   // "" for none; set apart, to be typed
  std::string link{};                   // "" for none; http or https
  std::string link_text{};              // what the button says
  std::vector<std::string> closing{};   // paragraphs
};

// "rtl" for languages written from right to left, otherwise "ltr".
[[nodiscard]] std::string_view direction_of(std::string_view language);
// The same letter twice: lines ended by \n, and a small HTML document without images, styles from elsewhere or tracking.
[[nodiscard]] std::string to_plain_text(const Letter& letter);
[[nodiscard]] std::string to_html(const Letter& letter);

}  // namespace radslag::mail
