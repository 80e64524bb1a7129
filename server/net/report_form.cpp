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

constexpr std::array<std::pair<std::string_view, std::string_view>, 14> codes{{
    {"danger_to_life"sv, "Fara för liv eller hälsa · Danger to life or health · خطر على الحياة أو الصحة"sv},
    {"unlawful_threat"sv, "Hot · A threat · تهديد"sv},
    {"unlawful_privacy"sv, "Ur någons privatliv · Somebody’s private life · حياة شخص الخاصة"sv},
    {"incitement"sv, "Uppmanar till brott · Incites to crime · تحريض على الجريمة"sv},
    {"agitation"sv, "Hets mot folkgrupp · Agitation against a group · تحريض ضد مجموعة"sv},
    {"child_abuse"sv, "Sexuella bilder av barn · Sexual images of children · صور جنسية لأطفال"sv},
    {"violence_depiction"sv, "Våldsskildring · Depicted violence · عرض للعنف"sv},
    {"terrorism"sv, "Terrorism · الإرهاب"sv},
    {"copyright"sv, "Upphovsrätt · Copyright · حقوق المؤلف"sv},
    {"personal_data"sv, "Personuppgifter · Personal data · بيانات شخصية"sv},
    {"rules_harassment"sv, "Trakasserier · Harassment · مضايقة"sv},
    {"rules_spam"sv, "Reklam · Advertising · إعلان"sv},
    {"rules_other"sv, "Rådets regler · The council’s rules · قواعد المجلس"sv},
    {"other"sv, "Annat · Other · أخرى"sv},
}};

std::string new_receipt(Random& random) {
  constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  std::string code;
  for (int i = 0; i < 16; ++i) {
    if (i > 0 && i % 4 == 0) code += '-';
    code += alphabet[random.below(alphabet.size())];
  }
  return code;
}

std::string page(std::string_view title, const std::string& body) {
  return "<!doctype html><html lang=\"sv\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>" +
         std::string(title) + "</title></head><body><main><h1>" + std::string(title) + "</h1>" + body + "</main></body></html>";
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

std::string report_form(const ReportAddress& address) {
  std::string html = "<form id=\"plain-report\" method=\"post\" action=\"/c/" + address.council + "/report/" + address.type + "-" + address.id +
                     "\"><h1>Anmäl · Report · بلاغ</h1><p>Inget konto behövs · No account needed · لا حاجة إلى حساب</p><p>112</p>"
                     "<p><label>Vad är fel? · What is wrong? · ما المشكلة؟<br><select name=\"code\">";
  for (const auto& [code, words] : codes) html += "<option value=\"" + std::string(code) + "\">" + std::string(words) + "</option>";
  return html +
         "</select></label></p><p><label>Berätta mer · Tell more · قل المزيد<br><textarea name=\"text\" rows=\"4\" cols=\"30\" maxlength=\"2000\" dir=\"auto\">"
         "</textarea></label></p><p><label>Kontakt (frivilligt) · Contact (optional) · وسيلة اتصال (اختياري)<br><input name=\"contact\" maxlength=\"200\" "
         "autocomplete=\"off\"></label></p><p><button>Skicka · Send · أرسل</button></p></form>";
}

PostedReport read_report(const ReportAddress& address, std::string_view body, Time now, Random& random) {
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
  json.member("language", "sv");
  json.member("receipt", posted.receipt);
  if (const std::string text = given("text"); !text.empty()) json.member("text", text);
  if (const std::string contact = given("contact"); !contact.empty()) json.member("contact", contact);
  json.end_object();
  json.end_object();
  return posted;
}

std::string report_answer_page(const ReportAddress& address, std::string_view answer, std::string_view receipt) {
  const auto read = protocol::read_json(answer, protocol::ReaderLimits::for_own_text());
  const auto* result = read ? read->find("result") : nullptr;
  const std::string back = "<p><a href=\"/c/" + address.council + "/moderation\">Moderering · Moderation · الإشراف</a></p>";
  if (result == nullptr) {
    const auto* error = read ? read->find("error") : nullptr;
    const auto* message = error != nullptr ? error->find("message") : nullptr;
    const std::string words = message != nullptr && message->as_string() != nullptr ? *message->as_string() : "Try again.";
    return page("Anmälan kom inte fram · The report did not come in", "<p>" + escape_markup(words) + "</p>" + back);
  }
  const auto* danger = result->find("danger");
  const bool is_danger = danger != nullptr && danger->as_bool() != nullptr && *danger->as_bool();
  const std::string help = is_danger ? "<p><strong>112 · Mind 90101 · Bris 116 111 · Kvinnofridslinjen 020-50 50 50</strong></p>" : "";
  return page("Tack · Thank you · شكرًا", help + "<p>Spara koden · Keep this code · احتفظ بهذا الرمز</p><p><strong>" + std::string(receipt) + "</strong></p>" + back);
}

}  // namespace radslag::net
