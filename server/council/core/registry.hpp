#pragma once
// Where features register, one line each thing: which rule decides a command, which fold and which notices belong to
// a fact, which function answers a query. Nothing else in the product knows the features by name.
#include <concepts>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

#include "base/refusal.hpp"
#include "council/core/board.hpp"
#include "council/core/decision.hpp"
#include "council/core/fact.hpp"
#include "council/core/moderating.hpp"
#include "council/core/subjects.hpp"
#include "protocol/method.hpp"
#include "protocol/value.hpp"

namespace radslag::council {

// Rates of SECURITY.md, per member.
enum class Rate { none, comment, vote, search, upload, initiative, report, reports_of_a_hall };

// A decoded command, ready to be judged on the writer's thread.
class Prepared {
 public:
  virtual ~Prepared() = default;
  [[nodiscard]] virtual const CouncilId& council() const = 0;  // the instance's journal where params name no council
  [[nodiscard]] virtual protocol::Needs needs() const = 0;     // which roles may ask at all
  [[nodiscard]] virtual bool step_up() const { return false; } // asks for a fresh proof of who holds the session
  [[nodiscard]] virtual bool while_suspended() const { return false; }  // open to who may read but not write
  [[nodiscard]] virtual Outcome decide(const Context&) const = 0;
};

// An entry, looked at for what somebody wrote in it.
struct OwnText {
  const CouncilId& council;
  const PersonaId& persona;
  std::string_view kind;
  const protocol::Value& fields;
  std::string_view thing;  // the initiative or comment that is meant; empty: any
};

// A feature in which people write. Each of these may be empty.
struct TextOwner {
  // Does the entry hold a text that this persona wrote itself?
  std::function<bool(store::Database& books, const OwnText&)> wrote{};
  // What must happen before such texts are erased (what is open is taken back).
  std::function<std::vector<Fact>(store::Database& books, const CouncilId&, const PersonaId&, std::string_view thing)> before{};
  // Does the entry say something of this persona in free words, as part of their place in the council? It goes with the
  // person, also where what they wrote themselves stays.
  std::function<bool(store::Database& books, const OwnText&)> about{};
};
using TextOwners = std::vector<TextOwner>;

class Registry {
 public:
  using Prepare = std::function<Or<std::unique_ptr<Prepared>>(const protocol::Value& params)>;
  using Answer = std::function<Or<std::string>(const Reading&, const protocol::Value& params)>;
  using CouncilOf = std::function<CouncilId(const protocol::Value& params)>;
  using Apply = std::function<void(store::Database&, Board&, const Entry&, const protocol::Value& fields)>;
  using Forget = std::function<void(store::Database&, Board&, const Entry& erased, std::string_view kind,
                                    const protocol::Value& fields)>;
  using Sweep = std::function<Decision(const Context&)>;
  using Cleanse = std::function<bool(store::Database&, KeyRing&)>;  // true: remnants may be left in the file

  struct CommandRule {
    Prepare prepare;
    Rate rate = Rate::none;
  };
  struct QueryRule {
    Answer answer;
    CouncilOf council_of;
    protocol::Needs needs = protocol::Needs::visitor;
    Rate rate = Rate::none;
    bool step_up = false;
  };

  // command<protocol::InitiativeEndorse>(&endorse, Rate::vote)
  //   Outcome endorse(const Context&, const protocol::InitiativeEndorse&)
  template <class Command>
  void command(Outcome (*decide)(const Context&, const Command&), Rate rate = Rate::none) {
    command<Command>(Decide<Command>(decide), rate);
  }
  // As above, for rules that need more than the books (a service's keys).
  template <class Command>
  using Decide = std::function<Outcome(const Context&, const Command&)>;
  template <class Command>
  void command(Decide<Command> decide, Rate rate = Rate::none);

  // query<protocol::InitiativeSearch>(&search)  : Or<std::string> search(const Reading&, const Query&)
  template <class Query>
  void query(Or<std::string> (*answer)(const Reading&, const Query&), Rate rate = Rate::none) {
    query<Query>(AnswerTo<Query>(answer), rate);
  }
  template <class Query>
  using AnswerTo = std::function<Or<std::string>(const Reading&, const Query&)>;
  template <class Query>
  void query(AnswerTo<Query> answer, Rate rate = Rate::none);

