#include "net/report_form.hpp"

#include <array>
#include <utility>

#include "base/id.hpp"
#include "base/text.hpp"
#include "protocol/json_writer.hpp"
#include "protocol/reader.hpp"

namespace radslag::net {

namespace {

using namespace std::string_view_literals;

// In the order of PageLanguage.
using InEach = std::array<std::string_view, 3>;

struct Code {
  std::string_view code;
  InEach words;
};
constexpr std::array codes{
    Code{"danger_to_life"sv, {"Fara för liv eller hälsa"sv, "Danger to life or health"sv, "خطر على الحياة أو الصحة"sv}},
    Code{"unlawful_threat"sv, {"Hot"sv, "A threat"sv, "تهديد"sv}},
    Code{"unlawful_privacy"sv, {"Ur någons privatliv"sv, "Somebody’s private life"sv, "حياة شخص الخاصة"sv}},
    Code{"incitement"sv, {"Uppmanar till brott"sv, "Incites to crime"sv, "تحريض على الجريمة"sv}},
    Code{"agitation"sv, {"Hets mot folkgrupp"sv, "Agitation against a group"sv, "تحريض ضد مجموعة"sv}},
    Code{"child_abuse"sv, {"Sexuella bilder av barn"sv, "Sexual images of children"sv, "صور جنسية لأطفال"sv}},
    Code{"violence_depiction"sv, {"Våldsskildring"sv, "Depicted violence"sv, "عرض للعنف"sv}},
    Code{"terrorism"sv, {"Terrorism"sv, "Terrorism"sv, "الإرهاب"sv}},
    Code{"copyright"sv, {"Upphovsrätt"sv, "Copyright"sv, "حقوق المؤلف"sv}},
    Code{"personal_data"sv, {"Personuppgifter"sv, "Personal data"sv, "بيانات شخصية"sv}},
    Code{"rules_harassment"sv, {"Trakasserier"sv, "Harassment"sv, "مضايقة"sv}},
    Code{"rules_spam"sv, {"Reklam"sv, "Advertising"sv, "إعلان"sv}},
    Code{"rules_other"sv, {"Rådets regler"sv, "The council’s rules"sv, "قواعد المجلس"sv}},
    Code{"other"sv, {"Annat"sv, "Other"sv, "أخرى"sv}},
};

constexpr InEach report{"Anmäl"sv, "Report"sv, "بلاغ"sv};
constexpr InEach no_account{"Inget konto behövs"sv, "No account needed"sv, "لا حاجة إلى حساب"sv};
constexpr InEach what{"Vad är fel?"sv, "What is wrong?"sv, "ما المشكلة؟"sv};
constexpr InEach more{"Berätta mer"sv, "Tell more"sv, "قل المزيد"sv};
constexpr InEach contact_words{"Kontakt (frivilligt)"sv, "Contact (optional)"sv, "وسيلة اتصال (اختياري)"sv};
constexpr InEach send{"Skicka"sv, "Send"sv, "أرسل"sv};
constexpr InEach moderation{"Moderering"sv, "Moderation"sv, "الإشراف"sv};
constexpr InEach not_taken{"Anmälan kom inte fram"sv, "The report did not come in"sv, "لم يصل البلاغ"sv};
constexpr InEach thanks{"Tack"sv, "Thank you"sv, "شكرًا"sv};
constexpr InEach keep_code{"Spara koden"sv, "Keep this code"sv, "احتفظ بهذا الرمز"sv};

std::string in(PageLanguage language, const InEach& words) { return std::string(words.at(static_cast<std::size_t>(language))); }

std::string new_receipt(Random& random) {
  constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  std::string code;
  for (int i = 0; i < 16; ++i) {
    if (i > 0 && i % 4 == 0) code += '-';
    code += alphabet[random.below(alphabet.size())];
  }
  return code;
}

std::string page(PageLanguage language, const InEach& titles, const std::string& body) {
  const std::string title = in(language, titles);
  return "<!doctype html><html lang=\"" + std::string(to_string(language)) + "\" dir=\"" + std::string(direction_of(language)) +
         "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>" + title +
         "</title></head><body><main><h1>" + title + "</h1>" + body + "</main></body></html>";
}

}  // namespace

std::optional<ReportAddress> report_address(std::string_view path) {
  constexpr std::string_view front = "/c/", middle = "/report/";
  if (!path.starts_with(front)) return std::nullopt;
  path.remove_prefix(front.size());
  const std::size_t slash = path.find('/');
  if (slash == std::string_view::npos || !is_slug(path.substr(0, slash)) || !path.substr(slash).starts_with(middle)) return std::nullopt;
  const std::string_view rest = path.substr(slash + middle.size());
  const std::size_t dash = rest.find('-');
  if (dash == std::string_view::npos) return std::nullopt;
  const std::string_view type = rest.substr(0, dash), id = rest.substr(dash + 1);
  if ((type != "comment" && type != "initiative") || !is_ulid(id)) return std::nullopt;
  return ReportAddress{std::string(path.substr(0, slash)), std::string(type), std::string(id)};
}

std::string report_form(const ReportAddress& address, PageLanguage language) {
  std::string html = "<form id=\"plain-report\" method=\"post\" action=\"/c/" + address.council + "/report/" + address.type + "-" + address.id + "\"><h1>" +
                     in(language, report) + "</h1><p>" + in(language, no_account) + "</p><p>112</p><p><label>" + in(language, what) + "<br><select name=\"code\">";
  for (const Code& each : codes) html += "<option value=\"" + std::string(each.code) + "\">" + in(language, each.words) + "</option>";
  return html + "</select></label></p><p><label>" + in(language, more) +
         "<br><textarea name=\"text\" rows=\"4\" cols=\"30\" maxlength=\"2000\" dir=\"auto\"></textarea></label></p><p><label>" + in(language, contact_words) +
         "<br><input name=\"contact\" maxlength=\"200\" autocomplete=\"off\"></label></p><p><button>" + in(language, send) + "</button></p></form>";
}

PostedReport read_report(const ReportAddress& address, std::string_view body, PageLanguage language, Time now, Random& random) {
  PostedReport posted{{}, new_receipt(random)};
  const auto given = [&](std::string_view name) {
    const auto value = query_value(body, name);
    return value && is_utf8(*value) ? clean_text(*value) : std::string();
  };
  protocol::JsonWriter json(posted.request);
  json.begin_object();
  json.member("jsonrpc", "2.0");
  json.member("id", make_uuid7(now, random));
  json.member("method", "moderation.report");
  json.key("params");
  json.begin_object();
  json.member("council", address.council);
  json.member("report", make_ulid(now, random));
  json.key("subject");
  json.begin_object();
  json.member("type", address.type);
  json.member("id", address.id);
  json.end_object();
  json.member("code", given("code"));
  json.member("language", to_string(language));
  json.member("receipt", posted.receipt);
  if (const std::string text = given("text"); !text.empty()) json.member("text", text);
  if (const std::string contact = given("contact"); !contact.empty()) json.member("contact", contact);
  json.end_object();
  json.end_object();
  return posted;
}

std::string report_answer_page(const ReportAddress& address, PageLanguage language, std::string_view answer, std::string_view receipt) {
  const auto read = protocol::read_json(answer, protocol::ReaderLimits::for_own_text());
  const auto* result = read ? read->find("result") : nullptr;
  const std::string back = "<p><a href=\"/c/" + address.council + "/moderation\">" + in(language, moderation) + "</a></p>";
  if (result == nullptr) {
    const auto* error = read ? read->find("error") : nullptr;
    const auto* message = error != nullptr ? error->find("message") : nullptr;
    const std::string words = message != nullptr && message->as_string() != nullptr ? *message->as_string() : "Try again.";
    return page(language, not_taken, "<p lang=\"en\" dir=\"ltr\">" + escape_markup(words) + "</p>" + back);
  }
  const auto* danger = result->find("danger");
  const bool is_danger = danger != nullptr && danger->as_bool() != nullptr && *danger->as_bool();
  const std::string help = is_danger ? "<p><strong>112 · Mind 90101 · Bris 116 111 · Kvinnofridslinjen 020-50 50 50</strong></p>" : "";
  return page(language, thanks, help + "<p>" + in(language, keep_code) + "</p><p><strong>" + std::string(receipt) + "</strong></p>" + back);
}

}  // namespace radslag::net
