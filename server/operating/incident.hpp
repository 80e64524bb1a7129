#pragma once
// What is handed to whoever must be told of an incident within 24 or 72 hours: what happened and how often, without names.
#include <string>

#include "council/core/decision.hpp"
#include "operating/machine.hpp"

namespace radslag::operating {

[[nodiscard]] std::chrono::hours length_of(protocol::IncidentSpan span);
// A JSON object.
[[nodiscard]] std::string incident_of(const council::Reading& reading, const Machine& machine, protocol::IncidentSpan span);

}  // namespace radslag::operating
