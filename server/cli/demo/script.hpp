#pragma once
// The demo's past as a script: acts with their moments, carried out in the order of time when all are written.
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/random.hpp"
#include "base/time.hpp"
#include "cli/demo/people.hpp"
#include "cli/office_requests.hpp"
#include "protocol/generated/discussion_types.hpp"
#include "protocol/generated/initiative_types.hpp"
#include "store/database.hpp"

namespace radslag::cli::demo {

inline const CouncilId lovangen{"lovangen"};

struct Moment {
  int days_ago = 0;  // at least 1: the demo's past ends yesterday
  int hour = 12;
  int minute = 0;
};

class Script {
 public:
  // `now` is the first start; seeded, so that everybody gets the same demo.
  explicit Script(Time now) : today_(std::chrono::floor<std::chrono::days>(now)), random_(2026) {}

  // Everything is done by somebody, who is named as they are shown.
  template <class Command>
  void act(Moment when, std::string_view who, const Command& command) {
    acts_.push_back({at(when), std::string(who), std::string(Command::method), [json = command.to_json()](store::Database&) { return json; }});
  }
  // What can be said only when it is done: a ballot is sealed to a key that the round got when it opened.
  void cast(Moment when, std::string_view who, const RoundId& round, std::vector<std::int64_t> numbers);
  InitiativeId propose(Moment when, std::string_view who, protocol::Content content);
  void publish(Moment when, const InitiativeId& initiative, std::string_view word_to_author = "");
  // So many residents support it between two days, its author not among them.
  void support(const InitiativeId& initiative, int from_days_ago, int to_days_ago, std::size_t count, std::string_view except);
  CommentId comment(Moment when, std::string_view who, const InitiativeId& initiative, protocol::Stance stance, std::string_view text,
                    const CommentId& answers = {}, std::string_view language = "sv");

  [[nodiscard]] Time moment(Moment when) const { return at(when); }
  [[nodiscard]] Random& random() { return random_; }
  // In the order of time. `caller_of` knows everybody. Throws Stop when an act is refused: the script is then wrong.
  void perform(OfficeRequests& office, store::Database& books, const std::function<council::Caller(const std::string& who)>& caller_of,
               const std::function<void(Time)>& each_day);

 private:
  struct Act {
    Time at;
    std::string who, method;
    std::function<std::string(store::Database& books)> params;
  };
  [[nodiscard]] Time at(Moment when) const;

  Time today_;
  SeededRandom random_;
  std::vector<Act> acts_;
};

// What the stories below tell.
void tell_open_initiatives(Script& script);
void tell_more_open_initiatives(Script& script);
void tell_ended_initiatives(Script& script);
void tell_waiting_initiatives(Script& script);
void tell_rounds(Script& script);
[[nodiscard]] std::string council_params();

}  // namespace radslag::cli::demo
