// One's own data: who may have what erased, what stays, and what nobody finds any more.
#include "council/own_data/register.hpp"

#include "council/core/own_facts.hpp"
#include "council/initiative_council.hpp"

namespace radslag::council {

namespace {

const std::string first = ulid("N", 1);
const std::string comment = ulid("K", 1);

Registry with_own_data() {
  Registry registry = every_feature();
  register_own_facts(registry);
  register_own_data(registry);
  return registry;
}

struct OwnData : testing::Test, InitiativeCouncil {
  OwnData() : InitiativeCouncil({.screening = "after"}, with_own_data()) {}

  Answer in_council(const std::string& who, const std::string& method, const std::string& rest) {
    return desk.ask(who, method, R"({"council":"husby",)" + rest + "}");
  }
  Answer erase_text(const std::string& who, const std::string& type, const std::string& id) {
    return in_council(who, "data.erase_text", fmt::format(R"("thing":{{"type":"{}","id":"{}"}})", type, id));
  }
  Answer order(const std::string& who, const std::string& id) {
    return in_council(who, "data.order_erasure",
                      fmt::format(R"("thing":{{"type":"comment","id":"{}"}},"ground":"Dom","authority":"Tingsrätten","reason":"Mål 1")", id));
  }
  Answer decide(const std::string& who, const std::string& request, bool erase) {
    return in_council(who, "data.decide_erasure", fmt::format(R"("request":"{}","erase":{},"reason":"Gallring")", request, erase));
  }
  std::string request() { return desk.books().one<std::string>("SELECT id FROM erasure_request WHERE state = 'waiting'").value_or("none"); }
  void write(const std::string& who, const std::string& id, const std::string& text) {
    ok(in_council(who, "comment.post", fmt::format(R"("comment":"{}","subject":{{"type":"initiative","id":"{}"}},"stance":"for","language":"sv","text":"{}")", id, first, text)));
  }
  void under_authority() {
    const auto revision = desk.books().one<std::int64_t>("SELECT revision FROM council");
    ok(in_council(operator_id(), "council.update",
                  fmt::format(R"("revision":{},"settings":{{"responsible_body":{{"kind":"authority","name":"Nämnden","contact":""}}}})", *revision)));
  }
  void two_erase() {
    ok(in_council(operator_id(), "data.set_rules", R"("rules":{"erasure_by_two":true,"consent_days":0,"least_age":0,"drafts_months":1,"registry_pattern":"KS ####/##"})"));
  }
  std::string operator_id() { return desk.operator_id.value; }
  static Reason why(const Answer& answer) { return answer.result ? Reason::busy : answer.result.error().reason; }

  // Every table but the search index's own, which holds words in pieces; the index is asked for itself.
  bool holds(const std::string& word) {
    std::vector<std::pair<std::string, std::string>> columns;
    desk.books().each<std::string, std::string>(
        "SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT IN ('initiative_words', 'initiative_parts')",
        [&](std::string table, std::string column) { columns.emplace_back(std::move(table), std::move(column)); });
    bool found = false;
    for (const auto& [table, column] : columns) {
      const std::string sql = fmt::format(R"(SELECT count(*) FROM "{}" WHERE instr(CAST("{}" AS BLOB), CAST($1 AS BLOB)) > 0)", table, column);
      if (desk.books().one<std::int64_t>(sql, word).value() == 0) continue;
      found = true;
      where += " " + table + "." + column;
    }
    return found;
  }
  std::string where;
};

}  // namespace

TEST_F(OwnData, an_author_has_a_comment_erased_in_every_version_and_its_place_stays) {
  publish(first);
  write(other, comment, "Gnistrande hemlighet");
  ok(in_council(other, "comment.edit", R"("comment":")" + comment + R"(","version":1,"stance":"for","text":"Bortglömd")"));
  const Answer erased = erase_text(other, "comment", comment);
  ok(erased);
  EXPECT_EQ(*erased.result, R"({"erased":true})");
  EXPECT_EQ(desk.last.erased.size(), 2U);
  EXPECT_FALSE(holds("Gnistrande")) << where;
  EXPECT_FALSE(holds("Bortgl")) << where;
  EXPECT_TRUE(row("", "initiative/" + first, "comment " + comment).contains(R"("taken_back":true)"));
  EXPECT_TRUE(row("", "initiatives", "initiative_tally " + first).contains(R"("comments":0)"));
  EXPECT_TRUE(rows("", "disposal", "disposal").contains(R"("class":"texts")"));
  EXPECT_EQ(why(erase_text(other, "comment", comment)), Reason::wrong_state) << "there is nothing left of it";
}

TEST_F(OwnData, nobody_has_anothers_text_erased_but_by_order) {
  publish(first);
  write(other, comment, "Ord");
  for (const std::string& who : {author, moderator, officer}) EXPECT_EQ(why(erase_text(who, "comment", comment)), Reason::forbidden);
  EXPECT_EQ(why(erase_text("", "comment", comment)), Reason::session_ended);
  EXPECT_EQ(why(erase_text(other, "comment", ulid("K", 9))), Reason::not_found);
  for (const std::string& who : {author, moderator, officer}) EXPECT_EQ(why(order(who, comment)), Reason::forbidden);
  ok(order(operator_id(), comment));
  EXPECT_FALSE(holds("\"Ord\""));
  std::string told;
  entries(0, [&](const StoredEntry& entry) { told += entry.kind == "redacted" ? *entry.payload : ""; });
  EXPECT_TRUE(told.contains(R"("ground":"Dom","authority":"Tingsrätten")")) << told;
}

TEST_F(OwnData, an_open_initiative_is_withdrawn_before_its_text_goes) {
  publish(first, "Trollskogen");
  ok(ask(supporter, "initiative.endorse", first));
  ok(erase_text(author, "initiative", first));
  EXPECT_EQ(record(first).state, initiative::State::withdrawn);
  EXPECT_FALSE(holds("Trollskogen")) << where;
  EXPECT_FALSE(holds("trollskogen")) << where;
  EXPECT_FALSE(holds("lsko")) << where;
}

TEST_F(OwnData, under_an_authority_an_officer_decides_with_a_reason_and_not_who_asked) {
  under_authority();
  publish(first);
  write(officer, comment, "Allmän handling");
  EXPECT_EQ(*erase_text(officer, "comment", comment).result, R"({"erased":false})");
  EXPECT_TRUE(holds("Allm"));
  EXPECT_EQ(why(erase_text(officer, "comment", comment)), Reason::wrong_state) << "it is asked for already";
  const std::string asked = request();
  EXPECT_EQ(why(decide(operator_id(), asked, true)), Reason::forbidden);
  EXPECT_EQ(why(decide(moderator, asked, true)), Reason::forbidden);
  EXPECT_EQ(why(decide(officer, asked, true)), Reason::forbidden) << "it is the officer's own";
  give(moderator, "officer");
  ok(decide(moderator, asked, true));
  EXPECT_FALSE(holds("Allm")) << where;
  EXPECT_EQ(why(decide(moderator, asked, false)), Reason::wrong_state);
  EXPECT_EQ(rows(author, "disposal", "erasure_request"), "") << "only for those who decide";
  EXPECT_TRUE(rows(moderator, "disposal", "erasure_request").contains(R"("state":"erased")"));
}

TEST_F(OwnData, what_is_ordered_needs_a_second_operator_where_the_rules_say_so) {
  two_erase();
  publish(first);
  write(other, comment, "Tvistigt");
  EXPECT_EQ(*order(operator_id(), comment).result, R"({"erased":false})");
  EXPECT_EQ(why(decide(operator_id(), request(), true)), Reason::forbidden);
  const std::string second = ulid("P", 2);
  desk.books().run("INSERT INTO operator (member, since) VALUES ($1, 0)", second);
  ok(decide(second, request(), false));
  EXPECT_TRUE(holds("Tvistigt"));
}

TEST_F(OwnData, who_leaves_without_their_texts_leaves_no_name_and_no_trace_of_whom_they_supported) {
  publish(first, "Stannar");
  write(other, comment, "Stannar ocks");
  ok(ask(other, "initiative.endorse", first));
  ok(in_council(author, "comment.react", R"("comment":")" + comment + R"(","reaction":"thanks")"));
  ok(in_council(other, "membership.rename", R"("display_name":"Bosse Nyberg")"));
  ok(in_council(other, "draft.save", R"("initiative":")" + ulid("D", 1) + R"(","content":{"title":"Halvskrivet"})"));
  EXPECT_TRUE(row("", "initiatives", "initiative_tally " + first).contains(R"("support":1)"));
  ok(in_council(other, "data.leave_council", R"("texts":"keep")"));
  EXPECT_FALSE(holds("Nyberg")) << where;
  EXPECT_FALSE(holds("Halvskrivet")) << where;
  EXPECT_TRUE(row("", "people", "persona " + personas[other]).contains(R"("name":"—")"));
  EXPECT_TRUE(row("", "initiatives", "initiative_tally " + first).contains(R"("support":0)"));
  EXPECT_TRUE(row("", "initiative/" + first, "comment " + comment).contains("Stannar ocks"));
  EXPECT_TRUE(desk.rows(other, "husby/me").empty());
  const auto left = desk.books().one<std::int64_t>("SELECT count(*) FROM entry WHERE audience = 'member:' || $1", other);
  EXPECT_EQ(left, 0) << "no entry says whose it was";
  EXPECT_EQ(why(ask(other, "initiative.endorse", first)), Reason::forbidden) << "nobody by that persona is here any more";
}

TEST_F(OwnData, who_leaves_leaves_no_level_no_list_and_no_silence_behind) {
  publish(first, "Stannar");
  publish(ulid("N", 2), "Avslutas");
  write(other, comment, "Stannar ocks");
  for (const std::string& each : {first, ulid("N", 2)}) {
    ok(ask(other, "initiative.endorse", each));
    ok(ask(other, "initiative.show_support", each, R"(,"shown":true)"));
  }
  ok(because(author, "initiative.withdraw", ulid("N", 2)));
  const auto listed = [&](const std::string& on) { return row("", "initiative/" + on + "/supporters", "supporter " + personas[other]); };
  EXPECT_NE(listed(first), "");
  EXPECT_NE(listed(ulid("N", 2)), "") << "the list stays when the gathering is over";
  ok(in_council(moderator, "membership.confirm", R"("persona":")" + personas[other] + '"'));
  ok(in_council(other, "membership.rename", R"("display_name":"Bosse Nyberg")"));
  ok(in_council(other, "membership.choose_level", R"("level":4)"));
  ok(in_council(other, "membership.silence", R"("persona":")" + personas[author] + R"(","silence":"blocked")"));
  ok(in_council(other, "membership.hide", R"("hidden":true)"));
  ok(in_council(other, "membership.hide", R"("hidden":false)"));
  ok(in_council(other, "membership.hide", R"("hidden":true)"));
  EXPECT_NE(row(moderator, "people", "hidden_name " + personas[other]), "");
  ok(in_council(other, "data.leave_council", R"("texts":"keep")"));
  EXPECT_FALSE(holds("Nyberg")) << where;
  EXPECT_EQ(listed(first) + listed(ulid("N", 2)), "");
  EXPECT_EQ(row(moderator, "people", "hidden_name " + personas[other]), "");
  EXPECT_FALSE(row("", "people", "persona " + personas[other]).contains("own_name"));
  EXPECT_EQ(desk.books().one<std::int64_t>("SELECT (SELECT count(*) FROM silenced) + (SELECT count(*) FROM support_shown) + "
                                           "(SELECT count(*) FROM persona WHERE id = $1 AND (level > 1 OR confirmed OR hidden OR supports_shown))", personas[other]), 0);
}

TEST_F(OwnData, support_that_has_done_its_part_stays_counted_without_a_name) {
  publish(first);
  ok(ask(supporter, "initiative.endorse", first));
  ok(ask(other, "initiative.endorse", first));
  ok(because(author, "initiative.withdraw", first));
  ok(in_council(supporter, "data.leave_council", R"("texts":"keep")"));
  EXPECT_EQ(record(first).support, 2) << "the gathering is over: the number is a record";
  EXPECT_EQ(desk.books().one<std::int64_t>("SELECT count(*) FROM endorsement"), 1);
}

TEST_F(OwnData, who_leaves_with_their_texts_has_them_erased_or_under_an_authority_asked_for) {
  publish(first, "Snigelparken");
  write(author, comment, "Sköldpaddan");
  ok(in_council(author, "data.leave_council", R"("texts":"erase")"));
  EXPECT_FALSE(holds("Snigelparken")) << where;
  EXPECT_FALSE(holds("Sköldpaddan")) << where;
  under_authority();
  publish(ulid("N", 2), "Igelkotten", other);
  ok(in_council(other, "data.leave_council", R"("texts":"erase")"));
  EXPECT_TRUE(holds("Igelkotten")) << "a public document until an officer has decided";
  ok(decide(officer, request(), true));
  EXPECT_FALSE(holds("Igelkotten")) << where;
}

TEST_F(OwnData, new_rules_ask_again_and_writing_needs_them_from_a_day_on) {
  publish(first);
  ok(in_council(operator_id(), "data.set_rules", R"("rules":{"erasure_by_two":false,"consent_days":10,"least_age":0,"drafts_months":1,"registry_pattern":""})"));
  const auto revision = desk.books().one<std::int64_t>("SELECT revision FROM council");
  ok(in_council(operator_id(), "council.update", fmt::format(R"("revision":{},"settings":{{"rules":"Nya regler","privacy":"Ny text"}})", *revision)));
  EXPECT_TRUE(row("", "council", "data_rules husby").contains(R"("rules_version":1,"privacy_version":1)"));
  ok(ask(supporter, "initiative.endorse", first));
  desk.now += std::chrono::days(11);
  EXPECT_EQ(why(ask(other, "initiative.endorse", first)), Reason::consent_needed);
  ok(in_council(other, "inbox.mark_read", R"("revision":1)"));
  EXPECT_EQ(why(in_council(other, "consent.accept", R"("rules":0,"privacy":1)")), Reason::conflict);
  ok(in_council(other, "consent.accept", R"("rules":1,"privacy":1)"));
  ok(ask(other, "initiative.endorse", first));
  EXPECT_TRUE(rows(other, "me", "my_consent").contains(R"("rules_version":1)"));
  EXPECT_EQ(rows(supporter, "me", "my_consent").find(R"("rules_version":1)"), std::string::npos);
}

TEST_F(OwnData, who_joins_says_that_they_are_old_enough_where_the_rules_ask) {
  ok(in_council(operator_id(), "data.set_rules", R"("rules":{"erasure_by_two":false,"consent_days":10,"least_age":13,"drafts_months":1,"registry_pattern":""})"));
  const auto join = [&](const std::string& more) { return in_council(ulid("R", 9), "membership.join", R"("display_name":"Ny","accept_rules":true)" + more); };
  EXPECT_EQ(join("").result.error().field, "/old_enough");
  EXPECT_EQ(join(R"(,"old_enough":false)").result.error().field, "/old_enough");
  ok(join(R"(,"old_enough":true)"));
}

TEST_F(OwnData, drafts_that_nobody_touched_are_disposed_of_and_counted) {
  two_erase();
  ok(in_council(other, "draft.save", R"("initiative":")" + ulid("D", 1) + R"(","content":{"title":"Gammalt"})"));
  desk.now += std::chrono::days(20);
  ok(in_council(other, "draft.save", R"("initiative":")" + ulid("D", 2) + R"(","content":{"title":"Nytt"})"));
  desk.now += std::chrono::days(15);
  EXPECT_TRUE(desk.office().tick(desk.now).stored);
  EXPECT_EQ(desk.books().one<std::int64_t>("SELECT count(*) FROM draft"), 1);
  EXPECT_TRUE(rows("", "disposal", "disposal").contains(R"("class":"drafts","month":"2026-10","count":1)")) << rows("", "disposal", "disposal");
}

TEST_F(OwnData, a_registry_number_is_the_authoritys_own_and_has_its_form) {
  two_erase();
  publish(first);
  const auto number = [&](const std::string& who, const std::string& text) {
    return ask(who, "matter.register", first, fmt::format(R"(,"number":"{}","received_at":1790000000000)", text));
  };
  EXPECT_EQ(why(number(officer, "KS 2026/14")), Reason::wrong_state) << "an association keeps no such register";
  under_authority();
  EXPECT_EQ(why(number(author, "KS 2026/14")), Reason::forbidden);
  EXPECT_EQ(why(number(officer, "KS 26/14")), Reason::bad_choice);
  ok(number(officer, "KS 2026/14"));
  EXPECT_TRUE(rows("", "initiative/" + first, "registry_entry").contains("KS 2026/14"));
}

TEST_F(OwnData, an_export_holds_what_is_ones_own_and_nothing_of_others) {
  publish(first, "Min egen", author);
  write(author, comment, "Min kommentar");
  write(other, ulid("K", 2), "Grannens kommentar");
  ok(ask(other, "initiative.endorse", first));
  std::string all;
  for (const char* section : {"about", "rows", "entries"}) {
    std::string after;
    for (bool more = true; more;) {
      const auto answer = desk.query(author, "data.export", fmt::format(R"({{"section":"{}"{}}})", section, after));
      ASSERT_TRUE(answer);
      all += *answer;
      const auto next = protocol::read_json(*answer)->find("next");
      more = next != nullptr;
      if (more) after = R"(,"after":")" + *next->as_string() + '"';
    }
  }
  for (const char* own : {"Min egen", "Min kommentar", "Amina", "member_joined"}) EXPECT_TRUE(all.contains(own)) << own;
  for (const char* others : {"Grannens kommentar", "initiative_endorsed", "Ceren"}) EXPECT_FALSE(all.contains(others)) << others;
}

}  // namespace radslag::council
