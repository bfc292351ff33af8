// What Swift needs of ncursesw: its declarations, and its macros as functions with the prefix `tigang_`.
#ifndef TIGANG_SHIM_H
#define TIGANG_SHIM_H

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <sys/signalfd.h>
#include <term.h>
#include <wchar.h>

static inline attr_t tigang_bold(void) { return A_BOLD; }
static inline attr_t tigang_dim(void) { return A_DIM; }
static inline attr_t tigang_underline(void) { return A_UNDERLINE; }
static inline attr_t tigang_reverse(void) { return A_REVERSE; }

// The window and the numbers that belong to the screen set by newterm().
static inline WINDOW *tigang_window(void) { return stdscr; }
static inline int tigang_rows(void) { return LINES; }
static inline int tigang_columns(void) { return COLS; }
static inline int tigang_colors(void) { return COLORS; }
static inline int tigang_pairs(void) { return COLOR_PAIRS; }

// A string of terminfo, NULL where the terminal has none of that name.
static inline const char *tigang_capability(const char *name) {
  char *value = tigetstr((char *)name);
  return value == (char *)-1 ? NULL : value;
}

// Fills a cell with one spacing character and the marks behind it; unused marks are 0.
static inline void tigang_set_cell(cchar_t *cell, wchar_t base, wchar_t mark0, wchar_t mark1, wchar_t mark2,
                                   wchar_t mark3, attr_t attributes, short pair) {
  const wchar_t text[] = {base, mark0, mark1, mark2, mark3, 0};
  setcchar(cell, text, attributes, pair, NULL);
}

// How many cells libc takes a character to fill; -1 for what does not print.
extern int wcwidth(wchar_t character);
static inline int tigang_width(wchar_t character) { return wcwidth(character); }

// Frees what setupterm() has made.
static inline void tigang_forget_terminfo(void) { del_curterm(cur_term); }

// A descriptor from which the signals of the mask are read; -1 where there is none left.
static inline int tigang_signalfd(const sigset_t *mask) {
  return signalfd(-1, mask, SFD_NONBLOCK | SFD_CLOEXEC);
}

// A new file in memory, open for reading and writing; -1 where there is none.
extern int memfd_create(const char *name, unsigned int flags);
static inline int tigang_memory_descriptor(void) { return memfd_create("frame", 1 /* MFD_CLOEXEC */); }

// Has ncurses ask the terminal for its size, not COLUMNS and LINES, which may be old or absurd.
static inline void tigang_ask_for_size(void) {
  use_env(FALSE);
  use_tioctl(TRUE);
}

// The next byte or key code; ERR where nothing waits.
static inline int tigang_next_code(void) { return wgetch(stdscr); }

#endif
