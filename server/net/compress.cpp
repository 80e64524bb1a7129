#include "net/compress.hpp"

#include <brotli/encode.h>
#include <sodium.h>
#include <zlib.h>

#include <array>
#include <cstdint>
#include <stdexcept>

#include "base/random.hpp"

namespace radslag::net {

std::optional<std::string> to_brotli(std::string_view bytes, Effort effort) {
  std::string out(BrotliEncoderMaxCompressedSize(bytes.size()), '\0');
  std::size_t size = out.size();
  const int quality = effort == Effort::quick ? 5 : 11;
  const auto done = BrotliEncoderCompress(quality, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()),
                                          &size, reinterpret_cast<std::uint8_t*>(out.data()));
  if (done != BROTLI_TRUE || size >= bytes.size()) return std::nullopt;
  out.resize(size);
  out.shrink_to_fit();
  return out;
}

std::optional<std::string> to_gzip(std::string_view bytes, Effort effort) {
  z_stream stream{};
  constexpr int gzip_window = 15 + 16;
  if (deflateInit2(&stream, effort == Effort::quick ? 6 : 9, Z_DEFLATED, gzip_window, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
    throw std::runtime_error("zlib could not start");
  }
  std::string out(deflateBound(&stream, bytes.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  const int done = deflate(&stream, Z_FINISH);
  const std::size_t size = stream.total_out;
  deflateEnd(&stream);
  if (done != Z_STREAM_END || size >= bytes.size()) return std::nullopt;
  out.resize(size);
  out.shrink_to_fit();
  return out;
}

std::string short_hash(std::string_view bytes) {
  std::array<std::uint8_t, 16> hash{};
  crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr, 0);
  return to_hex(std::span(hash).first(8));
}

}  // namespace radslag::net
