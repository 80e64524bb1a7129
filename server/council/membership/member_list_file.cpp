#include "council/membership/member_list_file.hpp"

#include <chrono>
#include <map>
#include <set>

#include "base/fold.hpp"
#include "council/core/table_file.hpp"
#include "council/core/topics.hpp"
#include "council/membership/invitations.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"
#include "protocol/generated/own_data_facts.hpp"
#include "protocol/generated/roll_rows.hpp"

namespace radslag::council::membership {

using namespace protocol;
using member_list::Address;
using member_list::HashAddress;

namespace {

constexpr std::int64_t invitation_days = 60;

struct Listed {
  Address address;
  std::string email;
  std::optional<std::string> area;
};

struct ReadList {
  std::string separator;
  std::vector<FileLine> lines;
  std::vector<Listed> listed;  // of the lines without fault
  std::int64_t fresh = 0, changed = 0, same = 0;
};

// By its id or as people write it.
std::map<std::string, std::string> areas_by_word(store::Database& books, const CouncilId& council) {
  std::map<std::string, std::string> areas;
  books.each<std::string, std::string>("SELECT id, label FROM area WHERE council = $1",
                                       [&](const std::string& id, const std::string& label) {
                                         areas[fold_for_search(id)] = id;
                                         areas[fold_for_search(label)] = id;
                                       },
                                       council);
  return areas;
}

FileLineState state_of(store::Database& books, const CouncilId& council, const Listed& listed) {
  FileLineState state = FileLineState::fresh;
  books.each<std::optional<std::string>>(
      "SELECT area FROM member_list_line WHERE council = $1 AND address = $2",
      [&](const std::optional<std::string>& area) { state = area == listed.area ? FileLineState::same : FileLineState::changed; }, council, listed.address);
  return state;
}

class ListReader {
 public:
  ListReader(store::Database& books, const CouncilId& council, const HashAddress& hash)
      : books_(books), council_(council), hash_(hash), areas_(areas_by_word(books, council)) {}

  ReadList read(const std::string& text) {
    const TableFile file(text);
    email_ = file.column({"e-post", "epost", "e-postadress", "mejl", "email", "e-mail", "email address", "البريد الإلكتروني"});
    area_ = file.column({"område", "stadsdel", "area", "district", "المنطقة"});
    ReadList list;
    list.separator = file.separator();
    if (auto unreadable = file.unreadable(email_)) {
      list.lines.push_back(std::move(*unreadable));
      return list;
    }
    for (const CsvLine& line : file.body()) add(list, line);
    return list;
  }

 private:
  void add(ReadList& list, const CsvLine& line) {
    const std::string& email = line.cell(*email_);
    if (email.empty()) return list.lines.push_back(faulty_line(line.line, *email_, email, FileFault::empty));
    if (email.size() > 254 || !is_email(email)) return list.lines.push_back(faulty_line(line.line, *email_, email, FileFault::bad_email));
    Listed listed{hash_(council_, email), email, std::nullopt};
    if (!seen_.insert(listed.address).second) return list.lines.push_back(faulty_line(line.line, *email_, email, FileFault::repeated));
    if (area_ && !line.cell(*area_).empty()) {
      const auto area = areas_.find(fold_for_search(line.cell(*area_)));
      if (area == areas_.end()) return list.lines.push_back(faulty_line(line.line, *area_, line.cell(*area_), FileFault::no_area));
      listed.area = area->second;
    }
    FileLine shown;
    shown.line = line.line;
    shown.text = email;
    shown.area = listed.area;
    shown.state = state_of(books_, council_, listed);
    ++(shown.state == FileLineState::fresh ? list.fresh : shown.state == FileLineState::changed ? list.changed : list.same);
    list.lines.push_back(std::move(shown));
    list.listed.push_back(std::move(listed));
  }

