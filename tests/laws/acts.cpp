// What happens in a random council, one line an act.
#include "base/calendar.hpp"
#include "laws/act_parts.hpp"

namespace radslag::laws {

Made by_resident(Simulation& sim, Council council, const char* method, const std::string& rest) {
  const auto who = sim.resident(council);
  if (!who) return std::nullopt;
  return Order{who->member, method, R"({"council":")" + council + '"' + (rest.empty() ? "" : "," + rest) + "}"};
}

Made by_holder(Simulation& sim, Council council, std::string_view role, const char* method, const std::string& rest) {
  const auto who = sim.holder(council, role);
  if (!who) return std::nullopt;
  return Order{who->member, method, R"({"council":")" + council + '"' + (rest.empty() ? "" : "," + rest) + "}"};
}

namespace {

constexpr auto any_comment = "SELECT id FROM comment WHERE council = $1 ORDER BY id";

Made join(Simulation& sim, Council council) {
  return Order{sim.any(sim.members), "membership.join",
               object({{"council", json_text(council)}, {"display_name", json_text("Namn " + std::to_string(sim.below(50)))}, {"accept_rules", "true"}})};
}

Made rename(Simulation& sim, Council council) {
  return by_resident(sim, council, "membership.rename", R"("display_name":"Nytt )" + std::to_string(sim.below(50)) + '"');
}

Made leave(Simulation& sim, Council council) { return by_resident(sim, council, "membership.leave", ""); }

Made show_presence(Simulation& sim, Council council) {
  return by_resident(sim, council, "membership.show_presence", sim.chance(2) ? R"("shown":true)" : R"("shown":false)");
}

Made ask_levels(Simulation& sim, Council council) {
  const auto level = [&] { return std::to_string(sim.chance(6) ? 2 + sim.below(3) : 1 + sim.below(2)); };
  return Order{sim.desk.operator_id.value, "council.ask_levels",
               object({{"council", json_text(council)},
                       {"levels", object({{"propose", level()}, {"comment", level()}, {"support", level()}, {"vote", level()}, {"hold_role", level()}})}})};
}

Made choose_level(Simulation& sim, Council council) {
  return by_resident(sim, council, "membership.choose_level", R"("level":)" + std::to_string(1 + sim.below(4)));
}

Made hide_self(Simulation& sim, Council council) {
  return by_resident(sim, council, "membership.hide", sim.chance(2) ? R"("hidden":true)" : R"("hidden":false)");
}

Made about_somebody(Simulation& sim, Council council, const char* method, const std::string& rest) {
  const auto whom = sim.resident(council);
  if (!whom) return std::nullopt;
  return by_resident(sim, council, method, R"("persona":")" + whom->persona + '"' + rest);
}

Made show_supports(Simulation& sim, Council council) {
  return by_resident(sim, council, "membership.show_supports", sim.chance(2) ? R"("shown":true)" : R"("shown":false)");
}

Made silence(Simulation& sim, Council council) {
  static const std::vector<std::string> how{"none", "muted", "blocked"};
  return about_somebody(sim, council, "membership.silence", R"(,"silence":")" + sim.any(how) + '"');
}

Made confirm(Simulation& sim, Council council) {
  const auto whom = sim.resident(council);
  if (!whom) return std::nullopt;
  return Order{sim.desk.operator_id.value, "membership.confirm", object({{"council", json_text(council)}, {"persona", json_text(whom->persona)}})};
}

Made mark_read(Simulation& sim, Council council) {
  return by_resident(sim, council, "inbox.mark_read", R"("revision":)" + std::to_string(sim.below(200)));
}

// For a term now and then, which the days that pass end or begin.
std::string some_days(Simulation& sim) {
  const auto day = [&](std::uint64_t days) { return Day::at(sim.desk.now + std::chrono::days{days}, "Europe/Stockholm").text(); };
  if (!sim.chance(3)) return "";
  return (sim.chance(2) ? R"(,"from":")" + day(sim.below(20)) + '"' : "") + R"(,"until":")" + day(sim.below(40)) + '"';
}

Made give_or_end(Simulation& sim, Council council, const char* method) {
  const auto who = sim.resident(council);
  if (!who) return std::nullopt;
  // Mostly those on which others acts wait.
  static const std::vector<std::string> rarer{"seat_holder", "deputy", "chair", "secretary", "minutes_checker", "teller", "process_lead"};
  const std::string role = sim.chance(4) ? sim.any(rarer) : sim.chance(3) ? "officer" : "moderator";
  const std::string days = method == std::string_view("role.give") ? some_days(sim) : "";
  return Order{sim.desk.operator_id.value, method,
               R"({"council":")" + council + R"(","persona":")" + who->persona + R"(","role":")" + role + '"' + days + "}"};
}

Made set_belonging_rules(Simulation& sim, Council council) {
  return Order{sim.desk.operator_id.value, "belonging.set_rules",
               R"({"council":")" + council + R"(","rules":{"ways":["declared","vouched","proof","roll"],"vouchers":)" + std::to_string(1 + sim.below(2)) + R"(,"months":1}})"};
}

Made ask_belonging(Simulation& sim, Council council) {
  const auto area = sim.any_of("SELECT id FROM area WHERE council = $1 ORDER BY id", council);
  if (!area) return std::nullopt;
  static const std::vector<std::string> ways{"declared", "vouched", "proof", "roll"};
  return by_resident(sim, council, "belonging.ask", R"("area":")" + *area + R"(","way":")" + sim.any(ways) + '"');
}

Made vouch_or_see(Simulation& sim, Council council) {
  const auto code = sim.any_of("SELECT code FROM belonging WHERE council = $1 AND code IS NOT NULL ORDER BY code", council);
  if (!code) return std::nullopt;
  if (sim.chance(2)) return by_resident(sim, council, "belonging.vouch", R"("code":")" + *code + '"');
  const auto who = sim.holder(council, "moderator");
  if (!who) return std::nullopt;
  return Order{who->member, "belonging.confirm", object({{"council", json_text(council)}, {"code", json_text(*code)}})};
}

Made move_away(Simulation& sim, Council council) {
  return by_resident(sim, council, sim.chance(2) ? "belonging.end" : "belonging.renew", "");
}

Made fix_roll(Simulation& sim, Council council) {
  const auto roll = sim.chance(2) ? sim.any_of("SELECT DISTINCT id FROM roll WHERE council = $1 ORDER BY id", council) : std::nullopt;
  const auto version = roll ? sim.desk.books().one<std::int64_t>("SELECT max(version) FROM roll WHERE council = $1 AND id = $2", council, *roll) : std::nullopt;
  static const std::vector<std::string> sources{"residents", "members", "seats"};
  const auto chair = sim.holder(council, "chair");
  return Order{chair ? chair->member : sim.desk.operator_id.value, "roll.fix",
               object({{"council", json_text(council)}, {"roll", json_text(roll.value_or(make_ulid(sim.desk.now, sim.desk.random())))}, {"version", std::to_string(version.value_or(0))},
                       {"name", json_text("Längd " + std::to_string(sim.below(9)))}, {"purpose", json_text("Val")}, {"source", json_text(sim.any(sources))}})};
}

Made take_in_members(Simulation& sim, Council council) {
  std::string file = "email";
  for (auto more = 1 + sim.below(4); more > 0; --more) file += "\\n" + std::to_string(more) + "." + std::to_string(sim.below(5)) + "@example.org";
  return Order{sim.desk.operator_id.value, "members.take_in",
               object({{"council", json_text(council)}, {"file", json_text(file)}, {"replace", sim.chance(2) ? "true" : "false"}, {"invite", sim.chance(4) ? "true" : "false"}, {"language", json_text("sv")}})};
}

Made note_recusal(Simulation& sim, Council council) {
  const auto who = sim.holder(council, sim.chance(2) ? "moderator" : "officer");
  const auto about = sim.any_of("SELECT id FROM initiative WHERE council = $1 ORDER BY no", council);
  if (!who || !about) return std::nullopt;
  const char* method = sim.chance(2) ? "recusal.lift" : "recusal.note";
  return Order{who->member, method, object({{"council", json_text(council)}, {"initiative", json_text(*about)}, {"reason", json_text("Granne")}})};
}

Made invite(Simulation& sim, Council council) {
  const auto who = sim.holder(council, "chair");
  return Order{who ? who->member : sim.desk.operator_id.value, "invitation.make",
               object({{"council", json_text(council)}, {"invitation", json_text(make_ulid(sim.desk.now, sim.desk.random()))}, {"language", json_text("sv")}, {"days", "9"},
                       {"role", json_text(sim.chance(2) ? "teller" : "secretary")}})};
}

Made accept_invitation(Simulation& sim, Council council) {
  std::vector<std::string> here;
  for (const auto& [where, code] : sim.codes) {
    if (where == council) here.push_back(code);
  }
  if (here.empty()) return std::nullopt;
  return Order{sim.any(sim.members), "invitation.accept",
               object({{"council", json_text(council)}, {"code", json_text(sim.any(here))}, {"display_name", json_text("Namn " + std::to_string(sim.below(50)))}, {"accept_rules", "true"}})};
}

Made revoke_invitation(Simulation& sim, Council council) {
  const auto which = sim.any_of("SELECT id FROM invitation WHERE council = $1 ORDER BY id", council);
  if (!which) return std::nullopt;
  const auto whose = sim.desk.books().one<std::string>("SELECT member FROM invitation WHERE id = $1", *which);
  return Order{*whose, "invitation.revoke", object({{"council", json_text(council)}, {"invitation", json_text(*which)}})};
}

Made give_role(Simulation& sim, Council council) { return give_or_end(sim, council, "role.give"); }
Made end_role(Simulation& sim, Council council) { return give_or_end(sim, council, "role.end"); }

std::string statutes(Simulation& sim) {
  return object({{"seats", "11"}, {"quorum_percent", "50"}, {"term_months", "24"}, {"support_threshold", std::to_string(2 + sim.below(4))}, {"support_days", "30"},
                 {"threshold_act", json_text(sim.chance(2) ? "answer" : "shortlist")}, {"answer_days", "30"}, {"screening_days", "5"}, {"notice_days", "7"},
                 {"screening", json_text(sim.chance(4) ? "after" : "before")}, {"standing", json_text("advisory")}});
}

Made update_council(Simulation& sim, Council council) {
  const auto revision = sim.desk.books().one<std::int64_t>("SELECT revision FROM council WHERE id = $1", council);
  std::string places;
  for (std::uint64_t i = 0; i < 4; ++i) {
    if (sim.chance(2)) places += (places.empty() ? "" : ",") + object({{"id", json_text("plats-" + std::to_string(i))}, {"label", json_text("Plats")}});
  }
  return Order{sim.desk.operator_id.value, "council.update",
               object({{"council", json_text(council)}, {"revision", std::to_string(*revision)},
                       {"settings", object({{"purpose", json_text(sim.text())}, {"rules", json_text(sim.text())}, {"areas", "[" + places + "]"}, {"categories", "[" + places + "]"}, {"statutes", statutes(sim)}})}})};
}

Made post_comment(Simulation& sim, Council council) {
  const auto subject = sim.any_of("SELECT id FROM subject WHERE council = $1 AND is_open ORDER BY id", council);
  if (!subject) return std::nullopt;
  const auto parent = sim.chance(2) ? sim.any_of(any_comment, council) : std::nullopt;
  return by_resident(sim, council, "comment.post",
                     R"("comment":")" + make_ulid(sim.desk.now, sim.desk.random()) + R"(","subject":{"type":"initiative","id":")" + *subject +
                         R"("},)" + (parent ? R"("parent":")" + *parent + R"(",)" : "") + R"("stance":"for","language":"sv","text":")" + sim.text() + '"');
}

