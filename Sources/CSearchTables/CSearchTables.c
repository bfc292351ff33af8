#include "CSearchTables.h"

#include "Tables.inc"

#define COUNT(table) ((uint32_t)(sizeof(table) / sizeof((table)[0])))

/// Where a value stands in a sorted table; `count` where it does not.
static uint32_t place(const uint32_t *table, uint32_t count, uint32_t value) {
  uint32_t low = 0, high = count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (table[middle] < value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low < count && table[low] == value ? low : count;
}

uint32_t csearch_folded(uint32_t scalar) {
  uint32_t found = place(foldedFrom, COUNT(foldedFrom), scalar);
  return found < COUNT(foldedFrom) ? foldedTo[found] : scalar;
}

uint32_t csearch_reading_count(uint32_t scalar) {
  uint32_t found = place(readScalars, COUNT(readScalars), scalar);
  return found < COUNT(readScalars) ? readingStarts[found + 1] - readingStarts[found] : 0;
}

uint16_t csearch_reading(uint32_t scalar, uint32_t index) {
  return readings[readingStarts[place(readScalars, COUNT(readScalars), scalar)] + index];
}

uint32_t csearch_syllable_count(void) { return COUNT(syllables); }

const char *csearch_syllable(uint32_t number) { return syllables[number]; }
