#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "cli/commands.hpp"
#include "cli/open_requests.hpp"
#include "cli/pabulib_council.hpp"
#include "cli/pabulib_file.hpp"
#include "cli/places.hpp"
#include "cli/stop.hpp"
#include "protocol/generated/identity_methods.hpp"
#include "protocol/generated/initiative_methods.hpp"
#include "protocol/generated/limits.hpp"
#include "protocol/generated/membership_methods.hpp"

namespace radslag::cli {

namespace {

struct Counts {
  std::size_t made = 0;
  std::size_t kept = 0;  // were there already
};

bool is_there(Requests& requests, const std::string& topic) { return !rows_of(requests, "", topic).empty(); }

// Categories or areas that the council lacks are added; those it has stay as they are.
template <class Labelled>
bool add_missing(std::vector<Labelled>& all, const std::vector<TopicRow>& rows, std::string_view type, const Labels& wanted, std::size_t count_max) {
  std::map<std::int64_t, Labelled> by_position;
  for (const TopicRow& row : rows) {
    if (row.type != type) continue;
    auto standing = Labelled::decode(row.fields);
    const protocol::Value* position = row.fields.find("position");
    if (standing && position != nullptr && position->as_int() != nullptr) by_position.emplace(*position->as_int(), std::move(*standing));
  }
  for (auto& [position, standing] : by_position) all.push_back(std::move(standing));
  const std::size_t before = all.size();
  for (const auto& [id, label] : wanted) {
    if (all.size() < count_max && std::ranges::find(all, id, &Labelled::id) == all.end()) all.push_back({id, label, std::nullopt});
  }
  return all.size() > before;
}

void add_to_council(Requests& requests, const CouncilId& council, const PabulibCouncil& file) {
  const auto rows = rows_of(requests, "", council.value + "/council");
  protocol::CouncilUpdate update;
  update.council = council;
  for (const TopicRow& row : rows) {
    if (row.type == "council") update.revision = row.revision;
  }
  std::vector<protocol::Category> categories;
  std::vector<protocol::Area> areas;
  if (add_missing(categories, rows, "category", file.categories(), protocol::limits::categories_max)) update.settings.categories = std::move(categories);
  if (add_missing(areas, rows, "area", file.areas(), protocol::limits::areas_max)) update.settings.areas = std::move(areas);
  if (update.settings.categories || update.settings.areas) requests.need("", update);
}

// An earlier import's member holds a role: the next one is not to be mistaken for it.
std::string make_importing_account(Requests& requests, const CouncilId& council) {
  constexpr int imports_max = 1000;
  for (int nth = 1; nth <= imports_max; ++nth) {
    const std::string name = nth == 1 ? "Import" : fmt::format("Import {}", nth);
    const Result made = requests.ask("", protocol::AccountImport{.council = council, .accounts = {{.display_name = name, .email = std::nullopt}}});
    if (made) return protocol::AccountImportResult::decode(*made).value().tokens.at(0).token;
    if (made.error().reason != "name_confusable") throw failed(fmt::format("the importing member could not be made ({}): {}", made.error().reason, made.error().message));
  }
  throw failed("this council has had a thousand imports: end the roles of the importing members first");
}

struct Importer {
  std::string token;
  PersonaId persona;
};

// A member of its own who hands in and, as a moderator, publishes.
Importer make_importer(Requests& requests, const CouncilId& council) {
  const std::string token = make_importing_account(requests, council);
  for (const TopicRow& row : rows_of(requests, token, council.value + "/me")) {
    if (row.type != "membership") continue;
    protocol::RoleGive give;
    give.council = council;
    give.persona = PersonaId(row.id);
    give.role = protocol::Role::moderator;
    give.title = "Import";
    requests.need("", give);
    return {token, give.persona};
  }
  throw failed("the importing member was made, but is not a member of the council; nothing was imported");
}

// What only the import needed goes with it: nobody is left who could act with the token.
void retire(Requests& requests, const CouncilId& council, const Importer& importer) {
  protocol::RoleEnd end;
  end.council = council;
  end.persona = importer.persona;
  end.role = protocol::Role::moderator;
  requests.need("", end);
  requests.need(importer.token, protocol::AccountSignOut{});
}

// Handed in, then published, unless the statutes publish at once.
void make_initiative(Requests& requests, const std::string& importer, const CouncilId& council, const InitiativeId& id, protocol::Content content) {
  const Result submitted = requests.ask(importer, protocol::InitiativeSubmit{.council = council, .initiative = id, .content = std::move(content), .imported = true});
  if (!submitted && submitted.error().reason != "already_exists") {
    throw failed(fmt::format("\"{}\" was refused ({}): {}", id.value, submitted.error().reason, submitted.error().message));
  }
  const Result published = requests.ask(importer, protocol::InitiativePublish{.council = council, .initiative = id, .reason = std::nullopt});
  if (!published && published.error().reason != "wrong_state") {
    throw failed(fmt::format("\"{}\" could not be published ({}): {}", id.value, published.error().reason, published.error().message));
  }
}

Counts import_projects(Requests& requests, const CouncilId& council, const PabulibCouncil& file, const Election& election) {
  Counts counts;
  std::optional<Importer> importer;
  for (const Project& project : election.projects) {
    const InitiativeId id = initiative_of(council, project);
    if (is_there(requests, council.value + "/initiative/" + id.value)) {
      ++counts.kept;
      continue;
    }
    if (!importer) importer = make_importer(requests, council);
    make_initiative(requests, importer->token, council, id, file.content_of(project));
    ++counts.made;
  }
  if (importer) retire(requests, council, *importer);
  return counts;
}

}  // namespace

int import_file(const Arguments& arguments) {
  if (arguments.words()[0] != "pabulib") throw misused(fmt::format("only pabulib files can be imported, not \"{}\"", arguments.words()[0]));
  const CouncilId council = needed_council(arguments);
  const Election election = read_election(arguments.words()[1]);
  const PabulibCouncil file(council, election);
  const auto requests = open_requests(places_of(arguments));
  const bool is_new = !is_there(*requests, council.value + "/council");
  if (is_new) requests->need("", file.create());
  if (!is_new) add_to_council(*requests, council, file);
  const Counts counts = import_projects(*requests, council, file, election);
  fmt::print("{}{}: {} initiatives made, {} were there already.\n", council.value, is_new ? " (a new council)" : "", counts.made, counts.kept);
  return 0;
}

}  // namespace radslag::cli
