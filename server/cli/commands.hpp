#pragma once
// What each subcommand does; how it is called stands in subcommands.cpp. All throw Stop.
#include "cli/arguments.hpp"

namespace radslag::cli {

[[nodiscard]] int serve(const Arguments&);
[[nodiscard]] int import_file(const Arguments&);
[[nodiscard]] int replay(const Arguments&);
[[nodiscard]] int backup(const Arguments&);
[[nodiscard]] int restore(const Arguments&);
[[nodiscard]] int export_council(const Arguments&);
[[nodiscard]] int verify(const Arguments&);
[[nodiscard]] int check(const Arguments&);
[[nodiscard]] int count(const Arguments&);
[[nodiscard]] int who(const Arguments&);
[[nodiscard]] int version(const Arguments&);

}  // namespace radslag::cli
