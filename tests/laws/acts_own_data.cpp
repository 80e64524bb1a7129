// What happens to one's own data in a random council: texts and people are erased, consent is given anew.
#include "laws/act_parts.hpp"

namespace radslag::laws {

namespace {

std::string thing(const char* type, const std::string& id) { return R"("thing":{"type":")" + std::string(type) + R"(","id":")" + id + R"("})"; }

// Its author as a rule, now and then somebody else, who is refused.
Made erase_own(Simulation& sim, Council council, const char* type, const char* any, const char* author_of) {
  const auto id = sim.any_of(any, council);
  if (!id) return std::nullopt;
  const auto author = sim.desk.books().one<std::string>(author_of, *id);
  const bool by_other = sim.chance(8) || !author || author->empty();
  return Order{by_other ? sim.any(sim.members) : *author, "data.erase_text", R"({"council":")" + council + R"(",)" + thing(type, *id) + "}"};
}

Made erase_comment(Simulation& sim, Council council) {
  return erase_own(sim, council, "comment", "SELECT id FROM comment WHERE council = $1 ORDER BY id",
                   "SELECT member FROM persona JOIN comment ON comment.persona = persona.id WHERE comment.id = $1");
}

Made erase_initiative(Simulation& sim, Council council) {
  return erase_own(sim, council, "initiative", "SELECT id FROM initiative WHERE council = $1 ORDER BY no",
                   "SELECT member FROM persona JOIN initiative ON initiative.author = persona.id WHERE initiative.id = $1");
}

Made order_erasure(Simulation& sim, Council council) {
  const auto id = sim.any_of("SELECT id FROM comment WHERE council = $1 ORDER BY id", council);
  if (!id) return std::nullopt;
  return Order{sim.desk.operator_id.value, "data.order_erasure",
               R"({"council":")" + council + R"(",)" + thing("comment", *id) + R"(,"ground":"Dom","authority":"Tingsrätten","reason":"Enligt dom"})"};
}

Made decide_erasure(Simulation& sim, Council council) {
  const auto id = sim.any_of("SELECT id FROM erasure_request WHERE council = $1 AND state = 'waiting' ORDER BY id", council);
  const auto officer = sim.holder(council, "officer");
  if (!id) return std::nullopt;
  return Order{officer && sim.chance(2) ? officer->member : sim.desk.operator_id.value, "data.decide_erasure",
               R"({"council":")" + council + R"(","request":")" + *id + R"(","erase":)" + (sim.chance(2) ? "true" : "false") + R"(,"reason":"Gallringsbeslut"})"};
}

Made leave_council(Simulation& sim, Council council) {
  return by_resident(sim, council, "data.leave_council", sim.chance(2) ? R"("texts":"keep")" : R"("texts":"erase")");
}

Made set_rules(Simulation& sim, Council council) {
  return Order{sim.desk.operator_id.value, "data.set_rules",
               object({{"council", json_text(council)},
                       {"rules", object({{"erasure_by_two", sim.chance(2) ? "true" : "false"}, {"consent_days", std::to_string(15 + sim.below(20))}, {"least_age", "0"},
                                         {"drafts_months", "1"}, {"registry_pattern", json_text("KS ####")}})}})};
}

Made accept(Simulation& sim, Council council) {
  const auto versions = sim.desk.books().one<std::string>(
      "SELECT '\"rules\":' || rules || ',\"privacy\":' || privacy FROM text_version WHERE council = $1", council);
  return by_resident(sim, council, "consent.accept", versions.value_or(R"("rules":0,"privacy":0)"));
}

// Who answers for the council changes, and with it whether texts are public documents.
Made change_body(Simulation& sim, Council council) {
  const auto revision = sim.desk.books().one<std::int64_t>("SELECT revision FROM council WHERE id = $1", council);
  const std::string body = object({{"kind", json_text(sim.chance(2) ? "authority" : "association")}, {"name", json_text("Huvudman")}, {"contact", json_text("")}});
  return Order{sim.desk.operator_id.value, "council.update",
               object({{"council", json_text(council)}, {"revision", std::to_string(*revision)}, {"settings", object({{"responsible_body", body}})}})};
}

Made register_matter(Simulation& sim, Council council) {
  const auto officer = sim.holder(council, "officer");
  const auto id = sim.any_of("SELECT id FROM initiative WHERE council = $1 ORDER BY no", council);
  if (!officer || !id) return std::nullopt;
  return Order{officer->member, "matter.register",
               object({{"council", json_text(council)}, {"initiative", json_text(*id)}, {"number", json_text(sim.chance(4) ? "fel" : "KS 2026")}, {"received_at", "1790000000000"}})};
}

}  // namespace

const std::vector<Act>& own_data_acts() {
  static const std::vector<Act> all{{"erase comment", 3, &erase_comment}, {"erase initiative", 1, &erase_initiative}, {"order erasure", 1, &order_erasure},
                                    {"decide erasure", 3, &decide_erasure}, {"leave for good", 1, &leave_council},    {"data rules", 1, &set_rules},
                                    {"accept", 8, &accept},                {"responsible body", 1, &change_body},     {"register", 3, &register_matter}};
  return all;
}

}  // namespace radslag::laws
