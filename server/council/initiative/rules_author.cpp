#include "base/refusal.hpp"
#include "council/initiative/permission.hpp"
#include "council/initiative/places.hpp"
#include "council/initiative/rules.hpp"
#include "protocol/generated/initiative_facts.hpp"

namespace radslag::council::initiative {

using namespace protocol;

namespace {

// Category and area are the council's own; one that was taken away meanwhile stays on what has it.
std::optional<Refusal> unknown_choice(const Context& context, const Content& content, const Content* before) {
  const auto& category = content.category;
  if (category && !(before && before->category == category) &&
      !category_exists(context.books, context.council, *category)) {
    return refuse(Reason::bad_choice, "The council has no such category.", "/content/category").error();
  }
  const auto& area = content.area;
  if (area && !(before && before->area == area) && !area_exists(context.books, context.council, *area)) {
    return refuse(Reason::bad_choice, "The council has no such area.", "/content/area").error();
  }
  return std::nullopt;
}

// A number is given once, in the order of handing in, and begins again each year.
std::string next_number(const Context& context) {
  const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(context.now));
  const int year = static_cast<int>(date.year());
  const auto last = context.books.one<std::optional<std::int64_t>>(
      "SELECT max(nth) FROM initiative WHERE council = $1 AND year = $2", context.council, year);
  Record numbered;
  numbered.year = year;
  numbered.nth = last->value_or(0) + 1;
  return numbered.number();
}

}  // namespace

// Whoever has joined hands in; what a file brings is handed in by the importing account, and says so. It waits for a moderator, or is public at once where the statutes screen afterwards.
Outcome submit(const Context& context, const InitiativeSubmit& params) {
  if (find(context.books, context.council, params.initiative)) {
    return refuse(Reason::already_exists, "An initiative with this id is handed in already.", "/initiative");
  }
  if (auto refusal = unknown_choice(context, params.content, nullptr)) return std::unexpected(std::move(*refusal));
  const bool is_imported = params.imported.value_or(false);
  if (is_imported && !context.actor.exempt) {
    return refuse(Reason::forbidden, "Only an import can say that an initiative comes from one.", "/imported");
  }

  const Content content = as_shown(params.content);
  const Statutes statutes = statutes_of(context.books, context.council);
  const PersonaId author = *context.actor.persona;
  const std::string number = next_number(context);
  Decision decision;
  decision.facts.push_back(Fact::of(
      context.council, Audience::moderators(),
      facts::InitiativeSubmitted{
          .initiative = params.initiative, .number = number, .persona = author, .content = content, .imported = is_imported ? std::optional(true) : std::nullopt}));
  if (!statutes.screen_before) {
    facts::InitiativePublished published;
    published.initiative = params.initiative;
    published.number = number;
    published.author = author;
    published.version = 1;
    published.content = content;
    decision.facts.push_back(published_now(context, statutes, std::move(published)));
  }
  decision.effects.push_back([council = context.council, author, id = params.initiative](store::Database& db) {
    db.run("DELETE FROM draft WHERE council = $1 AND persona = $2 AND id = $3", council, author, id);
  });
  decision.result =
      InitiativeSubmitResult{number, statutes.screen_before ? State::submitted : State::published}.to_json();
  return decision;
}

// Its author writes a new version of one that is submitted, returned or published, from the version that is the present one.
Outcome edit(const Context& context, const InitiativeEdit& params) {
  const auto record = own(context, params.initiative);
  if (!record) return std::unexpected(record.error());
  const auto state = step_to(*record, Act::edit);
  if (!state) return std::unexpected(state.error());
  if (params.version != record->version) {
    Refusal refusal = refuse(Reason::conflict, "There is a newer version. Your text is kept: compare and save again.").error();
    refusal.revision = record->version;
    return std::unexpected(std::move(refusal));
  }
  const Content before = content_of(context.books, record->no, record->version);
  const Content content = as_shown(params.content);
  Decision decision;
  if (before == content && *state == record->state) {
    decision.result = InitiativeEditResult{record->version}.to_json();
    return decision;
  }
  if (auto refusal = unknown_choice(context, content, &before)) return std::unexpected(std::move(*refusal));
  decision.facts.push_back(Fact::of(context.council, audience_of(*record),
                                    facts::InitiativeEdited{.initiative = params.initiative,
                                                            .persona = record->author,
                                                            .version = record->version + 1,
                                                            .content = content,
                                                            .note = params.note}));
  decision.result = InitiativeEditResult{record->version + 1}.to_json();
  return decision;
}

// Its author takes it back at any time before it is decided on, with a reason.
Outcome withdraw(const Context& context, const InitiativeWithdraw& params) {
  const auto record = own(context, params.initiative);
  if (!record) return std::unexpected(record.error());
  if (const auto state = step_to(*record, Act::withdraw); !state) return std::unexpected(state.error());
  Decision decision;
  decision.facts.push_back(
      Fact::of(context.council, audience_of(*record),
               facts::InitiativeWithdrawn{.initiative = params.initiative, .persona = record->author, .reason = params.reason}));
  return decision;
}

}  // namespace radslag::council::initiative
