// The vectors of shared/protocol/vectors: raw text in, "ok" or reason and field out. The client runs the same ones.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "protocol/decoder.hpp"
#include "protocol/reader.hpp"
#include "protocol/request.hpp"
#include "protocol/response.hpp"
#include "protocol/sample/generated/council_methods.hpp"
#include "protocol/sample/generated/methods.hpp"
#include "protocol/sample/generated/reading_methods.hpp"
#include "protocol/sample/generated/reading_rows.hpp"

namespace radslag::protocol {

namespace {

std::string file_text(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

Value vectors(std::string_view name) {
  const auto path = std::filesystem::path(RADSLAG_SOURCE_DIR) / "shared/protocol/vectors" / name;
  auto value = read_json(file_text(path), ReaderLimits::for_own_text());
  EXPECT_TRUE(value.has_value()) << path;
  return value ? std::move(*value) : Value(Value::Array{});
}

std::string text_of(const Value& vector, std::string_view member, std::string_view otherwise = {}) {
  const Value* value = vector.find(member);
  return value != nullptr && value->as_string() ? *value->as_string() : std::string(otherwise);
}

// Some inputs are too long or too strange to stand in a file: {"repeat":["[",17]} and {"hex":"ff"}.
std::string input_of(const Value& vector) {
  if (const Value* hex = vector.find("hex")) {
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex->as_string()->size(); i += 2) bytes += static_cast<char>(std::stoi(hex->as_string()->substr(i, 2), nullptr, 16));
    return bytes;
  }
  const Value* parts = vector.find("repeat");
  if (parts == nullptr) return text_of(vector, "text");
  std::string text;
  for (const Value& part : *parts->as_array()) {
    if (part.as_string()) {
      text += *part.as_string();
    } else {
      const auto& [what, count] = std::pair{*(*part.as_array())[0].as_string(), *(*part.as_array())[1].as_int()};
      for (std::int64_t i = 0; i < count; ++i) text += what;
    }
  }
  return text;
}

struct Outcome {
  int code = 0;
  Refusal refusal;
  std::string decoded;  // the params as they were understood
};

Outcome outcome(const std::string& text) {
  const auto request = read_request(text, sample::methods());
  if (!request) return {request.error().code, request.error().refusal, {}};
  Outcome result;
  const auto decode = [&]<class T>(std::type_identity<T>) {
    const auto taken = T::decode(request->params);
    if (taken) {
      result.decoded = taken->to_json();
    } else {
      result.code = error_code_of(taken.error().reason);
      result.refusal = taken.error();
    }
  };
  if (request->method->name == sample::SamplePropose::method) decode(std::type_identity<sample::SamplePropose>{});
  if (request->method->name == sample::SampleSearch::method) decode(std::type_identity<sample::SampleSearch>{});
  if (request->method->name == sample::SampleWatch::method) decode(std::type_identity<sample::SampleWatch>{});
  return result;
}

void expect_as_told(const Value& vector, const std::string& input) {
  const Outcome got = outcome(input);
  SCOPED_TRACE(text_of(vector, "name") + ": " + input.substr(0, 300));
  const std::string reason = text_of(vector, "reason");
  if (reason.empty()) {
    EXPECT_EQ(got.code, 0) << got.refusal.message << " at " << got.refusal.field;
    if (const Value* params = vector.find("params")) {
      EXPECT_EQ(to_canonical_json(*read_json(got.decoded)), to_canonical_json(*params));
    }
    return;
  }
  ASSERT_NE(got.code, 0) << "was accepted";
  EXPECT_EQ(to_string(got.refusal.reason), reason) << got.refusal.message;
  EXPECT_EQ(got.refusal.field, text_of(vector, "field"));
  EXPECT_FALSE(got.refusal.message.empty());
  if (const Value* code = vector.find("code")) EXPECT_EQ(got.code, *code->as_int());
  if (const Value* max = vector.find("max")) EXPECT_EQ(got.refusal.max, *max->as_int());
  if (const Value* line = vector.find("line")) EXPECT_EQ(got.refusal.line, *line->as_int());
  if (const Value* column = vector.find("column")) EXPECT_EQ(got.refusal.column, *column->as_int());
}

}  // namespace

TEST(Vectors, every_envelope_gets_the_answer_that_its_vector_tells) {
  const Value all = vectors("envelope.json");
  ASSERT_FALSE(all.as_array()->empty());
  for (const Value& vector : *all.as_array()) expect_as_told(vector, input_of(vector));
}

// A vector of params is the raw text of the params, put into a sound envelope.
TEST(Vectors, every_params_get_the_answer_that_its_vector_tells) {
  const Value all = vectors("params.json");
  ASSERT_FALSE(all.as_array()->empty());
  for (const Value& vector : *all.as_array()) {
    const std::string method = text_of(vector, "method", "sample.propose");
    expect_as_told(vector, R"({"jsonrpc":"2.0","id":"0190f0a0-0000-7000-8000-000000000001","method":")" + method + R"(","params":)" + input_of(vector) + "}");
  }
}

TEST(Vectors, every_row_is_read_as_its_vector_tells) {
  const Value all = vectors("rows.json");
  ASSERT_FALSE(all.as_array()->empty());
  for (const Value& vector : *all.as_array()) {
    SCOPED_TRACE(text_of(vector, "name"));
    const auto row = decode_object<sample::rows::SampleCard>(*read_json(input_of(vector)), Members::open);
    EXPECT_EQ(row ? "" : to_string(row.error().reason), text_of(vector, "reason"));
    EXPECT_EQ(row ? "" : row.error().field, text_of(vector, "field"));
  }
}

}  // namespace radslag::protocol