// By its author as a rule; now and then by somebody else, who is refused.
Made about_comment(Simulation& sim, Council council, const char* method, const std::string& rest) {
  const auto comment = sim.any_of(any_comment, council);
  if (!comment) return std::nullopt;
  const auto author = sim.desk.books().one<std::string>(
      "SELECT member FROM persona JOIN comment ON comment.persona = persona.id WHERE comment.id = $1", *comment);
  return Order{sim.chance(8) ? sim.any(sim.members) : *author, method, R"({"council":")" + council + R"(","comment":")" + *comment + '"' + rest + "}"};
}

Made edit_comment(Simulation& sim, Council council) {
  return about_comment(sim, council, "comment.edit", R"(,"version":)" + std::to_string(1 + sim.below(3)) + R"(,"stance":"against","text":")" + sim.text() + '"');
}

Made take_back(Simulation& sim, Council council) { return about_comment(sim, council, "comment.take_back", ""); }

Made reaction(Simulation& sim, Council council, const char* method) {
  const auto comment = sim.any_of(any_comment, council);
  if (!comment) return std::nullopt;
  return by_resident(sim, council, method, R"("comment":")" + *comment + R"(","reaction":)" + (sim.chance(2) ? R"("thanks")" : R"("agree")"));
}

Made react(Simulation& sim, Council council) { return reaction(sim, council, "comment.react"); }
Made unreact(Simulation& sim, Council council) { return reaction(sim, council, "comment.unreact"); }

