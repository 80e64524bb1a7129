#pragma once
// What an operator may ask of the machine. Each rule stands in the council's words above its function.
#include "council/core/decision.hpp"
#include "operating/machine.hpp"
#include "protocol/generated/operator_methods.hpp"

namespace radslag::operating {

[[nodiscard]] council::Outcome back_up(const council::Context& context, const protocol::OperatorBackUp& command, Machine& machine);
[[nodiscard]] council::Outcome export_incident(const council::Context& context, const protocol::OperatorExportIncident& command);
[[nodiscard]] Or<std::string> incident(const council::Reading& reading, const protocol::OperatorIncident& query, const Machine& machine);
[[nodiscard]] Or<std::string> health(const council::Reading& reading, const Machine& machine);
[[nodiscard]] Or<std::string> councils(const council::Reading& reading);

}  // namespace radslag::operating