  // fact<facts::InitiativeEndorsed>(&fold, &publish): the fold changes the books, then the notices are put up.
  //   void fold(store::Database& books, const Entry&, const facts::InitiativeEndorsed&)
  //   void publish(Board&, store::Database& books, const facts::InitiativeEndorsed&)
  template <class Typed>
  void fact(void (*fold)(store::Database&, const Entry&, const Typed&),
            void (*publish)(Board&, store::Database&, const Typed&));

  // As above, for notices that need more than the books.
  template <class Typed>
  void fact(void (*fold)(store::Database&, const Entry&, const Typed&),
            std::function<void(Board&, store::Database&, const Typed&)> publish);

  // The owner of a subject (core/subjects.hpp) is told how many comments now stand under one of its things.
  using SubjectChanged = std::function<void(Board&, store::Database&, const CouncilId&, const SubjectId&,
                                            std::int64_t comments)>;
  void on_subject_changed(std::string type, SubjectChanged changed) {
    subject_listeners_->insert_or_assign(std::move(type), std::move(changed));
  }
  using SubjectListeners = std::unordered_map<std::string, SubjectChanged>;
  [[nodiscard]] std::shared_ptr<const SubjectListeners> subject_listeners() const { return subject_listeners_; }

  // Who keeps rows under another's subject is told when everyone may see it again, or may no longer.
  using VisibilityChanged = std::function<void(Board&, store::Database&, const subjects::SubjectRecord&)>;
  using VisibilityListeners = std::vector<VisibilityChanged>;
  void on_visibility_changed(VisibilityChanged changed) { visibility_listeners_->push_back(std::move(changed)); }
  [[nodiscard]] std::shared_ptr<const VisibilityListeners> visibility_listeners() const { return visibility_listeners_; }

  // A service's side tables may follow another's fact, after its fold and notices: a session's secret follows a role.
  template <class Typed>
  void also(void (*follow)(store::Database&, const Entry&, const Typed&));
  // The same, for what is seen of it too: who is hidden leaves the lists of another feature.
  template <class Typed>
  void also(void (*follow)(store::Database&, Board&, const Entry&, const Typed&));

  // How texts are moderated (core/moderating.hpp): filled in by features in any order, asked when a rule is judged.
  [[nodiscard]] ModeratingParts& moderating() { return *moderating_; }
  [[nodiscard]] std::shared_ptr<const ModeratingParts> moderating_parts() const { return moderating_; }

  // What a feature keeps of an erased entry, to be overwritten.
  void forget(Forget forget) { forgets_.push_back(std::move(forget)); }
  // Whose texts a person may ask to have erased.
  void texts(TextOwner owner) { text_owners_->push_back(std::move(owner)); }
  [[nodiscard]] std::shared_ptr<const TextOwners> text_owners() const { return text_owners_; }
  // What time alone brings about (an initiative lapses): asked of every council now and then.
  // `sweep(const Context&)` answers facts alone, or a whole Decision where it changes what somebody may see.
  template <class Function>
  void sweep(Function sweep) {
    sweeps_.emplace_back([sweep](const Context& context) {
      if constexpr (std::same_as<std::invoke_result_t<Function, const Context&>, Decision>) {
        return sweep(context);
      } else {
        Decision decision;
        decision.facts = sweep(context);
        return decision;
      }
    });
  }
  // What must be done outside a transaction, after one that stands: keys are destroyed, the log is emptied.
  void cleanse(Cleanse cleanse) { cleanses_.push_back(std::move(cleanse)); }

  [[nodiscard]] const CommandRule* find_command(std::string_view method) const;
  [[nodiscard]] const QueryRule* find_query(std::string_view method) const;
  // Throws std::logic_error for an unknown kind: a bug, or a database from a newer version.
  void apply(store::Database& db, Board& board, const Entry& entry, std::string_view kind,
             const protocol::Value& fields) const;
  [[nodiscard]] const std::vector<Forget>& forgets() const { return forgets_; }
  [[nodiscard]] const std::vector<Sweep>& sweeps() const { return sweeps_; }
  [[nodiscard]] const std::vector<Cleanse>& cleanses() const { return cleanses_; }

 private:
  template <class T>
  using ByName = std::unordered_map<std::string, T>;
  template <class T>
  static const T* find(const ByName<T>& map, std::string_view name);

