// Gives the terminal back when the program crashes. Everything in the handler is async-signal-safe; what it
// needs is prepared by tigang_guard_prepare(). The state is one per file that calls these functions, so
// only one file may do so.
#ifndef TIGANG_GUARD_H
#define TIGANG_GUARD_H

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#define TIGANG_GUARD_SIGNALS 6
#define TIGANG_GUARD_STACK (64 * 1024)

struct tigang_guard {
  int armed;
  int descriptor;
  pid_t owner;
  struct termios modes;
  char *bytes;
  size_t count;
  void *stack;
  struct sigaction previous[TIGANG_GUARD_SIGNALS];
};

static inline struct tigang_guard *tigang_guard_state(void) {
  static struct tigang_guard state;
  return &state;
}

static inline int tigang_guard_signal(int index) {
  static const int numbers[TIGANG_GUARD_SIGNALS] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT};
  return numbers[index];
}

// Writes the prepared bytes and sets the saved modes, once, and only where the terminal is ours.
static inline void tigang_guard_restore(void) {
  struct tigang_guard *state = tigang_guard_state();
  if (!__atomic_exchange_n(&state->armed, 0, __ATOMIC_SEQ_CST)) return;
  if (getpid() != state->owner || tcgetpgrp(state->descriptor) != getpgrp()) return;
  size_t written = 0;
  while (written < state->count) {
    ssize_t count = write(state->descriptor, state->bytes + written, state->count - written);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;
    written += (size_t)count;
  }
  tcsetattr(state->descriptor, TCSANOW, &state->modes);
}

static inline void tigang_guard_reinstate(struct tigang_guard *state) {
  for (int i = 0; i < TIGANG_GUARD_SIGNALS; i++) sigaction(tigang_guard_signal(i), &state->previous[i], NULL);
}

static inline void tigang_guard_default(void) {
  for (int i = 0; i < TIGANG_GUARD_SIGNALS; i++) signal(tigang_guard_signal(i), SIG_DFL);
}

// A fault happens again when the handler returns; a signal that was sent has to be raised again. The default
// action follows, not the one before: the language's own handler would begin a dialogue on the terminal.
static inline void tigang_guard_handle(int number, siginfo_t *information, void *context) {
  (void)context;
  int saved_errno = errno;
  tigang_guard_restore();
  tigang_guard_default();
  if (information->si_code <= 0 || number == SIGTRAP) raise(number);
  errno = saved_errno;
}

static inline void tigang_guard_catch(struct tigang_guard *state) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = tigang_guard_handle;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigfillset(&action.sa_mask);
  for (int i = 0; i < TIGANG_GUARD_SIGNALS; i++) {
    sigaction(tigang_guard_signal(i), &action, &state->previous[i]);
  }
}

// The calling thread gets a stack of its own for the handler, so that an overflow is caught as well.
static inline void tigang_guard_set_stack(struct tigang_guard *state) {
  if (!state->stack) state->stack = malloc(TIGANG_GUARD_STACK);
  if (!state->stack) return;
  stack_t stack = {.ss_sp = state->stack, .ss_flags = 0, .ss_size = TIGANG_GUARD_STACK};
  sigaltstack(&stack, NULL);
}

// Copies what the handler needs and installs it; the guard stays unarmed.
static inline void tigang_guard_prepare(int descriptor, const struct termios *modes, const char *bytes,
                                        size_t count) {
  struct tigang_guard *state = tigang_guard_state();
  static int is_registered;
  __atomic_store_n(&state->armed, 0, __ATOMIC_SEQ_CST);
  char *copy = malloc(count ? count : 1);
  if (!copy) return;
  memcpy(copy, bytes, count);
  free(state->bytes);
  state->bytes = copy;
  state->count = count;
  state->descriptor = descriptor;
  state->modes = *modes;
  state->owner = getpid();
  tigang_guard_set_stack(state);
  tigang_guard_catch(state);
  if (!is_registered) is_registered = atexit(tigang_guard_restore) == 0;
}

// Says whether the terminal is ours at the moment.
static inline void tigang_guard_arm(int armed) {
  struct tigang_guard *state = tigang_guard_state();
  if (state->bytes) __atomic_store_n(&state->armed, armed, __ATOMIC_SEQ_CST);
}

// Puts the handlers back that stood there before.
static inline void tigang_guard_remove(void) {
  tigang_guard_arm(0);
  tigang_guard_reinstate(tigang_guard_state());
}

#endif
