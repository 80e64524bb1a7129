#pragma once
// Something to discuss, without the feature that owns it: a fact of the test's own that keeps a subject.
#include "laws/council_simulation.hpp"

namespace radslag::laws {

inline constexpr std::string_view open_subject_method = "stand_in.open_subject";

void register_stand_in_subjects(council::Registry& registry);
// By a resident: a subject that is visible and open. Params are ignored but for the council's name.
council::Answer open_subject(council::Desk& desk, const Order& order, const std::string& id);

}  // namespace radslag::laws
