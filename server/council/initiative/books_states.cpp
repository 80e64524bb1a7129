#include "council/core/entry_texts.hpp"
#include "council/initiative/books.hpp"

namespace radslag::council::initiative {

using protocol::Role;
using protocol::StepKind;

void add_step(store::Database& books, const Entry& entry, const Record& record, const Step& step) {
  books.run(
      "INSERT INTO initiative_step (initiative, seq, step, at, role, persona, reason, target, version, is_private) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
      record.no, entry.seq, to_string(step.step), entry.at, to_string(step.role), step.persona, step.reason, step.target,
      step.version, !record.published_at);
}

namespace {

// The state after the act, written with the step that led there.
void move(store::Database& books, const Entry& entry, const InitiativeId& id, Act act, const Step& step) {
  const Record before = get(books, entry.council, id);
  const State state = next(before.state, act).value();
  books.run("UPDATE initiative SET state = $2, reason = coalesce($3, reason) WHERE no = $1", before.no, to_string(state),
            step.reason);
  add_step(books, entry, before, step);
  settle(books, entry.council, id);
}

Step by(StepKind step, Role role, PersonaId persona, std::optional<std::string> reason = {}) {
  return {.step = step, .role = role, .persona = std::move(persona), .reason = std::move(reason), .target = {}, .version = {}};
}

// By a person in this role, or by a rule of the statutes where there is none.
Step by_person_or_rule(StepKind step, Role role, const std::optional<PersonaId>& persona,
                       const std::optional<std::string>& reason) {
  return {.step = step,
          .role = persona ? role : Role::operator_,
          .persona = persona,
          .reason = reason,
          .target = {},
          .version = {}};
}

}  // namespace

void fold(store::Database& books, const Entry& entry, const facts::ScreeningBegan& fact) {
  move(books, entry, fact.initiative, Act::begin_screening, by(StepKind::screening, Role::moderator, fact.persona));
  books.run("UPDATE initiative SET screened_by = $3 WHERE council = $1 AND id = $2", entry.council, fact.initiative,
            fact.persona);
}

// Where the statutes screen afterwards it comes straight from handing in, without a moderator between.
void fold(store::Database& books, const Entry& entry, const facts::InitiativePublished& fact) {
  books.run(
      "UPDATE initiative SET state = 'published', published_at = $3, closes_at = $4, public_since_version = $5, "
      "reason = coalesce($6, reason) WHERE council = $1 AND id = $2",
      entry.council, fact.initiative, entry.at, fact.closes_at, fact.version, fact.reason);
  add_step(books, entry, get(books, entry.council, fact.initiative),
           by_person_or_rule(StepKind::published, Role::moderator, fact.persona, fact.reason));
  entry_texts::note(books, entry, {fact.initiative.value});
  settle(books, entry.council, fact.initiative);
}

void fold(store::Database& books, const Entry& entry, const facts::InitiativeReturned& fact) {
  move(books, entry, fact.initiative, Act::send_back, by(StepKind::returned, Role::moderator, fact.persona, fact.reason));
}

void fold(store::Database& books, const Entry& entry, const facts::InitiativeRejected& fact) {
  move(books, entry, fact.initiative, Act::reject, by(StepKind::rejected, Role::moderator, fact.persona, fact.reason));
}

void fold(store::Database& books, const Entry& entry, const facts::InitiativeForwarded& fact) {
  Step step = by(StepKind::forwarded, fact.role, fact.persona, fact.reason);
  step.target = fact.to;
  // By the state and not by the role: an older record has officers who forwarded from screening.
  const Record record = get(books, entry.council, fact.initiative);
  move(books, entry, fact.initiative, next(record.state, Act::forward) ? Act::forward : Act::forward_from_screening, step);
  books.run("UPDATE initiative SET forwarded_to = $3 WHERE council = $1 AND id = $2", entry.council, fact.initiative, fact.to);
}

void fold(store::Database& books, const Entry& entry, const facts::InitiativeWithdrawn& fact) {
  entry_texts::note(books, entry, {fact.initiative.value});
  move(books, entry, fact.initiative, Act::withdraw, by(StepKind::withdrawn, Role::resident, fact.persona, fact.reason));
}

void fold(store::Database& books, const Entry& entry, const facts::InitiativeShortlisted& fact) {
  move(books, entry, fact.initiative, Act::shortlist,
       by_person_or_rule(StepKind::shortlisted, Role::officer, fact.persona, fact.reason));
  books.run("UPDATE initiative SET answer_due_at = $3 WHERE council = $1 AND id = $2", entry.council, fact.initiative,
            fact.answer_due_at);
}

void fold(store::Database& books, const Entry& entry, const facts::InitiativeLapsed& fact) {
  move(books, entry, fact.initiative, Act::lapse, by_person_or_rule(StepKind::lapsed, Role::operator_, {}, {}));
}

void fold(store::Database& books, const Entry& entry, const facts::InitiativeAnswered& fact) {
  const Record record = get(books, entry.council, fact.initiative);
  books.run(
      "INSERT INTO initiative_answer (initiative, seq, at, persona, language, source) VALUES ($1, $2, $3, $4, $5, $6)",
      record.no, entry.seq, entry.at, fact.persona, fact.language, fact.text);
  books.run("UPDATE initiative SET is_answered = 1 WHERE no = $1", record.no);
  entry_texts::note(books, entry, {fact.initiative.value});
  add_step(books, entry, record, by(StepKind::answered, Role::officer, fact.persona));
}

void fold(store::Database& books, const Entry& entry, const facts::InitiativeHidden& fact) {
  books.run("UPDATE initiative SET is_hidden = 1 WHERE council = $1 AND id = $2", entry.council, fact.initiative);
  entry_texts::withhold(books, fact.initiative.value);
  move(books, entry, fact.initiative, Act::hide, by(StepKind::hidden, Role::moderator, fact.persona, fact.reason));
}

void fold(store::Database& books, const Entry& entry, const facts::InitiativeShown& fact) {
  books.run("UPDATE initiative SET is_hidden = 0 WHERE council = $1 AND id = $2", entry.council, fact.initiative);
  entry_texts::show_again(books, fact.initiative.value);
  move(books, entry, fact.initiative, Act::show, by(StepKind::shown, Role::moderator, fact.persona, fact.reason));
}

}  // namespace radslag::council::initiative
