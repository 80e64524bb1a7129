// What moderators, reporters and those concerned do in a random council.
#include "base/time.hpp"
#include "council/moderation/receipt_code.hpp"
#include "laws/act_parts.hpp"

namespace radslag::laws {

namespace {

constexpr auto any_comment = "SELECT id FROM comment WHERE council = $1 ORDER BY id";
constexpr auto any_initiative = "SELECT id FROM initiative WHERE council = $1 ORDER BY no";
constexpr auto open_case = "SELECT id FROM moderation_case WHERE council = $1 AND state <> 'closed' ORDER BY id";

std::string new_id(Simulation& sim) { return make_ulid(sim.desk.now, sim.desk.random()); }

std::string member(const char* name, std::string_view text) { return std::string("\"") + name + "\":" + json_text(text); }

std::string code(Simulation& sim) {
  static const std::vector<std::string> codes{"danger_to_life", "unlawful_threat", "agitation", "personal_data", "rules_harassment", "rules_spam", "other"};
  return member("code", sim.any(codes));
}

std::string words(Simulation& sim) { return member("words", sim.text().empty() ? "Skäl" : sim.text()); }

std::optional<std::string> moderated(Simulation& sim, Council council) {
  const bool comment = sim.chance(2);
  const auto id = sim.any_of(comment ? any_comment : any_initiative, council);
  if (!id) return std::nullopt;
  return std::string(R"("subject":{"type":)") + (comment ? R"("comment")" : R"("initiative")") + R"(,"id":")" + *id + R"("})";
}

constexpr int codes_count = 400;

std::string receipt(std::uint64_t number) {
  const std::string digits = std::to_string(number);
  return std::string(16 - digits.size(), '0') + digits;
}

Made report(Simulation& sim, Council council) {
  const auto subject = moderated(sim, council);
  if (!subject) return std::nullopt;
  std::string rest = member("report", new_id(sim)) + "," + *subject + "," + code(sim) + R"(,"language":"sv",)" + member("receipt", receipt(sim.below(codes_count)));
  if (sim.chance(2)) rest += "," + member("text", "Detta bryter mot reglerna");
  if (sim.chance(2)) rest += "," + member("contact", "070-000 00 00");
  return Order{sim.chance(2) ? "" : sim.any(sim.members), "moderation.report", R"({"council":")" + council + "\"," + rest + "}"};
}

// A reporter comes back with the code that they were given; nobody but them knows it, so it is looked for here.
Made appeal_report(Simulation& sim, Council council) {
  const auto hash = sim.any_of("SELECT receipt_hash FROM moderation_report JOIN measure ON measure.case_id = moderation_report.case_id "
                               "WHERE moderation_report.council = $1 AND measure.kind = 'dismissed' ORDER BY moderation_report.id", council);
  if (!hash) return std::nullopt;
  for (std::uint64_t number = 0; number < codes_count; ++number) {
    if (council::moderation::hash_of_receipt(receipt(number)) != hash) continue;
    return Order{"", "moderation.appeal_report", R"({"council":")" + council + "\"," + member("appeal", new_id(sim)) + "," + member("receipt", receipt(number)) + "," + words(sim) + "}"};
  }
  return std::nullopt;
}

Made about_case(Simulation& sim, Council council, const char* method, const std::string& rest) {
  const auto id = sim.any_of(open_case, council);
  if (!id) return std::nullopt;
  return by_holder(sim, council, "moderator", method, member("case", *id) + rest);
}

Made look(Simulation& sim, Council council) { return about_case(sim, council, "moderation.look", ""); }
Made dismiss(Simulation& sim, Council council) { return about_case(sim, council, "moderation.dismiss", "," + words(sim)); }
Made second(Simulation& sim, Council council) {
  return about_case(sim, council, "moderation.second", sim.chance(3) ? R"(,"agrees":false,)" + words(sim) : R"(,"agrees":true)");
}

