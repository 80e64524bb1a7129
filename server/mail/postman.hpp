#pragma once
// Sends what waits in the outbox, on a thread of its own: after the commit, again with growing pauses when the other
// side does not answer, until a letter's time is over. At least once: a crash between sending and noting it sends a
// letter twice, never not at all. Reads on its own connection and writes through errands, because one connection writes.
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

#include "base/time.hpp"
#include "council/core/decision.hpp"
#include "mail/outbox.hpp"
#include "mail/transport.hpp"
#include "store/database.hpp"

namespace radslag::mail {

struct PostmanOptions {
  std::chrono::milliseconds look_every{2000};      // beside being woken
  std::chrono::milliseconds first_pause{15'000};   // doubled after each failed try …
  std::chrono::milliseconds pause_max{3'600'000};  // … up to this
};

class Postman {
 public:
  // From the postman's thread. False: not now (the writer's queue is full); it is asked again later.
  using Write = std::function<bool(council::Effect)>;
  using Complain = std::function<void(std::string_view words)>;

  Postman(store::Database reader, const Outbox& outbox, Transport& transport, const Clock& clock, Write write,
          Complain complain, PostmanOptions options = {});
  ~Postman();  // stops
  Postman(const Postman&) = delete;
  Postman& operator=(const Postman&) = delete;

  // From any thread: something was posted.
  void wake();
  // Finishes the letter in hand.
  void stop();

 private:
  struct Noted {
    council::Effect effect;
    Time since{};
  };

  void work();
  void round();
  void deliver(const Waiting& waiting, Time now);
  [[nodiscard]] Delivery forget(const std::string& address, Time now);
  void postpone(const Waiting& waiting, Time now, std::string_view words);
  void note(std::int64_t no, council::Effect effect, Time now);
  void note_again(Noted& noted, Time now);

  store::Database reader_;
  const Outbox& outbox_;
  Transport& transport_;
  const Clock& clock_;
  Write write_;
  Complain complain_;
  PostmanOptions options_;
  // Dealt with, but the errand that says so has not been seen yet: not to be sent again meanwhile.
  std::map<std::int64_t, Noted> noted_;
  std::mutex mutex_;
  std::condition_variable woken_;
  bool has_post_ = true;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace radslag::mail
