// What happens to initiatives in a random council.
#include "laws/act_parts.hpp"

namespace radslag::laws {

namespace {

constexpr auto any_initiative = "SELECT id FROM initiative WHERE council = $1 ORDER BY no";
constexpr auto any_merge = "SELECT id FROM merge_offer WHERE council = $1 ORDER BY id";

std::string content(Simulation& sim) {
  return object({{"title", json_text("Titel " + std::to_string(sim.below(40)))}, {"what", json_text(sim.text())}, {"why", json_text(sim.text())}, {"language", json_text("sv")}});
}

std::string new_id(Simulation& sim) { return make_ulid(sim.desk.now, sim.desk.random()); }

std::string reason(Simulation& sim) { return R"(,"reason":")" + sim.text() + '"'; }

Made submit(Simulation& sim, Council council) {
  return by_resident(sim, council, "initiative.submit", R"("initiative":")" + new_id(sim) + R"(","content":)" + content(sim));
}

Made save_draft(Simulation& sim, Council council) {
  return by_resident(sim, council, "draft.save", R"("initiative":")" + new_id(sim) + R"(","content":)" + content(sim));
}

Made delete_draft(Simulation& sim, Council council) {
  const auto draft = sim.any_of("SELECT id FROM draft WHERE council = $1 ORDER BY id", council);
  if (!draft) return std::nullopt;
  const auto owner = sim.desk.books().one<std::string>("SELECT member FROM persona JOIN draft ON draft.persona = persona.id WHERE draft.id = $1", *draft);
  return Order{*owner, "draft.delete", object({{"council", json_text(council)}, {"initiative", json_text(*draft)}})};
}

// Its author as a rule, now and then somebody else.
Made by_author(Simulation& sim, Council council, const char* method, const std::function<std::string(const std::string& id)>& rest) {
  const auto id = sim.any_of(any_initiative, council);
  if (!id) return std::nullopt;
  const auto author = sim.desk.books().one<std::string>(
      "SELECT member FROM persona JOIN initiative ON initiative.author = persona.id WHERE initiative.id = $1", *id);
  return Order{sim.chance(8) ? sim.any(sim.members) : *author, method, R"({"council":")" + council + R"(","initiative":")" + *id + '"' + rest(*id) + "}"};
}

Made edit(Simulation& sim, Council council) {
  return by_author(sim, council, "initiative.edit", [&](const std::string& id) {
    const auto version = sim.desk.books().one<std::int64_t>("SELECT version FROM initiative WHERE id = $1", id);
    return R"(,"version":)" + std::to_string(*version) + R"(,"content":)" + content(sim);
  });
}

Made withdraw(Simulation& sim, Council council) {
  return by_author(sim, council, "initiative.withdraw", [&](const std::string&) { return reason(sim); });
}

template <const char* role>
Made in_role(Simulation& sim, Council council, const char* method, const std::string& rest) {
  const auto who = sim.holder(council, role);
  const auto id = sim.any_of(any_initiative, council);
  if (!who || !id) return std::nullopt;
  return Order{who->member, method, R"({"council":")" + council + R"(","initiative":")" + *id + '"' + rest + "}"};
}
constexpr char moderator[] = "moderator";
constexpr char officer[] = "officer";

Made begin(Simulation& sim, Council council) { return in_role<moderator>(sim, council, "initiative.begin_screening", ""); }
Made publish(Simulation& sim, Council council) { return in_role<moderator>(sim, council, "initiative.publish", ""); }
Made send_back(Simulation& sim, Council council) { return in_role<moderator>(sim, council, "initiative.return", reason(sim)); }
Made reject(Simulation& sim, Council council) { return in_role<moderator>(sim, council, "initiative.reject", reason(sim)); }
Made hide(Simulation& sim, Council council) { return in_role<moderator>(sim, council, "initiative.hide", reason(sim)); }
Made show(Simulation& sim, Council council) { return in_role<moderator>(sim, council, "initiative.show", reason(sim)); }
Made forward(Simulation& sim, Council council) { return in_role<officer>(sim, council, "initiative.forward", R"(,"to":"Trafikkontoret")" + reason(sim)); }
Made shortlist(Simulation& sim, Council council) { return in_role<officer>(sim, council, "initiative.shortlist", reason(sim)); }
Made answer(Simulation& sim, Council council) {
  return in_role<officer>(sim, council, "initiative.answer", R"(,"language":"sv","text":")" + sim.text() + '"');
}

Made about_any(Simulation& sim, Council council, const char* method) {
  const auto id = sim.any_of(any_initiative, council);
  return id ? by_resident(sim, council, method, R"("initiative":")" + *id + '"') : std::nullopt;
}
Made endorse(Simulation& sim, Council council) { return about_any(sim, council, "initiative.endorse"); }
Made unendorse(Simulation& sim, Council council) { return about_any(sim, council, "initiative.unendorse"); }
Made show_support(Simulation& sim, Council council) {
  const auto supported = sim.desk.books().one<std::string, std::string>(
      "SELECT i.id, p.member FROM endorsement e JOIN initiative i ON i.no = e.initiative JOIN persona p ON p.id = e.persona "
      "WHERE i.council = $1 AND p.left_at IS NULL ORDER BY e.at DESC, p.id LIMIT 1", council);
  if (!supported) return std::nullopt;
  return Order{std::get<1>(*supported), "initiative.show_support",
               object({{"council", json_text(council)}, {"initiative", json_text(std::get<0>(*supported))}, {"shown", sim.chance(3) ? "false" : "true"}})};
}

Made offer(Simulation& sim, Council council) {
  const auto into = sim.any_of("SELECT id FROM initiative WHERE council = $1 AND state = 'published' ORDER BY no", council);
  const auto from = sim.desk.books().one<std::string, std::string>(
      "SELECT initiative.id, member FROM initiative JOIN persona ON persona.id = author WHERE initiative.council = $1 AND "
      "state = 'published' ORDER BY no DESC LIMIT 1", council);
  if (!into || !from) return std::nullopt;
  return Order{std::get<1>(*from), "merge.offer",
               object({{"council", json_text(council)}, {"merge", json_text(new_id(sim))}, {"from", json_text(std::get<0>(*from))}, {"into", json_text(*into)}, {"message", json_text("Samma sak")}})};
}

// By the author of the initiative on that side of the offer.
Made on_offer(Simulation& sim, Council council, const char* method, std::string_view side, const std::string& rest) {
  const auto merge = sim.any_of(any_merge, council);
  if (!merge) return std::nullopt;
  const auto who = sim.desk.books().one<std::string>(
      "SELECT member FROM persona JOIN initiative ON initiative.author = persona.id JOIN merge_offer ON initiative.no = "
      "CASE $2 WHEN 'goes' THEN goes ELSE stays END WHERE merge_offer.id = $1", *merge, side);
  return Order{*who, method, R"({"council":")" + council + R"(","merge":")" + *merge + '"' + rest + "}"};
}
Made accept(Simulation& sim, Council council) { return on_offer(sim, council, "merge.accept", "stays", ""); }
Made decline(Simulation& sim, Council council) { return on_offer(sim, council, "merge.decline", "stays", ""); }
Made cancel(Simulation& sim, Council council) { return on_offer(sim, council, "merge.cancel", "goes", ""); }
Made move_support(Simulation& sim, Council council) {
  const auto merge = sim.any_of(any_merge, council);
  return merge ? by_resident(sim, council, "merge.move_support", R"("merge":")" + *merge + R"(","move":)" + (sim.chance(3) ? "false" : "true")) : std::nullopt;
}

}  // namespace

const std::vector<Act>& initiative_acts() {
  static const std::vector<Act> all{
      {"submit", 8, &submit},     {"draft", 2, &save_draft},    {"delete draft", 1, &delete_draft}, {"edit", 4, &edit},           {"withdraw", 1, &withdraw},     {"begin", 3, &begin},
      {"publish", 9, &publish},   {"return", 2, &send_back},    {"reject", 1, &reject},       {"hide", 3, &hide},             {"show", 6, &show},
      {"forward", 1, &forward},   {"shortlist", 3, &shortlist}, {"answer", 2, &answer},       {"endorse", 14, &endorse},      {"unendorse", 4, &unendorse}, {"show support", 4, &show_support},
      {"offer", 7, &offer},       {"accept", 7, &accept},       {"decline", 1, &decline},     {"cancel", 1, &cancel},         {"move", 10, &move_support},
  };
  return all;
}

}  // namespace radslag::laws
