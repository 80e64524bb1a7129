// Law 4: nothing leaks. What is put up and what is journalled stands under an audience that the protocol's model names, and
// who somebody is shows to nobody else. (That a session is sent only rows of its viewer's audiences: resume_law_test.cpp.)
#include <gtest/gtest.h>

#include "council/core/journal.hpp"
#include "laws/audience_oracle.hpp"
#include "laws/council_simulation.hpp"

namespace radslag::laws {

using namespace council;

namespace {

void each_notice(store::Database& db, auto visit) {
  db.each<std::string, std::string, std::string, std::string, std::string>(
      "SELECT topic.name, type, id, audience, coalesce(json, '') FROM notice JOIN topic ON topic.no = notice.topic", visit);
}

std::string export_for(store::Database& db, const std::string& council, const std::set<std::string>& labels) {
  std::string lines;
  each_entry(db, *journal_number(db, CouncilId(council)), 0, std::int64_t{1} << 39, [&](const StoredEntry& entry) {
    lines += export_line(entry, !labels.contains(entry.audience.label)) + '\n';
  });
  return lines;
}

bool names_another(const Simulation& simulation, const std::string& text, const std::string& viewer) {
  for (const auto& member : simulation.members) {
    if (member != viewer && text.contains(member)) return true;
  }
  return false;
}

}  // namespace

TEST(LeakLaw, rows_stand_on_the_topics_and_for_the_audiences_that_the_model_names) {
  for_each_seed([](std::uint64_t seed) {
    Simulation simulation(seed);
    simulation.run(250);
    each_notice(simulation.desk.books(), [](const std::string& topic, const std::string& type, const std::string& id,
                                            const std::string& audience, const std::string&) {
      const Declared* declared = declared_row(type);
      ASSERT_NE(declared, nullptr) << type;
      EXPECT_TRUE(declared->topics.contains(topic_pattern(topic))) << type << " on " << topic;
      EXPECT_TRUE(declared->audiences.contains(audience_kind(audience))) << type << " " << id << " for " << audience;
      if (!audience.starts_with("member:")) return;
      EXPECT_TRUE(topic.ends_with("/me/" + audience.substr(7))) << "one's own rows live on one's own topic: " << topic;
    });
  });
}

TEST(LeakLaw, who_a_persona_is_stands_in_no_row_and_no_payload_that_others_get) {
  for_each_seed([](std::uint64_t seed) {
    Simulation simulation(seed);
    simulation.run(250);
    store::Database& books = simulation.desk.books();
    each_notice(books, [&](const std::string& topic, const std::string& type, const std::string& id,
                           const std::string& audience, const std::string& json) {
      const std::string own = audience.starts_with("member:") ? audience.substr(7) : "";
      EXPECT_FALSE(names_another(simulation, id + json, own)) << type << " on " << topic << " for " << audience;
    });
    std::vector<std::string> viewers = simulation.members;
    viewers.push_back("");
    for (const auto& council : simulation.councils) {
      for (const auto& viewer : viewers) {
        const std::string lines = export_for(books, council, labels_of(books, council, viewer, simulation.desk.now));
        EXPECT_FALSE(names_another(simulation, lines, viewer)) << "in the export of " << council << " for " << viewer;
      }
    }
  });
}

TEST(LeakLaw, who_is_hidden_is_named_to_moderators_and_to_themselves_alone) {
  for_each_seed([](std::uint64_t seed) {
    Simulation simulation(seed);
    simulation.run(250);
    store::Database& books = simulation.desk.books();
    const auto is_hidden = [&](const std::string& persona) {
      return books.one<std::int64_t>("SELECT 1 FROM persona WHERE id = $1 AND hidden = 1", persona).has_value();
    };
    each_notice(books, [&](const std::string& topic, const std::string& type, const std::string& id, const std::string& audience,
                           const std::string& json) {
      if (json.empty()) return;
      if (type == "persona" || type == "member_entry") {
        EXPECT_EQ(json.contains(R"("name":"")"), is_hidden(id)) << topic << " " << json;
      }
      if (type == "persona" && is_hidden(id)) EXPECT_TRUE(json.contains(R"("roles":[])")) << json;
      if (type == "role_term") {
        const auto value = protocol::read_json(json);
        EXPECT_FALSE(is_hidden(*value->find("persona")->as_string())) << json;
      }
      if (type == "hidden_name") {
        EXPECT_EQ(audience, "moderators");
        EXPECT_TRUE(is_hidden(id)) << "it goes when they are shown again";
      }
    });
  });
}

// Support is a political opinion: beside the supporter's own rows, no row ties a persona to it but those that were asked for.
TEST(LeakLaw, only_who_asked_for_it_stands_on_a_list_of_supporters) {
  for_each_seed([](std::uint64_t seed) {
    Simulation simulation(seed);
    simulation.run(250);
    store::Database& books = simulation.desk.books();
    std::set<std::string> listed;
    each_notice(books, [&](const std::string& topic, const std::string& type, const std::string& id, const std::string&, const std::string& json) {
      if (type == "supporter" && !json.empty()) listed.insert(topic + " " + id);
    });
    std::set<std::string> asked;
    books.each<std::string>(
        "SELECT i.council || '/initiative/' || i.id || '/supporters ' || p.id FROM endorsement e JOIN initiative i ON i.no = e.initiative "
        "JOIN persona p ON p.id = e.persona WHERE i.published_at IS NOT NULL AND i.is_hidden = 0 AND p.hidden = 0 AND p.left_at IS NULL AND "
        "(p.supports_shown = 1 OR EXISTS (SELECT 1 FROM support_shown s WHERE s.initiative = i.no AND s.persona = p.id))",
        [&](std::string key) { asked.insert(std::move(key)); });
    EXPECT_EQ(listed, asked);
  });
}

TEST(LeakLaw, facts_have_the_audience_that_the_model_names_and_private_ones_show_neither_kind_nor_time) {
  for_each_seed([](std::uint64_t seed) {
    Simulation simulation(seed);
    simulation.run(200);
    store::Database& books = simulation.desk.books();
    for (const auto& council : simulation.councils) {
      each_entry(books, *journal_number(books, CouncilId(council)), 0, 1 << 20, [&](const StoredEntry& entry) {
        // An erased entry of a member's own says no more than its leaf does.
        if (!entry.payload && !entry.audience.is_everyone() && entry.kind == "private") EXPECT_EQ(entry.audience.label, "member:");
        else EXPECT_TRUE(declared_fact(entry.kind).contains(audience_kind(entry.audience.label)))
            << entry.kind << " for " << entry.audience.label;
        const std::string line = export_line(entry, true);
        EXPECT_FALSE(line.contains("payload") || line.contains("salt")) << line;
        if (entry.audience.is_everyone()) return;
        EXPECT_TRUE(line.contains(R"("kind":"private","time":"-")")) << line;
      });
    }
  });
}

// The same row twice for one viewer would let a `gone` of the one take away the other.
TEST(LeakLaw, a_row_stands_for_one_audience_at_a_time) {
  for_each_seed([](std::uint64_t seed) {
    Simulation simulation(seed);
    simulation.run(250, [&](const Sent& sent) {
      const auto twice = simulation.desk.books().one<std::string, std::string>(
          "SELECT type, id FROM notice WHERE json IS NOT NULL GROUP BY topic, type, id HAVING count(*) > 1");
      ASSERT_FALSE(twice) << std::get<0>(*twice) << " " << std::get<1>(*twice) << " after " << sent.order.method;
    });
  });
}

}  // namespace radslag::laws
