#include "laws/stand_in_subjects.hpp"

#include "council/core/subjects.hpp"
#include "council/core/topics.hpp"
#include "protocol/decoder.hpp"

namespace radslag::laws {

using namespace council;

namespace {

struct SubjectOpened {
  static constexpr std::string_view kind = "stand_in_subject_opened";
  std::string id;
  std::string author;

  [[nodiscard]] std::string to_json() const { return object({{"id", json_text(id)}, {"author", json_text(author)}}); }
  [[nodiscard]] static Or<SubjectOpened> decode(const protocol::Value& fields) {
    return SubjectOpened{*fields.find("id")->as_string(), *fields.find("author")->as_string()};
  }
};

void fold(store::Database& books, const Entry& entry, const SubjectOpened& fact) {
  subjects::keep(books, entry.council,
                 {"initiative", SubjectId(fact.id), topics::initiative(entry.council, InitiativeId(fact.id)), "Gården",
                  PersonaId(fact.author), true, true});
}

void publish(Board&, store::Database&, const SubjectOpened&) {}

class OpenSubject final : public Prepared {
 public:
  explicit OpenSubject(std::string council) : council_(std::move(council)) {}
  [[nodiscard]] const CouncilId& council() const override { return council_; }
  [[nodiscard]] protocol::Needs needs() const override { return protocol::Needs::resident; }
  [[nodiscard]] Outcome decide(const Context& context) const override {
    Decision decision;
    decision.facts.push_back(Fact::of(council_, Audience::everyone(),
                                      SubjectOpened{make_ulid(context.now, context.random), context.actor.persona->value}));
    return decision;
  }

 private:
  CouncilId council_;
};

}  // namespace

void register_stand_in_subjects(Registry& registry) { registry.fact<SubjectOpened>(&fold, &publish); }

Answer open_subject(Desk& desk, const Order& order, const std::string& id) {
  Call call;
  call.caller.principal = order.member;
  call.caller.member = MemberId(order.member);
  call.id = CommandId(id);
  call.method = order.method;
  call.body = order.params;
  call.command = std::make_unique<OpenSubject>(order.params);
  call.reply = [](Answer) {};
  std::vector<Call> group;
  group.push_back(std::move(call));
  desk.last = desk.office().execute(std::move(group), desk.now);
  return std::move(desk.last.answers.at(0).second);
}

}  // namespace radslag::laws
