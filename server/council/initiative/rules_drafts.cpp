#include "base/refusal.hpp"
#include "council/initiative/permission.hpp"
#include "council/initiative/rules.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::council::initiative {

namespace {

bool has_draft(const Context& context, const InitiativeId& id) {
  return context.books
      .one<std::int64_t>("SELECT 1 FROM draft WHERE council = $1 AND persona = $2 AND id = $3", context.council,
                         *context.actor.persona, id)
      .has_value();
}

}  // namespace

// Whoever has joined keeps drafts; nobody else ever sees them. They are no facts: what is done is an effect.
Outcome save_draft(const Context& context, const protocol::DraftSave& params) {
  const PersonaId persona = *context.actor.persona;
  if (find(context.books, context.council, params.initiative)) {
    return refuse(Reason::already_exists, "This initiative is handed in already: edit it instead.", "/initiative");
  }
  const auto kept = context.books.one<std::int64_t>("SELECT count(*) FROM draft WHERE council = $1 AND persona = $2",
                                                    context.council, persona);
  if (*kept >= protocol::limits::drafts_max && !has_draft(context, params.initiative)) {
    Refusal refusal = refuse(Reason::too_many, "You keep as many drafts as there is room for. Throw one away first.").error();
    refusal.max = protocol::limits::drafts_max;
    return std::unexpected(std::move(refusal));
  }
  Decision decision;
  decision.result = protocol::DraftSaveResult{context.now}.to_json();
  decision.effects.push_back([council = context.council, persona, id = params.initiative,
                              content = params.content.to_json(), now = context.now](store::Database& db) {
    db.run(
        "INSERT INTO draft (council, persona, id, content, saved_at) VALUES ($1, $2, $3, $4, $5) "
        "ON CONFLICT (council, persona, id) DO UPDATE SET content = $4, saved_at = $5",
        council, persona, id, content, now);
  });
  return decision;
}

Outcome delete_draft(const Context& context, const protocol::DraftDelete& params) {
  if (!has_draft(context, params.initiative)) return refuse(Reason::not_found, "There is no such draft.", "/initiative");
  Decision decision;
  decision.effects.push_back(
      [council = context.council, persona = *context.actor.persona, id = params.initiative](store::Database& db) {
        db.run("DELETE FROM draft WHERE council = $1 AND persona = $2 AND id = $3", council, persona, id);
      });
  return decision;
}

}  // namespace radslag::council::initiative
