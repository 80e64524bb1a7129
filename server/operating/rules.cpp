#include "operating/rules.hpp"

#include <utility>
#include <vector>

#include "base/refusal.hpp"
#include "base/version.hpp"
#include "operating/incident.hpp"
#include "protocol/generated/operator_facts.hpp"

namespace radslag::operating {

using namespace protocol;
using council::Audience;
using council::Decision;
using council::Fact;

namespace {

// Who has recorded that they export an incident may ask for it so long.
constexpr std::chrono::minutes export_open_for{10};
// So many of the newest entries tell how much an entry says: the sum over all would read the whole database.
constexpr std::int64_t entries_weighed = 1000;

struct Newest {
  std::int64_t entries = 0;
  std::optional<Time> at{};
};

Newest newest_of(store::Database& books, std::int64_t no) {
  const auto row = books.one<std::int64_t, Time>("SELECT id, at FROM entry WHERE id >= $1 AND id < $2 ORDER BY id DESC LIMIT 1", no << 40, (no + 1) << 40);
  if (!row) return {};
  return {std::get<0>(*row) - (no << 40) + 1, std::get<1>(*row)};
}

std::int64_t bytes_an_entry(store::Database& books, std::int64_t no) {
  return books
      .one<std::int64_t>("SELECT CAST(coalesce(avg(length(payload)), 0) AS INTEGER) FROM (SELECT payload FROM entry WHERE id >= $1 AND id < $2 ORDER BY id DESC LIMIT $3)",
                         no << 40, (no + 1) << 40, entries_weighed)
      .value_or(0);
}

std::int64_t count_in(store::Database& books, std::string_view sql, const CouncilId& council) { return books.one<std::int64_t>(sql, council).value_or(0); }

}  // namespace

// An operator may ask for a backup at any time, where backups are configured and none is under way.
council::Outcome back_up(const council::Context&, const OperatorBackUp&, Machine& machine) {
  const BackupPlan plan = machine.plan();
  if (!plan.is_on) return refuse(Reason::wrong_state, "No folder for backups is configured: name one under [backup] and start the server again.");
  if (plan.is_running) return refuse(Reason::wrong_state, "A backup is being made already.");
  Decision decision;
  decision.effects.emplace_back([&machine](store::Database&) { machine.ask_for_backup(); });
  return decision;
}

// An operator who exports what happened leaves a trace of that first.
council::Outcome export_incident(const council::Context& context, const OperatorExportIncident& command) {
  Decision decision;
  decision.facts.push_back(Fact::of(council::instance_journal, Audience::operators(), facts::IncidentExported{context.actor.member, command.span}));
  return decision;
}

// Whoever has recorded it within ten minutes may ask for it, as far back as was recorded.
Or<std::string> incident(const council::Reading& reading, const OperatorIncident& query, const Machine& machine) {
  const auto recorded = reading.books.one<Time>("SELECT at FROM incident_export WHERE member IS $1 AND span = $2 ORDER BY seq DESC LIMIT 1",
                                                reading.actor.member, to_string(query.span));
  if (!recorded || reading.now - *recorded > export_open_for) return refuse(Reason::wrong_state, "Record the export first: operator.export_incident.");
  return OperatorIncidentResult{RawJson{incident_of(reading, machine, query.span)}}.to_json();
}

// An operator sees how the machine, the files and the journals are.
Or<std::string> health(const council::Reading& reading, const Machine& machine) {
  const Room room = machine.room();
  OperatorHealthResult result;
  result.at = reading.now;
  result.version = std::string(version_text);
  result.started_at = machine.started_at;
  result.free_bytes = room.free_bytes;
  result.disk_bytes = room.disk_bytes;
  result.warning_bytes = machine.options.free_warning_bytes;
  result.database_bytes = room.database_bytes;
  result.wal_bytes = room.wal_bytes;
  result.backups = machine.plan();
  std::vector<std::pair<CouncilId, std::int64_t>> journals;
  reading.books.each<CouncilId, std::int64_t>("SELECT council, no FROM journal ORDER BY council <> 'instance', council LIMIT 1000",
                                              [&](CouncilId council, std::int64_t no) { journals.emplace_back(std::move(council), no); });
  for (const auto& [council, no] : journals) {
    JournalHealth journal;
    const Newest newest = newest_of(reading.books, no);
    journal.council = council;
    journal.entries = newest.entries;
    journal.last_at = newest.at;
    const auto head = reading.books.one<std::int64_t, Time>("SELECT size, at FROM checkpoint WHERE journal = $1 ORDER BY size DESC LIMIT 1", no);
    if (head) {
      journal.signed_ = std::get<0>(*head);
      journal.signed_at = std::get<1>(*head);
    }
    result.journal_bytes += newest.entries * bytes_an_entry(reading.books, no);
    result.journals.push_back(std::move(journal));
  }
  return result.to_json();
}

// An operator sees every council in numbers: nobody's name, and nothing that anybody wrote.
Or<std::string> councils(const council::Reading& reading) {
  OperatorCouncilsResult result;
  reading.books.each<CouncilId, std::string>("SELECT id, name FROM council ORDER BY name COLLATE NOCASE, id LIMIT 1000", [&](CouncilId id, std::string name) {
    CouncilFigures figures;
    figures.council = std::move(id);
    figures.name = std::move(name);
    result.councils.push_back(std::move(figures));
  });
  for (CouncilFigures& one : result.councils) {
    one.members = count_in(reading.books, "SELECT count(*) FROM persona WHERE council = $1 AND left_at IS NULL", one.council);
    one.initiatives = count_in(reading.books, "SELECT count(*) FROM initiative WHERE council = $1", one.council);
    one.comments = count_in(reading.books, "SELECT count(*) FROM comment WHERE council = $1", one.council);
    const auto no = reading.books.one<std::int64_t>("SELECT no FROM journal WHERE council = $1", one.council);
    if (no) one.entries = newest_of(reading.books, *no).entries;
  }
  return result.to_json();
}

}  // namespace radslag::operating
