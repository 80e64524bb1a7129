#include "identity/operator_code.hpp"

#include "identity/secrets.hpp"

namespace radslag::identity {

std::optional<std::string> first_operator_code(store::Database& db, const council::KeyRing& keys, Random& random) {
  if (db.one<std::int64_t>("SELECT 1 FROM operator LIMIT 1")) return std::nullopt;
  if (db.one<std::int64_t>("SELECT 1 FROM operator_code WHERE spent_at IS NOT NULL")) return std::nullopt;
  std::string code = make_operator_code(random);
  db.run("INSERT INTO operator_code (one, code) VALUES (1, $1) ON CONFLICT (one) DO UPDATE SET code = $1",
         hash_of_operator_code(keys, code));
  return code;
}

}  // namespace radslag::identity