Made open_contact(Simulation& sim, Council council) {
  const auto id = sim.any_of("SELECT report FROM report_contact JOIN moderation_report ON moderation_report.id = report WHERE council = $1 ORDER BY report", council);
  if (!id) return std::nullopt;
  return by_holder(sim, council, "moderator", "moderation.open_contact", member("report", *id));
}

Made hide(Simulation& sim, Council council) {
  const auto subject = moderated(sim, council);
  if (!subject) return std::nullopt;
  return by_holder(sim, council, "moderator", "moderation.hide", *subject + "," + code(sim) + "," + words(sim) + "," + member("statement", "Mer") + (sim.chance(3) ? R"(,"ask_second":true)" : ""));
}

Made restore(Simulation& sim, Council council) {
  const auto id = sim.any_of("SELECT id FROM measure WHERE council = $1 AND kind IN ('hidden', 'not_published') AND ended = 0 ORDER BY id", council);
  if (!id) return std::nullopt;
  return by_holder(sim, council, "moderator", "moderation.restore", member("measure", *id) + "," + words(sim));
}

Made appeal(Simulation& sim, Council council) {
  const auto id = sim.any_of("SELECT id FROM measure WHERE council = $1 AND persona IS NOT NULL AND appeal_until IS NOT NULL ORDER BY id", council);
  if (!id) return std::nullopt;
  const auto who = sim.desk.books().one<std::string>("SELECT member FROM persona JOIN measure ON measure.persona = persona.id WHERE measure.id = $1", *id);
  return Order{*who, "moderation.appeal", R"({"council":")" + council + "\"," + member("appeal", new_id(sim)) + "," + member("measure", *id) + "," + words(sim) + "}"};
}

Made decide_appeal(Simulation& sim, Council council) {
  const auto id = sim.any_of("SELECT id FROM appeal WHERE council = $1 AND outcome IS NULL ORDER BY id", council);
  if (!id) return std::nullopt;
  return by_holder(sim, council, "moderator", "moderation.decide_appeal", member("appeal", *id) + "," + member("outcome", sim.chance(2) ? "upheld" : "reversed") + "," + words(sim));
}

Made suspend(Simulation& sim, Council council) {
  const auto who = sim.resident(council);
  if (!who) return std::nullopt;
  return by_holder(sim, council, "moderator", "moderation.suspend",
                   member("persona", who->persona) + R"(,"until":)" + std::to_string(to_unix_ms(sim.desk.now + std::chrono::minutes(1 + sim.below(10)))) + "," + code(sim) + "," + words(sim));
}

Made lift(Simulation& sim, Council council) {
  const auto who = sim.any_of("SELECT persona FROM suspension WHERE council = $1 AND ended = 0 ORDER BY measure", council);
  if (!who) return std::nullopt;
  return by_holder(sim, council, "moderator", "moderation.lift_suspension", member("persona", *who) + "," + words(sim));
}

std::string subject_of(const std::string& id) { return R"({"type":"initiative","id":")" + id + R"("})"; }

Made regulate(Simulation& sim, Council council) {
  const auto id = sim.any_of(any_initiative, council);
  if (!id) return std::nullopt;
  return by_holder(sim, council, "moderator", "moderation.regulate",
                   R"("subject":)" + subject_of(*id) + R"(,"paused":)" + (sim.chance(4) ? "true" : "false") + R"(,"slow_seconds":)" + (sim.chance(3) ? "60" : "0") +
                       R"(,"premoderated":)" + (sim.chance(3) ? "true" : "false") + "," + words(sim));
}

Made premoderate(Simulation& sim, Council council) {
  const auto category = sim.any_of("SELECT id FROM category WHERE council = $1 ORDER BY id", council);
  if (!category) return std::nullopt;
  return by_holder(sim, council, "moderator", "moderation.premoderate", member("category", *category) + R"(,"on":)" + (sim.chance(2) ? "true" : "false") + "," + words(sim));
}