  store::Database& books_;
  const CouncilId& council_;
  const HashAddress& hash_;
  std::map<std::string, std::string> areas_;
  std::optional<std::size_t> email_, area_;
  std::set<Address> seen_;
};

std::int64_t lines_now(store::Database& books, const CouncilId& council) {
  return books.one<std::int64_t>("SELECT count(*) FROM member_list_line WHERE council = $1", council).value_or(0);
}

// A list that stands is said anew once a month at most.
constexpr std::chrono::days told_again_after{30};

bool taken_in_since(store::Database& books, const CouncilId& council, Time since) {
  return books.one<std::int64_t>("SELECT 1 FROM member_list WHERE council = $1 AND taken_in_at > $2", council, since).has_value();
}

// Whom nobody of this council has invited yet by that address.
bool is_invited(const Context& context, const std::string& email) {
  return context.books
      .one<std::int64_t>("SELECT 1 FROM invitation WHERE council = $1 AND lower(email) = lower($2) AND (state = 'accepted' OR (state = 'waiting' AND expires_at > $3))",
                         context.council, email, context.now)
      .has_value();
}

Or<std::int64_t> invite_all(const Context& context, const MembersTakeIn& command, const std::vector<Listed>& listed, const PostInvitation& post, Decision& decision) {
  std::int64_t invited = 0;
  for (const Listed& each : listed) {
    if (is_invited(context, each.email)) continue;
    InvitationMake invitation;
    invitation.council = context.council;
    invitation.invitation = InvitationId(make_ulid(context.now, context.random));
    invitation.email = each.email;
    invitation.language = command.language;
    invitation.days = invitation_days;
    auto made = invite(context, invitation, post);
    if (!made) return std::unexpected(std::move(made.error()));
    for (Fact& fact : made->facts) decision.facts.push_back(std::move(fact));
    for (Effect& effect : made->effects) decision.effects.push_back(std::move(effect));
    ++invited;
  }
  return invited;
}

}  // namespace

// Of an address it is said whether the list has it; whether anybody has an account with it is not looked up.
Or<std::string> preview_members(const Reading& reading, const MembersPreview& query, const HashAddress& hash) {
  ReadList list = ListReader(reading.books, reading.council, hash).read(query.file);
  MembersPreviewResult result;
  result.fresh = list.fresh;
  result.changed = list.changed;
  result.same = list.same;
  result.gone = lines_now(reading.books, reading.council) - list.changed - list.same;
  result.faulty = count_faults(list.lines);
  result.separator = std::move(list.separator);
  result.lines = std::move(list.lines);
  return result.to_json();
}

// All of the file or nothing. The same file again changes nothing and invites nobody twice; after a month it says that the list still holds.
Outcome take_in_members(const Context& context, const MembersTakeIn& command, const HashAddress& hash, const PostInvitation& post) {
  ReadList list = ListReader(context.books, context.council, hash).read(command.file);
  if (auto refused = refused_file(list.lines)) return std::unexpected(std::move(*refused));
  const std::int64_t before = lines_now(context.books, context.council);
  const std::int64_t gone = command.replace ? before - list.changed - list.same : 0;
  Decision decision;
  MembersTakeInResult result;
  result.listed = before + list.fresh - gone;
  const bool was_told = taken_in_since(context.books, context.council, context.now - told_again_after);
  if (list.fresh + list.changed + gone > 0 || !was_told) {
    facts::MemberListTakenIn fact;
    fact.lines = result.listed;
    fact.fresh = list.fresh;
    fact.changed = list.changed;
    fact.gone = gone;
    decision.facts.push_back(Fact::of(context.council, Audience::everyone(), fact));
  }
  if (command.invite) {
    if (!context.actor.member) return refuse(Reason::forbidden, "Sign in to invite.", "/invite");
    const auto invited = invite_all(context, command, list.listed, post, decision);
    if (!invited) return std::unexpected(invited.error());
    result.invited = *invited;
  }
  decision.effects.emplace_back([council = context.council, listed = std::move(list.listed), replace = command.replace](store::Database& db) {
    if (replace) db.run("DELETE FROM member_list_line WHERE council = $1", council);
    for (const Listed& each : listed) {
      db.run("INSERT INTO member_list_line (council, address, area) VALUES ($1, $2, $3) ON CONFLICT (council, address) DO UPDATE SET area = $3", council,
             each.address, each.area);
    }
  });
  decision.result = result.to_json();
  return decision;
}

Decision dispose_of_list(const Context& context) {
  Decision decision;
  const std::int64_t lines = lines_now(context.books, context.council);
  if (lines == 0 || taken_in_since(context.books, context.council, context.now - std::chrono::days(limits::member_list_days))) return decision;
  facts::MemberListTakenIn emptied;
  emptied.gone = lines;
  facts::Disposed disposed;
  disposed.class_ = Retained::member_lists;
  disposed.count = lines;
  disposed.rule = "not taken in anew for " + std::to_string(limits::member_list_days) + " days";
  decision.facts.push_back(Fact::of(context.council, Audience::everyone(), emptied));
  decision.facts.push_back(Fact::of(context.council, Audience::everyone(), disposed));
  for (Fact& fact : decision.facts) fact.by_rule = true;
  decision.effects.emplace_back([council = context.council](store::Database& db) { db.run("DELETE FROM member_list_line WHERE council = $1", council); });
  return decision;
}

void fold(store::Database& books, const Entry& entry, const facts::MemberListTakenIn& fact) {
  books.run("INSERT INTO member_list (council, lines, taken_in_at) VALUES ($1, $2, $3) ON CONFLICT (council) DO UPDATE SET lines = $2, taken_in_at = $3",
            entry.council, fact.lines, entry.at);
}

void publish(Board& board, store::Database&, const facts::MemberListTakenIn& fact) {
  rows::MemberList row;
  row.lines = fact.lines;
  row.taken_in_at = board.entry().at;
  board.put(topics::rolls(board.entry().council), Audience::everyone(), board.entry().council.value, row);
}

}  // namespace radslag::council::membership
