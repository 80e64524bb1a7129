#include "cli/pabulib_council.hpp"

#include <fmt/format.h>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "base/random.hpp"
#include "base/text.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::cli {

namespace {

namespace limits = protocol::limits;

// Random numbers that are a hash: what is made of them is decided by the text.
class HashedText final : public Random {
 public:
  explicit HashedText(std::string_view text) : text_(text) {}
  void fill(std::span<std::uint8_t> bytes) override {
    crypto_generichash(bytes.data(), bytes.size(), reinterpret_cast<const unsigned char*>(text_.data()), text_.size(), nullptr, 0);
  }

 private:
  std::string text_;
};

// At most `max` characters, the cut included.
std::string fit(const std::string& text, std::size_t max) { return count_characters(text) <= max ? text : clip(text, max - 1); }

std::string_view first_of_list(std::string_view cell) {
  const std::string_view first = cell.substr(0, cell.find(','));
  const auto begin = first.find_first_not_of(' ');
  return begin == std::string_view::npos ? std::string_view() : first.substr(begin, first.find_last_not_of(' ') - begin + 1);
}

std::string_view area_label(const Project& project) {
  const std::string_view neighborhood = project.all["neighborhood"];
  return neighborhood.empty() ? project.all["subunit"] : neighborhood;
}

// Files name a language by its code or in English; else the country tells.
std::string language_of(const Meta& meta) {
  static const std::map<std::string_view, std::string_view> words{
      {"polish", "pl"}, {"french", "fr"}, {"dutch", "nl"}, {"english", "en"}, {"hungarian", "hu"}, {"swedish", "sv"},
      {"german", "de"}, {"spanish", "es"}, {"portuguese", "pt"}, {"italian", "it"}, {"czech", "cs"}, {"estonian", "et"}, {"norwegian", "no"}};
  static const std::map<std::string_view, std::string_view> countries{
      {"Poland", "pl"}, {"France", "fr"}, {"Netherlands", "nl"}, {"Hungary", "hu"}, {"Sweden", "sv"}, {"Germany", "de"}, {"Spain", "es"},
      {"Portugal", "pt"}, {"Italy", "it"}, {"Czechia", "cs"}, {"Estonia", "et"}, {"Norway", "no"}, {"Switzerland", "de"}};
  const std::string_view word = meta.all["language"];
  if (word.size() == 2 && std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; })) return std::string(word);
  if (const auto known = words.find(word); known != words.end()) return std::string(known->second);
  const auto country = countries.find(meta.all["country"]);
  return country == countries.end() ? "en" : std::string(country->second);
}

std::string as_plain_markdown(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (std::string_view("\\`*_{}[]<>#+-!|~").contains(c)) escaped += '\\';
    escaped += c;
  }
  return escaped;
}

std::optional<double> degrees(std::string_view text, double max) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || error != std::errc{} || end != text.data() + text.size() || value < -max || value > max) return std::nullopt;
  return value;
}

std::optional<protocol::Point> place_of(const Project& project) {
  const auto latitude = degrees(project.all["latitude"], 90);
  const auto longitude = degrees(project.all["longitude"], 180);
  if (!latitude || !longitude || (*latitude == 0 && *longitude == 0)) return std::nullopt;
  return protocol::Point{*latitude, *longitude};
}

void keep(Labels& labels, std::string_view label, std::size_t count_max) {
  const std::string line = fit(clean_line(label), limits::label_max);
  if (!line.empty() && labels.size() < count_max) labels.try_emplace(short_id(line), line);
}

std::optional<std::string> id_in(const Labels& labels, std::string_view label) {
  const std::string id = short_id(fit(clean_line(label), limits::label_max));
  return labels.contains(id) ? std::optional(id) : std::nullopt;
}

}  // namespace

InitiativeId initiative_of(const CouncilId& council, const Project& project) {
  HashedText hashed("radslag pabulib initiative\n" + council.value + "\n" + project.id);
  return InitiativeId(make_ulid(from_unix_ms(0), hashed));
}

