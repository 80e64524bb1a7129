#include "council/core/registry.hpp"

#include <fmt/format.h>

#include <stdexcept>

namespace radslag::council {

template <class T>
const T* Registry::find(const ByName<T>& map, std::string_view name) {
  const auto found = map.find(std::string(name));
  return found == map.end() ? nullptr : &found->second;
}

const Registry::CommandRule* Registry::find_command(std::string_view method) const { return find(commands_, method); }
const Registry::QueryRule* Registry::find_query(std::string_view method) const { return find(queries_, method); }

void Registry::apply(store::Database& db, Board& board, const Entry& entry, std::string_view kind,
                     const protocol::Value& fields) const {
  const Apply* apply = find(facts_, kind);
  if (apply == nullptr) throw std::logic_error(fmt::format("no feature folds the fact {}", kind));
  (*apply)(db, board, entry, fields);
  const auto [first, last] = followers_.equal_range(std::string(kind));
  for (auto follower = first; follower != last; ++follower) follower->second(db, board, entry, fields);
}

namespace detail {

void stored_fact_is_malformed(std::string_view kind, const Refusal& refusal) {
  throw std::logic_error(fmt::format("fact {}: {} at {}", kind, refusal.message, refusal.field));
}

}  // namespace detail

}  // namespace radslag::council
