#pragma once
// Markdown (md4c, CommonMark with strikethrough, tables and bare links; no HTML, no images) → a small JSON tree, which the
// browser draws as DOM nodes. Links are http, https and mailto only, checked after entities are decoded; any other becomes
// plain text. Depth and number of nodes are limited; what is beyond is left as text.
//
//   [{"t":"p","c":[{"t":"text","v":"Hej "},{"t":"strong","c":[…]},{"t":"link","href":"https://…","c":[…]}]}]
//
//   blocks   p, h (level), ul, ol (start), li, quote, pre (v), hr, table, thead, tbody, tr, th, td
//   inlines  text (v), strong, em, del, code, link (href), br
#include <string>
#include <string_view>

namespace radslag::council {

[[nodiscard]] std::string markdown_tree(std::string_view source);

}  // namespace radslag::council
