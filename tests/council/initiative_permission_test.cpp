// Who may do what when: every method × every person × every state. Roles come from the model (protocol/generated), states
// are really reached, and what may be done is written below in the council's words.
#include <functional>
#include <set>

#include "council/initiative_council.hpp"
#include "protocol/generated/methods.hpp"

namespace radslag::council {

namespace {

using initiative::State;
using enum initiative::State;

const std::string it = ulid("N", 1);
const std::string partner = ulid("N", 2);  // a published one of the other's

struct Place {
  std::string name;
  State state;
  bool was_public;
  bool hidden;
  std::function<void(InitiativeCouncil&)> reach;
};

std::vector<Place> places() {
  const auto submitted_ = [](InitiativeCouncil& c) { c.ok(c.submit(c.author, it)); };
  const auto published_ = [](InitiativeCouncil& c) { c.publish(it); };
  const auto then = [](auto first, auto second) {
    return [=](InitiativeCouncil& c) { first(c), c.ok(second(c)); };
  };
  const std::string to = R"(,"to":"Staden","reason":"Deras")";
  return {
      {"missing", submitted, false, false, [](InitiativeCouncil&) {}},
      {"submitted", submitted, false, false, submitted_},
      {"screening", screening, false, false, then(submitted_, [](auto& c) { return c.ask(c.moderator, "initiative.begin_screening", it); })},
      {"returned", returned, false, false, then(submitted_, [](auto& c) { return c.because(c.moderator, "initiative.return", it); })},
      {"rejected", rejected, false, false, then(submitted_, [](auto& c) { return c.because(c.moderator, "initiative.reject", it); })},
      {"withdrawn unseen", withdrawn, false, false, then(submitted_, [](auto& c) { return c.because(c.author, "initiative.withdraw", it); })},
      {"forwarded unseen", forwarded, false, false, then(submitted_, [=](auto& c) { return c.ask(c.moderator, "initiative.forward", it, to); })},
      {"published", published, true, false, published_},
      {"shortlisted", shortlisted, true, false, then(published_, [](auto& c) { return c.because(c.officer, "initiative.shortlist", it); })},
      {"forwarded", forwarded, true, false, then(published_, [=](auto& c) { return c.ask(c.officer, "initiative.forward", it, to); })},
      {"withdrawn", withdrawn, true, false, then(published_, [](auto& c) { return c.because(c.author, "initiative.withdraw", it); })},
      {"lapsed", lapsed, true, false, [=](InitiativeCouncil& c) { published_(c), c.wait(std::chrono::days(90)); }},
      {"merged", merged, true, false, then(then(published_, [](auto& c) { return c.offer(c.author, ulid("G", 9), it, partner); }),
                                     [](auto& c) { return c.merge(c.other, "merge.accept", ulid("G", 9)); })},
      {"hidden", published, true, true, then(published_, [](auto& c) { return c.because(c.moderator, "initiative.hide", it); })},
  };
}

struct Asked {
  std::string method;
  std::string more;
  std::set<State> states;               // in which it can be done at all
  enum { anybody, author, officer_later } who = anybody;  // beyond the role that the model asks for
  enum { any, visible, once_public } needs = any;
};

const std::string reason = R"(,"reason":"Skäl")";

std::vector<Asked> acts() {
  const std::string content = R"(,"content":)" + InitiativeCouncil::content("Annan titel");
  return {
      {"initiative.edit", R"(,"version":1)" + content, {submitted, returned, published}, Asked::author},
      {"initiative.withdraw", reason, {submitted, screening, returned, published, shortlisted}, Asked::author},
      {"initiative.begin_screening", "", {submitted}},
      {"initiative.publish", "", {submitted, screening}},
      {"initiative.return", reason, {submitted, screening}},
      {"initiative.reject", reason, {submitted, screening}},
      {"initiative.forward", R"(,"to":"Staden")" + reason, {submitted, screening, published, shortlisted}, Asked::officer_later, Asked::any},
      {"initiative.shortlist", reason, {published}, Asked::anybody, Asked::visible},
      {"initiative.answer", R"(,"text":"Svar","language":"sv")", {published, shortlisted, forwarded, lapsed}, Asked::anybody, Asked::visible},
      {"initiative.hide", reason, {published, shortlisted, forwarded, lapsed, merged, withdrawn}, Asked::anybody, Asked::visible},
      {"initiative.endorse", "", {published, shortlisted}, Asked::anybody, Asked::visible},
      {"initiative.unendorse", "", {published, shortlisted}, Asked::anybody, Asked::visible},
      {"initiative.show_support", R"(,"shown":true)", {}},  // in no state by who does not support it
  };
}

const protocol::MethodEntry& entry(const std::string& method) {
  for (const auto& one : protocol::methods()) {
    if (one.name == method) return one;
  }
  throw std::logic_error("no such method: " + method);
}

struct Person {
  std::string name;
  std::string member;
  bool signed_in, resident, moderator, officer;
};

Person person_called(const std::string& name, const InitiativeCouncil& council) {
  const std::map<std::string, std::string> members = {
      {"visitor", ""},           {"resident", council.supporter}, {"author", council.author}, {"moderator", council.moderator},
      {"officer", council.officer}, {"operator", council.operator_}};
  const bool joined = name != "visitor" && name != "operator";
  return {name, members.at(name), name != "visitor", joined, name == "moderator", name == "officer"};
}

// What this person is answered, in the council's words, or "" when it is done.
std::string expected(const Asked& asked, const Place& place, const Person& person) {
  using protocol::Needs;
  const Needs needs = entry(asked.method).needs;
  const bool has_role = (has_any(needs, Needs::resident) && person.resident) ||
                        (has_any(needs, Needs::moderator) && person.moderator) ||
                        (has_any(needs, Needs::officer) && person.officer);
  if (!person.signed_in) return "session_ended";
  if (!has_role) return "forbidden";
  const bool is_author = person.name == "author";
  const bool visible = place.was_public && !place.hidden;
  if (place.name == "missing" || !(visible || is_author || person.moderator)) return "not_found";
  if (asked.who == Asked::author && !is_author) return "forbidden";
  if (!asked.states.contains(place.state)) return "wrong_state";
  if (asked.needs == Asked::visible && !visible) return "wrong_state";
  if (asked.who == Asked::officer_later) {
    // A moderator in screening, an officer once it is public; neither touches what is hidden.
    const bool in_screening = place.state == submitted || place.state == screening;
    if (place.hidden || (person.moderator && !in_screening)) return "wrong_state";
  }
  return "";
}

}  // namespace

TEST(InitiativePermissions, are_what_the_council_says_for_every_method_person_and_state) {
  for (const Place& place : places()) {
    std::unique_ptr<InitiativeCouncil> council;
    for (const Asked& asked : acts()) {
      for (const std::string who : {"visitor", "resident", "author", "moderator", "officer", "operator"}) {
        if (!council) {  // made anew after every act that was done: the others change nothing
          council = std::make_unique<InitiativeCouncil>();
          council->publish(partner, "Gungor", council->other);
          place.reach(*council);
        }
        const Person person = person_called(who, *council);
        const auto before = council->head();
        const Answer answer = council->ask(person.member, asked.method, it, asked.more);
        const std::string wanted = expected(asked, place, person);
        EXPECT_EQ(refused(answer), wanted) << who << " asks " << asked.method << " of one that is " << place.name;
        if (answer.result) {
          council.reset();
        } else {
          EXPECT_EQ(council->head(), before) << "a refusal writes nothing";
        }
      }
    }
  }
}

TEST(InitiativePermissions, to_show_belong_to_moderators_and_to_what_is_hidden) {
  for (const Place& place : places()) {
    InitiativeCouncil council;
    council.publish(partner, "Gungor", council.other);
    place.reach(council);
    EXPECT_EQ(refused(council.ask("", "initiative.show", it, reason)), "session_ended");
    for (const auto& who : {council.author, council.officer, council.supporter, council.operator_}) {
      EXPECT_EQ(refused(council.ask(who, "initiative.show", it, reason)), "forbidden");
    }
    const std::string wanted = place.name == "missing" ? "not_found" : place.hidden ? "" : "wrong_state";
    EXPECT_EQ(refused(council.ask(council.moderator, "initiative.show", it, reason)), wanted) << place.name;
  }
}

// Every command of the model's chapter on initiatives has a rule, and is asked above or in a test of its own.
TEST(InitiativePermissions, leave_out_no_method) {
  const Registry registry = every_feature();
  int commands = 0;
  for (const auto& method : protocol::methods()) {
    const bool ours = method.name.starts_with("initiative.") || method.name.starts_with("merge.") || method.name.starts_with("draft.");
    if (!ours || method.kind != protocol::MethodKind::command) continue;
    ++commands;
    EXPECT_NE(registry.find_command(method.name), nullptr) << method.name;
  }
  EXPECT_EQ(commands, 22);
}

TEST(InitiativePermissions, to_hand_in_draft_and_merge_belong_to_whoever_has_joined) {
  InitiativeCouncil council;
  council.publish(partner, "Gungor", council.other);
  const std::string content = R"(,"content":)" + InitiativeCouncil::content("Bänk");
  for (const auto& [who, wanted] : std::map<std::string, std::string>{{"", "session_ended"}, {council.operator_, "forbidden"}, {ulid("X", 1), "forbidden"}}) {
    EXPECT_EQ(refused(council.ask(who, "initiative.submit", it, content)), wanted);
    EXPECT_EQ(refused(council.ask(who, "draft.save", it, R"(,"content":{})")), wanted);
    EXPECT_EQ(refused(council.ask(who, "draft.delete", it)), wanted);
    EXPECT_EQ(refused(council.offer(who, ulid("G", 1), it, partner)), wanted);
    for (const std::string method : {"merge.accept", "merge.decline", "merge.cancel"}) EXPECT_EQ(refused(council.merge(who, method, ulid("G", 1))), wanted);
    EXPECT_EQ(refused(council.merge(who, "merge.move_support", ulid("G", 1), R"(,"move":true)")), wanted);
  }
  for (const auto& who : {council.author, council.moderator, council.officer}) {
    EXPECT_EQ(refused(council.ask(who, "draft.save", it, R"(,"content":{})")), "");
  }
}

}  // namespace radslag::council
