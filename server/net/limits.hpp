#pragma once
// Every limit of the front door and the live sessions, in one place (SECURITY.md, "Limits"). All can be set in the
// configuration's [limits]; tests make them small.
#include <chrono>
#include <cstddef>

namespace radslag::net {

struct Limits {
  using ms = std::chrono::milliseconds;

  // HTTP
  std::size_t header_bytes_max = 8 * 1024;   // [431]
  std::size_t target_bytes_max = 2 * 1024;   // [414]
  std::size_t headers_max = 64;              // [431]
  std::size_t body_bytes_max = 64 * 1024;    // [413]
  std::size_t sockets_max = 20'000;          // [503 with Retry-After]
  ms header_within{10'000};                  // [408]; a body must follow within the same time
  ms idle_max{15'000};                       // a kept-alive connection between requests; a write without progress

  // WebSocket
  std::size_t message_bytes_max = 64 * 1024;     // [1009]
  std::size_t fragments_max = 1024;              // [1009]
  std::size_t control_frames_a_second_max = 20;  // [1008]
  std::size_t malformed_a_minute_max = 50;       // [1008]
  std::size_t topics_watched_max = 64;           // [too_many]
  std::size_t answers_waiting_max = 256;         // messages not yet taken by a slow client [1013]
  std::size_t bytes_waiting_max = 32 << 20;      // and their size; a topic's rows are shared by all who wait for them [1013]
  std::size_t commands_open_max = 64;            // of one session; reading goes on when answers have come
  ms ping_every{25'000};
  ms dead_after{60'000};
  ms sessions_checked_every{30'000};             // is the session behind an open socket still one?
  ms closing_max{2'000};                         // how long a closed session waits for its peer's own close

  // Ticks
  ms tick_list{250};
  ms tick_lively{50};
  ms tick_presence{1'000};

  // Stopping
  ms stop_max{10'000};    // for answers to leave and peers to say goodbye
  ms failing_for{2'000};  // after the third failed fsync: /readyz says so, reads are finished, then the process exits
  int failed_syncs_max = 3;
};

}  // namespace radslag::net
