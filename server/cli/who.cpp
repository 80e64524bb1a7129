// What the marks of a day's security log stand for: for whoever holds the keys, and looks into what happened.
#include <fmt/format.h>

#include <algorithm>

#include "cli/commands.hpp"
#include "cli/instance.hpp"
#include "cli/places.hpp"
#include "cli/stop.hpp"
#include "council/core/keys.hpp"
#include "net/security_log.hpp"
#include "protocol/json_writer.hpp"

namespace radslag::cli {

namespace {

// 2026-11-22
bool is_day(std::string_view text) {
  constexpr std::string_view form = "0000-00-00";
  return text.size() == form.size() && std::ranges::equal(text, form, [](char c, char shape) { return shape == '-' ? c == '-' : c >= '0' && c <= '9'; });
}

void tell(std::string_view mark, std::string_view kind, std::string_view text) {
  std::string line;
  protocol::JsonWriter json(line);
  json.begin_object();
  json.member("mark", mark);
  json.member(kind, text);
  json.end_object();
  fmt::print("{}\n", line);
}

}  // namespace

int who(const Arguments& arguments) {
  const Places places = places_of(arguments);
  places.need_database();
  const std::string& day = arguments.words().front();
  if (!is_day(day)) throw failed(fmt::format("{}: write the day as in the log, such as 2026-11-22", day));
  // A new secret would be made where there is none, and its marks would be nobody's.
  if (!std::filesystem::exists(places.config.keys_folder / "instance.secret")) {
    throw failed(fmt::format("{}: there is no instance.secret in it; restore it from the backup of the keys folder", places.config.keys_folder.string()));
  }
  SystemRandom random;
  const council::KeyRing keys(places.config.keys_folder, random);
  const auto mark_of = [&](std::string_view kind, std::string_view text) { return net::log_mark(keys, day, kind, text); };
  for (std::size_t i = 1; i < arguments.words().size(); ++i) {
    const std::string& text = arguments.words()[i];
    if (text.contains('@')) tell(mark_of("email", text), "email", text);
    else tell(mark_of("address", text), "address", text);
  }
  if (arguments.words().size() > 1) return 0;
  auto db = open_reader(places);
  db.each<std::string, std::optional<std::string>>("SELECT member, email FROM account ORDER BY member", [&](const std::string& member, const std::optional<std::string>& email) {
    tell(mark_of("member", member), "member", member);
    if (email) tell(mark_of("email", *email), "email", *email);
  });
  return 0;
}

}  // namespace radslag::cli
