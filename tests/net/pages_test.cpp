// What a browser fetches: files, and the page with its rows.
#include <brotli/decode.h>
#include <gtest/gtest.h>

#include <fstream>

#include "net/compress.hpp"
#include "net/hall.hpp"
#include "net/pages.hpp"
#include "net/static_files.hpp"

namespace radslag::net {
namespace {

using Json = nlohmann::json;

const std::string page =
    "<!doctype html><html lang=\"sv\" dir=\"ltr\"><head><meta charset=\"utf-8\" /><meta name=\"description\" content=\"Ett råd\" /><title>Rådslag</title></head>"
    "<body><div id=\"app\"></div><noscript>Utan skript</noscript>"
    "<script type=\"application/json\" id=\"boot\">__BOOT__</script></body></html>";

void write(const std::filesystem::path& file, const std::string& text) {
  std::filesystem::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << text;
}

// A hall whose client is one page and one script.
struct Client {
  Client() : hall([](Config& config) {
    write(config.client_folder / "index.html", page);
    write(config.client_folder / "assets" / "app-1234.js", "console.log(1);" + std::string(500, ' '));
    write(config.client_folder / "icon.svg", "<svg/>");
    write(config.client_folder / "pages.json",
          R"({"pages":[{"path":"/c/:council/initiatives","links":{"sv":"<link href=\"/list-sv.js\">","en":"<link href=\"/list-en.js\">","ar":""}}]})");
  }) {}
  Hall hall;
};

Json boot_of(const std::string& html) {
  const std::string before = "id=\"boot\">";
  const std::size_t begin = html.find(before) + before.size();
  return Json::parse(html.substr(begin, html.find("</script>", begin) - begin));
}

std::string from_brotli(const std::string& bytes) {
  std::string out(1 << 20, '\0');
  std::size_t size = out.size();
  EXPECT_EQ(BrotliDecoderDecompress(bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()), &size, reinterpret_cast<std::uint8_t*>(out.data())),
            BROTLI_DECODER_RESULT_SUCCESS);
  out.resize(size);
  return out;
}

TEST(Files, come_from_a_map_compressed_and_with_a_tag) {
  Client client;
  RawSocket socket = client.hall.connect();
  const RawResponse plain = socket.get("/assets/app-1234.js");
  EXPECT_EQ(plain.status, 200);
  EXPECT_EQ(plain.header("Content-Type"), "text/javascript; charset=utf-8");
  EXPECT_EQ(plain.header("Cache-Control"), "public, max-age=31536000, immutable");
  EXPECT_EQ(plain.header("Vary"), "Accept-Encoding");
  const RawResponse brotli = socket.get("/assets/app-1234.js", "Accept-Encoding: gzip, br\r\n");
  EXPECT_EQ(brotli.header("Content-Encoding"), "br");
  EXPECT_EQ(from_brotli(brotli.body), plain.body);
  EXPECT_EQ(socket.get("/assets/app-1234.js", "Accept-Encoding: gzip, br;q=0\r\n").header("Content-Encoding"), "gzip");
  const RawResponse again = socket.get("/assets/app-1234.js", "Accept-Encoding: br\r\nIf-None-Match: \"x\", " + brotli.header("ETag") + "\r\n");
  EXPECT_EQ(again.status, 304);
  EXPECT_TRUE(again.body.empty());
  EXPECT_EQ(again.header("ETag"), brotli.header("ETag"));
}

TEST(Files, say_what_they_are_and_in_which_letters) {
  Client client;
  RawSocket socket = client.hall.connect();
  EXPECT_EQ(socket.get("/icon.svg").header("Content-Type"), "image/svg+xml; charset=utf-8");
  for (const char* name : {"a.js", "a.css", "a.html", "a.svg", "a.xml", "a.txt"}) EXPECT_TRUE(content_type(name).ends_with("; charset=utf-8")) << name;
}

TEST(Files, know_no_path_outside_their_map) {
  Client client;
  for (const std::string target : {"/../radslag.db", "/assets/../index.html", "/assets/", "/assets", "/index.html", "/%2e%2e/keys/instance.secret", "/.git/config", "/.env", "/assets/app-1234.js/"}) {
    EXPECT_EQ(client.hall.connect().get(target).status, 404) << target;
  }
}

