#include "council/initiative/queries.hpp"

#include "protocol/decoder.hpp"
#include "protocol/reader.hpp"

namespace radslag::council::initiative {

Or<std::string> list_drafts(const Reading& reading, const protocol::DraftList&) {
  protocol::DraftListResult result;
  reading.books.each<InitiativeId, std::string, Time>(
      "SELECT id, content, saved_at FROM draft WHERE council = $1 AND persona = $2 ORDER BY saved_at DESC, id",
      [&](InitiativeId id, const std::string& content, Time saved_at) {
        const auto stored = protocol::read_json(content, protocol::ReaderLimits::for_own_text());
        if (!stored) return;
        const auto draft = protocol::decode_object<protocol::DraftContent>(*stored, protocol::Members::open);
        if (draft) result.drafts.push_back({std::move(id), *draft, saved_at});
      },
      reading.council, *reading.actor.persona);
  return result.to_json();
}

}  // namespace radslag::council::initiative
