#pragma once
// What each of the client's pages fetches first, as its build says in pages.json: named in the page's head, a browser asks for
// all of it at once instead of finding it file by file.
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace radslag::net {

class PageLinks {
 public:
  using ByLanguage = std::map<std::string, std::string, std::less<>>;  // <link> elements
  struct Entry {
    std::vector<std::string> parts;  // of the address; one that begins with ':' stands for anything
    std::shared_ptr<const ByLanguage> links;
  };

  // {"pages": [{"path": "/c/:council", "links": {"sv": "<link …>"}}]}; "" for a client without: no links then. Throws
  // std::runtime_error for what is not so.
  explicit PageLinks(std::string_view json);

  // Nothing for an address that the build did not name.
  [[nodiscard]] const Entry* find(std::string_view path) const;

 private:
  std::vector<Entry> entries_;
};

// "/c/husby/" is "c", "husby".
[[nodiscard]] std::vector<std::string_view> parts_of(std::string_view path);

}  // namespace radslag::net