TEST(Pages, carry_the_rows_that_everyone_sees) {
  Client client;
  client.hall.found();
  const RawResponse home = client.hall.connect().get("/c/husby");
  ASSERT_EQ(home.status, 200);
  EXPECT_EQ(home.header("Content-Type"), "text/html; charset=utf-8");
  const Json boot = boot_of(home.body);
  EXPECT_EQ(boot["instance"], "Prov");
  std::vector<std::string> topics;
  for (const Json& changes : boot["topics"]) topics.push_back(changes["topic"]);
  EXPECT_EQ(topics, (std::vector<std::string>{"husby/council", "husby/people", "husby/initiatives"}));
  EXPECT_NE(home.body.find("<title>Husby råd · Prov</title>"), std::string::npos);
  EXPECT_NE(home.body.find("property=\"og:title\" content=\"Husby råd · Prov\""), std::string::npos);
  // A socket goes on from the page's position without a reset.
  LiveClient live(client.hall.port());
  live.request("w", "watch", {{"topic", "husby/council"}, {"since", boot["topics"][0]["position"]}});
  EXPECT_EQ(live.notification("changes", "husby/council")["reset"], false);
}

TEST(Pages, cannot_be_broken_out_of_by_what_people_write) {
  Client client;
  client.hall.found();
  client.hall.change("</script><script>alert(1)</script> \"><b>");
  const std::string html = client.hall.connect().get("/c/husby").body;
  EXPECT_EQ(html.find("<script>alert"), std::string::npos);
  EXPECT_EQ(html.find("<b>"), std::string::npos);
  EXPECT_NE(boot_of(html)["topics"][0].dump().find("</script><script>alert(1)"), std::string::npos);
}

TEST(Pages, are_made_anew_when_a_topic_on_them_changed) {
  Client client;
  client.hall.found();
  RawSocket socket = client.hall.connect();
  const RawResponse before = socket.get("/c/husby/about", "Accept-Encoding: br\r\n");
  EXPECT_EQ(before.header("Content-Encoding"), "br");
  EXPECT_EQ(socket.get("/c/husby", "Accept-Encoding: br\r\nIf-None-Match: " + before.header("ETag") + "\r\n").status, 304);
  client.hall.change("something new");
  std::string html;
  do {  // within a second: a page is made at most so often
    html = socket.get("/c/husby").body;
  } while (html.find("something new") == std::string::npos);
  EXPECT_NE(socket.get("/c/husby", "Accept-Encoding: br\r\n").header("ETag"), before.header("ETag"));
}

TEST(Pages, say_404_for_what_is_not_there_and_still_show_the_client) {
  Client client;
  client.hall.found();
  RawSocket socket = client.hall.connect();
  EXPECT_EQ(socket.get("/").status, 200);
  for (const std::string own : {"/account", "/account/data", "/accessibility"}) EXPECT_EQ(socket.get(own).status, 200) << own;
  for (const std::string target : {"/c/nowhere", "/c/husby/initiative/01J00000000000000000000000"}) {
    const RawResponse missing = socket.get(target);
    EXPECT_EQ(missing.status, 404) << target;
    EXPECT_NE(missing.body.find("id=\"boot\""), std::string::npos);
  }
  for (const std::string target : {"/c", "/c/HUSBY", "/c/husby/initiative/short", "/wp-login.php", "/c/a/b/c/d/e"}) {
    EXPECT_EQ(socket.get(target).body, "There is nothing here.\n") << target;
  }
}

TEST(Pages, show_the_client_to_a_browser_that_lost_its_way) {
  Client client;
  client.hall.found();
  RawSocket socket = client.hall.connect();
  const std::string browser = "Accept: text/html,application/xhtml+xml;q=0.9\r\n";
  for (const std::string target : {"/xyz", "/c/HUSBY", "/c/a/b/c/d/e"}) {
    const RawResponse lost = socket.get(target, browser);
    EXPECT_EQ(lost.status, 404) << target;
    EXPECT_EQ(lost.header("Content-Type"), "text/html; charset=utf-8") << target;
    EXPECT_NE(lost.body.find("id=\"boot\""), std::string::npos) << target;
  }
  EXPECT_EQ(socket.get("/wp-login.php", browser).body, "There is nothing here.\n");
  EXPECT_EQ(socket.get("/", browser).status, 200);
}

