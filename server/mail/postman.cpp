#include "mail/postman.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace radslag::mail {

namespace {

constexpr std::int64_t letters_a_round = 20;
constexpr std::chrono::seconds errand_seen_within{5};

}  // namespace

Postman::Postman(store::Database reader, const Outbox& outbox, Transport& transport, const Clock& clock, Write write,
                 Complain complain, PostmanOptions options)
    : reader_(std::move(reader)), outbox_(outbox), transport_(transport), clock_(clock), write_(std::move(write)),
      complain_(std::move(complain)), options_(options), thread_([this] { work(); }) {}

Postman::~Postman() { stop(); }

void Postman::wake() {
  {
    const std::lock_guard lock(mutex_);
    has_post_ = true;
  }
  woken_.notify_one();
}

void Postman::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  woken_.notify_one();
  if (thread_.joinable()) thread_.join();
}

void Postman::work() {
  for (;;) {
    {
      std::unique_lock lock(mutex_);
      woken_.wait_for(lock, options_.look_every, [this] { return has_post_ || stopping_; });
      if (stopping_) return;
      has_post_ = false;
    }
    try {
      round();
    } catch (const std::exception& failure) {
      complain_(fmt::format("mail: {}", failure.what()));
    }
  }
}

void Postman::round() {
  const Time now = clock_.now();
  // What was noted a moment ago may still stand at the front of the table: look past it.
  const auto due = Outbox::due(reader_, now, letters_a_round + static_cast<std::int64_t>(noted_.size()));
  std::erase_if(noted_, [&](const auto& entry) { return std::ranges::find(due, entry.first, &Waiting::no) == due.end(); });
  for (const Waiting& waiting : due) {
    {
      const std::lock_guard lock(mutex_);
      if (stopping_) return;
    }
    const auto noted = noted_.find(waiting.no);
    if (noted == noted_.end()) {
      deliver(waiting, now);
    } else {
      note_again(noted->second, now);
    }
  }
}

void Postman::deliver(const Waiting& waiting, Time now) {
  const auto envelope = outbox_.open(waiting);
  if (!envelope || now >= waiting.expires_at) {
    complain_(envelope ? "mail: a letter was given up: its time is over" : "mail: a letter sealed under another key was dropped");
    return note(waiting.no, Outbox::remove(waiting.no), now);
  }
  const Delivery delivery = envelope->message.empty() ? forget(envelope->to, now) : transport_.send(*envelope, waiting.no, now);
  switch (delivery.fate) {
    case Fate::sent: return note(waiting.no, Outbox::remove(waiting.no), now);
    case Fate::refused:
      complain_(fmt::format("mail: a letter was refused for good: {}", delivery.words));
      return note(waiting.no, Outbox::remove(waiting.no), now);
    case Fate::later: return postpone(waiting, now, delivery.words);
  }
}

// Whoever had this address is erased: what waits for them goes, and what the transport still holds.
Delivery Postman::forget(const std::string& address, Time now) {
  for (const std::int64_t no : outbox_.letters_to(reader_, address)) note(no, Outbox::remove(no), now);
  return transport_.forget(address);
}

void Postman::postpone(const Waiting& waiting, Time now, std::string_view words) {
  const auto pause = std::min(options_.pause_max, options_.first_pause * (1 << std::min(waiting.tries, 12)));
  complain_(fmt::format("mail: try {} failed: {}", waiting.tries + 1, words));
  note(waiting.no, Outbox::postpone(waiting.no, now + pause), now);
}

void Postman::note(std::int64_t no, council::Effect effect, Time now) {
  static_cast<void>(write_(effect));  // refused when the writer's queue is full: noted again below
  noted_[no] = {std::move(effect), now};
}

// The errand was refused, or lost with its transaction.
void Postman::note_again(Noted& noted, Time now) {
  if (now - noted.since < errand_seen_within) return;
  noted.since = now;
  static_cast<void>(write_(noted.effect));
}

}  // namespace radslag::mail
