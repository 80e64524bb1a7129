#include "council/roll/people_of.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "council/core/statutes.hpp"
#include "council/core/table_file.hpp"

namespace radslag::council::roll {

using namespace protocol;

namespace {

using People = std::vector<PersonaId>;

auto into(People& people) {
  return [&people](PersonaId persona) { people.push_back(std::move(persona)); };
}

People residents(store::Database& books, const CouncilId& council, const std::optional<std::string>& area, Time now) {
  People people;
  books.each<PersonaId>("SELECT belonging.persona FROM belonging JOIN persona ON persona.id = belonging.persona WHERE belonging.council = $1 "
                        "AND state = 'confirmed' AND until > $2 AND left_at IS NULL AND ($3 IS NULL OR area = $3)",
                        into(people), council, now, area);
  return people;
}

People members(store::Database& books, const CouncilId& council) {
  People people;
  books.each<PersonaId>("SELECT id FROM persona WHERE council = $1 AND left_at IS NULL", into(people), council);
  return people;
}

People seats(store::Database& books, const CouncilId& council, Time now) {
  People people;
  books.each<PersonaId>("SELECT DISTINCT persona FROM role WHERE council = $1 AND role IN ('seat_holder', 'chair') AND (ends IS NULL OR ends > $2)",
                        into(people), council, now);
  return people;
}

// Names as they are shown. One that several have picks nobody: they have to be told apart first.
Gathered named(store::Database& books, const CouncilId& council, const std::string& text) {
  const TableFile file(text);
  const auto column = file.column({"namn", "visningsnamn", "name", "display name", "الاسم"});
  Gathered gathered;
  gathered.separator = file.separator();
  if (auto unreadable = file.unreadable(column)) {
    gathered.lines.push_back(std::move(*unreadable));
    return gathered;
  }
  std::map<std::string, People> by_name;
  // Who is hidden is found by no name: trying names would tell that they are here, and which texts are theirs.
  books.each<PersonaId, std::string>("SELECT id, name FROM persona WHERE council = $1 AND left_at IS NULL AND hidden = 0",
                                     [&](PersonaId id, const std::string& name) { by_name[name].push_back(std::move(id)); }, council);
  std::set<std::string> seen;
  for (const CsvLine& line : file.body()) {
    const std::string& name = line.cell(*column);
    const auto found = by_name.find(name);
    const bool is_repeated = !name.empty() && !seen.insert(name).second;
    const auto fault = name.empty()                ? std::optional(FileFault::empty)
                       : is_repeated               ? std::optional(FileFault::repeated)
                       : found == by_name.end()    ? std::optional(FileFault::unknown)
                       : found->second.size() != 1 ? std::optional(FileFault::ambiguous)
                                                   : std::nullopt;
    if (fault) {
      gathered.lines.push_back(faulty_line(line.line, *column, name, *fault));
      continue;
    }
    FileLine shown;
    shown.line = line.line;
    shown.text = name;
    shown.state = FileLineState::fresh;
    gathered.lines.push_back(std::move(shown));
    gathered.people.push_back(found->second.front());
  }
  return gathered;
}

}  // namespace

Or<Gathered> people_of(store::Database& books, const CouncilId& council, const Asked& asked, Time now) {
  if (asked.area && (asked.source != RollSource::residents || !area_exists(books, council, *asked.area))) {
    return refuse(Reason::bad_choice, "Only residents are chosen by area, and by one that is here.", "/area");
  }
  if ((asked.source == RollSource::names) != asked.file.has_value()) {
    return refuse(asked.file ? Reason::bad_choice : Reason::missing_field, "A file goes with names, and names with a file.", "/file");
  }
  Gathered gathered;
  switch (asked.source) {
    case RollSource::residents: gathered.people = residents(books, council, asked.area, now); break;
    case RollSource::members: gathered.people = members(books, council); break;
    case RollSource::seats: gathered.people = seats(books, council, now); break;
    case RollSource::names: gathered = named(books, council, *asked.file); break;
  }
  std::ranges::sort(gathered.people);
  return gathered;
}

}  // namespace radslag::council::roll
