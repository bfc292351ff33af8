/// What is needed of toml++, a reader of TOML in C++, where Swift can call it.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// What is met on the way through a text of TOML; tables and arrays hold all up to their end.
typedef enum {
  CTOMLTable,
  CTOMLArray,
  CTOMLEnd,
  CTOMLString,
  CTOMLInteger,
  /// A value of another kind: a number with a fraction, a truth value, a date.
  CTOMLOther,
} CTOMLKind;

/// Some bytes of UTF-8, valid only during a call.
typedef struct {
  const uint8_t *start;
  size_t count;
} CTOMLText;

typedef struct {
  CTOMLKind kind;
  /// The name in the table around it, and the line on which that stands, else that of the value; from 1.
  CTOMLText key;
  int line;
  CTOMLText string;
  int64_t integer;
} CTOMLValue;

/// Takes the values of a text, in the order of their keys.
typedef void (*CTOMLVisitor)(void *context, const CTOMLValue *value);

/// Takes why a text is no TOML, in English, and the line where that shows, from 1.
typedef void (*CTOMLFaultVisitor)(void *context, CTOMLText reason, int line);

#ifdef __cplusplus
extern "C"
#endif
/// Reads a text of TOML as a whole or not at all: the root, a table without a key, or one fault.
void ctoml_read(CTOMLText text, void *context, CTOMLVisitor visit, CTOMLFaultVisitor fault);
