#include "council/belonging/books.hpp"

#include <sstream>

namespace radslag::council::belonging {

using namespace protocol;

BelongingRules rules_of(store::Database& books, const CouncilId& council) {
  BelongingRules rules;
  rules.ways = {BelongingWay::vouched, BelongingWay::proof};
  rules.vouchers = 2;
  rules.months = 12;
  books.each<std::string, std::int64_t, std::int64_t>(
      "SELECT ways, vouchers, months FROM belonging_rules WHERE council = $1",
      [&](const std::string& ways, std::int64_t vouchers, std::int64_t months) {
        rules.ways.clear();
        std::stringstream words(ways);
        for (std::string word; words >> word;) rules.ways.push_back(from_string<BelongingWay>(word).value());
        rules.vouchers = vouchers;
        rules.months = months;
      },
      council);
  return rules;
}

void fold(store::Database& books, const Entry& entry, const facts::BelongingRulesSet& fact) {
  std::string ways;
  for (const BelongingWay way : fact.rules.ways) ways += (ways.empty() ? "" : " ") + std::string(to_string(way));
  books.run("INSERT INTO belonging_rules (council, ways, vouchers, months) VALUES ($1, $2, $3, $4) "
            "ON CONFLICT (council) DO UPDATE SET ways = $2, vouchers = $3, months = $4",
            entry.council, ways, fact.rules.vouchers, fact.rules.months);
}

void fold(store::Database& books, const Entry& entry, const facts::BelongingPromised& fact) {
  books.run("INSERT INTO belonging_promise (council, member, area) VALUES ($1, $2, $3) ON CONFLICT (council, member) DO UPDATE SET area = $3",
            entry.council, fact.member, fact.area);
}

void fold(store::Database& books, const Entry& entry, const facts::BelongingAsked& fact) {
  books.run("DELETE FROM belonging_voucher WHERE council = $1 AND persona = $2", entry.council, fact.persona);
  books.run("INSERT INTO belonging (council, persona, state, area, way, code) VALUES ($1, $2, 'asked', $3, $4, $5) "
            "ON CONFLICT (council, persona) DO UPDATE SET state = 'asked', area = $3, way = $4, code = $5, confirmed_at = NULL, until = NULL, "
            "seen_by = NULL, ground = NULL, reason = NULL, ended_seq = NULL",
            entry.council, fact.persona, fact.area, to_string(fact.way), fact.code);
}

void fold(store::Database& books, const Entry& entry, const facts::BelongingVouched& fact) {
  books.run("INSERT INTO belonging_voucher (council, persona, voucher) VALUES ($1, $2, $3)", entry.council, fact.persona, fact.voucher);
}

void fold(store::Database& books, const Entry& entry, const facts::BelongingConfirmed& fact) {
  books.run("UPDATE belonging SET state = 'confirmed', area = $3, way = $4, until = $5, seen_by = $6, code = NULL, reminded = 0, "
            "confirmed_at = coalesce(confirmed_at, $7) WHERE council = $1 AND persona = $2",
            entry.council, fact.persona, fact.area, to_string(fact.way), fact.until, fact.seen_by, entry.at);
  if (fact.way != BelongingWay::paper) return;
  books.run("DELETE FROM belonging_promise WHERE council = $1 AND member = (SELECT member FROM persona WHERE id = $2)", entry.council, fact.persona);
}

void fold(store::Database& books, const Entry& entry, const facts::BelongingEnding& fact) {
  books.run("UPDATE belonging SET reminded = 1 WHERE council = $1 AND persona = $2", entry.council, fact.persona);
}

void fold(store::Database& books, const Entry& entry, const facts::BelongingEnded& fact) {
  books.run("UPDATE belonging SET state = 'ended', until = NULL, code = NULL, ground = $3, reason = $4, ended_seq = $5 WHERE council = $1 AND persona = $2",
            entry.council, fact.persona, to_string(fact.ground), fact.reason, entry.seq);
}

}  // namespace radslag::council::belonging