TEST(Pages, speak_what_the_browser_asks_for) {
  Client client;
  client.hall.found();
  RawSocket socket = client.hall.connect();
  struct Case {
    std::string asked, lang, dir, said;
  };
  const std::vector<Case> cases{
      {"", "sv", "ltr", "behöver JavaScript"},
      {"Accept-Language: ar-SA,ar;q=0.9,en;q=0.8\r\n", "ar", "rtl", "جافا سكريبت"},
      {"Accept-Language: fi, sv;q=0.2, EN-gb;q=0.7\r\n", "en", "ltr", "needs JavaScript"},
      {"Accept-Language: en;q=0, sv;q=0.1\r\n", "sv", "ltr", "behöver JavaScript"},
      {"Accept-Language: en;q=wrong, so, *\r\n", "sv", "ltr", "behöver JavaScript"},
  };
  for (const Case& each : cases) {
    const RawResponse answer = socket.get("/c/husby", each.asked);
    EXPECT_NE(answer.body.find("<html lang=\"" + each.lang + "\" dir=\"" + each.dir + "\">"), std::string::npos) << each.asked << answer.body.substr(0, 200);
    EXPECT_NE(answer.body.find(each.said), std::string::npos) << each.asked;
    EXPECT_EQ(answer.body.find("Ett råd"), std::string::npos);
    EXPECT_EQ(answer.header("Vary"), "Accept-Encoding, Accept-Language");
  }
  client.hall.command(operator_token, "council.create",
                      {{"council", "english"}, {"name", "English"}, {"responsible_body", {{"kind", "association"}, {"name", "A"}, {"contact", ""}}}, {"settings", {{"languages", {"so", "en"}}}}});
  EXPECT_NE(socket.get("/c/english", "Accept-Language: fi\r\n").body.find("<html lang=\"en\""), std::string::npos);
  const std::string report = "/c/husby/report/comment-01J0C0MMENT000000000000001";
  EXPECT_NE(socket.get(report, "Accept-Language: en\r\n").body.find("What is wrong?"), std::string::npos);
  EXPECT_EQ(socket.get(report, "Accept-Language: ar\r\n").body.find("What is wrong?"), std::string::npos);
}

TEST(Pages, are_not_told_to_be_unchanged_in_another_language) {
  Client client;
  client.hall.found();
  RawSocket socket = client.hall.connect();
  const std::string tag = socket.get("/c/husby", "Accept-Language: en\r\n").header("ETag");
  EXPECT_EQ(socket.get("/c/husby", "Accept-Language: en\r\nIf-None-Match: " + tag + "\r\n").status, 304);
  EXPECT_EQ(socket.get("/c/husby", "Accept-Language: sv\r\nIf-None-Match: " + tag + "\r\n").status, 200);
}

TEST(Pages, name_what_they_fetch_in_the_language_of_the_page) {
  Client client;
  client.hall.found();
  RawSocket socket = client.hall.connect();
  EXPECT_NE(socket.get("/c/husby/initiatives", "Accept-Language: en\r\n").body.find("list-en.js"), std::string::npos);
  EXPECT_NE(socket.get("/c/husby/initiatives").body.find("list-sv.js"), std::string::npos);
  EXPECT_EQ(socket.get("/c/husby").body.find("list-"), std::string::npos);
  EXPECT_EQ(socket.get("/pages.json").status, 404);
}

TEST(PageLinks, refuse_what_no_build_wrote) {
  EXPECT_EQ(PageLinks("").find("/"), nullptr);
  for (const char* wrong : {"{", "{}", R"({"pages":1})", R"({"pages":[{"path":"/"}]})"}) EXPECT_THROW(PageLinks{wrong}, std::runtime_error) << wrong;
  EXPECT_NE(PageLinks(R"({"pages":[{"path":"/","links":{}}]})").find("/"), nullptr);
}

TEST(Compression, gives_nothing_when_nothing_is_gained) {
  EXPECT_FALSE(to_brotli("ab", Effort::quick));
  EXPECT_FALSE(to_gzip("ab", Effort::thorough));
  EXPECT_TRUE(to_gzip(std::string(1000, 'a'), Effort::quick));
}

}  // namespace
}  // namespace radslag::net
