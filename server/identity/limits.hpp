#pragma once
// What this service allows, in one place. Limits that clients know too are the model's (protocol/generated/limits.hpp).
#include <chrono>
#include <cstddef>

namespace radslag::identity::limits {

using namespace std::chrono_literals;

// A browser's session ends after this long without use …
inline constexpr std::chrono::days session_idle_max{30};
// … and in any case after this long. A token for a script ends when it was not used for as long.
inline constexpr std::chrono::days session_age_max{365};
// On a shared device it ends so long after its last use; that it is used is then written each minute.
inline constexpr std::chrono::minutes shared_idle_max{15};
inline constexpr std::chrono::minutes shared_use_noted_every{1};
// "Last used" is written at most this often.
inline constexpr std::chrono::minutes use_noted_every{10};
// A new secret is offered at most this often: two answers at once must not bring two cookies.
inline constexpr std::chrono::minutes secret_offered_every{1};
// The secret before it is still taken for so long after the new one was first shown, for what is under way.
inline constexpr std::chrono::minutes old_secret_kept{1};
// A session that began by e-mail may set a password without the present one for this long.
inline constexpr std::chrono::minutes fresh_email_session{10};

// Failed sign-ins (SECURITY.md): a second, at once.
inline constexpr double failures_an_account = 0.003, failures_an_account_burst = 5;
inline constexpr double failures_an_address = 0.17, failures_an_address_burst = 30;
// How long each further try at an account is held when the world at large has failed at it: never a lock.
inline constexpr auto failures_hold = 2000ms;

// Letters with codes: to one address of e-mail, and asked for from one address of the network, where a hall may sit.
inline constexpr double letters_a_recipient = 0.01, letters_a_recipient_burst = 5;
inline constexpr double letters_an_address = 1, letters_an_address_burst = 300;

// Challenges to passkeys and answers to them, from one address of the network, where a hall may sit.
inline constexpr double passkeys_an_address = 4, passkeys_an_address_burst = 1000;

// Argon2id: 19 MiB and two passes take 23 ms; two at once, so that a hall that signs in leaves the memory to the council.
inline constexpr std::size_t hash_memory = std::size_t{19} * 1024 * 1024;
inline constexpr unsigned long long hash_passes = 2;
inline constexpr std::size_t hashes_at_once = 2;
inline constexpr std::size_t hashes_waiting_max = 256;  // about three seconds' worth
inline constexpr auto busy_retry = 3000ms;

// Wrong codes from paper: from one address, where a hall may sit, and from the whole world.
inline constexpr double codes_an_address = 1, codes_an_address_burst = 300;
inline constexpr double codes_anywhere = 20, codes_anywhere_burst = 3000;

// Ways to a provider begun from one address of the network, where a hall may sit; and the threads that wait for
// providers: eight, as each waits for one or two round trips.
inline constexpr double journeys_an_address = 2, journeys_an_address_burst = 300;
inline constexpr std::size_t journeys_at_once = 8;
inline constexpr std::size_t journeys_waiting_max = 512;

}  // namespace radslag::identity::limits
