// Bytes from outside → reader → request → decoder. Beside not crashing, what is accepted must read back the same, and
// what is refused must say where and why in words that are JSON again.
// A smoke run (20 s, 80,000 inputs): build-asan/fuzz_request build-asan/corpus/request tests/fuzz/corpus/request -max_total_time=20
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "base/text.hpp"
#include "protocol/generated/identity_methods.hpp"
#include "protocol/generated/initiative_methods.hpp"
#include "protocol/generated/methods.hpp"
#include "protocol/generated/settings_methods.hpp"
#include "protocol/reader.hpp"
#include "protocol/request.hpp"
#include "protocol/response.hpp"

namespace radslag::protocol {

namespace {

void must(bool holds) {
  if (!holds) std::abort();
}

void check_answer(const std::string& answer) {
  const auto read = read_json(answer, ReaderLimits::for_own_text());
  must(read.has_value());
  must(is_utf8(answer) && !answer.contains('<'));
}

// Decoding is a projection: what was understood, sent again, is understood the same.
template <class T>
void check_method(const Request& request) {
  const auto params = T::decode(request.params);
  if (!params) return check_answer(write_error(request.id_json, params.error()));
  const auto text = params->to_json();
  const auto again = T::decode(*read_json(text, ReaderLimits::for_own_text()));
  must(again.has_value() && *again == *params);
}

}  // namespace

void check_message(std::string_view text) {
  const auto request = read_request(text, methods());
  if (!request) return check_answer(write_error(request.error().id_json, request.error().code, request.error().refusal));
  const auto params = read_json(to_canonical_json(request->params), ReaderLimits::for_own_text());
  must(params.has_value() && to_canonical_json(*params) == to_canonical_json(request->params));
  check_method<AccountStart>(*request);
  check_method<AccountImport>(*request);
  check_method<CouncilCreate>(*request);
  check_method<InitiativeSubmit>(*request);
  check_method<InitiativeSearch>(*request);
}

}  // namespace radslag::protocol

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  radslag::protocol::check_message({reinterpret_cast<const char*>(bytes), size});
  return 0;
}
