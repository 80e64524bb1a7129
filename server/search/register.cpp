#include "search/register.hpp"

#include "search/queries.hpp"

namespace radslag::search {

void register_search(council::Registry& registry) {
  registry.query<protocol::InitiativeSearch>(&find_initiatives, council::Rate::search);
  registry.query<protocol::InitiativeSimilar>(&find_similar, council::Rate::search);
}

}  // namespace radslag::search