Made release(Simulation& sim, Council council) {
  const auto id = sim.any_of("SELECT id FROM held_comment WHERE council = $1 AND state = 'waiting' ORDER BY id", council);
  if (!id) return std::nullopt;
  const std::string decision = sim.chance(2) ? R"(,"publish":true)" : R"(,"publish":false,)" + code(sim) + "," + words(sim);
  return by_holder(sim, council, "moderator", "moderation.release", member("comment", *id) + decision);
}

Made move_thread(Simulation& sim, Council council) {
  const auto comment = sim.any_of(any_comment, council);
  const auto to = sim.any_of(any_initiative, council);
  if (!comment || !to) return std::nullopt;
  return by_holder(sim, council, "moderator", "moderation.move_thread", member("comment", *comment) + R"(,"to":)" + subject_of(*to) + "," + words(sim));
}

Made configure(Simulation& sim, Council council) {
  return Order{sim.desk.operator_id.value, "moderation.configure",
               R"({"council":")" + council + R"(","settings":{"second_opinion":)" + (sim.chance(2) ? "true" : "false") + R"(,"evidence_days":)" + std::to_string(5 + sim.below(40)) +
                   R"(,"crisis_text":{"sv":"Ring 112"}}})"};
}

Made set_words(Simulation& sim, Council council) {
  return by_holder(sim, council, "moderator", "moderation.set_words", sim.chance(2) ? R"("language":"sv","hold":["text"],"warn":["dum"])" : R"("language":"sv","hold":[],"warn":[])");
}

Made set_policy(Simulation& sim, Council council) { return by_holder(sim, council, "moderator", "moderation.set_policy", R"("language":"sv",)" + member("text", "# Så modererar vi")); }

Made set_rota(Simulation& sim, Council council) {
  const auto who = sim.holder(council, "moderator");
  if (!who) return std::nullopt;
  return Order{who->member, "moderation.set_rota", R"({"council":")" + council + R"(","slots":[{"persona":")" + who->persona + R"(","weekday":1,"from":480,"to":1020}]})"};
}

// Asked for, agreed to and opened, one step an act: what was agreed stands open for a day.
Made evidence(Simulation& sim, Council council) {
  const auto which = [&](const char* state) { return sim.any_of(std::string("SELECT id FROM evidence WHERE council = $1 AND disposed = 0 AND ") + state, council); };
  const auto by_operator = [&](const char* method, const std::string& rest) {
    return Order{sim.desk.operator_id.value, method, R"({"council":")" + council + "\"," + rest + "}"};
  };
  if (const auto agreed = which("agreed_at IS NOT NULL ORDER BY id"); agreed && sim.chance(2)) return by_operator("moderation.open_evidence", member("evidence", *agreed));
  if (const auto asked = which("asked_by IS NOT NULL AND agreed_at IS NULL ORDER BY id")) {
    return by_operator("moderation.agree_evidence", member("evidence", *asked) + R"(,"reason":"Ja")");
  }
  const auto any = which("1 = 1 ORDER BY id");
  if (!any) return std::nullopt;
  return by_holder(sim, council, "moderator", "moderation.ask_evidence", member("evidence", *any) + R"(,"reason":"Polisanmälan")");
}

}  // namespace

const std::vector<Act>& moderation_acts() {
  static const std::vector<Act> all{
      {"report", 6, &report},           {"appeal report", 3, &appeal_report}, {"look", 2, &look},
      {"dismiss", 2, &dismiss},         {"second", 3, &second},               {"open contact", 2, &open_contact},
      {"hide for", 2, &hide},           {"restore", 3, &restore},             {"appeal", 3, &appeal},
      {"decide appeal", 3, &decide_appeal}, {"suspend", 1, &suspend},         {"lift", 2, &lift},
      {"regulate", 2, &regulate},       {"premoderate", 2, &premoderate},       {"release", 3, &release},             {"move thread", 2, &move_thread},
      {"configure", 1, &configure},     {"set words", 1, &set_words},         {"set policy", 1, &set_policy},
      {"set rota", 1, &set_rota},       {"evidence", 16, &evidence},
  };
  return all;
}

}  // namespace radslag::laws
