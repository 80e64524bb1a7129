#pragma once
// Which projects exclude each other, as a file says it: a set on each line, its projects' ids parted by `;`, of which one at most
// may be funded. Quotes as in Pabulib; a line that begins with `#` is a remark.
#include <cstddef>
#include <expected>
#include <istream>
#include <vector>

#include "methods/budget/instance.hpp"
#include "methods/pabulib/records.hpp"

namespace radslag::methods::budget {

[[nodiscard]] std::expected<std::vector<std::vector<std::size_t>>, pabulib::Fault> read_conflicts(std::istream& in, const std::vector<Project>& projects);

}  // namespace radslag::methods::budget
