#include "net/live_session.hpp"

#include <sys/socket.h>
#include <sys/uio.h>

#include <array>
#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/post.hpp>
#include <cerrno>
#include <exception>

#include "net/log.hpp"

namespace radslag::net {

namespace asio = boost::asio;

namespace {

constexpr int send_buffer = 128 * 1024;  // the kernel doubles it

}  // namespace

struct LiveSession::Socket {
  asio::posix::stream_descriptor descriptor;
};

LiveSession::LiveSession(LiveStage& stage, int socket, council::Caller caller, Time now)
    : stage_(stage),
      file_(socket),
      socket_(std::make_unique<Socket>(asio::posix::stream_descriptor(stage.io, socket))),
      viewer_(stage.hub.join(*this, std::move(caller), now)),
      heard_(std::chrono::steady_clock::now()) {
  ++stage_.counters.sessions;
  // What the kernel holds for a slow client is a queue as well, and an old one by the time it is read.
  ::setsockopt(socket, SOL_SOCKET, SO_SNDBUF, &send_buffer, sizeof send_buffer);
}

LiveSession::~LiveSession() { --stage_.counters.sessions; }

void LiveSession::start(const Bytes& hello) {
  if (hello) send(hello);
  wait_readable();
}

void LiveSession::wait_readable() {
  socket_->descriptor.async_wait(asio::posix::stream_descriptor::wait_read, [self = shared_from_this()](boost::system::error_code error) {
    if (!error) self->on_readable();
  });
}

void LiveSession::on_readable() {
  if (is_broken_) return;
  auto& scratch = stage_.scratch;
  const ssize_t count = ::recv(socket_->descriptor.native_handle(), scratch.data(), scratch.size(), MSG_DONTWAIT);
  if (count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR)) return drop();
  try {
    if (count > 0) read({scratch.data(), static_cast<std::size_t>(count)});
  } catch (const std::exception& failure) {
    log_failure("session", failure.what());
    close(close_code::failure, "something went wrong, come back");
  }
  if (is_broken_) return;
  read_on_or_pause();
}

// Who does not take answers, or has many commands under way, is not asked for more: TCP then holds the sender up.
void LiveSession::read_on_or_pause() {
  is_paused_ = commands_open_ >= stage_.limits.commands_open_max || (!queue_.empty() && !is_closing_);
  if (!is_paused_) wait_readable();
}

void LiveSession::read(std::string_view bytes) {
  heard_ = std::chrono::steady_clock::now();
  is_pinged_ = false;
  while (!is_broken_) {
    auto step = reader_.next(bytes, stage_.limits);
    if (std::holds_alternative<NeedsMore>(step)) return;
    if (auto* message = std::get_if<Message>(&step)) {
      if (!is_closing_) take(std::move(*message));
    } else if (const auto* control = std::get_if<Control>(&step)) {
      take(*control);
    } else {
      const auto& violation = std::get<Violation>(step);
      // What follows a violation cannot be read as frames any more.
      if (is_closing_) return drop();
      return close(violation.code, violation.words);
    }
  }
}

void LiveSession::take(Message message) {
  ++stage_.counters.messages;
  ++commands_open_;
  const Taken taken = stage_.rpc.take(message.text, viewer_->caller, viewer_, [weak = weak_from_this()](RpcAnswer answer) {
    if (const auto self = weak.lock()) self->answer(std::move(answer), true);
  });
  if (taken == Taken::yes) return;
  if (taken == Taken::not_utf8) {
    --commands_open_;
    return close(close_code::not_utf8, "messages are UTF-8");
  }
  if (!malformed_.count(heard_, std::chrono::minutes(1), stage_.limits.malformed_a_minute_max)) close(close_code::policy, "too many malformed messages");
}

void LiveSession::answer(RpcAnswer answer, bool is_counted) {
  if (is_counted) --commands_open_;
  if (is_broken_) return;
  if (answer.message) send(answer.message);
  if (answer.grew) stage_.hub.owe_positions(viewer_, *answer.grew);
  if (is_paused_) read_on_or_pause();
}

void LiveSession::take(const Control& control) {
  if (!controls_.count(heard_, std::chrono::seconds(1), stage_.limits.control_frames_a_second_max)) {
    if (!is_closing_) close(close_code::policy, "too many control frames");
    return;
  }
  if (control.opcode == Opcode::ping && !is_closing_) {
    write_frame(std::string(FrameHead(Opcode::pong, control.payload.size()).bytes()) + control.payload);
  } else if (control.opcode == Opcode::close) {
    if (is_closing_) return break_off();
    const std::uint16_t code = read_close(control.payload);
    close(code == 1005 ? close_code::normal : code, {});
    break_off();
  }
}

void LiveSession::send(const Bytes& message) {
  if (is_closing_ || is_broken_) return;
  std::size_t written = 0;
  if (queue_.empty()) {
    const std::string_view whole = stage_.shared_frame.of(message);
    const bool done = whole.empty() ? write_now(FrameHead(Opcode::text, message->size()).bytes(), *message, written) : write_now(whole, {}, written);
    if (done || is_broken_) return;
  }
  enqueue({message, {}}, written);
}

