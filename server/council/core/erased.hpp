#pragma once
#include <cstdint>
#include <string>

#include "base/id.hpp"
#include "base/time.hpp"

namespace radslag::council {

// An entry that was erased, as the list outside the database needs it in order to erase it again after a restore.
struct Erased {
  CouncilId council;
  std::int64_t seq = 0;
  Time at{};
  // The erased entry's commitment, in hex. After a restore a journal grows anew from an older head, and another entry may
  // come to stand under the same number: it has another commitment. Without its salt it says nothing.
  std::string commit;
  std::string ground;
  std::string authority;
};

}  // namespace radslag::council