  ByName<CommandRule> commands_;
  ByName<QueryRule> queries_;
  ByName<Apply> facts_;
  std::vector<Forget> forgets_;
  std::vector<Sweep> sweeps_;
  std::vector<Cleanse> cleanses_;
  std::unordered_multimap<std::string, Apply> followers_;
  std::shared_ptr<TextOwners> text_owners_ = std::make_shared<TextOwners>();
  std::shared_ptr<SubjectListeners> subject_listeners_ = std::make_shared<SubjectListeners>();
  std::shared_ptr<ModeratingParts> moderating_ = std::make_shared<ModeratingParts>();
  std::shared_ptr<VisibilityListeners> visibility_listeners_ = std::make_shared<VisibilityListeners>();
};

namespace detail {

template <class Params>
CouncilId council_in(const Params& params) {
  if constexpr (requires { requires std::same_as<std::decay_t<decltype(params.council)>, CouncilId>; }) {
    return params.council;
  } else {
    return instance_journal;
  }
}

template <class Command>
class PreparedCommand final : public Prepared {
 public:
  using Decide = Registry::Decide<Command>;
  PreparedCommand(Command command, Decide decide)
      : command_(std::move(command)), council_(council_in(command_)), decide_(std::move(decide)) {}
  [[nodiscard]] const CouncilId& council() const override { return council_; }
  [[nodiscard]] protocol::Needs needs() const override { return Command::needs; }
  [[nodiscard]] bool step_up() const override { return protocol::asks_step_up<Command>; }
  [[nodiscard]] bool while_suspended() const override {
    if constexpr (requires { Command::while_suspended; }) return Command::while_suspended;
    return false;
  }
  [[nodiscard]] Outcome decide(const Context& context) const override { return decide_(context, command_); }

 private:
  Command command_;
  CouncilId council_;
  Decide decide_;
};

[[noreturn]] void stored_fact_is_malformed(std::string_view kind, const Refusal& refusal);

}  // namespace detail

template <class Command>
void Registry::command(Decide<Command> decide, Rate rate) {
  commands_[std::string(Command::method)] = {
      [decide = std::move(decide)](const protocol::Value& params) -> Or<std::unique_ptr<Prepared>> {
        auto decoded = Command::decode(params);
        if (!decoded) return std::unexpected(std::move(decoded.error()));
        return std::make_unique<detail::PreparedCommand<Command>>(std::move(*decoded), decide);
      },
      rate};
}

template <class Query>
void Registry::query(AnswerTo<Query> answer, Rate rate) {
  queries_[std::string(Query::method)] = {
      [answer = std::move(answer)](const Reading& reading, const protocol::Value& params) -> Or<std::string> {
        auto decoded = Query::decode(params);
        if (!decoded) return std::unexpected(std::move(decoded.error()));
        return answer(reading, *decoded);
      },
      [](const protocol::Value& params) {
        auto decoded = Query::decode(params);
        return decoded ? detail::council_in(*decoded) : instance_journal;
      },
      Query::needs, rate, protocol::asks_step_up<Query>};
}

template <class Typed>
void Registry::also(void (*follow)(store::Database&, const Entry&, const Typed&)) {
  followers_.emplace(std::string(Typed::kind), [follow](store::Database& db, Board&, const Entry& entry, const protocol::Value& fields) {
    auto typed = Typed::decode(fields);
    if (!typed) detail::stored_fact_is_malformed(Typed::kind, typed.error());
    follow(db, entry, *typed);
  });
}

template <class Typed>
void Registry::also(void (*follow)(store::Database&, Board&, const Entry&, const Typed&)) {
  followers_.emplace(std::string(Typed::kind), [follow](store::Database& db, Board& board, const Entry& entry, const protocol::Value& fields) {
    auto typed = Typed::decode(fields);
    if (!typed) detail::stored_fact_is_malformed(Typed::kind, typed.error());
    follow(db, board, entry, *typed);
  });
}

template <class Typed>
void Registry::fact(void (*fold)(store::Database&, const Entry&, const Typed&),
                    void (*publish)(Board&, store::Database&, const Typed&)) {
  fact<Typed>(fold, std::function<void(Board&, store::Database&, const Typed&)>(publish));
}

template <class Typed>
void Registry::fact(void (*fold)(store::Database&, const Entry&, const Typed&),
                    std::function<void(Board&, store::Database&, const Typed&)> publish) {
  facts_[std::string(Typed::kind)] = [fold, publish](store::Database& db, Board& board, const Entry& entry,
                                                     const protocol::Value& fields) {
    auto typed = Typed::decode(fields);
    if (!typed) detail::stored_fact_is_malformed(Typed::kind, typed.error());
    fold(db, entry, *typed);
    publish(board, db, *typed);
  };
}

}  // namespace radslag::council
