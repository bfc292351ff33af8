#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include "ctoml.h"

namespace {
CTOMLText text(std::string_view string) {
  return {reinterpret_cast<const uint8_t *>(string.data()), string.size()};
}

struct Visit {
  void *context;
  CTOMLVisitor visitor;

  // As deep as toml++ lets values nest, 256 levels.
  void node(const toml::node &node, const toml::key *key) const {
    CTOMLValue value = {};
    if (key) value.key = text(key->str());
    value.line = static_cast<int>((key ? key->source() : node.source()).begin.line);
    if (const toml::table *table = node.as_table()) {
      value.kind = CTOMLTable;
      visitor(context, &value);
      for (const auto &[name, child] : *table) this->node(child, &name);
      value.kind = CTOMLEnd;
    } else if (const toml::array *array = node.as_array()) {
      value.kind = CTOMLArray;
      visitor(context, &value);
      for (const toml::node &child : *array) this->node(child, nullptr);
      value.kind = CTOMLEnd;
    } else if (const auto *string = node.as_string()) {
      value.kind = CTOMLString;
      value.string = text(string->get());
    } else if (const auto *integer = node.as_integer()) {
      value.kind = CTOMLInteger;
      value.integer = integer->get();
    } else {
      value.kind = CTOMLOther;
    }
    visitor(context, &value);
  }
};
}  // namespace

void ctoml_read(CTOMLText source, void *context, CTOMLVisitor visit, CTOMLFaultVisitor fault) {
  const std::string_view bytes(reinterpret_cast<const char *>(source.start), source.count);
  const toml::parse_result result = toml::parse(bytes);
  if (result) {
    Visit{context, visit}.node(result.table(), nullptr);
  } else {
    fault(context, text(result.error().description()), static_cast<int>(result.error().source().begin.line));
  }
}