void LiveSession::close(std::uint16_t code, std::string_view words) {
  if (is_closing_ || is_broken_) return;
  write_frame(write_close(code, words));
  is_closing_ = true;
  closing_since_ = std::chrono::steady_clock::now();
}

bool LiveSession::write_now(std::string_view head, std::string_view payload, std::size_t& written) {
  constexpr int flags = MSG_NOSIGNAL | MSG_DONTWAIT;
  ssize_t count = 0;
  if (payload.empty()) {
    count = ::send(file_, head.data(), head.size(), flags);
  } else {
    std::array<iovec, 2> parts{iovec{const_cast<char*>(head.data()), head.size()}, iovec{const_cast<char*>(payload.data()), payload.size()}};
    msghdr message{};
    message.msg_iov = parts.data();
    message.msg_iovlen = parts.size();
    count = ::sendmsg(file_, &message, flags);
  }
  if (count < 0) {
    written = 0;
    if (errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR) break_off();
    return false;
  }
  written = static_cast<std::size_t>(count);
  stage_.counters.bytes_out += written;
  return written == head.size() + payload.size();
}

void LiveSession::write_frame(std::string frame) {
  if (is_broken_) return;
  std::size_t written = 0;
  if (queue_.empty()) {
    if (write_now(frame, {}, written) || is_broken_) return;
  }
  enqueue({nullptr, std::move(frame)}, written);
}

void LiveSession::enqueue(Outgoing outgoing, std::size_t written) {
  queued_bytes_ += outgoing.message ? outgoing.message->size() : outgoing.frame.size();
  if (queue_.empty()) sent_ = written;
  queue_.push_back(std::move(outgoing));
  if (queue_.size() > stage_.limits.answers_waiting_max || queued_bytes_ > stage_.limits.bytes_waiting_max) {
    // What waits may never be taken, so neither would a close frame behind it: only its first frame is finished.
    if (is_closing_) return break_off();
    ++stage_.counters.slow_closed;
    queue_.erase(queue_.begin() + (sent_ > 0 ? 1 : 0), queue_.end());
    queue_.push_back({nullptr, write_close(close_code::try_later, "too slow, come back")});
    is_closing_ = true;
    closing_since_ = std::chrono::steady_clock::now();
  }
  wait_writable();
}

void LiveSession::wait_writable() {
  if (waits_writable_) return;
  waits_writable_ = true;
  socket_->descriptor.async_wait(asio::posix::stream_descriptor::wait_write, [self = shared_from_this()](boost::system::error_code error) {
    self->waits_writable_ = false;
    if (!error) self->flush();
  });
}

void LiveSession::flush() {
  std::size_t done = 0;
  while (done < queue_.size() && !is_broken_) {
    const Outgoing& first = queue_[done];
    const FrameHead head(Opcode::text, first.message ? first.message->size() : 0);
    const std::string_view front = first.message ? head.bytes() : std::string_view(first.frame);
    const std::string_view payload = first.message ? std::string_view(*first.message) : std::string_view();
    std::size_t written = 0;
    const bool whole = sent_ < front.size() ? write_now(front.substr(sent_), payload, written) : write_now(payload.substr(sent_ - front.size()), {}, written);
    if (written > 0) heard_ = std::chrono::steady_clock::now();  // slow, but there
    if (!whole) {
      sent_ += written;
      break;
    }
    queued_bytes_ -= first.message ? first.message->size() : first.frame.size();
    sent_ = 0;
    ++done;
  }
  if (is_broken_) return;
  queue_.erase(queue_.begin(), queue_.begin() + static_cast<std::ptrdiff_t>(done));
  if (!queue_.empty()) return wait_writable();
  queue_.shrink_to_fit();
  queued_bytes_ = 0;
  if (is_paused_) read_on_or_pause();
  if (!is_closing_) stage_.hub.peer_ready(viewer_);
}

void LiveSession::beat(Steady now) {
  if (is_broken_) return;
  if (is_closing_) {
    if (now - closing_since_ >= stage_.limits.closing_max) drop();
    return;
  }
  if (now - heard_ >= stage_.limits.dead_after) return drop();
  if (is_pinged_ || now - heard_ < stage_.limits.ping_every) return;
  is_pinged_ = true;
  write_frame(std::string(FrameHead(Opcode::ping, 0).bytes()));
}

void LiveSession::break_off() {
  if (is_broken_) return;
  is_broken_ = true;
  asio::post(stage_.io, [self = shared_from_this()] { self->drop(); });
}

void LiveSession::drop() {
  if (!socket_->descriptor.is_open()) return;
  is_broken_ = true;
  stage_.hub.leave(viewer_);
  boost::system::error_code ignored;
  ::shutdown(socket_->descriptor.native_handle(), SHUT_RDWR);
  socket_->descriptor.close(ignored);
  stage_.ended(*this);
}

}  // namespace radslag::net
