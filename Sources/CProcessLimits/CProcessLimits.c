#define _GNU_SOURCE
#include "CProcessLimits.h"

#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

static char time_text[64];
static char memory_text[64];
static long memory_pages;
static volatile sig_atomic_t child;

/// The address space of this process in pages; only with calls that a signal handler may make.
static long used_pages(void) {
  char text[32] = {0};
  int file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  ssize_t count = read(file, text, sizeof text - 1);
  close(file);
  long pages = 0;
  for (ssize_t index = 0; index < count && text[index] >= '0' && text[index] <= '9'; index++) {
    pages = pages * 10 + text[index] - '0';
  }
  return pages;
}

static void end_with_child(int status) {
  if (child > 0) kill(child, SIGTERM);
  _exit(status);
}

static void end(int number) {
  char crash_text[] = "crashed\t00\n";
  crash_text[8] = (char)('0' + number / 10 % 10);
  crash_text[9] = (char)('0' + number % 10);
  const char *text = crash_text;
  if (number == SIGALRM || number == SIGXCPU) {
    text = time_text;
  } else if (used_pages() > memory_pages) {
    text = memory_text;
  }
  end_with_child(write(STDERR_FILENO, text, strlen(text)) < 0 ? 3 : 2);
}

void tigang_limits_report(const char *time_line, const char *memory_line, long memory) {
  static const int numbers[] = {SIGALRM, SIGXCPU, SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE};
  static char stack[1 << 16];
  snprintf(time_text, sizeof time_text, "%s", time_line);
  snprintf(memory_text, sizeof memory_text, "%s", memory_line);
  memory_pages = memory / sysconf(_SC_PAGESIZE);
  stack_t other = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&other, NULL);
  struct sigaction action = {.sa_handler = end, .sa_flags = SA_ONSTACK};
  sigfillset(&action.sa_mask);
  for (size_t index = 0; index < sizeof numbers / sizeof *numbers; index++) {
    sigaction(numbers[index], &action, NULL);
  }
}

void tigang_limits_end_with(int process) { child = process; }

static void *watch_reader(void *unused) {
  struct pollfd output = {.fd = STDOUT_FILENO};
  while (poll(&output, 1, -1) < 0) {}
  if (output.revents & (POLLERR | POLLHUP)) end_with_child(0);
  return unused;
}

void tigang_limits_end_without_reader(void) {
  sigset_t all, before;
  pthread_t thread;
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  pthread_attr_setstacksize(&attributes, 1 << 16);
  // The signals are for the thread that has the stack for their handler.
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, &before);
  pthread_create(&thread, &attributes, watch_reader, NULL);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  pthread_attr_destroy(&attributes);
}

static int write_file(const char *path, const char *text) {
  int file = open(path, O_WRONLY | O_CLOEXEC);
  if (file < 0) return -1;
  ssize_t count = write(file, text, strlen(text));
  close(file);
  return count < 0 ? -1 : 0;
}

void tigang_limits_leave_network(void) {
  char map[64];
  unsigned user = geteuid(), group = getegid();
  // A network of one's own needs a user namespace of one's own, in which one remains who one is.
  if (unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0) return;
  snprintf(map, sizeof map, "%u %u 1", user, user);
  int failure = write_file("/proc/self/uid_map", map);
  write_file("/proc/self/setgroups", "deny");
  snprintf(map, sizeof map, "%u %u 1", group, group);
  failure |= write_file("/proc/self/gid_map", map);
  // Without a name in it no file could be made.
  if (failure) _exit(4);
}

int tigang_limits_end_with_parent(int parent) {
  prctl(PR_SET_PDEATHSIG, SIGTERM);
  return getppid() == parent ? 0 : -1;
}