std::string short_id(std::string_view label) {
  constexpr std::size_t readable_max = 31;
  std::string id;
  bool is_exact = true;
  for (const char c : label) {
    const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const bool is_plain = (small >= 'a' && small <= 'z') || (small >= '0' && small <= '9');
    is_exact = is_exact && (is_plain || c == ' ');
    if (is_plain) id += small;
    if (!is_plain && !id.empty() && id.back() != '-') id += '-';
  }
  while (id.ends_with('-')) id.pop_back();
  if (is_exact && !id.empty() && id.size() <= readable_max) return id;
  // Letters were lost: a hash tells apart what would look the same.
  HashedText hashed(label);
  id.resize(std::min(id.size(), readable_max));
  return id + (id.empty() ? "" : "-") + hashed.hex(4);
}

PabulibCouncil::PabulibCouncil(CouncilId council, const Election& election) : council_(std::move(council)), election_(election) {
  for (const Project& project : election.projects) {
    keep(categories_, first_of_list(project.all["category"]), limits::categories_max);
    keep(areas_, area_label(project), limits::areas_max);
  }
}

std::string PabulibCouncil::about() const {
  const std::string_view description = election_.meta.all["description"];
  const std::string_view instance = election_.meta.all["instance"];
  const std::string name(description.empty() ? election_.meta.all["unit"] : description);
  return instance.empty() || name.contains(instance) ? name : fmt::format("{} {}", name, instance);
}

// What it is and what it is not: the municipality has nothing to do with this instance.
std::string PabulibCouncil::purpose() const {
  const Meta& meta = election_.meta;
  const std::string numbers = fmt::format("{} · {} · {} {}", election_.projects.size(), election_.ballots.size(), meta.budget.to_string(), meta.all["currency"]);
  // The name stands twice: half of what is allowed, less the words.
  const std::string name = fit(about(), 700);
  return fmt::format("{0}: en verklig medborgarbudget, importerad från en Pabulib-fil för att prova med. Förslag · röstande · budget: {1}.\n\n"
                     "{0}: a real participatory budget, imported from a Pabulib file to try things with. Projects · voters · budget: {1}.",
                     name, numbers);
}

protocol::CouncilCreate PabulibCouncil::create() const {
  const Meta& meta = election_.meta;
  protocol::CouncilCreate command;
  command.council = council_;
  command.name = fit(clean_line(about()), limits::council_name_max);
  if (command.name.empty()) command.name = council_.value;
  const std::string unit = clean_line(meta.all["unit"]);
  const std::string body = fit(fmt::format("Import: {}", unit.empty() ? command.name : unit), limits::council_name_max);
  command.responsible_body = protocol::ResponsibleBody{.kind_ = protocol::BodyKind::authority, .name = body, .contact = ""};
  command.fictional = false;  // its proposals were real; that nobody decides on them here, the purpose says
  protocol::CouncilSettings settings;
  settings.purpose = purpose();
  settings.languages = std::vector<std::string>{language_of(meta)};
  const std::string_view currency = meta.all["currency"];
  if (currency.size() == 3 && std::ranges::all_of(currency, [](char c) { return c >= 'A' && c <= 'Z'; })) settings.currency = std::string(currency);
  settings.categories.emplace();
  for (const auto& [id, label] : categories_) settings.categories->push_back({id, label, std::nullopt});
  settings.areas.emplace();
  for (const auto& [id, label] : areas_) settings.areas->push_back({id, label, std::nullopt});
  command.settings = std::move(settings);
  return command;
}

protocol::Content PabulibCouncil::content_of(const Project& project) const {
  protocol::Content content;
  content.title = fit(clean_line(project.name), limits::title_max);
  const std::string_view description = project.all["description"];
  content.what = fit(as_plain_markdown(description.empty() ? project.name : description), limits::body_max);
  content.why = fmt::format("{}: {}.", as_plain_markdown(about()), as_plain_markdown(project.id));
  if (!project.cost.is_whole()) content.why += fmt::format(" {} {}.", project.cost.to_string(), election_.meta.all["currency"]);
  content.language = language_of(election_.meta);
  content.category = id_in(categories_, first_of_list(project.all["category"]));
  content.area = id_in(areas_, area_label(project));
  content.place = place_of(project);
  if (project.cost.rounded() <= limits::cost_max) content.cost = project.cost.rounded();
  const std::string_view target = project.all["target"].empty() ? project.all["beneficiaries"] : project.all["target"];
  const std::string whom = fit(clean_line(target), limits::beneficiaries_max);
  if (!whom.empty()) content.beneficiaries = whom;
  return content;
}

}  // namespace radslag::cli
