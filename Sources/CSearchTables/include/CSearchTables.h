// What folds into what for search, and how ideographs are read in pinyin: the tables in Tables.inc, which
// `make tables` writes from Debian's package unicode-data (the Unicode Character Database with Unihan).
#ifndef CSEARCHTABLES_H
#define CSEARCHTABLES_H

#include <stdint.h>

/// Marks a reading that only historical dictionaries give.
#define CSEARCH_RARE 0x8000

/// The character that stands for all spellings of a character.
uint32_t csearch_folded(uint32_t scalar);

/// How many readings a character has.
uint32_t csearch_reading_count(uint32_t scalar);

/// The number of the syllable of a reading, with CSEARCH_RARE where it is rare; common ones come first.
///
/// `index` has to be less than `csearch_reading_count(scalar)`.
uint16_t csearch_reading(uint32_t scalar, uint32_t index);

/// How many syllables there are.
uint32_t csearch_syllable_count(void);

/// The letters of a syllable, without tone, with v for ü; `number` is less than `csearch_syllable_count()`.
const char *csearch_syllable(uint32_t number);

#endif
