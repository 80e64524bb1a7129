#include "council/initiative/moderated.hpp"

#include "council/initiative/record.hpp"
#include "council/initiative/rules.hpp"

namespace radslag::council::initiative {

namespace {

using Parts = std::shared_ptr<const ModeratingParts>;

std::optional<ModeratedText> moderated(store::Database& books, const CouncilId& council, const std::string& id) {
  const auto record = find(books, council, InitiativeId(id));
  if (!record) return std::nullopt;
  const protocol::Content content = content_of(books, record->no, record->version);
  ModeratedText text;
  text.type = "initiative";
  text.id = id;
  text.initiative = record->id;
  text.author = record->author;
  text.title = content.title;
  text.text = content.why.empty() ? content.what : content.what + "\n\n" + content.why;
  text.language = content.language;
  text.at = record->published_at.value_or(record->submitted_at);
  text.is_public = record->is_public();
  text.is_hidden = record->is_hidden;
  return text;
}

// Through the feature's own command as well a measure is taken, and recorded.
template <class Command>
void recorded(Registry& registry, Outcome (*rule)(const Context&, const Command&), std::string_view kind) {
  registry.command<Command>(typename Registry::Decide<Command>(
      [rule, kind, parts = registry.moderating_parts()](const Context& context, const Command& command) -> Outcome {
        auto outcome = rule(context, command);
        if (!outcome || !parts->record) return outcome;
        const auto text = moderated(context.books, context.council, command.initiative.value);
        if (auto refused = parts->record(context, {kind, *text, "rules_other", command.reason}, *outcome)) return std::unexpected(std::move(*refused));
        return outcome;
      }));
}

}  // namespace

void register_moderation_of_initiatives(Registry& registry) {
  recorded<protocol::InitiativeHide>(registry, &hide, "hidden");
  recorded<protocol::InitiativeShow>(registry, &show, "shown");
  registry.moderating().kinds["initiative"] = {
      &moderated,
      [](const Context& context, const std::string& id, const std::string& reason) {
        return hide(context, protocol::InitiativeHide{context.council, InitiativeId(id), reason});
      },
      [](const Context& context, const std::string& id, const std::string& reason) {
        return show(context, protocol::InitiativeShow{context.council, InitiativeId(id), reason});
      }};
}

}  // namespace radslag::council::initiative
