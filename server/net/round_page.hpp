#pragma once
// A round in the page's first HTML: what was decided and how each option fared, to be read without the client's script.
#include <string>

#include "council/core/reading.hpp"
#include "net/page_language.hpp"

namespace radslag::net {

// Of a round's topic, as everyone sees it. "" where the topic has no round.
[[nodiscard]] std::string round_page(const council::Delta& delta, PageLanguage language);

}  // namespace radslag::net
