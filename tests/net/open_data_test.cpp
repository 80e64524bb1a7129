// The journal, open data and the operator's own pages, as anybody fetches them.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "net/hall.hpp"
#include "net/open_data.hpp"
#include "net/tiles.hpp"

namespace radslag::net {
namespace {

using Json = nlohmann::json;

// Waits until the journal's head is signed: at most a second after a commit.
RawResponse checkpoint_of(RawSocket& socket, std::size_t size) {
  RawResponse note;
  do {
    note = socket.get("/log/husby/checkpoint");
  } while (note.status != 200 || note.body.find("\n" + std::to_string(size) + "\n") == std::string::npos);
  return note;
}

TEST(JournalPages, give_key_head_entries_and_proofs_to_anybody) {
  Hall hall;
  hall.found();
  hall.change("one");
  hall.join(anna, "Anna");
  RawSocket socket = hall.connect();
  const std::string lines = socket.get("/log/husby/entries?from=0&to=100").body;
  const auto size = static_cast<std::size_t>(std::ranges::count(lines, '\n'));
  const RawResponse note = checkpoint_of(socket, size);
  EXPECT_EQ(note.header("Access-Control-Allow-Origin"), "*");
  EXPECT_TRUE(socket.get("/log/husby/key").body.starts_with("-----BEGIN PUBLIC KEY-----\n"));
  const RawResponse whole = socket.get("/log/husby/export.jsonl");
  EXPECT_EQ(whole.body, lines);
  EXPECT_EQ(lines.find("Anna"), std::string::npos);  // a name is not for everyone: its payload is withheld
  EXPECT_NE(lines.find("\"withheld\":true"), std::string::npos);
  const RawResponse proof = socket.get("/log/husby/proof/inclusion?seq=0&size=" + std::to_string(size));
  EXPECT_FALSE(Json::parse(proof.body)["proof"].empty());
  EXPECT_NE(proof.header("Cache-Control").find("immutable"), std::string::npos);
  EXPECT_TRUE(Json::parse(socket.get("/log/husby/proof/consistency?from=0&to=" + std::to_string(size)).body)["proof"].empty());
}

TEST(JournalPages, refuse_what_is_out_of_range_or_unknown) {
  Hall hall;
  hall.found();
  RawSocket socket = hall.connect();
  EXPECT_EQ(socket.get("/log/husby/proof/inclusion?seq=5&size=5").status, 400);
  EXPECT_EQ(socket.get("/log/husby/proof/inclusion?seq=0&size=999999").status, 400);
  EXPECT_EQ(socket.get("/log/husby/proof/consistency?from=-1&to=2").status, 400);
  EXPECT_EQ(socket.get("/log/husby/entries?from=0").status, 400);
  EXPECT_EQ(socket.get("/log/nowhere/checkpoint").status, 404);
  EXPECT_EQ(socket.get("/log/HUSBY/checkpoint").status, 404);
  EXPECT_EQ(socket.get("/log/nowhere/export.jsonl").status, 404);
  EXPECT_EQ(socket.get("/log/husby/secrets").status, 404);
}

TEST(OpenDataPages, are_paged_by_revision_without_loss) {
  Hall hall;
  hall.found();
  for (int i = 0; i < 3; ++i) {
    const std::string member = "01J0MEMBER000000000000000" + std::to_string(i);
    const std::string persona = hall.join(member, "Person " + std::to_string(i));
    hall.command(operator_token, "role.give", {{"council", "husby"}, {"persona", persona}, {"role", "officer"}});
  }
  RawSocket socket = hall.connect();
  std::vector<std::string> names;
  std::string next = "/api/v1/councils/husby/persona?limit=1";
  while (!next.empty()) {
    const RawResponse page = socket.get(next);
    ASSERT_EQ(page.status, 200);
    const Json json = Json::parse(page.body);
    for (const Json& row : json["rows"]) names.push_back(row["fields"]["name"]);
    next = json.contains("next") ? "/api/v1/councils/husby/persona?limit=1&since=" + std::to_string(json["next"].get<std::int64_t>()) : "";
  }
  EXPECT_EQ(names, (std::vector<std::string>{"Person 0", "Person 1", "Person 2"}));
}

TEST(OpenDataPages, come_as_csv_for_spreadsheets) {
  OpenPage page;
  page.rows = {{"a", 1, R"({"title":"=1+1","cost":-2.5,"count":-3,"note":"x;\"y\"","place":{"latitude":59.4}})"}, {"b", 2, R"({"title":"@cmd","open":true})"}, {"c", 3, std::nullopt}};
  EXPECT_EQ(to_csv(page, Locale::swedish),
            "\xEF\xBB\xBFid;revision;title;cost;count;note;place;open\r\n"
            "a;1;'=1+1;-2,5;-3;\"x;\"\"y\"\"\";\"{\"\"latitude\"\":59.4}\";\r\n"
            "b;2;'@cmd;;;;;true\r\n");
  EXPECT_NE(to_csv(page, Locale::plain).find(";-2.5;"), std::string::npos);
  Hall hall;
  hall.found();
  const RawResponse csv = hall.connect().get("/api/v1/councils/husby/council.csv?locale=sv");
  EXPECT_EQ(csv.header("Content-Type"), "text/csv; charset=utf-8");
  EXPECT_TRUE(csv.body.starts_with("\xEF\xBB\xBFid;revision;"));
  EXPECT_EQ(hall.connect().get("/api/v1/councils/husby/council", "Accept: text/csv\r\n").header("Content-Type"), "text/csv; charset=utf-8");
}

TEST(OpenDataPages, refuse_what_they_do_not_have) {
  Hall hall;
  hall.found();
  RawSocket socket = hall.connect();
  EXPECT_EQ(socket.get("/api/v1/councils/nowhere/council").status, 404);
  EXPECT_EQ(socket.get("/api/v1/councils/husby/../x").status, 404);
  for (const char* misspelt : {"initiatives", "initiatives.csv", "councils", "Initiative"}) {
    const RawResponse answer = socket.get(std::string("/api/v1/councils/husby/") + misspelt);
    EXPECT_EQ(answer.status, 404) << misspelt;
    EXPECT_TRUE(answer.body.contains("initiative_card")) << answer.body;
    EXPECT_FALSE(answer.body.contains("membership")) << answer.body;
  }
  EXPECT_EQ(socket.get("/api/v1/councils/husby/council?since=x").status, 400);
  EXPECT_EQ(socket.get("/api/v1/councils/husby/council?limit=0").status, 400);
  // Rows for members alone are no open data, whatever their type.
  hall.join(anna, "Anna");
  EXPECT_TRUE(Json::parse(socket.get("/api/v1/councils/husby/membership").body)["rows"].empty());
  const RawResponse feed = socket.get("/api/v1/councils/husby/initiatives.atom");
  EXPECT_EQ(feed.header("Content-Type"), "application/atom+xml; charset=utf-8");
  EXPECT_NE(feed.body.find("<title>Husby råd</title>"), std::string::npos);
}

TEST(Status, is_told_to_machines) {
  Hall hall([](Config& config) {
    std::ofstream(config.data_folder / "security.txt") << "Contact: mailto:security@example.se\n";
    config.security_txt = config.data_folder / "security.txt";
  });
  hall.found();
  RawSocket socket = hall.connect();
  EXPECT_EQ(socket.get("/healthz").status, 200);
  EXPECT_EQ(socket.get("/readyz").status, 200);
  EXPECT_EQ(socket.get("/.well-known/security.txt").body, "Contact: mailto:security@example.se\n");
  const std::string metrics = socket.get("/metrics").body;
  EXPECT_NE(metrics.find("radslag_commands_total{outcome=\"done\"} 1\n"), std::string::npos) << metrics;
  EXPECT_NE(metrics.find("radslag_command_seconds_count 1\n"), std::string::npos);
}

TEST(TileRanges, are_read_whole_or_not_at_all) {
  const auto range = parse_range("bytes=0-16383", 100'000, 1 << 20);
  ASSERT_TRUE(range);
  EXPECT_EQ(range->last, 16383U);
  EXPECT_EQ(parse_range("bytes=90000-", 100'000, 1 << 20)->last, 99'999U);
  EXPECT_EQ(parse_range("bytes=0-", 100'000, 10)->last, 9U);
  for (const char* bad : {"bytes=100000-", "bytes=5-4", "bytes=-5", "bytes=0-1,4-5", "lines=0-1", "bytes=a-b", ""}) EXPECT_FALSE(parse_range(bad, 100'000, 10)) << bad;
}

// The head of a PMTiles file: zooms up to 14, from 16° to 16.5° east and from 58.5° to 58.75° north.
std::string head_of_tiles() {
  std::string head = "PMTiles\x03" + std::string(119, '\0');
  head[101] = 14;
  std::size_t at = 102;
  for (const std::int32_t degrees : {160'000'000, 585'000'000, 165'000'000, 587'500'000}) {
    for (int i = 0; i < 4; ++i) head[at++] = static_cast<char>(static_cast<std::uint32_t>(degrees) >> (8 * i) & 0xFF);
  }
  return head;
}

TEST(Tiles, are_served_by_range_from_one_file) {
  Hall hall([](Config& config) {
    config.map.tiles = config.data_folder / "map.pmtiles";
    std::ofstream(config.map.tiles, std::ios::binary) << head_of_tiles();
  });
  const RawResponse part = hall.connect().get("/tiles/map.pmtiles", "Range: bytes=2-4\r\n");
  EXPECT_EQ(part.status, 206);
  EXPECT_EQ(part.body, "Til");
  EXPECT_EQ(part.header("Content-Range"), "bytes 2-4/127");
  EXPECT_EQ(hall.connect().get("/tiles/map.pmtiles", "Range: bytes=127-\r\n").status, 416);
  EXPECT_EQ(hall.connect().get("/tiles/other", "Range: bytes=0-1\r\n").status, 404);
  const Json ground = Json::parse(hall.connect().get("/tiles/map.json").body);
  EXPECT_EQ(ground, Json::parse(R"({"kind":"pmtiles","bounds":[16.0,58.5,16.5,58.75],"zoom":14,"attribution":""})"));
}

TEST(Tiles, of_another_file_stop_the_server_with_words) {
  const auto words_with = [](std::string_view bytes) -> std::string {
    try {
      Hall hall([bytes](Config& config) {
        config.map.tiles = config.data_folder / "map.pmtiles";
        std::ofstream(config.map.tiles, std::ios::binary) << bytes;
      });
    } catch (const std::runtime_error& failure) {
      return failure.what();
    }
    return "";
  };
  EXPECT_EQ(words_with(head_of_tiles()), "");
  EXPECT_NE(words_with("PMTiles\x02" + std::string(200, '\0')).find("map.pmtiles: this is no PMTiles file of version 3"), std::string::npos);
  EXPECT_NE(words_with("short").find("docs/OPERATING.md"), std::string::npos);
}

TEST(RasterMap, is_told_and_allowed_by_the_policy) {
  Hall plain;
  EXPECT_EQ(plain.connect().get("/tiles/map.json").body, R"({"kind":"none"})");
  EXPECT_NE(plain.connect().get("/").header("Content-Security-Policy").find("img-src 'self';"), std::string::npos);
  EXPECT_EQ(plain.connect().get("/").header("Cross-Origin-Embedder-Policy"), "require-corp");
  Hall hall([](Config& config) { config.map = {.tiles = {}, .raster_url = "https://karta.example.se:8443/{z}/{x}/{y}.png", .attribution = "\"K\"", .zoom = 17}; });
  const Json ground = Json::parse(hall.connect().get("/tiles/map.json").body);
  EXPECT_EQ(ground, Json::parse(R"({"kind":"raster","url":"https://karta.example.se:8443/{z}/{x}/{y}.png","attribution":"\"K\"","zoom":17})"));
  const RawResponse page = hall.connect().get("/");
  EXPECT_NE(page.header("Content-Security-Policy").find("img-src 'self' https://karta.example.se:8443;"), std::string::npos);
  EXPECT_EQ(page.header("Cross-Origin-Embedder-Policy"), "credentialless");
}

}  // namespace
}  // namespace radslag::net
