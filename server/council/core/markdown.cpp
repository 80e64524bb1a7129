#include "council/core/markdown.hpp"

#include <md4c.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <vector>

#include "base/text.hpp"
#include "protocol/json_writer.hpp"

namespace radslag::council {

namespace {

constexpr std::size_t nodes_max = 5000;
constexpr std::size_t depth_max = 24;
constexpr std::size_t href_max = 2000;
// md4c's time grows with the square of marks that stay open: 20,000 characters of "\n[" cost 20 ms, of "~" 10 ms. Beyond so
// many of a kind, more than a person writes, the rest are taken as they stand; the dearest text found then costs 4 ms.
constexpr std::size_t open_marks_max = 300;

void append_utf8(std::string& out, unsigned code) {
  if (code < 0x80) {
    out += static_cast<char>(code);
  } else if (code < 0x800) {
    out += static_cast<char>(0xC0 | code >> 6);
    out += static_cast<char>(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    out += static_cast<char>(0xE0 | code >> 12);
    out += static_cast<char>(0x80 | (code >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (code & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | code >> 18);
    out += static_cast<char>(0x80 | (code >> 12 & 0x3F));
    out += static_cast<char>(0x80 | (code >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (code & 0x3F));
  }
}

// A number that stands for a character which a text may not hold (base/text.hpp) must not bring it in after all.
bool is_character(unsigned long code) {
  if (code < 0x20 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) return false;
  std::string character;
  append_utf8(character, static_cast<unsigned>(code));
  return clean_text("a" + character + "b") == "a" + character + "b";
}

// The named entities that people's keyboards and word processors leave behind; md4c's own table is not public. What is not
// here stays as written, which is safe: a link's scheme hidden behind a name is then no scheme.
struct Entity {
  std::string_view name;
  unsigned code;
};
constexpr std::array entities{
    Entity{"&amp;", '&'},    Entity{"&lt;", '<'},       Entity{"&gt;", '>'},       Entity{"&quot;", '"'},
    Entity{"&apos;", '\''},  Entity{"&nbsp;", 0xA0},    Entity{"&aring;", 0xE5},   Entity{"&auml;", 0xE4},
    Entity{"&ouml;", 0xF6},  Entity{"&Aring;", 0xC5},   Entity{"&Auml;", 0xC4},    Entity{"&Ouml;", 0xD6},
    Entity{"&eacute;", 0xE9}, Entity{"&uuml;", 0xFC},   Entity{"&ndash;", 0x2013}, Entity{"&mdash;", 0x2014},
    Entity{"&hellip;", 0x2026}, Entity{"&ldquo;", 0x201C}, Entity{"&rdquo;", 0x201D}, Entity{"&rsquo;", 0x2019},
    Entity{"&euro;", 0x20AC}, Entity{"&sect;", 0xA7},   Entity{"&copy;", 0xA9},    Entity{"&shy;", 0xAD}};

// "&amp;", "&#58;" → what it stands for; an unknown one stays as it was written.
void append_entity(std::string& out, std::string_view entity) {
  if (entity.size() > 3 && entity[1] == '#') {
    const bool hex = entity[2] == 'x' || entity[2] == 'X';
    const std::string digits(entity.substr(hex ? 3 : 2, entity.size() - (hex ? 4 : 3)));
    const unsigned long code = std::strtoul(digits.c_str(), nullptr, hex ? 16 : 10);
    append_utf8(out, is_character(code) ? static_cast<unsigned>(code) : 0xFFFDU);
    return;
  }
  const auto known = std::ranges::find(entities, entity, &Entity::name);
  if (known == entities.end()) {
    out += entity;
  } else {
    append_utf8(out, known->code);
  }
}

std::string decoded(const MD_ATTRIBUTE& attribute) {
  std::string text;
  for (int i = 0; attribute.substr_offsets[i] < attribute.size; ++i) {
    const std::string_view part(attribute.text + attribute.substr_offsets[i],
                                attribute.substr_offsets[i + 1] - attribute.substr_offsets[i]);
    if (attribute.substr_types[i] == MD_TEXT_ENTITY) {
      append_entity(text, part);
    } else {
      text += part;
    }
  }
  return text;
}

bool is_safe_link(std::string_view href) {
  if (href.size() > href_max) return false;
  const auto unwanted = [](unsigned char c) { return c <= 0x20 || c == 0x7F; };
  if (std::ranges::any_of(href, unwanted)) return false;
  std::string scheme(href.substr(0, href.find(':')));
  std::ranges::transform(scheme, scheme.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return href.contains(':') && (scheme == "http" || scheme == "https" || scheme == "mailto");
}

// Collects md4c's callbacks. A node that is not drawn (beyond the limits, a refused link) keeps its children.
class Tree {
 public:
  std::string finish() {
    flush_text();
    out_.end_array();
    return std::move(json_);
  }

  Tree() : out_(json_) { out_.begin_array(); }

  template <class Attributes>
  void open(const char* type, Attributes attributes) {
    const bool drawn = type != nullptr && drawn_depth_ < depth_max && nodes_ < nodes_max;
    open_.push_back(drawn);
    if (!drawn) return;
    flush_text();
    ++nodes_;
    ++drawn_depth_;
    out_.begin_object();
    out_.member("t", type);
    attributes(out_);
    out_.key("c");
    out_.begin_array();
  }
  void open(const char* type) {
    open(type, [](protocol::JsonWriter&) {});
  }

  void close() {
    const bool drawn = open_.back();
    open_.pop_back();
    if (!drawn) return;
    flush_text();
    --drawn_depth_;
    out_.end_array();
    out_.end_object();
  }

  void leaf(const char* type) {
    if (nodes_ >= nodes_max) {
      text_ += '\n';
      return;
    }
    flush_text();
    ++nodes_;
    out_.begin_object();
    out_.member("t", type);
    out_.end_object();
  }

  std::string& text() { return text_; }

 private:
  void flush_text() {
    if (text_.empty()) return;
    out_.begin_object();
    out_.member("t", "text");
    out_.member("v", text_);
    out_.end_object();
    text_.clear();
  }

  std::string json_;
  protocol::JsonWriter out_;
  std::string text_;
  std::vector<bool> open_;
  std::size_t nodes_ = 0;
  std::size_t drawn_depth_ = 0;
};

const char* name_of(MD_BLOCKTYPE type) {
  switch (type) {
    case MD_BLOCK_DOC: return nullptr;
    case MD_BLOCK_QUOTE: return "quote";
    case MD_BLOCK_UL: return "ul";
    case MD_BLOCK_OL: return "ol";
    case MD_BLOCK_LI: return "li";
    case MD_BLOCK_HR: return "hr";
    case MD_BLOCK_H: return "h";
    case MD_BLOCK_CODE: return "pre";
    case MD_BLOCK_HTML: return "p";
    case MD_BLOCK_P: return "p";
    case MD_BLOCK_TABLE: return "table";
    case MD_BLOCK_THEAD: return "thead";
    case MD_BLOCK_TBODY: return "tbody";
    case MD_BLOCK_TR: return "tr";
    case MD_BLOCK_TH: return "th";
    case MD_BLOCK_TD: return "td";
  }
  return nullptr;
}

int enter_block(MD_BLOCKTYPE type, void* detail, void* user) {
  Tree& tree = *static_cast<Tree*>(user);
  tree.open(name_of(type), [&](protocol::JsonWriter& out) {
    if (type == MD_BLOCK_H) out.member("level", static_cast<std::int64_t>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level));
    if (type == MD_BLOCK_OL) out.member("start", static_cast<std::int64_t>(static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start));
  });
  return 0;
}

int leave_block(MD_BLOCKTYPE, void*, void* user) {
  static_cast<Tree*>(user)->close();
  return 0;
}

int enter_span(MD_SPANTYPE type, void* detail, void* user) {
  Tree& tree = *static_cast<Tree*>(user);
  switch (type) {
    case MD_SPAN_EM: tree.open("em"); return 0;
    case MD_SPAN_STRONG: tree.open("strong"); return 0;
    case MD_SPAN_DEL: tree.open("del"); return 0;
    case MD_SPAN_CODE: tree.open("code"); return 0;
    case MD_SPAN_A: {
      const std::string href = decoded(static_cast<MD_SPAN_A_DETAIL*>(detail)->href);
      tree.open(is_safe_link(href) ? "link" : nullptr, [&](protocol::JsonWriter& out) { out.member("href", href); });
      return 0;
    }
    case MD_SPAN_IMG:
    case MD_SPAN_LATEXMATH:
    case MD_SPAN_LATEXMATH_DISPLAY:
    case MD_SPAN_WIKILINK:
    case MD_SPAN_U: tree.open(nullptr); return 0;
  }
  return 0;
}

int leave_span(MD_SPANTYPE, void*, void* user) {
  static_cast<Tree*>(user)->close();
  return 0;
}

int add_text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* user) {
  Tree& tree = *static_cast<Tree*>(user);
  switch (type) {
    case MD_TEXT_BR: tree.leaf("br"); return 0;
    case MD_TEXT_SOFTBR: tree.text() += '\n'; return 0;
    case MD_TEXT_ENTITY: append_entity(tree.text(), {text, size}); return 0;
    case MD_TEXT_NULLCHAR: append_utf8(tree.text(), 0xFFFD); return 0;
    case MD_TEXT_NORMAL:
    case MD_TEXT_CODE:
    case MD_TEXT_HTML:
    case MD_TEXT_LATEXMATH: tree.text().append(text, size); return 0;
  }
  return 0;
}

}  // namespace

namespace {

bool has_too_many_marks(std::string_view source) {
  return std::ranges::count(source, '[') > static_cast<std::ptrdiff_t>(open_marks_max) ||
         std::ranges::count(source, '~') > static_cast<std::ptrdiff_t>(open_marks_max);
}

std::string with_few_marks(std::string_view source) {
  std::string text;
  std::size_t brackets = 0, tildes = 0;
  bool is_escaped = false;
  for (const char c : source) {
    const bool is_beyond = (c == '[' && ++brackets > open_marks_max) || (c == '~' && ++tildes > open_marks_max);
    if (is_beyond && !is_escaped) text += '\\';
    text += c;
    is_escaped = c == '\\' && !is_escaped;
  }
  return text;
}

}  // namespace

std::string markdown_tree(std::string_view written) {
  const std::string bounded = has_too_many_marks(written) ? with_few_marks(written) : std::string();
  const std::string_view source = bounded.empty() ? written : std::string_view(bounded);
  MD_PARSER parser{};
  parser.flags = MD_FLAG_NOHTML | MD_FLAG_STRIKETHROUGH | MD_FLAG_TABLES | MD_FLAG_PERMISSIVEAUTOLINKS;
  parser.enter_block = enter_block;
  parser.leave_block = leave_block;
  parser.enter_span = enter_span;
  parser.leave_span = leave_span;
  parser.text = add_text;
  Tree tree;
  md_parse(source.data(), static_cast<MD_SIZE>(source.size()), &parser, &tree);
  return tree.finish();
}

}  // namespace radslag::council
