#pragma once
// The journal as an outsider reads it: /log/{council}/… (docs/JOURNAL.md). The same for everybody, cookies ignored.
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "net/readers.hpp"
#include "net/response.hpp"

namespace radslag::net {

class JournalRoutes {
 public:
  using Done = std::move_only_function<void(Response)>;

  JournalRoutes(Readers& readers, std::filesystem::path keys_folder) : readers_(readers), keys_folder_(std::move(keys_folder)) {}

  // For paths below /log/.
  void answer(const RequestHead& head, Done done);

 private:
  Readers& readers_;
  std::filesystem::path keys_folder_;
};

// What stands at `rest` below a council's log; made on a reader's thread.
[[nodiscard]] Response read_journal(store::Database& db, const std::filesystem::path& keys_folder, const CouncilId& council, std::string_view rest,
                                    std::string_view query);
// Export lines of [from, to) that everyone may see in full.
[[nodiscard]] std::string export_lines(store::Database& db, std::int64_t journal_no, std::int64_t from, std::int64_t to);

}  // namespace radslag::net
