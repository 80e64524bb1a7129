#include "search/cards.hpp"

#include <fmt/format.h>

namespace radslag::search {

using protocol::Card;

namespace {

std::optional<Card> card_of(store::Database& books, std::int64_t no) {
  auto row = books.one<InitiativeId, std::int64_t, std::int64_t, std::string, std::string, std::string, PersonaId,
                       std::optional<std::string>, std::optional<std::string>, std::optional<double>,
                       std::optional<double>, std::optional<std::int64_t>, std::optional<Time>, std::int64_t,
                       std::int64_t>(
      "SELECT i.id, i.year, i.nth, v.title, v.language, i.state, i.author, v.category, v.area, v.latitude, v.longitude, "
      "v.cost, i.published_at, i.support, coalesce(s.comments, 0) FROM initiative i "
      "JOIN initiative_version v ON v.initiative = i.no AND v.version = i.version "
      "LEFT JOIN subject s ON s.council = i.council AND s.type = 'initiative' AND s.id = i.id WHERE i.no = $1",
      no);
  if (!row) return std::nullopt;
  auto& [id, year, nth, title, language, state, author, category, area, latitude, longitude, cost, published_at, support,
         comments] = *row;
  Card card;
  card.id = std::move(id);
  card.number = fmt::format("{}-{}", year, nth);
  card.title = std::move(title);
  card.language = std::move(language);
  card.state = protocol::from_string<protocol::InitiativeState>(state).value();
  card.persona = std::move(author);
  card.category = std::move(category);
  card.area = std::move(area);
  if (latitude && longitude) card.place = protocol::Point{*latitude, *longitude};
  card.cost = cost;
  card.published_at = published_at;
  card.support = support;
  card.comments = comments;
  return card;
}

}  // namespace

std::vector<Card> cards_of(store::Database& books, std::span<const std::int64_t> numbers) {
  std::vector<Card> cards;
  for (const std::int64_t no : numbers) {
    if (auto card = card_of(books, no)) cards.push_back(std::move(*card));
  }
  return cards;
}

}  // namespace radslag::search
