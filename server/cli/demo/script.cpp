#include "cli/demo/script.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/stop.hpp"
#include "protocol/generated/discussion_methods.hpp"
#include "protocol/generated/initiative_methods.hpp"

namespace radslag::cli::demo {

using namespace std::chrono_literals;

Time Script::at(Moment when) const {
  return today_ - std::chrono::days(std::max(when.days_ago, 1)) + std::chrono::hours(when.hour) + std::chrono::minutes(when.minute);
}

InitiativeId Script::propose(Moment when, std::string_view who, protocol::Content content) {
  const InitiativeId initiative(make_ulid(at(when), random_));
  act(when, who, protocol::InitiativeSubmit{.council = lovangen, .initiative = initiative, .content = std::move(content), .imported = {}});
  return initiative;
}

void Script::publish(Moment when, const InitiativeId& initiative, std::string_view word_to_author) {
  protocol::InitiativePublish command{.council = lovangen, .initiative = initiative, .reason = std::nullopt};
  if (!word_to_author.empty()) command.reason = std::string(word_to_author);
  act(when, "Maria Lindqvist", command);
}

void Script::support(const InitiativeId& initiative, int from_days_ago, int to_days_ago, std::size_t count, std::string_view except) {
  std::vector<std::string_view> willing(residents().begin(), residents().end());
  std::erase(willing, except);
  for (std::size_t i = 0; i < std::min(count, willing.size()); ++i) {
    std::swap(willing[i], willing[i + random_.below(willing.size() - i)]);
    const auto days = static_cast<int>(random_.below(static_cast<std::uint64_t>(from_days_ago - to_days_ago + 1)));
    const Moment when{from_days_ago - days, 15 + static_cast<int>(random_.below(8)), static_cast<int>(random_.below(60))};
    act(when, willing[i], protocol::InitiativeEndorse{.council = lovangen, .initiative = initiative});
  }
}

CommentId Script::comment(Moment when, std::string_view who, const InitiativeId& initiative, protocol::Stance stance, std::string_view text,
                          const CommentId& answers, std::string_view language) {
  protocol::CommentPost command;
  command.council = lovangen;
  command.comment = CommentId(make_ulid(at(when), random_));
  command.subject = {protocol::SubjectType::initiative, SubjectId(initiative.value)};
  if (!answers.empty()) command.parent = answers;
  command.stance = stance;
  command.text = text;
  command.language = language;
  act(when, who, command);
  return command.comment;
}

void Script::perform(OfficeRequests& office, store::Database& books, const std::function<council::Caller(const std::string& who)>& caller_of,
                     const std::function<void(Time)>& each_day) {
  std::ranges::stable_sort(acts_, {}, &Act::at);
  Time day{};
  for (const Act& act : acts_) {
    if (const auto begins = std::chrono::floor<std::chrono::days>(act.at); begins != day) {
      day = begins;
      each_day(day);
    }
    const Result result = office.ask_as(caller_of(act.who), act.method, act.params(books), act.at);
    if (!result) throw failed(fmt::format("the demo could not be made: {} by {} was refused ({}): {}", act.method, act.who, result.error().reason, result.error().message));
  }
}

}  // namespace radslag::cli::demo
