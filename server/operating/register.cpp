#include "operating/register.hpp"

#include <utility>

#include "council/core/proof.hpp"
#include "operating/books.hpp"
#include "operating/rules.hpp"

namespace radslag::operating {

using council::Registry;
using namespace protocol;

namespace {

// The page tells more of the instance than anybody else sees: its operator has shown a second factor for it, where
// operators must. Core asks that of commands.
template <class Query, class Answer>
void look(Registry& registry, const Machine& machine, Answer answer) {
  registry.query<Query>(Registry::AnswerTo<Query>([&machine, answer](const council::Reading& reading, const Query& query) -> Or<std::string> {
    if (machine.options.second_factor_required && !council::proof_of(reading.books, reading.caller, reading.now).second_factor) {
      if (auto missing = council::missing_second_factor(Query::needs, reading.actor)) return std::unexpected(std::move(*missing));
    }
    return answer(reading, query);
  }));
}

}  // namespace

void register_operating(Registry& registry, Machine& machine) {
  registry.command<OperatorBackUp>(
      Registry::Decide<OperatorBackUp>([&machine](const council::Context& context, const OperatorBackUp& command) { return back_up(context, command, machine); }));
  registry.command<OperatorExportIncident>(&export_incident);
  look<OperatorIncident>(registry, machine, [&machine](const council::Reading& reading, const OperatorIncident& query) { return incident(reading, query, machine); });
  look<OperatorHealth>(registry, machine, [&machine](const council::Reading& reading, const OperatorHealth&) { return health(reading, machine); });
  look<OperatorCouncils>(registry, machine, [](const council::Reading& reading, const OperatorCouncils&) { return councils(reading); });
  registry.fact<facts::BackupTested>(&fold, &publish);
  registry.fact<facts::IncidentExported>(&fold, &publish);
  registry.forget(&forget);
}

}  // namespace radslag::operating
