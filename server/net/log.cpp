#include "net/log.hpp"

#include <fmt/format.h>

#include <atomic>
#include <cstdio>
#include <string>

#include "base/time.hpp"
#include "net/kept_log.hpp"
#include "protocol/json_writer.hpp"

namespace radslag::net {

namespace {

std::atomic<KeptLog*> kept_log = nullptr;

void put(std::string_view level, std::string_view what, std::span<const LogField> fields) {
  std::string line;
  protocol::JsonWriter json(line);
  json.begin_object();
  json.member("at", to_leaf_time(SystemClock().now()));
  json.member("level", level);
  json.member("what", what);
  for (const auto& [name, value] : fields) {
    std::visit([&](const auto& held) { json.member(name, held); }, value);
  }
  json.end_object();
  line += '\n';
  std::fwrite(line.data(), 1, line.size(), stderr);  // one write a line: threads do not cut into each other
  if (KeptLog* const kept = kept_log; kept != nullptr && level != "info") kept->put(line);
}

}  // namespace

void keep_log(KeptLog* kept) { kept_log = kept; }

void log(std::string_view what, std::initializer_list<LogField> fields) { put("info", what, {fields.begin(), fields.size()}); }

void log_failure(std::string_view where, std::string_view words) {
  const LogField field{"words", words};
  put("failure", where, {&field, 1});
}

void log_security(std::string_view what, std::span<const LogField> fields) { put("security", what, fields); }

}  // namespace radslag::net
