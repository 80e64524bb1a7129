#include "council/initiative_council.hpp"

namespace radslag::council {

namespace {

const std::string first = ulid("N", 1);
const std::string second = ulid("N", 2);

// Erases entries as the office will: every feature forgets, under an entry of its own.
struct InitiativeForgets : testing::Test, InitiativeCouncil {
  void erase(const std::function<bool(const StoredEntry&)>& which) {
    std::vector<StoredEntry> erased;
    entries(0, [&](const StoredEntry& entry) {
      if (which(entry)) erased.push_back(entry);
    });
    ASSERT_FALSE(erased.empty());
    for (const StoredEntry& entry : erased) {
      const auto payload = protocol::read_json(*entry.payload, protocol::ReaderLimits::for_own_text());
      std::vector<RowChange> changes;
      const Entry now{CouncilId("husby"), head() + ++redactions_, desk.now, Audience::everyone()};
      Board board(desk.books(), now, changes);
      for (const auto& forget : desk.registry().forgets()) {
        forget(desk.books(), board, {CouncilId("husby"), entry.seq, entry.at, entry.audience}, entry.kind, *payload->find("fact"));
      }
    }
  }
  void erase_kind(std::string_view kind) {
    erase([&](const StoredEntry& entry) { return entry.kind == kind; });
  }

  // Tables, the noticeboard and every page of the search index, as bytes; the journal and the receipts are the office's own.
  bool still_holds(const std::string& word) {
    bool found = false;
    std::vector<std::string> tables;
    desk.books().each<std::string>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('entry', 'receipt', 'initiative_words', 'initiative_parts')",
        [&](std::string name) { tables.push_back(std::move(name)); });
    for (const auto& table : tables) {
      std::vector<std::string> columns;
      desk.books().each<std::string>("SELECT name FROM pragma_table_info($1)", [&](std::string name) { columns.push_back(std::move(name)); }, table);
      for (const auto& column : columns) {
        const std::string sql = fmt::format(R"(SELECT count(*) FROM "{}" WHERE instr(CAST("{}" AS BLOB), CAST($1 AS BLOB)) > 0)", table, column);
        if (desk.books().one<std::int64_t>(sql, word).value() > 0) {
          ADD_FAILURE() << word << " in " << table << "." << column;
          found = true;
        }
      }
    }
    return found;
  }

 private:
  int redactions_ = 0;
};

}  // namespace

TEST_F(InitiativeForgets, what_it_said_everywhere_that_it_stood) {
  publish(first, "Hemligheten");
  publish(second, "Gungor", other);
  ok(ask(supporter, "initiative.endorse", first));
  ok(offer(author, ulid("G", 1), first, second));
  erase([](const StoredEntry& entry) { return entry.kind == "initiative_submitted" || entry.kind == "initiative_published"; });
  EXPECT_FALSE(still_holds("Hemligheten"));
  EXPECT_FALSE(still_holds("hemligheten")) << "folded, in the index";
  EXPECT_FALSE(still_holds("hem")) << "cut in three, in the index";
  EXPECT_TRUE(page(first).contains(R"("title":"—")"));
  EXPECT_TRUE(page(first).contains(R"("number":"2026-1")")) << "that it was there stays";
  EXPECT_EQ(record(first).support, 1);
  desk.books().run("INSERT INTO initiative_words (initiative_words) VALUES ('integrity-check')");
  desk.books().run("INSERT INTO initiative_parts (initiative_parts) VALUES ('integrity-check')");
}

TEST_F(InitiativeForgets, an_earlier_version_and_leaves_the_present_one) {
  publish(first, "Grannens namn");
  ok(edit(author, first, 1, "Belysning"));
  erase([](const StoredEntry& entry) { return entry.kind == "initiative_submitted" || entry.kind == "initiative_published"; });
  EXPECT_FALSE(still_holds("Grannens"));
  EXPECT_TRUE(page(first).contains("Belysning"));
  EXPECT_TRUE(rows("", "initiative/" + first + "/history", "initiative_version").contains(R"("title":"—")"));
}

TEST_F(InitiativeForgets, reasons_and_answers) {
  publish(first);
  ok(ask(officer, "initiative.answer", first, R"(,"text":"Svarstexten","language":"sv")"));
  ok(because(moderator, "initiative.hide", first, "Skvaller"));
  erase_kind("initiative_answered");
  erase_kind("initiative_hidden");
  EXPECT_FALSE(still_holds("Svarstexten"));
  EXPECT_FALSE(still_holds("Skvaller"));
  EXPECT_TRUE(steps(first).contains(R"("step":"hidden")"));
  EXPECT_EQ(page(first), "") << "it stays hidden";
}

TEST_F(InitiativeForgets, who_supported_it) {
  publish(first);
  ok(ask(supporter, "initiative.endorse", first));
  ok(ask(other, "initiative.endorse", first));
  erase([&](const StoredEntry& entry) { return entry.audience.label == "member:" + supporter && entry.kind == "initiative_endorsed"; });
  EXPECT_EQ(row("", "initiatives", "initiative_tally " + first), R"({"support":1,"comments":0})");
  EXPECT_EQ(row(supporter, "me", "my_support " + first), "");
}

TEST_F(InitiativeForgets, the_message_of_an_offer) {
  publish(first);
  publish(second, "Gungor", other);
  ok(offer(author, ulid("G", 1), first, second));
  erase_kind("merge_offered");
  EXPECT_FALSE(still_holds("Samma sak"));
  EXPECT_NE(row(other, "me", "merge_offer " + ulid("G", 1)), "") << "it can still be answered";
}

}  // namespace radslag::council