Made moderate(Simulation& sim, Council council, const char* method) {
  const auto who = sim.holder(council, "moderator");
  const auto comment = sim.any_of(any_comment, council);
  if (!who || !comment) return std::nullopt;
  return Order{who->member, method, object({{"council", json_text(council)}, {"comment", json_text(*comment)}, {"reason", json_text("Enligt reglerna")}})};
}

Made hide(Simulation& sim, Council council) { return moderate(sim, council, "comment.hide"); }
Made show(Simulation& sim, Council council) { return moderate(sim, council, "comment.show"); }

}  // namespace

const std::vector<Act>& council_acts() {
  static const std::vector<Act> all{
      {"join", 8, &join},           {"rename", 2, &rename},       {"leave", 1, &leave},         {"presence", 1, &show_presence},
      {"read", 2, &mark_read},      {"give role", 4, &give_role}, {"end role", 3, &end_role}, {"recusal", 2, &note_recusal}, {"roll", 2, &fix_roll}, {"list", 1, &take_in_members}, {"living rules", 1, &set_belonging_rules}, {"living", 4, &ask_belonging}, {"vouch", 3, &vouch_or_see}, {"move", 1, &move_away}, {"invite", 2, &invite}, {"accept", 2, &accept_invitation}, {"revoke", 1, &revoke_invitation},   {"settings", 2, &update_council},
      {"ask levels", 1, &ask_levels}, {"level", 2, &choose_level},  {"confirm", 2, &confirm},     {"hide self", 3, &hide_self}, {"show supports", 2, &show_supports}, {"silence", 2, &silence},
      {"post", 30, &post_comment},  {"edit", 4, &edit_comment},   {"take back", 2, &take_back},
      {"react", 8, &react},         {"unreact", 3, &unreact},     {"hide", 4, &hide},           {"show", 3, &show},
  };
  return all;
}

const Act& draw_act(Simulation& sim) {
  static const std::vector<Act> all = [] {
    std::vector<Act> together = council_acts();
    for (const auto* more : {&initiative_acts(), &own_data_acts(), &moderation_acts(), &round_acts()}) together.insert(together.end(), more->begin(), more->end());
    return together;
  }();
  unsigned total = 0;
  for (const Act& act : all) total += act.weight;
  auto drawn = sim.below(total);
  for (const Act& act : all) {
    if (drawn < act.weight) return act;
    drawn -= act.weight;
  }
  return all.front();
}

}  // namespace radslag::laws
